import { expect, test } from 'vitest';
import { controleregelVan } from '../../../shared/controle/punten.ts';
import { controleblad } from '../../../shared/documenten/lijsten/controle.ts';
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
const blad = (regels: (typeof regel)[]): string => documentTekst(controleblad(regels, { sjabloon, instellingen: eersteInstellingen('Molenwaard'), nu: NU }));

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
  expect(blad([regel])).toMatch(/Eindigt maandag 7 december 2026 om 23\.40 uur: nog/);
  const over = blad([{ ...regel, status: 'van rechtswege geëindigd', punten: [] }]);
  expect(over).toContain('Geëindigd maandag 7 december 2026 om 23.40 uur. De zorg gaat door.');
  expect(over).not.toContain('Eindigt');
});

test('made by who may not know what follows from care notes, it says that this is left out', () => {
  expect(blad([{ ...regel, metZorg: false }])).toContain('Zonder wat uit de zorgnotities volgt');
  expect(blad([regel])).not.toContain('zorgnotities');
});

test('says so when no order runs', () => expect(blad([])).toContain('Er lopen nu geen huisverboden.'));
