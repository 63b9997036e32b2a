import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Moment } from '../../../shared/wth/tijd.ts';

/** One step of the night. `ms` is what the step itself took, without its screenshots. Files are named within the folder. */
export type Stap = { naam: string; wat: string; ms: number; schermen: string[]; documenten: string[] };

/** What the demonstration did; `verslag.json`. */
export type Verslag = {
  /** When it began, by the real clock. */
  begonnen: Moment;
  venster: 'standin';
  stappen: Stap[];
  documenten: { bestand: string; sha256: string; bytes: number }[];
  /** Requests that were not for our own files. */
  afgebroken: string[];
  /** What went wrong: errors of the page, faults of the bridge, and why the story stopped. */
  fouten: string[];
};

const VERSLAG = 'verslag.json';
const MAPPEN = { documenten: 'docx', schermen: 'png' } as const;

/** The folder that the demonstration fills. */
export type Uitvoermap = {
  /** Where a document of this name goes; a name that is taken gets `-2`, `-3` … */
  readonly documentpad: (bestandsnaam: string) => string;
  readonly schermpad: (naam: string) => string;
  readonly schrijfVerslag: (verslag: Verslag) => void;
  /** Hash and size of a document as it lies there. */
  readonly meet: (bestand: string) => Verslag['documenten'][number];
};

/** Makes the folder ready: what an earlier run says that it left is removed, and nothing else. */
export function maakUitvoermap(map: string): Uitvoermap {
  for (const bestand of eerder(map)) rmSync(join(map, bestand), { force: true });
  for (const deel of Object.keys(MAPPEN)) mkdirSync(join(map, deel), { recursive: true });
  return {
    documentpad(bestandsnaam) {
      const { name, ext } = parse(bestandsnaam);
      for (let nummer = 1; ; nummer += 1) {
        const bestand = join('documenten', nummer === 1 ? `${name}${ext}` : `${name}-${nummer}${ext}`);
        if (!existsSync(join(map, bestand))) return join(map, bestand);
      }
    },
    schermpad: (naam) => join(map, 'schermen', naam),
    schrijfVerslag: (verslag) => writeFileSync(join(map, VERSLAG), `${JSON.stringify(verslag, null, 2)}\n`),
    meet(bestand) {
      const inhoud = readFileSync(join(map, bestand));
      return { bestand, sha256: createHash('sha256').update(inhoud).digest('hex'), bytes: inhoud.byteLength };
    },
  };
}

/** The files that the account of an earlier run names, as far as they have the form of ours. */
function eerder(map: string): string[] {
  try {
    const { stappen } = JSON.parse(readFileSync(join(map, VERSLAG), 'utf8')) as Pick<Verslag, 'stappen'>;
    const bestanden = stappen.flatMap(({ schermen, documenten }) => [...schermen, ...documenten]);
    return [...bestanden.filter(isVanOns), VERSLAG];
  } catch {
    return [];
  }
}

function isVanOns(bestand: string): boolean {
  const [deel = '', naam = '', ...rest] = bestand.split(/[\\/]/);
  return rest.length === 0 && Object.hasOwn(MAPPEN, deel) && naam.endsWith(`.${MAPPEN[deel as keyof typeof MAPPEN]}`);
}
