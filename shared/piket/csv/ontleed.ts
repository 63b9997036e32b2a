/** The lines and cells of a CSV text (RFC 4180, with any of the three separators that are met in practice). */

/** A row: the line of the file on which it begins, 1 first, and its cells. */
export type Csvrij = { readonly regel: number; readonly cellen: readonly string[] };

/** The rows, or the line where a quotation mark stands that is not closed or closes in the middle of a cell. */
export type Ontleed = { readonly rijen: readonly Csvrij[]; readonly fouteRegel: null } | { readonly rijen: null; readonly fouteRegel: number };

const SCHEIDINGSTEKENS = [';', '\t', ','] as const;

/** The separator that the first line with text uses most, outside quotation marks; `;` when there is none. */
export function scheidingsteken(tekst: string): string {
  const kop = (/^[^\S\t\r\n]*\S.*$/m.exec(tekst)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const aantallen = SCHEIDINGSTEKENS.map((teken) => kop.split(teken).length - 1);
  const meest = Math.max(...aantallen);
  return meest === 0 ? ';' : (SCHEIDINGSTEKENS[aantallen.indexOf(meest)] ?? ';');
}

/** Takes a text apart; rows without any text are left out. */
export function ontleedCsv(tekst: string, scheiding: string): Ontleed {
  const rijen: Csvrij[] = [];
  let cellen: string[] = [];
  let regel = 1;
  let begin = 1;
  let plek = 0;
  const sluitRij = (): void => {
    if (cellen.some((cel) => cel.trim() !== '')) rijen.push({ regel: begin, cellen });
    cellen = [];
  };
  while (plek < tekst.length) {
    begin = cellen.length === 0 ? regel : begin;
    let cel = '';
    if (tekst[plek] === '"') {
      for (plek += 1; ; plek += 1) {
        const teken = tekst[plek];
        if (teken === undefined) return { rijen: null, fouteRegel: begin };
        if (teken === '\n') regel += 1;
        if (teken !== '"') cel += teken;
        else if (tekst[plek + 1] === '"') {
          cel += '"';
          plek += 1;
        } else break;
      }
      plek += 1;
    } else {
      while (plek < tekst.length && tekst[plek] !== scheiding && tekst[plek] !== '\n' && tekst[plek] !== '\r') {
        cel += tekst[plek];
        plek += 1;
      }
    }
    cellen.push(cel);
    const na = tekst[plek];
    if (na === scheiding) {
      plek += 1;
      if (plek >= tekst.length) cellen.push('');
    } else if (na === '\r' || na === '\n') {
      plek += na === '\r' && tekst[plek + 1] === '\n' ? 2 : 1;
      regel += 1;
      sluitRij();
    } else if (na !== undefined) return { rijen: null, fouteRegel: begin };
  }
  sluitRij();
  return { rijen, fouteRegel: null };
}
