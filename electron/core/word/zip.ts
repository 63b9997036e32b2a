/**
 * The same document gives the same bytes: the only thing in the package that differs between two runs is the time of each
 * file in the zip, and that is set here.
 */

const EINDE = 0x06054b50;
const INHOUD = 0x02014b50;
const EINDE_LENGTE = 22;
/** 1 January 1980, the first day that a zip file can name. */
const TIJD = 0;
const DAG = 0x0021;

/**
 * Sets the time of every file in a zip to the first one possible, in place.
 * @throws {RangeError} when the bytes are not a zip file with a plain end record.
 */
export function vasteZiptijden(zip: Uint8Array): Uint8Array {
  const bytes = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const einde = zip.length - EINDE_LENGTE;
  if (einde < 0 || bytes.getUint32(einde, true) !== EINDE) throw new RangeError('geen zip-bestand');
  const aantal = bytes.getUint16(einde + 10, true);
  let plek = bytes.getUint32(einde + 16, true);
  for (let i = 0; i < aantal; i++) {
    if (bytes.getUint32(plek, true) !== INHOUD) throw new RangeError('geen zip-bestand');
    const begin = bytes.getUint32(plek + 42, true);
    bytes.setUint16(plek + 12, TIJD, true);
    bytes.setUint16(plek + 14, DAG, true);
    bytes.setUint16(begin + 10, TIJD, true);
    bytes.setUint16(begin + 12, DAG, true);
    plek += 46 + bytes.getUint16(plek + 28, true) + bytes.getUint16(plek + 30, true) + bytes.getUint16(plek + 32, true);
  }
  return zip;
}
