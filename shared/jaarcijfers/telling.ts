/** From lines to numbers: how often each figure occurs, by year and by month. */
import { BESLUITEN, RECHTERUITKOMSTEN, type Cijferregel, type Verbodregel } from './regel.ts';

/** Where an order stands: it runs, or how it ended. These four make up all orders. */
export const AFLOPEN = ['geeindigd', 'ingetrokken', 'vernietigd', 'loopt'] as const;
export type Afloop = (typeof AFLOPEN)[number];

/** Everything that is counted. The definitions are in `uitleg.ts`. */
export const CIJFERS = [
  ...BESLUITEN,
  ...AFLOPEN,
  'verlengd',
  'overtreden',
  'overtredingen',
  'bijRechter',
  ...RECHTERUITKOMSTEN,
  'opvang',
  'hulpJa',
  'hulpNee',
  'hulpOnbekend',
  'herhaling',
] as const;
export type Cijfer = (typeof CIJFERS)[number];

/** One number of the tally. `maand` is 1 to 12, or 0 where only the year is known. */
export type Telpost = { jaar: number; maand: number; cijfer: Cijfer; aantal: number };

/** How an order stands at `nu`, in epoch milliseconds; as `statusOp` says it. */
function afloopOp({ einde, reden, vernietigdOp }: Verbodregel, nu: number): Afloop {
  if (vernietigdOp !== null && vernietigdOp <= nu) return 'vernietigd';
  if (einde > nu) return 'loopt';
  return reden === 'van rechtswege geëindigd' ? 'geeindigd' : reden;
}

/** What one case adds, figure by figure. `nu` in epoch milliseconds. */
function bijdrage({ besluit, verbod }: Pick<Cijferregel, 'besluit' | 'verbod'>, herhaling: boolean, nu: number): Partial<Record<Cijfer, number>> {
  if (verbod === null) return { [besluit]: 1 };
  const { rechter, hulp } = verbod;
  const een = (waar: boolean): number => (waar ? 1 : 0);
  return {
    [besluit]: 1,
    [afloopOp(verbod, nu)]: 1,
    verlengd: een(verbod.verlengd),
    overtreden: een(verbod.overtredingen > 0),
    overtredingen: verbod.overtredingen,
    bijRechter: een(Object.values(rechter).some((aantal) => aantal > 0)),
    ...rechter,
    opvang: een(verbod.opvang),
    [hulp === 'ja' ? 'hulpJa' : hulp === 'nee' ? 'hulpNee' : 'hulpOnbekend']: 1,
    herhaling: een(herhaling),
  };
}

/** The numbers of one year. `maanden[0]` holds what is known by year only, `maanden[1]` January. */
export type Jaartelling = { jaar: number; maanden: Record<Cijfer, number>[] };

const nul = (): Record<Cijfer, number> => Object.fromEntries(CIJFERS.map((cijfer) => [cijfer, 0])) as Record<Cijfer, number>;

/** A year in which nothing happened. */
export const leegJaar = (jaar: number): Jaartelling => ({ jaar, maanden: Array.from({ length: 13 }, nul) });

/** Adds up all there is, by year. @param vast what destroyed cases left */
export function telOp(regels: Iterable<{ regel: Cijferregel; herhaling: boolean }>, vast: readonly Telpost[], nu: number): Map<number, Jaartelling> {
  const jaren = new Map<number, Jaartelling>();
  const van = (jaar: number): Jaartelling => {
    let gevonden = jaren.get(jaar);
    if (gevonden === undefined) jaren.set(jaar, (gevonden = leegJaar(jaar)));
    return gevonden;
  };
  const tel = ({ jaar, maand, cijfer, aantal }: Telpost): void => {
    const teller = van(jaar).maanden[maand];
    if (teller !== undefined) teller[cijfer] += aantal;
  };
  for (const { regel, herhaling } of regels) {
    const [jaar, maand] = [Number(regel.dag.slice(0, 4)), Number(regel.dag.slice(5, 7))];
    const teller = van(jaar).maanden[maand];
    if (teller === undefined) continue;
    const delen = bijdrage(regel, herhaling, nu);
    for (const cijfer in delen) teller[cijfer as Cijfer] += delen[cijfer as Cijfer] ?? 0;
  }
  vast.forEach(tel);
  return jaren;
}

/**
 * What a destroyed case leaves in the tally: the decision by month, which its tombstone tells as well, the rest by year only. Nothing is
 * pending any more, so it counts as it ended.
 */
export function nalatenschap(regel: Cijferregel, herhaling: boolean): Telpost[] {
  const [jaar, maand] = [Number(regel.dag.slice(0, 4)), Number(regel.dag.slice(5, 7))];
  return Object.entries(bijdrage(regel, herhaling, Number.MAX_SAFE_INTEGER)).flatMap(([naam, aantal]) => {
    const cijfer = naam as Cijfer;
    return aantal > 0 ? [{ jaar, maand: isBesluit(cijfer) ? maand : 0, cijfer, aantal }] : [];
  });
}

const isBesluit = (cijfer: Cijfer): boolean => (BESLUITEN as readonly string[]).includes(cijfer);

/** The number of one figure in a whole year. */
export const somVan = ({ maanden }: Jaartelling, cijfer: Cijfer): number => maanden.reduce((som, teller) => som + teller[cijfer], 0);
