/** Money as whole cents, never as a fraction: how a person types it and how it is shown. */

/** Most cents that one amount can be: ten million euros. */
export const MAX_CENTEN = 1_000_000_000;

const GETYPT = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,8})(?:,(\d{1,2}|-))?$/;

/** The cents of an amount as typed (`85`, `85,5`, `€ 1.250,00`), or null when it is none or too much. */
export function leesBedrag(getypt: string): number | null {
  const delen = GETYPT.exec(getypt.trim());
  if (delen === null) return null;
  const [, euro = '', cent = ''] = delen;
  const waarde = Number(euro.replaceAll('.', '')) * 100 + Number((cent === '-' ? '' : cent).padEnd(2, '0'));
  return waarde <= MAX_CENTEN ? waarde : null;
}

/** An amount as it stands in a field: `1250,00`. */
export const bedragInVeld = (cent: number): string => `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;

/** An amount to read: `€ 1.250,00`. */
export function bedragTekst(cent: number): string {
  const [euro = '', rest = ''] = bedragInVeld(cent).split(',');
  return `€ ${euro.replaceAll(/\B(?=(?:\d{3})+$)/g, '.')},${rest}`;
}
