import { ShadingType, type FileChild } from 'docx';
import type { Tabel, Tekstdeel } from '../../../../shared/documenten/blok.ts';
import { INKT, STIJL, ZETBREEDTE } from '../huisstijl.ts';
import { cel, raster, rij } from './raster.ts';
import { ruimte } from './ruimte.ts';
import { alinea, bijVolgende } from './tekst.ts';

const KOPCEL = { shading: { type: ShadingType.CLEAR, color: 'auto', fill: INKT.vlak } };

/** Shares of the columns, by how many there are: a name and a text about it; a fact, what was seen, and by whom; three words and a text about them. */
const DELEN: Readonly<Record<number, readonly number[]>> = { 2: [0.3, 0.7], 3: [0.34, 0.42, 0.24], 4: [0.235, 0.235, 0.235, 0.295] };
/** Rows up to which a table is kept whole with what is signed below it. */
const BIJEEN = 4;

/** Widths of the columns: as the table says, and otherwise by how many there are. */
function kolommen(aantal: number, breedtes: readonly number[] | undefined): number[] {
  const delen = breedtes ?? DELEN[aantal] ?? Array.from({ length: aantal }, () => 1);
  const samen = delen.reduce((som, deel) => som + deel, 0);
  return delen.map((deel) => Math.round((ZETBREEDTE * deel) / samen));
}

/**
 * A table whose header row comes back on every page, and of which no single row stays behind or goes on alone. `volgt`: its last row, of a short
 * one all, stays with what comes next.
 */
export function tabel({ kop, rijen, breedtes }: Tabel, volgt: boolean): FileChild[] {
  const koprij = kop.map((delen) => cel(alinea(delen, { style: STIJL.celkop }), KOPCEL));
  const laatste = rijen.length - 1;
  const samen = (i: number): boolean => (i === laatste ? volgt : i === 0 || i === laatste - 1 || (volgt && rijen.length <= BIJEEN));
  const cellen = (delen: readonly Tekstdeel[][], i: number) => delen.map((inhoud) => cel(alinea(inhoud, { style: STIJL.cel, ...bijVolgende(samen(i)) })));
  return [raster(kolommen(kop.length, breedtes), true, [rij(koprij, { tableHeader: true }), ...rijen.map((delen, i) => rij(cellen(delen, i)))]), ruimte(bijVolgende(volgt))];
}
