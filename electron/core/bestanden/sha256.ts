import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256 of bytes (or of text as UTF-8), as 64 lower-case hexadecimal digits. */
export function sha256(inhoud: Uint8Array | string): string {
  return createHash('sha256').update(inhoud).digest('hex');
}

const DEEL = 4 * 1024 * 1024;

/** Length and SHA-256 of a file, which may be larger than memory. @throws errors of `node:fs`. */
export function sha256Bestand(pad: string): { bytes: number; sha256: string } {
  const som = createHash('sha256');
  const deel = Buffer.allocUnsafe(DEEL);
  const fd = openSync(pad, 'r');
  try {
    let bytes = 0;
    for (let gelezen = readSync(fd, deel, 0, DEEL, null); gelezen > 0; gelezen = readSync(fd, deel, 0, DEEL, null)) {
      som.update(deel.subarray(0, gelezen));
      bytes += gelezen;
    }
    return { bytes, sha256: som.digest('hex') };
  } finally {
    closeSync(fd);
  }
}
