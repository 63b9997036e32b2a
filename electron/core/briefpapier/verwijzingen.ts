/** What a Word file says of its parts: of which kind they are, and what they refer to. */
import { posix } from 'node:path';
import type { Briefpapierbevinding, Briefpapiercode } from '../../../shared/briefpapier/bevinding.ts';
import { Afkeur } from './afkeur.ts';
import { attribuut, kinderen, leesDeel } from './boom.ts';
import { isCfb } from './uitpakken.ts';

/** The parts of a file by their paths. */
export type Pakket = ReadonlyMap<string, Buffer>;
/** One reference of a part; `doel` is a path in the file. */
export type Verwijzing = { id: string; soort: string; doel: string; buiten: boolean };

/** Kinds of reference that a letterhead may have. What is not made use of is left out of what is kept. */
const GEWOON: ReadonlySet<string> = new Set([
  'officeDocument', 'core-properties', 'extended-properties', 'custom-properties', 'thumbnail', 'styles', 'stylesWithEffects', 'numbering', 'settings', 'webSettings', 'fontTable',
  'font', 'theme', 'header', 'footer', 'image', 'footnotes', 'endnotes', 'comments', 'commentsExtended', 'commentsIds', 'commentsExtensible', 'people', 'glossaryDocument',
  'customXml', 'customXmlProps', 'classificationlabels', 'docMetadata',
]);

/** Kinds that are refused, each with its own words. */
const GEWEIGERD: ReadonlyMap<string, Briefpapiercode> = new Map(Object.entries({
  vbaProject: 'MACRO', wordVbaData: 'MACRO', keyMapCustomizations: 'MACRO', attachedToolbars: 'MACRO', oleObject: 'OLE', package: 'OLE', control: 'ACTIVEX', activeXControlBinary: 'ACTIVEX',
  ctrlProp: 'ACTIVEX', aFChunk: 'INGEVOEGD_BESTAND', subDocument: 'INGEVOEGD_BESTAND', attachedTemplate: 'GEKOPPELD_SJABLOON', hyperlink: 'HYPERLINK', mailMergeSource: 'EXTERN', recipientData: 'EXTERN',
}));

const HOOFDDEEL = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml$/;
const MET_MACROS = /macroEnabled|vbaProject|ms-word\.vbaData/i;
const PROJECT = [Buffer.from('_VBA_PROJECT', 'utf16le'), Buffer.from('_VBA_PROJECT')];

const relsVan = (pad: string): string => posix.join(posix.dirname(pad), '_rels', `${posix.basename(pad)}.rels`);

/** The references of one part; of the file itself with an empty path. */
export function verwijzingen(pakket: Pakket, pad: string): Verwijzing[] {
  const bestand = pad === '' ? '_rels/.rels' : relsVan(pad);
  const bytes = pakket.get(bestand);
  if (bytes === undefined) return [];
  return kinderen(leesDeel(bestand, bytes)).map((element) => {
    const doel = attribuut(element, 'Target') ?? '';
    const buiten = attribuut(element, 'TargetMode') === 'External' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(doel);
    return {
      id: attribuut(element, 'Id') ?? '',
      soort: (attribuut(element, 'Type') ?? '').split('/').at(-1) ?? '',
      doel: buiten ? doel : doel.startsWith('/') ? doel.slice(1) : posix.join(pad === '' ? '.' : posix.dirname(pad), doel),
      buiten,
    };
  });
}

/** Where the document itself stands. @throws {Afkeur} `GEEN_WORD`, `MACRO`, `STRIKT` */
export function hoofddeel(pakket: Pakket): string {
  const soorten = pakket.get('[Content_Types].xml');
  if (soorten === undefined) throw new Afkeur('GEEN_WORD');
  const typen = kinderen(leesDeel('[Content_Types].xml', soorten));
  if (typen.some((een) => MET_MACROS.test(attribuut(een, 'ContentType') ?? ''))) throw new Afkeur('MACRO');
  const document = verwijzingen(pakket, '').find(({ soort, buiten }) => soort === 'officeDocument' && !buiten)?.doel;
  const soort = typen.find((een) => attribuut(een, 'PartName')?.toLowerCase() === `/${document ?? ''}`.toLowerCase());
  if (document === undefined || !pakket.has(document) || !HOOFDDEEL.test(attribuut(soort, 'ContentType') ?? '')) throw new Afkeur('GEEN_WORD');
  return document;
}

/** What the parts and their references have in them that no letterhead needs, wherever in the file and whatever its name. */
export function gevaren(pakket: Pakket): Briefpapierbevinding[] {
  const uit: Briefpapierbevinding[] = [];
  for (const [pad, bytes] of pakket) {
    if (/vbaProject|vbaData/i.test(pad)) uit.push({ code: 'MACRO', wat: '' });
    else if (isCfb(bytes)) uit.push({ code: PROJECT.some((naam) => bytes.includes(naam)) ? 'MACRO' : 'OLE', wat: '' });
    else if (/(?:^|\/)embeddings\//i.test(pad) || /^(?:PK|MZ)/.test(bytes.toString('latin1', 0, 2))) uit.push({ code: 'OLE', wat: '' });
    else if (/(?:^|\/)activeX\//i.test(pad)) uit.push({ code: 'ACTIVEX', wat: '' });
    if (!pad.endsWith('.rels')) continue;
    const van = pad === '_rels/.rels' ? '' : posix.join(posix.dirname(posix.dirname(pad)), posix.basename(pad, '.rels'));
    for (const { soort, buiten } of verwijzingen(pakket, van)) {
      const code = GEWEIGERD.get(soort);
      if (code !== undefined) uit.push({ code, wat: '' });
      else if (buiten) uit.push({ code: 'EXTERN', wat: soort });
      else if (!GEWOON.has(soort)) uit.push({ code: 'DEEL_ONBEKEND', wat: soort });
    }
  }
  return uit;
}
