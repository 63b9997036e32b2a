/**
 * A letterhead as it is kept: written anew with what was looked at and nothing else, so that nothing stays that nobody knows of.
 * It is a Word file again, which gives itself when it is examined once more.
 */
import { posix } from 'node:path';
import { schrijfXml } from '../huisstijl/xml.ts';
import { pers, zip } from '../word/zip.ts';
import type { Plaat } from './beelden.ts';
import { attribuut, herschrijf, kind, kinderen, maak, type Element } from './boom.ts';
import { staatAan, type Blad, type Gelezen } from './lezen.ts';
import { zonderIngesloten } from './stijlen.ts';

/** How each part of a Word file begins. */
export const AANHEF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SOORT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

/** A reference: its id, kind and target. */
export type Ref = readonly [id: string, soort: string, doel: string];
/** The references of a part as XML. */
export const relsXml = (refs: readonly Ref[]): string =>
  `${AANHEF}<Relationships xmlns="${PAKKET}/relationships">${refs.map(([id, soort, doel]) => `<Relationship Id="${id}" Type="${SOORT}/${soort}" Target="${doel}"/>`).join('')}</Relationships>`;

/** What kind each part is, by its path. */
export function soortenXml(paden: readonly string[], extra: readonly (readonly [pad: string, soort: string])[] = []): string {
  const van = (pad: string): string | null =>
    pad === 'word/document.xml' ? `${WORD}.document.main+xml`
    : pad === 'word/theme/theme1.xml' ? 'application/vnd.openxmlformats-officedocument.theme+xml'
    : /^word\/(header|footer)\d+\.xml$/.test(pad) ? `${WORD}.${/header|footer/.exec(pad)?.[0] ?? ''}+xml`
    : /^word\/(styles|numbering|settings|fontTable)\.xml$/.test(pad) ? `${WORD}.${posix.basename(pad, '.xml')}+xml`
    : null;
  const regels = [...paden.flatMap((pad) => { const soort = van(pad); return soort === null ? [] : [[pad, soort] as const]; }), ...extra];
  const vast = [['png', 'image/png'], ['jpeg', 'image/jpeg'], ['svg', 'image/svg+xml'], ['rels', `application/vnd.openxmlformats-package.relationships+xml`], ['xml', 'application/xml']];
  return `${AANHEF}<Types xmlns="${PAKKET}/content-types">${vast.map(([naam, soort]) => `<Default Extension="${naam}" ContentType="${soort}"/>`).join('')}${regels.map(([pad, soort]) => `<Override PartName="/${pad}" ContentType="${soort}"/>`).join('')}</Types>`;
}

const xml = (boom: Element): string => `${AANHEF}${schrijfXml(boom)}`;

/** Other ids for what a part refers to. */
const metIds = (boom: Element, nieuw: ReadonlyMap<string, string>): Element =>
  herschrijf(boom, (element) => [{ ...element, attributen: element.attributen.map(([naam, waarde]) => (/^r:|^o:relid$/.test(naam) ? ([naam, nieuw.get(waarde) ?? waarde] as const) : ([naam, waarde] as const))) }]);

/** Settings of the file: nothing but what decides how its pages are set. */
function instellingenXml({ instellingen }: Gelezen): string {
  const even = staatAan(kind(instellingen ?? undefined, 'w:evenAndOddHeaders'));
  const stop = Number(attribuut(kind(instellingen ?? undefined, 'w:defaultTabStop'), 'w:val') ?? 708);
  const naam = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const tab = `<w:defaultTabStop w:val="${Number.isInteger(stop) && stop > 0 && stop < 20_000 ? stop : 708}"/>`;
  const compat = '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return `${AANHEF}<w:settings ${naam}>${tab}${even ? '<w:evenAndOddHeaders/>' : ''}${compat}</w:settings>`;
}

/** The lists without pictures as bullets, and without what Word notes of them. */
const lijsten = (nummering: Element): Element => ({ ...nummering, kinderen: kinderen(nummering).filter(({ naam }) => naam === 'w:abstractNum' || naam === 'w:num').map((een) => herschrijf(een, (deel) => (deel.naam === 'w:lvlPicBulletId' ? [] : [deel]))) });

/** The bytes of the letterhead; the same file gives the same bytes. */
export function schrijfSchoon(gelezen: Gelezen, platen: ReadonlyMap<string, Plaat>): Uint8Array {
  const delen = new Map<string, string | Uint8Array>();
  const beeldpad = new Map<string, string>();
  for (const [pad, { soort, bytes }] of platen) {
    const nieuw = `media/beeld${beeldpad.size + 1}.${soort}`;
    beeldpad.set(pad, nieuw);
    delen.set(`word/${nieuw}`, bytes);
  }
  /** The pictures of a part under ids of ours. */
  const beeldrefs = ({ beelden }: Blad): { ids: Map<string, string>; refs: Ref[] } => {
    const gebruikt = Array.from(beelden).filter(([, pad]) => beeldpad.has(pad));
    return { ids: new Map(gebruikt.map(([id], i) => [id, `hvBeeld${i + 1}`])), refs: gebruikt.map(([, pad], i) => [`hvBeeld${i + 1}`, 'image', beeldpad.get(pad) ?? ''] as const) };
  };
  const refs: Ref[] = [['hvStijlen', 'styles', 'styles.xml'], ['hvInstellingen', 'settings', 'settings.xml']];
  const { document, randen, stijlen, nummering, letters, thema } = gelezen;
  const vanDocument = beeldrefs(document);
  const oudeIds = kinderen(gelezen.sectie).filter(({ naam }) => naam.endsWith('Reference')).map((een) => attribuut(een, 'r:id') ?? '');
  for (const [i, rand] of randen.entries()) {
    const naam = `${rand.als}${i + 1}.xml`;
    const { ids, refs: eigen } = beeldrefs(rand);
    delen.set(`word/${naam}`, xml(metIds(rand.boom, ids)));
    if (eigen.length > 0) delen.set(`word/_rels/${naam}.rels`, relsXml(eigen));
    refs.push([`hvRand${i + 1}`, rand.als, naam]);
  }
  // Two kinds of page may share one header in the file; here each has its own, so by place and not by id.
  let rand = 0;
  const metRanden = herschrijf(metIds(document.boom, vanDocument.ids), (element) =>
    /^w:(?:header|footer)Reference$/.test(element.naam) ? [maak(element.naam, [['w:type', attribuut(element, 'w:type') ?? 'default'], ['r:id', `hvRand${(rand += 1)}`]])] : [element],
  );
  if (oudeIds.length > 0 && !metRanden.attributen.some(([naam]) => naam === 'xmlns:r')) metRanden.attributen = [...metRanden.attributen, ['xmlns:r', SOORT]];
  delen.set('word/document.xml', xml(metRanden));
  if (stijlen !== null) delen.set('word/styles.xml', xml(stijlen));
  if (nummering !== null) {
    delen.set('word/numbering.xml', xml(lijsten(nummering)));
    refs.push(['hvNummering', 'numbering', 'numbering.xml']);
  }
  if (letters !== null) {
    delen.set('word/fontTable.xml', xml(zonderIngesloten(letters)));
    refs.push(['hvLetters', 'fontTable', 'fontTable.xml']);
  }
  if (thema !== null) {
    delen.set('word/theme/theme1.xml', xml(zonderVerwijzing(thema)));
    refs.push(['hvThema', 'theme', 'theme/theme1.xml']);
  }
  delen.set('word/settings.xml', instellingenXml(gelezen));
  delen.set('word/_rels/document.xml.rels', relsXml([...refs, ...vanDocument.refs]));
  delen.set('_rels/.rels', relsXml([['hvDocument', 'officeDocument', 'word/document.xml']]));
  delen.set('[Content_Types].xml', soortenXml([...delen.keys()].toSorted()));
  return zip(Array.from(delen).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([pad, inhoud]) => [pad, pers(inhoud)]));
}

/** A theme may fill shapes with a picture; those of a letterhead stand in its own parts. */
const zonderVerwijzing = (thema: Element): Element => herschrijf(thema, (element) => (element.naam === 'a:blipFill' || element.naam === 'a:extLst' ? [] : [element]));
