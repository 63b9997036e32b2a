/** Keeping a case longer than its term: why, by whom, confirmed by whom, and when somebody looks at it again. */
import type { Aanhoudgrond, BewaringType } from '../dossier/gebeurtenissen/bewaring.ts';
import type { NieuweGebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import type { Bewaarfeit, Dossier } from '../dossier/toestand.ts';
import { AppFout } from '../fout.ts';
import { datumPlusJaren } from '../wth/rekenen.ts';
import { lokaleDatum, vergelijkDatums, type Datum, type Moment } from '../wth/tijd.ts';

/** Somebody did something at a moment. */
export type Gedaan = { op: Moment; accountId: string };

/** One hold. `id` is the event that began it. */
export type Aanhouding = {
  id: string;
  grond: Aanhoudgrond;
  toelichting: string;
  sinds: Gedaan;
  /** The second person; `null` while nobody agreed. */
  bevestigd: Gedaan | null;
  herzien: (Gedaan & { bevinding: string })[];
  /** Asked to be ended; `null` when nobody did. */
  vrijgave: (Gedaan & { reden: string }) | null;
  /** Ended by a second person. */
  vrijgegeven: Gedaan | null;
  /** The day on which it has to be looked at again: a year after it began, or after the last review. */
  herzienVoor: Datum;
};

const jaarNa = (op: Moment): Datum => datumPlusJaren(lokaleDatum(op), 1);
const door = ({ at, accountId }: Bewaarfeit): Gedaan => ({ op: at, accountId });

/** Every hold of a case, also those that ended, in the order in which they began. */
export function aanhoudingenVan(dossier: Dossier): Aanhouding[] {
  const lijst = new Map<string, Aanhouding>();
  for (const feit of dossier.bewaring) {
    if (feit.type === 'bewaring.aangehouden') {
      const { gebeurtenisId: id, gegevens } = feit;
      lijst.set(id, { id, ...gegevens, sinds: door(feit), bevestigd: null, herzien: [], vrijgave: null, vrijgegeven: null, herzienVoor: jaarNa(feit.at) });
      continue;
    }
    const een = lijst.get(feit.gegevens.aanhoudingId);
    if (een !== undefined) lijst.set(een.id, { ...een, ...verandering(een, feit) });
  }
  return [...lijst.values()];
}

function verandering({ herzien }: Aanhouding, feit: Exclude<Bewaarfeit, { type: 'bewaring.aangehouden' }>): Partial<Aanhouding> {
  switch (feit.type) {
    case 'bewaring.bevestigd':
      return { bevestigd: door(feit) };
    case 'bewaring.herzien':
      // Who finds it still needed takes back that it should end.
      return { herzien: [...herzien, { ...door(feit), bevinding: feit.gegevens.bevinding }], herzienVoor: jaarNa(feit.at), vrijgave: null };
    case 'bewaring.vrijgaveGevraagd':
      return { vrijgave: { ...door(feit), reden: feit.gegevens.reden } };
    case 'bewaring.vrijgegeven':
      return { vrijgegeven: door(feit) };
  }
}

/** Whether a hold still keeps the case. One that nobody confirmed yet, and one that is overdue for review, do. */
export const houdtAan = ({ vrijgegeven }: Aanhouding): boolean => vrijgegeven === null;

/** Whether a hold has to be looked at again on this day. */
export const isTeHerzien = (aanhouding: Aanhouding, vandaag: Datum): boolean => houdtAan(aanhouding) && vergelijkDatums(aanhouding.herzienVoor, vandaag) <= 0;

/** A step about holds, before it is recorded. */
export type Bewaarstap = { [T in BewaringType]: { type: T; gegevens: Extract<NieuweGebeurtenis, { type: T }>['gegevens'] } }[BewaringType];

/**
 * The event of a step about a hold. Confirming and ending take somebody else than who asked for it; `zelf`: every account of this person.
 * @throws {AppFout} `AANHOUDING_DUBBEL` when there is one on this ground, `AANHOUDING_ONBEKEND`, `AANHOUDING_VOORBIJ`,
 *   `AANHOUDING_BEVESTIGD`, `VRIJGAVE_NIET_GEVRAAGD`, `VRIJGAVE_AL_GEVRAAGD`, `NIET_DOOR_DEZELFDE`
 */
export function zetBewaarstap(dossier: Dossier, stap: Bewaarstap, zelf: readonly string[], nu: Moment): NieuweGebeurtenis {
  const lijst = aanhoudingenVan(dossier);
  if (stap.type === 'bewaring.aangehouden') {
    if (lijst.some((een) => houdtAan(een) && een.grond === stap.gegevens.grond)) throw new AppFout('AANHOUDING_DUBBEL');
  } else {
    const een = lijst.find(({ id }) => id === stap.gegevens.aanhoudingId);
    if (een === undefined) throw new AppFout('AANHOUDING_ONBEKEND');
    if (!houdtAan(een)) throw new AppFout('AANHOUDING_VOORBIJ');
    toets(een, stap.type, zelf);
  }
  return { ...stap, at: nu };
}

function toets({ sinds, bevestigd, vrijgave }: Aanhouding, type: BewaringType, zelf: readonly string[]): void {
  if (type === 'bewaring.bevestigd') {
    if (bevestigd !== null) throw new AppFout('AANHOUDING_BEVESTIGD');
    if (zelf.includes(sinds.accountId)) throw new AppFout('NIET_DOOR_DEZELFDE');
  }
  if (type === 'bewaring.vrijgaveGevraagd' && vrijgave !== null) throw new AppFout('VRIJGAVE_AL_GEVRAAGD');
  if (type === 'bewaring.vrijgegeven') {
    if (vrijgave === null) throw new AppFout('VRIJGAVE_NIET_GEVRAAGD');
    if (zelf.includes(vrijgave.accountId)) throw new AppFout('NIET_DOOR_DEZELFDE');
  }
}
