import { readFileSync } from 'node:fs';

/** Marks the place in Electron's binary where its fuses stand: the mark, a version, a count, then one character a fuse. */
const MERK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses in the order of the wire, and the state that each must have: `1` on, `0` off. */
export const ZEKERINGEN = {
  runAsNode: '0',
  enableCookieEncryption: '1',
  enableNodeOptionsEnvironmentVariable: '0',
  enableNodeCliInspectArguments: '0',
  enableEmbeddedAsarIntegrityValidation: '1',
  onlyLoadAppFromAsar: '1',
  loadBrowserProcessSpecificV8Snapshot: '0',
  grantFileProtocolExtraPrivileges: '0',
  wasmTrapHandlers: '1',
} as const;

/** The fuses of a built binary that differ from what they must be, by name; a binary without a wire, or of another length, throws. */
export function verkeerdeZekeringen(binair: string): string[] {
  const bytes = readFileSync(binair);
  const plaats = bytes.indexOf(MERK);
  const namen = Object.keys(ZEKERINGEN) as (keyof typeof ZEKERINGEN)[];
  const begin = plaats + MERK.length;
  if (plaats < 0 || bytes[begin] !== 1 || bytes[begin + 1] !== namen.length) {
    throw new Error(`De zekeringen van Electron zijn niet gevonden of veranderd in ${binair}.`);
  }
  const draad = bytes.subarray(begin + 2, begin + 2 + namen.length).toString('latin1');
  return namen.filter((naam, nummer) => draad[nummer] !== ZEKERINGEN[naam]);
}
