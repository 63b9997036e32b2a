const EINDE = 0x06054b50;
const REGEL = 0x02014b50;
/** The record at the end without its comment, and the longest comment. */
const EINDE_BYTES = 22;
const REGEL_BYTES = 46;
const LANGSTE_COMMENTAAR = 0xffff;

/**
 * The names of the files in a zip, as its directory at the end has them; `null` for what no program opens as a zip. Nothing is
 * unpacked, so a zip that would grow without end does no harm here.
 */
export function leesZipNamen(bytes: Buffer): ReadonlySet<string> | null {
  const einde = zoekEinde(bytes);
  if (einde === null) return null;
  const aantal = bytes.readUInt16LE(einde + 10);
  const namen = new Set<string>();
  // Before the zip there may be something else; the directory ends where its end record begins.
  let plaats = einde - bytes.readUInt32LE(einde + 12);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    if (plaats < 0 || plaats + REGEL_BYTES > einde || bytes.readUInt32LE(plaats) !== REGEL) return null;
    const [naam, extra, commentaar] = [28, 30, 32].map((deel) => bytes.readUInt16LE(plaats + deel)) as [number, number, number];
    namen.add(bytes.toString('utf8', plaats + REGEL_BYTES, plaats + REGEL_BYTES + naam));
    plaats += REGEL_BYTES + naam + extra + commentaar;
  }
  return namen;
}

/** Where the record at the end begins: its comment reaches exactly to the end of the file. */
function zoekEinde(bytes: Buffer): number | null {
  const laagste = Math.max(0, bytes.length - EINDE_BYTES - LANGSTE_COMMENTAAR);
  for (let plaats = bytes.length - EINDE_BYTES; plaats >= laagste; plaats -= 1) {
    if (bytes.readUInt32LE(plaats) === EINDE && plaats + EINDE_BYTES + bytes.readUInt16LE(plaats + 20) === bytes.length) return plaats;
  }
  return null;
}
