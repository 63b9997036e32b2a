/** Writes a document as a Word file (.docx). */
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import type { Blok, DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { zoneTijd } from '../../../shared/wth/tijd.ts';
import { blokken } from './blokken/blokken.ts';
import type { Logobytes } from './briefhoofd.ts';
import { NUMMERING, PAGINA } from './huisstijl.ts';
import { pak } from './pak.ts';
import { briefkop, koptekst, voettekst } from './rand.ts';

const { breedte: width, hoogte: height, boven: top, onder: bottom, zij, kop: header, voet: footer } = PAGINA;
const BLADZIJDE: ISectionPropertiesOptions = { page: { size: { width, height }, margin: { top, bottom, left: zij, right: zij, header, footer } } };

/** Header and footer of every page; with a letterhead the first page has that instead. */
function randen(inhoud: DocumentInhoud, logo: Logobytes | null): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const [kop, voet] = [koptekst(inhoud), voettekst(inhoud)];
  const { briefhoofd } = inhoud;
  if (briefhoofd === null) return { properties: BLADZIJDE, headers: { default: kop }, footers: { default: voet } };
  return {
    properties: { ...BLADZIJDE, titlePage: true },
    headers: { default: kop, first: briefkop({ ...inhoud, briefhoofd }, logo) },
    footers: { default: voet, first: voettekst(inhoud) },
  };
}

type Deel = { naam: string; begin: number; blokken: Blok[] };

/** The parts that say at the head of their pages which they are; what comes before the first says nothing there. */
function delenVan(inhoud: readonly Blok[]): Deel[] {
  const delen: Deel[] = [{ naam: '', begin: 0, blokken: [] }];
  for (const [plek, blok] of inhoud.entries()) {
    const naam = blok.soort === 'kop' ? blok.deel : undefined;
    if (naam !== undefined) delen.push({ naam, begin: plek, blokken: [] });
    delen.at(-1)?.blokken.push(blok);
  }
  return delen.filter(({ blokken: eigen, naam }) => eigen.length > 0 || naam === '');
}

/** A section for each part, which starts a page; what a section does not say of its own is as in the one before. */
function secties(inhoud: DocumentInhoud, logo: Logobytes | null): ISectionOptions[] {
  return delenVan(inhoud.blokken).map(({ naam, begin, blokken: eigen }, i) => ({
    ...(i === 0 ? randen(inhoud, logo) : { properties: BLADZIJDE, headers: { default: koptekst(inhoud, naam) } }),
    children: blokken(eigen, begin),
  }));
}

/**
 * The bytes of a .docx file; the same content gives the same bytes. Its properties name the municipality, the kind, the case
 * number and the date that the document itself carries, and no person. `logo`: the bytes of the logo in its letterhead.
 */
export async function schrijfWord(inhoud: DocumentInhoud, logo: Logobytes | null = null): Promise<Uint8Array> {
  const { titel, gemeente, zaaknummer, dagtekening } = inhoud;
  const auteur = `Gemeente ${gemeente}`;
  return pak(
    {
      title: titel,
      subject: zaaknummer,
      creator: auteur,
      lastModifiedBy: auteur,
      numbering: NUMMERING,
      sections: secties(inhoud, logo),
    },
    zoneTijd(dagtekening).toInstant().toString(),
  );
}
