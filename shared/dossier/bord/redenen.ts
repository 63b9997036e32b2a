/** What makes an order pressing at a moment, and when that changes. */
import { alarmmomenten, beslismoment, type Beslismoment } from '../../wth/beslismoment.ts';
import { onthoud } from '../../wth/onthoud.ts';
import { datumPlusDagen } from '../../wth/rekenen.ts';
import { eersteMomentVan, epochVanMoment, vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { lopendeProcedures } from '../procedure/procedures.ts';
import type { DossierStatus } from '../status.ts';
import { laatsteBesluit, wachtendeVerlenging } from '../verloop/verlengen.ts';
import type { Taak } from '../taken/vorm.ts';
import { isVerstreken, type DossierTermijn, type Uiterlijk } from '../termijnen/vorm.ts';
import type { Dossier } from '../toestand.ts';
import type { Bordreden, Niveau } from './vorm.ts';

const UUR = 3_600_000;
/** From how many hours before a deadline on it stands out, and presses. */
const OPVALT = 24;
const DRINGT = 6;

/** Terms for which no duty stands; the others are told by their duties, or are nobody's to meet. */
const ZONDER_TAAK: readonly DossierTermijn['code'][] = ['T7', 'T8', 'T14'];

/** So long before the care is looked at again it stands on the board, also of an order that is over. */
const ZORGMOMENT_VOORAF = 7 * 24 * UUR;

/** From when a duty to look at the care again stands on the board, in milliseconds; `null` for any other duty. */
export const zorgmomentVanaf = ({ soort, uiterlijk }: Pick<Taak, 'soort' | 'uiterlijk'>): number | null =>
  soort === 'zorgMoment' && uiterlijk !== null ? grenzenVan(uiterlijk)[2] - ZORGMOMENT_VOORAF : null;

/** Whether it stands there at `nu`. */
export const isZorgmomentNabij = (taak: Pick<Taak, 'soort' | 'uiterlijk'>, nu: Moment): boolean => (zorgmomentVanaf(taak) ?? Infinity) <= epochVanMoment(nu);

const reden = (code: Bordreden['code'], niveau: Niveau, meer: Partial<Pick<Bordreden, 'aantal' | 'uren' | 'sleutel'>> = {}): Bordreden => ({
  code,
  niveau,
  aantal: meer.aantal ?? 0,
  uren: meer.uren ?? null,
  sleutel: meer.sleutel ?? '',
});

/** When something with this deadline starts to stand out, starts to press, and is late. */
export function grenzenVan(uiterlijk: Uiterlijk): readonly [opvalt: number, dringt: number, voorbij: number] {
  if (uiterlijk.soort === 'moment') {
    const op = epochVanMoment(uiterlijk.op);
    return [op - OPVALT * UUR, op - DRINGT * UUR, op];
  }
  return dagGrenzen(uiterlijk.op);
}

const dagGrenzen = onthoud((dag): readonly [number, number, number] => {
  const begin = (dagen: number): number => epochVanMoment(eersteMomentVan(datumPlusDagen(dag, dagen)));
  return [begin(-1), begin(0), begin(1)];
});

/** How pressing a deadline is at `nu`. */
export function niveauBij(uiterlijk: Uiterlijk, nu: Moment): Niveau {
  const [opvalt, dringt] = grenzenVan(uiterlijk);
  const ms = epochVanMoment(nu);
  return ms >= dringt ? 'rood' : ms >= opvalt ? 'geel' : 'rust';
}

/** The decision about the end, while there is one to take; `null` when it was taken or nothing can be decided any more. */
export function beslissing(termijnen: readonly DossierTermijn[], nu: Moment): { einde: Moment; moment: Beslismoment } | null {
  const t3 = termijnen.find(({ code }) => code === 'T3');
  if (t3 === undefined || t3.gehaald || isVerstreken(nu, t3.uiterlijk)) return null;
  return { einde: t3.uiterlijk.op, moment: beslismoment(t3.uiterlijk.op) };
}

function overHetEinde(dossier: Dossier, termijnen: readonly DossierTermijn[], nu: Moment): Bordreden[] {
  const besluit = beslissing(termijnen, nu);
  if (besluit === null) return [];
  const wacht = wachtendeVerlenging(dossier, nu) !== null;
  const gegaan = alarmmomenten(besluit.einde).filter(({ op }) => vergelijkMomenten(op, nu) <= 0);
  const voorbij = vergelijkMomenten(besluit.moment.uiterlijk, nu) <= 0;
  const uren = voorbij ? 0 : (gegaan.at(-1)?.uren ?? null);
  // A decision that nobody was told of has no effect yet: that stands out from the first moment.
  if (uren === null) return wacht ? [reden('BEKENDMAKEN', 'geel')] : [];
  return [reden(wacht ? 'BEKENDMAKEN' : 'BESLISSEN', uren <= 24 ? 'rood' : 'geel', { uren })];
}

/** How pressing one open duty is. Reachability is not the municipality's to bring about. */
function taakniveau({ stand, uiterlijk, soort, werkdoel }: Taak, nu: Moment): Niveau {
  if (uiterlijk === null) return 'rust';
  const niveau = stand === 'te laat' ? 'rood' : niveauBij(uiterlijk, nu);
  const zacht = soort === 'bereikbaarheid' || (werkdoel && stand !== 'te laat');
  return niveau === 'rood' && zacht ? 'geel' : niveau;
}

function overTaken(open: readonly Taak[], nu: Moment): Bordreden[] {
  // The bekendmaking of an extension is told as such.
  const gewoon = open.filter(({ soort }) => soort !== 'bekendmaking' && soort !== 'uitreiking' && soort !== 'zorgMoment');
  const teLaat = gewoon.filter(({ stand }) => stand === 'te laat');
  const bijna = (niveau: Niveau): Bordreden[] => {
    const aantal = gewoon.filter((taak) => taak.stand === 'open' && taakniveau(taak, nu) === niveau).length;
    return aantal === 0 ? [] : [reden('TAKEN', niveau, { aantal })];
  };
  const hoogste = teLaat.some((taak) => taakniveau(taak, nu) === 'rood') ? 'rood' : 'geel';
  return [...(teLaat.length === 0 ? [] : [reden('TAKEN_TE_LAAT', hoogste, { aantal: teLaat.length })]), ...bijna('rood'), ...bijna('geel')];
}

/** Looking at the care again, from a week before: nobody should have to remember a day that lies months ahead. */
function zorgmomenten(open: readonly Taak[], nu: Moment): Bordreden[] {
  const bijna = open.filter((taak) => isZorgmomentNabij(taak, nu));
  const hoogste = bijna.some((taak) => taakniveau(taak, nu) === 'rood') ? 'rood' : bijna.some((taak) => taakniveau(taak, nu) === 'geel') ? 'geel' : 'rust';
  return bijna.length === 0 ? [] : [reden('ZORGMOMENT', hoogste, { aantal: bijna.length })];
}

/** That a court still has to rule; a request is a matter of days, a beroep is not. */
function proceduren(dossier: Dossier): Bordreden[] {
  const lopend = lopendeProcedures(dossier);
  if (lopend.length === 0) return [];
  return [reden('PROCEDURE', lopend.some(({ verzoek }) => verzoek !== null) ? 'geel' : 'rust', { aantal: lopend.length })];
}

/** What a line rests on, computed once. */
export type Stand = { dossier: Dossier; status: DossierStatus; termijnen: readonly DossierTermijn[]; open: readonly Taak[]; inhaal: number };

/** Everything that makes this order pressing at `nu`, the most pressing first. */
export function redenenVan({ dossier, status, termijnen, open, inhaal }: Stand, nu: Moment): Bordreden[] {
  const sinds = laatsteBesluit(dossier, nu);
  const overtredingen = dossier.overtredingen.filter(({ at }) => vergelijkMomenten(at, sinds) >= 0).length;
  const losse = termijnen.filter((termijn) => ZONDER_TAAK.includes(termijn.code) && !termijn.gehaald && !termijn.teLaat);
  const redenen = [
    ...(status === 'opgelegd' ? [reden('NIET_BEGONNEN', 'rood')] : []),
    ...overHetEinde(dossier, termijnen, nu),
    ...(status === 'van rechtswege geëindigd' && open.some(({ soort }) => soort === 'bekendmaking') ? [reden('BEKENDMAKING_GEMIST', 'rood')] : []),
    ...overTaken(open, nu),
    ...losse.map(({ sleutel, uiterlijk }) => reden('TERMIJN', niveauBij(uiterlijk, nu), { sleutel, uren: isVerstreken(nu, uiterlijk) ? 0 : null })).filter(({ niveau }) => niveau !== 'rust'),
    ...zorgmomenten(open, nu),
    ...proceduren(dossier),
    ...(status === 'geschorst' ? [reden('GESCHORST', 'geel')] : []),
    ...(overtredingen === 0 ? [] : [reden('OVERTREDING', 'geel', { aantal: overtredingen })]),
    ...(inhaal === 0 ? [] : [reden('INHAAL', 'geel', { aantal: inhaal })]),
  ];
  return [...redenen.filter(({ niveau }) => niveau === 'rood'), ...redenen.filter(({ niveau }) => niveau !== 'rood')];
}
