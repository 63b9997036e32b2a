import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a folder is this one or lies in it, also through a link: whatever takes this one away takes that with it. */
export function ligtIn(map: string, gekozen: string): boolean {
  const weg = relative(echtPad(map), echtPad(gekozen));
  return !(weg === '..' || weg.startsWith(`..${sep}`) || isAbsolute(weg));
}

function echtPad(map: string): string {
  try {
    return realpathSync.native(map);
  } catch {
    return resolve(map);
  }
}
