import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regel } from '../../../../shared/basis.ts';
import { eersteOmschrijving, leesbareNaam, naamMisleidt, veiligeNaam } from '../../../../shared/dossier/stukken/naam.ts';

describe('a safe name', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\x\\mutatie.PDF', 'mutatie.pdf'],
    ['con.pdf', 'stuk con.pdf'],
    ['LPT1', 'stuk LPT1.pdf'],
    ['COM¹.pdf', 'stuk COM¹.pdf'],
    ['nul', 'stuk nul.pdf'],
    ['😀😀.pdf', 'stuk.pdf'],
    ['rapport\u202Efdp.exe', 'rapportfdp.pdf'],
    ['foto 😀 keuken.png', 'foto keuken.pdf'],
    ['..', 'stuk.pdf'],
    ['. . .', 'stuk.pdf'],
    ['a<b>c:d"e|f?g*h.pdf', 'a b c d e f g h.pdf'],
    ['pv 12-3 (kopie).pdf', 'pv 12-3 (kopie).pdf'],
    ['zoë.docx', 'zoë.pdf'],
    ['naam\nmet\0regels.pdf', 'naammetregels.pdf'],
  ])('%j becomes %j', (naam, veilig) => {
    expect(veiligeNaam(naam, 'pdf')).toBe(veilig);
  });

  it('of any name is one that every file system takes, and says what the file is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })), (naam) => {
        const veilig = veiligeNaam(naam, 'msg');
        expect(veilig).toMatch(/^[\p{L}\p{M}\p{N}_()-][\p{L}\p{M}\p{N} _()-]*\.msg$/u);
        expect(veilig).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(Buffer.byteLength(veilig)).toBeLessThanOrEqual(130);
        expect(veilig).not.toMatch(/ \.msg$|^ /);
        expect(regel.safeParse(eersteOmschrijving(naam, 'msg')).success).toBe(true);
        expect(veiligeNaam(veilig, 'msg')).toBe(veilig);
      }),
      { numRuns: 150 },
    );
  });

  it('of three hundred characters is short', () => {
    expect(veiligeNaam(`${'x'.repeat(300)}.pdf`, 'pdf')).toBe(`${'x'.repeat(120)}.pdf`);
  });
});

describe('a name to read', () => {
  it('shows what nobody sees', () => {
    expect(leesbareNaam('rapport\u202Efdp.exe')).toBe('rapport[U+202E]fdp.exe');
    expect(leesbareNaam('a\nb')).toBe('a[U+000A]b');
    expect(leesbareNaam('zoë 😀.pdf')).toBe('zoë 😀.pdf');
  });
  it('misleads when it says something else', () => {
    expect([naamMisleidt('a.pdf', 'pdf'), naamMisleidt('a.JPEG', 'jpg'), naamMisleidt('a.pdf', 'png'), naamMisleidt('a', 'png')]).toEqual([false, false, true, false]);
  });
});
