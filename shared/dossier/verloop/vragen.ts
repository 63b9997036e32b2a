import { AppFout } from '../../fout.ts';
import type { Antwoord } from '../gebeurtenissen/delen.ts';

/** One possible answer. Without `gaDoor` the step is not taken; with `toelichten` it needs a reason. */
export type Keuze = { antwoord: string; gaDoor: boolean; toelichten: boolean };

const ja: Keuze = { antwoord: 'ja', gaDoor: true, toelichten: true };
const nee: Keuze = { antwoord: 'nee', gaDoor: false, toelichten: false };

/**
 * What the law leaves open (domein I), so that a person answers and the answer is recorded with the step. The sentences
 * stand in `shared/tekst/vragen.ts`.
 */
export const VRAGEN = {
  /** I.3: a second extension within the 28 days is not forbidden and not regulated. */
  OPEENVOLGENDE_VERLENGING: [ja, nee],
  /** I.4: art. 9 lid 1 does not name art. 5. */
  RAADSMAN_BIJ_VERLENGING: [
    { antwoord: 'aanbieden', gaDoor: true, toelichten: false },
    { antwoord: 'heeft al een raadsman', gaDoor: true, toelichten: false },
    { antwoord: 'niet aanbieden', gaDoor: true, toelichten: true },
  ],
  /** I.11: the Besluit limits the facts for imposing only; whether care advice may carry an extension is not said. */
  ZORGADVIES_BIJ_VERLENGING: [
    { antwoord: 'draagt het besluit mee', gaDoor: true, toelichten: false },
    { antwoord: 'alleen als achtergrond', gaDoor: true, toelichten: false },
  ],
  /** Whether a suspended order can be extended: no source. */
  VERLENGEN_BIJ_SCHORSING: [ja, nee],
  /** I.10: nederlegging does not exist for an extension; Awb 3:41 lid 2 wants another suitable way. */
  ANDERE_WIJZE: [ja, nee],
  /** Awb 2:14 (Wmebv): only to who said that he can be reached like that. */
  ELEKTRONISCH_BEREIKBAAR: [ja, nee],
  /** I.5: whether the three days of T7 start at the receipt or at the date on the request; the earliest is the safe one. */
  T7_BEGIN: [
    { antwoord: 'vroegste', gaDoor: true, toelichten: false },
    { antwoord: 'ontvangst', gaDoor: true, toelichten: true },
  ],
  /** I.8: which organ may offer a place, and on what ground. */
  OPVANG_GRONDSLAG: [
    { antwoord: 'burgemeester', gaDoor: true, toelichten: false },
    { antwoord: 'college', gaDoor: true, toelichten: true },
    { antwoord: 'niet uitgezocht', gaDoor: false, toelichten: false },
  ],
  /** I.8: whether 'two days' are 48 hours on the clock, or nights. The same clock time is the longest either way. */
  OPVANG_TWEE_DAGEN: [
    { antwoord: 'zelfde kloktijd', gaDoor: true, toelichten: false },
    { antwoord: 'nachten', gaDoor: true, toelichten: true },
  ],
  /** I.9: whether the hulpofficier was given this part of art. 3 and the register does not say so. */
  MANDAAT_HULPOFFICIER: [ja, nee],
} as const satisfies Record<string, readonly Keuze[]>;

export type Vraagcode = keyof typeof VRAGEN;

/** The codes of all questions. */
export const vraagcodes = Object.keys(VRAGEN) as Vraagcode[];

/**
 * The answers to the questions that are asked now, in their order; what was answered without being asked is left out.
 * @throws {AppFout} `ANTWOORD_NODIG`, `ANTWOORD_ONGELDIG`, `ANTWOORD_TOELICHTEN` or `ANTWOORD_IS_NEE`, each with the question
 */
export function leesAntwoorden(gevraagd: readonly Vraagcode[], gegeven: readonly Antwoord[]): Antwoord[] {
  return gevraagd.map((vraag) => {
    const gekozen = gegeven.find(({ code }) => code === vraag);
    if (gekozen === undefined) throw new AppFout('ANTWOORD_NODIG', { vraag });
    const keuze = (VRAGEN[vraag] as readonly Keuze[]).find(({ antwoord }) => antwoord === gekozen.antwoord);
    if (keuze === undefined) throw new AppFout('ANTWOORD_ONGELDIG', { vraag });
    if (!keuze.gaDoor) throw new AppFout('ANTWOORD_IS_NEE', { vraag });
    if (keuze.toelichten && gekozen.toelichting.trim() === '') throw new AppFout('ANTWOORD_TOELICHTEN', { vraag });
    return gekozen;
  });
}
