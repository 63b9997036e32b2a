import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keurBriefpapier } from '../../../electron/core/briefpapier/keuring.ts';
import { laadBriefpapier } from '../../../electron/core/briefpapier/laden.ts';
import { zegtHetzelfde } from '../../../electron/core/briefpapier/proef.ts';
import { schrijfOpBriefpapier } from '../../../electron/core/briefpapier/schrijven.ts';
import type { Blok } from '../../../shared/documenten/blok.ts';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { voorbeeldDossier } from '../../../shared/voorbeelden/index.ts';
import { maakVan, voorbeeldDocumenten } from '../../voorbeelden/documenten.ts';
import { alineas, onderdelen, ziptijden } from '../word/docx.ts';
import { eisGeldigWord } from '../word/geldig.ts';
import { anders, wissel, schoonModel } from './papier.ts';

/** A letterhead that is little like ours: styles by Dutch ids, lists of its own, another width, other headers on even pages. */
const EIGENZINNIG = ((): Uint8Array => {
  const { papier, bevindingen } = keurBriefpapier(
    anders((delen) => {
      wissel('word/styles.xml', /w:styleId="Heading(\d)"/g, 'w:styleId="Kop$1"')(delen);
      wissel('word/styles.xml', 'w:styleId="Kader"', 'w:styleId="KaderGemeente"')(delen);
      wissel('word/document.xml', /w:right="\d+"/, 'w:right="2500"')(delen);
      wissel('word/document.xml', '<w:headerReference w:type="first"', '<w:headerReference w:type="even" r:id="rId6"/><w:footerReference w:type="even" r:id="rId8"/><w:headerReference w:type="first"')(delen);
      wissel('word/settings.xml', '<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>')(delen);
      const lijst = '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>';
      wissel('word/numbering.xml', /(<w:numbering [^>]*>)[\s\S]*<\/w:numbering>/, `$1${lijst}</w:numbering>`)(delen);
      wissel('word/styles.xml', /(<w:style w:type="paragraph" w:styleId="Kop2">[\s\S]*?<w:pPr>)([\s\S]*?)(<w:spacing)/, '$1$2<w:numPr><w:numId w:val="9"/></w:numPr>$3')(delen);
    }),
  );
  expect(bevindingen).toEqual([]);
  return papier ?? new Uint8Array();
})();

const papieren = { model: laadBriefpapier(schoonModel()), eigenzinnig: laadBriefpapier(EIGENZINNIG) };
const delenVan = (naam: string, papier = papieren.eigenzinnig): Map<string, string> => onderdelen(schrijfOpBriefpapier(voorbeeldDocumenten.find((een) => een.naam === naam)!.inhoud, papier));

/** One of each kind, and all of the longest case. That every other says the same too, the trial of each letterhead finds (`briefpapier.test.ts`). */
const keuze = voorbeeldDocumenten.filter(({ soort, naam }, plek) => naam.startsWith('lang.') || voorbeeldDocumenten.findIndex((een) => een.soort === soort) === plek);

describe('documents of the invented cases on a letterhead', () => {
  test('says in Word what the preview says, in styles that are there, the same each time', () => {
    for (const { naam, inhoud } of keuze) {
      const bytes = schrijfOpBriefpapier(inhoud, papieren.eigenzinnig);
      const delen = onderdelen(bytes);
      const xml = delen.get('word/document.xml')!;
      expect([naam, alineas(xml)]).toEqual([naam, inhoud.blokken.flatMap(tekstdelen).filter((deel) => deel !== '')]);
      if (naam.startsWith('lang.')) expect([zegtHetzelfde(xml, inhoud), zegtHetzelfde(xml, { ...inhoud, blokken: inhoud.blokken.slice(1) })]).toEqual([true, false]);
      const stijlen = new Set([...delen.get('word/styles.xml')!.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
      for (const [, stijl] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)) expect(stijlen).toContain(stijl);
      const nummers = new Set([...delen.get('word/numbering.xml')!.matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(([, id]) => id));
      for (const [, nummer] of xml.matchAll(/<w:numId w:val="(\d+)"/g)) expect(nummers).toContain(nummer);
      expect([...delen.values()].join('')).not.toContain('{{');
    }
    const [eerste] = voorbeeldDocumenten;
    expect(Buffer.compare(schrijfOpBriefpapier(eerste!.inhoud, laadBriefpapier(EIGENZINNIG)), schrijfOpBriefpapier(eerste!.inhoud, papieren.eigenzinnig))).toBe(0);
  });

  test('keeps what every document has: confidentiality and case on each page, page numbers, logo, Dutch, no clock', () => {
    const delen = delenVan('kinderen.beschikking', papieren.model);
    for (const kop of ['word/header1.xml', 'word/header2.xml']) expect(delen.get(kop)).toMatch(/Vertrouwelijk – bevat persoonsgegevens.*Zaaknummer WTH-2026-/s);
    expect(delen.get('word/footer3.xml')).toMatch(/Beschikking huisverbod.*PAGE.*NUMPAGES/s);
    expect(delen.get('word/header2.xml')).toContain('r:embed="hvBeeld1"');
    expect(delen.get('word/_rels/header2.xml.rels')).toContain('media/beeld1.png');
    expect(delen.get('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(delen.get('docProps/core.xml')).toMatch(/<dc:creator>Gemeente /);
    const { inhoud } = maakVan(voorbeeldDossier('kinderen'), 'beschikking');
    expect(new Set(ziptijden(schrijfOpBriefpapier(inhoud, papieren.model)))).toEqual(new Set(['1980-01-01 00:00']));
    const zonderZaak = onderdelen(schrijfOpBriefpapier({ ...inhoud, zaaknummer: '' }, papieren.model));
    expect(zonderZaak.get('word/header1.xml')).not.toContain('Zaaknummer');
  });

  test('tables are as wide as the text, numbered lists begin at 1, the signature stays whole', () => {
    const delen = delenVan('kinderen.beschikking');
    const xml = delen.get('word/document.xml')!;
    const breed = [...xml.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, breedte]) => Number(breedte));
    expect(breed.length).toBeGreaterThan(2);
    expect(Math.max(...breed)).toBeLessThanOrEqual(papieren.eigenzinnig.zetbreedte + 2);
    expect(Math.max(...breed)).toBeGreaterThan(papieren.eigenzinnig.zetbreedte - 20);
    const nummering = delenVan('gewoon.mededeling-instantie').get('word/numbering.xml')!;
    expect(nummering.match(/<w:startOverride w:val="1"\/>/g)!.length).toBeGreaterThan(0);
    expect(xml).toContain('<w:cantSplit/>');
  });

  test('a picture in the content goes along, in its own name and no wider than the text', () => {
    const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 240"><rect width="640" height="240"/></svg>';
    const delen = onderdelen(schrijfOpBriefpapier({ ...inhoud, blokken: [{ soort: 'afbeelding', svg, png: '', breedte: 640, hoogte: 240, omschrijving: 'Staven met "aanhaling"' }] }, papieren.eigenzinnig));
    const xml = delen.get('word/document.xml')!;
    const ids = [...xml.matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(2);
    for (const id of ids) {
      const doel = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(delen.get('word/_rels/document.xml.rels')!)?.[1] ?? '';
      expect(delen.has(`word/${doel}`)).toBe(true);
    }
    for (const naam of new Set([...xml.matchAll(/<(?:\/)?(\w+):\w+/g)].map(([, prefix]) => prefix!))) expect(xml).toContain(`xmlns:${naam}=`);
    expect(Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]) / 635).toBeLessThan(papieren.eigenzinnig.zetbreedte);
  });

  const schrijfbaar = '{{titel}} {{inhoud}} {% if %} <w:numId w:val="1"/> </w:t> & " $1 $& {1}';
  test('a name or a text is never read as a mark, a field or a letterhead', () => {
    const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
    const vijandig = fc.array(fc.constantFrom(...schrijfbaar.split(' '), '{{', '}}', 'vertrouwelijkheid', '<w:sectPr/>', '<w:body>', 'é', ' ')).map((stukken) => `x${stukken.join('')}x`);
    fc.assert(
      fc.property(vijandig, (tekst) => {
        const delen = onderdelen(schrijfOpBriefpapier({ ...inhoud, gemeente: tekst, zaaknummer: tekst, titel: tekst, blokken: [{ soort: 'alinea', delen: [{ tekst }] }, { soort: 'lijst', genummerd: true, items: [[{ tekst }]] }] }, papieren.model));
        expect(alineas(delen.get('word/document.xml')!)).toEqual([tekst, tekst]);
        expect(alineas(delen.get('word/header1.xml')!)).toContain(`Zaaknummer ${tekst}`);
        expect(alineas(delen.get('word/header1.xml')!)).toContain(`Gemeente ${tekst}`);
      }),
      { numRuns: 20 },
    );
    const lang = schrijfbaar.repeat(1700).slice(0, 100_000);
    expect(alineas(onderdelen(schrijfOpBriefpapier({ ...inhoud, blokken: [{ soort: 'alinea', delen: [{ tekst: lang }] }] }, papieren.eigenzinnig)).get('word/document.xml')!)).toEqual([lang]);
  });
});

describe('Microsoft’s own validator', () => {
  test('finds nothing in a document on a letterhead, with a list, tables and a picture', () => {
    const { inhoud } = voorbeeldDocumenten.find(({ naam }) => naam === 'gewoon.mededeling-instantie')!;
    const beeld: Blok = { soort: 'afbeelding', svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4"/>', png: '', breedte: 6, hoogte: 4, omschrijving: 'Leeg' };
    eisGeldigWord(schrijfOpBriefpapier({ ...inhoud, blokken: [...inhoud.blokken, beeld] }, papieren.eigenzinnig));
  });
});
