import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of these programs that is found, folder by folder along the path; or `null`. */
export function opPad(...programmas: readonly string[]): string | null {
  const kandidaten = (process.env.PATH ?? '').split(delimiter).flatMap((map) => programmas.map((naam) => join(map, naam)));
  return kandidaten.find((pad) => isUitvoerbaar(pad)) ?? null;
}

/** Whether this is a program that may be started. */
export function isUitvoerbaar(pad: string): boolean {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
