import { hashRaw, type Algorithm } from '@node-rs/argon2';

/** Argon2id parameters: memory in KiB, number of passes, number of lanes. */
export type KdfInstelling = { memKiB: number; iterations: number; parallelism: number };

/** Cheaper parameters than an archive may have. Only tests say this; a test checks that no program does. */
export type TestKdf = KdfInstelling & { alleenVoorTests: true };

/** What new slots get: 256 MiB, 8 passes, 4 lanes; a third to half a second on two cores. */
export const KDF_STANDAARD: KdfInstelling = { memKiB: 262_144, iterations: 8, parallelism: 4 };

/** The least that a slot made by a program may have: 64 MiB and 3 passes. */
export const KDF_MINIMUM: KdfInstelling = { memKiB: 65_536, iterations: 3, parallelism: 1 };

/** The most that is accepted from a file, so that a tampered one cannot exhaust the machine: 1 GiB, 16 passes, 16 lanes. */
export const KDF_MAXIMUM: KdfInstelling = { memKiB: 1_048_576, iterations: 16, parallelism: 16 };

/** Length of a derived key and of every other symmetric key, in bytes. */
export const SLEUTEL_BYTES = 32;
/** Length of a salt, in bytes. */
export const ZOUT_BYTES = 16;

/**
 * Chooses the parameters of a new slot: the standard, or what was asked for.
 * @throws RangeError when that is weaker than the minimum and not marked as being for tests.
 */
export function kiesKdf(gevraagd: KdfInstelling | TestKdf = KDF_STANDAARD): KdfInstelling {
  const { memKiB, iterations, parallelism } = gevraagd;
  const test = 'alleenVoorTests' in gevraagd;
  if (!test && (memKiB < KDF_MINIMUM.memKiB || iterations < KDF_MINIMUM.iterations)) throw new RangeError('te zwakke sleutelafleiding');
  return { memKiB, iterations, parallelism };
}

// The package declares its algorithms as a const enum, which one-file-at-a-time compilation cannot read; 2 is Argon2id.
const ARGON2ID = 2 as Algorithm;

/** Derives a key of 32 bytes from a password (Argon2id, off the main thread). The caller wipes both. */
export function leidSleutelAf(wachtwoord: Uint8Array, zout: Uint8Array, kdf: KdfInstelling): Promise<Buffer> {
  return hashRaw(wachtwoord, {
    algorithm: ARGON2ID,
    memoryCost: kdf.memKiB,
    timeCost: kdf.iterations,
    parallelism: kdf.parallelism,
    outputLen: SLEUTEL_BYTES,
    salt: zout,
  });
}
