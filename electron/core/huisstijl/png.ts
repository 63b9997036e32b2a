/** Reads a PNG by its content and writes it anew with nothing in it but the picture. */
import { crc32, inflateSync } from 'node:zlib';
import { AppFout } from '../../../shared/fout.ts';

const BEGIN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Parts that make up the picture and its colours. Others (text, place, camera, colour profiles) are left out. */
const BLIJFT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);
/** By the kind of colour: samples a pixel, and how many bits a sample may have. */
const KLEUREN: Readonly<Record<number, { samples: number; dieptes: readonly number[] }>> = {
  0: { samples: 1, dieptes: [1, 2, 4, 8, 16] },
  2: { samples: 3, dieptes: [8, 16] },
  3: { samples: 1, dieptes: [1, 2, 4, 8] },
  4: { samples: 2, dieptes: [8, 16] },
  6: { samples: 4, dieptes: [8, 16] },
};
/** Sharp at the size of a letterhead several times over; more would only make every document larger. */
export const MAX_PIXELS = 3000;

/** A picture: its size in pixels, and its bytes without anything else. */
export type Plaatje = { breedte: number; hoogte: number; bytes: Uint8Array };

type Deel = { soort: string; inhoud: Buffer };

const weiger = (reden: string): never => {
  throw new AppFout('LOGO_ONBRUIKBAAR', { reden });
};

export const isPng = (bytes: Uint8Array): boolean => BEGIN.equals(bytes.subarray(0, BEGIN.length));

/** The parts of the file, each with the right checksum. */
function delenVan(bestand: Buffer): Deel[] {
  const delen: Deel[] = [];
  for (let plek = BEGIN.length; plek < bestand.length; ) {
    if (plek + 12 > bestand.length) weiger('PNG_BESCHADIGD');
    const lengte = bestand.readUInt32BE(plek);
    const einde = plek + 12 + lengte;
    if (einde > bestand.length) weiger('PNG_BESCHADIGD');
    const metSoort = bestand.subarray(plek + 4, einde - 4);
    if (crc32(metSoort) !== bestand.readUInt32BE(einde - 4)) weiger('PNG_BESCHADIGD');
    delen.push({ soort: metSoort.toString('latin1', 0, 4), inhoud: metSoort.subarray(4) });
    plek = einde;
    // What follows the end of the picture is no part of it.
    if (delen.at(-1)?.soort === 'IEND') break;
  }
  return delen;
}

/** Whether the picture really has all its pixels. Of one drawn in passes only the compression is checked. */
function eisPixels(kop: Buffer, beeld: Buffer, breedte: number, hoogte: number): void {
  const [diepte = 0, kleur = 0, samengeperst = 0, gefilterd = 0, verweven = 0] = kop.subarray(8);
  const soort = KLEUREN[kleur];
  if (soort === undefined || !soort.dieptes.includes(diepte) || samengeperst !== 0 || gefilterd !== 0 || verweven > 1) return weiger('PNG_BESCHADIGD');
  const regel = 1 + Math.ceil((breedte * soort.samples * diepte) / 8);
  const heel = regel * hoogte;
  try {
    const pixels = inflateSync(beeld, { maxOutputLength: heel + 16 * (regel + hoogte) }).length;
    if (verweven === 0 && pixels !== heel) weiger('PNG_BESCHADIGD');
  } catch {
    weiger('PNG_BESCHADIGD');
  }
}

function schrijfDeel({ soort, inhoud }: Deel): Buffer {
  const metSoort = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const [lengte, som] = [Buffer.alloc(4), Buffer.alloc(4)];
  lengte.writeUInt32BE(inhoud.length);
  som.writeUInt32BE(crc32(metSoort));
  return Buffer.concat([lengte, metSoort, som]);
}

/** The picture, cleaned; the same file gives the same bytes. @throws {AppFout} `LOGO_ONBRUIKBAAR` with the reason */
export function leesPng(bestand: Uint8Array): Plaatje {
  const delen = delenVan(Buffer.from(bestand)).filter(({ soort }) => BLIJFT.has(soort));
  const [kop, ...rest] = delen;
  if (kop?.soort !== 'IHDR' || kop.inhoud.length !== 13 || delen.at(-1)?.soort !== 'IEND' || rest.some(({ soort }) => soort === 'IHDR')) return weiger('PNG_BESCHADIGD');
  const [breedte, hoogte] = [kop.inhoud.readUInt32BE(0), kop.inhoud.readUInt32BE(4)];
  if (breedte === 0 || hoogte === 0) weiger('PNG_BESCHADIGD');
  if (breedte > MAX_PIXELS || hoogte > MAX_PIXELS) weiger('TE_VEEL_PIXELS');
  // A colour by number needs the list of colours.
  if (kop.inhoud[9] === 3 && !rest.some(({ soort }) => soort === 'PLTE')) weiger('PNG_BESCHADIGD');
  eisPixels(kop.inhoud, Buffer.concat(delen.filter(({ soort }) => soort === 'IDAT').map(({ inhoud }) => inhoud)), breedte, hoogte);
  return { breedte, hoogte, bytes: Buffer.concat([BEGIN, ...delen.map(schrijfDeel)]) };
}
