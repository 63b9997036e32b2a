import { isTeCorrigeren } from '../../../shared/dossier/corrigeren.ts';
import { gebeurtenisSoorten, type Gebeurtenis, type GebeurtenisType, type Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { beschrijf, beschrijfGebeurtenis, type Beschrijving, type Regel } from '../../../shared/tekst/gebeurtenissen.ts';
import { momentKort, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { epochVanMoment, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';

/** One fact on the timeline, or a correction of one, with all that is said about it. */
export type Tijdlijnregel = {
  id: string;
  type: GebeurtenisType;
  /** When it happened, as it was first said; for a correction when that was recorded. */
  at: Moment;
  titel: string;
  regels: Regel[];
  /** For a correction: what the fact said before it. */
  was: Regel[] | null;
  /** For a correction: why. */
  reden: string;
  wie: string;
  verbeterdDoor: string | null;
  verbetert: string | null;
  /** Id of the fact that a person can correct from here, where this is how it stands now. */
  teCorrigeren: string | null;
};

type Stand = { id: string; type: GebeurtenisType; at: Moment; beschrijving: Beschrijving };

const met = (tijd: Moment, { titel, regels }: Beschrijving): Regel[] => [
  { label: 'Wat', waarde: titel },
  { label: 'Tijdstip', waarde: momentVoluit(tijd) },
  ...regels,
];

/** Only what says something about the moment or the title where these changed. */
function gewijzigd(nu: Regel[], was: Regel[]): { regels: Regel[]; was: Regel[] } {
  const zelfde = (label: string): boolean => nu.find((een) => een.label === label)?.waarde === was.find((een) => een.label === label)?.waarde;
  const zonder = (regels: Regel[]): Regel[] => regels.filter(({ label }) => !['Wat', 'Tijdstip'].includes(label) || !zelfde(label));
  return { regels: zonder(nu), was: zonder(was) };
}

/** Who recorded it, and when, if that was at least a minute after it happened. */
function wieTekst({ accountId, hoedanigheid, at, vastgelegdOp }: Gebeurtenis, namen: Readonly<Record<string, string>>): string {
  const wie = [namen[accountId] ?? 'onbekend', hoedanigheid].filter((deel) => deel !== '').join(', ');
  const later = epochVanMoment(vastgelegdOp) - epochVanMoment(at) >= 60_000;
  return later ? `Vastgelegd door ${wie}, op ${momentKort(vastgelegdOp)}` : `Vastgelegd door ${wie}`;
}

/**
 * The timeline of a case: every event as it was recorded, in the order in which things happened. A corrected fact stays
 * where it was and points to its correction, which tells what it changed and why.
 */
export function tijdlijnVan(gebeurtenissen: readonly Gebeurtenis[], namen: Readonly<Record<string, string>>): Tijdlijnregel[] {
  const naamVan = naamVanIn(bouwDossier('', gebeurtenissen));
  const standen = new Map<string, Stand>();
  const regels = new Map<string, Tijdlijnregel>();
  for (const gebeurtenis of gebeurtenissen) {
    const { id, at } = gebeurtenis;
    const basis = { id, at, wie: wieTekst(gebeurtenis, namen), verbeterdDoor: null, verbetert: null, was: null, reden: '' };
    if (gebeurtenis.type !== 'gebeurtenis.gecorrigeerd') {
      const { type } = gebeurtenis;
      const beschrijving = beschrijf(gebeurtenis, naamVan);
      standen.set(id, { id, type, at, beschrijving });
      regels.set(id, { ...basis, type, ...beschrijving, teCorrigeren: isTeCorrigeren(type) ? id : null });
      continue;
    }
    const { gebeurtenisId, reden } = gebeurtenis.gegevens;
    const oud = standen.get(gebeurtenisId);
    if (oud === undefined) continue;
    const gegevens = gebeurtenisSoorten[oud.type].parse(gebeurtenis.gegevens.gegevens) as Gegevens<GebeurtenisType>;
    const nieuw: Stand = { id, type: oud.type, at: gebeurtenis.gegevens.at ?? oud.at, beschrijving: beschrijfGebeurtenis(oud.type, gegevens as never, naamVan) };
    const vorige = regels.get(oud.id);
    if (vorige !== undefined) regels.set(oud.id, { ...vorige, verbeterdDoor: id, teCorrigeren: null });
    standen.set(gebeurtenisId, nieuw);
    regels.set(id, {
      ...basis,
      type: 'gebeurtenis.gecorrigeerd',
      titel: `Correctie: ${nieuw.beschrijving.titel}`,
      ...gewijzigd(met(nieuw.at, nieuw.beschrijving), met(oud.at, oud.beschrijving)),
      reden,
      verbetert: oud.id,
      teCorrigeren: gebeurtenisId,
    });
  }
  return [...regels.values()].toSorted((a, b) => vergelijkMomenten(a.at, b.at));
}
