/** Reads a zip that somebody else made: whole, within limits, and with nothing in it that says two things. */
import { crc32, inflateRawSync } from 'node:zlib';
import { MAX_BRIEFPAPIER_BYTES } from '../../../shared/briefpapier/bevinding.ts';
import { Afkeur } from './afkeur.ts';

const EINDE = 0x06054b50;
const INGANG = 0x02014b50;
const BEGIN = 0x04034b50;
const EINDE_LENGTE = 22;
const INGANG_LENGTE = 46;
const BEGIN_LENGTE = 30;
const DEFLATE = 8;

const MEESTE_DELEN = 300;
/** Unpacked, in bytes: one part, and all together. */
const GROOTSTE_DEEL = 16 * 1024 * 1024;
const GROOTSTE_SAMEN = 32 * 1024 * 1024;

/** How files of Word from before 2007 begin, and files with a password. */
const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const MET_WACHTWOORD = Buffer.from('EncryptedPackage', 'utf16le');
export const isCfb = (bytes: Uint8Array): boolean => CFB.equals(bytes.subarray(0, CFB.length));

type Ingang = { pad: string; vlaggen: number; soort: number; som: number; geperst: number; groot: number; plek: number };

/** The list of contents at the end of the zip. */
function ingangenVan(bytes: Buffer): Ingang[] {
  let einde = bytes.length - EINDE_LENGTE;
  while (einde >= 0 && einde > bytes.length - EINDE_LENGTE - 0xffff && bytes.readUInt32LE(einde) !== EINDE) einde -= 1;
  if (einde < 0 || bytes.readUInt32LE(einde) !== EINDE) throw new Afkeur('ZIP_BESCHADIGD');
  const aantal = bytes.readUInt16LE(einde + 10);
  if (aantal > MEESTE_DELEN) throw new Afkeur('ZIP_BOM');
  const ingangen: Ingang[] = [];
  let plek = bytes.readUInt32LE(einde + 16);
  for (let i = 0; i < aantal; i += 1) {
    if (plek + INGANG_LENGTE > einde || bytes.readUInt32LE(plek) !== INGANG) throw new Afkeur('ZIP_BESCHADIGD');
    const naamlengte = bytes.readUInt16LE(plek + 28);
    ingangen.push({
      pad: bytes.toString('utf8', plek + INGANG_LENGTE, plek + INGANG_LENGTE + naamlengte),
      vlaggen: bytes.readUInt16LE(plek + 8),
      soort: bytes.readUInt16LE(plek + 10),
      som: bytes.readUInt32LE(plek + 16),
      geperst: bytes.readUInt32LE(plek + 20),
      groot: bytes.readUInt32LE(plek + 24),
      plek: bytes.readUInt32LE(plek + 42),
    });
    plek += INGANG_LENGTE + naamlengte + bytes.readUInt16LE(plek + 30) + bytes.readUInt16LE(plek + 32);
  }
  return ingangen;
}

/** Names that go somewhere else, or that two readers may understand differently. */
function eisPaden(paden: readonly string[]): void {
  const gezien = new Set<string>();
  for (const pad of paden) {
    const plat = pad.toLowerCase();
    const vreemd = pad === '' || pad.startsWith('/') || pad.includes('\\') || pad.includes(':') || !/^\P{Cc}*$/u.test(pad) || pad.split('/').includes('..');
    if (vreemd || gezien.has(plat)) throw new Afkeur('ZIP_PADEN', pad);
    gezien.add(plat);
  }
}

/** The content of one part, of exactly the size and the checksum that the list of contents names. */
function pakEenUit(bytes: Buffer, { soort, som, geperst, groot, plek }: Ingang): Buffer {
  if (plek + BEGIN_LENGTE > bytes.length || bytes.readUInt32LE(plek) !== BEGIN) throw new Afkeur('ZIP_BESCHADIGD');
  const vanaf = plek + BEGIN_LENGTE + bytes.readUInt16LE(plek + 26) + bytes.readUInt16LE(plek + 28);
  const ruw = bytes.subarray(vanaf, vanaf + geperst);
  if (ruw.length !== geperst || (soort !== 0 && soort !== DEFLATE)) throw new Afkeur('ZIP_BESCHADIGD');
  const inhoud = soort === 0 ? ruw : blaasOp(ruw, groot);
  if (inhoud.length !== groot || crc32(inhoud) !== som) throw new Afkeur('ZIP_BESCHADIGD');
  return inhoud;
}

/** Never more than was announced, whatever the packed bytes say. */
function blaasOp(ruw: Buffer, groot: number): Buffer {
  try {
    return inflateRawSync(ruw, { maxOutputLength: Math.max(1, groot) });
  } catch (fout) {
    throw new Afkeur((fout as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'ZIP_BOM' : 'ZIP_BESCHADIGD');
  }
}

/** The parts of a file by their paths. @throws {Afkeur} for what is no zip, not whole, too large, or closed with a password */
export function pakUit(bestand: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(bestand.buffer, bestand.byteOffset, bestand.length);
  if (bytes.length > MAX_BRIEFPAPIER_BYTES) throw new Afkeur('TE_GROOT');
  if (isCfb(bytes)) throw new Afkeur(bytes.includes(MET_WACHTWOORD) ? 'VERSLEUTELD' : 'OUD_WORD');
  if (bytes.length < EINDE_LENGTE || bytes.readUInt32LE(0) !== BEGIN) throw new Afkeur('GEEN_ZIP');
  const ingangen = ingangenVan(bytes).filter(({ pad, groot }) => !(pad.endsWith('/') && groot === 0));
  if (ingangen.some(({ vlaggen }) => (vlaggen & 1) === 1)) throw new Afkeur('VERSLEUTELD');
  eisPaden(ingangen.map(({ pad }) => pad));
  if (ingangen.some(({ groot }) => groot > GROOTSTE_DEEL) || ingangen.reduce((som, { groot }) => som + groot, 0) > GROOTSTE_SAMEN) throw new Afkeur('ZIP_BOM');
  return new Map(ingangen.map((ingang) => [ingang.pad, pakEenUit(bytes, ingang)]));
}
