import { expect, it } from 'vitest';
import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import { eersteInstellingen, leesInstellingen } from '../../../shared/instellingen/instellingen.ts';

it('settings that an older version stored are read, with what was new since as documents said it then', () => {
  const oud = {
    gemeente: 'Molenwaard',
    plaats: 'Molenwaard',
    bezoekadres: '',
    postadres: '',
    telefoon: '14 000',
    burgemeester: 'H. de Ruijter',
    rechtbank: { naam: 'Rechtbank Oost', postadres: 'Postbus 1', telefoon: '' },
    veiligThuis: { naam: 'Veilig Thuis', telefoon: '0800 2000' },
    instantie: { naam: '', telefoon: '' },
    politie: { naam: 'Politie', telefoon: '0900 8844' },
  };
  const gelezen = leesInstellingen(oud);
  expect(gelezen).toMatchObject(oud);
  expect(gelezen.rechtbank).toEqual({ ...oud.rechtbank, bezoekadres: '', digitaal: 'www.rechtspraak.nl' });
  expect(gelezen.logo).toBeNull();
  expect(leesInstellingen(eersteInstellingen('Molenwaard'))).toEqual(eersteInstellingen('Molenwaard'));
  expect(() => leesInstellingen({ ...oud, onbekend: 1 })).toThrow();
});

it('the letterhead leaves out what is not filled in', () => {
  expect(briefhoofdVan(eersteInstellingen('Molenwaard'))).toEqual({ naam: 'Gemeente Molenwaard', regels: [], logo: null });
  const vol = { ...eersteInstellingen('Molenwaard'), postadres: 'Postbus 1', telefoon: '14 000', email: 'a@b.example' };
  expect(briefhoofdVan(vol).regels).toEqual(['Postbus 1', 'Telefoon 14 000 · a@b.example']);
});
