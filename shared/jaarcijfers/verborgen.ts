/** What of a year as a whole is left out: the parts of fewer than five, and what would give these away. */
import { DREMPEL, magUitgesplitst } from './afscherming.ts';
import { RECHTERUITKOMSTEN } from './regel.ts';
import { AFLOPEN } from './telling.ts';
import { TOONCIJFERS, type Tooncijfer } from './vorm.ts';

const allesBehalve = (...wel: readonly Tooncijfer[]): ReadonlySet<Tooncijfer> => new Set(TOONCIJFERS.filter((cijfer) => !wel.includes(cijfer)));

/**
 * The figures of a year that are not shown. Each rule looks only at a number that is shown or can be worked out anyhow, so that what is
 * left out cannot be told from the rule that left it out.
 * @param aantal what was counted
 */
export function verborgenInJaar(aantal: (cijfer: Tooncijfer) => number): ReadonlySet<Tooncijfer> {
  const klein = (cijfer: Tooncijfer): boolean => !magUitgesplitst(aantal(cijfer));
  if (klein('meldingen')) return allesBehalve('meldingen');
  if (klein('wegingen')) return allesBehalve('meldingen', 'wegingen', 'vervallen', 'open');
  if (klein('opgelegd')) return allesBehalve('meldingen', 'wegingen', 'opgelegd', 'nietOpgelegd', 'vervallen', 'open');
  // Of whom it is known is itself a count that is broken down: how many these are can be seen, but not what they said.
  const hulp: readonly Tooncijfer[] = magUitgesplitst(aantal('hulpJa') + aantal('hulpNee')) ? [] : ['hulpJa', 'hulpNee'];
  return new Set([...hulp, ...(klein('rechtszaken') ? [...RECHTERUITKOMSTEN, ...afloopVanRechter(aantal)] : [])]);
}

/**
 * An order that a judge annulled is an outcome of a case before a court. With the outcomes its number is left out, and with it how many
 * ended by themselves: what these are together can be seen, and under five of them too would be too few, so then every ending is.
 */
function afloopVanRechter(aantal: (cijfer: Tooncijfer) => number): readonly Tooncijfer[] {
  return aantal('geeindigd') + aantal('vernietigd') < DREMPEL ? AFLOPEN : ['geeindigd', 'vernietigd'];
}
