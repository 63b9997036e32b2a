/** The yearly figures: the numbers of one year and of those before it, and by month, without what would tell about a single case. */
import { epochVanMoment, lokaleDatum, type Moment } from '../wth/tijd.ts';
import { magUitgesplitst, zichtbaar } from './afscherming.ts';
import { BESLUITEN, RECHTERUITKOMSTEN, type Cijferregel } from './regel.ts';
import { AFLOPEN, leegJaar, somVan, telOp, type Cijfer, type Jaartelling, type Telpost } from './telling.ts';
import { verborgenInJaar } from './verborgen.ts';
import { MAANDCIJFERS, TOONCIJFERS, type Jaarcijfers, type Jaarkolom, type Maandcijfer, type Maandrij, type Tooncijfer } from './vorm.ts';

/** So many years stand beside each other. */
const VERGELIJK_JAREN = 5;
const MAANDEN = Array.from({ length: 12 }, (_, plek) => plek + 1);

/** How orders are broken down by month. What the names do not make up is one part more. */
const VERDELINGEN: readonly (readonly Maandcijfer[])[] = [AFLOPEN, ['verlengd'], ['overtreden'], ['bijRechter'], ['opvang'], ['hulpJa', 'hulpNee', 'hulpOnbekend'], ['herhaling']];

/** What is counted: a line of every case with whether it is a repeat, and what destroyed cases left. */
export type Grondcijfers = { regels: readonly { regel: Cijferregel; herhaling: boolean }[]; vast: readonly Telpost[] };

/** The figures of `jaar` as they stand at `nu`. */
export function maakJaarcijfers({ regels, vast }: Grondcijfers, jaar: number, nu: Moment): Jaarcijfers {
  const telling = telOp(regels, vast, epochVanMoment(nu));
  const van = (welk: number): Jaartelling => telling.get(welk) ?? leegJaar(welk);
  const ditJaar = Number(lokaleDatum(nu).slice(0, 4));
  const [eerste, laatste] = [Math.min(ditJaar, jaar, ...telling.keys()), Math.max(ditJaar, jaar, ...telling.keys())];
  const vanaf = Math.max(eerste, jaar - VERGELIJK_JAREN + 1);
  const besluiten: readonly string[] = BESLUITEN;
  const vernietigd = (welk: number): number => vast.reduce((som, post) => (post.jaar === welk && besluiten.includes(post.cijfer) ? som + post.aantal : som), 0);
  return {
    jaar,
    nu,
    keuze: Array.from({ length: laatste - eerste + 1 }, (_, plek) => laatste - plek),
    jaren: Array.from({ length: jaar - vanaf + 1 }, (_, plek) => vanaf + plek).map((welk) => jaarkolomVan(van(welk), vernietigd(welk))),
    maanden: maandrijen(van(jaar)),
  };
}

/** What was counted in a year, the sums among it. */
function aantalVan(telling: Jaartelling): (cijfer: Tooncijfer) => number {
  const samen = (cijfers: readonly Cijfer[]): number => cijfers.reduce((alles, een) => alles + somVan(telling, een), 0);
  const sommen: Partial<Record<Tooncijfer, number>> = { meldingen: samen(BESLUITEN), wegingen: samen(['opgelegd', 'nietOpgelegd']), rechtszaken: samen(RECHTERUITKOMSTEN) };
  return (cijfer) => sommen[cijfer] ?? somVan(telling, cijfer as Cijfer);
}

/** One year. Where the decisions are left out, so is how many of the cases were destroyed: not every decision is kept as long. */
function jaarkolomVan(telling: Jaartelling, vernietigd: number): Jaarkolom {
  const aantal = aantalVan(telling);
  const weg = verborgenInJaar(aantal);
  const cijfers = Object.fromEntries(TOONCIJFERS.map((cijfer) => [cijfer, weg.has(cijfer) ? null : aantal(cijfer)])) as Jaarkolom['cijfers'];
  return { jaar: telling.jaar, cijfers, vernietigdeDossiers: vernietigd > 0 && weg.has('opgelegd') ? null : vernietigd };
}

/**
 * The months; empty where the year has too few cases. What is left out of the year is so of each month. Of orders only while none of that
 * year was destroyed: then the months are not known.
 */
function maandrijen(telling: Jaartelling): Maandrij[] {
  const perMaand = (cijfer: Cijfer): number[] => MAANDEN.map((maand) => telling.maanden[maand]?.[cijfer] ?? 0);
  const weg = verborgenInJaar(aantalVan(telling));
  const meldingen = MAANDEN.map((_, plek) => BESLUITEN.reduce((som, besluit) => som + (perMaand(besluit)[plek] ?? 0), 0));
  if (!magUitgesplitst(meldingen.reduce((som, aantal) => som + aantal, 0))) return [];

  const zicht = new Map<Maandcijfer, readonly boolean[]>();
  const verdeel = (geheel: readonly number[], namen: readonly Maandcijfer[], verborgen: ReadonlySet<number>): void => {
    const los = namen.filter((naam) => !weg.has(naam));
    const delen = los.map((naam) => perMaand(naam as Cijfer));
    const rest = geheel.map((aantal, plek) => delen.reduce((over, deel) => over - (deel[plek] ?? 0), aantal));
    const wel = zichtbaar({ geheel, delen: [...delen, rest], verborgen });
    los.forEach((naam, plek) => zicht.set(naam, wel[plek] ?? []));
  };
  verdeel(meldingen, BESLUITEN, new Set());
  const opgelegd = perMaand('opgelegd');
  const zonder = new Set(opgelegd.flatMap((_, plek) => (zicht.get('opgelegd')?.[plek] === true ? [] : [plek])));
  const alleenJaar = AFLOPEN.some((cijfer) => (telling.maanden[0]?.[cijfer] ?? 0) > 0);
  if (!alleenJaar) for (const namen of VERDELINGEN) verdeel(opgelegd, namen, zonder);

  // Of a month in which nothing was reported everything is nothing.
  const toon = (cijfer: Maandcijfer, plek: number): boolean => meldingen[plek] === 0 || cijfer === 'meldingen' || zicht.get(cijfer)?.[plek] === true;
  const aantal = (cijfer: Maandcijfer, plek: number): number => (cijfer === 'meldingen' ? meldingen[plek] : perMaand(cijfer)[plek]) ?? 0;
  return MAANDEN.map((maand, plek) => ({
    maand,
    cijfers: Object.fromEntries(MAANDCIJFERS.map((cijfer) => [cijfer, toon(cijfer, plek) ? aantal(cijfer, plek) : null])) as Maandrij['cijfers'],
  }));
}

/** The chosen year among those beside each other. */
export const gekozenJaar = ({ jaren }: Pick<Jaarcijfers, 'jaren'>): Jaarkolom => {
  const laatste = jaren.at(-1);
  if (laatste === undefined) throw new TypeError('jaarcijfers zonder jaar');
  return laatste;
};

/** A share of a number of cases, whole percents; `null` where either is not shown or there is nothing to share. */
export function procent(deel: number | null, geheel: number | null): number | null {
  return deel === null || geheel === null || geheel === 0 ? null : Math.round((100 * deel) / geheel);
}
