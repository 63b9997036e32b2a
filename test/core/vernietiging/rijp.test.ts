import { expect, test } from 'vitest';
import { leesGebeurtenissen } from '../../../electron/core/archief/gebeurtenissen.ts';
import { schrijfSamenvatting } from '../../../electron/core/archief/samenvatting.ts';
import { noemt, rijpeDossiers, woordenUit } from '../../../electron/core/vernietiging/rijp.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { vatSamen } from '../../../shared/dossier/samenvatting.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { bouw, opgelegd } from '../../shared/dossier/zaak.ts';
import { maakProefarchief } from '../archief/hulp.ts';
import { NU, zaak } from './hulp.ts';

test('a case that was recorded years after its order is due five years after the order', async () => {
  const archief = await maakProefarchief();
  const id = zaak(archief, 'Johan Kanarie', '2031-06-01T10:00:00+02:00');
  const dossier = bouwDossier(id, leesGebeurtenissen(archief.dossiers, id).map(leesGebeurtenis));
  schrijfSamenvatting(archief.dossiers, vatSamen(dossier, NU, NU));
  const rijp = rijpeDossiers({ archief, afspraken: { bewaarMaandenZonderBesluit: 12 }, lijsten: [], nu: NU });
  expect(rijp).toMatchObject([{ dossierId: id, vernietigenVanaf: '2031-11-28' }]);
});

test('a name of two or three letters is a name; what stands before one is not', () => {
  const van = (naam: string) => woordenUit(bouw(opgelegd().map((feit) => (feit.type === 'betrokkene.vastgesteld' ? { ...feit, gegevens: { ...feit.gegevens, naam } } : feit))));
  const woorden = van('Bo van den Pol');
  expect(['Ook die van Pol.', 'Ook die van Bo.', 'van der Laan', 'Den Haag, van april'].map((tekst) => noemt(tekst, woorden))).toEqual([true, true, false, false]);
  expect(['Overlegd met mw. mr. Prins', 'mevrouw Laan'].map((tekst) => noemt(tekst, van('mw. mr. B. Laan')))).toEqual([false, true]);
  expect(noemt('Ook die van De Heer', van('J. de Heer'))).toBe(true);
  expect(['Het dossier van Li', 'Op de lijst van de gemeente', 'Wu: nog niet'].map((tekst) => noemt(tekst, van('Wu de Li')))).toEqual([true, false, true]);
});
