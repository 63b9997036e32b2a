import { z } from 'zod';
import { datum, moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';
import { ambtsondertekening, antwoorden } from './delen.ts';

/** Somebody was invited to say what he thinks of an intended extension (Awb 4:8, 4:9). `at` is the invitation. */
export const zienswijzeUitgenodigd = z.strictObject({
  wie: z.enum(['uithuisgeplaatste', 'achterblijver']),
  /** Which housemate; empty for the uithuisgeplaatste. */
  huisgenootId: regelOfLeeg,
  hoe: z.enum(['brief', 'telefoon', 'gesprek', 'via raadsman', 'anders']),
  /** When the conversation is, or until when he can answer in writing. */
  voor: moment,
  vorm: z.enum(['gesprek', 'telefonisch', 'schriftelijk']),
  /** Language and interpreter; empty where none is needed. */
  tolk: regelOfLeeg,
  toelichting: tekstOfLeeg,
});

/** What he said, that he did not use the occasion, or why he was not heard (Awb 4:11). `at` is when. */
export const zienswijzeOntvangen = z.strictObject({
  wie: z.enum(['uithuisgeplaatste', 'achterblijver']),
  huisgenootId: regelOfLeeg,
  uitkomst: z.enum(['gegeven', 'geen gebruik gemaakt', 'niet gehoord']),
  vorm: z.enum(['gesprek', 'telefonisch', 'schriftelijk', 'geen']),
  tolk: regelOfLeeg,
  inhoud: tekstOfLeeg,
  /** Ground of Awb 4:11 where he was not heard; else empty. */
  reden: z.enum(['', 'spoed', 'eerder', 'doel']),
  toelichting: tekstOfLeeg,
  /** What the municipality does with it. */
  reactie: tekstOfLeeg,
});

/** The decision to extend (Wth 9 lid 1). `at` is the moment of the decision; it works once it is made known. */
export const huisverbodVerlengd = z.strictObject({
  /** The end as the beschikking states it: at most 28 days after the start of the order, shorter is allowed. */
  nieuwEinde: moment,
  /** Facts that show that the danger, or the suspicion of it, continues (Wth 9 lid 1 with 2 lid 4 onder b). */
  feiten: tekst,
  /** The advice of the care parties that the decision rests on (Awb 3:49). */
  zorgadvies: z.strictObject({ datum, van: regel, kern: tekst }).nullable(),
  geenZorgadvies: tekstOfLeeg,
  /** Why the contact ban is still needed, for each person that it names. */
  perHuisgenoot: z.array(z.strictObject({ huisgenootId: regel, waarom: tekst })).max(50),
  proportionaliteit: tekst,
  ondertekening: ambtsondertekening,
  antwoorden,
});

/** The extension was made known in writing (Awb 3:41). `at` is its moment: handed over, or sent. */
export const verlengingBekendgemaakt = z.strictObject({
  /** Event of the decision. */
  verlengingId: regel,
  wijze: z.enum(['uitgereikt', 'toegezonden', 'elektronisch', 'andere wijze']),
  door: regel,
  ontvangst: z.enum(['getekend', 'geweigerd', 'niet van toepassing']),
  toelichting: tekstOfLeeg,
  antwoorden,
});

/** The deliberate choice to let the order lapse at its end, with its reasons. Not a decision in law: none is needed. */
export const laatEindigen = z.strictObject({ beslisser: regel, redenen: tekst, zorgadvies: tekstOfLeeg });
