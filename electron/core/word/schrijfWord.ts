/** Writes a document as a Word file (.docx). */
import type { ISectionPropertiesOptions } from 'docx';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { zoneTijd } from '../../../shared/wth/tijd.ts';
import { blokken } from './blokken/blokken.ts';
import { NUMMERING, PAGINA } from './huisstijl.ts';
import { pak } from './pak.ts';
import { koptekst, voettekst } from './rand.ts';

const { breedte: width, hoogte: height, boven: top, onder: bottom, zij, kop: header, voet: footer } = PAGINA;
const BLADZIJDE: ISectionPropertiesOptions = { page: { size: { width, height }, margin: { top, bottom, left: zij, right: zij, header, footer } } };

/**
 * The bytes of a .docx file; the same content gives the same bytes. Its properties name the municipality, the kind, the case
 * number and the date that the document itself carries, and no person.
 */
export async function schrijfWord(inhoud: DocumentInhoud): Promise<Uint8Array> {
  const { titel, gemeente, zaaknummer, dagtekening } = inhoud;
  const auteur = `Gemeente ${gemeente}`;
  const rand = { headers: { default: koptekst(inhoud) }, footers: { default: voettekst(inhoud) } };
  return pak(
    {
      title: titel,
      subject: zaaknummer,
      creator: auteur,
      lastModifiedBy: auteur,
      numbering: NUMMERING,
      sections: [{ properties: BLADZIJDE, ...rand, children: blokken(inhoud.blokken) }],
    },
    zoneTijd(dagtekening).toInstant().toString(),
  );
}
