/**
 * The examination of a template's text while it is written, and before it is approved: can it be read, does every name
 * exist, does the document say what the law wants (Wth 2 lid 4, Awb 3:45) in every sample case, and nothing that it may not.
 */
import { AppFout } from '../../fout.ts';
import { noemtOpvang } from '../opvangwoorden.ts';
import { controleerSjabloon } from '../sjabloon/controle.ts';
import { isOpvangbesluit, type DocumentSoort } from '../soorten.ts';
import { leesSjabloon, type GelezenSjabloon } from '../vul.ts';
import type { SjabloonReden } from '../weigering.ts';
import { ontbrekendeOnderdelen, vreemdeNamen } from './namen.ts';
import { probeerOp } from './proef.ts';
import type { Bevinding, Keurvoorbeeld } from './vorm.ts';
import { alleenBinnenVoorwaarde } from './voorwaarden.ts';

export { isGoedTeKeuren, type Bevinding, type Keurvoorbeeld } from './vorm.ts';

function onleesbaar(werk: () => unknown): Bevinding[] {
  try {
    werk();
    return [];
  } catch (fout) {
    if (!(fout instanceof AppFout) || fout.code !== 'SJABLOON_ONGELDIG') throw fout;
    const { reden, regel, detail = '' } = fout.params;
    return [{ code: 'ONLEESBAAR', reden: reden as SjabloonReden, detail: String(detail), regel: Number(regel), voorbeeld: '', fout: true }];
  }
}

/** Other words for it. What is typed about a case may hold them: where somebody went is a fact. */
const LOGEREN = /(?<!\p{L})(?:hotel|pension(?!\p{L})|logies|logeer|logere|overnacht|nachtverblijf|slaapplek|slaapgelegenheid|noodbed)/iu;

/** Lines that speak of a place to stay: no document but the decision on that itself may. Comments and fields do not count. */
function opvangregels(tekst: string): Bevinding[] {
  return tekst.split('\n').flatMap((regel, i): Bevinding[] => {
    const vast = regel.replaceAll(/\{[{%].*?[%}]\}/g, ' ');
    return noemtOpvang(vast) || LOGEREN.test(vast) ? [{ code: 'NOEMT_OPVANG', tekst: vast.trim(), regel: i + 1, voorbeeld: '', fout: true }] : [];
  });
}

/** What something is about, so that it is told once: by the case that shows it where there is one. */
const onderwerp = (een: Bevinding): string => ('wat' in een ? `${een.wat} ${'veld' in een ? een.veld : ''}` : een.code);

/** What tries and reading find together. */
function samen(geprobeerd: readonly Bevinding[], gelezen: readonly Bevinding[]): Bevinding[] {
  const gezegd = new Set(geprobeerd.map(onderwerp));
  return [...geprobeerd, ...gelezen.filter((een) => !gezegd.has(onderwerp(een)))];
}

const opRegel = (a: Bevinding, b: Bevinding): number => Number(b.fout) - Number(a.fout) || a.regel - b.regel;

/**
 * Everything that is wrong with a text for this kind of document, faults first, then by line. A text that cannot be read has
 * that as its one fault: what follows from it would only be noise. Never throws for what stands in the text.
 */
export function keurSjabloon(soort: DocumentSoort, tekst: string, voorbeelden: readonly Keurvoorbeeld[]): Bevinding[] {
  let gelezen: GelezenSjabloon | null = null;
  const niet = onleesbaar(() => (gelezen = leesSjabloon(tekst)));
  const sjabloon = gelezen as GelezenSjabloon | null;
  if (sjabloon === null) return niet;
  const namen = vreemdeNamen(soort, sjabloon);
  const opvang = isOpvangbesluit(soort) ? [] : opvangregels(tekst);
  if (namen.length > 0) return [...namen, ...opvang].toSorted(opRegel);
  const proef = onleesbaar(() => controleerSjabloon(soort, tekst));
  if (proef.length > 0) return [...opvang, ...ontbrekendeOnderdelen(soort, sjabloon), ...proef].toSorted(opRegel);
  // A line that says it is shown where it stands; what only reads so once it is printed, by the case.
  const geprobeerd = probeerOp(soort, sjabloon, voorbeelden).filter(({ code }) => code !== 'NOEMT_OPVANG' || opvang.length === 0);
  const rest = samen([...opvang, ...geprobeerd], alleenBinnenVoorwaarde(soort, sjabloon));
  return [...ontbrekendeOnderdelen(soort, sjabloon), ...rest].toSorted(opRegel);
}
