import { z } from 'zod';
import type { TijdstipInvoer } from '../../wth/invoer.ts';

/**
 * The night page as it is being typed: every field a plain string or a choice, nothing required, nothing normalised.
 * It is saved as a draft after every change. Only a decision turns it into events (`naarGebeurtenissen.ts`), and only
 * when the law's requirements are met (`shared/wth/vereisten`).
 */

/** Typed text. Far above the limit of a confirmed text, so that a paste that is too long is kept and can be shortened. */
const getypt = z.string().max(2_000_000);
const jaNee = z.enum(['', 'ja', 'nee']);
const jaNeeOnbekend = z.enum(['', 'ja', 'nee', 'onbekend']);

/** Local date and clock time as typed; `uur` answers whether the double hour of the clock change is summer or winter time. */
const tijdstip = z.strictObject({
  datum: getypt,
  tijd: getypt,
  uur: z.enum(['', 'zomertijd', 'wintertijd']),
}) satisfies z.ZodType<TijdstipInvoer>;

export const huisgenootConcept = z.strictObject({
  id: z.string().min(1).max(64),
  naam: getypt,
  geboortedatum: getypt,
  relatie: getypt,
  /** Whether the contact ban names this person (art. 2 lid 4 onder c). */
  contactverbod: jaNee,
});

export const feitConcept = z.strictObject({
  code: z.string().max(8),
  status: jaNeeOnbekend,
  toelichting: getypt,
  bron: getypt,
  datum: getypt,
});

export const wegingConcept = z.strictObject({
  melder: z.strictObject({ naam: getypt, onderdeel: getypt, terugbelnummer: getypt, gebeldOp: tijdstip }),
  betrokkene: z.strictObject({
    naam: getypt,
    aanhef: z.enum(['', 'de heer', 'mevrouw']),
    geboortedatum: getypt,
    geboorteplaats: getypt,
    identiteit: z.enum(['', 'document', 'politiesysteem', 'herkend', 'eigen opgave']),
    identiteitToelichting: getypt,
    /** Confirmed by hand that the person is of age, where the date of birth leaves doubt (domein I.12). */
    leeftijdBevestigd: jaNee,
  }),
  woning: z.strictObject({
    straat: getypt,
    huisnummer: getypt,
    postcode: getypt,
    plaats: getypt,
    aanduiding: getypt,
    bijbehorend: getypt,
    samenwonend: jaNee,
    samenwonendToelichting: getypt,
  }),
  huisgenoten: z.array(huisgenootConcept).max(30),
  incident: z.strictObject({ op: tijdstip, omschrijving: getypt, eerder: getypt }),
  feiten: z.array(feitConcept).max(200),
  grond: z.strictObject({
    soort: z.enum(['', 'gevaar', 'vermoeden']),
    onmiddellijk: getypt,
    waaromDezePersoon: getypt,
    minderIngrijpend: getypt,
    belangenafweging: getypt,
  }),
  zienswijze: z.strictObject({
    gehoord: jaNee,
    inhoud: getypt,
    reden: z.enum(['', 'spoed', 'eerder', 'doel']),
    toelichting: getypt,
    achterblijver: getypt,
  }),
  kind: z.strictObject({
    kindermishandeling: jaNee,
    toelichting: getypt,
    veiligThuis: jaNee,
    overlegOp: tijdstip,
    overlegMet: getypt,
    uitkomst: getypt,
    redenGeenOverleg: getypt,
  }),
  zorg: z.strictObject({ beschikbaar: jaNeeOnbekend, partij: getypt, toelichting: getypt }),
  omstandigheden: z.strictObject({
    aangehouden: jaNeeOnbekend,
    strafrecht: getypt,
    aandachtspunten: getypt,
    onderdak: jaNeeOnbekend,
    binnentreden: jaNeeOnbekend,
    binnentredenToelichting: getypt,
    eigenBetrokkenheid: jaNee,
    eigenBetrokkenheidToelichting: getypt,
  }),
  praktisch: z.strictObject({
    sleutels: jaNeeOnbekend,
    sleutelsToelichting: getypt,
    raadsman: jaNeeOnbekend,
    raadsmanOp: tijdstip,
    bereikbaar: jaNeeOnbekend,
    bereikbaarheid: getypt,
  }),
  besluit: z.strictObject({
    keuze: z.enum(['', 'opleggen', 'niet opleggen']),
    genomenOp: tijdstip,
    wijze: z.enum(['', 'schriftelijk', 'mondeling']),
    ondertekening: z.enum(['', 'burgemeester', 'hulpofficier', 'oplegmandaat', 'waarnemer']),
    beslisser: getypt,
    /** By which decision the hulpofficier may sign (Awb 10:11), or decide (`oplegmandaat`, Wth 3 lid 1). */
    mandaat: getypt,
    /** Loco as waarnemer (Gemeentewet 77): why the burgemeester cannot act, and the college's designation. */
    verhindering: getypt,
    aanwijzing: getypt,
    uitreikingOp: tijdstip,
    uitreikingDoor: getypt,
    aangezegdOp: tijdstip,
    aangezegdPlaats: getypt,
    aangezegdDoor: getypt,
    redenSpoed: getypt,
    getuige: getypt,
    kernwoorden: getypt,
    redenenNiet: getypt,
    alternatief: getypt,
    meldingVeiligThuis: jaNee,
  }),
});

export type WegingConcept = z.infer<typeof wegingConcept>;
export type HuisgenootConcept = z.infer<typeof huisgenootConcept>;
export type FeitConcept = z.infer<typeof feitConcept>;

/** A moment that has not been typed yet. */
export const leegTijdstip = (): TijdstipInvoer => ({ datum: '', tijd: '', uur: '' });

/** An empty night page. */
export function leegConcept(): WegingConcept {
  return {
    melder: { naam: '', onderdeel: '', terugbelnummer: '', gebeldOp: leegTijdstip() },
    betrokkene: {
      naam: '',
      aanhef: '',
      geboortedatum: '',
      geboorteplaats: '',
      identiteit: '',
      identiteitToelichting: '',
      leeftijdBevestigd: '',
    },
    woning: {
      straat: '',
      huisnummer: '',
      postcode: '',
      plaats: '',
      aanduiding: '',
      bijbehorend: '',
      samenwonend: '',
      samenwonendToelichting: '',
    },
    huisgenoten: [],
    incident: { op: leegTijdstip(), omschrijving: '', eerder: '' },
    feiten: [],
    grond: { soort: '', onmiddellijk: '', waaromDezePersoon: '', minderIngrijpend: '', belangenafweging: '' },
    zienswijze: { gehoord: '', inhoud: '', reden: '', toelichting: '', achterblijver: '' },
    kind: {
      kindermishandeling: '',
      toelichting: '',
      veiligThuis: '',
      overlegOp: leegTijdstip(),
      overlegMet: '',
      uitkomst: '',
      redenGeenOverleg: '',
    },
    zorg: { beschikbaar: '', partij: '', toelichting: '' },
    omstandigheden: {
      aangehouden: '',
      strafrecht: '',
      aandachtspunten: '',
      onderdak: '',
      binnentreden: '',
      binnentredenToelichting: '',
      eigenBetrokkenheid: '',
      eigenBetrokkenheidToelichting: '',
    },
    praktisch: {
      sleutels: '',
      sleutelsToelichting: '',
      raadsman: '',
      raadsmanOp: leegTijdstip(),
      bereikbaar: '',
      bereikbaarheid: '',
    },
    besluit: {
      keuze: '',
      genomenOp: leegTijdstip(),
      wijze: '',
      ondertekening: '',
      beslisser: '',
      mandaat: '',
      verhindering: '',
      aanwijzing: '',
      uitreikingOp: leegTijdstip(),
      uitreikingDoor: '',
      aangezegdOp: leegTijdstip(),
      aangezegdPlaats: '',
      aangezegdDoor: '',
      redenSpoed: '',
      getuige: '',
      kernwoorden: '',
      redenenNiet: '',
      alternatief: '',
      meldingVeiligThuis: '',
    },
  };
}
