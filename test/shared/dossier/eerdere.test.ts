import { describe, expect, test } from 'vitest';
import { gelijkenisPersoon, naamdelen, vergelijk, zelfdeWoning, zoekwoord, type Zoekbeeld } from '../../../shared/dossier/eerdere.ts';
import { bouw } from './zaak.ts';
import { lopend } from './verloop/stappen.ts';

const leeg: Zoekbeeld = { naam: '', geboortedatum: '', straat: '', huisnummer: '', postcode: '', plaats: '' };

describe('dezelfde persoon', () => {
  const wie = (naam: string, geboortedatum = '1984-05-14') => ({ naam, geboortedatum });
  test.each([
    ['Johan van den Berg', 'Berg, Johan', '1984-05-14', 'zelfde persoon'],
    ['Johan van den Berg', 'JOHAN VAN DEN BERG', '', 'zelfde naam'],
    ['Johan van den Berg', 'Johan van den Berg', '1984-05-15', 'zelfde naam'],
    ['Johan van den Berg', 'J. van den Berg', '1984-05-14', 'waarschijnlijk zelfde persoon'],
    ['Johan van den Berg', 'J. van den Berg', '1984-05-15', null],
    ['Zoë Müller', 'Zoe Muller', '1984-05-14', 'zelfde persoon'],
    ['Anouk Terhorst-Smit', 'Anouk Terhorst', '1984-05-14', 'waarschijnlijk zelfde persoon'],
    ['Johan Berg', 'Jacob Berg', '1984-05-14', null],
    ['J. B.', 'J. Berg', '1984-05-14', null],
    ['', '', '1984-05-14', null],
  ])('%s en %s (%s): %s', (a, b, geboren, verwacht) => {
    expect(gelijkenisPersoon(wie(a), wie(b, geboren))).toBe(verwacht);
    expect(gelijkenisPersoon(wie(b, geboren), wie(a))).toBe(verwacht);
  });
  test('tussenvoegsels tellen niet, en er wordt op het langste woord gezocht', () => {
    expect(naamdelen("mw. A. van 't Hof")).toEqual(['a', 'hof']);
    expect(zoekwoord('Johan van den Berg')).toBe('johan');
    expect(zoekwoord('')).toBe('');
  });
});

describe('dezelfde woning', () => {
  const woning = { straat: 'Korenbloemweg', huisnummer: '12 B', postcode: '0000 AB', plaats: 'Molenwaard' };
  test.each([
    [{ straat: 'korenbloem weg', huisnummer: '12b', postcode: '', plaats: 'Molenwaard' }, true],
    [{ straat: 'Anders geschreven', huisnummer: '12-B', postcode: '0000ab', plaats: '' }, true],
    [{ straat: 'Korenbloemweg', huisnummer: '12', postcode: '', plaats: 'Molenwaard' }, false],
    [{ straat: 'Korenbloemweg', huisnummer: '12b', postcode: '', plaats: 'Elders' }, false],
    [{ straat: '', huisnummer: '', postcode: '', plaats: '' }, false],
  ])('%o: %s', (ander, verwacht) => {
    expect(zelfdeWoning(woning, ander)).toBe(verwacht);
  });
});

describe('een eerdere zaak', () => {
  const zaak = bouw(lopend());
  test.each([
    [{ naam: 'J. Verstappelen', geboortedatum: '1984-05-14' }, { gelijkenis: 'waarschijnlijk zelfde persoon', rol: 'uithuisgeplaatste' }],
    [{ naam: 'Marieke Bos', geboortedatum: '1986-09-02' }, { gelijkenis: 'zelfde persoon', rol: 'huisgenoot' }],
    [{ naam: 'Iemand Anders', straat: 'Korenbloemweg', huisnummer: '12' }, { gelijkenis: 'zelfde adres', rol: null }],
    [{ naam: 'Johan Verstappelen', straat: 'Korenbloemweg', huisnummer: '12' }, { gelijkenis: 'zelfde naam', rol: 'uithuisgeplaatste' }],
    [{ naam: 'Iemand Anders' }, null],
  ])('%o', (beeld, verwacht) => {
    const gevonden = vergelijk({ ...leeg, ...beeld }, zaak);
    expect(gevonden).toEqual(verwacht === null ? null : { dossierId: 'd1', ...verwacht });
  });
});
