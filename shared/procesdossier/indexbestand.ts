/** `index.json` and `SHA256SUMS`: what a program needs to check a procesdossier. */
import type { Procesdeel } from '../dossier/gebeurtenissen/stukken.ts';
import { isBeperkt } from './bundel.ts';
import { alleStukken, type Inventaris } from './inventaris.ts';

/** What it says it is, so that a program knows what it reads. */
export const INDEX_FORMAAT = 'huisverbod-procesdossier';
export const INDEX_VERSIE = 1;

/** A file in the zip by its path, and its hash. */
export type Gehasht = { pad: string; sha256: string };

const ONZICHTBAAR = /[\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const alsCode = (teken: string): string => Array.from({ length: teken.length }, (_, i) => `\\u${teken.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/**
 * The index as JSON. In the part for everybody, a piece that is for the court alone has its number and hash only. Characters that
 * nobody sees are written as their code.
 */
export function indexbestand(inventaris: Inventaris, deel: Exclude<Procesdeel, 'bundel'>): string {
  const { gemeente, zaaknummer, tot, rubrieken } = inventaris;
  const stukken = alleStukken(inventaris)
    .filter((stuk) => deel === 'volledig' || isBeperkt(stuk))
    .map((stuk) => {
      const { nummer, sha256, grootte } = stuk;
      if (deel === 'volledig' && isBeperkt(stuk)) return { nummer, alleenRechtbank: true, sha256 };
      const { omschrijving, datum, van, soort, pad, beperkt, herkomst } = stuk;
      return { nummer, omschrijving, datum, van, soort, grootte, sha256, pad, naam: herkomst.als === 'bestand' ? herkomst.naam : null, ...(beperkt !== null && { alleenRechtbank: true, reden: beperkt.reden }) };
    });
  const ontbreekt = rubrieken.flatMap(({ nummer, ontbreekt: codes }) => codes.map(({ code }) => ({ onderdeel: nummer, code })));
  const index = { formaat: INDEX_FORMAAT, versie: INDEX_VERSIE, deel, gemeente, zaaknummer, standVan: tot, stukken, ...(deel === 'volledig' && { ontbreekt }) };
  return `${JSON.stringify(index, null, 2).replaceAll(ONZICHTBAAR, alsCode)}\n`;
}

/** The hashes as `sha256sum --check` reads them, in the order of the paths. */
export const sha256sums = (bestanden: readonly Gehasht[]): string =>
  bestanden
    .toSorted((a, b) => (a.pad < b.pad ? -1 : 1))
    .map(({ pad, sha256 }) => `${sha256}  ${pad}\n`)
    .join('');
