import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { keurBriefpapier } from '../../../electron/core/briefpapier/keuring.ts';
import { laadBriefpapier } from '../../../electron/core/briefpapier/laden.ts';
import { BRIEFPAPIERFOUTEN, BRIEFPAPIERWAARSCHUWINGEN, isFout, type Briefpapiercode } from '../../../shared/briefpapier/bevinding.ts';
import { briefpapierTekst } from '../../../shared/tekst/briefpapier.ts';
import { onderdelen } from '../word/docx.ts';
import { anders, wissel, MODEL, PLEK, schoonModel, veld, verwijs, vooraan, type Delen } from './papier.ts';

const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const vba = Buffer.concat([CFB, Buffer.alloc(64), Buffer.from('_VBA_PROJECT', 'utf16le')]);
const alinea = (tekst: string): string => `<w:p><w:r><w:t>${tekst}</w:t></w:r></w:p>`;
const plek = (door: string) => wissel('word/document.xml', PLEK, door);
const plaatje = (delen: Delen): string => Array.from(delen.keys()).find((pad) => pad.startsWith('word/media/')) ?? '';

/** A zip of which the list of contents announces little, and the packed bytes hold much. */
function liegend(): Uint8Array {
  const bytes = Buffer.from(zipSync({ '[Content_Types].xml': [Buffer.alloc(4), { level: 0 }] }));
  const bom = deflateRawSync(Buffer.alloc(3_000_000));
  const naam = bytes.readUInt16LE(26);
  const kop = Buffer.from(bytes.subarray(0, 30 + naam));
  kop.writeUInt16LE(8, 8);
  kop.writeUInt32LE(bom.length, 18);
  const lijst = Buffer.from(bytes.subarray(bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))));
  lijst.writeUInt16LE(8, 10);
  lijst.writeUInt32LE(bom.length, 20);
  const einde = lijst.indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  lijst.writeUInt32LE(kop.length + bom.length, einde + 16);
  return Buffer.concat([kop, bom, lijst]);
}

/** Every way in which a file is wrong or means harm, as it could come in, with what is said of it. */
const SLECHT: readonly (readonly [naam: string, code: Briefpapiercode, maak: () => Uint8Array])[] = [
  ['a text that is called .docx', 'GEEN_ZIP', () => Buffer.from('Dit is geen zip, al heet het brief.docx')],
  ['a file of Word 97', 'OUD_WORD', () => Buffer.concat([CFB, Buffer.alloc(600)])],
  ['a file with a password', 'VERSLEUTELD', () => Buffer.concat([CFB, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
  ['more than four megabytes', 'TE_GROOT', () => Buffer.concat([MODEL, Buffer.alloc(5_000_000)])],
  ['a file that was cut off', 'ZIP_BESCHADIGD', () => MODEL.subarray(0, MODEL.length - 200)],
  ['a byte that fell over on the way', 'ZIP_BESCHADIGD', () => { const stuk = Buffer.from(MODEL); stuk[60] = (stuk[60] ?? 0) ^ 0xff; return stuk; }],
  ['twenty megabytes of nothing, packed', 'ZIP_BOM', () => zipSync({ '[Content_Types].xml': Buffer.alloc(20_000_000) }, { level: 1 })],
  ['a zip that lies about its size', 'ZIP_BOM', liegend],
  ['a part that wants to stand elsewhere', 'ZIP_PADEN', () => anders((delen) => delen.set('../elders.xml', '<x/>'))],
  ['a part twice, in capitals', 'ZIP_PADEN', () => anders((delen) => delen.set('WORD/DOCUMENT.XML', '<x/>'))],
  ['a sheet of Excel', 'GEEN_WORD', () => anders(wissel('[Content_Types].xml', 'wordprocessingml.document.main', 'spreadsheetml.sheet.main'))],
  ['a zip with pictures', 'GEEN_WORD', () => zipSync({ 'foto.txt': Buffer.from('x') })],
  ['strict Open XML', 'STRIKT', () => anders(wissel('word/document.xml', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'))],
  ['a document type with entities', 'XML_ONLEESBAAR', () => anders(wissel('word/document.xml', /^<\?xml[^>]*>/, '<!DOCTYPE w:document [<!ENTITY a "ha">]>'))],
  ['another meaning for a name of Word', 'XML_ONLEESBAAR', () => anders(wissel('word/document.xml', '<w:body>', '<w:body xmlns:w="urn:iets-anders">'))],
  ['a docm', 'MACRO', () => anders(wissel('[Content_Types].xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'))],
  ['a project of macros', 'MACRO', () => anders((delen) => delen.set('word/vbaProject.bin', 'x'))],
  ['a project of macros that is called a picture', 'MACRO', () => anders((delen) => delen.set('word/media/foto.png', vba))],
  ['a sheet within the letter', 'OLE', () => anders((delen) => { delen.set('word/embeddings/blad.xlsx', 'x'); verwijs('package', 'embeddings/blad.xlsx')(delen); })],
  ['an object of the old kind', 'OLE', () => anders(vooraan('<w:p><w:r><w:object/></w:r></w:p>'))],
  ['a button of ActiveX', 'ACTIVEX', () => anders((delen) => { delen.set('word/activeX/knop.xml', '<x/>'); verwijs('control', 'activeX/knop.xml')(delen); })],
  ['another document that is fetched in', 'INGEVOEGD_BESTAND', () => anders((delen) => { delen.set('word/deel.mht', 'x'); verwijs('aFChunk', 'deel.mht')(delen); })],
  ['a template elsewhere', 'GEKOPPELD_SJABLOON', () => anders((delen) => delen.set('word/_rels/settings.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///S:/sjabloon.dotm" TargetMode="External"/></Relationships>'))],
  ['a link to the internet', 'HYPERLINK', () => anders(verwijs('hyperlink', 'https://www.molenwaard.example', true))],
  ['a picture from elsewhere', 'EXTERN', () => anders(verwijs('image', 'https://meekijker.example/pixel.png', true))],
  ['a picture from a share, without saying so', 'EXTERN', () => anders(verwijs('image', 'file:////server/deel/logo.png'))],
  ['DDE, in pieces of three letters', 'VELD_DDE', () => anders(veld(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" '))],
  ['a text from elsewhere', 'VELD_INVOEGEN', () => anders(veld(' INCLUDETEXT "S:\\\\geheim.docx" '))],
  ['a field within a field', 'VELD_INVOEGEN', () => anders(wissel('word/header1.xml', '</w:hdr>', '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:fldSimple></w:p></w:hdr>'))],
  ['a date that changes', 'VELD_ANDER', () => anders(veld(' DATE '))],
  ['changes that were kept', 'WIJZIGINGEN', () => anders(vooraan('<w:p><w:ins w:id="1" w:author="A"><w:r><w:t> </w:t></w:r></w:ins></w:p>'))],
  ['a footnote', 'VOETNOOT', () => anders(vooraan('<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'))],
  ['a chart', 'DEEL_ONBEKEND', () => anders((delen) => { delen.set('word/charts/chart1.xml', '<x/>'); verwijs('chart', 'charts/chart1.xml')(delen); })],
  ['a logo as EMF', 'BEELD_SOORT', () => anders((delen) => delen.set(plaatje(delen), Buffer.from([1, 0, 0, 0, 0x6c, 0, 0, 0])))],
  ['half a logo', 'BEELD_BESCHADIGD', () => anders((delen) => delen.set(plaatje(delen), (delen.get(plaatje(delen)) as Uint8Array).subarray(0, 60)))],
  ['no place', 'PLEK_ONTBREEKT', () => anders(plek(alinea('')))],
  ['the place twice', 'PLEK_TWEE_KEER', () => anders(plek(PLEK + PLEK))],
  ['the place, half of it bold', 'PLEK_GESPLITST', () => anders(plek('<w:p><w:r><w:t>{{in</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>houd}}</w:t></w:r></w:p>'))],
  ['the place behind a salutation', 'PLEK_NIET_ALLEEN', () => anders(plek(alinea('Geachte {{inhoud}}')))],
  ['the place in a header', 'PLEK_VERKEERD', () => anders((delen) => { plek(alinea(''))(delen); wissel('word/header1.xml', '</w:hdr>', `${PLEK}</w:hdr>`)(delen); })],
  ['a text that would be in every document', 'TEKST_IN_BRIEF', () => anders(vooraan(alinea('Geachte heer of mevrouw,')))],
  ['a mark that nobody knows', 'MERK_ONBEKEND', () => anders(wissel('word/header1.xml', '{{zaaknummer}}', '{{kenmerk}}'))],
  ['pages that do not say how confidential they are', 'MERK_ONTBREEKT', () => anders(wissel('word/header2.xml', '{{vertrouwelijkheid}}', ''))],
  ['pages without a number', 'PAGINANUMMER_ONTBREEKT', () => anders(wissel('word/footer1.xml', /PAGE(?!S)/, 'NUMPAGES'))],
  ['styles that are not there', 'STIJL_ONTBREEKT', () => anders(wissel('word/styles.xml', /<w:style w:type="paragraph" w:styleId="Kader"[\s\S]*?<\/w:style>/, ''))],
  ['two sections', 'SECTIES', () => anders(vooraan('<w:p><w:pPr><w:sectPr/></w:pPr></w:p>'))],
  ['A3', 'GEEN_A4', () => anders(wissel('word/document.xml', /<w:pgSz [^>]*>/, '<w:pgSz w:w="16838" w:h="23811"/>'))],
  ['margins that leave nothing', 'MARGES', () => anders(wissel('word/document.xml', /w:left="\d+"/, 'w:left="7000"'))],
];

describe('a file that is wrong or means harm', () => {
  test.each(SLECHT)('%s: %s', (_naam, code, maak) => {
    const { bevindingen, papier } = keurBriefpapier(maak());
    expect(papier).toBeNull();
    expect(bevindingen.map((een) => een.code)).toContain(code);
  });

  test('each kind of fault occurs above, and each has words of its own with a next step', () => {
    const gezien = new Set(SLECHT.map(([, code]) => code));
    // What the last of them is for, a mistake of our own, no file can bring about.
    expect(BRIEFPAPIERFOUTEN.filter((code) => !gezien.has(code))).toEqual(['PROEF_MISLUKT']);
    const teksten = [...BRIEFPAPIERFOUTEN, ...BRIEFPAPIERWAARSCHUWINGEN].map((code) => briefpapierTekst({ code, wat: 'x' }));
    expect(new Set(teksten.map(({ wat }) => wat)).size).toBe(teksten.length);
    for (const { wat, stap } of teksten) expect(`${wat} ${stap}`).toMatch(/^.{20,}\. .{15,}\.$/);
  });

  test('whatever is cut out of a part or doubled, an answer comes: in, or out with words', () => {
    const deel = fc.constantFrom('word/document.xml', 'word/header1.xml', 'word/styles.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml');
    fc.assert(
      fc.property(deel, fc.nat(), fc.integer({ min: 1, max: 400 }), fc.boolean(), (pad, ergens, lengte, dubbel) => {
        const { bevindingen, papier } = keurBriefpapier(anders((delen) => {
          const xml = String(delen.get(pad));
          const i = ergens % xml.length;
          delen.set(pad, dubbel ? xml.slice(0, i + lengte) + xml.slice(i) : xml.slice(0, i) + xml.slice(i + lengte));
        }));
        expect(papier === null).toBe(bevindingen.some(isFout));
        if (papier !== null) expect([keurBriefpapier(papier).papier !== null, laadBriefpapier(papier).zetbreedte > 0]).toEqual([true, true]);
      }),
      { numRuns: 25 },
    );
  });

  test('everything that is wrong is told at once', () => {
    const { bevindingen } = keurBriefpapier(anders((delen) => { plek(alinea(''))(delen); veld(' DATE ')(delen); wissel('word/footer1.xml', /PAGE(?!S)/, 'NUMPAGES')(delen); }));
    expect(bevindingen.filter(isFout).map(({ code }) => code).toSorted()).toEqual(['PAGINANUMMER_ONTBREEKT', 'PLEK_ONTBREEKT', 'VELD_ANDER']);
  });
});

describe('a file that may come in', () => {
  test('gives itself when it is examined once more', () => {
    const schoon = schoonModel();
    const weer = keurBriefpapier(schoon);
    expect(weer.bevindingen).toEqual([]);
    expect(Buffer.compare(weer.papier ?? Buffer.alloc(0), schoon)).toBe(0);
  });

  test('keeps nothing that was not looked at: names of persons, settings, other parts', () => {
    const { papier } = keurBriefpapier(anders((delen) => {
      wissel('docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>A. van den Schrijver')(delen);
      wissel('word/settings.xml', '<w:defaultTabStop', '<w:documentProtection w:edit="readOnly"/><w:defaultTabStop')(delen);
      delen.set('customXml/item1.xml', '<geheim>x</geheim>');
      verwijs('customXml', '../customXml/item1.xml')(delen);
    }));
    const delen = onderdelen(papier ?? new Uint8Array());
    expect([...delen.keys()].join(' ')).not.toMatch(/customXml|docProps/);
    expect([...delen.values()].join('')).not.toMatch(/Schrijver|documentProtection|geheim/);
  });

  test('the place in pieces that look the same is one place: Word cuts it up by itself', () => {
    const { bevindingen, papier } = keurBriefpapier(anders(plek('<w:p w:rsidR="00AB"><w:proofErr w:type="spellStart"/><w:r><w:t>{{</w:t></w:r><w:r w:rsidRPr="00AC"><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>inh</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:t>oud}}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>')));
    expect(bevindingen).toEqual([]);
    expect(papier).not.toBeNull();
  });

  test('a template of Word (.dotx) and styles of a Dutch Word are as good', () => {
    const { bevindingen } = keurBriefpapier(anders((delen) => {
      wissel('[Content_Types].xml', 'document.main+xml', 'template.main+xml')(delen);
      wissel('word/styles.xml', 'w:styleId="Heading1"', 'w:styleId="Kop1"')(delen);
    }));
    expect(bevindingen).toEqual([]);
  });

  test('a file that Word 2007 saved is the same file: it had another name for one of the languages', () => {
    const van2007 = anders((delen) => {
      for (const [pad, xml] of delen) if (typeof xml === 'string' && xml.includes('xmlns:mc=')) delen.set(pad, xml.replaceAll('xmlns:mc=', 'xmlns:ve=').replaceAll(/(?<=[< /])mc:/g, 've:'));
    });
    expect(onderdelen(van2007).get('word/document.xml')).toContain('ve:Ignorable');
    const beide = anders((delen) => {
      for (const [pad, xml] of delen) if (typeof xml === 'string') delen.set(pad, xml.replace(/xmlns:mc=("[^"]*")/, 'xmlns:mc=$1 xmlns:ve=$1'));
    });
    expect(onderdelen(beide).get('word/document.xml')).toContain(' xmlns:ve=');
    for (const bestand of [van2007, beide]) expect(Buffer.compare(keurBriefpapier(bestand).papier ?? Buffer.from('niets'), keurBriefpapier(MODEL).papier ?? Buffer.from(''))).toBe(0);
  });
  test('what is good to know is told, and keeps nothing out', () => {
    const { bevindingen, papier } = keurBriefpapier(anders((delen) => {
      for (const deel of ['word/header1.xml', 'word/header2.xml']) wissel(deel, '{{zaaknummer}}', '')(delen);
      wissel('word/styles.xml', /w:ascii="Arial"/, 'w:ascii="Molenschrift"')(delen);
      wissel('word/styles.xml', 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"')(delen);
    }));
    expect(bevindingen.map(({ code }) => code).toSorted()).toEqual(['LETTERTYPE', 'TAAL_GEZET', 'ZONDER_ZAAKNUMMER']);
    expect(onderdelen(papier ?? new Uint8Array()).get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
  });
});
