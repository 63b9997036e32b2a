import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import type { Host } from '../host.ts';

/** How many archives the start screen remembers. */
const HOOGSTENS = 8;

const bekend = z.strictObject({ map: z.string(), gemeente: z.string(), demonstratie: z.boolean(), laatstGeopend: z.string() });
type Bekend = z.infer<typeof bekend>;

const pad = (host: Host): string => join(host.gegevensMap, 'archieven.json');

/** The archives that were opened on this machine, latest first. An unreadable list is an empty one: it holds nothing but folders. */
export function bekendeArchieven(host: Host): Bekend[] {
  try {
    return z.array(bekend).parse(JSON.parse(readFileSync(pad(host), 'utf8')));
  } catch {
    return [];
  }
}

/** Puts an archive at the head of the list. A list that cannot be written is no reason to refuse the archive. */
export function onthoudArchief(host: Host, archief: Omit<Bekend, 'laatstGeopend'>): void {
  const anderen = bekendeArchieven(host).filter(({ map }) => map !== archief.map);
  const lijst = [{ ...archief, laatstGeopend: host.klok.nu() }, ...anderen].slice(0, HOOGSTENS);
  try {
    mkdirSync(host.gegevensMap, { recursive: true });
    schrijfAtomair(pad(host), JSON.stringify(lijst, null, 2));
  } catch {
    return;
  }
}
