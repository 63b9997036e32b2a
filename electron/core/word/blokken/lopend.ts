import type { FileChild } from 'docx';
import type { Alinea, Blok } from '../../../../shared/documenten/blok.ts';
import { alinea, bijVolgende } from './tekst.ts';

const INGELEID: readonly (Blok['soort'] | undefined)[] = ['tabel', 'velden', 'lijst', 'ondertekening'];

/** Running text. What introduces the next block is not left alone at the foot of a page. */
export function lopend({ delen }: Alinea, volgende: Blok | undefined): FileChild[] {
  const leidtIn = volgende !== undefined && (INGELEID.includes(volgende.soort) || delen.at(-1)?.tekst.endsWith(':') === true);
  return [alinea(delen, bijVolgende(leidtIn))];
}
