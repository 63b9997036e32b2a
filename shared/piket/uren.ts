/** Hours of a week as people type them: `08.30-12.00, 13.00-17.00` on a line a day. */
import { leesTijd, tijdInVeld } from '../wth/getypt.ts';
import type { Kloktijd } from '../wth/tijd.ts';

/** A window on a weekday, 1 (Monday) to 7 (Sunday). */
export type Venster = { readonly dag: number; readonly van: Kloktijd; readonly tot: Kloktijd };

/** What a line means; `null` when it cannot be read. */
export type GelezenUren = readonly { van: Kloktijd; tot: Kloktijd }[] | null;

/** What most offices keep, a line a day: where a form begins. */
export const KANTOORUREN: readonly string[] = ['08.30-17.00', '08.30-17.00', '08.30-17.00', '08.30-17.00', '08.30-17.00', '', ''];

const HELE_DAG = /^(hele dag|dag en nacht|24 uur|24u|0?0[.:]?00\s*-\s*24[.:]?00)$/;

/**
 * Reads the hours of one day. An empty line: none. `hele dag` is 00.00-00.00. Whether a window may cross midnight, and
 * whether windows may overlap, is for what they are used for.
 */
export function leesUren(tekst: string): GelezenUren {
  const schoon = tekst.trim().toLowerCase();
  if (schoon === '') return [];
  if (HELE_DAG.test(schoon)) return [{ van: '00:00', tot: '00:00' }];
  const vensters = schoon.split(/\s*(?:,|;|\ben\b)\s*/).map((deel) => {
    const [van = '', tot = '', meer] = deel.split(/\s*(?:-|–|\btot\b|\bt\/m\b)\s*/);
    const [begin, einde] = [leesTijd(van).waarde, leesTijd(/^24[.:]?00$/.test(tot) ? '00.00' : tot).waarde];
    return begin === null || einde === null || meer !== undefined ? null : { van: begin, tot: einde };
  });
  return vensters.every((venster) => venster !== null) ? vensters : null;
}

/** The hours of one day as they stand in a field. */
export function urenInVeld(uren: readonly Venster[], dag: number): string {
  return uren
    .filter((uur) => uur.dag === dag)
    .toSorted((a, b) => a.van.localeCompare(b.van))
    .map(({ van, tot }) => (van === tot ? 'hele dag' : `${tijdInVeld(van)}-${tijdInVeld(tot)}`))
    .join(', ');
}
