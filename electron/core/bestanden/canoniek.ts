/**
 * JSON in one canonical form, for hashing: keys sorted by code unit, no white space, everything else as `JSON.stringify`
 * writes it. Text is not normalised: what was typed is what is hashed. As in JSON, a property that is undefined is left out.
 * @throws TypeError for what JSON cannot hold faithfully: functions, bigint, NaN, infinite numbers, `undefined` in a list,
 *   and objects that are not plain, such as Date.
 */
export function canoniekeJson(waarde: unknown): string {
  if (waarde === null || typeof waarde === 'boolean' || typeof waarde === 'string') return JSON.stringify(waarde);
  if (typeof waarde === 'number' && Number.isFinite(waarde)) return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${Array.from(waarde, canoniekeJson).join(',')}]`;
  if (!isKaal(waarde)) throw new TypeError('waarde past niet in JSON');
  const delen = Object.keys(waarde)
    .filter((sleutel) => waarde[sleutel] !== undefined)
    .sort()
    .map((sleutel) => `${JSON.stringify(sleutel)}:${canoniekeJson(waarde[sleutel])}`);
  return `{${delen.join(',')}}`;
}

function isKaal(waarde: unknown): waarde is Record<string, unknown> {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const prototype: unknown = Object.getPrototypeOf(waarde);
  return prototype === Object.prototype || prototype === null;
}
