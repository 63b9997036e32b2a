import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { FORMAAT, sleutelbestand, type Sleutelbestand, type SleutelInhoud } from './formaat.ts';
import { bijsluiter, wis } from './geheim.ts';

/** The key slots of an archive, and the version before the last change. */
export const SLEUTELBESTAND = 'sleutels.json';
export const VORIGE_SLEUTELS = 'sleutels.vorige.json';

/**
 * Reads and checks the key slots.
 * @throws AppFout GEEN_ARCHIEF when there are none; SLEUTELS_BESCHADIGD when a byte is not as it was written (`vorige`
 *   tells whether the previous version is sound); ARCHIEF_NIEUWER when a newer version of the application wrote it.
 */
export function leesSleutels(map: string): Sleutelbestand {
  const vorige = () => alsGaaf(() => ontleed(readFileSync(join(map, VORIGE_SLEUTELS)))) !== null;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(map, SLEUTELBESTAND));
  } catch (fout) {
    if (schijfcode(fout) !== 'ENOENT') throw vertaalSchijffout(fout);
    throw vorige() ? new AppFout('SLEUTELS_BESCHADIGD', { vorige: true }) : new AppFout('GEEN_ARCHIEF');
  }
  const bestand = ontleed(bytes);
  if (bestand === null) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: vorige() });
  return bestand;
}

/**
 * Writes the key slots, sealed with the file key of `basis`, and keeps the version that was there. A damaged version is
 * never kept, because it would take the place of a good one.
 */
export function schrijfSleutels(map: string, inhoud: SleutelInhoud, basisSleutel: Uint8Array): void {
  const echtheid = berekenEchtheid(inhoud, basisSleutel).toString('base64');
  const zonder = { formaat: FORMAAT, inhoud, echtheid };
  const bytes = alsTekst({ ...zonder, sha256: sha256(alsTekst(zonder)) });
  if (ontleed(Buffer.from(bytes)) === null) throw new TypeError('sleutels passen niet in het formaat');
  const oud = alsGaaf(() => readFileSync(join(map, SLEUTELBESTAND)));
  if (oud !== null && alsGaaf(() => ontleed(oud)) !== null) schrijfAtomair(join(map, VORIGE_SLEUTELS), oud);
  schrijfAtomair(join(map, SLEUTELBESTAND), bytes);
}

/** The key slots as they stand in the file, for copying. @throws what `leesSleutels` throws, so that no damaged ones are copied. */
export function leesSleutelbytes(map: string): Buffer {
  leesSleutels(map);
  return readFileSync(join(map, SLEUTELBESTAND));
}

/** Whether the previous version is sound; `null` when there is none. */
export function isVorigeGaaf(map: string): boolean | null {
  const bytes = alsGaaf(() => readFileSync(join(map, VORIGE_SLEUTELS)));
  return bytes === null ? null : alsGaaf(() => ontleed(bytes)) !== null;
}

/**
 * Puts the previous version back in place of a damaged one. Passwords are then as they were before the last change.
 * @throws AppFout SLEUTELS_BESCHADIGD when that one is damaged too.
 */
export function herstelVorigeSleutels(map: string): void {
  const bytes = alsGaaf(() => readFileSync(join(map, VORIGE_SLEUTELS)));
  if (bytes === null || ontleed(bytes) === null) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
  schrijfAtomair(join(map, SLEUTELBESTAND), bytes);
}

/** True when somebody who had the file key of `basis` wrote this. */
export function isEcht(bestand: Sleutelbestand, basisSleutel: Uint8Array): boolean {
  return timingSafeEqual(berekenEchtheid(bestand.inhoud, basisSleutel), Buffer.from(bestand.echtheid, 'base64'));
}

function berekenEchtheid(inhoud: SleutelInhoud, basisSleutel: Uint8Array): Buffer {
  const sleutel = Buffer.from(hkdfSync('sha256', basisSleutel, Buffer.alloc(0), bijsluiter('echtheid', inhoud.archiefId), 32));
  const mac = createHmac('sha256', sleutel).update(canoniekeJson({ formaat: FORMAAT, inhoud })).digest();
  wis(sleutel);
  return mac;
}

/** `null` when damaged. The bytes must be exactly what we would write, so not even a space can differ unnoticed. */
function ontleed(bytes: Buffer): Sleutelbestand | null {
  const ruw = alsGaaf(() => JSON.parse(bytes.toString('utf8')) as unknown);
  if (typeof ruw !== 'object' || ruw === null || !('sha256' in ruw)) return null;
  const { sha256: som, ...zonder } = ruw;
  if (sha256(alsTekst(zonder)) !== som || !Buffer.from(alsTekst({ ...zonder, sha256: som })).equals(bytes)) return null;
  if ('formaat' in zonder && typeof zonder.formaat === 'number' && zonder.formaat > FORMAAT) {
    throw new AppFout('ARCHIEF_NIEUWER', { bestand: SLEUTELBESTAND, versie: zonder.formaat, bekend: FORMAAT });
  }
  return sleutelbestand.safeParse(ruw).data ?? null;
}

function alsTekst(waarde: unknown): string {
  return `${JSON.stringify(waarde, null, 2)}\n`;
}

function alsGaaf<T>(fn: () => T): T | null {
  try {
    return fn();
  } catch {
    return null;
  }
}
