import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beoordeelWachtwoord, WACHTWOORD_MAX } from '../../../shared/contract/wachtwoord.ts';

describe('beoordeelWachtwoord', () => {
  test.each([
    ['', 0, 'TE_KORT'],
    ['kort', 0, 'TE_KORT'],
    ['Xk4$pQ9!zRt', 1, 'TE_KORT'],
    ['aaaaaaaaaaaaaaaa', 1, 'HERHALING'],
    ['abababababababab', 1, 'HERHALING'],
    ['xk4pxk4pxk4pxk4p', 1, 'HERHALING'],
    ['abcdefghijklmnop', 1, 'REEKS'],
    ['qwertyuiop12345', 1, 'REEKS'],
    ['987654321098765', 1, 'REEKS'],
    ['Wachtwoord2026!', 1, 'BEKEND_WOORD'],
    ['W@chtw00rd2026!', 1, 'BEKEND_WOORD'],
    ['WelkomWelkom123', 1, 'BEKEND_WOORD'],
    ['Burgemeester1234', 1, 'BEKEND_WOORD'],
    ['GemeenteZomer26', 1, 'BEKEND_WOORD'],
  ])('refuses %j with score %i and %s', (wachtwoord, score, hint) => {
    expect(beoordeelWachtwoord(wachtwoord)).toEqual({ score, hint, aanvaardbaar: false });
  });

  test.each([
    ['fietsbelgras', 3],
    ['lampkoffie regenjas', 4],
    ['Xk4$pQ9!zRt2', 3],
    ['vier groene eenden dansen', 4],
    ['パスワードは長い方が良いです', 3],
  ])('accepts %j with score %i', (wachtwoord, score) => {
    expect(beoordeelWachtwoord(wachtwoord)).toMatchObject({ score, aanvaardbaar: true });
  });

  test('a middling one is allowed with advice', () => {
    expect(beoordeelWachtwoord('welkomfietsbel')).toEqual({ score: 2, hint: 'BEKEND_WOORD', aanvaardbaar: true });
  });

  test('own names count for little', () => {
    expect(beoordeelWachtwoord('marijke duinkerk', ['Marijke Duinkerk', 'Burgemeester']).hint).toBe('EIGEN_NAAM');
    expect(beoordeelWachtwoord('marijke duinkerk', ['Marijke Duinkerk', 'Burgemeester']).aanvaardbaar).toBe(false);
  });

  test.each([
    ['a first name that a last name begins with', 'Jan Jansen burgemeester', 'Jan Jansen'],
    ['a last name of two parts', 'jansen vries jansen', 'A.B. Jansen-de Vries'],
    ['a town within a longer word', 'molen molenwaard', "'s-Molenwaard aan de Molen"],
  ])('%s hides nothing of the rest', (_, wachtwoord, naam) => {
    expect(beoordeelWachtwoord(wachtwoord, [naam])).toEqual({ score: 1, hint: 'EIGEN_NAAM', aanvaardbaar: false });
  });

  test('counts characters after composing: an e with a loose accent is one', () => {
    expect(beoordeelWachtwoord('e\u0301'.repeat(11)).hint).toBe('TE_KORT');
    expect(beoordeelWachtwoord('😀'.repeat(11)).hint).toBe('TE_KORT');
  });

  test('the longest allowed and one more', () => {
    const lang = Array.from({ length: WACHTWOORD_MAX }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 5000))).join('');
    expect(beoordeelWachtwoord(lang).score).toBe(4);
    expect(beoordeelWachtwoord(`${lang}x`)).toEqual({ score: 0, hint: 'TE_LANG', aanvaardbaar: false });
  });

  test('never throws, and never accepts fewer than twelve characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (wachtwoord) => {
        const { aanvaardbaar } = beoordeelWachtwoord(wachtwoord);
        expect(aanvaardbaar && [...wachtwoord.normalize('NFC')].length < 12).toBe(false);
      }),
    );
  });
});
