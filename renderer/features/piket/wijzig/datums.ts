import { datumInVeld, leesDatum } from '../../../../shared/wth/getypt.ts';
import type { Datum } from '../../../../shared/wth/tijd.ts';

/** Dates with commas between them, each once, in order; `null` while one of them cannot be read. */
export function datumsUit(tekst: string): Datum[] | null {
  const delen = tekst.split(/[,;\n]/).map((deel) => deel.trim()).filter((deel) => deel !== '');
  const gelezen = delen.map((deel) => leesDatum(deel).waarde);
  return gelezen.every((datum) => datum !== null) ? [...new Set(gelezen)].sort() : null;
}

/** The same as it stands in a field. */
export const datumsInVeld = (datums: readonly Datum[]): string => datums.map(datumInVeld).join(', ');
