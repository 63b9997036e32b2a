import { LIJSTSTANDEN } from '../../shared/archief/lijst.ts';
import { lijststapsoorten } from '../../shared/archief/stappen.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Opdracht } from '../../shared/contract/opdracht.ts';
import { gebeurtenisSoorten } from '../../shared/dossier/gebeurtenissen/index.ts';

/** A schema of the contract or of an event. */
type Schema = Opdracht['uitvoer'];
type Vorm = { type: string; [deel: string]: unknown };

/** Every text that a schema lets one choose out of a list, anywhere in it. */
function keuzesIn(schemas: readonly Schema[]): ReadonlySet<string> {
  const gevonden = new Set<string>();
  const bezocht = new Set<unknown>();
  const loop = (deel: unknown): void => {
    if (typeof deel !== 'object' || deel === null || bezocht.has(deel)) return;
    bezocht.add(deel);
    const vorm = 'def' in deel ? (deel.def as Vorm) : null;
    if (vorm?.type === 'enum') for (const waarde of Object.values(vorm['entries'] as object)) gevonden.add(String(waarde));
    else if (vorm?.type === 'literal') for (const waarde of vorm['values'] as unknown[]) gevonden.add(String(waarde));
    else if (vorm?.type === 'object') Object.values(vorm['shape'] as object).forEach(loop);
    else for (const binnen of [vorm?.['element'], vorm?.['innerType'], vorm?.['valueType'], ...((vorm?.['options'] as unknown[] | undefined) ?? [])]) loop(binnen);
  };
  schemas.forEach(loop);
  return gevonden;
}

/**
 * The answers that one picks out of a list, such as "in persoon"; of these nobody is recognised. What the contract only gives a
 * type, events and lists of cases to destroy, is looked up where it is kept.
 */
export const KEUZES: ReadonlySet<string> = new Set([
  ...keuzesIn([...Object.values(gebeurtenisSoorten), ...Object.values(lijststapsoorten), ...Object.values(contract).map(({ uitvoer }) => uitvoer)]),
  ...LIJSTSTANDEN,
]);
