/** Ticking a duty, closing it undone, and closing the case. */
import { AppFout } from '../../fout.ts';
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { bevoegdheidArtikel, isMandateerbaar, mandatenOp, type Bevoegdheid, type Mandaat } from '../../mandaat/register.ts';
import { lokaleDatum, type Moment } from '../../wth/tijd.ts';
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import { inhaallijst, isPostOpen } from '../inhaallijst.ts';
import { lopendeProcedures } from '../procedure/procedures.ts';
import { lopendeStatussen, statusOp } from '../status.ts';
import type { Dossier } from '../toestand.ts';
import { eisVerleden, eisVolgorde } from '../verloop/gemeen.ts';
import { openKnelpunten } from '../zorg/knelpunten.ts';
import { leesAntwoorden, type Vraagcode } from '../verloop/vragen.ts';
import { openTaken, takenVan } from './taken.ts';
import type { Taak, Taaksleutel } from './vorm.ts';

/** What the municipality agreed and gave away; it decides which duties there are and who may do them. */
export type Omgeving = { nu: Moment; afspraken: Werkafspraken; mandaten: readonly Mandaat[] };

/** The power that a duty rests on, where the law gives one. */
export function bevoegdheidVan({ aanleiding, soort }: Pick<Taaksleutel, 'aanleiding' | 'soort'>): Bevoegdheid | null {
  if (aanleiding === 'uitspraak') return soort === 'eigen' ? null : '8-2';
  if (aanleiding !== 'opleggen') return null;
  if (soort === 'huisgenoot' || soort === 'instantie' || soort === 'veiligThuis') return '2-8';
  if (soort === 'overlegVeiligThuis') return '2-3';
  return soort === 'raadsman' ? '5-1' : null;
}

/** @throws {AppFout} `TAAK_ONBEKEND` */
export function eisTaak(dossier: Dossier, id: string, { nu, afspraken }: Omgeving): Taak {
  const gevonden = takenVan(dossier, nu, afspraken).find((een) => een.id === id);
  if (gevonden === undefined) throw new AppFout('TAAK_ONBEKEND');
  return gevonden;
}

/** @throws {AppFout} `TAAK_AL_AF` when it was done or closed */
function eisOpen(taak: Taak): Taak {
  if (openTaken([taak]).length === 0) throw new AppFout('TAAK_AL_AF');
  return taak;
}

/**
 * Whether the hulpofficier may do this for the burgemeester: asked when the register does not say so.
 * @throws {AppFout} `NIET_MANDATEERBAAR` for a power that art. 3 lid 1 does not name
 */
export function vragenBijTaak(taak: Pick<Taaksleutel, 'aanleiding' | 'soort'>, namens: Gegevens<'taak.afgerond'>['namens'], at: Moment, mandaten: readonly Mandaat[]): Vraagcode[] {
  const bevoegdheid = namens === 'hulpofficier' ? bevoegdheidVan(taak) : null;
  if (bevoegdheid === null) return [];
  if (!isMandateerbaar(bevoegdheid)) throw new AppFout('NIET_MANDATEERBAAR', { artikel: `Wth 3 lid 1, ${bevoegdheidArtikel(bevoegdheid)}` });
  return mandatenOp(mandaten, 'mandaat', bevoegdheid, lokaleDatum(at)).length > 0 ? [] : ['MANDAAT_HULPOFFICIER'];
}

/**
 * The event that a duty was done.
 * @throws {AppFout} `TAAK_ONBEKEND`, `TAAK_AL_AF`, `TAAK_ANDERS` when another fact does it, `IN_DE_TOEKOMST`,
 *   `VERKEERDE_VOLGORDE`, `NIET_MANDATEERBAAR`, and what `leesAntwoorden` still asks
 */
export function rondTaakAf(dossier: Dossier, { at, ...gegevens }: { at: Moment } & Gegevens<'taak.afgerond'>, omgeving: Omgeving): NieuweGebeurtenis {
  const taak = eisOpen(eisTaak(dossier, gegevens.taak, omgeving));
  if (taak.via !== 'afvinken') throw new AppFout('TAAK_ANDERS', { via: taak.via });
  eisVerleden(at, omgeving.nu);
  eisVolgorde('het begin van deze taak', taak.sinds, 'het afronden', at);
  const antwoorden = leesAntwoorden(vragenBijTaak(taak, gegevens.namens, at, omgeving.mandaten), gegevens.antwoorden);
  return { type: 'taak.afgerond', at, gegevens: { ...gegevens, antwoorden } };
}

/** The event that a duty will not be done. @throws {AppFout} `TAAK_ONBEKEND`, `TAAK_AL_AF` */
export function sluitTaak(dossier: Dossier, gegevens: Gegevens<'taak.gesloten'>, omgeving: Omgeving): NieuweGebeurtenis {
  eisOpen(eisTaak(dossier, gegevens.taak, omgeving));
  return { type: 'taak.gesloten', at: omgeving.nu, gegevens };
}

/** The event that a tick was a mistake. @throws {AppFout} `TAAK_ONBEKEND`, `TAAK_NIET_AF` when nothing was ticked */
export function heropenTaak(dossier: Dossier, gegevens: Gegevens<'taak.heropend'>, omgeving: Omgeving): NieuweGebeurtenis {
  const { gedaan, stand } = eisTaak(dossier, gegevens.taak, omgeving);
  if (stand !== 'gesloten' && (gedaan?.tick ?? null) === null) throw new AppFout('TAAK_NIET_AF');
  return { type: 'taak.heropend', at: omgeving.nu, gegevens };
}

/** What stands in the way of closing a case: a running order or procedure, open duties, days on which the care is looked at again, entries for the regional system. */
export type Afsluitbelet = { loopt: boolean; procedures: number; taken: number; zorgmomenten: number; posten: number };

/** What stands in the way of closing this case now. */
export function afsluitbelet(dossier: Dossier, { nu, afspraken }: Omgeving): Afsluitbelet {
  const open = openTaken(takenVan(dossier, nu, afspraken));
  const zorgmomenten = open.filter(({ soort }) => soort === 'zorgMoment').length;
  return {
    loopt: lopendeStatussen.includes(statusOp(dossier, nu)),
    procedures: lopendeProcedures(dossier).length,
    taken: open.length - zorgmomenten,
    zorgmomenten,
    posten: inhaallijst(dossier).filter(isPostOpen).length,
  };
}

/** The parties that stall in the care: closing the case takes it off the list of who oversees it, so who does says why. */
export const nietOpgelost = (dossier: Dossier): string[] => openKnelpunten(dossier).map(({ knelpunt }) => knelpunt.gegevens.partij);

/**
 * The event that closes a case.
 * @throws {AppFout} `AL_AFGESLOTEN`, `AFSLUITEN_LOOPT_NOG`, `AFSLUITEN_IN_PROCEDURE`, `AFSLUITEN_OPEN_WERK` with how much,
 *   `AFSLUITEN_ZORG_LOOPT`, `AFSLUITEN_KNELPUNT` with how many where a party stalls and nothing is said of it
 */
export function sluitAf(dossier: Dossier, { toelichting }: Pick<Gegevens<'dossier.afgesloten'>, 'toelichting'>, omgeving: Omgeving): NieuweGebeurtenis {
  if (dossier.afgesloten !== null) throw new AppFout('AL_AFGESLOTEN');
  const { loopt, procedures, taken, zorgmomenten, posten } = afsluitbelet(dossier, omgeving);
  if (loopt) throw new AppFout('AFSLUITEN_LOOPT_NOG');
  if (procedures > 0) throw new AppFout('AFSLUITEN_IN_PROCEDURE');
  if (taken + posten > 0) throw new AppFout('AFSLUITEN_OPEN_WERK', { taken, posten });
  // Not everybody sees these: they follow from care notes.
  if (zorgmomenten > 0) throw new AppFout('AFSLUITEN_ZORG_LOOPT');
  const partijen = nietOpgelost(dossier);
  if (partijen.length > 0 && toelichting.trim() === '') throw new AppFout('AFSLUITEN_KNELPUNT', { aantal: partijen.length });
  return { type: 'dossier.afgesloten', at: omgeving.nu, gegevens: { toelichting, nietOpgelost: partijen } };
}

/** The event that opens a closed case again. @throws {AppFout} `NIET_AFGESLOTEN` */
export function heropen(dossier: Dossier, gegevens: Gegevens<'dossier.heropend'>, nu: Moment): NieuweGebeurtenis {
  if (dossier.afgesloten === null) throw new AppFout('NIET_AFGESLOTEN');
  return { type: 'dossier.heropend', at: nu, gegevens };
}
