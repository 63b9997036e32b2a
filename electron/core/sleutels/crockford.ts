/** Crockford's base32: no letters that are taken for a digit or each other. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What a person types for what is meant. */
const VERGISSING: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const BITS = 5;

/** Bytes as text, five bits a character, the last one filled up with zeroes. */
export function alsCrockford(bytes: Uint8Array): string {
  let uit = '';
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    for (bits += 8; bits >= BITS; bits -= BITS) uit += TEKENS.charAt((rest >> (bits - BITS)) & 31);
    rest &= (1 << bits) - 1;
  }
  return bits === 0 ? uit : uit + TEKENS.charAt((rest << (BITS - bits)) & 31);
}

/** Text as it was meant: capitals, without spaces and dashes, without letters that are no character; `null` when one is none. */
export function leesTekens(tekst: string): string | null {
  const kaal = tekst.toUpperCase().replace(/[\s\-–—.]/gu, '').replace(/[OIL]/gu, (teken) => VERGISSING[teken] ?? teken);
  return [...kaal].every((teken) => TEKENS.includes(teken)) ? kaal : null;
}

/** Characters as bytes, what `alsCrockford` made of them; bits that fill no byte are left out. */
export function uitCrockford(tekens: string): Buffer {
  const bytes: number[] = [];
  let rest = 0;
  let bits = 0;
  for (const teken of tekens) {
    rest = (rest << BITS) | TEKENS.indexOf(teken);
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(rest >> bits);
    rest &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}

/** In groups of four with a dash, as it is read out and typed. */
export function inGroepen(tekens: string): string {
  return (tekens.match(/.{1,4}/g) ?? []).join('-');
}
