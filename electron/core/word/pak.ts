/**
 * From a document of docx to a file: the same document gives the same bytes. docx's own packer takes the time of writing from
 * the clock, for the properties and for every part in the zip, and has no option for another. So docx writes the parts, and
 * fflate, which docx zips with as well, puts them together.
 */
import { Document, Packer, type IPropertiesOptions } from 'docx';
import { STIJLEN } from './huisstijl.ts';
import { pers, zip, type Geperst } from './zip.ts';

type Inhoud = string | Uint8Array;
type Onderdeel = { path: string; data: Inhoud };

/** The half of docx's packer that writes the parts by their paths, with parts to take as they are. Its types keep it private. */
const schrijver: { compile(document: Document, opmaak: undefined, vaste: readonly Onderdeel[]): ReadonlyMap<string, Inhoud> } = Packer['compiler'];

const STIJLDEEL = 'word/styles.xml';
const EIGENSCHAPPEN = 'docProps/core.xml';
const TIJDEN = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g;

let leeg: ReadonlyMap<string, Geperst & { inhoud: Inhoud }> | null = null;

/** The parts of a document in the house style without content. What other documents share with it is written only once. */
function leegDocument(): NonNullable<typeof leeg> {
  leeg ??= new Map(
    Array.from(schrijver.compile(new Document({ styles: STIJLEN, sections: [] }), undefined, []), ([pad, inhoud]) => [pad, { inhoud, ...pers(inhoud) }]),
  );
  return leeg;
}

/** The parts of a file in the house style, with `tijd` (ISO, UTC) as the moment that it was made and last changed. */
export function delenVan(opties: Omit<IPropertiesOptions, 'styles'>, tijd: string): Map<string, Inhoud> {
  const stijlen = { path: STIJLDEEL, data: leegDocument().get(STIJLDEEL)?.inhoud ?? '' };
  // Without styles of its own, docx would write its standard ones, only for ours to take their place.
  const onderdelen = schrijver.compile(new Document({ ...opties, styles: { importedStyles: [] } }), undefined, [stijlen]);
  return new Map(
    Array.from(onderdelen, ([pad, inhoud]) => [pad, pad === EIGENSCHAPPEN && typeof inhoud === 'string' ? inhoud.replaceAll(TIJDEN, (_alles, begin: string) => begin + tijd) : inhoud]),
  );
}

/** The bytes of that file. */
export function pak(opties: Omit<IPropertiesOptions, 'styles'>, tijd: string): Uint8Array {
  const vast = leegDocument();
  const opNaam = [...delenVan(opties, tijd)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zip(
    opNaam.map(([pad, inhoud]) => {
      const bekend = vast.get(pad);
      return [pad, bekend?.inhoud === inhoud ? bekend : pers(inhoud)];
    }),
  );
}
