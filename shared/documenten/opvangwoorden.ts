/**
 * The municipality does not announce that it can help with a place to stay: no document but the decision on that itself
 * says a word about it. The model texts are tested for it; what a person typed is reported as a gap, for him to reword.
 */
const OPVANG = /onderdak|slaapplaats|(?<!kinder|peuter|vrouwen|dag|gastouder|schoolse )opvang(?!en|t)/iu;

/** Whether a text speaks of a place to stay. Childcare, women's refuges and catching somebody (opvangen) do not count. */
export function noemtOpvang(tekst: string): boolean {
  return OPVANG.test(tekst);
}
