import { describe, expect, test } from 'vitest';
import { controleregelVan } from '../../../shared/controle/punten.ts';
import type { Controlepunt } from '../../../shared/controle/vorm.ts';
import { controleblad } from '../../../shared/documenten/lijsten/controle.ts';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { bordregelVan } from '../../../shared/dossier/bord/regel.ts';
import { eersteInstellingen } from '../../../shared/instellingen/instellingen.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { puntTekst } from '../../../shared/tekst/controle.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';
import { bouw, daarna } from '../dossier/zaak.ts';
import { lopend } from '../dossier/verloop/stappen.ts';

const NU = '2026-11-29T23:00:00+01:00';
const sjabloon = sjablonen['bestuurlijke-controle'];
const zaak = bouw(
  daarna(
    lopend(),
    {
      type: 'opvang.besloten',
      at: '2026-11-28T01:00:00+01:00',
      gegevens: { contactId: 'c', voorziening: 'De Brug', prijsPerNacht: 6_500, begin: '2026-11-28T01:30:00+01:00', einde: '2026-11-30T01:30:00+01:00', redenen: 'x', ondertekening: { als: 'burgemeester', beslisser: 'A' }, antwoorden: [] },
    },
    { type: 'zorg.toegewezen', at: '2026-11-28T09:00:00+01:00', gegevens: { rol: 'procesregisseur', spoor: '', naam: 'D. Mulder', partij: 'Steunpunt', bereikbaar: '000' } },
  ),
);
const regel = controleregelVan(zaak, bordregelVan(zaak, NU, eersteWerkafspraken)!, NU, true);
const inhoud = (regels: (typeof regel)[]): DocumentInhoud => controleblad(regels, { sjabloon, instellingen: eersteInstellingen('Molenwaard'), nu: NU });
const blad = (regels: (typeof regel)[]): string => documentTekst(inhoud(regels));

test('on screen the end of shelter is a point; on paper there is no word of it, and no name', () => {
  expect(regel.punten.map((punt) => puntTekst(punt)).join('\n')).toMatch(/opvang/i);
  const tekst = blad([regel]);
  expect(tekst).toContain(zaak.zaaknummer);
  expect(tekst).toContain('Steunpunt');
  expect(tekst).not.toMatch(/opvang|De Brug/i);
  for (const naam of ['D. Mulder', ...[zaak.betrokkene!, ...zaak.huisgenoten].map(({ gegevens }) => gegevens.naam)]) expect(tekst).not.toContain(naam);
});

test('a level that has its reason on screen only is not called quiet, and a party is named unless that speaks of shelter', () => {
  const alleenOpvang = { ...regel, punten: regel.punten.filter((punt) => /opvang/i.test(puntTekst(punt))), procesregisseur: { naam: '', partij: 'Stichting Opvang Zuid', bereikbaar: '' } };
  expect(alleenOpvang.punten).toHaveLength(1);
  const tekst = blad([alleenOpvang]);
  expect(tekst).toContain('Nog een punt staat alleen in de applicatie.');
  expect(tekst).not.toMatch(/niets wat nu aandacht vraagt|opvang/i);
  const rustig = blad([{ ...regel, punten: [] }]);
  expect(rustig).toContain('Er is niets wat nu aandacht vraagt.');
  expect(rustig).not.toContain('alleen in de applicatie');
});

test('of an order that is over it says when that was, and not how long it still lasts', () => {
  expect(blad([regel])).toMatch(/Eindigt maandag 7 december 2026 om 23\.40 uur:\nnog/);
  const over = blad([{ ...regel, status: 'van rechtswege geëindigd', punten: [] }]);
  expect(over).toContain('Geëindigd maandag 7 december 2026 om 23.40 uur. De zorg gaat door.');
  expect(over).not.toContain('Eindigt');
});

test('made by who may not know what follows from care notes, it says that this is left out', () => {
  expect(blad([{ ...regel, metZorg: false }])).toContain('Zonder wat uit de zorgnotities volgt');
  expect(blad([regel])).not.toContain('zorgnotities');
});

test('says so when no order runs', () => expect(blad([])).toContain('Er lopen nu geen huisverboden.'));

describe('on one page', () => {
  /** Signs on a line of a page-wide cell. Of a table no more than this many lines go under the title, with room for the largest letterhead. */
  const [BREED, HOOG] = [88, 40];
  const punt = (code: Controlepunt['code'], meer: Partial<Controlepunt> = {}): Controlepunt => ({ code, niveau: 'rood', op: '2026-11-28T14:00:00+01:00', personen: [], partij: '', stap: '', aantal: 0, sleutel: '', ...meer });
  const drie = [punt('BESLISSEN'), punt('CODE_ROOD'), punt('GEEN_CONTACT', { personen: [{ naam: 'X', wie: 'achterblijver' }, { naam: 'Y', wie: 'kind' }] })];
  const twee = [punt('OVERTREDING'), punt('TAKEN_TE_LAAT', { aantal: 3 })];
  const advies = { advies: 'laten eindigen', van: 'X', op: NU } as const;
  const gewoon = [drie, drie, twee, twee].map((punten, i) => ({ ...regel, zaaknummer: `WTH-2026-0000${i}`, punten, advies }));

  test('an order is a row of one table, that does not grow beyond a page with four of them', () => {
    const { blokken } = inhoud(gewoon);
    expect(blokken.map(({ soort }) => soort)).toEqual(['kop', 'alinea', 'alinea', 'tabel']);
    const tabel = blokken.find((blok) => blok.soort === 'tabel');
    expect(tabel!.kop.map((cel) => cel.map(({ tekst }) => tekst).join(''))).toEqual(['Huisverbod', 'Wat aandacht vraagt, en wat u kunt doen', 'Zorg']);
    const regels = tabel!.rijen.map((cellen) => Math.max(...cellen.map((cel, i) => cel.map(({ tekst }) => tekst).join('').split('\n').reduce((som, tekst) => som + Math.ceil(tekst.length / (BREED * tabel!.breedtes![i]!)), 0))));
    expect(regels.reduce((som, een) => som + een, 0)).toBeLessThanOrEqual(HOOG);
  });

  test('of a point it says how pressing it is, then on a line of its own what can be done', () => {
    expect(blad(gewoon)).toContain(`Nu doen. Het huisverbod is overtreden, het laatst op zaterdag 28 november 2026 om 14.00 uur.
Overleg met de politie. Weeg de overtreding mee bij verlengen (Wth 9).
Nu doen. 3 taken zijn te laat.
Vraag wie dat oppakt.
`);
  });

  test('more orders are more rows of the same table', () => {
    const { blokken } = inhoud(Array.from({ length: 300 }, () => gewoon[0]!));
    expect(blokken.at(-1)).toMatchObject({ soort: 'tabel', rijen: { length: 300 } });
    expect(blokken).toHaveLength(4);
  });
});
