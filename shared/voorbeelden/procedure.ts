/** Invented cases before a court: a voorlopige voorziening until its ruling, and one that decided the beroep as well. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import { gebeurtenis } from './bouw.ts';
import type { Voorbeeld } from './bouw.ts';
import { BURGEMEESTER, uitgereikt, zaak } from './verloop.ts';

const gezin: Gegevens<'huisgenoot.vastgesteld'>[] = [
  { huisgenootId: 'hg-1', naam: 'Ilse Hartog', geboortedatum: '1990-09-21', relatie: 'echtgenote', contactverbod: true },
  { huisgenootId: 'hg-2', naam: 'Daan de Vries', geboortedatum: '2013-02-11', relatie: 'zoon', contactverbod: true },
];

const inzet = { tegen: 'oplegging', verlengingId: '', zaaknummerRechtbank: 'SGR 26/1001', gemachtigde: 'mr. P. Vos', gemachtigdeBereikbaar: 'Vos Advocaten, 010 000 00 00' } as const;
const uitspraak = { betreft: 'oplegging', verlengingId: '', griffier: 'A. Visser', rechter: 'mr. B. Stam', toelichting: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: 'T. Smit, jurist' } as const;

/** Requested, extended meanwhile, heard, and suspended with a condition; the police was told. */
const schorsing = zaak('vovo', '2026-12-04T17:00:00+01:00', { zaaknummer: 'WTH-2026-0030', huisgenoten: gezin, kind: { toelichting: '' } }, (id) => [
  uitgereikt,
  gebeurtenis('verzoek.ontvangen', '2026-12-01T10:20:00+01:00', { ...inzet, ontvangenRechtbank: '2026-12-01T09:45:00+01:00', gedagtekend: '2026-11-30', beroepIngesteld: 'ja', gronden: 'Er was geen gevaar, en contact met Daan had gekund.', antwoorden: [{ code: 'T7_BEGIN', antwoord: 'vroegste', toelichting: '' }] }),
  gebeurtenis('zitting.gepland', '2026-12-01T15:00:00+01:00', { procedureId: id(1), op: '2026-12-04T13:30:00+01:00', zaal: 'Paleis van Justitie Den Haag, zaal 3', vertegenwoordiger: 'T. Smit, jurist', machtiging: 'nog te regelen', stukkenUiterlijk: '2026-12-03', toelichting: '' }),
  gebeurtenis('overtreding.gemeld', '2026-12-02T08:10:00+01:00', { wat: 'woning', huisgenootId: '', gemeldDoor: 'Ilse Hartog', omschrijving: 'Stond een kwartier voor de deur.', kenmerk: '2026-8812', gevolg: 'De politie heeft een waarschuwing gegeven.' }),
  gebeurtenis('zienswijze.ontvangen', '2026-12-02T10:00:00+01:00', { wie: 'uithuisgeplaatste', huisgenootId: '', uitkomst: 'gegeven', vorm: 'telefonisch', tolk: '', inhoud: 'Wil naar huis.', reden: '', toelichting: '', reactie: '' }),
  gebeurtenis('huisverbod.verlengd', '2026-12-02T14:00:00+01:00', {
    nieuwEinde: '2026-12-17T23:40:00+01:00',
    feiten: 'U stond op 2 december 2026 een kwartier voor de deur van de woning.',
    zorgadvies: { datum: '2026-12-01', van: 'Stichting De Kade', kern: 'Tien dagen erbij is genoeg.' },
    geenZorgadvies: '',
    perHuisgenoot: [
      { huisgenootId: 'hg-1', waarom: 'Zij is bang.' },
      { huisgenootId: 'hg-2', waarom: 'Hij slaapt slecht.' },
    ],
    proportionaliteit: 'Tien dagen is de tijd die de hulp nodig heeft.',
    ondertekening: BURGEMEESTER,
    antwoorden: [{ code: 'RAADSMAN_BIJ_VERLENGING', antwoord: 'heeft al een raadsman', toelichting: '' }],
  }),
  gebeurtenis('verlenging.bekendgemaakt', '2026-12-02T16:30:00+01:00', { verlengingId: id(5), wijze: 'uitgereikt', door: 'agent P. Mulder', ontvangst: 'getekend', toelichting: '', antwoorden: [] }),
  gebeurtenis('stukken.ingezonden', '2026-12-03T11:00:00+01:00', { procedureId: id(1), wat: 'verweerschrift en stukken', hoe: 'digitaal', toelichting: '' }),
  gebeurtenis('zitting.gehouden', '2026-12-04T14:40:00+01:00', {
    procedureId: id(1),
    begonnenOp: '2026-12-04T13:30:00+01:00',
    uithuisgeplaatste: 'aanwezig',
    gemachtigde: 'aanwezig',
    namensGemeente: 'T. Smit, jurist',
    huisgenoten: [{ huisgenootId: 'hg-1', aanwezig: true }],
    kinderen: [{ huisgenootId: 'hg-2', gehoord: 'gehoord' }],
    anderen: '',
    verloop: 'De rechter vroeg vooral naar de hulp en naar Daan.',
    toezeggingen: 'De gemeente vraagt De Kade om een begeleid gesprek.',
  }),
  gebeurtenis('uitspraak.afgewezen', '2026-12-04T16:00:00+01:00', { ...uitspraak, procedureId: id(1), ingang: '2026-12-04T15:50:00+01:00', uitkomst: 'afgewezen' }),
  gebeurtenis('huisverbod.geschorst', '2026-12-04T16:00:00+01:00', {
    ...uitspraak,
    procedureId: id(1),
    betreft: 'verlenging',
    verlengingId: id(5),
    ingang: '2026-12-04T15:50:00+01:00',
    voorwaarden: 'Contact met Daan alleen met een begeleider van De Kade erbij.',
    toelichting: 'De uitspraak volgt maandag op schrift.',
  }),
  gebeurtenis('taak.afgerond', '2026-12-04T16:20:00+01:00', { taak: `uitspraak/${id(9)}/politie/`, hoe: 'telefoon', namens: 'gemeente', door: 'T. Smit', metWie: 'wachtcommandant K. Stel', toelichting: '', antwoorden: [] }),
]);

/** Annulled after the end of the order, with the beroep at once: hoger beroep is open. */
const kortsluiting = zaak('kortsluiting', '2026-12-09T15:00:00+01:00', { zaaknummer: 'WTH-2026-0031' }, (id) => [
  uitgereikt,
  gebeurtenis('verzoek.ontvangen', '2026-12-03T10:00:00+01:00', { ...inzet, ontvangenRechtbank: null, gedagtekend: '', beroepIngesteld: 'ja', gronden: '', antwoorden: [] }),
  gebeurtenis('beroep.ingesteld', '2026-12-03T10:05:00+01:00', { ...inzet, soort: 'beroep', door: 'uithuisgeplaatste', ingesteldOp: '2026-12-02', toelichting: '' }),
  gebeurtenis('huisverbod.vernietigd', '2026-12-09T14:00:00+01:00', { ...uitspraak, procedureId: id(1), ingang: '2026-12-09T13:45:00+01:00', kortsluiting: true, gevolgenInStand: false }),
]);

export const proceduregevallen: readonly Voorbeeld[] = [schorsing, kortsluiting];
