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

/** The answers that one picks out of a list, such as "in persoon"; of these nobody is recognised. */
export const KEUZES: ReadonlySet<string> = keuzesIn([...Object.values(gebeurtenisSoorten), ...Object.values(contract).map(({ uitvoer }) => uitvoer)]);
