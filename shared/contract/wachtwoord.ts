/** Fewest and most characters that a password may have, counted as a person would (code points after NFC). */
export const WACHTWOORD_MIN = 12;
export const WACHTWOORD_MAX = 1024;

/** What would make a password better, or that it is good; the sentence for each stands in `shared/tekst`. */
export type WachtwoordHint =
  | 'TE_KORT'
  | 'TE_LANG'
  | 'HERHALING'
  | 'REEKS'
  | 'EIGEN_NAAM'
  | 'BEKEND_WOORD'
  | 'LANGER_IS_BETER'
  | 'GOED'
  | 'STERK';

/** 0 and 1 are refused, 2 is allowed, 3 is good, 4 is strong. */
export type WachtwoordScore = 0 | 1 | 2 | 3 | 4;

/** How good a password is. `aanvaardbaar` is what the archive enforces. */
export type WachtwoordOordeel = { score: WachtwoordScore; hint: WachtwoordHint; aanvaardbaar: boolean };

/** Words that open every guesser's list in a town hall; each counts as one character. */
const BEKEND = [
  'wachtwoord', 'password', 'welkom', 'welcome', 'huisverbod', 'burgemeester', 'gemeente', 'waddinxveen', 'nederland',
  'archief', 'geheim', 'dossier', 'piket', 'zomer', 'herfst', 'winter', 'lente', 'januari', 'februari', 'maart', 'april',
  'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'admin', 'beheer', 'inloggen', 'letmein',
  'iloveyou', 'feyenoord', 'ajax', 'oranje', 'hallo', 'test',
];

/** Neighbours on the alphabet, the digits and the keyboard, both ways. */
const REEKSEN = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'].flatMap(
  (heen) => [heen, [...heen].reverse().join('')],
);
const KORTSTE_REEKS = 4;

/**
 * Judges a password as it is typed. A hint, not a proof: known words, names, rows of keys, years and repetitions are
 * taken out, and what is left decides. `eigenWoorden` are names that a guesser would try first, such as the person's own.
 */
export function beoordeelWachtwoord(wachtwoord: string, eigenWoorden: readonly string[] = []): WachtwoordOordeel {
  const tekst = wachtwoord.normalize('NFC');
  const lengte = [...tekst].length;
  if (lengte > WACHTWOORD_MAX) return oordeel(0, 'TE_LANG');
  if (lengte < WACHTWOORD_MIN) return oordeel(lengte < WACHTWOORD_MIN / 2 ? 0 : 1, 'TE_KORT');

  let rest = tekst.toLowerCase();
  let hint: WachtwoordHint | null = null;
  const haalWeg = (vervang: (van: string) => string, reden: WachtwoordHint): void => {
    const kleiner = vervang(rest);
    if (kleiner !== rest) hint ??= reden;
    rest = kleiner;
  };
  haalWeg((van) => zonderWoorden(van, eigenWoorden.flatMap((naam) => naam.normalize('NFC').toLowerCase().split(/[^\p{L}]+/u))), 'EIGEN_NAAM');
  haalWeg((van) => zonderWoorden(leesbaar(van), BEKEND, van), 'BEKEND_WOORD');
  haalWeg((van) => van.replace(/(?:19|20)\d\d/gu, '0'), 'REEKS');
  haalWeg(zonderReeksen, 'REEKS');
  haalWeg((van) => van.replace(/(.+?)\1+/gsu, '$1'), 'HERHALING');

  const over = [...rest];
  const verschillend = new Set(over).size;
  const punten = over.length + (soorten(tekst) - 1) / 2;
  if (verschillend < 5 || punten < 8) return oordeel(1, hint ?? 'HERHALING');
  if (punten < 12) return oordeel(2, hint ?? 'LANGER_IS_BETER');
  return punten < 18 ? oordeel(3, 'GOED') : oordeel(4, 'STERK');
}

function oordeel(score: WachtwoordScore, hint: WachtwoordHint): WachtwoordOordeel {
  return { score, hint, aanvaardbaar: score >= 2 };
}

/** Undoes the usual disguises of letters (w@chtw00rd), one character for one, so that positions stay the same. */
function leesbaar(tekst: string): string {
  const letters: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '0': 'o', '1': 'i', '!': 'i', $: 's', '5': 's', '7': 't' };
  return tekst.replace(/[@4301!$57]/gu, (teken) => letters[teken] ?? teken);
}

/** Replaces each word found in `zoekIn` by one character in `tekst`, which has the same length. The longest first: `jansen` before `jan`. */
function zonderWoorden(zoekIn: string, woorden: readonly string[], tekst = zoekIn): string {
  for (const woord of woorden.toSorted((een, ander) => ander.length - een.length)) {
    if (woord.length < 3) continue;
    for (let plaats = zoekIn.indexOf(woord); plaats >= 0; plaats = zoekIn.indexOf(woord, plaats + 1)) {
      const eind = plaats + woord.length;
      zoekIn = `${zoekIn.slice(0, plaats)}\u0000${zoekIn.slice(eind)}`;
      tekst = `${tekst.slice(0, plaats)}${tekst.charAt(plaats)}${tekst.slice(eind)}`;
    }
  }
  return tekst;
}

/** Shortens each run of four or more neighbours on the alphabet, the digits or the keyboard, either way, to one character. */
function zonderReeksen(tekst: string): string {
  let uit = '';
  for (let plaats = 0; plaats < tekst.length; ) {
    const lengte = reekslengte(tekst, plaats);
    uit += tekst.charAt(plaats);
    plaats += lengte >= KORTSTE_REEKS ? lengte : 1;
  }
  return uit;
}

function reekslengte(tekst: string, van: number): number {
  let langste = 1;
  for (const reeks of REEKSEN) {
    let lengte = 1;
    while (van + lengte < tekst.length && reeks.includes(tekst.slice(van, van + lengte + 1))) lengte += 1;
    langste = Math.max(langste, lengte);
  }
  return langste;
}

/** How many kinds of characters: small letters, capitals, digits, anything else. */
function soorten(tekst: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((soort) => soort.test(tekst)).length;
}
