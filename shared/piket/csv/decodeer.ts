/** The text in a file of unknown encoding: UTF-8 where the bytes are that, and otherwise Windows-1252, as Excel writes it. */

/** Standard in every place where this runs; declared here because the core and the page each have it from another library. */
declare const TextDecoder: new (label: string, keuze: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** The text without a byte order mark, or `null` when it is no text in either encoding. */
export function decodeer(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ONBEKEND_IN_1252.some((byte) => bytes.includes(byte)) ? null : new TextDecoder('windows-1252', { fatal: true }).decode(bytes);
  }
}

/** Bytes that stand for nothing in Windows-1252. A file with a null byte is UTF-16, or no text. */
const ONBEKEND_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
