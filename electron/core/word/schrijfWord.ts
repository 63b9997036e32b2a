/** Writes a document as a Word file (.docx): the letterhead with its marks filled in. */
import { strToU8, zipSync } from 'fflate';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { briefpapier, type MERK } from './briefpapier.ts';
import { inhoudXml } from './inhoudXml.ts';
import { eigenschappenXml, nummeringXml } from './onderdelen.ts';
import { xml } from './xml.ts';

/** Local time, the first that a zip file can name: the same bytes on every machine, on every day. */
const ZIPTIJD = '1980-01-01T00:00:00';
/** The whole paragraph that holds the mark for the content. */
const PLEK = /<w:p>(?:(?!<\/w:p>).)*?\[\[inhoud\]\](?:(?!<\/w:p>).)*?<\/w:p>/s;

/** The marks in header and footer. */
const RANDMERK = /\[\[(gemeente|zaaknummer|vertrouwelijkheid|titel)\]\]/g;
type Randnaam = Exclude<keyof typeof MERK, 'inhoud'>;

/** The bytes of a .docx file; the same content gives the same bytes. */
export async function schrijfWord(inhoud: DocumentInhoud): Promise<Uint8Array> {
  const lichaam = inhoudXml(inhoud.blokken);
  const vul = (tekst: string): string => tekst.replaceAll(RANDMERK, (_merk, naam: Randnaam) => xml(inhoud[naam]));
  const onderdelen: Record<string, Uint8Array> = {};
  for (const [pad, onderdeel] of await briefpapier()) {
    if (typeof onderdeel !== 'string') onderdelen[pad] = onderdeel;
    else if (pad === 'word/document.xml') onderdelen[pad] = strToU8(onderdeel.replace(PLEK, () => lichaam.xml));
    else if (pad === 'word/numbering.xml') onderdelen[pad] = strToU8(nummeringXml(lichaam.lijsten));
    else if (pad === 'docProps/core.xml') onderdelen[pad] = strToU8(eigenschappenXml(inhoud));
    else onderdelen[pad] = strToU8(vul(onderdeel));
  }
  return zipSync(onderdelen, { level: 6, mtime: ZIPTIJD });
}
