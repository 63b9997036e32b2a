/**
 * The municipality does not announce that it can help with a place to stay: no document but the decision on that itself
 * says a word about it. The model texts are tested for it; what a person typed is reported as a gap, for him to reword.
 * Where the person found a place himself is a fact of the case, not an announcement.
 */
const OPVANG = /(?<!kinder|peuter|vrouwen|dag|gastouder|schoolse )opvang(?!en|t)/iu;
const PLEK = /onderdak|slaapplaats/iu;

const woorden = (meeste: number): string => String.raw`(?:(?!geen\b|niet\b|zonder\b)[\p{L}'’-]+\s+){0,${meeste}}`;
const NAASTEN = String.raw`\p{L}*(?:familie(?:lid|leden)?|broers?|zus(?:sen|je)?|ouders?|moeder|vader|zoon|dochter|oom|tante|neef|nicht|oma|opa|vriend(?:en|in)?|kennis(?:sen)?|collega['’]?s?|buren|buurman|buurvrouw|partner|werkgever)`;
/** A place that the person has: ‘heeft onderdak’, ‘onderdak gevonden’, ‘onderdak bij zijn broer’. */
const EIGEN = [
  new RegExp(String.raw`(?<!\p{L})(?:heeft|hebben|hebt|heb|had|hadden|vond|vonden)\s+${woorden(3)}(?:onderdak|slaapplaats)`, 'iu'),
  new RegExp(String.raw`(?:onderdak|slaapplaats)\s+${woorden(5)}(?:heeft|hebben|hebt|had|hadden|vond|vonden|gevonden)(?!\p{L})`, 'iu'),
  new RegExp(String.raw`(?<!(?:geen|zonder)\s)(?:onderdak|slaapplaats)\s+(?:bij|van)\s+${woorden(2)}${NAASTEN}(?!\p{L})`, 'iu'),
];
/** Somebody else who arranges it, or a place that is not there (yet). */
const AANBOD = /(?:onderdak|slaapplaats)[^,]*(?<!\p{L})niet(?!\p{L})|gemeente|burgemeester|college|wethouder|(?<!\p{L})(?:wij|we|ons|onze)(?!\p{L})|regel|geboden|bied|aanbod|voorziening|instelling|instantie|organisatie|leger des heils|hulpverlen|wijkteam|veilig thuis|politie|(?<!\p{L})(?:nodig|zoek\p{L}*|gezocht|beschikbaar)(?!\p{L})/iu;

const isEigenPlek = (zin: string): boolean => EIGEN.some((vorm) => vorm.test(zin)) && !AANBOD.test(zin);

/**
 * Whether a text speaks of a place to stay. Childcare, women's refuges and catching somebody (opvangen) do not count, nor does a
 * place that the person found without anybody of the municipality; that is looked at sentence by sentence.
 */
export function noemtOpvang(tekst: string): boolean {
  return OPVANG.test(tekst) || tekst.split(/[.!?;\n]/).some((zin) => PLEK.test(zin) && !isEigenPlek(zin));
}
