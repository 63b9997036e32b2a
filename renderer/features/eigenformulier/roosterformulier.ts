import type { EigenOpdracht } from '../../../shared/contract/roosteropdrachten.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';

/** What a form starts with, where it was opened from a day, a finding or a list. */
export type Periode = { van?: Moment | undefined; tot?: Moment | undefined };

/** Which change of the roster is being made, and what is known of it already. */
export type Roosterformulier =
  | { soort: 'deelnemer'; deelnemerId: string | null }
  | { soort: 'plan' }
  | { soort: 'feestdagen' }
  | ({ soort: 'dienst' } & Periode)
  | ({ soort: 'gat' } & Periode)
  | ({ soort: 'afwezig' } & Periode)
  | { soort: 'overname' }
  | ({ soort: 'ruil' } & Periode)
  | ({ soort: 'toewijzing'; ruilId: string | null } & Periode)
  | ({ soort: 'correctie' } & Periode)
  | { soort: 'intrekking'; gebeurtenisId: string; wat: string; afwezigheid: boolean }
  | { soort: 'antwoord'; titel: string; knop: string; opdracht: Extract<EigenOpdracht, { soort: 'ruilAanvaarding' | 'ruilAfwijzing' | 'ruilIntrekking' }> };
