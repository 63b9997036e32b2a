/**
 * Reading dates and clock times as a tired person types them: the one reader, for the fields on screen and for the
 * requirements. What a date means (terms, weekday, summer time) is decided elsewhere in this folder.
 */
import { isDatum, lokaleDatum, type Datum, type Kloktijd, type Moment } from './tijd.ts';

/** Why typed text has no value yet: nothing typed, not finished or not understood, or a date or time that cannot be. */
export type LeesFout = 'leeg' | 'onleesbaar' | 'bestaat-niet';

/** The outcome of reading: a value (`yyyy-MM-dd` or `HH:mm`) or the reason why there is none. */
export type Gelezen = { waarde: string; fout: null } | { waarde: null; fout: LeesFout };

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MAANDNAMEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];
const DAGNAAM = /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)[\s,.]+/;

/** Longer text is no date and no time. It is not searched: a pasted page would take the patterns below too long. */
const LANGSTE = 40;

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
 */
export function leesDatum(tekst: string, eersteJaar: number = EERSTE_JAAR): Gelezen {
  const getrimd = tekst.trim().toLowerCase();
  if (getrimd === '') return leeg;
  if (getrimd.length > LANGSTE) return onleesbaar;
  const schoon = getrimd.replace(DAGNAAM, '');
  const delen = dagMaandJaar(schoon);
  if (!delen) return onleesbaar;
  const [dag, maandTekst, jaarTekst] = delen;
  const maand = maandNummer(maandTekst);
  if (maand === null) return onleesbaar;
  const jaar = jaarTekst.length === 2 ? volJaar(Number(jaarTekst), eersteJaar) : Number(jaarTekst);
  const waarde: Datum = `${jaar}-${tweeCijfers(maand)}-${tweeCijfers(Number(dag))}`;
  return isDatum(waarde) ? { waarde, fout: null } : bestaatNiet;
}

/**
 * The first year for a date of birth told at `nu`: a year of two digits is one of the last hundred years, so that `12-5-35`
 * is 1935 and nobody is born in a later year.
 */
export const eersteGeboortejaar = (nu: Moment): number => Number(lokaleDatum(nu).slice(0, 4)) - 99;

/**
 * Reads a clock time of 24 hours. Understands `23.40`, `23:40`, `2340`, `905`, `9:05`, `23u40`, `23 uur 40` and `23 uur`.
 * A bare `23` is not finished: the minute counts, so it is not filled in.
 */
export function leesTijd(tekst: string): Gelezen {
  const schoon = tekst.trim().toLowerCase();
  if (schoon === '') return leeg;
  if (schoon.length > LANGSTE) return onleesbaar;
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
export function datumInVeld(datum: Datum): string {
  const [jaar, maand, dag] = datum.split('-');
  return `${dag}-${maand}-${jaar}`;
}

/** `23:40` as it stands in a field: `23.40`. */
export function tijdInVeld(tijd: Kloktijd): string {
  return tijd.replace(':', '.');
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

function tweeCijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}
