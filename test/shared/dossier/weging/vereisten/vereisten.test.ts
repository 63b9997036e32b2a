import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leegConcept, type WegingConcept } from '../../../../../shared/dossier/weging/concept.ts';
import { gebrekCodes, gebrekTekst } from '../../../../../shared/tekst/gebreken.ts';
import { gebrekenVanWeging } from '../../../../../shared/dossier/weging/vereisten/index.ts';
import { mondeling, nietOpgelegd, NU, op, schriftelijk } from '../nacht.ts';
import { variantVan } from '../willekeurig.ts';

type Geval = [code: string, veld: string, ernst: 'verplicht' | 'aandacht', bederf: (concept: WegingConcept) => void];
const v = 'verplicht';
const a = 'aandacht';

/** One way to each gap: start from a page on which nothing is missing and spoil one thing. */
const BIJ_OPLEGGEN: Geval[] = [
  ['MELDER_ONTBREEKT', 'melder.naam', v, (c) => void (c.melder.naam = ' ')],
  ['TERUGBELNUMMER_ONTBREEKT', 'melder.terugbelnummer', v, (c) => void (c.melder.terugbelnummer = '')],
  ['TIJDSTIP_ONTBREEKT', 'melder.gebeldOp', v, (c) => void (c.melder.gebeldOp = op('', ''))],
  ['TIJDSTIP_ONLEESBAAR', 'incident.op', v, (c) => void (c.incident.op = op('laat'))],
  ['TIJD_BESTAAT_NIET', 'incident.op', v, (c) => void (c.incident.op = op('2.30', '29-3-2026'))],
  ['TIJD_DUBBEL', 'incident.op', v, (c) => void (c.incident.op = op('2.30', '25-10-2026'))],
  ['IN_DE_TOEKOMST', 'incident.op', v, (c) => void (c.incident.op = op('0.31', '28-11-2026'))],
  ['IN_DE_TOEKOMST', 'betrokkene.geboortedatum', v, (c) => void (c.betrokkene.geboortedatum = '1-1-2027')],
  ['IN_DE_TOEKOMST', 'huisgenoten.h2.geboortedatum', v, (c) => void (c.huisgenoten[1]!.geboortedatum = '1-1-2027')],
  ['IN_DE_TOEKOMST', 'feiten.2c1.datum', v, (c) => void (c.feiten[0]!.datum = '29-11-2026')],
  ['NAAM_ONTBREEKT', 'betrokkene.naam', v, (c) => void (c.betrokkene.naam = '')],
  ['IDENTITEIT_ONTBREEKT', 'betrokkene.identiteit', v, (c) => void (c.betrokkene.identiteit = '')],
  ['GEBOORTEDATUM_ONTBREEKT', 'betrokkene.geboortedatum', v, (c) => void (c.betrokkene.geboortedatum = '')],
  ['GEBOORTEDATUM_ONLEESBAAR', 'betrokkene.geboortedatum', v, (c) => void (c.betrokkene.geboortedatum = 'ergens in 1984')],
  ['GEBOORTEDATUM_ONLEESBAAR', 'huisgenoten.h1.geboortedatum', v, (c) => void (c.huisgenoten[0]!.geboortedatum = '30-2-1986')],
  ['MINDERJARIG', 'betrokkene.geboortedatum', v, (c) => void (c.betrokkene.geboortedatum = '29-11-2008')],
  ['LEEFTIJD_BEVESTIGEN', 'betrokkene.leeftijdBevestigd', v, (c) => void (c.betrokkene.identiteit = 'eigen opgave')],
  ['HUISGENOOT_NAAM_ONTBREEKT', 'huisgenoten.h1.naam', v, (c) => void (c.huisgenoten[0]!.naam = '')],
  ['CONTACTVERBOD_ONBESLIST', 'huisgenoten.h2.contactverbod', v, (c) => void (c.huisgenoten[1]!.contactverbod = '')],
  ['HUISGENOOT_GEBOORTEDATUM', 'huisgenoten.h2.geboortedatum', a, (c) => void (c.huisgenoten[1]!.geboortedatum = '')],
  ['GEEN_HUISGENOOT', 'huisgenoten', v, (c) => void (c.huisgenoten = [])],
  ['GEEN_CONTACTVERBOD', 'huisgenoten', v, (c) => void (c.huisgenoten[0]!.contactverbod = 'nee')],
  ['STRAAT_ONTBREEKT', 'woning.straat', v, (c) => void (c.woning.straat = '')],
  ['HUISNUMMER_ONTBREEKT', 'woning.huisnummer', v, (c) => void (c.woning.huisnummer = '')],
  ['PLAATS_ONTBREEKT', 'woning.plaats', v, (c) => void (c.woning.plaats = '')],
  ['SAMENWONEN_ONBESLIST', 'woning.samenwonend', v, (c) => void (c.woning.samenwonend = '')],
  ['SAMENWONEN_VEREIST', 'woning.samenwonend', v, (c) => void (c.woning.samenwonend = 'nee')],
  ['INCIDENT_ONTBREEKT', 'incident.omschrijving', v, (c) => void (c.incident.omschrijving = '')],
  ['GEEN_FEIT', 'feiten', v, (c) => void (c.feiten[0]!.status = 'nee')],
  ['FEIT_ONBEKEND', 'feiten.9z9.status', v, (c) => void (c.feiten[1]!.code = '9z9')],
  ['FEIT_ONBESLIST', 'feiten.1c5.status', v, (c) => void (c.feiten[1]!.status = '')],
  ['FEIT_ZONDER_TOELICHTING', 'feiten.2c1.toelichting', v, (c) => void (c.feiten[0]!.toelichting = '')],
  ['FEIT_ZONDER_BRON', 'feiten.2c1.bron', v, (c) => void (c.feiten[0]!.bron = '')],
  ['DATUM_ONLEESBAAR', 'feiten.1c5.datum', v, (c) => void (c.feiten[1]!.datum = 'vorige week')],
  ['GROND_ONTBREEKT', 'grond.soort', v, (c) => void (c.grond.soort = '')],
  ['ONMIDDELLIJK_ONTBREEKT', 'grond.onmiddellijk', v, (c) => void (c.grond.onmiddellijk = '')],
  ['WAAROM_DEZE_PERSOON', 'grond.waaromDezePersoon', v, (c) => void (c.grond.waaromDezePersoon = '')],
  ['BELANGENAFWEGING_ONTBREEKT', 'grond.belangenafweging', v, (c) => void (c.grond.belangenafweging = '')],
  ['MINDER_INGRIJPEND', 'grond.minderIngrijpend', a, (c) => void (c.grond.minderIngrijpend = '')],
  ['ZIENSWIJZE_ONBESLIST', 'zienswijze.gehoord', v, (c) => void (c.zienswijze.gehoord = '')],
  ['ZIENSWIJZE_INHOUD', 'zienswijze.inhoud', v, (c) => void (c.zienswijze.inhoud = '')],
  ['ZIENSWIJZE_REDEN', 'zienswijze.reden', v, (c) => void (c.zienswijze.gehoord = 'nee')],
  ['ZIENSWIJZE_TOELICHTING', 'zienswijze.toelichting', v, (c) => void (c.zienswijze.gehoord = 'nee')],
  ['KINDERMISHANDELING_ONBESLIST', 'kind.kindermishandeling', v, (c) => void (c.kind.kindermishandeling = '')],
  [
    'KINDERMISHANDELING_TEGENSTRIJDIG',
    'kind.kindermishandeling',
    v,
    (c) => {
      c.kind.kindermishandeling = 'nee';
      c.feiten[0]!.code = '2i3';
    },
  ],
  ['INCIDENT_NA_BESLUIT', 'incident.op', a, (c) => void (c.incident.op = op('23.41'))],
  ['BESLUIT_LANG_GELEDEN', 'besluit.genomenOp', a, (c) => void (c.besluit.genomenOp = op('23.30', '20-11-2026'))],
  ['VOOR_DE_WET', 'besluit.genomenOp', v, (c) => void (c.besluit.genomenOp = op('23.30', '27-11-1999'))],
  ['VEILIG_THUIS_ONBESLIST', 'kind.veiligThuis', v, (c) => void (c.kind.veiligThuis = '')],
  ['VEILIG_THUIS_REDEN', 'kind.redenGeenOverleg', v, (c) => void (c.kind.veiligThuis = 'nee')],
  ['VEILIG_THUIS_NA_BESLUIT', 'kind.overlegOp', v, (c) => void (c.kind.overlegOp = op('23.41'))],
  ['VEILIG_THUIS_NAAM', 'kind.overlegMet', v, (c) => void (c.kind.overlegMet = '')],
  ['VEILIG_THUIS_UITKOMST', 'kind.uitkomst', v, (c) => void (c.kind.uitkomst = '')],
  ['ZORG_ONBEKEND', 'zorg.beschikbaar', a, (c) => void (c.zorg.beschikbaar = '')],
  ['ZORG_NIET_ZEKER', 'zorg.beschikbaar', a, (c) => void (c.zorg.beschikbaar = 'nee')],
  ['ZORG_NIET_ZEKER', 'zorg.beschikbaar', a, (c) => void (c.zorg.beschikbaar = 'onbekend')],
  ['EIGEN_BETROKKENHEID', 'omstandigheden.eigenBetrokkenheid', a, (c) => void (c.omstandigheden.eigenBetrokkenheid = '')],
  ['BURGEMEESTER_KENT_PARTIJEN', 'omstandigheden.eigenBetrokkenheid', a, (c) => void (c.omstandigheden.eigenBetrokkenheid = 'ja')],
  ['SLEUTELS_ONBEKEND', 'praktisch.sleutels', a, (c) => void (c.praktisch.sleutels = '')],
  ['RAADSMAN_ONBEKEND', 'praktisch.raadsman', a, (c) => void (c.praktisch.raadsman = '')],
  ['TIJDSTIP_ONTBREEKT', 'praktisch.raadsmanOp', v, (c) => void (c.praktisch.raadsmanOp = op('', ''))],
  ['BEREIKBAARHEID_ONBEKEND', 'praktisch.bereikbaar', a, (c) => void (c.praktisch.bereikbaar = '')],
  ['BESLISSER_ONTBREEKT', 'besluit.beslisser', v, (c) => void (c.besluit.beslisser = '')],
  ['ONDERTEKENING_ONBESLIST', 'besluit.ondertekening', v, (c) => void (c.besluit.ondertekening = '')],
  ['OPLEGMANDAAT_NOEMEN', 'besluit.mandaat', v, (c) => Object.assign(c.besluit, { ondertekening: 'oplegmandaat', mandaat: '' })],
  ['MANDAAT_ONTBREEKT', 'besluit.mandaat', v, (c) => void (c.besluit.ondertekening = 'hulpofficier')],
  ['VERHINDERING_ONTBREEKT', 'besluit.verhindering', v, (c) => void (c.besluit.ondertekening = 'waarnemer')],
  ['AANWIJZING_ONTBREEKT', 'besluit.aanwijzing', v, (c) => void (c.besluit.ondertekening = 'waarnemer')],
  ['WIJZE_ONBESLIST', 'besluit.wijze', v, (c) => void (c.besluit.wijze = '')],
  ['UITREIKER_ONTBREEKT', 'besluit.uitreikingDoor', v, (c) => void (c.besluit.uitreikingDoor = '')],
  ['INGANG_VOOR_BESLUIT', 'besluit.uitreikingOp', v, (c) => void (c.besluit.uitreikingOp = op('23.39'))],
  ['INGANG_NIET_ONMIDDELLIJK', 'besluit.uitreikingOp', v, (c) => void (c.besluit.uitreikingOp = op('3.41', '28-11-2026'))],
  ['BESLUIT_VOOR_MELDING', 'besluit.genomenOp', v, (c) => void (c.besluit.genomenOp = op('23.09'))],
  ['TEKST_TE_LANG', 'incident.omschrijving', v, (c) => void (c.incident.omschrijving = 'x'.repeat(1_000_000))],
  ['TEKST_TE_LANG', 'betrokkene.naam', v, (c) => void (c.betrokkene.naam = 'x'.repeat(301))],
  ['TEKEN_NIET_TOEGESTAAN', 'betrokkene.naam', v, (c) => void (c.betrokkene.naam = 'Karel\u202Etiw')],
  ['TEKEN_NIET_TOEGESTAAN', 'betrokkene.naam', v, (c) => void (c.betrokkene.naam = 'Karel\nde Wit')],
  ['TEKEN_NIET_TOEGESTAAN', 'feiten.2c1.bron', v, (c) => void (c.feiten[0]!.bron = 'agent\u0007')],
];

const BIJ_MONDELING: Geval[] = [
  ['TIJDSTIP_ONTBREEKT', 'besluit.aangezegdOp', v, (c) => void (c.besluit.aangezegdOp = op('', ''))],
  ['IN_DE_TOEKOMST', 'besluit.aangezegdOp', v, (c) => void (c.besluit.aangezegdOp = op('0.45', '28-11-2026'))],
  ['INGANG_VOOR_BESLUIT', 'besluit.aangezegdOp', v, (c) => void (c.besluit.aangezegdOp = op('23.35'))],
  ['AANZEGGING_PLAATS', 'besluit.aangezegdPlaats', v, (c) => void (c.besluit.aangezegdPlaats = '')],
  ['AANZEGGING_DOOR', 'besluit.aangezegdDoor', v, (c) => void (c.besluit.aangezegdDoor = '')],
  ['REDEN_SPOED', 'besluit.redenSpoed', v, (c) => void (c.besluit.redenSpoed = '')],
  ['KERNWOORDEN', 'besluit.kernwoorden', v, (c) => void (c.besluit.kernwoorden = '')],
  ['GETUIGE', 'besluit.getuige', a, (c) => void (c.besluit.getuige = '')],
];

const BIJ_NIET: Geval[] = [
  ['INCIDENT_ONTBREEKT', 'incident.omschrijving', v, (c) => void (c.incident.omschrijving = '')],
  ['REDENEN_NIET_OPLEGGEN', 'besluit.redenenNiet', v, (c) => void (c.besluit.redenenNiet = '')],
  ['BESLISSER_ONTBREEKT', 'besluit.beslisser', v, (c) => void (c.besluit.beslisser = '')],
  ['ALTERNATIEF', 'besluit.alternatief', a, (c) => void (c.besluit.alternatief = '')],
  ['MELDING_VEILIG_THUIS', 'besluit.meldingVeiligThuis', a, (c) => void (c.besluit.meldingVeiligThuis = 'nee')],
  ['MELDING_VEILIG_THUIS_ONBESLIST', 'besluit.meldingVeiligThuis', v, (c) => void (c.besluit.meldingVeiligThuis = '')],
  ['TIJDSTIP_ONLEESBAAR', 'incident.op', v, (c) => void (c.incident.op = op('laat'))],
  ['GEBOORTEDATUM_ONLEESBAAR', 'huisgenoten.h1.geboortedatum', v, (c) => void (c.huisgenoten[0]!.geboortedatum = 'onbekend')],
  ['DATUM_ONLEESBAAR', 'feiten.2c1.datum', v, (c) => void (c.feiten[0]!.datum = 'vorige week')],
  ['NIET_BEWAARD', 'betrokkene.naam', a, (c) => void (c.betrokkene.naam = '')],
  ['NIET_BEWAARD', 'woning.straat', a, (c) => void (c.woning.huisnummer = '')],
  ['NIET_BEWAARD', 'huisgenoten.h2.naam', a, (c) => void (c.huisgenoten[1]!.naam = '')],
  ['NIET_BEWAARD', 'grond.soort', a, (c) => void (c.grond.soort = '')],
  ['NIET_BEWAARD', 'zienswijze.gehoord', a, (c) => void (c.zienswijze.gehoord = '')],
  ['NIET_BEWAARD', 'kind.overlegOp', a, (c) => void (c.kind.uitkomst = '')],
];

const ZONDER_KEUZE: Geval[] = [['KEUZE_ONTBREEKT', 'besluit.keuze', v, (c) => void (c.besluit.keuze = '')]];

describe.each([
  ['op schrift', schriftelijk, BIJ_OPLEGGEN],
  ['mondeling', mondeling, BIJ_MONDELING],
  ['niet opgelegd', nietOpgelegd, BIJ_NIET],
  ['nog geen keuze', schriftelijk, ZONDER_KEUZE],
] as const)('%s', (_naam, maak, gevallen) => {
  test.each(gevallen)('%s bij %s', (code, veld, ernst, bederf) => {
    const concept = maak();
    bederf(concept);
    const gebrek = gebrekenVanWeging(concept, NU).find((kandidaat) => kandidaat.code === code && kandidaat.veld === veld);
    expect(gebrek?.ernst).toBe(ernst);
    expect(gebrek?.artikel).not.toBe('');
    expect(gebrekTekst(gebrek ?? { code: '' })).toMatch(/^[A-ZÀ-Ý].*[.?]$/);
  });
});

test('a loco who lets the burgemeester sign is asked whether he decides himself; nobody else is, and it stops nothing', () => {
  const gebreken = gebrekenVanWeging(schriftelijk(), NU, true);
  expect(gebreken).toEqual([{ code: 'LOCO_BESLIST', veld: 'besluit.ondertekening', artikel: 'Gemeentewet 77 lid 1', ernst: 'aandacht', params: {} }]);
  for (const ondertekening of ['hulpofficier', 'oplegmandaat', 'waarnemer'] as const) {
    const concept = schriftelijk();
    Object.assign(concept.besluit, { ondertekening, mandaat: 'x', verhindering: 'x', aanwijzing: 'x' });
    expect(gebrekenVanWeging(concept, NU, true)).toEqual([]);
  }
  expect(gebrekenVanWeging(nietOpgelegd(), NU, true).map(({ code }) => code)).not.toContain('LOCO_BESLIST');
});

test('every gap that has a text can occur, and the other way round', () => {
  const codes = [...BIJ_OPLEGGEN, ...BIJ_MONDELING, ...BIJ_NIET, ...ZONDER_KEUZE].map(([code]) => code).concat('LOCO_BESLIST');
  // The night page asks for no number or amount; the forms after it do, and their test has it.
  expect([...new Set(codes)].toSorted()).toEqual(gebrekCodes.filter((code) => code !== 'GETAL_ONLEESBAAR' && code !== 'BEDRAG_ONLEESBAAR').toSorted());
});

test('while there is no choice the list asks for the choice, not for what follows from it', () => {
  const velden = gebrekenVanWeging(leegConcept(), NU).map(({ veld }) => veld);
  expect(velden.filter((veld) => veld.startsWith('besluit.'))).toEqual(['besluit.keuze']);
});

/** Whether a field stands on the page: its path leads to something in the concept. */
function bestaat(concept: WegingConcept, veld: string): boolean {
  let hier: unknown = concept;
  for (const naam of veld.split('.')) {
    const deel: unknown = Array.isArray(hier)
      ? hier.find((rij: { id?: string; code?: string }) => (rij.id ?? rij.code) === naam)
      : (hier as Record<string, unknown>)[naam];
    if (deel === undefined) return false;
    hier = deel;
  }
  return true;
}

test('whatever is typed, every gap has a text and points at a field of the page, in the order of the page', () => {
  const volgorde = Object.keys(leegConcept());
  for (const maak of [schriftelijk, mondeling, nietOpgelegd])
    fc.assert(
      fc.property(variantVan(maak()), (concept) => {
        const gebreken = gebrekenVanWeging(concept, NU);
        for (const gebrek of gebreken) {
          expect(gebrekTekst(gebrek)).not.toBe(gebrek.code);
          expect(gebrekTekst(gebrek)).not.toMatch(/undefined|NaN/);
          expect(bestaat(concept, gebrek.veld), gebrek.veld).toBe(true);
        }
        const plaatsen = gebreken.map(({ veld }) => volgorde.indexOf(veld.split('.')[0] ?? ''));
        expect(plaatsen).toEqual(plaatsen.toSorted((x, y) => x - y));
      }),
      { numRuns: 100 },
    );
});

test('a field that is not asked misses nothing', () => {
  const concept = schriftelijk();
  concept.besluit.redenSpoed = '\u0000'.repeat(30_000);
  concept.zienswijze.toelichting = 'x'.repeat(30_000);
  concept.praktisch.raadsman = 'nee';
  concept.praktisch.raadsmanOp = op('laat');
  expect(gebrekenVanWeging(concept, NU)).toEqual([]);
});

test('the age counts at the decision: eighteen since midnight is too late for one taken before it', () => {
  const concept = schriftelijk();
  const codes = (nu = NU) => gebrekenVanWeging(concept, nu).filter(({ veld }) => veld.startsWith('betrokkene.')).map(({ code }) => code);
  concept.betrokkene.geboortedatum = '28-11-2008';
  concept.besluit.genomenOp = op('0.10', '28-11-2026');
  expect(codes()).toEqual([]);
  expect(codes('2026-11-27T23:59:00+01:00')).toEqual(['MINDERJARIG']);
  concept.besluit.genomenOp = op('23.50', '27-11-2026');
  expect(codes()).toEqual(['MINDERJARIG']);
});

test('born on 29 February and eighteen about now: somebody confirms', () => {
  const concept = schriftelijk();
  concept.betrokkene.geboortedatum = '29-2-2008';
  concept.besluit.genomenOp = op('0.20', '1-3-2026');
  const codes = (toen = '2026-03-01T00:30:00+01:00') => gebrekenVanWeging(concept, toen).filter(({ veld }) => veld.startsWith('betrokkene.')).map(({ code }) => code);
  expect(codes()).toEqual(['LEEFTIJD_BEVESTIGEN']);
  // Also when the decision is entered a day later: its own day counts.
  expect(codes('2026-03-02T08:00:00+01:00')).toEqual(['LEEFTIJD_BEVESTIGEN']);
  concept.betrokkene.leeftijdBevestigd = 'ja';
  expect(codes()).toEqual([]);
  expect(codes('2026-03-02T08:00:00+01:00')).toEqual([]);
});
