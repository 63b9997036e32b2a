/**
 * Reading dates and clock times as a tired person types them. Only reading: whether a date exists is decided here with
 * the rules of the calendar, what a date *means* (terms, weekday, summer time) belongs to `shared/wth`.
 */

/** Why typed text has no value yet: nothing typed, not finished or not understood, or a date or time that cannot be. */
export type LeesFout = 'leeg' | 'onleesbaar' | 'bestaat-niet';

/** The outcome of reading: a value (`yyyy-MM-dd` or `HH:mm`) or the reason why there is none. */
export type Gelezen = { waarde: string; fout: null } | { waarde: null; fout: LeesFout };

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MAANDNAMEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];
const DAGNAAM = /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)[\s,.]+/;

/** The first year of the hundred years in which a year of two digits is sought, unless the field says otherwise. */
export const EERSTE_JAAR = 1940;

const leeg: Gelezen = { waarde: null, fout: 'leeg' };
const onleesbaar: Gelezen = { waarde: null, fout: 'onleesbaar' };
const bestaatNiet: Gelezen = { waarde: null, fout: 'bestaat-niet' };

/**
 * Reads a date. Understands `7-12-26`, `07/12/2026`, `7.12.2026`, `7 12 26`, `071226`, `07122026`, `7 dec 2026`,
 * `maandag 7 december 2026` and `2026-12-07`. Day before month, always.
 *
 * @param eersteJaar a year of two digits is read as the one year from `eersteJaar` up to `eersteJaar + 99` that ends so.
 *   For a date of birth give the present year minus 99: nobody is born in the future.
 */
export function leesDatum(tekst: string, eersteJaar: number = EERSTE_JAAR): Gelezen {
  const schoon = tekst.trim().toLowerCase().replace(DAGNAAM, '');
  if (schoon === '') return leeg;
  const delen = dagMaandJaar(schoon);
  if (!delen) return onleesbaar;
  const [dagTekst, maandTekst, jaarTekst] = delen;
  const dag = Number(dagTekst);
  const maand = maandNummer(maandTekst);
  const jaar = jaarTekst.length === 2 ? volJaar(Number(jaarTekst), eersteJaar) : Number(jaarTekst);
  if (maand === null) return onleesbaar;
  if (maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand) || jaar < 1850) return bestaatNiet;
  return { waarde: `${jaar}-${tweeCijfers(maand)}-${tweeCijfers(dag)}`, fout: null };
}

/**
 * Reads a clock time of 24 hours. Understands `23.40`, `23:40`, `2340`, `905`, `9:05`, `23u40`, `23 uur 40` and `23 uur`.
 * A bare `23` is not finished: the minute counts, so it is not filled in.
 */
export function leesTijd(tekst: string): Gelezen {
  const schoon = tekst.trim().toLowerCase();
  if (schoon === '') return leeg;
  const delen =
    /^(\d{1,2})\s*(?:[.:,\-\s]|u(?:ur)?)\s*(\d{2})(?:\s*u(?:ur)?)?$/.exec(schoon) ??
    /^(\d{1,2})(\d{2})(?:\s*u(?:ur)?)?$/.exec(schoon) ??
    /^(\d{1,2})()\s*u(?:ur)?$/.exec(schoon);
  if (!delen) return onleesbaar;
  const uur = Number(delen[1]);
  const minuut = Number(delen[2]);
  if (uur > 23 || minuut > 59) return bestaatNiet;
  return { waarde: `${tweeCijfers(uur)}:${tweeCijfers(minuut)}`, fout: null };
}

/** `2026-12-07` as it stands in a field: `07-12-2026`. */
export function datumInVeld(datum: string): string {
  const [jaar, maand, dag] = datum.split('-');
  return `${dag}-${maand}-${jaar}`;
}

/** `23:40` as it stands in a field: `23.40`. */
export function tijdInVeld(tijd: string): string {
  return tijd.replace(':', '.');
}

/** What to tell the reader about text without a value; an empty field says nothing. */
export function datumFoutTekst(fout: LeesFout): string | null {
  if (fout === 'leeg') return null;
  return fout === 'bestaat-niet'
    ? 'Deze datum bestaat niet. Controleer dag, maand en jaar.'
    : 'Schrijf de datum als dag-maand-jaar, bijvoorbeeld 7-12-2026.';
}

/** The same for a clock time. */
export function tijdFoutTekst(fout: LeesFout): string | null {
  if (fout === 'leeg') return null;
  return fout === 'bestaat-niet'
    ? 'Deze tijd bestaat niet. Gebruik 00.00 tot en met 23.59.'
    : 'Schrijf de tijd als uren en minuten, bijvoorbeeld 23.40.';
}

function dagMaandJaar(tekst: string): [string, string, string] | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst);
  if (iso) return [iso[3] ?? '', iso[2] ?? '', iso[1] ?? ''];
  const gewoon =
    /^(\d{1,2})\s*[-/.,\s]\s*(\d{1,2})\s*[-/.,\s]\s*(\d{4}|\d{2})$/.exec(tekst) ??
    /^(\d{1,2})[-\s]*([a-z]{3,9})\.?[-\s]*(\d{4}|\d{2})$/.exec(tekst) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(tekst);
  return gewoon ? [gewoon[1] ?? '', gewoon[2] ?? '', gewoon[3] ?? ''] : null;
}

function maandNummer(tekst: string): number | null {
  if (/^\d+$/.test(tekst)) return Number(tekst);
  if (tekst === 'maa' || tekst === 'mar') return 3;
  const kort = MAANDEN.indexOf(tekst);
  const nummer = kort >= 0 ? kort : MAANDNAMEN.indexOf(tekst);
  return nummer >= 0 ? nummer + 1 : null;
}

function volJaar(jaar: number, eersteJaar: number): number {
  const eeuw = eersteJaar - (eersteJaar % 100);
  return eeuw + jaar >= eersteJaar ? eeuw + jaar : eeuw + 100 + jaar;
}

function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

function tweeCijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}
