import { describe, expect, test } from 'vitest';
import { eindeVan, looptijdVan, statusOp } from '../../../../shared/dossier/status.ts';
import { dossierTermijnen } from '../../../../shared/dossier/termijnen.ts';
import type { Gebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { verleng } from '../../../../shared/dossier/verloop/verlengen.ts';
import { bouw, daarna, idVan, opgelegd } from '../zaak.ts';
import { bekend, code, ingetrokken, lopend, uitspraak, verlengd, verzoek, vernietiging, voorval } from './stappen.ts';

/* An order of Friday 27 November 2026, 23.40: ten days until Monday 7 December, 28 days until Christmas. */
const EINDE = '2026-12-07T23:40:00+01:00';
const MAXIMUM = '2026-12-25T23:40:00+01:00';

const einde = (zaak: readonly Gebeurtenis[]): string | null => eindeVan(bouw(zaak));
const status = (zaak: readonly Gebeurtenis[], nu: string): string => statusOp(bouw(zaak), nu);
const termijnen = (zaak: readonly Gebeurtenis[], ...codes: string[]): string[] =>
  dossierTermijnen(bouw(zaak))
    .filter((een) => codes.includes(een.code))
    .map(({ code: nummer, over, uiterlijk, gehaald, teLaat }) => `${nummer} ${over} ${uiterlijk.op}${gehaald ? ' gehaald' : ''}${teLaat ? ' te laat' : ''}`);

describe('verlengd', () => {
  const besloten = verlengd(lopend(), '2026-12-04T15:00:00+01:00', MAXIMUM);
  const zaak = bekend(besloten, '2026-12-04T16:30:00+01:00');

  test('een besluit dat nog niet bekend is, verandert het einde niet', () => {
    expect(einde(besloten)).toBe(EINDE);
    expect(status(besloten, '2026-12-05T00:00:00+01:00')).toBe('lopend');
    expect(status(besloten, EINDE)).toBe('van rechtswege geëindigd');
    expect(termijnen(besloten, 'T3')).toEqual([`T3 oplegging ${EINDE}`]);
  });
  test('na de bekendmaking geldt het nieuwe einde, ook op eerste kerstdag', () => {
    expect(einde(zaak)).toBe(MAXIMUM);
    expect(status(zaak, '2026-12-04T16:30:00+01:00')).toBe('verlengd');
    expect(status(zaak, '2026-12-25T23:39:59+01:00')).toBe('verlengd');
    expect(status(zaak, MAXIMUM)).toBe('van rechtswege geëindigd');
  });
  test('T1 schuift mee, T2 en T3 zijn op, en tegen de verlenging loopt een eigen beroepstermijn', () => {
    expect(termijnen(zaak, 'T1', 'T2', 'T3')).toEqual([`T1 verlenging ${MAXIMUM}`]);
    expect(termijnen(zaak, 'T10')).toEqual(['T10 oplegging 2027-01-08', 'T10 verlenging 2027-01-15']);
    expect(termijnen(zaak, 'T15')).toEqual(['T15 oplegging 2031-12-04']);
  });
  test('korter mag, en daarna kan het nog eens, met een antwoord', () => {
    const kort = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-14T12:00:00+01:00'), '2026-12-04T16:30:00+01:00');
    expect(einde(kort)).toBe('2026-12-14T12:00:00+01:00');
    expect(termijnen(kort, 'T1', 'T2', 'T3')).toEqual(['T1 verlenging 2026-12-14T12:00:00+01:00', `T2 verlenging ${MAXIMUM}`, 'T3 verlenging 2026-12-14T12:00:00+01:00']);
    const nogmaals = bekend(verlengd(kort, '2026-12-11T15:00:00+01:00', MAXIMUM), '2026-12-11T16:30:00+01:00');
    expect(einde(nogmaals)).toBe(MAXIMUM);
    expect(bouw(nogmaals).verlengd[1]?.gegevens.antwoorden.map((een) => een.code)).toContain('OPEENVOLGENDE_VERLENGING');
    expect(code(() => verlengd(kort, '2026-12-11T15:00:00+01:00', MAXIMUM, { antwoorden: [] }))).toBe('ANTWOORD_NODIG');
    const nee = verzoek(kort, '2026-12-11T15:00:00+01:00', MAXIMUM).antwoorden.map((een) => (een.code === 'OPEENVOLGENDE_VERLENGING' ? { ...een, antwoord: 'nee' } : een));
    expect(code(() => verlengd(kort, '2026-12-11T15:00:00+01:00', MAXIMUM, { antwoorden: nee }))).toBe('ANTWOORD_IS_NEE');
  });
  test('twee keer op hetzelfde moment besloten: de tweede verlengt wat de eerste liet gelden, en wacht zolang dat loopt', () => {
    const eerste = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-14T12:00:00+01:00'), '2026-12-04T15:00:00+01:00');
    const tweede = verlengd(eerste, '2026-12-04T15:00:00+01:00', '2026-12-20T12:00:00+01:00');
    // The ten days are over, the first extension is not.
    expect(code(() => verlengd(tweede, '2026-12-08T09:00:00+01:00', MAXIMUM))).toBe('VERLENGING_WACHT');
    expect(einde(bekend(tweede, '2026-12-14T11:59:00+01:00'))).toBe('2026-12-20T12:00:00+01:00');
    expect(code(() => bekend(tweede, '2026-12-14T12:00:00+01:00'))).not.toBe('');
  });
  test('blijkt de uitreiking eerder te zijn geweest, dan telt een te late bekendmaking niet', () => {
    const laat = bekend(verlengd(lopend(), '2026-12-07T23:00:00+01:00', MAXIMUM), '2026-12-07T23:35:00+01:00');
    expect(einde(laat)).toBe(MAXIMUM);
    const uitgereikt = laat.find(({ type }) => type === 'beschikking.uitgereikt');
    const verbeterd = daarna(laat, {
      type: 'gebeurtenis.gecorrigeerd',
      at: '2026-12-09T10:00:00+01:00',
      gegevens: { gebeurtenisId: uitgereikt?.id ?? '', gegevens: { ...uitgereikt?.gegevens }, at: '2026-11-27T23:30:00+01:00', reden: 'Verkeerd genoteerd' },
    });
    expect(einde(verbeterd)).toBe('2026-12-07T23:30:00+01:00');
    expect(looptijdVan(bouw(verbeterd))?.verlengingen[0]?.geenWerking).toBe('na einde bekendgemaakt');
  });
});

describe('ingetrokken', () => {
  test('meteen', () => {
    const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00');
    expect(einde(zaak)).toBe('2026-12-02T11:00:00+01:00');
    expect(status(zaak, '2026-12-02T10:59:59+01:00')).toBe('lopend');
    expect(status(zaak, '2026-12-02T11:00:00+01:00')).toBe('ingetrokken');
    expect(status(zaak, '2027-01-01T00:00:00+01:00')).toBe('ingetrokken');
    expect(termijnen(zaak, 'T1', 'T2', 'T3')).toEqual([]);
  });
  test('vanaf een later moment', () => {
    const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00', '2026-12-03T09:00:00+01:00');
    expect(status(zaak, '2026-12-02T12:00:00+01:00')).toBe('lopend');
    expect(status(zaak, '2026-12-03T09:00:00+01:00')).toBe('ingetrokken');
  });
  test('na een verlenging', () => {
    const zaak = ingetrokken(bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T16:30:00+01:00'), '2026-12-15T11:00:00+01:00');
    expect(einde(zaak)).toBe('2026-12-15T11:00:00+01:00');
    expect(status(zaak, '2026-12-16T00:00:00+01:00')).toBe('ingetrokken');
  });
  test('dan kan er niets meer worden besloten', () => {
    const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00');
    expect(code(() => ingetrokken(zaak, '2026-12-03T11:00:00+01:00'))).toBe('AL_INGETROKKEN');
    expect(code(() => verlengd(zaak, '2026-12-03T11:00:00+01:00', MAXIMUM))).toBe('AL_INGETROKKEN');
  });
});

describe('geschorst', () => {
  const geschorst = voorval(lopend(), uitspraak('huisverbod.geschorst', '2026-12-01T16:00:00+01:00'));

  test('de termijn loopt door en schuift niet', () => {
    expect(status(geschorst, '2026-12-01T15:59:00+01:00')).toBe('lopend');
    expect(status(geschorst, '2026-12-02T00:00:00+01:00')).toBe('geschorst');
    expect(status(geschorst, EINDE)).toBe('van rechtswege geëindigd');
    expect(einde(geschorst)).toBe(EINDE);
  });
  test('opgeheven loopt het weer', () => {
    const zaak = voorval(geschorst, uitspraak('schorsing.opgeheven', '2026-12-03T12:00:00+01:00'));
    expect(status(zaak, '2026-12-03T11:59:00+01:00')).toBe('geschorst');
    expect(status(zaak, '2026-12-03T12:00:00+01:00')).toBe('lopend');
    expect(code(() => voorval(zaak, uitspraak('schorsing.opgeheven', '2026-12-04T12:00:00+01:00')))).toBe('NIET_GESCHORST');
  });
  test('opnieuw geschorst op het moment van de opheffing is geschorst, en wat al is gemeld blijft gemeld', () => {
    const opgeheven = voorval(geschorst, uitspraak('schorsing.opgeheven', '2026-12-03T12:00:00+01:00'));
    const opnieuw = voorval(opgeheven, uitspraak('huisverbod.geschorst', '2026-12-03T12:00:00+01:00'));
    expect(status(opnieuw, '2026-12-03T12:00:00+01:00')).toBe('geschorst');
    const sleutels = (zaak: readonly Gebeurtenis[]): string[] => dossierTermijnen(bouw(zaak)).filter(({ code: nummer }) => nummer === 'T9').map(({ sleutel }) => sleutel);
    expect(sleutels(opnieuw)).toEqual(sleutels(opgeheven));
  });
  test('is alleen de verlenging geschorst, dan lopen de tien dagen gewoon uit', () => {
    const verlenging = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T16:30:00+01:00');
    const zaak = voorval(verlenging, uitspraak('huisverbod.geschorst', '2026-12-06T12:00:00+01:00', idVan(verlenging, 'huisverbod.verlengd')));
    expect(status(zaak, '2026-12-06T13:00:00+01:00')).toBe('verlengd');
    expect(status(zaak, EINDE)).toBe('geschorst');
    expect(einde(zaak)).toBe(MAXIMUM);
  });
  test('verlengen wordt dan gevraagd', () => {
    expect(code(() => verlengd(geschorst, '2026-12-04T15:00:00+01:00', MAXIMUM, { antwoorden: [] }))).toBe('ANTWOORD_NODIG');
    const verlenging = verlengd(geschorst, '2026-12-04T15:00:00+01:00', MAXIMUM);
    expect(bouw(verlenging).verlengd[0]?.gegevens.antwoorden.map((een) => een.code)).toContain('VERLENGEN_BIJ_SCHORSING');
  });
  test('wie thuis mag zijn, overtreedt niets', () => {
    const overtreding = (at: string) =>
      ({ type: 'overtreding.gemeld', at, gegevens: { wat: 'woning', huisgenootId: '', gemeldDoor: 'Buurvrouw', omschrijving: 'Hij stond voor de deur.', kenmerk: '', gevolg: '' } }) as const;
    expect(code(() => voorval(geschorst, overtreding('2026-12-02T12:00:00+01:00')))).toBe('GESCHORST');
    expect(code(() => voorval(geschorst, overtreding('2026-12-01T12:00:00+01:00')))).toBe('');
    expect(code(() => voorval(lopend(), overtreding(EINDE)))).toBe('HUISVERBOD_VOORBIJ');
  });
});

describe('vernietigd', () => {
  test('tijdens de looptijd is het voorbij', () => {
    const zaak = voorval(lopend(), vernietiging('2026-12-02T16:00:00+01:00'));
    expect(einde(zaak)).toBe('2026-12-02T16:00:00+01:00');
    expect(status(zaak, '2026-12-02T16:00:00+01:00')).toBe('vernietigd');
    expect(termijnen(zaak, 'T1', 'T2', 'T3')).toEqual([]);
    expect(termijnen(zaak, 'T9')).toEqual(['T9 uitspraak 2026-12-02T18:00:00+01:00']);
    expect(code(() => verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM))).toBe('AL_VERNIETIGD');
  });
  test('met de gevolgen in stand loopt het door', () => {
    const zaak = voorval(lopend(), vernietiging('2026-12-02T16:00:00+01:00', { gevolgenInStand: true }));
    expect(status(zaak, '2026-12-03T16:00:00+01:00')).toBe('lopend');
    expect(einde(zaak)).toBe(EINDE);
  });
  test('ook na het einde', () => {
    const zaak = voorval(lopend(), vernietiging('2026-12-20T16:00:00+01:00'));
    expect(einde(zaak)).toBe(EINDE);
    expect(status(zaak, '2026-12-10T00:00:00+01:00')).toBe('van rechtswege geëindigd');
    expect(status(zaak, '2026-12-20T16:00:00+01:00')).toBe('vernietigd');
  });
  test('is alleen de verlenging vernietigd, dan eindigt het met de uitspraak, of met de tien dagen als die nog lopen', () => {
    const verlenging = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T16:30:00+01:00');
    const verlengingId = idVan(verlenging, 'huisverbod.verlengd');
    const na = voorval(verlenging, vernietiging('2026-12-15T16:00:00+01:00', { verlengingId }));
    expect(einde(na)).toBe('2026-12-15T16:00:00+01:00');
    expect(status(na, '2026-12-14T16:00:00+01:00')).not.toBe('van rechtswege geëindigd');
    expect(status(na, '2026-12-16T00:00:00+01:00')).toBe('vernietigd');
    const voor = voorval(verlenging, vernietiging('2026-12-05T16:00:00+01:00', { verlengingId }));
    expect(einde(voor)).toBe(EINDE);
    expect(status(voor, '2026-12-06T00:00:00+01:00')).toBe('lopend');
    expect(status(voor, EINDE)).toBe('van rechtswege geëindigd');
  });
});

describe('eindigen zonder besluit', () => {
  const gekozen = voorval(lopend(), { type: 'huisverbod.laatEindigen', at: '2026-12-04T15:00:00+01:00', gegevens: { beslisser: 'H. de Ruijter', redenen: 'De rust is terug.', zorgadvies: '' } });
  test('de keuze haalt T3, en het einde blijft', () => {
    expect(termijnen(gekozen, 'T1', 'T3')).toEqual([`T1 oplegging ${EINDE}`, `T3 oplegging ${EINDE} gehaald`]);
    expect(status(gekozen, EINDE)).toBe('van rechtswege geëindigd');
  });
  test('men mag er voor het einde op terugkomen', () => {
    const zaak = bekend(verlengd(gekozen, '2026-12-07T15:00:00+01:00', '2026-12-14T12:00:00+01:00'), '2026-12-07T16:00:00+01:00');
    expect(einde(zaak)).toBe('2026-12-14T12:00:00+01:00');
    expect(termijnen(zaak, 'T3')).toEqual(['T3 verlenging 2026-12-14T12:00:00+01:00']);
  });
});

describe('wat de wet weigert bij verlengen', () => {
  const zaak = lopend();
  test.each([
    ['na het einde', () => verlengd(zaak, EINDE, MAXIMUM), 'VERLENGING_NA_EINDE'],
    ['langer dan 28 dagen', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:01+01:00'), 'LANGER_DAN_VIER_WEKEN'],
    ['niet later dan nu al', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', EINDE), 'EINDE_NIET_NA_GELDEND_EINDE'],
    ['een hulpofficier die tekent', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM, { ondertekening: { als: 'hulpofficier', beslisser: 'x', hulpofficier: 'y', mandaat: 'z' } }), 'NIET_MANDATEERBAAR'],
    ['zonder reden per persoon', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM, { perHuisgenoot: [{ huisgenootId: 'h1', waarom: 'x' }] }), 'HUISGENOOT_NIET_GEMOTIVEERD'],
    ['een vreemde erbij', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM, { perHuisgenoot: [{ huisgenootId: 'h9', waarom: 'x' }] }), 'HUISGENOOT_ONBEKEND'],
    ['zonder zorgadvies en zonder uitleg', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM, { geenZorgadvies: '' }), 'INVOER_ONGELDIG'],
    ['een zorgadvies van later', () => verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM, { zorgadvies: { datum: '2026-12-05', van: 'x', kern: 'y' } }), 'VERKEERDE_VOLGORDE'],
    ['een besluit dat nog niet is begonnen', () => verlengd(opgelegd(), '2026-12-04T15:00:00+01:00', MAXIMUM), 'NIET_BEKENDGEMAAKT'],
    ['mondeling', () => bekend(verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T16:00:00+01:00', 'mondeling'), 'VERLENGING_NIET_MONDELING'],
    ['nedergelegd', () => bekend(verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T16:00:00+01:00', 'nederlegging'), 'VERLENGING_NIET_NEDERLEGGEN'],
    ['op het moment van het einde bekendgemaakt', () => bekend(verlengd(zaak, '2026-12-07T15:00:00+01:00', MAXIMUM), EINDE), 'BEKENDMAKING_NA_EINDE'],
    ['bekendgemaakt voor het besluit', () => bekend(verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T14:00:00+01:00', 'uitgereikt', '2026-12-04T16:00:00+01:00'), 'VERKEERDE_VOLGORDE'],
    ['twee tegelijk', () => verlengd(verlengd(zaak, '2026-12-04T15:00:00+01:00', '2026-12-14T12:00:00+01:00'), '2026-12-04T16:00:00+01:00', MAXIMUM), 'VERLENGING_WACHT'],
  ])('%s', (_, stap, verwacht) => {
    expect(code(stap)).toBe(verwacht);
  });
  test('zonder zienswijze, ook al is hij voor de oplegging gehoord', () => {
    expect(code(() => verleng(bouw(zaak), verzoek(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM), '2026-12-04T15:00:00+01:00'))).toBe('ZIENSWIJZE_ONTBREEKT');
  });
  test('op een andere wijze alleen met een antwoord', () => {
    const besloten = verlengd(zaak, '2026-12-04T15:00:00+01:00', MAXIMUM);
    expect(einde(bekend(besloten, '2026-12-04T16:00:00+01:00', 'andere wijze'))).toBe(MAXIMUM);
    expect(bouw(bekend(besloten, '2026-12-04T16:00:00+01:00', 'andere wijze')).verlengingBekendgemaakt[0]?.gegevens.antwoorden).toHaveLength(1);
    expect(bouw(bekend(besloten, '2026-12-04T16:00:00+01:00')).verlengingBekendgemaakt[0]?.gegevens.antwoorden).toEqual([]);
  });
});

describe('over de klokwissel en de kerst heen', () => {
  test('begin zomertijd: het einde van T1 in het uur dat niet bestaat, de verlenging op de gewone kloktijd', () => {
    const ingang = '2026-03-19T02:30:00+01:00';
    const zaak = lopend({ besloten: '2026-03-19T02:10:00+01:00', ingang });
    expect(einde(zaak)).toBe('2026-03-29T03:00:00+02:00');
    const verlenging = bekend(verlengd(zaak, '2026-03-27T15:00:00+01:00', '2026-04-16T02:30:00+02:00'), '2026-03-27T16:00:00+01:00');
    expect(einde(verlenging)).toBe('2026-04-16T02:30:00+02:00');
    expect(code(() => verlengd(zaak, '2026-03-27T15:00:00+01:00', '2026-04-16T02:30:01+02:00'))).toBe('LANGER_DAN_VIER_WEKEN');
  });
  test('einde zomertijd: het einde in het dubbele uur is de eerste keer, en bekendmaken in de tweede is te laat', () => {
    const zaak = lopend({ besloten: '2026-10-15T02:00:00+02:00', ingang: '2026-10-15T02:20:00+02:00' });
    expect(einde(zaak)).toBe('2026-10-25T02:20:00+02:00');
    const besloten = verlengd(zaak, '2026-10-25T02:00:00+02:00', '2026-11-12T02:20:00+01:00');
    expect(code(() => bekend(besloten, '2026-10-25T02:10:00+01:00'))).toBe('BEKENDMAKING_NA_EINDE');
    expect(einde(bekend(besloten, '2026-10-25T02:19:59+02:00'))).toBe('2026-11-12T02:20:00+01:00');
  });
});
