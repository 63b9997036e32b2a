/**
 * The stand-in window on a display: `met-node24.mjs electron/standin/standin.ts [--archief-toegestaan]`.
 * Without that switch only demonstration archives open.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { maakKern } from '../core/kern.ts';
import { leesManifest } from '../shell/assets.ts';
import { bouw, WORTEL } from '../start/bouw.ts';
import { zorgVoorChromium } from '../start/chromium.ts';
import { kiesDialogen, toonInBestandsbeheer } from './dialogen.ts';
import { maakStandinHost, standinGegevensMap } from './host.ts';
import { standinKlembord } from './klembord.ts';
import { paginatekenaar } from './paginas.ts';
import { openStandin } from './venster.ts';

const meld = (regel: string): void => void process.stdout.write(`${regel}\n`);

const { values } = parseArgs({ options: { 'archief-toegestaan': { type: 'boolean', default: false } } });
const chromium = zorgVoorChromium();
await bouw(['renderer', 'standin']);

const tekenPaginas = paginatekenaar();
const host = maakStandinHost({
  dialogen: kiesDialogen(meld),
  klembord: standinKlembord(),
  toon: toonInBestandsbeheer,
  gegevensMap: standinGegevensMap(),
  alleenDemonstratie: !values['archief-toegestaan'],
  ...(tekenPaginas !== undefined && { tekenPaginas }),
});
// As the real shell: the name of the command and of the fault, never what it was about.
const kern = maakKern(host, (opdracht, klasse) => void process.stderr.write(`huisverbod: ${opdracht} ${klasse}\n`));
const venster = await openStandin({
  chromium,
  manifest: leesManifest(join(WORTEL, 'out', 'app', 'renderer')),
  brugScript: readFileSync(join(WORTEL, 'out', 'app', 'standin.js'), 'utf8'),
  kern,
  zichtbaar: true,
});
meld(`Huisverbod draait in het vervangende venster${host.alleenDemonstratie ? ', alleen met demonstratie-archieven' : ''}. Sluit het venster om te stoppen.`);

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signaal, () => void venster.sluit());
await venster.gesloten;
await Promise.allSettled([kern.sluit(), host.klembord.wis()]);
await venster.sluit();
