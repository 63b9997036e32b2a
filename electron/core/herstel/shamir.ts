import { randomBytes } from 'node:crypto';

/*
 * Shamir's secret sharing, a byte at a time over GF(256) with the polynomial of AES (x^8 + x^4 + x^3 + x + 1): each byte of
 * the secret is the value at 0 of a random polynomial, each share its value at another point. Fewer shares than its degree
 * plus one fit every secret equally well. No tables and no branches on secret bits, so that time says nothing.
 */

/** A share: the point (1 and up) and a value for each byte of the secret. */
export type Deel = { punt: number; waarden: Buffer };

/**
 * Splits a secret in `delen` shares of which `nodig` give it back. The caller wipes secret and shares.
 * @throws RangeError when that cannot be.
 */
export function splits(geheim: Uint8Array, nodig: number, delen: number, willekeur: (aantal: number) => Uint8Array = randomBytes): Deel[] {
  if (nodig < 2 || nodig > delen || delen > 255) throw new RangeError('onmogelijk aantal delen');
  // Per byte of the secret the coefficients of x, x^2 and so on.
  const coefficienten = Array.from(geheim, () => willekeur(nodig - 1));
  const uit = Array.from({ length: delen }, (_, plaats) => {
    const punt = plaats + 1;
    const waarden = Buffer.alloc(geheim.length);
    geheim.forEach((byte, nummer) => {
      const hogere = coefficienten[nummer] ?? new Uint8Array();
      waarden[nummer] = maal(hogere.reduceRight((som, coefficient) => maal(som, punt) ^ coefficient, 0), punt) ^ byte;
    });
    return { punt, waarden };
  });
  for (const hogere of coefficienten) hogere.fill(0);
  return uit;
}

/**
 * The secret that these shares give: the right one when they are enough shares of one splitting, and otherwise bytes that
 * mean nothing. The caller wipes it.
 * @throws RangeError when two shares have the same point, or shares differ in length.
 */
export function voegSamen(delen: readonly Deel[]): Buffer {
  const lengte = delen[0]?.waarden.length ?? 0;
  if (new Set(delen.map(({ punt }) => punt)).size !== delen.length || delen.some(({ waarden }) => waarden.length !== lengte)) {
    throw new RangeError('delen passen niet bij elkaar');
  }
  const geheim = Buffer.alloc(lengte);
  for (const { punt, waarden } of delen) {
    // Lagrange at 0: the product of x_j / (x_j - x_i), where minus is the same as plus.
    const gewicht = delen.reduce((product, { punt: ander }) => (ander === punt ? product : maal(product, maal(ander, omgekeerde(ander ^ punt)))), 1);
    waarden.forEach((waarde, nummer) => {
      geheim[nummer] = (geheim[nummer] ?? 0) ^ maal(waarde, gewicht);
    });
  }
  return geheim;
}

/** Product in GF(256). */
export function maal(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= -((b >> bit) & 1) & a;
    a = ((a << 1) ^ (-((a >> 7) & 1) & 0x11b)) & 0xff;
  }
  return product;
}

/** What gives 1 times `a`: a to the power 254. */
function omgekeerde(a: number): number {
  let uit = 1;
  for (let keer = 0; keer < 254; keer += 1) uit = maal(uit, a);
  return uit;
}
