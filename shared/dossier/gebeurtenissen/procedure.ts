import { z } from 'zod';
import { datum, moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';
import { antwoorden } from './delen.ts';

/** Which decision a court is asked about. An extension taken meanwhile joins by itself (Wth 9 lid 2-4). */
export const aangevochten = z.enum(['oplegging', 'verlenging', 'oplegging en verlenging']);

const datumOfLeeg = z.union([datum, z.literal('')]);

/** Who litigates about what, and under which number the court keeps it. */
const inzet = {
  tegen: aangevochten,
  /** The extension that is contested; empty where it is the imposition alone. */
  verlengingId: regelOfLeeg,
  zaaknummerRechtbank: regelOfLeeg,
  gemachtigde: regelOfLeeg,
  /** Office, telephone, secure mail of the gemachtigde. */
  gemachtigdeBereikbaar: regelOfLeeg,
};

/** A request for a voorlopige voorziening (Awb 8:81; Wth 6). `at` is when it reached us. */
export const verzoekOntvangen = z.strictObject({
  ...inzet,
  /** When it reached the court, which starts the three days (T7); `null` while the griffie did not say. */
  ontvangenRechtbank: moment.nullable(),
  /** The date on the request itself; empty where it has none. */
  gedagtekend: datumOfLeeg,
  /** Whether beroep was lodged too: without it there is nothing to ask (Awb 8:81 lid 1). */
  beroepIngesteld: z.enum(['ja', 'nee', 'onbekend']),
  gronden: tekstOfLeeg,
  antwoorden,
});

/** The hearing was planned, or planned anew: the last one of a procedure counts. `at` is when we heard. */
export const zittingGepland = z.strictObject({
  procedureId: regel,
  op: moment,
  /** Court house and room. */
  zaal: regel,
  /** Who represents the burgemeester, with office. */
  vertegenwoordiger: regel,
  /** The authorisation of who represents (Awb 8:24). */
  machtiging: z.enum(['geregeld', 'nog te regelen', 'niet nodig']),
  /** Until which day the judge takes our papers (Awb 8:83 lid 1); empty where he set none. */
  stukkenUiterlijk: datumOfLeeg,
  toelichting: tekstOfLeeg,
});

/** Papers went to the court. `at` is when. */
export const stukkenIngezonden = z.strictObject({
  procedureId: regel,
  wat: z.enum(['verweerschrift', 'stukken', 'verweerschrift en stukken']),
  hoe: z.enum(['digitaal', 'e-mail', 'koerier', 'post', 'ter zitting', 'anders']),
  toelichting: tekstOfLeeg,
});

/** The hearing took place. `at` is when it ended, which starts the 24 hours of T8. */
export const zittingGehouden = z.strictObject({
  procedureId: regel,
  begonnenOp: moment.nullable(),
  uithuisgeplaatste: z.enum(['aanwezig', 'niet aanwezig', 'via verbinding']),
  gemachtigde: z.enum(['aanwezig', 'niet aanwezig', 'geen gemachtigde']),
  namensGemeente: regel,
  /** Of each adult housemate whether he was there: who heard the ruling there need not be told (Wth 8 lid 2). */
  huisgenoten: z.array(z.strictObject({ huisgenootId: regel, aanwezig: z.boolean() })).max(50),
  /** Of each child of twelve or older whether the judge heard it (Wth 7). */
  kinderen: z.array(z.strictObject({ huisgenootId: regel, gehoord: z.enum(['gehoord', 'wilde niet', 'niet gehoord', 'niet bekend']) })).max(50),
  anderen: tekstOfLeeg,
  verloop: tekst,
  toezeggingen: tekstOfLeeg,
});

/** Beroep or hoger beroep was lodged. `at` is when we heard. */
export const beroepIngesteld = z.strictObject({
  ...inzet,
  soort: z.enum(['beroep', 'hoger beroep']),
  door: z.enum(['uithuisgeplaatste', 'gemeente', 'ander']),
  ingesteldOp: datum,
  toelichting: tekstOfLeeg,
});

/** A request, beroep or hoger beroep was withdrawn by who lodged it. `at` is when we heard. */
export const procedureIngetrokken = z.strictObject({ procedureId: regel, reden: tekstOfLeeg });

/** The ruling came on paper. `at` is when; the term of six weeks starts the day after it was sent (Awb 6:8). */
export const uitspraakOntvangen = z.strictObject({
  procedureId: regel,
  verzonden: datum,
  /** As published, for instance `ECLI:NL:RBDHA:2026:1`; empty while unknown. */
  ecli: regelOfLeeg,
  toelichting: tekstOfLeeg,
});
