/** What the rules of a period say by themselves: office hours, and outside them the rotation. */
import { DAG_MS, dagVanDatum, dagVanMs, isFeestdag, minuutVan, msVanKlok, weekdagVan } from './klok.ts';
import type { Roostergegevens } from './roostergebeurtenissen.ts';

/** A stretch in which the rules say one thing. `deelnemerId` is `null` in office hours: then it is the burgemeester. */
export type Basisstuk = { readonly van: number; readonly tot: number; readonly deelnemerId: string | null };

/** A turn of the rotation: milliseconds of UTC, half-open, and whose turn it is. */
export type Beurt = { readonly van: number; readonly tot: number; readonly deelnemerId: string };

type Gegevens = Roostergegevens<'regime.vastgesteld'>;
type Uren = { readonly van: number; readonly tot: number };

/** The rules in the numbers of `klok.ts`: days since 1970, minutes of a day. */
export type Regels = {
  readonly eersteDag: number;
  readonly stap: number;
  readonly wisselminuut: number;
  readonly volgorde: readonly string[];
  /** Office hours by weekday, 1 to 7; empty lists when there are none. */
  readonly uren: readonly (readonly Uren[])[];
  readonly feestdagenVrij: boolean;
  readonly gesloten: ReadonlySet<number>;
  readonly open: ReadonlySet<number>;
};

/** Works the rules out once, when the roster is built. */
export function regelsVan({ kantoortijd, rotatie }: Gegevens): Regels {
  const uren = (kantoortijd?.uren ?? []).map((u) => ({ dag: u.dag, van: minuutVan(u.van), tot: minuutVan(u.tot) })).sort((a, b) => a.van - b.van);
  return {
    eersteDag: dagVanDatum(rotatie.eersteDag),
    stap: rotatie.per === 'week' ? 7 : 1,
    wisselminuut: minuutVan(rotatie.wisseltijd),
    volgorde: rotatie.volgorde,
    uren: Array.from({ length: 8 }, (_, dag) => uren.filter((u) => u.dag === dag)),
    feestdagenVrij: kantoortijd?.feestdagenVrij ?? false,
    gesloten: new Set(kantoortijd?.gesloten.map(dagVanDatum)),
    open: new Set(kantoortijd?.open.map(dagVanDatum)),
  };
}

/** The turns of the rotation that touch `van` to `tot`, whole, in order. Before the first day the rotation counts back. */
export function* beurten({ eersteDag, stap, wisselminuut, volgorde }: Regels, van: number, tot: number): Generator<Beurt> {
  const begin = (beurt: number): number => msVanKlok(eersteDag + beurt * stap, wisselminuut);
  const aantal = volgorde.length;
  let beurt = Math.floor((dagVanMs(van) - eersteDag) / stap);
  if (begin(beurt) > van) beurt -= 1;
  for (let op = begin(beurt); op < tot; beurt += 1) {
    const volgende = begin(beurt + 1);
    yield { van: op, tot: volgende, deelnemerId: volgorde[((beurt % aantal) + aantal) % aantal] ?? '' };
    op = volgende;
  }
}

/** The office hours between `van` and `tot`, in order. */
function* kantooruren({ uren, feestdagenVrij, gesloten, open }: Regels, van: number, tot: number): Generator<Uren> {
  for (let dag = dagVanMs(van); dag * DAG_MS < tot + DAG_MS; dag += 1) {
    const vandaag = uren[weekdagVan(dag)] ?? [];
    if (vandaag.length === 0 || gesloten.has(dag) || (feestdagenVrij && isFeestdag(dag) && !open.has(dag))) continue;
    for (const uur of vandaag) {
      const stuk = { van: Math.max(van, msVanKlok(dag, uur.van)), tot: Math.min(tot, msVanKlok(dag, uur.tot)) };
      if (stuk.van < stuk.tot) yield stuk;
    }
  }
}

/** What the rules say between `van` and `tot`, gapless and in order. */
export function* basisstukken(regels: Regels, van: number, tot: number): Generator<Basisstuk> {
  const kantoor = kantooruren(regels, van, tot);
  let uren = kantoor.next();
  for (const beurt of beurten(regels, van, tot)) {
    let op = Math.max(van, beurt.van);
    const einde = Math.min(tot, beurt.tot);
    while (op < einde) {
      if (uren.done || uren.value.van >= einde) {
        yield { van: op, tot: einde, deelnemerId: beurt.deelnemerId };
        op = einde;
      } else if (uren.value.van > op) {
        yield { van: op, tot: uren.value.van, deelnemerId: beurt.deelnemerId };
        op = uren.value.van;
      } else {
        const eindeUren = Math.min(einde, uren.value.tot);
        yield { van: op, tot: eindeUren, deelnemerId: null };
        op = eindeUren;
        if (op === uren.value.tot) uren = kantoor.next();
      }
    }
  }
}
