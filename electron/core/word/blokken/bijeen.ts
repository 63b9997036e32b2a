/** Where no line of a document may end. */

const VAST = '\u00a0';
const KORT = '(?:jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)\\.';
const MAAND = `(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|${KORT})`;

/** The space within a date and within the number of an article (‘Wth 9 lid 1’), before ‘uur’, an amount and the letters of a postcode, after a box to tick. */
const SPATIE = new RegExp(
  [`(?<=(?<!\\d)\\d{1,2}) (?=${MAAND}(?!\\p{L}))`, `(?<=${KORT}) (?=\\d{4})`, '(?<=\\d\\.\\d{2}) (?=uur)', '(?<=(?<!\\p{L})(?:[Aa]rtikel|[Aa]rtikelen|art\\.|Wth|Awb|Awbi|lid|€)) (?=\\d)', '(?<=\\d) (?=lid \\d)', '(?<=(?<!\\d)[1-9]\\d{3}) (?=[A-Z]{2}(?!\\p{L}))', '(?<=☐) (?=\\S)'].join('|'),
  'gu',
);
const TELEFOON = /(?<![\d-])0\d{1,3}(?: \d{2,4}){1,5}(?![\d-])/g;

/** The same text, with spaces that keep together what nobody reads in two halves: a date, a time, an article, an amount, a postcode, a telephone number. */
export const bijeen = (tekst: string): string => tekst.replaceAll(SPATIE, VAST).replaceAll(TELEFOON, (nummer) => nummer.replaceAll(' ', VAST));
