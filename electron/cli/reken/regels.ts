/** Cuts a stream of bytes into lines, without ever holding more than one chunk and one line. */

/** One line of input: its text, or why it has none. */
export type Regel =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'te_lang' }
  | { readonly soort: 'geen_utf8' };

/** No question needs more; a longer line is answered with a fout without being kept. */
export const MAX_BYTES = 1_000_000;

const LF = 0x0a;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The lines of `bron`, a list for each chunk. Line ends are LF or CRLF; a byte order mark at the start is dropped. Empty lines
 * at the very end are no lines; an empty line with something after it is one.
 */
export async function* leesRegels(bron: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Regel[]> {
  let stukken: Uint8Array[] = [];
  let lengte = 0;
  let leeg = 0;
  let eerste = true;

  const erbij = (stuk: Uint8Array): void => {
    lengte += stuk.length;
    if (lengte <= MAX_BYTES) stukken.push(stuk);
  };
  const afgesloten = (): Regel[] => {
    const regel = lengte > MAX_BYTES ? ({ soort: 'te_lang' } as const) : ontcijfer(stukken, eerste);
    [stukken, lengte, eerste] = [[], 0, false];
    if (regel.soort === 'tekst' && regel.tekst.trim() === '') {
      leeg += 1;
      return [];
    }
    const regels = [...Array.from({ length: leeg }, (): Regel => ({ soort: 'tekst', tekst: '' })), regel];
    leeg = 0;
    return regels;
  };

  for await (const brok of bron) {
    const regels: Regel[] = [];
    let begin = 0;
    for (let einde = brok.indexOf(LF); einde !== -1; einde = brok.indexOf(LF, begin)) {
      erbij(brok.subarray(begin, einde));
      regels.push(...afgesloten());
      begin = einde + 1;
    }
    erbij(brok.subarray(begin));
    if (regels.length > 0) yield regels;
  }
  if (lengte > 0) yield afgesloten();
}

function ontcijfer(stukken: readonly Uint8Array[], eerste: boolean): Regel {
  try {
    const tekst = utf8.decode(Buffer.concat(stukken)).replace(/\r$/, '');
    return { soort: 'tekst', tekst: eerste ? tekst.replace(/^\uFEFF/, '') : tekst };
  } catch {
    return { soort: 'geen_utf8' };
  }
}
