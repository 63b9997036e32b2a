/** Reads a JPEG by its content and writes it anew with nothing in it but the picture. */
import { AppFout } from '../../../shared/fout.ts';
import { MAX_PIXELS } from './png.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Segments that make up the picture: tables, the frame, a restart interval, and how its colours are to be read (JFIF, Adobe). */
const BLIJFT: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd, 0xe0, 0xee, SOS]);
const isFrame = (soort: number): boolean => soort >= 0xc0 && soort <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(soort);

const weiger = (reden = 'JPEG_BESCHADIGD'): never => {
  throw new AppFout('LOGO_ONBRUIKBAAR', { reden });
};

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;

/** Where the next marker stands after the pixels that begin at `plek`: a restart and a stuffed byte belong to them. */
function naPixels(bestand: Buffer, plek: number): number {
  for (let i = plek; i + 1 < bestand.length; i += 1) {
    const volgt = bestand[i + 1] ?? 0;
    if (bestand[i] === 0xff && volgt !== 0 && volgt !== 0xff && !(volgt >= 0xd0 && volgt <= 0xd7)) return i;
  }
  return weiger();
}

/** The picture, cleaned; the same file gives the same bytes. @throws {AppFout} `LOGO_ONBRUIKBAAR` with the reason */
export function leesJpeg(bytes: Uint8Array): Uint8Array {
  const bestand = Buffer.from(bytes);
  const uit: Buffer[] = [bestand.subarray(0, 2)];
  let [heeftFrame, heeftPixels] = [false, false];
  for (let plek = 2; ; ) {
    if (bestand[plek] !== 0xff || plek + 4 > bestand.length) {
      if (bestand[plek] !== 0xff || bestand[plek + 1] !== EOI) weiger();
    }
    const soort = bestand[plek + 1] ?? 0;
    if (soort === 0xff) {
      plek += 1;
      continue;
    }
    if (soort === EOI) break;
    const lengte = bestand.readUInt16BE(plek + 2);
    let einde = plek + 2 + lengte;
    if (lengte < 2 || einde > bestand.length) weiger();
    if (isFrame(soort)) {
      if (lengte < 8) weiger();
      const [hoogte, breedte] = [bestand.readUInt16BE(plek + 5), bestand.readUInt16BE(plek + 7)];
      if (heeftFrame || breedte === 0 || hoogte === 0) weiger();
      if (breedte > MAX_PIXELS || hoogte > MAX_PIXELS) weiger('TE_VEEL_PIXELS');
      heeftFrame = true;
    }
    if (soort === SOS) {
      einde = naPixels(bestand, einde);
      heeftPixels = true;
    }
    if (isFrame(soort) || BLIJFT.has(soort)) uit.push(bestand.subarray(plek, einde));
    plek = einde;
  }
  return heeftFrame && heeftPixels ? Buffer.concat([...uit, Buffer.from([0xff, EOI])]) : weiger();
}
