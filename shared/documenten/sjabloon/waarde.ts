/**
 * Values on their way through a template. A template sees a `Tekstwaarde`; what it writes is a token of private-use
 * characters, and only after the Markdown was read does the text come back. So a value is never template and never markup.
 */
import { Drop } from 'liquidjs';
import { weigerDocument } from '../weigering.ts';
import { tekenbezwaar } from '../../tekens.ts';

/** Longest value that a document takes; far above the longest confirmed text, so that a document stays printable. */
export const MAX_WAARDE = 200_000;

/** What stands in a document where something was not told. */
export const NIET_BEKEND = 'niet bekend';
/** What stands in a document for a gap; the list of gaps names it. */
export const NOG_IN_TE_VULLEN = '[nog in te vullen]';

/** A text with the name of its field. Conditions see the text itself: empty counts as false. */
export class Tekstwaarde extends Drop {
  readonly veld: string;
  readonly tekst: string;
  readonly verplicht: boolean;

  constructor(veld: string, tekst: string, verplicht: boolean) {
    super();
    this.veld = veld;
    this.tekst = tekst;
    this.verplicht = verplicht;
  }

  valueOf(): string {
    return this.tekst;
  }
}

const BEGIN = '\uE000';
const EINDE = '\uE001';
const CIJFER_NUL = 0xe010;
/** The end of a sentence, also within quotes or brackets that close after it. */
const ZINSEINDE = /[.!?…]["'’”»)\]]*$/;
const TOKEN = /\uE000([\uE010-\uE019]+)\uE001/;

/** One run of a template: hands out tokens and gives the texts back. */
export class Tokens {
  readonly #waarden: Tekstwaarde[] = [];

  /** The values printed so far, in order. */
  get waarden(): readonly Tekstwaarde[] {
    return this.#waarden;
  }

  /** The token that stands for a value. Throws TEKST_TE_LANG and the codes of `tekens.ts`, with the name of the field. */
  geef(waarde: Tekstwaarde): string {
    if (waarde.tekst.length > MAX_WAARDE) weigerDocument('TEKST_TE_LANG', { veld: waarde.veld, hoogstens: MAX_WAARDE });
    const tekst = waarde.tekst.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\t', ' ');
    const bezwaar = tekenbezwaar(tekst);
    if (bezwaar !== null) weigerDocument(bezwaar, { veld: waarde.veld });
    const nummer = this.#waarden.push(new Tekstwaarde(waarde.veld, tekst.trim(), waarde.verplicht)) - 1;
    const cijfers = Array.from(String(nummer), (cijfer) => String.fromCharCode(CIJFER_NUL + Number(cijfer)));
    return `${BEGIN}${cijfers.join('')}${EINDE}`;
  }

  /** A text of the template with its tokens replaced by what they stand for. */
  vul(tekst: string): string {
    const delen = tekst.split(TOKEN).map((deel, i) => (i % 2 === 0 ? deel : this.#tekst(deel)));
    // A sentence of the template that ends with a value that brought its own full stop needs no second one.
    return delen.map((deel, i) => (i > 0 && i % 2 === 0 && ZINSEINDE.test(delen[i - 1] ?? '') ? deel.replace(/^\.(?!\.)/, '') : deel)).join('');
  }

  #tekst(cijfers: string): string {
    const nummer = Number(Array.from(cijfers, (cijfer) => cijfer.charCodeAt(0) - CIJFER_NUL).join(''));
    const waarde = this.#waarden[nummer];
    if (waarde === undefined) throw new RangeError('onbekend token');
    if (waarde.tekst !== '') return waarde.tekst;
    return waarde.verplicht ? NOG_IN_TE_VULLEN : NIET_BEKEND;
  }
}
