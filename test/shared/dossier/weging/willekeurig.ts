import fc from 'fast-check';
import { z } from 'zod';
import { wegingConcept, type WegingConcept } from '../../../../shared/dossier/weging/concept.ts';

/** What a tired hand, a paste or another program can leave in a field. */
const getypt = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', ' ', 'tekst', 'twee\nregels', '1', '12-5-85', '29-2-2008', '31-12-2999', '2026-11-27') },
  { weight: 4, arbitrary: fc.constantFrom('27-11-2026', '28-11-2026', '29-3-2026', '25-10-2026', '23.40', '2.30', '0.10', '24.00', 'x') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('\u202Enaam', '\u0000', 'x'.repeat(301), 'y'.repeat(20_001), '\uD800') },
);

/** Any value of a schema, mostly the one that stood there. */
function variant(schema: z.ZodType, basis: unknown, veld = ''): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const velden: [string, z.ZodType][] = Object.entries(schema.shape);
    const bron = basis as Record<string, unknown>;
    return fc.record(Object.fromEntries(velden.map(([naam, deel]) => [naam, variant(deel, bron[naam], naam)])));
  }
  if (schema instanceof z.ZodArray) {
    const rijen = (basis as unknown[]).map((rij) => variant(schema.element as z.ZodType, rij));
    return fc.tuple(...rijen).chain((lijst) => fc.subarray(lijst));
  }
  if (veld === 'id') return fc.constant(basis);
  if (veld === 'code') return fc.oneof({ weight: 9, arbitrary: fc.constant(basis) }, { weight: 1, arbitrary: fc.constantFrom('9z9', '1a1') });
  const ander = schema instanceof z.ZodEnum ? fc.constantFrom(...(schema.options as string[])) : getypt;
  return fc.oneof({ weight: 30, arbitrary: fc.constant(basis) }, { weight: 1, arbitrary: ander });
}

/** Night pages that differ from `basis` in a few places; one in five in none, so that whatever the seed some have no gap. */
export const variantVan = (basis: WegingConcept): fc.Arbitrary<WegingConcept> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(basis) }, { weight: 4, arbitrary: variant(wegingConcept, basis) as fc.Arbitrary<WegingConcept> });

/** Every text that was typed, as it counts once it is confirmed; not the choices, nor dates and times, which change their form. */
export function getypteTeksten(waarde: unknown, schema: z.ZodType = wegingConcept, veld = ''): string[] {
  if (schema instanceof z.ZodObject) {
    const delen: [string, z.ZodType][] = Object.entries(schema.shape);
    return delen.flatMap(([naam, deel]) => getypteTeksten((waarde as Record<string, unknown>)[naam], deel, naam));
  }
  if (schema instanceof z.ZodArray) return (waarde as unknown[]).flatMap((rij) => getypteTeksten(rij, schema.element as z.ZodType));
  return schema instanceof z.ZodString && !['datum', 'tijd', 'geboortedatum'].includes(veld) ? [(waarde as string).trim()] : [];
}
