/**
 * The text of a template as an empty form: what depends on a choice is printed in every case, each with a box to tick; what
 * depends on something being filled in is printed, because that is filled in by hand.
 */
import { veldMetNaam } from '../documenten/velden/catalogus.ts';

/** Stands before what may not apply. */
export const VINK = '☐';

type Tak = { voorwaarde: string; inhoud: Knoop[] };
type Knoop = { tekst: string } | { soort: string; takken: Tak[] };

const TAG = /\{%-?\s*(\w+)\s*([^%]*?)\s*-?%\}/g;
const VERVOLG: ReadonlySet<string> = new Set(['elsif', 'else', 'when']);

/** The text as a tree of its conditions and repetitions. */
function boom(tekst: string): Knoop[] {
  const stapel: { soort: string; takken: Tak[] }[] = [{ soort: '', takken: [{ voorwaarde: '', inhoud: [] }] }];
  const voeg = (knoop: Knoop): void => void stapel.at(-1)?.takken.at(-1)?.inhoud.push(knoop);
  let vanaf = 0;
  for (const gevonden of tekst.matchAll(TAG)) {
    const [geheel, woord = '', voorwaarde = ''] = gevonden;
    voeg({ tekst: tekst.slice(vanaf, gevonden.index) });
    vanaf = gevonden.index + geheel.length;
    const top = stapel.at(-1);
    if (VERVOLG.has(woord)) top?.takken.push({ voorwaarde: woord === 'else' ? '' : voorwaarde, inhoud: [] });
    else if (woord.startsWith('end') && top !== undefined) {
      stapel.pop();
      voeg(top);
    } else stapel.push({ soort: woord, takken: [{ voorwaarde, inhoud: [] }] });
  }
  voeg({ tekst: tekst.slice(vanaf) });
  return stapel[0]?.takken[0]?.inhoud ?? [];
}

/**
 * Texts that the application computes for a rare case: on paper nobody writes them. What a judge ruled or a withdrawal did would
 * stand there as if it had happened; who has such a case on paper writes it with the reasons.
 */
const NIET_OP_PAPIER = /^(?:[\w.]*eindeToelichting|stand\.(?:rechter|ingetrokken))$/;
/** Filled in or not, but as a sentence that says something happened: it gets a box, as a choice does. */
const MET_VINK = /^(?:verlenging\.bijSchorsing|namenGeenContactverbod)$/;

/** What a condition asks: a choice of the one who fills in, whether something is filled in, or whether nothing is. */
function soortVoorwaarde(voorwaarde: string): 'keuze' | 'ingevuld' | 'leeg' {
  if (/\.size\s*==\s*0/.test(voorwaarde) || NIET_OP_PAPIER.test(voorwaarde.trim())) return 'leeg';
  if (MET_VINK.test(voorwaarde.trim())) return 'keuze';
  const namen = voorwaarde.replaceAll(/'[^']*'|"[^"]*"/g, ' ').match(/[A-Za-z]\w*(?:\.\w+)*/g) ?? [];
  const isKeuze = (naam: string): boolean => ['keuze', 'optie'].includes(veldMetNaam(naam)?.vorm ?? '');
  return namen.some(isKeuze) ? 'keuze' : 'ingevuld';
}

/**
 * A box before the first words, after the mark of a list, a table or a heading. What stands on lines of its own becomes a
 * paragraph of its own, so that each can be struck out.
 */
function metVink(tekst: string, voor: string): string {
  const aanBegin = voor === '' || voor.endsWith('\n');
  const begin = /^\s*/.exec(tekst)?.[0] ?? '';
  const rest = tekst.slice(begin.length);
  if (rest === '' || rest.startsWith('{%') || rest.startsWith('```') || rest.startsWith('---')) return tekst;
  const opmaak = aanBegin || begin.includes('\n') ? (/^(?:(?:[-*>|]|\d+\.|#+)\s+)?/.exec(rest)?.[0] ?? '') : '';
  const woorden = rest.slice(opmaak.length);
  const gevinkt = woorden.startsWith(VINK) ? tekst : `${begin}${opmaak}${VINK} ${woorden}`;
  if (!aanBegin) return /\s$/.test(voor) || begin !== '' ? gevinkt : ` ${gevinkt}`;
  if (opmaak !== '') return gevinkt;
  return `${voor === '' || voor.endsWith('\n\n') ? '' : '\n'}${gevinkt}${gevinkt.endsWith('\n\n') ? '' : '\n'}`;
}

function schrijf(knopen: readonly Knoop[], voor: string, handtekening: boolean): string {
  let uit = '';
  for (const knoop of knopen) {
    const ervoor = `${voor}${uit}`;
    uit += 'tekst' in knoop ? knoop.tekst : schrijfTakken(knoop, ervoor, handtekening);
  }
  return uit;
}

function schrijfTakken({ soort, takken }: { soort: string; takken: readonly Tak[] }, voor: string, handtekening: boolean): string {
  const [eerste] = takken;
  const laatste = takken.at(-1);
  if (eerste === undefined) return '';
  const gewoon = (tak: Tak | undefined): string => (tak === undefined ? '' : schrijf(tak.inhoud, voor, handtekening));
  if (soort === 'for') return `{% for ${eerste.voorwaarde} %}${gewoon(eerste)}{% endfor %}`;
  const overig = laatste?.voorwaarde === '' ? laatste : undefined;
  const vraag = soort === 'case' ? 'keuze' : soortVoorwaarde(eerste.voorwaarde);
  if (vraag !== 'keuze') return gewoon((vraag === 'ingevuld') === (soort === 'if') ? eerste : overig);
  // Who signs is written by hand; only one text can stand at the signature.
  if (handtekening) return gewoon(overig);
  let uit = '';
  for (const tak of soort === 'case' ? takken.slice(1) : takken) {
    const ervoor = `${voor}${uit}`;
    uit += metVink(schrijf(tak.inhoud, ervoor, handtekening), ervoor);
  }
  return uit;
}

/** The text of a template, of which only the repetitions are left as they were. */
export function formuliertekst(tekst: string): string {
  // A line with nothing but conditions is no line, so that a table or a list goes on; repetitions are left to who fills the text.
  const zonder = tekst.replaceAll(/^[ \t]*((?:\{%[^%]*%\}[ \t]*)+)\n/gm, (regel, tags: string) => (/\{%-?\s*(?:end)?for\b/.test(tags) ? regel : tags));
  return zonder.split(/(```ondertekening[\s\S]*?```)/).reduce((uit, deel, plek) => uit + schrijf(boom(deel), uit, plek % 2 === 1), '');
}
