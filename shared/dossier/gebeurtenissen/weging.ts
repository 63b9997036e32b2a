import { z } from 'zod';
import { datum, jaNeeOnbekend, moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';

/** The phone call that opens a dossier, before anything is known but that there is a call. */
export const meldingGeopend = z.strictObject({ zaaknummer: regel });

/** Who called, from where, and how to call back. `at` is the time of the call. */
export const meldingOntvangen = z.strictObject({ hulpofficier: regel, onderdeel: regelOfLeeg, terugbelnummer: regel });

/** Whom it concerns (Wth 2 lid 1: an adult), and how that was established. */
export const betrokkeneVastgesteld = z.strictObject({
  naam: regel,
  aanhef: z.enum(['', 'de heer', 'mevrouw']),
  /** Empty only when no order was imposed and nobody asked; an order demands it. */
  geboortedatum: z.union([datum, z.literal('')]),
  geboorteplaats: regelOfLeeg,
  /** `niet vastgesteld` only when no order was imposed: the name is then what was said. */
  identiteit: z.enum(['document', 'politiesysteem', 'herkend', 'eigen opgave', 'niet vastgesteld']),
  identiteitToelichting: tekstOfLeeg,
  /** Confirmed by a person where the date of birth leaves doubt about eighteen. */
  leeftijdBevestigd: z.boolean(),
});

/** Which dwelling exactly (Wth 2 lid 4 onder a), and that they live there together other than incidentally. */
export const woningVastgesteld = z.strictObject({
  straat: regel,
  huisnummer: regel,
  postcode: regelOfLeeg,
  plaats: regel,
  aanduiding: tekstOfLeeg,
  bijbehorend: tekstOfLeeg,
  samenwonendToelichting: tekstOfLeeg,
});

/** One person who lives there other than incidentally; `contactverbod` puts the name in the contact ban (art. 2 lid 4 onder c). */
export const huisgenootVastgesteld = z.strictObject({
  huisgenootId: regel,
  naam: regel,
  /** Empty when unknown at night; then the person counts as adult for the letters and must be completed. */
  geboortedatum: z.union([datum, z.literal('')]),
  relatie: regelOfLeeg,
  contactverbod: z.boolean(),
});

/** What happened, as told at night. `at` is the moment of the incident, or of the call when that is unknown. */
export const incidentVastgesteld = z.strictObject({ omschrijving: tekst, eerder: tekstOfLeeg, momentBekend: z.boolean() });

/** One fact of the catalogue of the Besluit tijdelijk huisverbod (bijlage; Besluit art. 2 lid 1). */
export const feitVastgesteld = z.strictObject({
  code: z.string().regex(/^[123][a-k]\d$/),
  status: jaNeeOnbekend,
  toelichting: tekstOfLeeg,
  bron: regelOfLeeg,
  datum: z.union([datum, z.literal('')]),
});

/** Why: danger or serious suspicion of it, why immediate, why this person, and the weighing (Wth 2 lid 1; Awb 3:4, 3:46). */
export const wegingGemotiveerd = z.strictObject({
  grond: z.enum(['gevaar', 'vermoeden']),
  onmiddellijk: tekst,
  waaromDezePersoon: tekst,
  minderIngrijpend: tekstOfLeeg,
  belangenafweging: tekst,
});

/** What the person himself says, or why he was not heard (Awb 4:8, 4:11), and what the one who stays says. */
export const zienswijzeVastgelegd = z.strictObject({
  gehoord: z.boolean(),
  inhoud: tekstOfLeeg,
  /** Ground of Awb 4:11: a urgency (`spoed`), b heard before (`eerder`), c the purpose needs it (`doel`). */
  reden: z.enum(['', 'spoed', 'eerder', 'doel']),
  toelichting: tekstOfLeeg,
  achterblijver: tekstOfLeeg,
});

/** Child abuse or a suspicion of it, and the consultation of Veilig Thuis beforehand (Wth 2 lid 3). */
export const kindermishandelingBeoordeeld = z.strictObject({
  vermoeden: z.boolean(),
  toelichting: tekstOfLeeg,
  overleg: z
    .strictObject({ op: moment, met: regel, uitkomst: tekst })
    .nullable(),
  redenGeenOverleg: tekstOfLeeg,
});

/** Whether care is available now (Waddinxveen 7). */
export const zorgVastgesteld = z.strictObject({ beschikbaar: jaNeeOnbekend, partij: regelOfLeeg, toelichting: tekstOfLeeg });

/** Circumstances that are asked at night but are not part of the order itself. */
export const omstandighedenVastgesteld = z.strictObject({
  aangehouden: jaNeeOnbekend,
  strafrecht: tekstOfLeeg,
  aandachtspunten: tekstOfLeeg,
  onderdak: jaNeeOnbekend,
  binnentreden: jaNeeOnbekend,
  binnentredenToelichting: tekstOfLeeg,
  eigenBetrokkenheid: jaNeeOnbekend,
  eigenBetrokkenheidToelichting: tekstOfLeeg,
});

/** Keys (Wth 4 lid 2), lawyer (art. 5), reachability (art. 2 lid 6). Moments are `null` while unknown. */
export const praktischVastgesteld = z.strictObject({
  sleutels: jaNeeOnbekend,
  sleutelsToelichting: tekstOfLeeg,
  raadsman: jaNeeOnbekend,
  raadsmanOp: moment.nullable(),
  bereikbaar: jaNeeOnbekend,
  bereikbaarheid: tekstOfLeeg,
});
