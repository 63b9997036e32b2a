import { HeightRule, VerticalAlignTable, type FileChild, type ITableCellOptions } from 'docx';
import type { Velden } from '../../../../shared/documenten/blok.ts';
import { mm, SCHRIJFLIJN, STIJL, ZETBREEDTE } from '../huisstijl.ts';
import { cel, raster, rij } from './raster.ts';
import { ruimte } from './ruimte.ts';
import { alinea, bijVolgende } from './tekst.ts';

/**
 * Rows up to which a table of labels is kept on one page; a form to fill in by hand always is. Of a longer one no single row
 * stays behind.
 */
const BIJEEN = 4;
const ONDERAAN: Omit<ITableCellOptions, 'children'> = { verticalAlign: VerticalAlignTable.BOTTOM };
const SCHRIJFCEL = { ...ONDERAAN, borders: { bottom: SCHRIJFLIJN } };
const SCHRIJFRIJ = { height: { value: mm(12), rule: HeightRule.ATLEAST } };

/** Label and value. A value without any text is a line to write on. `volgt`: the last row stays with what comes next. */
export function velden({ rijen }: Velden, volgt: boolean): FileChild[] {
  const schrijven = rijen.some(({ waarde }) => waarde.length === 0);
  const labelbreedte = Math.round(ZETBREEDTE * (schrijven ? 0.4 : 0.3));
  const laatste = rijen.length - 1;
  const regels = rijen.map(({ label, waarde }, i) => {
    const bijeen = bijVolgende(i === laatste ? volgt : (schrijven || rijen.length <= BIJEEN || i === 0 || i === laatste - 1));
    const leeg = waarde.length === 0;
    return rij(
      [
        cel(alinea([{ tekst: label }], { style: STIJL.label, ...bijeen }), leeg ? ONDERAAN : {}),
        cel(alinea(waarde, { style: STIJL.waarde, ...bijeen }), leeg ? SCHRIJFCEL : {}),
      ],
      leeg ? SCHRIJFRIJ : {},
    );
  });
  return [raster([labelbreedte, ZETBREEDTE - labelbreedte], false, regels), ruimte(bijVolgende(volgt))];
}
