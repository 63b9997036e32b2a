import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The wire as Electron ships it: nine fuses, before any of them is set. */
const DRAAD = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011', 'latin1');

/** A folder that electron-builder takes for Electron on Linux: nothing in it runs, but everything that packing touches is there. */
export function maakStomp(map: string): string {
  mkdirSync(join(map, 'locales'), { recursive: true });
  writeFileSync(join(map, 'electron'), Buffer.concat([Buffer.alloc(1024), DRAAD, Buffer.alloc(1024)]), { mode: 0o755 });
  for (const naam of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(map, naam), '45.4.1');
  for (const taal of ['nl', 'en-US', 'de', 'fr']) cpSync(join(map, 'version'), join(map, 'locales', `${taal}.pak`));
  return map;
}
