/** The columns of a roster file, by the names that people give them, and a date with a time as they write it. */
import { leesDatum, leesTijd } from '../../wth/getypt.ts';
import { kanMomentOp } from '../../wth/invoer.ts';
import { vraagKloktijd } from '../../wth/kloktijd.ts';
import type { Datum, Moment } from '../../wth/tijd.ts';
import { BEGINT_ALS_FORMULE } from './schrijf.ts';

/** What can be wrong with a file; the reader tells it with its line. */
export type Importcode =
  | 'CSV_LEEG'
  | 'CSV_TE_GROOT'
  | 'CSV_CODERING'
  | 'CSV_ONZICHTBAAR_TEKEN'
  | 'CSV_AANHALINGSTEKEN'
  | 'CSV_KOLOM_ONTBREEKT'
  | 'CSV_KOLOM_DUBBEL'
  | 'CSV_AANTAL_KOLOMMEN'
  | 'CSV_VELD_LEEG'
  | 'CSV_DATUM_ONLEESBAAR'
  | 'CSV_DATUM_BESTAAT_NIET'
  | 'CSV_TIJD_ONLEESBAAR'
  | 'CSV_TIJD_ONTBREEKT'
  | 'CSV_TIJD_BESTAAT_NIET'
  | 'CSV_TIJD_TWEE_KEER'
  | 'CSV_EINDE_VOOR_BEGIN'
  | 'CSV_PERSOON_ONBEKEND'
  | 'CSV_PERSOON_DUBBELZINNIG'
  | 'CSV_OVERLAP'
  | 'CSV_DUBBEL'
  | 'CSV_VERLEDEN'
  | 'CSV_NIET_IN_AMBT'
  | 'CSV_AFWEZIG'
  | 'CSV_RAADSLID'
  | 'CSV_TEKST_TE_LANG';

/** The columns that mean something; others are passed over. */
export type Kolom = 'naam' | 'van' | 'vanTijd' | 'tot' | 'totTijd' | 'reden';

const NAMEN: Readonly<Record<Kolom, readonly string[]>> = {
  naam: ['naam', 'wie', 'persoon', 'deelnemer', 'dienstdoende', 'burgemeester', 'locoburgemeester', 'loco', 'waarnemer', 'piket', 'piketdienst'],
  van: ['van', 'vanaf', 'begin', 'start', 'van datum', 'datum van', 'begindatum', 'startdatum', 'datum', 'aanvang', 'ingang'],
  vanTijd: ['van tijd', 'tijd van', 'begintijd', 'starttijd', 'tijd begin', 'vanaf tijd', 'aanvangstijd', 'tijd'],
  tot: ['tot', 'einde', 'eind', 'tot datum', 'datum tot', 'einddatum', 'datum einde'],
  totTijd: ['tot tijd', 'tijd tot', 'eindtijd', 'tijd einde', 'tijd eind'],
  reden: ['reden', 'toelichting', 'opmerking', 'opmerkingen', 'omschrijving'],
};

/** The column that a heading names, or `null`. Case, accents, points, underscores and hyphens make no difference. */
export function kolomVan(kop: string): Kolom | null {
  const schoon = kop.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z]+/g, ' ').trim();
  return (Object.keys(NAMEN) as Kolom[]).find((kolom) => NAMEN[kolom].includes(schoon)) ?? null;
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
export function celwaarde(cel: string): string {
  const waarde = cel.trimStart();
  return (waarde.startsWith("'") && BEGINT_ALS_FORMULE.test(waarde.slice(1)) ? waarde.slice(1) : waarde).trim();
}

/** A moment, or what is wrong and in which of the two cells. */
export type Momentcel = { readonly moment: Moment } | { readonly code: Importcode; readonly plek: 'datum' | 'tijd' };

/**
 * Reads a moment from a cell with the date and perhaps the time, and a cell with the time or nothing. `zomertijd` or
 * `wintertijd` behind it chooses in the hour that comes twice.
 */
export function leesMomentcel(datumCel: string, tijdCel: string): Momentcel {
  const los = tijdCel.trim() === '' ? splits(datumCel.trim()) : { datum: datumCel.trim(), tijd: tijdCel.trim() };
  const plek = tijdCel.trim() === '' ? 'datum' : 'tijd';
  const datum = leesDatum(los.datum, 2000);
  if (datum.fout === 'leeg') return { code: 'CSV_VELD_LEEG', plek: 'datum' };
  if (datum.fout === null && !kanMomentOp(datum.waarde)) return { code: 'CSV_DATUM_BESTAAT_NIET', plek: 'datum' };
  if (datum.fout !== null) return { code: datum.fout === 'bestaat-niet' ? 'CSV_DATUM_BESTAAT_NIET' : 'CSV_DATUM_ONLEESBAAR', plek: 'datum' };
  const [, kaal = '', keuze] = /^(.*?)\s*\(?(zomertijd|wintertijd)?\)?$/i.exec(los.tijd) ?? [];
  const seconden = /^(\d{1,2}[:.]\d{2})[:.]([0-5]\d)$/.exec(kaal);
  const tijd = leesTijd(seconden?.[1] ?? kaal);
  if (tijd.fout === 'leeg') return { code: 'CSV_TIJD_ONTBREEKT', plek };
  if (tijd.fout !== null) return { code: 'CSV_TIJD_ONLEESBAAR', plek };
  return opKlok(datum.waarde, `${tijd.waarde}:${seconden?.[2] ?? '00'}`, keuze?.toLowerCase(), plek);
}

function opKlok(datum: Datum, tijd: string, keuze: string | undefined, plek: 'datum' | 'tijd'): Momentcel {
  const vraag = vraagKloktijd(datum, tijd);
  if (vraag.soort === 'eenduidig') return { moment: vraag.moment };
  if (vraag.soort === 'gat') return { code: 'CSV_TIJD_BESTAAT_NIET', plek };
  if (keuze === 'zomertijd' || keuze === 'wintertijd') return { moment: vraag[keuze] };
  return { code: 'CSV_TIJD_TWEE_KEER', plek };
}

/** A date and a time in one cell: `vr 23-10-2026 16:00`, `23 oktober 2026 om 16.00 uur`, `2026-10-23T16:00`. */
function splits(cel: string): { datum: string; tijd: string } {
  const delen = /^(.*?\d)(?:\s*,?\s+(?:om\s+)?|T)(\d{1,2}(?:[:.u]\d{2}(?:[:.]\d{2})?|\s*u(?:ur)?)(?:\s*u(?:ur)?)?(?:\s*\(?(?:zomertijd|wintertijd)\)?)?)$/i.exec(cel);
  return delen ? { datum: delen[1] ?? '', tijd: delen[2] ?? '' } : { datum: cel, tijd: '' };
}
