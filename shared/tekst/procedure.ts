/** Words for procedures before a court. */
import type { Procedure } from '../dossier/procedure/procedures.ts';
import type { Hoortermijn } from '../dossier/procedure/horen.ts';
import type { Atwstap } from '../wth/algemeneTermijnenwet.ts';
import { datumKort, datumVoluit } from '../wth/opmaak.ts';
import { lokaleDatum } from '../wth/tijd.ts';

const SOORT = { 'voorlopige voorziening': 'Voorlopige voorziening', beroep: 'Beroep', 'hoger beroep': 'Hoger beroep' } as const;
const TEGEN = { oplegging: 'tegen de oplegging', verlenging: 'tegen de verlenging', 'oplegging en verlenging': 'tegen de oplegging en de verlenging' } as const;

/** `Voorlopige voorziening tegen de oplegging`. */
export const procedureTitel = ({ soort, tegen }: Pick<Procedure, 'soort' | 'tegen'>): string => `${SOORT[soort]} ${TEGEN[tegen]}`;

/** The same with what tells it apart from others: the number of the court, or the day on which it reached us. */
export const procedureNaam = (procedure: Pick<Procedure, 'soort' | 'tegen' | 'sinds' | 'zaaknummerRechtbank'>): string =>
  `${procedureTitel(procedure)} (${procedure.zaaknummerRechtbank === '' ? datumKort(lokaleDatum(procedure.sinds)) : procedure.zaaknummerRechtbank})`;

/** What a court has still to decide, where it decided a part; empty otherwise. */
export function nogTeBeslissen({ onbeslist, uitspraken, stand }: Pick<Procedure, 'onbeslist' | 'uitspraken' | 'stand'>): string {
  const [eerste] = onbeslist;
  if (stand !== 'loopt' || uitspraken.length === 0 || eerste === undefined) return '';
  return `De rechter besliste nog niet over ${eerste.betreft === 'oplegging' ? 'de oplegging' : 'de verlenging'}.`;
}

/** Where a procedure stands. */
export const procedurestand: Readonly<Record<Procedure['stand'], string>> = { loopt: 'Loopt', uitspraak: 'Uitspraak gedaan', ingetrokken: 'Ingetrokken' };

/** One day of a term, with why it does not count. */
export const dagTekst = ({ datum, werkdag, reden }: Atwstap): string => `${datumVoluit(datum)}: ${werkdag ? 'werkdag' : `geen werkdag (${reden ?? ''})`}`;

/** On which day we plan, and why that one. */
export function hoorkeuzeTekst({ gekozen, vanafDagtekening, vanafOntvangst, opEigenOntvangst }: Hoortermijn): string {
  const vanaf = vanafDagtekening !== null && gekozen === vanafDagtekening.uiterlijk && gekozen !== vanafOntvangst.uiterlijk ? 'de datum op het verzoek' : 'de ontvangst';
  const waarvan = opEigenOntvangst ? ' De rechtbank heeft nog niet gezegd wanneer het verzoek daar kwam. Daarom telt onze eigen ontvangst.' : '';
  return `Wij gaan uit van ${datumVoluit(gekozen)}, gerekend vanaf ${vanaf}.${waarvan}`;
}
