/** The parts of a Word file that differ for every document besides its body: properties and numbering. */
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { zoneTijd } from '../../../shared/wth/tijd.ts';
import { mm } from './huisstijl.ts';
import { xml } from './xml.ts';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document properties: municipality, kind, case number and the date that the document itself carries. No person. */
export function eigenschappenXml({ titel, gemeente, zaaknummer, dagtekening }: DocumentInhoud): string {
  const tijd = zoneTijd(dagtekening).toInstant().toString();
  const auteur = xml(`Gemeente ${gemeente}`);
  return (
    `${KOP}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xml(titel)}</dc:title><dc:subject>${xml(zaaknummer)}</dc:subject><dc:creator>${auteur}</dc:creator>` +
    `<cp:lastModifiedBy>${auteur}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${tijd}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${tijd}</dcterms:modified>` +
    '<dc:language>nl-NL</dc:language></cp:coreProperties>'
  );
}

const INSPRINGEN = `<w:pPr><w:ind w:left="${mm(8)}" w:hanging="${mm(8)}"/></w:pPr>`;

const niveau = (nummer: number, vorm: string, tekst: string): string =>
  `<w:abstractNum w:abstractNumId="${nummer}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
  `<w:numFmt w:val="${vorm}"/><w:lvlText w:val="${tekst}"/><w:lvlJc w:val="left"/>${INSPRINGEN}</w:lvl></w:abstractNum>`;

/** Two kinds of list, and one number for each list, so that every numbered list starts at 1. */
export function nummeringXml(lijsten: readonly boolean[]): string {
  const nummers = lijsten.map(
    (genummerd, i) =>
      `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${genummerd ? 0 : 1}"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return (
    `${KOP}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `${niveau(0, 'decimal', '%1.')}${niveau(1, 'bullet', '–')}${nummers.join('')}</w:numbering>`
  );
}
