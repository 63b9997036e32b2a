import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import { isGemist } from '../../../shared/dossier/termijnen/vorm.ts';
import { isVoorbij } from '../../../shared/tekst/termijnen.ts';
import { dagenTussen, urenTussen } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';

/** Where a term stands: met, met too late, missed and still to do, over, nearly over, or running. */
export type Termijnstand = 'gehaald' | 'te laat' | 'gemist' | 'voorbij' | 'bijna' | 'loopt';

/** Where a term stands at `nu`; `bijna` within 24 hours, or on the last day and the day before it. */
export function standVan(termijn: DossierTermijn, nu: Moment): Termijnstand {
  if (termijn.gehaald) return 'gehaald';
  if (termijn.teLaat) return 'te laat';
  if (isVoorbij(termijn, nu)) return isGemist(termijn, nu) ? 'gemist' : 'voorbij';
  const { soort, op } = termijn.uiterlijk;
  const dichtbij = soort === 'moment' ? urenTussen(nu, op) <= 24 : dagenTussen(lokaleDatum(nu), op) <= 1;
  return dichtbij ? 'bijna' : 'loopt';
}

/** Whether there is still something to watch: it runs, and what it waits for was not done. */
export const isLopend = (termijn: DossierTermijn, nu: Moment): boolean => ['bijna', 'loopt'].includes(standVan(termijn, nu));

/** The terms that mean something at `nu`: of an order that is over there is no outer end of an extension any more. */
export function geldend(termijnen: readonly DossierTermijn[], nu: Moment): DossierTermijn[] {
  const einde = termijnen.find(({ code }) => code === 'T1');
  return termijnen.filter(({ code }) => code !== 'T2' || einde === undefined || !isVoorbij(einde, nu));
}

/** The terms that still run, the nearest end first. */
export const lopendVan = (termijnen: readonly DossierTermijn[], nu: Moment): DossierTermijn[] =>
  geldend(termijnen, nu)
    .filter((termijn) => isLopend(termijn, nu))
    .toSorted((a, b) => (a.uiterlijk.op < b.uiterlijk.op ? -1 : 1));

/** Terms that run along: the outer end of an extension that was not given, the years of keeping, and T3, which is said at T1. */
const ACHTERGROND = ['T2', 'T3', 'T15'];

/** The terms that ask for attention now, the nearest end first; those of the background left out. */
export const teVolgen = (termijnen: readonly DossierTermijn[], nu: Moment): DossierTermijn[] =>
  lopendVan(termijnen, nu).filter(({ code }) => !ACHTERGROND.includes(code));
