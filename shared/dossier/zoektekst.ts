/** Letters that do not decompose into a base letter and an accent, as people type them. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' };

/** Text as it is searched: small letters without accents, one kind of apostrophe and hyphen, single spaces. */
export function alsZoektekst(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœıħ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The same as letters and digits only: how a part of an address is compared. */
export const alsAdresdeel = (tekst: string): string => alsZoektekst(tekst).replaceAll(/[^a-z0-9]/gu, '');
