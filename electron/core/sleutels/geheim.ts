/** Overwrites secrets with zeroes. JavaScript strings cannot be wiped, so secrets are kept as Buffers. */
export function wis(...geheimen: Uint8Array[]): void {
  for (const geheim of geheimen) geheim.fill(0);
}

/**
 * A password as the bytes that go into the key derivation: Unicode NFKC, so that the same keys on another keyboard or
 * system give the same bytes; UTF-8. The caller wipes it.
 */
export function wachtwoordBytes(wachtwoord: string): Buffer {
  return Buffer.from(wachtwoord.normalize('NFKC'), 'utf8');
}

/** Additional authenticated data: what a ciphertext belongs to, unambiguous because JSON quotes each part. */
export function bijsluiter(doel: string, ...delen: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify(['huisverbod/sleutels/1', doel, ...delen]), 'utf8');
}
