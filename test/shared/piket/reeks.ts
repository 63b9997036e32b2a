/** A random life of a roster: commands in a random order at moments that go forward, some of them refused. */
import fc from 'fast-check';
import { AppFout } from '../../../shared/fout.ts';
import { momentVanMs } from '../../../shared/piket/klok.ts';
import { meldAfwezig, trekAfwezigheidIn } from '../../../shared/piket/opdrachten/afwezigheid.ts';
import { corrigeerVerleden } from '../../../shared/piket/opdrachten/correctie.ts';
import { legDeelnemerVast } from '../../../shared/piket/opdrachten/deelnemer.ts';
import type { Gatenkeuze } from '../../../shared/piket/opdrachten/dekking.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import { dekGat } from '../../../shared/piket/opdrachten/gat.ts';
import { trekInvoerIn } from '../../../shared/piket/opdrachten/intrekken.ts';
import { neemOver } from '../../../shared/piket/opdrachten/overname.ts';
import { plan, planFeestdagen } from '../../../shared/piket/opdrachten/plan.ts';
import { aanvaardRuil, stelRuilVoor, trekRuilIn, wijsRuilAf, wijsRuilToe } from '../../../shared/piket/opdrachten/ruil.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { als, BURGEMEESTER, COORDINATOR, GEEN_GATEN, legVast, LOCOS, proefrooster, RAADSLID, regime } from './hulp.ts';

const UUR = 3_600_000;
const WIE = [BURGEMEESTER, ...LOCOS, RAADSLID];

const soorten = [
  'plan', 'afwezig', 'afwezig', 'terug', 'dienst', 'dienst', 'ruil', 'ruil', 'ruilMetTegen', 'ruilMetTegen', 'aanvaard', 'aanvaard', 'aanvaard', 'afwijzen', 'ruilIntrekken', 'toewijzen', 'toewijzen',
  'overname', 'overname', 'gat', 'intrekken', 'correctie', 'deelnemer', 'feestdagen',
] as const;

const ANTWOORDEN: ReadonlySet<string> = new Set(['aanvaard', 'afwijzen', 'ruilIntrekken', 'toewijzen']);

const stap = fc.record({
  soort: fc.constantFrom(...soorten),
  wachtMinuten: fc.nat(4 * 24 * 60),
  a: fc.nat(4),
  b: fc.nat(4),
  vooruitMinuten: fc.nat(10 * 24 * 60),
  duurMinuten: fc.integer({ min: 1, max: 12 * 24 * 60 }),
  keuze: fc.nat(9),
});
export type Stap = (typeof stap) extends fc.Arbitrary<infer T> ? T : never;

/** A start shortly before a change of the clock, or any day of 2026, and the commands that follow. */
export const leven = fc.record({
  begin: fc.oneof(fc.constantFrom(Date.UTC(2026, 9, 20, 9), Date.UTC(2027, 2, 23, 9)), fc.integer({ min: 200_000, max: 260_000 }).map((u) => (u + 292_000) * UUR)),
  perDag: fc.boolean(),
  /** Everybody but one is ill when it begins, or nobody is. */
  over: fc.option(fc.nat(4), { nil: null, freq: 3 }),
  stappen: fc.array(stap, { minLength: 3, maxLength: 16 }),
});
export type Leven = (typeof leven) extends fc.Arbitrary<infer T> ? T : never;

/** One command: the roster before and after it, and when; `na` is `voor` when it was refused. */
export type Gebeurd = { readonly nu: number; readonly soort: string; readonly voor: Rooster; readonly na: Rooster; readonly code: string | null };

/** Plays a life; gives what each command did. */
export function speel({ begin, perDag, over, stappen }: Leven): Gebeurd[] {
  let rooster = proefrooster(regime(perDag ? { rotatie: { per: 'dag', eersteDag: '2026-01-02', wisseltijd: '02:30', volgorde: ['loco3', 'bgm', 'loco1'] } } : {}));
  for (const [plaats, { deelnemerId }] of over === null ? [] : WIE.entries()) {
    if (plaats === over) continue;
    const ziek = { deelnemerId, van: momentVanMs(begin), tot: null, grond: 'ziekte' as const, toelichting: '' };
    rooster = legVast(rooster, metVoorstel((dekking) => meldAfwezig(rooster, { ...ziek, ...dekking }, COORDINATOR, momentVanMs(begin))), momentVanMs(begin));
  }
  let nu = begin;
  const gebeurd: Gebeurd[] = [];
  for (const deze of stappen) {
    // An answer comes soon, or there is nothing left to answer.
    nu += (ANTWOORDEN.has(deze.soort) ? deze.wachtMinuten % 60 : deze.wachtMinuten) * 60_000;
    const voor = rooster;
    let code: string | null = null;
    try {
      rooster = legVast(voor, opdracht(voor, deze, nu), momentVanMs(nu));
    } catch (fout) {
      if (!(fout instanceof AppFout)) throw fout;
      code = fout.code;
    }
    gebeurd.push({ nu, soort: deze.soort, voor, na: rooster, code });
  }
  return gebeurd;
}

/** Gives the command twice when it leaves a gap: first to hear so, then with the proposal of the fallback order. */
function opdracht(rooster: Rooster, { soort, a, b, vooruitMinuten, duurMinuten, keuze }: Stap, ms: number): NieuweRoostergebeurtenis[] {
  const nu = momentVanMs(ms);
  const deelnemerId = WIE[a]?.deelnemerId ?? '';
  const ander = WIE[b]?.deelnemerId ?? '';
  const van = momentVanMs(ms + vooruitMinuten * 60_000);
  const tot = momentVanMs(ms + (vooruitMinuten + duurMinuten) * 60_000);
  // Who has the duty then, so that there is something to swap.
  const aanDeBeurt = wieNeemtWaar(rooster, van).waarnemer?.deelnemerId ?? deelnemerId;
  const open = rooster.ruilen.filter(({ status }) => status === 'voorgesteld');
  const ruil = open[keuze % Math.max(1, open.length)];
  const ruilId = ruil?.ruilId ?? 'geen';
  const reden = 'proef';
  switch (soort) {
    case 'plan': {
      const regels = regime({ van, tot: keuze < 5 ? null : tot, rotatie: { per: keuze % 2 ? 'week' : 'dag', eersteDag: '2026-10-03', wisseltijd: '09:15', volgorde: ['loco2', 'loco1'] } });
      return metVoorstel((dekking) => plan(rooster, { regime: regels, ...dekking }, COORDINATOR, nu));
    }
    case 'afwezig': {
      // Often somebody who has the duty then: of him alone the roster has to look further.
      const wie = keuze % 2 ? aanDeBeurt : deelnemerId;
      const afwezig = { deelnemerId: wie, van, tot: keuze < 3 ? null : tot, grond: keuze % 4 < 2 ? ('ziekte' as const) : ('vakantie' as const), toelichting: '' };
      return metVoorstel((dekking) => meldAfwezig(rooster, { ...afwezig, ...dekking }, als(wie), nu));
    }
    case 'terug': {
      const lijst = rooster.afwezigheden;
      return trekAfwezigheidIn(rooster, { gebeurtenisId: lijst[keuze % Math.max(1, lijst.length)]?.gebeurtenisId ?? '', vanaf: keuze % 2 ? nu : van, reden }, COORDINATOR, nu);
    }
    case 'dienst':
      return zetDienst(rooster, { deelnemerId, van, tot, reden }, COORDINATOR, nu);
    case 'feestdagen': {
      const [eerste, laatste] = [momentVanMs(ms + 24 * UUR).slice(0, 10), momentVanMs(ms + 200 * 24 * UUR).slice(0, 10)];
      return planFeestdagen(rooster, { van: eerste, totEnMet: laatste, wisseltijd: '02:30', volgorde: [deelnemerId, ander, 'loco1'].filter((id) => id !== 'raad') }, COORDINATOR, nu);
    }
    case 'ruil':
      return stelRuilVoor(rooster, { vanDeelnemerId: aanDeBeurt, aanDeelnemerId: ander, van, tot, tegen: null, toelichting: '' }, als(aanDeBeurt), nu);
    case 'ruilMetTegen': {
      const tegen = { van: tot, tot: momentVanMs(ms + (vooruitMinuten + 2 * duurMinuten) * 60_000) };
      return stelRuilVoor(rooster, { vanDeelnemerId: aanDeBeurt, aanDeelnemerId: ander, van, tot, tegen, toelichting: '' }, als(aanDeBeurt), nu);
    }
    case 'aanvaard':
      return aanvaardRuil(rooster, ruilId, als(ruil?.gegevens.aanDeelnemerId ?? ''), nu);
    case 'afwijzen':
      return wijsRuilAf(rooster, { ruilId, reden }, als(ruil?.gegevens.aanDeelnemerId ?? ''), nu);
    case 'ruilIntrekken':
      return trekRuilIn(rooster, { ruilId, reden }, als(ruil?.gegevens.vanDeelnemerId ?? ''), nu);
    case 'toewijzen': {
      // Of a period chosen at random hardly any would lie in somebody's illness.
      const ziek = rooster.afwezigheden.findLast(({ grond }) => grond === 'ziekte');
      const vak = ziek ? { van: momentVanMs(Math.max(ms, ziek.van)), tot: momentVanMs(Math.min(ziek.tot, ms + 40 * 24 * UUR)) } : { van, tot };
      return wijsRuilToe(rooster, { ruilId: ruil && keuze < 3 ? ruilId : null, vanDeelnemerId: ziek?.deelnemerId ?? deelnemerId, aanDeelnemerId: ander, ...vak, reden }, COORDINATOR, nu);
    }
    case 'overname':
      return neemOver(rooster, { deelnemerId, tot: momentVanMs(ms + duurMinuten * 60_000), reden }, als(deelnemerId), nu);
    case 'gat':
      return dekGat(rooster, { deelnemerId, van, tot: keuze === 0 ? null : tot, reden }, COORDINATOR, nu);
    case 'intrekken': {
      const lijst = [...rooster.lagen, ...rooster.dekkingen, ...rooster.regimes];
      const gebeurtenisId = lijst[keuze % Math.max(1, lijst.length)]?.gebeurtenisId ?? '';
      return metVoorstel((dekking) => trekInvoerIn(rooster, { gebeurtenisId, vanaf: van, reden, ...dekking }, COORDINATOR, nu));
    }
    case 'correctie':
      return corrigeerVerleden(rooster, { deelnemerId, van: momentVanMs(ms - duurMinuten * 60_000), tot: nu, reden, verhindering: null }, COORDINATOR, nu);
    case 'deelnemer': {
      const wie = WIE[a] ?? BURGEMEESTER;
      const totEnMet = keuze < 3 ? null : momentVanMs(ms + duurMinuten * 60_000).slice(0, 10);
      return metVoorstel((dekking) => legDeelnemerVast(rooster, { deelnemer: { ...wie, totEnMet }, ...dekking }, COORDINATOR, nu));
    }
  }
}

/** First without naming anybody; when that is refused, with what the fallback order proposes, which is always enough. */
function metVoorstel(doe: (keuze: Gatenkeuze) => NieuweRoostergebeurtenis[]): NieuweRoostergebeurtenis[] {
  try {
    return doe(GEEN_GATEN);
  } catch (fout) {
    if (!(fout instanceof AppFout) || !fout.code.startsWith('GAT_')) throw fout;
  }
  try {
    return doe({ dekking: 'voorstel', niemandErkend: true });
  } catch (fout) {
    // Everybody in office absent: that is refused, whatever is named. Anything else the proposal must have solved.
    if (fout instanceof AppFout && fout.code === 'GAT_NIEMAND_BESCHIKBAAR') throw fout;
    throw new Error('het voorstel dekt het gat niet', { cause: fout });
  }
}
