/** One line in, one line out: from the text of a question to the JSON of its answer. */
import { AppFout } from '../../../shared/fout.ts';
import { MAX_BYTES, type Regel } from './regels.ts';
import { SOORTEN } from './soorten.ts';
import { Velden, Vraagfout, weigeringstekst } from './velden.ts';

/** The JSON to print, without line end; and what the exit status and the warning need to know. */
export interface Antwoord {
  readonly json: string;
  readonly fout: boolean;
  readonly feestdagenOnzeker: boolean;
}

/** Answers one line; what cannot be answered gets `{"fout": "…"}`. Throws only for a mistake in this program. */
export function beantwoord(regel: Regel): Antwoord {
  try {
    const { uit, feestdagenOnzeker = false } = bereken(tekstVan(regel));
    return { json: JSON.stringify(uit), fout: false, feestdagenOnzeker };
  } catch (fout) {
    return { json: JSON.stringify({ fout: uitleg(fout) }), fout: true, feestdagenOnzeker: false };
  }
}

function tekstVan(regel: Regel): string {
  if (regel.soort === 'te_lang') throw new Vraagfout(`Deze regel is langer dan ${MAX_BYTES} bytes.`);
  if (regel.soort === 'geen_utf8') throw new Vraagfout('Deze regel is geen geldige UTF-8.');
  if (regel.tekst.trim() === '') throw new Vraagfout('Deze regel is leeg.');
  return regel.tekst;
}

function bereken(tekst: string): ReturnType<(typeof SOORTEN)[string]> {
  const vraag = ontleed(tekst);
  if (typeof vraag !== 'object' || vraag === null || Array.isArray(vraag)) throw new Vraagfout('Deze regel is geen JSON-object.');
  const soort: unknown = 'soort' in vraag ? vraag.soort : undefined;
  if (soort === undefined) throw new Vraagfout("Het veld 'soort' ontbreekt.");
  const rekenaar = typeof soort === 'string' && Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort] : undefined;
  if (!rekenaar) throw new Vraagfout(`Onbekende soort. Kies uit: ${Object.keys(SOORTEN).join(', ')}.`);
  return rekenaar(new Velden(vraag));
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Vraagfout('Deze regel is geen geldige JSON.');
  }
}

/** A refusal by the law carries its code too, so that a script can tell which one it is. */
function uitleg(fout: unknown): string {
  if (fout instanceof Vraagfout) return fout.message;
  const tekst = weigeringstekst(fout);
  if (tekst === null || !(fout instanceof AppFout)) throw fout;
  return `${tekst} [${fout.code}]`;
}
