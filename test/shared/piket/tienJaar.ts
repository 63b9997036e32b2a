/** Ten years of roster with a busy history, for the bench and for the tests that want something large. */
import { diensten, type Dienst } from '../../../shared/piket/diensten.ts';
import { DAG_MS, momentVanMs } from '../../../shared/piket/klok.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { BEGIN, BURGEMEESTER, legVast, LOCOS, proefrooster, RAADSLID, regime } from './hulp.ts';

export const VAN = '2026-02-01T00:00:00+01:00';
export const TOT = '2036-02-01T00:00:00+01:00';

const WIE = [BURGEMEESTER, ...LOCOS];

/** A roster with `aantal` absences, shifts and swaps each, spread over ten years, the same every time. */
export function tienJaarRooster(aantal = 300): Rooster {
  const nieuwe: NieuweRoostergebeurtenis[] = [];
  const begin = Date.parse(VAN);
  for (let i = 0; i < aantal; i += 1) {
    const op = (deel: number): string => momentVanMs(begin + Math.floor((((i + deel) * 3650) / aantal) * DAG_MS / 60_000) * 60_000);
    const deelnemerId = WIE[i % 4]?.deelnemerId ?? '';
    const ander = WIE[(i + 1) % 4]?.deelnemerId ?? '';
    nieuwe.push(
      { type: 'afwezigheid.gemeld', at: BEGIN, gegevens: { deelnemerId, van: op(0), tot: op(0.6), grond: 'vakantie', toelichting: '' } },
      { type: 'gat.gedekt', at: BEGIN, gegevens: { deelnemerId: ander, van: op(0), tot: op(0.6), reden: 'vakantie' } },
      { type: 'dienst.gezet', at: BEGIN, gegevens: { deelnemerId: ander, van: op(0.3), tot: op(0.5), reden: 'feestdag' } },
      { type: 'ruil.voorgesteld', at: BEGIN, gegevens: { vanDeelnemerId: deelnemerId, aanDeelnemerId: ander, van: op(0.7), tot: op(0.9), tegen: null, toelichting: '' } },
    );
  }
  const voorgesteld = legVast(proefrooster(regime(), [...WIE, RAADSLID]), nieuwe, BEGIN);
  const aanvaard = voorgesteld.ruilen.map(({ ruilId }): NieuweRoostergebeurtenis => ({ type: 'ruil.aanvaard', at: BEGIN, gegevens: { ruilId } }));
  return legVast(voorgesteld, aanvaard, BEGIN);
}

/** What the bench measures: everybody's duties over ten years. */
export const tienJaarDiensten = (rooster: Rooster): Dienst[] => diensten(rooster, VAN, TOT);
