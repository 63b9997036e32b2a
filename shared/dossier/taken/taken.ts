/** The duties of a case and where each stands: open, late, done, done late, or closed with a reason. */
import { eersteWerkafspraken, type Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { looptijdVan } from '../looptijd.ts';
import { proceduresVan } from '../procedure/procedures.ts';
import { dossierTermijnen } from '../termijnen.ts';
import { isTeLaat, isVerstreken, type DossierTermijn, type Uiterlijk } from '../termijnen/vorm.ts';
import type { Dossier } from '../toestand.ts';
import type { Taakbron } from './bron.ts';
import { zorgmomentGedaan } from './zorg.ts';
import { taakbronnen } from './bronnen.ts';
import { tickVan } from './ticks.ts';
import type { Gedaan, Taak, Taakstand } from './vorm.ts';

/** Every duty of a case at `nu`, in the order in which they come up. `termijnen`: the terms of the case, where they are known. */
export function takenVan(
  dossier: Dossier,
  nu: Moment,
  afspraken: Werkafspraken = eersteWerkafspraken,
  termijnen: readonly DossierTermijn[] = dossierTermijnen(dossier, afspraken),
): Taak[] {
  return taakbronnen(dossier, nu, afspraken).map((bron) => taak(dossier, bron, uiterlijkVan(dossier, bron, termijnen), nu));
}

function taak(dossier: Dossier, { doel: _doel, ...bron }: Taakbron, uiterlijk: Uiterlijk | null, nu: Moment): Taak {
  const tick = tickVan(dossier, bron.id);
  const gedaan = doorFeit(dossier, bron) ?? (tick !== null && 'gedaan' in tick ? tick.gedaan : null);
  const reden = gedaan === null && tick !== null && 'gesloten' in tick ? tick.gesloten : '';
  return { ...bron, uiterlijk, gedaan, reden, stand: standVan(uiterlijk, gedaan, reden, nu) };
}

function standVan(uiterlijk: Uiterlijk | null, gedaan: Gedaan | null, reden: string, nu: Moment): Taakstand {
  if (gedaan !== null) return uiterlijk !== null && isTeLaat(gedaan.op, uiterlijk) ? 'te laat gedaan' : 'gedaan';
  if (reden !== '') return 'gesloten';
  return uiterlijk !== null && isVerstreken(nu, uiterlijk) ? 'te laat' : 'open';
}

const feit = (een: { gebeurtenisId: string; at: Moment } | null | undefined): Gedaan | null =>
  een === null || een === undefined ? null : { gebeurtenisId: een.gebeurtenisId, op: een.at, tick: null };

/** A duty that another fact does: nobody ticks what stands in the dossier already. */
function doorFeit(dossier: Dossier, { soort, van, sinds, via }: Omit<Taakbron, 'doel'>): Gedaan | null {
  if (soort === 'bereikbaarheid') {
    // The night page says that he told it, not when; nobody was late then.
    return dossier.praktisch?.gegevens.bereikbaar === 'ja' ? { gebeurtenisId: dossier.praktisch.gebeurtenisId, op: sinds, tick: null } : null;
  }
  switch (via) {
    case 'uitreiken':
      return feit(dossier.uitgereikt);
    case 'nederlegging':
      return feit(dossier.nederlegging);
    case 'bekendmaken':
      return feit(dossier.verlengingBekendgemaakt.find(({ gegevens }) => gegevens.verlengingId === van));
    case 'binnentreden':
      return feit(dossier.binnentreden[0]);
    case 'verslag':
      return feit(dossier.verslagenBinnentreden.find(({ gegevens }) => gegevens.binnentredenId === van));
    case 'sleutels':
      return feit(dossier.sleutelsIngenomen[0]) ?? (dossier.praktisch?.gegevens.sleutels === 'ja' ? feit(dossier.praktisch) : null);
    case 'ingezonden':
      return feit(dossier.stukkenIngezonden.find(({ gegevens }) => gegevens.procedureId === van));
    case 'overdracht':
      return feit(dossier.zorgOverdracht.find(({ gegevens }) => gegevens.stap === (soort === 'zorgTerPlaatse' ? 'ter plaatse' : 'werkplan')));
    case 'zorgmoment':
      return feit(zorgmomentGedaan(dossier, van));
    case 'zorgoverleg':
      return feit(dossier.zorgOverleggen.find(({ at }) => vergelijkMomenten(at, sinds) >= 0));
    case 'sleutelsTerug':
      return feit(dossier.sleutelsTeruggegeven.at(-1)) ?? (dossier.ingetrokken?.gegevens.sleutels === 'teruggegeven' ? feit(dossier.ingetrokken) : null);
    default:
      return null;
  }
}

const TERMIJN_VAN: Partial<Record<Taak['soort'], DossierTermijn['code']>> = { bereikbaarheid: 'T4', opschriftstelling: 'T6' };

/** Until when: the term that the law gives, or the municipality's own target. */
function uiterlijkVan(dossier: Dossier, { aanleiding, soort, van, doel }: Taakbron, termijnen: readonly DossierTermijn[]): Uiterlijk | null {
  const met = (sleutel: string): Uiterlijk | null => termijnen.find((termijn) => termijn.sleutel === sleutel)?.uiterlijk ?? null;
  if (doel !== null) return { soort: 'moment', op: doel };
  if (aanleiding === 'uitspraak' && soort !== 'eigen') return met(`T9/${van}`);
  if (aanleiding === 'opleggen' && soort === 'raadsman') return met('T5');
  if (soort === 'stukken') return met(`T12/${van}`);
  if (soort === 'kinderen') return met(`T7/${van}`);
  if (soort === 'volmacht') return zittingVan(dossier, van);
  if (soort === 'binnentredenVerslag') return met(`T13/${van}`);
  if (soort === 'bekendmaking') return eindeVoor(dossier, van);
  const code = TERMIJN_VAN[soort];
  return code === undefined ? null : met(code);
}

/** The hearing before which something has to be there. */
function zittingVan(dossier: Dossier, procedureId: string): Uiterlijk | null {
  const op = proceduresVan(dossier).find(({ id }) => id === procedureId)?.zitting?.gegevens.op;
  return op === undefined ? null : { soort: 'moment', op };
}

/** The end that an extension extends: made known later, it has no effect. */
function eindeVoor(dossier: Dossier, verlengingId: string): Uiterlijk | null {
  const stand = looptijdVan(dossier)?.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === verlengingId);
  return stand === undefined ? null : { soort: 'moment', op: stand.vanaf.moment };
}

/** The duties that still ask for something. */
export const openTaken = (taken: readonly Taak[]): Taak[] => taken.filter(({ stand }) => stand === 'open' || stand === 'te laat');

/** The open duties to find out what a judge decided about an extension that joined; `van` is the procedure, `voor` the extension. */
export const teNagaan = (dossier: Dossier, nu: Moment): Taak[] => openTaken(takenVan(dossier, nu)).filter(({ soort }) => soort === 'uitspraakVerlenging');
