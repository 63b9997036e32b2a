import { describe, expect, test } from 'vitest';
import { eindeNaVerlenging, eisTijdigBesluit, toetsVerlenging, type Verlengingsvraag } from '../../../shared/wth/verlenging.ts';
import { toetsVerlengingOpDatum, type VraagOpDatum } from '../../../shared/wth/verlengingOpDatum.ts';

/** An order that runs until Monday 7 December 2026 23.40, and can run until Christmas. */
const basis: Verlengingsvraag = {
  opgelegd: '2026-11-27T23:40:00+01:00',
  besluit: '2026-12-04T10:00:00+01:00',
  bekendgemaakt: '2026-12-04T15:00:00+01:00',
  gewenstEinde: '2026-12-25T23:40:00+01:00',
};

describe('verlengen', () => {
  test.each<[string, Partial<Verlengingsvraag>, string | null]>([
    ['tot het maximum, op tijd', {}, null],
    ['korter mag', { gewenstEinde: '2026-12-17T23:40:00+01:00' }, null],
    ['een seconde voor het einde bekendgemaakt', { bekendgemaakt: '2026-12-07T23:39:59+01:00' }, null],
    ['precies op het einde bekendgemaakt', { bekendgemaakt: '2026-12-07T23:40:00+01:00' }, 'BEKENDMAKING_NA_EINDE'],
    ['precies op het einde besloten', { besluit: '2026-12-07T23:40:00+01:00', bekendgemaakt: '2026-12-07T23:50:00+01:00' }, 'VERLENGING_NA_EINDE'],
    ['een minuut te lang', { gewenstEinde: '2026-12-25T23:41:00+01:00' }, 'LANGER_DAN_VIER_WEKEN'],
    ['te laat en te lang: te laat gaat voor', { bekendgemaakt: '2026-12-08T09:00:00+01:00', gewenstEinde: '2027-01-25T23:40:00+01:00' }, 'BEKENDMAKING_NA_EINDE'],
    ['nog niet bekendgemaakt', { bekendgemaakt: null }, null],
  ])('%s', (_, anders, melding) => {
    const { toegestaan, melding: gevonden, termijn } = toetsVerlenging({ ...basis, ...anders });
    expect(gevonden).toBe(melding);
    expect(toegestaan).toBe(melding === null);
    expect(termijn.einde.moment).toBe('2026-12-07T23:40:00+01:00');
  });

  test('de tweede keer van het dubbele uur is een uur te lang', () => {
    const vraag = {
      opgelegd: '2026-09-27T02:20:00+02:00',
      besluit: '2026-10-05T10:00:00+02:00',
      bekendgemaakt: '2026-10-05T12:00:00+02:00',
    };
    expect(toetsVerlenging({ ...vraag, gewenstEinde: '2026-10-25T02:20:00+02:00' }).melding).toBeNull();
    expect(toetsVerlenging({ ...vraag, gewenstEinde: '2026-10-25T02:20:00+01:00' }).melding).toBe('LANGER_DAN_VIER_WEKEN');
  });

  test('een tweede verlenging wordt gemeten aan het einde dat dan geldt', () => {
    const vraag = { ...basis, geldendEinde: '2026-12-17T23:40:00+01:00', besluit: '2026-12-15T10:00:00+01:00', bekendgemaakt: '2026-12-16T10:00:00+01:00' };
    expect(toetsVerlenging(vraag).melding).toBeNull();
    expect(toetsVerlenging({ ...vraag, bekendgemaakt: '2026-12-18T10:00:00+01:00' }).melding).toBe('BEKENDMAKING_NA_EINDE');
  });

  test.each<[string, Partial<Verlengingsvraag>]>([
    ['VERKEERDE_VOLGORDE', { besluit: '2026-11-27T23:39:00+01:00' }],
    ['VERKEERDE_VOLGORDE', { bekendgemaakt: '2026-12-04T09:59:00+01:00' }],
    ['EINDE_NIET_NA_GELDEND_EINDE', { gewenstEinde: '2026-12-07T23:40:00+01:00' }],
  ])('%s is een invoerfout', (code, anders) => {
    expect(() => toetsVerlenging({ ...basis, ...anders })).toThrow(code);
  });
});

describe('verlengen met dagen', () => {
  test('tellen vanaf het einde van de tien dagen', () => {
    expect(eindeNaVerlenging('2026-11-27T23:40:00+01:00', 18).moment).toBe('2026-12-25T23:40:00+01:00');
    expect(eindeNaVerlenging('2026-11-27T23:40:00+01:00', 1).moment).toBe('2026-12-08T23:40:00+01:00');
  });

  test('een einde van de tien dagen in het niet-bestaande uur verschuift de kloktijd daarna niet', () => {
    expect(eindeNaVerlenging('2026-03-19T02:30:00+01:00', 5).moment).toBe('2026-04-03T02:30:00+02:00');
  });

  test('negentien dagen is te lang, nul en halve dagen bestaan niet', () => {
    expect(() => eindeNaVerlenging('2026-11-27T23:40:00+01:00', 19)).toThrow('LANGER_DAN_VIER_WEKEN');
    expect(() => eindeNaVerlenging('2026-11-27T23:40:00+01:00', 0)).toThrow('AANTAL_ONGELDIG');
    expect(() => eindeNaVerlenging('2026-11-27T23:40:00+01:00', 1.5)).toThrow('AANTAL_ONGELDIG');
  });

  test('het besluit moet voor het einde liggen', () => {
    expect(() => eisTijdigBesluit('2026-11-27T23:40:00+01:00', '2026-12-07T23:39:59+01:00')).not.toThrow();
    expect(() => eisTijdigBesluit('2026-11-27T23:40:00+01:00', '2026-12-07T23:40:00+01:00')).toThrow('VERLENGING_NA_EINDE');
    expect(() => eisTijdigBesluit('2026-11-27T23:40:00+01:00', '2026-11-27T23:00:00+01:00')).toThrow('VERKEERDE_VOLGORDE');
  });
});

describe('alleen datums', () => {
  const leeg: VraagOpDatum = { opgelegd: '2024-03-27', verlengingDagen: null, besluit: null, verlengdTot: null };

  test.each<[string, Partial<VraagOpDatum>, unknown]>([
    ['geen verlenging', {}, { eindeVerlengd: null, tijdig: null, melding: null }],
    ['dag voor het einde', { verlengingDagen: 18, besluit: '2024-04-05' }, { eindeVerlengd: '2024-04-24', tijdig: true, melding: null }],
    ['dag van het einde', { verlengingDagen: 18, besluit: '2024-04-06' }, { tijdig: 'alleen_met_kloktijd_te_bepalen', melding: null }],
    ['dag na het einde', { verlengingDagen: 18, besluit: '2024-04-07' }, { tijdig: false, melding: 'VERLENGING_NA_EINDE' }],
    ['te laat en te lang', { verlengingDagen: 19, besluit: '2024-04-07' }, { tijdig: false, melding: 'VERLENGING_NA_EINDE' }],
    ['negentien dagen', { verlengingDagen: 19 }, { eindeVerlengd: '2024-04-25', tijdig: null, melding: 'LANGER_DAN_VIER_WEKEN' }],
    ['tot een dag te laat', { verlengdTot: '2024-04-25' }, { eindeVerlengd: '2024-04-25', melding: 'LANGER_DAN_VIER_WEKEN' }],
    ['tot het maximum', { verlengdTot: '2024-04-24' }, { eindeVerlengd: '2024-04-24', melding: null }],
    ['dagen en datum eens', { verlengingDagen: 10, verlengdTot: '2024-04-16' }, { eindeVerlengd: '2024-04-16', melding: null }],
    ['alleen een besluit', { besluit: '2024-04-04' }, { eindeVerlengd: null, tijdig: true, melding: null }],
  ])('%s', (_, anders, uitkomst) => {
    expect(toetsVerlengingOpDatum({ ...leeg, ...anders })).toMatchObject(uitkomst as object);
  });

  test.each<[string, Partial<VraagOpDatum>]>([
    ['VERLENGING_TEGENSTRIJDIG', { verlengingDagen: 10, verlengdTot: '2024-04-17' }],
    ['EINDE_NIET_NA_GELDEND_EINDE', { verlengdTot: '2024-04-06' }],
    ['VERKEERDE_VOLGORDE', { besluit: '2024-03-26' }],
    ['AANTAL_ONGELDIG', { verlengingDagen: 0 }],
    ['WTH_GOLD_NOG_NIET', { opgelegd: '2008-12-31' }],
  ])('%s is een invoerfout', (code, anders) => {
    expect(() => toetsVerlengingOpDatum({ ...leeg, ...anders })).toThrow(code);
  });
});
