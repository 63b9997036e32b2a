import type { Moment } from '../../wth/tijd.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import type { Uiterlijk } from '../termijnen/vorm.ts';

/** What gives rise to duties. */
export const aanleidingen = ['weging', 'opleggen', 'verlengen', 'intrekken', 'contactverbod', 'procedure', 'uitspraak', 'einde', 'zorg'] as const;
export type Aanleiding = (typeof aanleidingen)[number];

/** What a duty is. The words stand in `shared/tekst/taken.ts`. */
export const taaksoorten = [
  'huisgenoot',
  'instantie',
  'veiligThuis',
  'politie',
  'betrokkene',
  'eigen',
  'burgemeester',
  'overlegVeiligThuis',
  'raadsman',
  'bereikbaarheid',
  'sleutels',
  'uitreiking',
  'opschriftstelling',
  'nederlegging',
  'bekendmaking',
  'binnentreden',
  'binnentredenVerslag',
  'sleutelsTerug',
  'toezending',
  'uitspraakVerlenging',
  'volmacht',
  'stukken',
  'kinderen',
  'zorgTerPlaatse',
  'zorgWerkplan',
  'zorgOverleg',
  'zorgMoment',
] as const;
export type Taaksoort = (typeof taaksoorten)[number];

/** What a duty is about. `van` is the event that gave rise to it where there can be several; `voor` is a housemate or a code. */
export type Taaksleutel = { aanleiding: Aanleiding; van: string; soort: Taaksoort; voor: string };

/** A duty as one text, under which its tick is recorded: `opleggen//huisgenoot/h1`. */
export const taakId = ({ aanleiding, van, soort, voor }: Taaksleutel): string => [aanleiding, van, soort, voor].join('/');

/** The duty behind its text; `null` when it is none. */
export function leesTaakId(id: string): Taaksleutel | null {
  const [aanleiding = '', van = '', soort = '', voor = '', ...rest] = id.split('/');
  if (rest.length > 0 || !isEen(aanleidingen, aanleiding) || !isEen(taaksoorten, soort)) return null;
  return { aanleiding, van, soort, voor };
}

const isEen = <T extends string>(lijst: readonly T[], waarde: string): waarde is T => (lijst as readonly string[]).includes(waarde);

/**
 * What was done: when, how, by whom. `via` is what records it: a tick of the duty itself, or another fact that makes it done,
 * such as the handing over.
 */
export type Gedaan = { gebeurtenisId: string; op: Moment; tick: Gegevens<'taak.afgerond'> | null };

/** Where a duty stands. `te laat` is still open. */
export type Taakstand = 'open' | 'te laat' | 'gedaan' | 'te laat gedaan' | 'gesloten';

/** One duty of a case. */
export type Taak = Taaksleutel & {
  id: string;
  artikel: string;
  /** Since when it is there to do. */
  sinds: Moment;
  uiterlijk: Uiterlijk | null;
  /** `uiterlijk` is the municipality's own target: the law says 'onverwijld', or nothing. */
  werkdoel: boolean;
  stand: Taakstand;
  gedaan: Gedaan | null;
  /** Why it was closed undone; else empty. */
  reden: string;
  /** A tick does it (`afvinken`); otherwise the fact that does: handing over, making known, the report, the keys. */
  via: 'afvinken' | 'uitreiken' | 'bekendmaken' | 'nederlegging' | 'binnentreden' | 'verslag' | 'sleutels' | 'sleutelsTerug' | 'ingezonden' | 'overdracht' | 'zorgoverleg' | 'zorgmoment' | 'corrigeren';
};
