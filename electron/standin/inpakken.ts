/** Makes answers small for the pipe to Chromium, which takes some ten milliseconds for every hundred kB; Electron needs none of this. */
import { promisify } from 'node:util';
import { deflateRaw, type ZlibOptions } from 'node:zlib';

/** From how many characters on packing gains time. */
const VANAF = 16_384;

const comprimeer = promisify<string, ZlibOptions, Buffer>(deflateRaw);

/** An answer (JSON) as it goes over the pipe: as it is, or packed and in base64. `uitpakken.ts` tells them apart. */
export async function pakIn(antwoord: string): Promise<string> {
  return antwoord.length < VANAF ? antwoord : (await comprimeer(antwoord, { level: 1, chunkSize: 256 * 1024 })).toString('base64');
}
