import { createHash } from 'node:crypto';

/** SHA-256 of bytes (or of text as UTF-8), as 64 lower-case hexadecimal digits. */
export function sha256(inhoud: Uint8Array | string): string {
  return createHash('sha256').update(inhoud).digest('hex');
}
