import { z } from 'zod';
import { centen, moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';
import { ambtsondertekening, antwoorden } from './delen.ts';

/** One attempt of the uithuisgeplaatste to find a place himself. `at` is when he asked. */
export const opvangInspanning = z.strictObject({
  /** Whom he asked, for instance a brother or a friend. */
  bij: regel,
  uitkomst: z.enum(['geen plek', 'geen antwoord', 'eigen plek']),
  /** By what that is shown: who saw or heard it, or was called to check. */
  waaruit: tekst,
  toelichting: tekstOfLeeg,
});

/** The decision to offer a place (municipal policy, no statute; domein I.8). `at` is the moment of the decision. */
export const opvangBesloten = z.strictObject({
  /** Which line of the telefoonlijst; the list changes, so name and price are taken over from it. */
  contactId: regelOfLeeg,
  voorziening: regel,
  /** Cents a night; null where that was not known. */
  prijsPerNacht: centen.nullable(),
  begin: moment,
  /** At most two days after the start, at the same clock time (T14). */
  einde: moment,
  /** Of its own: a line that was never published cannot be referred to (Awb 4:82). */
  redenen: tekst,
  ondertekening: ambtsondertekening,
  antwoorden,
});

/** The decision to go on for a fixed time. `at` is the moment of the decision. */
export const opvangVerlengd = z.strictObject({
  /** Event of the decision that it extends. */
  opvangId: regel,
  nieuwEinde: moment,
  redenen: tekst,
  ondertekening: ambtsondertekening,
  antwoorden,
});

/** He left. `at` is when. */
export const opvangBeeindigd = z.strictObject({
  opvangId: regel,
  reden: z.enum(['termijn voorbij', 'eigen plek', 'zelf vertrokken', 'huisverbod voorbij', 'anders']),
  toelichting: tekstOfLeeg,
  /** What it really cost, in cents; null while the bill has not come: a correction fills it in. */
  kosten: centen.nullable(),
});
