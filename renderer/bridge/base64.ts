/** As many bytes at once as a call can take as arguments. */
const STUK = 0x2000;

/** Bytes as base64 text, to carry a file over the bridge. */
export function alsBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (let plek = 0; plek < bytes.length; plek += STUK) tekst += String.fromCharCode(...bytes.subarray(plek, plek + STUK));
  return btoa(tekst);
}
