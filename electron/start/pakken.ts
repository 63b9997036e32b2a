import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { bouw, WORTEL } from './bouw.ts';
import { verkeerdeZekeringen } from './zekeringen.ts';

/**
 * What to make. Without `alleenMap` the installers of electron-builder.yml; `electronDist` takes Electron from a folder
 * instead of the network.
 */
export type PakKeuze = { readonly alleenMap?: boolean; readonly uitvoer?: string; readonly electronDist?: string };

/** Where an unpacked application lands for this platform, and what its binary is called. */
const UITGEPAKT: Partial<Record<NodeJS.Platform, readonly [string, string]>> = {
  linux: ['linux-unpacked', 'huisverbod'],
  win32: ['win-unpacked', 'Huisverbod.exe'],
};

/**
 * Builds and packs for the platform that it runs on (another one lacks its native packages), checks the fuses of the
 * result, and answers the folder of the unpacked application.
 */
export async function pakIn({ alleenMap = false, uitvoer = join(WORTEL, 'out', 'dist'), electronDist }: PakKeuze = {}): Promise<string> {
  const plaats = UITGEPAKT[process.platform];
  if (!plaats) throw new Error('Inpakken kan op Linux en op Windows.');
  await bouw(['renderer', 'main', 'preload', 'draad']);
  await build({
    projectDir: WORTEL,
    publish: 'never',
    targets: Platform.current().createTarget(alleenMap ? 'dir' : null),
    config: {
      extends: join(WORTEL, 'electron-builder.yml'),
      directories: { output: uitvoer },
      ...(electronDist === undefined ? {} : { electronDist }),
    },
  });
  const [map, binair] = plaats;
  const verkeerd = verkeerdeZekeringen(join(uitvoer, map, binair));
  if (verkeerd.length > 0) throw new Error(`Deze zekeringen van Electron staan verkeerd: ${verkeerd.join(', ')}.`);
  return join(uitvoer, map);
}
