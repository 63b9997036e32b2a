/** One pass over a period, from change to change, that says who acts in every stretch of it. */
import { beslis, terugvalvolgorde, type Beslissing, type Stand } from './beslis.ts';
import { basisstukken, type Basisstuk } from './regime.ts';
import type { Invoer, Rooster } from './rooster.ts';

/** A stretch in which the decision is the same; milliseconds of UTC, half-open. */
export type Stuk = { readonly van: number; readonly tot: number; readonly besluit: Beslissing };

/** Keeps what counts at the time that the pass has reached; `lijst` in order of beginning. */
class Lopend<T extends Invoer> {
  private readonly lijst: readonly T[];
  private volgende = 0;
  private nu: T[] = [];

  constructor(lijst: readonly T[]) {
    this.lijst = lijst.toSorted((a, b) => a.van - b.van);
  }

  /** What counts at `ms`, in order of recording. Times must not go back. */
  op(ms: number): readonly T[] {
    const over = this.nu.filter(({ tot }) => tot > ms);
    const bleef = over.length === this.nu.length;
    let erbij = false;
    for (let kandidaat = this.lijst[this.volgende]; kandidaat && kandidaat.van <= ms; kandidaat = this.lijst[this.volgende]) {
      this.volgende += 1;
      if (kandidaat.tot <= ms) continue;
      over.push(kandidaat);
      erbij = true;
    }
    if (!bleef || erbij) this.nu = erbij ? over.sort((a, b) => a.volgnummer - b.volgnummer) : over;
    return this.nu;
  }
}

/** The times at which something begins or stops counting, within the period, with its ends; in order, each once. */
function grenzen(rooster: Rooster, van: number, tot: number): number[] {
  const alle = new Set([van, tot]);
  for (const lijst of [rooster.deelnemers, rooster.regimes, rooster.afwezigheden, rooster.lagen, rooster.dekkingen]) {
    for (const invoer of lijst) {
      if (invoer.van > van && invoer.van < tot) alle.add(invoer.van);
      if (invoer.tot > van && invoer.tot < tot) alle.add(invoer.tot);
    }
  }
  return [...alle].sort((a, b) => a - b);
}

/** Each stretch between two changes, with everything that counts in it. */
export function* standen(rooster: Rooster, van: number, tot: number): Generator<{ van: number; tot: number; stand: Stand }> {
  const deelnemers = new Lopend(rooster.deelnemers);
  const regimes = new Lopend(rooster.regimes);
  const afwezig = new Lopend(rooster.afwezigheden);
  const lagen = new Lopend(rooster.lagen);
  const dekkingen = new Lopend(rooster.dekkingen);
  const op = grenzen(rooster, van, tot);
  for (let i = 0; i + 1 < op.length; i += 1) {
    const [begin = van, einde = tot] = [op[i], op[i + 1]];
    const inAmbt = terugvalvolgorde(deelnemers.op(begin));
    const afwezigheden = afwezig.op(begin);
    const beschikbaar = new Set(inAmbt.map(({ gegevens }) => gegevens.deelnemerId));
    for (const { deelnemerId } of afwezigheden) beschikbaar.delete(deelnemerId);
    const stand = { regime: regimes.op(begin).at(-1) ?? null, inAmbt, afwezigheden, lagen: lagen.op(begin), dekkingen: dekkingen.op(begin), beschikbaar };
    yield { van: begin, tot: einde, stand };
  }
}

/** What the rules say during a stretch; without rules one piece in which they say nothing. */
export function basisVan(stand: Stand, van: number, tot: number): Iterable<Omit<Basisstuk, 'deelnemerId'> & { deelnemerId: string | null | undefined }> {
  return stand.regime ? basisstukken(stand.regime.regels, van, tot) : [{ van, tot, deelnemerId: undefined }];
}

/** Who acts from `van` to `tot`: gapless, in order; neighbours differ in person, ground, entry or plan. */
export function veeg(rooster: Rooster, van: number, tot: number): Stuk[] {
  const stukken: { van: number; tot: number; besluit: Beslissing }[] = [];
  for (const deel of standen(rooster, van, tot)) {
    for (const basis of basisVan(deel.stand, deel.van, deel.tot)) {
      const besluit = beslis(deel.stand, basis.deelnemerId);
      const vorig = stukken.at(-1);
      if (vorig && isGelijk(vorig.besluit, besluit)) vorig.tot = basis.tot;
      else stukken.push({ van: basis.van, tot: basis.tot, besluit });
    }
  }
  return stukken;
}

function isGelijk(a: Beslissing, b: Beslissing): boolean {
  return (
    a.deelnemerId === b.deelnemerId && a.grond === b.grond && a.gebeurtenisId === b.gebeurtenisId && a.gepland === b.gepland && a.geplandeGrond === b.geplandeGrond
  );
}
