import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklist } from '../../../../shared/dossier/weging/checklist.ts';
import { leegConcept, type WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { naarGebeurtenissen } from '../../../../shared/dossier/weging/naarGebeurtenissen.ts';
import { alleenVanToepassing } from '../../../../shared/dossier/weging/vanToepassing.ts';
import { gebeurtenisSoorten, type NieuweGebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { isMoment } from '../../../../shared/wth/tijd.ts';
import { gebrekenVanWeging } from '../../../../shared/dossier/weging/vereisten/index.ts';
import { mondeling, nietOpgelegd, NU, op, schriftelijk } from './nacht.ts';
import { getypteTeksten, variantVan } from './willekeurig.ts';

const NACHTEN = { schriftelijk, mondeling, nietOpgelegd };

const van = <T extends NieuweGebeurtenis['type']>(lijst: NieuweGebeurtenis[], type: T) =>
  lijst.filter((gebeurtenis): gebeurtenis is Extract<NieuweGebeurtenis, { type: T }> => gebeurtenis.type === type);

test.each(Object.entries(NACHTEN))('%s: nothing missing, and every event can be read back', (_naam, maak) => {
  expect(gebrekenVanWeging(maak(), NU)).toEqual([]);
  for (const { type, at, gegevens } of naarGebeurtenissen(maak(), NU)) {
    expect(isMoment(at)).toBe(true);
    gebeurtenisSoorten[type].parse(gegevens);
  }
});

test.each(Object.entries(NACHTEN))('%s: whatever is typed, a page without gaps gives events that can be read back', (_naam, maak) => {
  let besloten = 0;
  fc.assert(
    fc.property(variantVan(maak()), (concept) => {
      if (gebrekenVanWeging(concept, NU).some(({ ernst }) => ernst === 'verplicht')) {
        expect(() => naarGebeurtenissen(concept, NU)).toThrow('VEREISTEN_ONTBREKEN');
        return;
      }
      besloten += 1;
      for (const { type, gegevens } of naarGebeurtenissen(concept, NU)) gebeurtenisSoorten[type].parse(gegevens);
    }),
    { numRuns: 150 },
  );
  expect(besloten).toBeGreaterThan(2);
});

test.each(Object.entries(NACHTEN))('%s: a page without any gap loses nothing that was typed and counts', (_naam, maak) => {
  fc.assert(
    fc.property(variantVan(maak()), (concept) => {
      if (gebrekenVanWeging(concept, NU).length > 0) return;
      const bewaard = JSON.stringify(naarGebeurtenissen(concept, NU).map(({ gegevens }) => gegevens));
      for (const tekst of getypteTeksten(alleenVanToepassing(concept))) expect(bewaard).toContain(JSON.stringify(tekst).slice(1, -1));
    }),
    { numRuns: 150 },
  );
});

test('an order in writing starts with the handing over and lasts ten days', () => {
  const [opgelegd] = van(naarGebeurtenissen(schriftelijk(), NU), 'huisverbod.opgelegd');
  expect(opgelegd).toMatchObject({
    at: '2026-11-27T23:40:00+01:00',
    gegevens: { wijze: 'schriftelijk', ingang: '2026-11-28T00:20:00+01:00', einde: '2026-12-08T00:20:00+01:00' },
  });
});

test('an oral announcement is an event of its own, after the decision', () => {
  const lijst = naarGebeurtenissen(mondeling(), NU);
  expect(lijst.slice(-2).map(({ type }) => type)).toEqual(['huisverbod.opgelegd', 'huisverbod.aangezegd']);
  const [opgelegd] = van(lijst, 'huisverbod.opgelegd');
  expect(opgelegd?.gegevens.ondertekening).toEqual({ als: 'hulpofficier', beslisser: 'H. van Veen', hulpofficier: 'P. Brouwer', mandaat: 'Mandaatbesluit 2026' });
  expect(opgelegd?.gegevens.einde).toBe('2026-12-07T23:50:00+01:00');
});

test('what no longer counts after another answer stays out of the dossier', () => {
  const concept = schriftelijk();
  concept.zienswijze = { ...concept.zienswijze, gehoord: 'nee', reden: 'spoed', toelichting: 'Hij was weg' };
  concept.kind.kindermishandeling = 'nee';
  concept.praktisch.raadsman = 'nee';
  concept.besluit.redenSpoed = 'van een eerdere keuze';
  concept.betrokkene.leeftijdBevestigd = 'ja';
  const lijst = naarGebeurtenissen(concept, NU);
  expect(van(lijst, 'zienswijze.vastgelegd')[0]?.gegevens).toMatchObject({ gehoord: false, inhoud: '', toelichting: 'Hij was weg' });
  expect(van(lijst, 'kindermishandeling.beoordeeld')[0]?.gegevens).toEqual({ vermoeden: false, toelichting: '', overleg: null, redenGeenOverleg: '' });
  expect(van(lijst, 'praktisch.vastgesteld')[0]?.gegevens.raadsmanOp).toBeNull();
  expect(van(lijst, 'betrokkene.vastgesteld')[0]?.gegevens.leeftijdBevestigd).toBe(false);
  expect(JSON.stringify(lijst)).not.toContain('van een eerdere keuze');
});

test('the confirmation of the age is recorded as it was asked, also when the decision is entered a day later', () => {
  const concept = schriftelijk();
  concept.betrokkene.geboortedatum = '29-2-2008';
  concept.betrokkene.leeftijdBevestigd = 'ja';
  const toen = '1-3-2026';
  for (const feit of concept.feiten) feit.datum = '';
  concept.melder.gebeldOp = op('0.05', toen);
  concept.incident.op = op('0.01', toen);
  concept.kind.overlegOp = op('0.08', toen);
  concept.praktisch.raadsmanOp = op('0.30', toen);
  concept.besluit.genomenOp = op('0.20', toen);
  concept.besluit.uitreikingOp = op('0.40', toen);
  const lijst = naarGebeurtenissen(concept, '2026-03-02T08:00:00+01:00');
  expect(van(lijst, 'betrokkene.vastgesteld')[0]?.gegevens.leeftijdBevestigd).toBe(true);
});

test('without an order little is enough, and what is too little is named before it is left out', () => {
  const concept: WegingConcept = {
    ...leegConcept(),
    melder: schriftelijk().melder,
    incident: { op: op('', ''), omschrijving: 'Ruzie zonder geweld', eerder: '' },
    besluit: nietOpgelegd().besluit,
  };
  expect(gebrekenVanWeging(concept, NU).filter(({ ernst }) => ernst === 'verplicht')).toEqual([]);
  expect(gebrekenVanWeging(concept, NU).map(({ code }) => code)).not.toContain('NIET_BEWAARD');
  concept.betrokkene.naam = 'Karel de Wit';
  concept.woning.straat = 'Lindelaan';
  expect(gebrekenVanWeging(concept, NU)).toContainEqual(expect.objectContaining({ code: 'NIET_BEWAARD', veld: 'woning.straat', ernst: 'aandacht' }));
  const lijst = naarGebeurtenissen(concept, NU);
  expect(van(lijst, 'woning.vastgesteld')).toEqual([]);
  // A name is kept, also when nobody could establish whose it is.
  expect(gebrekenVanWeging(concept, NU)).not.toContainEqual(expect.objectContaining({ veld: 'betrokkene.naam' }));
  expect(van(lijst, 'betrokkene.vastgesteld')[0]?.gegevens).toMatchObject({ naam: 'Karel de Wit', identiteit: 'niet vastgesteld', geboortedatum: '' });
  expect(van(lijst, 'incident.vastgesteld')[0]?.gegevens.momentBekend).toBe(false);
  expect(lijst.at(-1)).toMatchObject({ type: 'huisverbod.nietOpgelegd', gegevens: { redenen: 'Hij slaapt vannacht elders' } });
});

test('a complete night has answered all twenty questions, an empty one none', () => {
  for (const maak of Object.values(NACHTEN)) expect(checklist.filter(({ gereed }) => !gereed(maak()))).toEqual([]);
  expect(checklist.filter(({ gereed }) => gereed(leegConcept()))).toEqual([]);
  expect(checklist.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 20 }, (_, plaats) => plaats + 1));
});
