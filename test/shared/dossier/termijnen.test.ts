import { describe, expect, test } from 'vitest';
import { dossierTermijnen, termijnSchema, type DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import { isVoorbij, markeringTekst, resterendTekst, termijnTekst, termijnUitleg, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import { bouw, daarna, INGANG, leg, opgelegd, uitgereiktOp, weging } from './zaak.ts';

const kort = (termijnen: readonly DossierTermijn[]): string[] =>
  termijnen.map(({ code, uiterlijk, gehaald, teLaat }) => `${code} ${uiterlijk.op}${gehaald ? ' gehaald' : ''}${teLaat ? ' te laat' : ''}`);

const termijn = (termijnen: readonly DossierTermijn[], code: DossierTermijn['code']): DossierTermijn => {
  const gevonden = termijnen.find((een) => een.code === code);
  if (gevonden === undefined) throw new Error(`geen ${code}`);
  return gevonden;
};

describe('de termijnen van een zaak', () => {
  test('zonder huisverbod zijn er geen', () => {
    expect(dossierTermijnen(bouw(leg(...weging())))).toEqual([]);
  });

  test('opgelegd en uitgereikt', () => {
    expect(kort(dossierTermijnen(bouw(daarna(opgelegd(), uitgereiktOp(INGANG)))))).toEqual([
      'T1 2026-12-07T23:40:00+01:00',
      'T2 2026-12-25T23:40:00+01:00',
      'T3 2026-12-07T23:40:00+01:00',
      'T4 2026-11-28T23:40:00+01:00',
      'T5 2026-11-28T23:20:00+01:00',
      'T10 2027-01-08',
      'T15 2031-11-27',
    ]);
  });

  test('mondeling aangezegd: T6 wacht op de uitreiking, en zonder uitreiking loopt er nog geen beroepstermijn', () => {
    const zaak = opgelegd({ wijze: 'mondeling' });
    expect(kort(dossierTermijnen(bouw(zaak)))).toContain('T6 2026-12-04');
    expect(kort(dossierTermijnen(bouw(zaak))).some((regel) => regel.startsWith('T10'))).toBe(false);
    expect(kort(dossierTermijnen(bouw(daarna(zaak, uitgereiktOp('2026-12-04T23:59:00+01:00')))))).toContain('T6 2026-12-04 gehaald');
    expect(kort(dossierTermijnen(bouw(daarna(zaak, uitgereiktOp('2026-12-05T00:00:00+01:00')))))).toContain('T6 2026-12-04 te laat');
  });

  test('24 uur zijn echte uren, ook in de nacht van de wintertijd', () => {
    const zaak = opgelegd({ besloten: '2026-10-24T20:00:00+02:00', ingang: '2026-10-24T20:00:00+02:00' });
    expect(kort(dossierTermijnen(bouw(zaak)))).toContain('T5 2026-10-25T19:00:00+01:00');
    expect(kort(dossierTermijnen(bouw(zaak)))).toContain('T4 2026-10-25T19:00:00+01:00');
  });

  test('bereikbaarheid is gehaald zodra die is doorgegeven', () => {
    const zaak = opgelegd();
    const praktisch = zaak.find(({ type }) => type === 'praktisch.vastgesteld');
    if (praktisch === undefined) throw new Error('praktisch ontbreekt');
    const gegevens = { ...praktisch.gegevens, bereikbaar: 'ja', bereikbaarheid: 'Mobiel' };
    const verbeterd = daarna(zaak, {
      type: 'gebeurtenis.gecorrigeerd',
      at: '2026-11-28T10:00:00+01:00',
      gegevens: { gebeurtenisId: praktisch.id, gegevens, at: null, reden: 'Doorgegeven' },
    });
    expect(termijn(dossierTermijnen(bouw(verbeterd)), 'T4').gehaald).toBe(true);
  });

  test('de opmerking van de klok staat bij T1 en bij T2 elk voor zich', () => {
    const zaak = opgelegd({ besloten: '2026-03-19T02:10:00+01:00', ingang: '2026-03-19T02:30:00+01:00' });
    const termijnen = dossierTermijnen(bouw(zaak));
    expect(termijn(termijnen, 'T1').markering).toBe('gat');
    expect(termijn(termijnen, 'T2').markering).toBeNull();
    for (const een of termijnen) expect(termijnSchema.safeParse(een).success).toBe(true);
  });
});

describe('wat een termijn zegt', () => {
  const t1: DossierTermijn = {
    sleutel: 'T1',
    code: 'T1',
    over: 'oplegging',
    artikel: 'Wth art. 2 lid 1',
    uiterlijk: { soort: 'moment', op: '2026-12-07T23:40:00+01:00' },
    markering: null,
    feestdagenOnzeker: false,
    gehaald: false,
    teLaat: false,
  };
  const t10: DossierTermijn = { ...t1, code: 'T10', uiterlijk: { soort: 'dag', op: '2027-01-08' } };

  test('een tijdstip is voorbij op dat tijdstip, een laatste dag pas de dag erna', () => {
    expect(isVoorbij(t1, '2026-12-07T23:39:59+01:00')).toBe(false);
    expect(isVoorbij(t1, '2026-12-07T23:40:00+01:00')).toBe(true);
    expect(isVoorbij(t10, '2027-01-08T23:59:59+01:00')).toBe(false);
    expect(isVoorbij(t10, '2027-01-09T00:00:00+01:00')).toBe(true);
  });

  test('in woorden, met weekdag', () => {
    expect(uiterlijkTekst(t1)).toBe('maandag 7 december 2026 om 23.40 uur');
    expect(uiterlijkTekst(t10)).toBe('tot en met vrijdag 8 januari 2027');
    expect(resterendTekst(t1, '2026-12-05T20:30:00+01:00')).toBe('nog 2 dagen en 3 uur');
    expect(resterendTekst(t10, '2027-01-07T20:30:00+01:00')).toBe('morgen is de laatste dag');
  });

  test('vooraf wat te doen, daarna wat het betekent', () => {
    expect(termijnUitleg(t1, '2026-12-05T20:30:00+01:00')).toBe(termijnTekst.T1.doen);
    expect(termijnUitleg(t1, '2026-12-08T00:00:00+01:00')).toBe(termijnTekst.T1.voorbij);
    expect(termijnUitleg({ ...t1, over: 'verlenging' }, '2026-12-05T20:30:00+01:00')).not.toContain('verlengen');
    const t6: DossierTermijn = { ...t10, code: 'T6' };
    expect(termijnUitleg({ ...t6, gehaald: true }, '2027-02-01T00:00:00+01:00')).toBe(termijnTekst.T6.gehaald);
    expect(termijnUitleg({ ...t6, teLaat: true }, '2027-02-01T00:00:00+01:00')).toBe(termijnTekst.T6.teLaat);
  });

  test('elke termijn heeft woorden voor elke stand die hij kan hebben', () => {
    for (const code of termijnSchema.shape.code.options) {
      expect(termijnTekst[code].doen).toMatch(/\.$/);
      expect(termijnTekst[code].voorbij).toMatch(/\.$/);
    }
    for (const code of ['T3', 'T4', 'T5', 'T6', 'T9', 'T13'] as const) expect(termijnTekst[code].gehaald).toMatch(/\.$/);
  });

  test('de nacht waarin de klok verspringt krijgt uitleg', () => {
    expect(markeringTekst('gat')).toContain('03.00 uur');
    expect(markeringTekst('dubbel')).toContain('zomertijd');
    expect(markeringTekst(null)).toBe('');
  });
});
