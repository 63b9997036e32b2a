import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geldigTot, maakBord, opUrgentie } from '../../../../shared/dossier/bord/bord.ts';
import { bordregelVan } from '../../../../shared/dossier/bord/regel.ts';
import { bordregel, niveaus, redencodes, type Bordregel } from '../../../../shared/dossier/bord/vorm.ts';
import type { Gebeurtenis, Gegevens } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier, type Dossier } from '../../../../shared/dossier/toestand.ts';
import { eersteWerkafspraken } from '../../../../shared/instellingen/werkafspraken.ts';
import { niveauTekst, redenTekst } from '../../../../shared/tekst/bord.ts';
import { voorbeeldDossier } from '../../../../shared/voorbeelden/index.ts';
import { plusUren } from '../../../../shared/wth/rekenen.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../../../shared/wth/tijd.ts';
import { daarna, idVan, opgelegd, uitgereiktOp, INGANG } from '../zaak.ts';
import { verzocht } from '../procedure/stappen.ts';
import { bekend, ingetrokken, lopend, uitspraak, verlengd, voorval } from '../verloop/stappen.ts';

const zaak = (gebeurtenissen: readonly Gebeurtenis[], id = 'd1'): Dossier => bouwDossier(id, gebeurtenissen);
const regelOp = (dossier: Dossier, nu: Moment): Bordregel => {
  const regel = bordregelVan(dossier, nu, eersteWerkafspraken);
  if (regel === null) throw new Error('loopt niet');
  return regel;
};
const codes = (regel: Bordregel): string[] => regel.redenen.map(({ code, niveau, uren }) => `${code} ${niveau}${uren === null ? '' : ` ${uren}`}`);

/** The duties of the first night are done, and what the regional system wants stands in it. */
function rustig(gebeurtenissen: readonly Gebeurtenis[]): Gebeurtenis[] {
  const gedaan: Omit<Gegevens<'taak.afgerond'>, 'taak'> = { hoe: 'telefoon', namens: 'gemeente', door: 'S. Mol', metWie: '', toelichting: '', antwoorden: [] };
  const taken = ['huisgenoot/h1', 'huisgenoot/h2', 'instantie/', 'veiligThuis/', 'bereikbaarheid/', 'raadsman/'];
  return daarna(
    gebeurtenissen,
    ...taken.map((taak) => ({ type: 'taak.afgerond' as const, at: '2026-11-28T09:00:00+01:00', gegevens: { taak: `opleggen//${taak}`, ...gedaan } })),
    ...gebeurtenissen
      .filter(({ type }) => type === 'huisverbod.opgelegd' || type === 'beschikking.uitgereikt')
      .map(({ type, id }) => ({ type: 'inhaal.nietNodig' as const, at: '2026-11-28T09:00:00+01:00', gegevens: { post: `${type === 'huisverbod.opgelegd' ? 'oplegging' : 'uitreiking'}/${id}`, reden: 'Stond er al in.' } })),
  );
}

/* Friday 27 November 23.40 to Monday 7 December 23.40. */
describe('een regel van het bord', () => {
  const gewoon = zaak(rustig(lopend()));
  test.each([
    ['2026-11-30T10:00:00+01:00', 'rust', []],
    ['2026-12-04T08:59:00+01:00', 'rust', []],
    ['2026-12-04T09:00:00+01:00', 'geel', ['BESLISSEN geel 48']],
    ['2026-12-06T23:40:00+01:00', 'rood', ['BESLISSEN rood 24']],
    ['2026-12-07T17:40:00+01:00', 'rood', ['BESLISSEN rood 6']],
  ])('%s: %s', (nu, niveau, redenen) => {
    const regel = regelOp(gewoon, nu);
    expect(regel.niveau).toBe(niveau);
    expect(codes(regel)).toEqual(redenen);
  });
  test('zegt wie, wat en wanneer, en past in het contract', () => {
    const regel = regelOp(gewoon, '2026-12-01T10:00:00+01:00');
    expect(regel).toMatchObject({ status: 'lopend', naam: 'Johan Verstappelen', einde: '2026-12-07T23:40:00+01:00', beslissen: { uiterlijk: '2026-12-07T23:40:00+01:00' }, openTaken: 0 });
    expect(regel.termijnen.map(({ code }) => code)).toEqual(['T1', 'T3', 'T2', 'T10']);
    expect(bordregel.parse(regel)).toEqual(regel);
  });
  test('gehaalde termijnen verdwijnen, te laat gehaalde blijven', () => {
    const laat = daarna(lopend(), { type: 'taak.afgerond', at: '2026-11-30T09:00:00+01:00', gegevens: { taak: 'opleggen//raadsman/', hoe: 'telefoon', namens: 'gemeente', door: 'x', metWie: '', toelichting: '', antwoorden: [] } });
    const regel = regelOp(zaak(laat), '2026-12-01T10:00:00+01:00');
    expect(regel.termijnen.map(({ code, teLaat }) => `${code}${teLaat ? ' te laat' : ''}`)).toEqual(['T4', 'T1', 'T3', 'T2', 'T10', 'T5 te laat']);
  });
  test('een gemiste plicht blijft staan, vooraan, tot die is gedaan', () => {
    const regel = regelOp(zaak(lopend()), '2026-12-01T10:00:00+01:00');
    expect(regel.termijnen.map(({ code, teLaat }) => `${code}${teLaat ? ' te laat' : ''}`)).toEqual(['T4', 'T5', 'T1', 'T3', 'T2', 'T10']);
  });
  test('van een termijn zonder taak die voorbij is, zegt het bord dat die voorbij is', () => {
    const gevraagd = verzocht(rustig(lopend()), '2026-11-30T10:00:00+01:00');
    const regel = regelOp(zaak(gevraagd), '2026-12-06T10:00:00+01:00');
    const reden = regel.redenen.find(({ code }) => code === 'TERMIJN');
    expect(reden).toMatchObject({ niveau: 'rood', uren: 0 });
    expect(reden && redenTekst(reden, regel)).toBe('Horen door de voorzieningenrechter: de termijn is voorbij.');
    const opTijd = regelOp(zaak(gevraagd), '2026-12-03T10:00:00+01:00');
    expect(opTijd.redenen.filter(({ code }) => code === 'TERMIJN').map((een) => redenTekst(een, opTijd))).toEqual(['Horen door de voorzieningenrechter loopt af.']);
  });
  test('ook van opvang waarvan geen einde vastligt, met naam', () => {
    const open = voorbeeldDossier('opvang').gebeurtenissen.filter(({ type }) => type !== 'opvang.beeindigd');
    const regel = regelOp(zaak(open), '2026-12-05T10:00:00+01:00');
    expect(regel.redenen.filter(({ code }) => code === 'TERMIJN').map((een) => redenTekst(een, regel))).toEqual(['Opvang: de termijn is voorbij.']);
  });
  test('wat nu af moet, staat apart van wat binnenkort komt', () => {
    const regel = regelOp(zaak(lopend()), '2026-11-28T18:00:00+01:00');
    expect(regel.redenen.filter(({ code }) => code === 'TAKEN').map((een) => `${een.niveau}: ${redenTekst(een, regel)}`)).toEqual([
      'rood: Rond 1 taak af, de tijd is bijna om.',
      'geel: 1 taak binnenkort af te ronden.',
    ]);
  });
  test('na de keuze om te laten eindigen is er niets meer te beslissen', () => {
    const gekozen = voorval(rustig(lopend()), { type: 'huisverbod.laatEindigen', at: '2026-12-04T15:00:00+01:00', gegevens: { beslisser: 'x', redenen: 'x', zorgadvies: '' } });
    const regel = regelOp(zaak(gekozen), '2026-12-07T18:00:00+01:00');
    expect(regel).toMatchObject({ niveau: 'rust', laatEindigen: true, beslissen: null });
  });
  test('een verlenging die niemand kent, staat er meteen', () => {
    const besloten = zaak(verlengd(rustig(lopend()), '2026-12-03T15:00:00+01:00', '2026-12-20T12:00:00+01:00'));
    expect(codes(regelOp(besloten, '2026-12-03T16:00:00+01:00'))).toContain('BEKENDMAKEN geel');
    expect(codes(regelOp(besloten, '2026-12-07T18:00:00+01:00'))).toContain('BEKENDMAKEN rood 6');
  });
  test('een verlenging waarvan na het einde geen bekendmaking vastligt, blijft staan tot iemand zegt hoe het zit', () => {
    const besloten = verlengd(rustig(lopend()), '2026-12-03T15:00:00+01:00', '2026-12-20T12:00:00+01:00');
    const na = '2026-12-08T09:00:00+01:00';
    const regel = regelOp(zaak(besloten), na);
    expect(codes(regel)).toEqual(['BEKENDMAKING_GEMIST rood']);
    expect(bordregel.parse(regel)).toEqual(regel);
    // It was in time after all, and so it runs; or nobody was told, and that is said.
    expect(regelOp(zaak(bekend(besloten, '2026-12-07T20:00:00+01:00', 'uitgereikt', na)), na)).toMatchObject({ status: 'verlengd', einde: '2026-12-20T12:00:00+01:00' });
    const taak = `verlengen/${idVan(besloten, 'huisverbod.verlengd')}/bekendmaking/`;
    expect(bordregelVan(zaak(daarna(besloten, { type: 'taak.gesloten', at: na, gegevens: { taak, reden: 'Niet uitgereikt.' } })), na, eersteWerkafspraken)).toBeNull();
  });
  test('een verlenging tot de kerst: niets meer te beslissen, wel wie er moet worden geïnformeerd', () => {
    const regel = regelOp(zaak(bekend(verlengd(rustig(lopend()), '2026-12-03T15:00:00+01:00', '2026-12-25T23:40:00+01:00'), '2026-12-03T16:00:00+01:00')), '2026-12-03T16:30:00+01:00');
    expect(regel).toMatchObject({ status: 'verlengd', einde: '2026-12-25T23:40:00+01:00', beslissen: null, openTaken: 5 });
    expect(codes(regel)).toEqual(['TAKEN geel', 'INHAAL geel']);
  });
  test('een korte verlenging die op kerst eindigt, wordt op donderdag beslist', () => {
    const kort = bekend(verlengd(rustig(lopend({ besloten: '2026-12-10T21:00:00+01:00', ingang: '2026-12-10T21:30:00+01:00' })), '2026-12-17T15:00:00+01:00', '2026-12-26T12:00:00+01:00'), '2026-12-17T16:00:00+01:00');
    expect(regelOp(zaak(kort), '2026-12-18T09:00:00+01:00').beslissen).toEqual({ uiterlijk: '2026-12-24T17:00:00+01:00', vervroegd: true, feestdagenOnzeker: false });
  });
  test('niet begonnen, geschorst, overtreden en te laat', () => {
    expect(codes(regelOp(zaak(opgelegd()), '2026-11-28T00:30:00+01:00'))).toContain('NIET_BEGONNEN rood');
    const geschorst = voorval(rustig(lopend()), uitspraak('huisverbod.geschorst', '2026-12-01T16:00:00+01:00'));
    expect(codes(regelOp(zaak(geschorst), '2026-12-01T18:30:00+01:00'))).toEqual(['TAKEN_TE_LAAT rood', 'GESCHORST geel', 'INHAAL geel']);
    const overtreden = voorval(rustig(lopend()), { type: 'overtreding.gemeld', at: '2026-12-01T16:00:00+01:00', gegevens: { wat: 'contact', huisgenootId: 'h1', gemeldDoor: 'x', omschrijving: 'x', kenmerk: '', gevolg: '' } });
    expect(codes(regelOp(zaak(overtreden), '2026-12-01T18:30:00+01:00'))).toEqual(['OVERTREDING geel']);
  });
  test('ingetrokken: staat er tot iedereen het weet', () => {
    const weg = ingetrokken(rustig(lopend()), '2026-12-01T16:00:00+01:00');
    const regel = regelOp(zaak(weg), '2026-12-01T17:00:00+01:00');
    expect(regel).toMatchObject({ status: 'ingetrokken', einde: '2026-12-01T16:00:00+01:00', beslissen: null });
    expect(codes(regel)).toEqual(['TAKEN geel']);
    const gesloten = daarna(weg, ...['betrokkene/', 'huisgenoot/h1', 'huisgenoot/h2', 'instantie/', 'veiligThuis/', 'politie/'].map((taak) => ({ type: 'taak.gesloten' as const, at: '2026-12-01T17:00:00+01:00', gegevens: { taak: `intrekken//${taak}`, reden: 'Gebeld.' } })));
    expect(bordregelVan(zaak(gesloten), '2026-12-01T17:30:00+01:00', eersteWerkafspraken)).toBeNull();
  });
  test('staat er niet als er niets loopt', () => {
    expect(bordregelVan(gewoon, '2026-12-07T23:40:00+01:00', eersteWerkafspraken)).toBeNull();
  });
  test('elke reden en elk niveau heeft woorden', () => {
    const regel = regelOp(gewoon, '2026-12-04T10:00:00+01:00');
    for (const code of redencodes) expect(redenTekst({ code, niveau: 'rood', aantal: 2, uren: 24, sleutel: 'T1' }, regel)).toMatch(/\.$/);
    for (const niveau of niveaus) expect(niveauTekst[niveau]).not.toBe('');
    expect(redenTekst({ code: 'BESLISSEN', niveau: 'geel', aantal: 0, uren: 48, sleutel: '' }, regel)).toContain('maandag 7 december 2026 om 23.40 uur');
  });
});

describe('het bord', () => {
  const vier = ['2026-11-27T23:40:00+01:00', '2026-11-26T12:10:00+01:00', '2026-11-29T03:00:00+01:00', '2026-11-20T08:00:00+01:00'].map((ingang, nummer) =>
    zaak(rustig(lopend({ besloten: ingang, ingang })), `d${nummer}`),
  );

  test('zet voorop wat dringt, en daarna wat eerst komt', () => {
    const regels = maakBord().werkBij(vier, '2026-12-04T10:00:00+01:00', eersteWerkafspraken);
    expect(regels.map(({ dossierId, niveau }) => `${dossierId} ${niveau}`)).toEqual(['d1 rood', 'd0 geel', 'd2 geel']);
    expect([...regels].reverse().toSorted(opUrgentie)).toEqual(regels);
  });

  test('wat voorbij is, staat niet boven wat loopt omdat het einde lang geleden is', () => {
    const weg = zaak(ingetrokken(rustig(lopend({ besloten: '2026-11-20T08:00:00+01:00', ingang: '2026-11-20T08:00:00+01:00' })), '2026-11-21T16:00:00+01:00'), 'weg');
    const loopt = zaak(lopend(), 'loopt');
    const [eerste, tweede] = maakBord().werkBij([weg, loopt], '2026-12-07T20:00:00+01:00', eersteWerkafspraken);
    expect([eerste?.niveau, tweede?.niveau]).toEqual(['rood', 'rood']);
    expect(epochVanMoment(tweede?.eerst ?? '')).toBeGreaterThanOrEqual(epochVanMoment(eerste?.eerst ?? ''));
    expect(tweede?.eerst).not.toBe(eerste?.eerst);
    expect([eerste, tweede].find((regel) => regel?.dossierId === 'weg')?.eerst).not.toBe('2026-11-21T16:00:00+01:00');
  });
  test('een minuut later is alles nog hetzelfde object', () => {
    const bord = maakBord();
    const eerst = bord.werkBij(vier, '2026-12-03T10:00:00+01:00', eersteWerkafspraken);
    const later = bord.werkBij(vier, '2026-12-03T10:01:00+01:00', eersteWerkafspraken);
    expect(later).toBe(eerst);
  });

  test('alleen de regel die verandert, wordt een ander', () => {
    const bord = maakBord();
    const eerst = bord.werkBij(vier, '2026-12-03T10:00:00+01:00', eersteWerkafspraken);
    const op = geldigTot(eerst) ?? '';
    const later = bord.werkBij(vier, op, eersteWerkafspraken);
    const anders = later.filter((regel) => !eerst.includes(regel));
    expect(anders).toHaveLength(1);
    const nieuw = zaak(voorval(rustig(lopend()), { type: 'contact.vastgelegd', at: '2026-12-03T09:00:00+01:00', gegevens: { met: 'x', hoe: 'telefoon', inhoud: 'x' } }), 'd0');
    expect(bord.werkBij([nieuw, ...vier.slice(1)], op, eersteWerkafspraken).filter((regel) => !later.includes(regel)).map(({ dossierId }) => dossierId)).toEqual(['d0']);
  });

  test('wie weg is, is weg; en een klok die terugloopt, rekent opnieuw', () => {
    const bord = maakBord();
    bord.werkBij(vier, '2026-12-03T10:00:00+01:00', eersteWerkafspraken);
    expect(bord.werkBij(vier.slice(1), '2026-12-03T10:01:00+01:00', eersteWerkafspraken).map(({ dossierId }) => dossierId)).not.toContain('d0');
    const terug = bord.werkBij(vier.slice(1), '2026-12-01T10:00:00+01:00', eersteWerkafspraken);
    expect(terug).toEqual(maakBord().werkBij(vier.slice(1), '2026-12-01T10:00:00+01:00', eersteWerkafspraken));
  });

  test('wat onthouden is, is altijd wat het zou uitrekenen', () => {
    const bord = maakBord();
    const begin = epochVanMoment(INGANG);
    const zaken = [
      ...vier,
      zaak(daarna(opgelegd({ wijze: 'mondeling' }), uitgereiktOp('2026-11-28T09:00:00+01:00')), 'm'),
      zaak(bekend(verlengd(lopend(), '2026-12-03T15:00:00+01:00', '2026-12-20T12:00:00+01:00'), '2026-12-03T16:00:00+01:00'), 'v'),
      zaak(voorval(lopend(), uitspraak('huisverbod.geschorst', '2026-12-01T16:00:00+01:00')), 's'),
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 * 24 * 60 }), { minLength: 1, maxLength: 12 }), (minuten) => {
        for (const minuut of minuten.toSorted((a, b) => a - b)) {
          const nu = momentVanEpoch(begin + minuut * 60_000);
          const bekendBij = zaken.filter(({ verlengd: lijst, geschorst }) => [...lijst, ...geschorst].every(({ at }) => epochVanMoment(at) <= epochVanMoment(nu)));
          expect(bord.werkBij(bekendBij, nu, eersteWerkafspraken)).toEqual(maakBord().werkBij(bekendBij, nu, eersteWerkafspraken));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is geldig tot een moment in de toekomst', () => {
    for (const dossier of vier) {
      const nu = plusUren(INGANG, 48);
      const regel = bordregelVan(dossier, nu, eersteWerkafspraken);
      if (regel !== null) expect(epochVanMoment(regel.geldigTot)).toBeGreaterThan(epochVanMoment(nu));
    }
    expect(geldigTot([])).toBeNull();
  });
});
