/** The duration of an order worked out a second time: milliseconds and the hand-written calendar, no code of the application. */
import { eindeNa } from '../../wth/onafhankelijk.ts';

const ms = (moment: string): number => Date.parse(moment);

/** What a model remembers of a case: everything that was accepted. Times in milliseconds UTC. */
export type Orakel = {
  /** Start as the beschikking states it, and when it was handed over. */
  gezegd: number;
  uitgereikt: number;
  verlengingen: { id: string; besluit: number; tot: number; bekend: number | null; vernietigd: number | null }[];
  ingetrokken: number | null;
  vernietigd: number | null;
  /** Changes of the contact ban, by person. */
  contact: Record<string, { vanaf: number; wijziging: string }[]>;
};

/** T1 and T2: never later than the beschikking says, never longer than the law allows. */
export function grenzen({ gezegd, uitgereikt }: Pick<Orakel, 'gezegd' | 'uitgereikt'>): { t1: number; t2: number } {
  const [a, b] = [gezegd, uitgereikt];
  return { t1: Math.min(ms(eindeNa(a, 10).moment), ms(eindeNa(b, 10).moment)), t2: Math.min(ms(eindeNa(a, 28).moment), ms(eindeNa(b, 28).moment)) };
}

/** The end by the extensions that were decided before `voor` and made known in time. */
export function eindeVoor(orakel: Orakel, voor = Infinity, metVernietigde = false): number {
  const { t1, t2 } = grenzen(orakel);
  let einde = t1;
  for (const { besluit, tot, bekend, vernietigd } of orakel.verlengingen.toSorted((a, b) => a.besluit - b.besluit)) {
    if (besluit > voor || bekend === null || (vernietigd !== null && !metVernietigde)) continue;
    if (besluit < einde && bekend < einde && Math.min(tot, t2) > einde) einde = Math.min(tot, t2);
  }
  return einde;
}

/** The end in fact: the first of the end by itself, the withdrawal and the annulment. */
export function eindeInFeite(orakel: Orakel): number {
  let einde = eindeVoor(orakel);
  const anders = eindeVoor(orakel, Infinity, true);
  for (const { vernietigd } of orakel.verlengingen) if (vernietigd !== null && anders > einde) einde = Math.max(einde, Math.min(anders, Math.max(vernietigd, einde)));
  return Math.min(einde, orakel.ingetrokken ?? Infinity, orakel.vernietigd ?? Infinity);
}

/** The end that extension `id` extends: by those decided before it, and of those from the same moment the ones recorded before it. */
export function eindeVoorVerlenging(orakel: Orakel, id: string): number {
  const opVolgorde = orakel.verlengingen.toSorted((a, b) => a.besluit - b.besluit);
  return eindeVoor({ ...orakel, verlengingen: opVolgorde.slice(0, opVolgorde.findIndex((een) => een.id === id)) });
}

/** The extension that waits for its bekendmaking at `op`; with its end in force. */
export function wachtend(orakel: Orakel, op: number): { id: string; besluit: number; vanaf: number } | null {
  for (const { id, besluit, bekend } of orakel.verlengingen) {
    const vanaf = eindeVoorVerlenging(orakel, id);
    if (bekend === null && besluit < vanaf && op < vanaf) return { id, besluit, vanaf };
  }
  return null;
}
