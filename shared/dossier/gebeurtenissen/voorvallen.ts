import { z } from 'zod';
import { jaNeeOnbekend, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';

/** The order was broken, or somebody says so (Wth 11). `at` is when. Counts ex nunc for the judge (Wth 6 lid 2). */
export const overtredingGemeld = z.strictObject({
  wat: z.enum(['woning', 'contact', 'woning en contact']),
  /** With whom there was contact; empty when that is not one of the housemates. */
  huisgenootId: regelOfLeeg,
  gemeldDoor: regel,
  omschrijving: tekst,
  /** Number of the police report; empty while unknown. */
  kenmerk: regelOfLeeg,
  gevolg: tekstOfLeeg,
});

/** A conversation, call or letter about the case. `at` is when. */
export const contactVastgelegd = z.strictObject({
  met: regel,
  hoe: z.enum(['gesprek', 'telefoon', 'e-mail', 'brief', 'overleg', 'anders']),
  inhoud: tekst,
});

/** A report of the police after the order was imposed. `at` is what it is about, or when it came in. */
export const politiemutatie = z.strictObject({ kenmerk: regelOfLeeg, van: regel, inhoud: tekst });

/** How the care goes. `at` is when that was told. */
export const zorgvoortgang = z.strictObject({
  partij: regel,
  betreft: z.enum(['uithuisgeplaatste', 'achterblijver', 'kind', 'gezin']),
  hulpAanvaard: jaNeeOnbekend,
  inhoud: tekst,
});

/** The authorisation to enter without consent (Wth 4 lid 1; Awbi 2, 3, 6). `at` is when it was given. */
export const machtigingAfgegeven = z.strictObject({
  gever: regel,
  aan: regel,
  doel: tekst,
  /** Entering between midnight and six was expressly allowed, for a pressing reason (Awbi 7). */
  nacht: z.boolean(),
  nachtReden: tekstOfLeeg,
});

/** The dwelling was entered without consent. `at` is when; the report is due on the fourth day after (T13). */
export const binnentredenVastgelegd = z.strictObject({
  grondslag: z.discriminatedUnion('als', [
    z.strictObject({ als: z.literal('machtiging'), machtigingId: regelOfLeeg }),
    /** The burgemeester himself needs no authorisation (Awbi 2). */
    z.strictObject({ als: z.literal('burgemeester') }),
    /** At once, because of serious danger (Awbi 2 lid 3). */
    z.strictObject({ als: z.literal('terstond'), reden: tekst }),
  ]),
  door: regel,
  omschrijving: tekst,
});

/** The written report of entering (Awbi 10, 11). `at` is when it was sent to who gave the authorisation. */
export const binnentredenVerslag = z.strictObject({
  binnentredenId: regel,
  opgemaaktDoor: regel,
  /** How the resident got his copy. */
  afschriftBewoner: tekst,
});
