/** What the tests of the roster share: a small municipality with fictional people, and recording as the archive does it. */
import { expect } from 'vitest';
import type { Wie } from '../../../shared/piket/opdrachten/eisen.ts';
import type { Deelnemer, NieuweRoostergebeurtenis, Roostergebeurtenis, Roostergegevens } from '../../../shared/piket/roostergebeurtenissen.ts';
import { bouwRooster, type Rooster } from '../../../shared/piket/rooster.ts';

export const COORDINATOR: Wie = { deelnemerId: null, coordinator: true };
export const als = (deelnemerId: string): Wie => ({ deelnemerId, coordinator: false });
export const GEEN_GATEN = { dekking: [], niemandErkend: false } as const;

/** When everything in the first roster was recorded. */
export const BEGIN = '2026-01-05T09:00:00+01:00';


export const deelnemer = (deelnemerId: string, naam: string, ambt: Deelnemer['ambt'], rangorde: number, rest: Partial<Deelnemer> = {}): Deelnemer => ({
  deelnemerId,
  naam,
  ambt,
  rangorde,
  telefoons: [{ soort: 'piket', nummer: `0182 00 00 0${rangorde}` }],
  van: '2024-01-01',
  totEnMet: null,
  aanwijzing: ambt === 'burgemeester' ? null : { besluit: `Collegebesluit ${deelnemerId}`, datum: '2024-01-09' },
  ...rest,
});

export const BURGEMEESTER = deelnemer('bgm', 'E. Zomerdijk', 'burgemeester', 1);
export const LOCOS = [
  deelnemer('loco1', 'P. van Wilgenburg', 'locoburgemeester', 1),
  deelnemer('loco2', 'A. Çelik-Hoogland', 'locoburgemeester', 2),
  deelnemer('loco3', 'M. Noordam', 'locoburgemeester', 3),
];
export const RAADSLID = deelnemer('raad', 'J. Veenstra', 'raadslid', 1);

const WERKDAGEN = [1, 2, 3, 4, 5];

/** Burgemeester from Monday to Friday 08.30-17.00, outside those hours each in turn from Friday 16.00. */
export const regime = (rest: Partial<Roostergegevens<'regime.vastgesteld'>> = {}): Roostergegevens<'regime.vastgesteld'> => ({
  naam: 'Piket 2026',
  van: BEGIN,
  tot: null,
  kantoortijd: { uren: WERKDAGEN.map((dag) => ({ dag, van: '08:30', tot: '17:00' })), feestdagenVrij: true, gesloten: [], open: [] },
  rotatie: { per: 'week', eersteDag: '2026-01-02', wisseltijd: '16:00', volgorde: ['bgm', 'loco1', 'loco2', 'loco3'] },
  ...rest,
});

/** Records events at `op`, with keys `g1`, `g2`, … by number. */
export function legVast(rooster: Rooster, nieuwe: readonly NieuweRoostergebeurtenis[], op: string): Rooster {
  const erbij = nieuwe.map((g, i): Roostergebeurtenis => {
    const volgnummer = rooster.laatsteVolgnummer + 1 + i;
    return { ...g, id: `g${volgnummer}`, volgnummer, vastgelegdOp: op, accountId: 'account', hoedanigheid: 'coördinator' };
  });
  return bouwRooster([...rooster.gebeurtenissen, ...erbij]);
}

/** Events 1 to 5: the people. Event 6: the rules. */
export function proefrooster(regels: Roostergegevens<'regime.vastgesteld'> | null = regime(), mensen: readonly Deelnemer[] = [BURGEMEESTER, ...LOCOS, RAADSLID]): Rooster {
  const nieuwe: NieuweRoostergebeurtenis[] = mensen.map((gegevens) => ({ type: 'deelnemer.vastgesteld', at: BEGIN, gegevens }));
  if (regels) nieuwe.push({ type: 'regime.vastgesteld', at: BEGIN, gegevens: regels });
  return legVast(bouwRooster([]), nieuwe, BEGIN);
}

/** Short lines, to compare with what was worked out by hand. */
export const kort = (rij: readonly { van: string; tot: string; deelnemerId: string | null; grond: string }[]): string[] =>
  rij.map(({ van, tot, deelnemerId, grond }) => `${van} ${tot} ${deelnemerId ?? '-'} ${grond}`);

/** The periods follow each other and together are the whole range. */
export function eisSluitend(rij: readonly { van: string; tot: string }[], van: string, tot: string): void {
  expect(rij[0]?.van).toBe(van);
  expect(rij.at(-1)?.tot).toBe(tot);
  rij.forEach((stuk, i) => {
    expect(Date.parse(stuk.van)).toBeLessThan(Date.parse(stuk.tot));
    if (i > 0) expect(stuk.van).toBe(rij[i - 1]?.tot);
  });
}
