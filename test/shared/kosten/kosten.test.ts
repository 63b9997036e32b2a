import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import { BETALERS, URENROLLEN } from '../../../shared/dossier/gebeurtenissen/kosten.ts';
import { gebeurtenisSoorten, type NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { EERSTE_RAMING, ramingVan } from '../../../shared/instellingen/werkafspraken.ts';
import { POSTSOORTEN, som, telOp } from '../../../shared/kosten/posten.ts';
import { kostenrest, type Kostenrest } from '../../../shared/kosten/vernietigd.ts';
import { jaarkosten, vergelijk, verwachteOpvang, zaakkosten } from '../../../shared/kosten/vergelijk.ts';
import { deelTekst } from '../../../shared/tekst/kosten.ts';
import { corrigeer } from '../../../shared/dossier/corrigeren.ts';
import { bouw, daarna, idVan } from '../dossier/zaak.ts';
import { lopend } from '../dossier/verloop/stappen.ts';

const NU = '2026-12-03T12:00:00+01:00';
const at = fc.constantFrom('2025-12-31T23:59:00+01:00', '2026-01-01T00:00:00+01:00', '2026-07-01T12:00:00+02:00');
const kost = fc.record({ gebeurtenisId: fc.uuid(), at, soort: fc.constantFrom(...POSTSOORTEN), betaler: fc.constantFrom(...BETALERS), bedrag: fc.nat(10_000_000) });
const uur = fc.record({ gebeurtenisId: fc.uuid(), at, rol: fc.constantFrom(...URENROLLEN), minuten: fc.integer({ min: 1, max: 1440 }) });
const NIETS: Kostenrest = { zaken: 0, kosten: [], uren: [] };

test('every cent counts in one kind and one payer, every minute in one role; and no year or all years together lose any', () => {
  fc.assert(
    fc.property(fc.array(kost, { maxLength: 12 }), fc.array(uur, { maxLength: 12 }), (kosten, uren) => {
      const t = telOp(kosten, uren);
      expect(t.totaal).toBe(som(kosten.map(({ bedrag }) => bedrag)));
      expect(som(Object.values(t.perSoort).map(({ totaal }) => totaal))).toBe(t.totaal);
      expect(som(Object.values(t.perBetaler))).toBe(t.totaal);
      for (const betaler of BETALERS) expect(som(POSTSOORTEN.map((soort) => t.perSoort[soort].perBetaler[betaler]))).toBe(t.perBetaler[betaler]);
      expect(som(Object.values(t.perRol))).toBe(t.minuten);
      const jaren = [2025, 2026].map((jaar) => jaarkosten(jaar, { kosten, uren, vernietigd: NIETS, opgelegd: 0, uitgesplitst: true }, EERSTE_RAMING).telling);
      expect([som(jaren.map(({ totaal }) => totaal)), som(jaren.map(({ minuten }) => minuten))]).toEqual([t.totaal, t.minuten]);
      // The same as cases that are destroyed: fewer than five of them are one sum, from five on all is as it was.
      for (const zaken of [4, 5]) {
        const gebleven = [2025, 2026].map((jaar) => {
          const weg = kostenrest(kosten, uren).find((een) => een.jaar === jaar);
          return jaarkosten(jaar, { kosten: [], uren: [], vernietigd: weg === undefined ? NIETS : { ...weg, zaken }, opgelegd: 0, uitgesplitst: true }, EERSTE_RAMING);
        });
        expect(gebleven.map(({ telling, rest }) => [telling.totaal + (rest?.bedrag ?? 0), telling.minuten + (rest?.minuten ?? 0)])).toEqual(jaren.map(({ totaal, minuten }) => [totaal, minuten]));
        expect(gebleven.map(({ begroot }) => som(begroot.filter(({ eenheid }) => eenheid === 'cent').map(({ werkelijk }) => werkelijk)))).toEqual(jaren.map(({ totaal }) => totaal));
        if (zaken === 5) expect(gebleven.map(({ telling }) => telling)).toEqual(jaren);
        else expect(gebleven.map(({ telling }) => [telling.totaal, telling.minuten])).toEqual([[0, 0], [0, 0]]);
      }
    }),
    { numRuns: 40 },
  );
});

describe('against the estimates', () => {
  test('a year: for the expected number of orders and for the number that it became', () => {
    const { begroot, bijAantal } = jaarkosten(2026, { kosten: [], uren: [], vernietigd: NIETS, opgelegd: 2, uitgesplitst: true }, EERSTE_RAMING);
    expect(begroot.map(({ code, begroot: hoeveel }) => [code, hoeveel])).toEqual([['zaken', 6_300_000], ['opvang', 500_000], ['medewerkerOOV', 1680], ['medewerkerGezondheidszorg', 1680]]);
    expect(bijAantal.map(({ begroot: hoeveel }) => hoeveel)).toEqual([1_800_000, 500_000, 480, 480]);
  });

  test('where the yearly figures do not show how many orders there were, nothing here tells it', () => {
    const bij = (opgelegd: number | null) => jaarkosten(2026, { kosten: [], uren: [], vernietigd: NIETS, opgelegd, uitgesplitst: opgelegd !== null }, EERSTE_RAMING);
    expect(bij(null)).toEqual({ ...bij(3), opgelegd: null, bijAantal: [] });
    expect([bij(0).bijAantal, bij(EERSTE_RAMING.zakenPerJaar).bijAantal]).toEqual([[], []]);
  });

  test('where the yearly figures do not break down the orders, nor are the costs of what is destroyed', () => {
    const opvang = { soort: 'opvang', betaler: 'gemeente', bedrag: 13_000 } as const;
    const bij = (uitgesplitst: boolean) => jaarkosten(2026, { kosten: [], uren: [], vernietigd: { zaken: 7, kosten: [opvang], uren: [] }, opgelegd: 4, uitgesplitst }, EERSTE_RAMING);
    expect([bij(true).telling.perSoort.opvang.totaal, bij(true).rest]).toEqual([13_000, null]);
    expect([bij(false).telling.totaal, bij(false).rest]).toEqual([0, { bedrag: 13_000, minuten: 0 }]);
  });

  test('a percentage says of how much; without an estimate there is none', () => {
    expect(deelTekst(vergelijk('opvang', 'cent', 500_000, 13_000))).toBe('3% van € 5.000,00');
    expect(deelTekst(vergelijk('jurist', 'minuut', 240, 90))).toBe('38% van 4 uur');
    expect(deelTekst(vergelijk('jurist', 'minuut', 0, 90))).toBe('geen raming');
  });

  test('an estimate counts from its year on, and leaves the years before as they were', () => {
    const ramingen = [{ ...EERSTE_RAMING, vanafJaar: 2027, heleZaak: 1_000_000 }, { ...EERSTE_RAMING, vanafJaar: 2025, heleZaak: 950_000 }];
    expect([2024, 2025, 2026, 2027, 2030].map((jaar) => ramingVan({ ramingen }, jaar).heleZaak)).toEqual([900_000, 950_000, 950_000, 1_000_000, 1_000_000]);
  });
});

test('who may see the costs of a year may see the costs of every case in it, and how many orders there were: by subtracting nobody learns more', () => {
  const mag = (naam: 'kosten.jaar' | 'dossier.open' | 'jaarcijfers.lees'): Readonly<Record<string, unknown>> => contract[naam].wie;
  for (const rol of Object.keys(mag('kosten.jaar'))) expect([rol, mag('dossier.open')[rol], mag('jaarcijfers.lees')[rol]]).toEqual([rol, 'altijd', 'altijd']);
});

describe('one case', () => {
  const opvang: NieuweGebeurtenis = {
    type: 'opvang.besloten',
    at: '2026-11-28T01:00:00+01:00',
    gegevens: { contactId: 'c', voorziening: 'De Brug', prijsPerNacht: 6_500, begin: '2026-11-28T01:30:00+01:00', einde: '2026-11-30T01:30:00+01:00', redenen: 'x', ondertekening: { als: 'burgemeester', beslisser: 'A' }, antwoorden: [] },
  };
  const kosten: NieuweGebeurtenis = { type: 'kosten.gemaakt', at: '2026-12-01T10:00:00+01:00', gegevens: { soort: 'zorg eerste tien dagen', betaler: 'bestaande regeling', bedrag: 412_500, omschrijving: 'Crisisdienst', kenmerk: '' } };

  test('shelter counts once its bill came, and is expected until then: nights at the price that was agreed', () => {
    const open = daarna(lopend(), opvang);
    expect(verwachteOpvang(bouw(open))).toBe(13_000);
    expect(zaakkosten(bouw(open), EERSTE_RAMING).telling.totaal).toBe(0);
    const klaar = daarna(open, { type: 'opvang.beeindigd', at: '2026-11-29T10:00:00+01:00', gegevens: { opvangId: idVan(open, 'opvang.besloten'), reden: 'eigen plek', toelichting: '', kosten: 7_000 } });
    expect(verwachteOpvang(bouw(klaar))).toBeNull();
    const { telling, vergelijking } = zaakkosten(bouw(daarna(klaar, kosten)), EERSTE_RAMING);
    expect(telling).toMatchObject({ totaal: 419_500, perSoort: { opvang: { totaal: 7_000 } } });
    // The estimate of a whole case is of procedure, intervention and care (notitie 2008, 6.8): shelter has one of its own, by year.
    expect(vergelijking.find(({ code }) => code === 'heleZaak')?.werkelijk).toBe(412_500);
  });

  test('a cost that was wrong is corrected: what it was stays in the case, what counts is the correction', () => {
    const zaak = daarna(lopend(), kosten);
    const hersteld = daarna(zaak, corrigeer(zaak, { gebeurtenisId: idVan(zaak, 'kosten.gemaakt'), gegevens: { ...kosten.gegevens, bedrag: 41_250 }, at: null, reden: 'Een nul te veel.' }, NU));
    expect(zaakkosten(bouw(hersteld), EERSTE_RAMING).vergelijking[0]).toEqual({ code: 'zorgTienDagen', eenheid: 'cent', begroot: 690_000, werkelijk: 41_250, deel: 6 });
    expect(JSON.stringify(hersteld)).toContain('412500');
  });

  test('hours of a record without a role are the jurist\'s, whose estimate counts only where a court is asked', () => {
    const gegevens = gebeurtenisSoorten['uren.besteed'].parse({ minuten: 90, wie: 'T. Smit', wat: 'Overleg' });
    const { telling, vergelijking } = zaakkosten(bouw(daarna(lopend(), { type: 'uren.besteed', at: '2026-12-01T10:00:00+01:00', gegevens })), EERSTE_RAMING);
    expect(telling.perRol.jurist).toBe(90);
    expect(vergelijking.at(-1)).toMatchObject({ code: 'jurist', begroot: 0, deel: null });
  });
});
