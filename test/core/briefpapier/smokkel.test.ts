import { describe, expect, test } from 'vitest';
import { keurBriefpapier } from '../../../electron/core/briefpapier/keuring.ts';
import type { Briefpapiercode } from '../../../shared/briefpapier/bevinding.ts';
import { onderdelen } from '../word/docx.ts';
import { anders, PLEK, vooraan, verwijs, wissel, type Delen } from './papier.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const inKop = (xml: string) => wissel('word/header1.xml', '</w:hdr>', `<w:p>${xml}</w:p></w:hdr>`);
const teken = (soort: string): string => `<w:r><w:fldChar w:fldCharType="${soort}"/></w:r>`;
const beeld = (bytes: Buffer) => (delen: Delen): void => void delen.set([...delen.keys()].find((pad) => pad.startsWith('word/media/')) ?? '', bytes);

/** A JPEG of this size with something about who made it, and something after its end. */
const jpeg = (breedte: number, na = ''): Buffer => {
  const maat = Buffer.from([0, 16, breedte >> 8, breedte & 0xff]);
  return Buffer.concat([Buffer.from('ffd8ffe1000a', 'hex'), Buffer.from('GPSGEHEI'), Buffer.from('ffc0000b08', 'hex'), maat, Buffer.from('01011100ffda0008010100003f00010203ff00ffd004ffd9', 'hex'), Buffer.from(na)]);
};

/** What is hidden from who looks for names: other names for the same, halves of fields, numbers that are none. */
const VERSTOPT: readonly (readonly [naam: string, code: Briefpapiercode, wijzig: (delen: Delen) => void])[] = [
  ['a field in Word’s language without its prefix', 'XML_ONLEESBAAR', inKop(`<fldSimple xmlns="${WORD}" w:instr=" INCLUDETEXT x "/>`)],
  ['a drawing of the old kind under another prefix', 'XML_ONLEESBAAR', vooraan('<w:p><w:r><w:pict><x:shape xmlns:x="urn:schemas-microsoft-com:vml"><x:imagedata src="https://meekijker.example/p.png"/></x:shape></w:pict></w:r></w:p>')],
  ['the name of Word 2007 with another meaning', 'XML_ONLEESBAAR', (delen) => { wissel('word/document.xml', 'xmlns:mc=', 'xmlns:ve=')(delen); vooraan('<w:p><w:r><ve:tab xmlns:ve="urn:iets-anders"/></w:r></w:p>')(delen); }],
  ['the same under the names of Word 2007 and of now, each with its own', 'XML_ONLEESBAAR', wissel('word/document.xml', /xmlns:mc=("[^"]*")/, 'xmlns:mc=$1 xmlns:ve=$1 ve:Ignorable="w15"')],
  ['an object under another prefix', 'XML_ONLEESBAAR', vooraan('<w:p><w:r><x:OLEObject xmlns:x="urn:schemas-microsoft-com:office:office" Type="Link"/></w:r></w:p>')],
  ['our names for pictures with another meaning', 'XML_ONLEESBAAR', wissel('word/document.xml', /xmlns:wp="[^"]*"/, 'xmlns:wp="urn:iets-anders"')],
  ['a source with a prefix', 'EXTERN', vooraan(`<w:p><w:r><w:pict><v:shape ${VML}><v:imagedata v:src="https://meekijker.example/p.png"/></v:shape></w:pict></w:r></w:p>`)],
  ['another source besides', 'EXTERN', vooraan(`<w:p><w:r><w:pict><v:shape ${VML}><v:fill o:althref="https://meekijker.example/p.png"/></v:shape></w:pict></w:r></w:p>`)],
  ['a field among the styles', 'VELD_INVOEGEN', wissel('word/styles.xml', '</w:styles>', '<w:p><w:fldSimple w:instr="INCLUDETEXT x"/></w:p></w:styles>')],
  ['a field that is told in plain text', 'VELD_INVOEGEN', inKop(`${teken('begin')}<w:r><w:t> INCLUDETEXT x </w:t></w:r>${teken('end')}`)],
  ['a field that begins before the content and ends after it', 'VELD_ANDER', wissel('word/document.xml', PLEK, `<w:p>${teken('begin')}<w:r><w:instrText> PAGE </w:instrText></w:r></w:p>${PLEK}<w:p>${teken('end')}</w:p>`)],
  ['a kind of reference that every object has', 'DEEL_ONBEKEND', verwijs('constructor', 'x.xml')],
  ['a header where none belongs', 'XML_ONLEESBAAR', vooraan('<w:p><w:headerReference w:type="default" r:id="rId6"/></w:p>')],
  ['two headers for the same pages', 'XML_ONLEESBAAR', wissel('word/document.xml', '<w:headerReference w:type="first"', '<w:headerReference w:type="default" r:id="rId7"/><w:headerReference w:type="first"')],
  ['a margin that is no number', 'MARGES', wissel('word/document.xml', /w:right="\d+"/, 'w:right="2.5cm"')],
  ['a margin outside the paper', 'MARGES', wissel('word/document.xml', /w:right="\d+"/, 'w:right="-9000"')],
  ['three columns', 'MARGES', wissel('word/document.xml', '</w:sectPr>', '<w:cols w:num="3"/></w:sectPr>')],
  ['a width that is no number', 'GEEN_A4', wissel('word/document.xml', /w:pgSz w:w="\d+"/, 'w:pgSz w:w="breed"')],
  ['a list without a number', 'XML_ONLEESBAAR', wissel('word/numbering.xml', /w:numId="\d+"/, 'w:numId="x"')],
  ['a list with the last number that there is', 'XML_ONLEESBAAR', wissel('word/numbering.xml', /w:numId="\d+"/, 'w:numId="2147483647"')],
  ['names that write a part of the lists themselves', 'XML_ONLEESBAAR', wissel('word/numbering.xml', /mc:Ignorable="[^"]*"/, 'mc:Ignorable="w14&quot;&gt;&lt;w:kwaad/&gt;"')],
  ['the confidentiality in letters that are not shown', 'MERK_ONTBREEKT', wissel('word/header1.xml', /<w:r>(<w:t[^>]*>\{\{vertrouwelijkheid)/, '<w:r><w:rPr><w:vanish/></w:rPr>$1')],
  ['a picture as wide as a street', 'BEELD_BESCHADIGD', beeld(jpeg(60_000))],
];

describe('what is hidden in a letterhead', () => {
  test.each(VERSTOPT)('%s: %s', (_naam, code, wijzig) => {
    const { bevindingen, papier } = keurBriefpapier(anders(wijzig));
    expect(bevindingen.map((een) => een.code)).toContain(code);
    expect(papier).toBeNull();
  });

  test('a name of ours for the cut is only a name', () => {
    expect(keurBriefpapier(anders(vooraan('<w:hierKomtDeInhoud/>'))).papier).not.toBeNull();
  });

  test('of a JPEG only the picture stays: not who made it where, nor what is behind its end', () => {
    const { papier } = keurBriefpapier(anders(beeld(jpeg(16, 'PK achter het einde'))));
    const alles = [...onderdelen(papier ?? new Uint8Array()).values()].join('');
    expect(alles).not.toMatch(/GPSGEHEI|achter het einde/);
    expect(papier).not.toBeNull();
  });
});
