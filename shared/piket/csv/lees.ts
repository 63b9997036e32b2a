/** A roster from a CSV file: every problem with its line, and all of it or nothing. */
import { isGeenRegel, MAX_REGEL } from '../../basis.ts';
import type { FoutParams } from '../../fout.ts';
import type { Moment } from '../../wth/tijd.ts';
import { msVanMoment } from '../klok.ts';
import { alleDeelnemers, deelnemerVan, type Rooster } from '../rooster.ts';
import type { Dienstkeuze } from '../opdrachten/dienst.ts';
import { beletsel } from '../opdrachten/eisen.ts';
import { decodeer } from './decodeer.ts';
import { ontleedCsv, scheidingsteken, type Csvrij } from './ontleed.ts';
import { celwaarde, kolomVan, leesMomentcel, type Importcode, type Kolom } from './velden.ts';

/** What is wrong: on which line of the file, in which column as the file calls it (`null`: the whole line). */
export type Importprobleem = { readonly regel: number; readonly kolom: string | null; readonly code: Importcode; readonly params: FoutParams };

/** A line that was understood. */
export type Importrij = Dienstkeuze & { readonly regel: number };

/** The shifts, when there is nothing wrong at all; otherwise everything that is wrong, with the lines that were understood. */
export type Gelezenrooster =
  | { readonly ok: true; readonly diensten: readonly Importrij[] }
  | { readonly ok: false; readonly problemen: readonly Importprobleem[]; readonly goed: readonly Importrij[] };

const MEESTE_TEKENS = 2_000_000;
const MEESTE_REGELS = 10_000;

/** What stands as reason with a line that gives none. */
const REDEN = 'ingelezen rooster';

/**
 * Reads a roster file against the people in the roster. Separated by `;`, `,` or tab; UTF-8 with or without mark, or
 * Windows-1252; columns by name in any order; dates as people write them. Nothing is guessed, nothing is dropped.
 */
export function leesRoosterCsv(bestand: Uint8Array | string, rooster: Rooster, nu: Moment): Gelezenrooster {
  const fout = (regel: number, code: Importcode, params: FoutParams = {}): Gelezenrooster => ({ ok: false, problemen: [{ regel, kolom: null, code, params }], goed: [] });
  if (bestand.length > MEESTE_TEKENS) return fout(1, 'CSV_TE_GROOT', { grens: '2 MB' });
  const tekst = typeof bestand === 'string' ? bestand.replace(/^\uFEFF/, '') : decodeer(bestand);
  if (tekst === null) return fout(1, 'CSV_CODERING');
  // Excel can say in a first line which separator follows.
  const aangekondigd = /^sep=(.)\r?\n/i.exec(tekst);
  const romp = aangekondigd ? tekst.slice(aangekondigd[0].length) : tekst;
  const { rijen, fouteRegel } = ontleedCsv(romp, aangekondigd?.[1] ?? scheidingsteken(romp));
  const verschuiving = aangekondigd ? 1 : 0;
  if (rijen === null) return fout(fouteRegel + verschuiving, 'CSV_AANHALINGSTEKEN');
  const [kop, ...regels] = rijen.map((rij) => ({ ...rij, regel: rij.regel + verschuiving }));
  if (!kop || regels.length === 0) return fout(kop?.regel ?? 1, 'CSV_LEEG');
  if (regels.length > MEESTE_REGELS) return fout(kop.regel, 'CSV_TE_GROOT', { grens: `${MEESTE_REGELS} regels` });
  return leesRegels(kop, regels, rooster, nu);
}

/** Where each column stands, 0 first; the cells of the heading as they were written. */
type Kolommen = { readonly plek: ReadonlyMap<Kolom, number>; readonly koppen: readonly string[] };

function leesKop(kop: Csvrij, problemen: Importprobleem[]): Kolommen {
  const plek = new Map<Kolom, number>();
  kop.cellen.forEach((cel, i) => {
    const kolom = kolomVan(cel);
    if (kolom === null) return;
    if (plek.has(kolom)) problemen.push({ regel: kop.regel, kolom: cel.trim(), code: 'CSV_KOLOM_DUBBEL', params: { kolom } });
    else plek.set(kolom, i);
  });
  for (const kolom of ['naam', 'van', 'tot'] as const) {
    if (!plek.has(kolom)) problemen.push({ regel: kop.regel, kolom: null, code: 'CSV_KOLOM_ONTBREEKT', params: { kolom } });
  }
  return { plek, koppen: kop.cellen };
}

function leesRegels(kop: Csvrij, regels: readonly Csvrij[], rooster: Rooster, nu: Moment): Gelezenrooster {
  const problemen: Importprobleem[] = [];
  const kolommen = leesKop(kop, problemen);
  if (problemen.length > 0) return { ok: false, problemen, goed: [] };
  const goed: Importrij[] = [];
  const vakken: Vak[] = [];
  for (const rij of regels) {
    const gelezen = leesRij(rij, kolommen, rooster, nu);
    if (gelezen.dienst) goed.push(gelezen.dienst);
    if (gelezen.vak) vakken.push(gelezen.vak);
    problemen.push(...gelezen.problemen);
  }
  problemen.push(...overlappen(vakken));
  problemen.sort((a, b) => a.regel - b.regel);
  return problemen.length === 0 ? { ok: true, diensten: goed } : { ok: false, problemen, goed };
}

/** The time that a line takes, as far as it can be read, whatever else is wrong with it. */
type Vak = { readonly regel: number; readonly naam: string; readonly van: Moment; readonly tot: Moment };
type Gelezenrij = { readonly dienst: Importrij | null; readonly vak: Vak | null; readonly problemen: readonly Importprobleem[] };

/** One line: a shift, or everything that is wrong with it. */
function leesRij({ regel, cellen }: Csvrij, { plek, koppen }: Kolommen, rooster: Rooster, nu: Moment): Gelezenrij {
  const verwacht = koppen.length;
  const over = cellen.slice(verwacht).some((cel) => cel.trim() !== '');
  const problemen: Importprobleem[] = [];
  if (cellen.length < verwacht || over) {
    problemen.push({ regel, kolom: null, code: 'CSV_AANTAL_KOLOMMEN', params: { aantal: cellen.length, verwacht } });
    return { dienst: null, vak: null, problemen };
  }
  const cel = (kolom: Kolom): string => celwaarde(cellen[plek.get(kolom) ?? -1] ?? '');
  const meld = (kolom: Kolom | null, code: Importcode): void => {
    problemen.push({ regel, kolom: kolom === null ? null : (koppen[plek.get(kolom) ?? -1]?.trim() ?? kolom), code, params: {} });
  };
  const moment = (kolom: 'van' | 'tot', tijdkolom: 'vanTijd' | 'totTijd'): Moment | null => {
    const uitkomst = leesMomentcel(cel(kolom), cel(tijdkolom));
    if ('moment' in uitkomst) return uitkomst.moment;
    meld(uitkomst.plek === 'tijd' ? tijdkolom : kolom, uitkomst.code);
    return null;
  };
  for (const kolom of plek.keys()) {
    if (isGeenRegel(cel(kolom))) meld(kolom, 'CSV_ONZICHTBAAR_TEKEN');
    else if (cel(kolom).length > MAX_REGEL) meld(kolom, 'CSV_TEKST_TE_LANG');
  }
  if (problemen.length > 0) return { dienst: null, vak: null, problemen };
  const wie = persoon(cel('naam'), rooster);
  if (wie.code !== null) meld('naam', wie.code);
  const van = moment('van', 'vanTijd');
  const tot = moment('tot', 'totTijd');
  if (van !== null && tot !== null && msVanMoment(tot) <= msVanMoment(van)) meld('tot', 'CSV_EINDE_VOOR_BEGIN');
  else if (van !== null && msVanMoment(van) < msVanMoment(nu)) meld('van', 'CSV_VERLEDEN');
  else if (van !== null && tot !== null && wie.code === null) {
    const waarom = beletsel(rooster, wie.deelnemerId, msVanMoment(van), msVanMoment(tot));
    if (waarom !== null) meld('naam', waarom === 'afwezig' ? 'CSV_AFWEZIG' : 'CSV_NIET_IN_AMBT');
  }
  const vak = van !== null && tot !== null && msVanMoment(tot) > msVanMoment(van) ? { regel, naam: wie.code === null ? wie.deelnemerId : cel('naam'), van, tot } : null;
  if (problemen.length > 0 || vak === null || wie.code !== null) return { dienst: null, vak, problemen };
  return { dienst: { regel, deelnemerId: wie.deelnemerId, van: vak.van, tot: vak.tot, reden: cel('reden') || REDEN }, vak, problemen };
}

/** The person whom a cell names: by key, or by the whole name whatever its case and spaces. */
function persoon(tekst: string, rooster: Rooster): { code: null; deelnemerId: string } | { code: Importcode } {
  if (tekst === '') return { code: 'CSV_VELD_LEEG' };
  const schoon = (naam: string): string => naam.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const opSleutel = deelnemerVan(rooster, tekst);
  const gevonden = opSleutel ? [opSleutel] : alleDeelnemers(rooster).filter(({ naam }) => schoon(naam) === schoon(tekst));
  const [een, ander] = gevonden;
  if (!een) return { code: 'CSV_PERSOON_ONBEKEND' };
  if (ander) return { code: 'CSV_PERSOON_DUBBELZINNIG' };
  return een.ambt === 'raadslid' ? { code: 'CSV_RAADSLID' } : { code: null, deelnemerId: een.deelnemerId };
}

/** Lines that give the same time to two people, or twice to one. */
function overlappen(rijen: readonly Vak[]): Importprobleem[] {
  const problemen: Importprobleem[] = [];
  let laatste: Vak | null = null;
  for (const rij of rijen.toSorted((a, b) => msVanMoment(a.van) - msVanMoment(b.van) || a.regel - b.regel)) {
    if (laatste !== null && msVanMoment(rij.van) < msVanMoment(laatste.tot)) {
      const gelijk = rij.van === laatste.van && rij.tot === laatste.tot && rij.naam === laatste.naam;
      problemen.push({ regel: rij.regel, kolom: null, code: gelijk ? 'CSV_DUBBEL' : 'CSV_OVERLAP', params: { andere: laatste.regel } });
    }
    if (laatste === null || msVanMoment(rij.tot) > msVanMoment(laatste.tot)) laatste = rij;
  }
  return problemen;
}
