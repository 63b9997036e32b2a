import { ShadingType, type FileChild } from 'docx';
import type { Tabel, Tekstdeel } from '../../../../shared/documenten/blok.ts';
import { INKT, STIJL, ZETBREEDTE } from '../huisstijl.ts';
import { cel, raster, rij } from './raster.ts';
import { ruimte } from './ruimte.ts';
import { alinea, bijVolgende } from './tekst.ts';

const KOPCEL = { shading: { type: ShadingType.CLEAR, color: 'auto', fill: INKT.vlak } };

/** Widths of the columns: as the table says, and otherwise a table of facts gives its middle column the most room. */
function kolommen(aantal: number, breedtes: readonly number[] | undefined): number[] {
  const delen = breedtes ?? (aantal === 3 ? [0.34, 0.42, 0.24] : Array.from({ length: aantal }, () => 1));
  const samen = delen.reduce((som, deel) => som + deel, 0);
  return delen.map((deel) => Math.round((ZETBREEDTE * deel) / samen));
}

/** A table whose header row comes back on every page. `volgt`: its last row stays with what comes next. */
export function tabel({ kop, rijen, breedtes }: Tabel, volgt: boolean): FileChild[] {
  const koprij = kop.map((delen) => cel(alinea(delen, { style: STIJL.celkop }), KOPCEL));
  const cellen = (delen: readonly Tekstdeel[][], i: number) => delen.map((inhoud) => cel(alinea(inhoud, { style: STIJL.cel, ...bijVolgende(volgt && i === rijen.length - 1) })));
  return [raster(kolommen(kop.length, breedtes), true, [rij(koprij, { tableHeader: true }), ...rijen.map((delen, i) => rij(cellen(delen, i)))]), ruimte(bijVolgende(volgt))];
}
