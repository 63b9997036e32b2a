/** What a change of the roster changes: shown before it is saved, and in the history. */
import type { Moment } from '../wth/tijd.ts';
import type { Grond } from './beslis.ts';
import { diensten, periodeVan, samengevoegd } from './diensten.ts';
import { momentVanMs } from './klok.ts';
import type { Rooster } from './rooster.ts';
import { veeg } from './veeg.ts';

/** A stretch in which somebody else acts than before; `null`: nobody. */
export type Verschil = {
  readonly van: Moment;
  readonly tot: Moment;
  readonly voor: { readonly deelnemerId: string | null; readonly grond: Grond };
  readonly na: { readonly deelnemerId: string | null; readonly grond: Grond };
};

/** Where two rosters name different people between `van` and `tot`, in order. Throws PERIODE_ONGELDIG. */
export function verschil(oud: Rooster, nieuw: Rooster, van: Moment, tot: Moment): Verschil[] {
  const periode = periodeVan(van, tot);
  const [voor, na] = [veeg(oud, periode.van, periode.tot), veeg(nieuw, periode.van, periode.tot)];
  const uit: Verschil[] = [];
  for (let i = 0, j = 0, op = periode.van; op < periode.tot; ) {
    const [a, b] = [voor[i], na[j]];
    if (!a || !b) break;
    const einde = Math.min(a.tot, b.tot);
    if (a.besluit.deelnemerId !== b.besluit.deelnemerId) {
      const wie = ({ besluit: { deelnemerId, grond } }: typeof a): Verschil['voor'] => ({ deelnemerId, grond });
      uit.push({ van: momentVanMs(op), tot: momentVanMs(einde), voor: wie(a), na: wie(b) });
    }
    if (a.tot === einde) i += 1;
    if (b.tot === einde) j += 1;
    op = einde;
  }
  const zelfde = (a: Verschil['voor'], b: Verschil['voor']): boolean => a.deelnemerId === b.deelnemerId && a.grond === b.grond;
  return samengevoegd(uit, (a, b) => zelfde(a.voor, b.voor) && zelfde(a.na, b.na));
}

/**
 * The same as people read a roster: the evenings of one turn become one stretch, over the office hours between them, whether
 * those did not change or changed to the same person. `nieuw` is the roster after the change.
 */
export function perBeurtVerschil(rij: readonly Verschil[], nieuw: Rooster): Verschil[] {
  const [eerste, laatste] = [rij[0], rij.at(-1)];
  if (!eerste || !laatste) return [];
  const kantoor = new Map(diensten(nieuw, eerste.van, laatste.tot).flatMap(({ van, tot, grond }) => (grond === 'kantoortijd' ? [[van, tot] as const] : [])));
  const uit: Verschil[] = [];
  for (const stuk of rij) {
    const vorig = uit.at(-1);
    const zelfde = vorig?.voor.deelnemerId === stuk.voor.deelnemerId && vorig.na.deelnemerId === stuk.na.deelnemerId && vorig.na.grond === stuk.na.grond;
    if (vorig && zelfde && (vorig.tot === stuk.van || kantoor.get(vorig.tot) === stuk.van)) uit[uit.length - 1] = { ...vorig, tot: stuk.tot };
    else uit.push(stuk);
  }
  return uit;
}
