import { strFromU8, unzipSync, zipSync } from 'fflate';
import { keurBriefpapier } from '../../../electron/core/briefpapier/keuring.ts';
import { modelbriefpapier } from '../../../electron/core/briefpapier/model.ts';
import type { Briefhoofd } from '../../../shared/documenten/blok.ts';
import { png } from '../huisstijl/plaatjes.ts';

const HOOFD: Briefhoofd = { naam: 'Gemeente Molenwaard', regels: ['Raadhuisplein 1, 2951 AA Molenwaard'], logo: { sha256: 'a'.repeat(64), soort: 'png', breedte: 120, hoogte: 40, terugval: '' } };

/** The letterhead that the application gives to begin with, with a logo. */
export const MODEL = modelbriefpapier(HOOFD, { beeld: png(120, 40), terugval: null }, '2026-11-27T22:00:00Z');

/** A part of the file as text, to be changed. */
export type Delen = Map<string, string | Uint8Array>;

/** The model with some of its parts otherwise. */
export function anders(wijzig: (delen: Delen) => void): Uint8Array {
  const delen: Delen = new Map(Object.entries(unzipSync(MODEL)).map(([pad, bytes]) => [pad, /\.(xml|rels)$/.test(pad) ? strFromU8(bytes) : bytes]));
  wijzig(delen);
  return zipSync(Object.fromEntries(Array.from(delen, ([pad, inhoud]) => [pad, typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud])), { level: 1 });
}

/** Changes a part; a change that changes nothing is a mistake of the test. */
export const wissel = (pad: string, wat: string | RegExp, door: string) => (delen: Delen): void => {
  const was = delen.get(pad);
  if (typeof was !== 'string') throw new Error(`geen ${pad}`);
  const nieuw = was.replace(wat, door);
  if (nieuw === was) throw new Error(`niets veranderd in ${pad}`);
  delen.set(pad, nieuw);
};
/** Adds a reference of the document. */
export const verwijs = (soort: string, doel: string, buiten = false) => wissel('word/_rels/document.xml.rels', '</Relationships>', `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${soort}" Target="${doel}"${buiten ? ' TargetMode="External"' : ''}/></Relationships>`);
/** The paragraph of the model that is the place for the content. */
export const PLEK = '<w:p><w:r><w:t xml:space="preserve">{{inhoud}}</w:t></w:r></w:p>';
/** Puts something at the beginning of the text of the document. */
export const vooraan = (xml: string) => wissel('word/document.xml', '<w:body>', `<w:body>${xml}`);
/** A field in the header of the pages after the first. */
export const veld = (code: string) => wissel('word/header1.xml', '</w:hdr>', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${Array.from(code.match(/.{1,3}/gs) ?? [], (deel) => `<w:r><w:instrText xml:space="preserve">${deel}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`);

/** What is kept of the model. */
export function schoonModel(): Uint8Array {
  const { papier } = keurBriefpapier(MODEL);
  if (papier === null) throw new Error('het model is afgekeurd');
  return papier;
}
