/** The order of the figures in tables and files. */
import { RECHTERUITKOMSTEN } from './regel.ts';
import { AFLOPEN } from './telling.ts';
import { MAANDCIJFERS, type Jaarcijfers, type Maandcijfer, type Tooncijfer } from './vorm.ts';

/** One group of figures under its heading. */
export type Cijfergroep = { titel: string; cijfers: readonly Tooncijfer[] };

/**
 * All figures in groups. Shelter is left out unless asked: the policy is not announced, so what leaves the archive says nothing of it
 * unless somebody chooses that.
 */
export const groepen = (metOpvang: boolean): readonly Cijfergroep[] => [
  { titel: 'Meldingen en besluiten', cijfers: ['meldingen', 'wegingen', 'opgelegd', 'nietOpgelegd', 'vervallen', 'open'] },
  { titel: 'Hoe de huisverboden afliepen', cijfers: [...AFLOPEN, 'verlengd'] },
  { titel: 'Wat er gebeurde', cijfers: ['overtreden', 'overtredingen', 'herhaling', ...(metOpvang ? (['opvang'] as const) : [])] },
  { titel: 'Hulp', cijfers: ['hulpJa', 'hulpNee', 'hulpOnbekend'] },
  { titel: 'Rechter', cijfers: ['bijRechter', 'rechtszaken', ...RECHTERUITKOMSTEN] },
];

/** Whether months say anything: not of a year without cases, nor of one with too few to break down. */
export const perMaandTeTonen = ({ maanden }: Pick<Jaarcijfers, 'maanden'>): boolean => maanden.some(({ cijfers: { meldingen } }) => meldingen !== 0);

/** The figures by month, in the same order. */
export const maandcijfers = (metOpvang: boolean): readonly Maandcijfer[] => MAANDCIJFERS.filter((cijfer) => metOpvang || cijfer !== 'opvang');
