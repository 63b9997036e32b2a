import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../core/host.ts';
import { beperkTonen, MACHINE } from '../shell/host.ts';
import { WORTEL } from '../start/bouw.ts';
import type { Dialogen } from './dialogen.ts';

/** Folder with the templates of the documents. */
export const SJABLONEN = join(WORTEL, 'resources', 'sjablonen');

/** What may differ between a stand-in on a desktop, in the demonstration and in a test. */
export type StandinHostKeuze = {
  readonly dialogen: Dialogen;
  readonly klembord: Host['klembord'];
  readonly toon: (pad: string) => void;
  readonly gegevensMap: string;
  readonly alleenDemonstratie: boolean;
  readonly klok?: Host['klok'];
  readonly ids?: Host['ids'];
  readonly tekenPaginas?: Host['tekenPaginas'];
};

/** The Host of the stand-in window. */
export function maakStandinHost(keuze: StandinHostKeuze): Host {
  const opgeslagen = beperkTonen(keuze.toon);
  mkdirSync(keuze.gegevensMap, { recursive: true });
  return {
    klok: keuze.klok ?? MACHINE.klok,
    ids: keuze.ids ?? MACHINE.ids,
    bestanden: {
      async kiesMap(titel) {
        const map = await keuze.dialogen.kiesMap(titel);
        return map === null ? null : opgeslagen.onthoudMap(map);
      },
      async kiesOpslag(voorstel, soort) {
        const pad = await keuze.dialogen.kiesOpslag(voorstel, soort);
        return pad === null ? null : opgeslagen.onthoud(pad);
      },
      kiesBestanden: (titel, extensies) => keuze.dialogen.kiesBestanden(titel, extensies),
    },
    klembord: keuze.klembord,
    ...(keuze.tekenPaginas !== undefined && { tekenPaginas: keuze.tekenPaginas }),
    toonBestand: opgeslagen.toon,
    gegevensMap: keuze.gegevensMap,
    sjablonenMap: SJABLONEN,
    standin: true,
    alleenDemonstratie: keuze.alleenDemonstratie,
  };
}

/** Where this user's list of known archives is kept; apart from Electron's, so that the two never meet. */
export function standinGegevensMap(): string {
  const basis = process.env.XDG_DATA_HOME ?? process.env.LOCALAPPDATA ?? join(homedir(), '.local', 'share');
  return join(basis, 'huisverbod-standin');
}
