/** A fictional municipality with a roster in the real core. */
import { afterEach } from 'vitest';
import type { Invoer } from '../../../shared/contract/contract.ts';
import type { Roosteropdracht } from '../../../shared/contract/roosteropdrachten.ts';
import type { Roostergegevens } from '../../../shared/piket/roostergebeurtenissen.ts';
import { metArchief, startKern, type Proefkern } from '../kern/proefkern.ts';

type Deelnemer = Roostergegevens<'deelnemer.vastgesteld'>;
const open: Proefkern[] = [];
afterEach(async () => {
  for (const proef of open.splice(0)) await proef.einde();
});

/** The day on which the tests plan: a Monday. */
export const MAANDAG = '2026-11-02T09:00:00+01:00';

export const persoon = (deelnemerId: string, naam: string, ambt: Deelnemer['ambt'], rangorde: number, rest: Partial<Deelnemer> = {}): Deelnemer => ({
  deelnemerId,
  naam,
  ambt,
  rangorde,
  telefoons: [{ soort: 'piket', nummer: `0182 00 00 0${rangorde}` }],
  van: '2024-01-01',
  totEnMet: null,
  aanwijzing: ambt === 'burgemeester' ? null : { besluit: 'Collegebesluit 2024-17', datum: '2024-01-09' },
  ...rest,
});

export const MENSEN = [
  persoon('bgm', 'H. de Ruijter', 'burgemeester', 1),
  persoon('loco1', 'P. van Wilgenburg', 'locoburgemeester', 1),
  persoon('loco2', 'A. Çelik-Hoogland', 'locoburgemeester', 2),
];

/** Office hours for the burgemeester; each in turn from Friday 16.00. */
export const REGIME: Roostergegevens<'regime.vastgesteld'> = {
  naam: 'Piket 2026',
  van: MAANDAG,
  tot: null,
  kantoortijd: { uren: [1, 2, 3, 4, 5].map((dag) => ({ dag, van: '08:30', tot: '17:00' })), feestdagenVrij: true, gesloten: [], open: [] },
  rotatie: { per: 'week', eersteDag: '2026-10-30', wisseltijd: '16:00', volgorde: ['bgm', 'loco1', 'loco2'] },
};

const EIGEN: ReadonlySet<string> = new Set([
  'afwezig', 'terug', 'intrekking', 'overname', 'ruilVoorstel', 'ruilAanvaarding', 'ruilAfwijzing', 'ruilIntrekking', 'correctie',
]);

/** Saves a command upon the roster as it is. */
export async function bewaar(proef: Proefkern, opdracht: Roosteropdracht): Promise<void> {
  const { verwacht } = await beeld(proef);
  const naam = EIGEN.has(opdracht.soort) ? 'rooster.bewaarEigen' : 'rooster.bewaar';
  await proef.geef(naam, { opdracht, verwacht } as Invoer<typeof naam>);
}

/** The roster of the half year after the present. */
export const beeld = (proef: Proefkern, van = proef.nu(), tot = '2027-05-01T00:00:00+02:00') => proef.geef('piket.rooster', { van, tot });

/** A core with an open archive and nobody in the roster, on a Monday morning. */
export async function zonderRooster(begin = MAANDAG): Promise<Proefkern> {
  const proef = startKern(begin);
  open.push(proef);
  await metArchief(proef);
  return proef;
}

/** Puts people and rules in the roster; each as a person in his place would. */
export async function vulRooster(proef: Proefkern, mensen: readonly Deelnemer[] = MENSEN): Promise<void> {
  for (const deelnemer of mensen) await bewaar(proef, { soort: 'deelnemer', deelnemer, dekking: [], niemandErkend: true });
  await bewaar(proef, { soort: 'plan', direct: true, regime: REGIME, dekking: [], niemandErkend: true });
}

/** A core with a roster of three. */
export async function metRooster(): Promise<Proefkern> {
  const proef = await zonderRooster();
  await vulRooster(proef);
  return proef;
}
