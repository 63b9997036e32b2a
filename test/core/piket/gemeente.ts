/** A fictional municipality with a roster in the real core. */
import type { Invoer } from '../../../shared/contract/contract.ts';
import type { Roosteropdracht } from '../../../shared/contract/roosteropdrachten.ts';
import type { Deelnemer } from '../../../shared/piket/roostergebeurtenissen.ts';
import { MAANDAG, MENSEN, REGIME } from '../../voorbeelden/rooster.ts';
import { naDeTest } from '../../opruimen.ts';
import { metArchief, startKern, type Proefkern } from '../kern/proefkern.ts';

export { MAANDAG, MENSEN, persoon, REGIME } from '../../voorbeelden/rooster.ts';

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
  naDeTest(() => proef.einde());
  await metArchief(proef);
  return proef;
}

/** Puts people and rules in the roster; each as a person in his place would. */
export async function vulRooster(proef: Proefkern, mensen: readonly Deelnemer[] = MENSEN): Promise<void> {
  for (const deelnemer of mensen) await bewaar(proef, { soort: 'deelnemer', deelnemer, dekking: [], niemandErkend: true });
  await bewaar(proef, { soort: 'plan', direct: true, regime: REGIME, dekking: [], niemandErkend: true });
}

/** A core in which the burgemeester alone stands, planned for all of the time. */
export async function metBurgemeester(): Promise<Proefkern> {
  const proef = await zonderRooster();
  for (const deelnemer of MENSEN.slice(0, 1)) await bewaar(proef, { soort: 'deelnemer', deelnemer, dekking: [], niemandErkend: false });
  await bewaar(proef, { soort: 'plan', direct: true, regime: { ...REGIME, rotatie: { ...REGIME.rotatie, volgorde: ['bgm'] } }, dekking: [], niemandErkend: false });
  return proef;
}

/** A core with a roster of three. */
export async function metRooster(): Promise<Proefkern> {
  const proef = await zonderRooster();
  await vulRooster(proef);
  return proef;
}
