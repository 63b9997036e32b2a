import { expect, it } from 'vitest';
import { bordtijd, houdGelijke } from '../../../renderer/features/termijnenbord/regels.ts';
import { lijnVan } from '../../../renderer/features/verloop/lijnpunten.ts';
import { bordregelVan } from '../../../shared/dossier/bord/regel.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { gepland, verzocht } from '../../shared/dossier/procedure/stappen.ts';
import { bouw, daarna, INGANG, opgelegd, uitgereiktOp } from '../../shared/dossier/zaak.ts';

const NU = '2026-12-02T11:38:00+01:00';
const zaak = bouw(daarna(opgelegd(), uitgereiktOp(INGANG)));

it('the line of an order runs from its begin to four weeks, with day ten and now in their places', () => {
  const lijn = lijnVan(zaak, dossierTermijnen(zaak), NU);
  expect(lijn?.begin).toBe(INGANG);
  expect(lijn?.eersteEinde).toBeCloseTo(10 / 28, 5);
  expect(lijn?.einde).toBeCloseTo(10 / 28, 5);
  expect(lijn?.nu).toBeCloseTo(4.5 / 28, 3);
  const namen = lijn?.punten.map(({ wat }) => wat) ?? [];
  expect(namen.indexOf('Begin van het huisverbod')).toBe(0);
  expect(namen.indexOf('Nu')).toBeLessThan(namen.indexOf('Einde van het huisverbod'));
  expect(namen.at(-1)).toBe('Vier weken na het begin: langer kan niet');
});

it('the hearing stands where it was last planned, and not at all after the four weeks', () => {
  const opgelegdeZaak = daarna(opgelegd(), uitgereiktOp(INGANG));
  const eerst = gepland(verzocht(opgelegdeZaak, '2026-11-30T10:00:00+01:00'), '2026-11-30T12:00:00+01:00', '2026-12-02T09:30:00+01:00');
  const zittingen = (gebeurtenissen: typeof eerst) => {
    const dossier = bouw(gebeurtenissen);
    return lijnVan(dossier, dossierTermijnen(dossier), NU)?.punten.filter(({ wat }) => wat === 'Zitting').map(({ op }) => op);
  };
  expect(zittingen(eerst)).toEqual(['2026-12-02T09:30:00+01:00']);
  const later = gepland(eerst, '2026-12-01T12:00:00+01:00', '2026-12-03T09:30:00+01:00');
  expect(zittingen(later)).toEqual(['2026-12-03T09:30:00+01:00']);
  expect(zittingen(gepland(later, '2026-12-01T13:00:00+01:00', '2026-12-30T09:30:00+01:00'))).toEqual([]);
});

it('there is no line without an order', () => {
  expect(lijnVan(bouw(opgelegd().slice(0, 1)), [], NU)).toBeNull();
});

it('a line of the board that says the same stays the same object, and a minute changes only its words', () => {
  const regel = bordregelVan(zaak, NU, eersteWerkafspraken);
  if (regel === null) throw new Error('geen regel');
  expect(houdGelijke([regel], [structuredClone(regel)])[0]).toBe(regel);
  expect(houdGelijke([regel], [{ ...regel, openTaken: regel.openTaken + 1 }])[0]).not.toBe(regel);
  expect(bordtijd(regel, NU)).toEqual(bordtijd(regel, '2026-12-02T11:39:00+01:00'));
  expect(bordtijd(regel, NU).rest).toBe('nog 5 dagen en 12 uur');
});
