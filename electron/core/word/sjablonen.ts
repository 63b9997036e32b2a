/**
 * Reads the templates from their folder when the application starts: one that is gone, does not read, or names what does not
 * exist is found then, not at night. Whether it always reads as a document was tried out before it came here (`controle.ts`).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import type { Sjabloon } from '../../../shared/documenten/maak.ts';
import { LIJSTVELDEN } from '../../../shared/documenten/lijsten/velden.ts';
import { LIJST_SOORTEN, type Lijstsoort } from '../../../shared/documenten/lijsten/soorten.ts';
import type { GelezenSjabloon } from '../../../shared/documenten/vul.ts';
import { leesSjabloonMet, leesSjabloonVoor } from '../../../shared/documenten/sjabloon/inlezen.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';

/** The template of every kind of document, and of every sheet. */
export type Sjablonen = Readonly<Record<DocumentSoort | Lijstsoort, Sjabloon>>;

/** `3-9f2c1a07b4de`: the number in the front of a text, and the beginning of the SHA-256 of it all. */
export function sjabloonversie(nummer: number, tekst: string): string {
  return `${nummer}-${createHash('sha256').update(tekst).digest('hex').slice(0, 12)}`;
}

function leesBestand(map: string, bestand: string): string {
  try {
    return readFileSync(join(map, bestand), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    throw new AppFout('SJABLOON_ONTBREEKT', { bestand });
  }
}

const isLijst = (soort: DocumentSoort | Lijstsoort): soort is Lijstsoort => Object.hasOwn(LIJSTVELDEN, soort);
const lees = (soort: DocumentSoort | Lijstsoort, tekst: string): GelezenSjabloon => (isLijst(soort) ? leesSjabloonMet(LIJSTVELDEN[soort], tekst) : leesSjabloonVoor(soort, tekst));

function leesEen(map: string, soort: DocumentSoort | Lijstsoort): Sjabloon {
  const bestand = `${soort}.md`;
  const tekst = leesBestand(map, bestand);
  try {
    return { tekst, versie: sjabloonversie(lees(soort, tekst).versie, tekst) };
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
    throw new AppFout(fout.code, { ...fout.params, bestand });
  }
}

/** Reads every template and checks its names. Throws SJABLOON_ONTBREEKT or SJABLOON_ONGELDIG, with the file and the line. */
export function leesSjablonen(map: string): Sjablonen {
  return Object.fromEntries([...DOCUMENT_SOORTEN, ...LIJST_SOORTEN].map((soort) => [soort, leesEen(map, soort)])) as Record<DocumentSoort | Lijstsoort, Sjabloon>;
}
