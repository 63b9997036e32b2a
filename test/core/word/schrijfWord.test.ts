import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bijeen as houBijeen } from '../../../electron/core/word/blokken/bijeen.ts';
import { LIJST } from '../../../electron/core/word/huisstijl.ts';
import { schrijfWord } from '../../../electron/core/word/schrijfWord.ts';
import type { Blok, DocumentInhoud, Tekstdeel } from '../../../shared/documenten/blok.ts';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { png } from '../huisstijl/plaatjes.ts';
import { maakVan, voorbeeldDocumenten } from '../../voorbeelden/documenten.ts';
import { voorbeeldDossier } from '../../../shared/voorbeelden/index.ts';
import { alineas, onderdelen, ziptijden } from './docx.ts';
import { eisGeldigWord, wordfouten } from './geldig.ts';

const bestanden = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const { naam, inhoud } of voorbeeldDocumenten) bestanden.set(naam, await schrijfWord(inhoud));
});

const delen = (naam: string): Map<string, string> => onderdelen(bestanden.get(naam)!);
const tekstVan = ({ blokken }: DocumentInhoud): string[] => blokken.flatMap(tekstdelen).filter((deel) => deel !== '');

describe('every document as a Word file', () => {
  test.each(voorbeeldDocumenten)('$naam: Word says what the preview says', ({ naam, inhoud }) => {
    expect(alineas(delen(naam).get('word/document.xml')!)).toEqual(tekstVan(inhoud));
  });

  test.each(voorbeeldDocumenten)('$naam: every style that is used exists, and no mark is left', ({ naam }) => {
    const inDocument = delen(naam);
    const stijlen = new Set([...inDocument.get('word/styles.xml')!.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const alles = [...inDocument.values()].join('');
    for (const [, stijl] of alles.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)) expect(stijlen).toContain(stijl);
    expect(alles).not.toContain('[[');
  });

  test.each(voorbeeldDocumenten)('$naam: header, footer and properties, without a person', ({ naam, inhoud, voorbeeld }) => {
    const inDocument = delen(naam);
    const [kop, voet, eigenschappen] = ['word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'].map((pad) => inDocument.get(pad)!);
    for (const deel of [`Gemeente ${inhoud.gemeente}`, `Zaaknummer ${inhoud.zaaknummer}`, inhoud.vertrouwelijkheid]) expect(kop).toContain(deel);
    expect(alineas(voet!).join()).toMatch(/Pagina .* van /);
    expect(voet).toMatch(/PAGE.*NUMPAGES/s);
    const personen = [voorbeeld.dossier.betrokkene, ...voorbeeld.dossier.huisgenoten].map((feit) => feit!.gegevens.naam);
    for (const deel of [kop, voet, eigenschappen, inDocument.get('docProps/app.xml')!, inDocument.get('docProps/custom.xml') ?? ''])
      for (const persoon of personen) expect(deel).not.toContain(persoon);
  });

  test('the same content gives the same bytes, whenever and in whatever order it is written', async () => {
    for (const { naam, inhoud } of voorbeeldDocumenten.toReversed())
      expect(Buffer.compare(await schrijfWord(inhoud), bestanden.get(naam)!)).toBe(0);
    for (const bytes of bestanden.values()) expect(bytes.length).toBeLessThan(40_000);
  });

  test('nothing in the file comes from the clock, and its parts stand in order', () => {
    for (const { naam, inhoud } of voorbeeldDocumenten) {
      const paden = [...delen(naam).keys()];
      expect(paden).toEqual(paden.toSorted());
      expect(ziptijden(bestanden.get(naam)!)).toEqual(paden.map(() => '1980-01-01 00:00'));
      const tijden = [...delen(naam).get('docProps/core.xml')!.matchAll(/<dcterms:\w+ [^>]*>([^<]*)</g)].map(([, tijd]) => Date.parse(tijd!));
      expect(tijden).toEqual([Date.parse(inhoud.dagtekening), Date.parse(inhoud.dagtekening)]);
    }
  });
});

describe('how the beschikking is set', () => {
  const xml = (): string => delen('mondeling.beschikking').get('word/document.xml')!;

  test('headings are real headings, and stay with what follows', () => {
    expect(xml()).toContain('<w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Huisverbod</w:t>');
    expect(xml()).toContain('<w:pStyle w:val="Heading2"/>');
    const stijlen = delen('mondeling.beschikking').get('word/styles.xml')!;
    for (const niveau of [1, 2, 3]) expect(stijlen).toMatch(new RegExp(`w:styleId="Heading${niveau}".*?<w:keepNext/>.*?</w:style>`));
    expect(stijlen).toContain('<w:lang w:val="nl-NL"');
    expect(stijlen).toMatch(/<w:pPrDefault><w:pPr><w:widowControl\/>/);
  });

  test('A4, header rows that repeat, rows that do not break, a receipt on its own page', () => {
    expect(xml()).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml().match(/<w:tblHeader\/>/g)!.length).toBeGreaterThanOrEqual(2);
    expect(xml().match(/<w:tr>/g)).toHaveLength(xml().match(/<w:cantSplit\/>/g)!.length);
    expect(xml()).toContain('<w:pageBreakBefore/></w:pPr><w:r><w:t xml:space="preserve">Bewijs van uitreiking</w:t>');
  });

  test('the signature is kept together, with the paragraph before it', () => {
    const tekenen = [...xml().matchAll(/<w:p><w:pPr><w:pStyle w:val="Ondertekening"\/>(<w:keepNext\/>)?/g)].map(([, bijeen]) => bijeen !== undefined);
    expect(tekenen).toEqual([true, true, false]);
    const ervoor = xml().slice(0, xml().indexOf('<w:pStyle w:val="Ondertekening"/>')).split('<w:p>').at(-2);
    expect(ervoor).toMatch(/^<w:pPr><w:keepNext\/>/);
    // LibreOffice only keeps a row together.
    expect(xml()).toMatch(/<w:tr><w:trPr><w:cantSplit\/><\/w:trPr><w:tc>(?:(?!<w:tr>).)*(<w:pStyle w:val="Ondertekening"\/>(?:(?!<w:tr>).)*){3}<\/w:tr>/s);
  });

  test('nobody signs a page on which nothing else stands, whatever comes before the signature', async () => {
    const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
    const [tekst, tekenen]: [Tekstdeel[], Blok] = [[{ tekst: 'x' }], { soort: 'ondertekening', boven: [], onder: [[{ tekst: 'naam' }]] }];
    const eerder: Blok[] = [
      { soort: 'alinea', delen: tekst },
      { soort: 'lijst', genummerd: false, items: [tekst] },
      { soort: 'tabel', kop: [tekst], rijen: [[tekst]] },
      { soort: 'velden', rijen: [{ label: 'x', waarde: tekst }] },
      { soort: 'kader', alineas: [tekst] },
    ];
    for (const blok of eerder) {
      const document = onderdelen(await schrijfWord({ ...inhoud, blokken: [blok, tekenen] })).get('word/document.xml')!;
      const eigenschappen = [...document.slice(0, document.indexOf('"Ondertekening"')).matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)].map(([, alles]) => alles!);
      for (const een of eigenschappen.filter((alles) => !alles.includes('Tabelkop'))) expect(een, blok.soort).toContain('<w:keepNext/>');
    }
  });

  test('a list of names stays on one page; of a long list no single item stays behind', async () => {
    const kop: Blok = { soort: 'kop', niveau: 2, delen: [{ tekst: 'Kop' }] };
    const bijeen = async (aantal: number, ...ervoor: Blok[]): Promise<boolean[]> => {
      const items = Array.from({ length: aantal }, (_, i) => [{ tekst: `Naam ${i}` }]);
      const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
      const bytes = await schrijfWord({ ...inhoud, blokken: [...ervoor, { soort: 'lijst', genummerd: false, items }] });
      const document = onderdelen(bytes).get('word/document.xml')!;
      return [...document.matchAll(/<w:pStyle w:val="Lijst"\/>(<w:keepNext\/>)?/g)].map(([, volgende]) => volgende !== undefined);
    };
    expect(await bijeen(3)).toEqual([true, true, false]);
    const lang = await bijeen(12);
    expect([lang[0], lang[5], lang[10], lang[11]]).toEqual([true, false, true, false]);
    // LibreOffice leaves the heading behind when all of the list has to go overleaf.
    expect(await bijeen(3, kop)).toEqual([false, false, false]);
    expect(await bijeen(3, kop, { soort: 'alinea', delen: [{ tekst: 'Geen contact met:' }] })).toEqual([true, true, false]);
  });

  test('a heading is not left behind by the frame below it', async () => {
    const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
    const document = onderdelen(await schrijfWord({ ...inhoud, blokken: [{ soort: 'kop', niveau: 2, delen: [{ tekst: 'Kop' }] }, { soort: 'kader', alineas: [[{ tekst: 'Kader' }]] }] })).get('word/document.xml')!;
    expect(document).toMatch(/<w:p><w:pPr><w:keepNext\/><w:spacing [^>]*w:line="160"[^>]*\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="Kader"\/>/);
  });

  test('a table at the end leaves no room behind that would take a page for itself', async () => {
    const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
    const tabel: Blok = { soort: 'tabel', kop: [[{ tekst: 'A' }]], rijen: [[[{ tekst: 'b' }]]] };
    const document = onderdelen(await schrijfWord({ ...inhoud, blokken: [tabel, tabel] })).get('word/document.xml')!;
    expect([...document.matchAll(/<\/w:tbl><w:p><w:pPr><w:spacing [^>]*w:line="(\d+)"/g)].map(([, hoogte]) => hoogte)).toEqual(['160', '1']);
  });

  test('no line ends within what nobody reads in two halves, and elsewhere one may', () => {
    const zichtbaar = (tekst: string): string => houBijeen(tekst).replaceAll('\u00a0', '~');
    expect(zichtbaar('vrijdag 27 november 2026 om 23.40 uur (artikel 9, eerste lid, Wth), telefoon 0182 59 00 00.')).toBe('vrijdag 27~november 2026 om 23.40~uur (artikel~9, eerste lid, Wth), telefoon 0182~59~00~00.');
    expect(zichtbaar('vr 27 nov. 2026; Wth 9 lid 1; € 65,00; Dorpstraat 12, 2799 AB Veenwijk; ☐ opleggen')).toBe('vr 27~nov.~2026; Wth~9~lid~1; €~65,00; Dorpstraat 12, 2799~AB Veenwijk; ☐~opleggen');
    for (const tekst of ['WTH-2026-0007 en SGR 26/1001', '12 meisjes in 3 weken', 'blad 2 van 10', 'PL1500-2026300400 van 2026']) expect(houBijeen(tekst)).toBe(tekst);
  });

  const xmlVan = async (...blokken: Blok[]): Promise<string> => onderdelen(await schrijfWord({ ...maakVan(voorbeeldDossier('gewoon'), 'beschikking').inhoud, blokken })).get('word/document.xml')!;
  const t = (tekst: string): Tekstdeel[] => [{ tekst }];

  test('of a table no single row stays behind or goes on alone; a short one goes with what is signed below it', async () => {
    const tabel = (aantal: number): Blok => ({ soort: 'tabel', kop: [t('A')], rijen: Array.from({ length: aantal }, () => [t('b')]) });
    const samen = async (...blokken: Blok[]): Promise<boolean[]> => [...(await xmlVan(...blokken)).matchAll(/<w:pStyle w:val="Tabeltekst"\/>(<w:keepNext\/>)?/g)].map(([, volgende]) => volgende !== undefined);
    const tekenen: Blok = { soort: 'ondertekening', boven: [], onder: [t('naam')] };
    expect(await samen(tabel(5))).toEqual([true, false, false, true, false]);
    expect(await samen(tabel(3), tekenen)).toEqual([true, true, true]);
    expect(await samen(tabel(6), tekenen)).toEqual([true, false, false, false, true, true]);
  });

  test('a table before a page that is started anyway leaves nothing behind that would take a page, lines to sign on stand free of a name, and a box to tick has no dash', async () => {
    const tabel: Blok = { soort: 'tabel', kop: [t('A')], rijen: [[t('b')]] };
    expect(await xmlVan(tabel, { soort: 'kop', niveau: 2, delen: t('Nieuw'), nieuwePagina: true })).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Heading2"\/>/);
    const tekenen: Blok = { soort: 'ondertekening', boven: [], onder: [t('naam')] };
    expect(await xmlVan(tekenen, { soort: 'velden', rijen: [{ label: 'Handtekening', waarde: [] }] })).toMatch(/<\/w:tbl>(<w:p><w:pPr><w:spacing [^>]*w:line="160"[^>]*\/><\/w:pPr><\/w:p>){2}<w:tbl>/);
    const lijst = await xmlVan({ soort: 'lijst', genummerd: false, items: [t('☐ opleggen'), t('gewoon')] });
    expect(lijst.match(/<w:numPr>/g)).toHaveLength(1);
  });

  test('a logo that is hardly high or wide still has a size', async () => {
    const { inhoud } = maakVan(voorbeeldDossier('gewoon'), 'beschikking');
    const logo = { sha256: 'a'.repeat(64), soort: 'png' as const, breedte: 3000, hoogte: 1, terugval: '' as const };
    const docx = onderdelen(await schrijfWord({ ...inhoud, briefhoofd: { ...inhoud.briefhoofd!, logo } }, { beeld: png(3000, 1), terugval: null }));
    expect([...docx.values()].join('')).toMatch(/<wp:extent cx="[1-9]\d*" cy="[1-9]\d*"/);
  });

  test('every numbered list starts at 1', () => {
    const nummering = delen('gewoon.mededeling-instantie').get('word/numbering.xml')!;
    expect(nummering.match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(nummering.match(/<w:num /g)!.length);
  });
});

describe('a hostile name or text', () => {
  const inhoud = maakVan(voorbeeldDossier('gewoon'), 'beschikking').inhoud;

  test('stands in the file as it is', async () => {
    const vijandig = fc
      .array(fc.constantFrom('&', '<', '>', '"', "'", '</w:t>', '<w:br/>', ']]>', '<!--', '&amp;', '&#0;', '[[inhoud]]', '[[titel]]', '$1', '$&', '{{', '%}', '\n', 'a', 'é', '👩\u200D👧', ' '))
      .map((stukken) => `x${stukken.join('')}x`);
    await fc.assert(
      fc.asyncProperty(vijandig, async (tekst) => {
        const gemeente = tekst.replaceAll('\n', ' ');
        const docx = onderdelen(await schrijfWord({ ...inhoud, gemeente, blokken: [{ soort: 'alinea', delen: [{ tekst, vet: true }] }] }));
        expect(alineas(docx.get('word/document.xml')!)).toEqual([tekst]);
        expect(alineas(docx.get('word/header1.xml')!)[0]).toContain(`Gemeente ${gemeente}`);
      }),
      { numRuns: 100 },
    );
  });

  test('in braces is not taken for what docx writes in braces itself, the number of a list', async () => {
    const namen = Object.values(LIJST).map((naam) => naam.replaceAll(/\P{ASCII}/gu, ''));
    const items = ['{1}', ...namen.flatMap((naam) => [`{${naam}}`, `{${naam}-0}`, `{${naam}-1}`])];
    const lijsten: Blok[] = [true, false].map((genummerd) => ({ soort: 'lijst', genummerd, items: items.map((tekst) => [{ tekst }]) }));
    const docx = onderdelen(await schrijfWord({ ...inhoud, blokken: lijsten }));
    expect(alineas(docx.get('word/document.xml')!)).toEqual([...items, ...items]);
    expect([...docx.values()].join('')).not.toMatch(/\p{Co}/u);
  });
});

describe('Microsoft’s own validator', () => {
  const keuze = voorbeeldDocumenten.filter(({ naam }) => /^(kinderen|mondeling|niet-opgelegd|lang\.beschikking)/.test(naam));

  test.each(keuze)('finds nothing in $naam', ({ naam }) => {
    eisGeldigWord(bestanden.get(naam)!);
  });

  test('finds a planted mistake', async () => {
    const stuk = await schrijfWord({ ...maakVan(voorbeeldDossier('gewoon'), 'beschikking').inhoud, blokken: [] });
    expect(wordfouten(stuk.slice(0, -30))).not.toEqual([]);
  });
});
