import { KDF_MINIMUM, type KdfInstelling, type TestKdf } from '../sleutels/kdf.ts';

/**
 * Parameters for the accounts of a demonstration: the cheapest that a program may use. Everybody knows their password, so
 * nothing is protected by making it slow to try.
 */
export const goedkoopste = (kdf: KdfInstelling | TestKdf): KdfInstelling | TestKdf => (kdf.memKiB < KDF_MINIMUM.memKiB ? kdf : KDF_MINIMUM);
