/**
 * `npm run bench`: prints a table and writes `out/bench.json`. Figures inform; nothing fails on them.
 * `npm run bench -- bord venster` measures those parts alone, and only prints.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bouw, WORTEL } from '../../electron/start/bouw.ts';
import { zorgVoorChromium } from '../../electron/start/chromium.ts';
import { bordmetingen } from './bordmetingen.ts';
import { documentmetingen } from './documentmetingen.ts';
import { kernmetingen } from './kernmetingen.ts';
import { tabel, type Meting } from './meten.ts';
import { piketmetingen } from './piketmetingen.ts';
import { procesmetingen } from './procesmetingen.ts';
import { bundelmetingen, venstermetingen } from './venstermetingen.ts';

type Onderdeel = { kop: string; meet: () => Meting[] | Promise<Meting[]> };

const ONDERDELEN: Readonly<Record<string, Onderdeel>> = {
  kern: { kop: 'Archief van 10.000 dossiers met elk 30 gebeurtenissen…', meet: kernmetingen },
  bord: { kop: 'Overzicht van lopende huisverboden…', meet: bordmetingen },
  documenten: { kop: 'Documenten…', meet: documentmetingen },
  piket: { kop: 'Piketrooster…', meet: piketmetingen },
  proces: { kop: 'Procesdossier…', meet: procesmetingen },
  venster: { kop: 'Venster…', meet: meetVenster },
};

async function meetVenster(): Promise<Meting[]> {
  zorgVoorChromium();
  await bouw(['renderer', 'standin']);
  return [...(await venstermetingen()), ...bundelmetingen()];
}

const gevraagd = process.argv.slice(2);
const onbekend = gevraagd.filter((naam) => !Object.hasOwn(ONDERDELEN, naam));
if (onbekend.length > 0) {
  process.stderr.write(`Onbekend: ${onbekend.join(', ')}. Er is: ${Object.keys(ONDERDELEN).join(', ')}\n`);
  process.exit(1);
}

const metingen: Meting[] = [];
for (const [naam, { kop, meet }] of Object.entries(ONDERDELEN)) {
  if (gevraagd.length > 0 && !gevraagd.includes(naam)) continue;
  process.stderr.write(`${kop}\n`);
  metingen.push(...(await meet()));
}

if (gevraagd.length === 0) {
  mkdirSync(join(WORTEL, 'out'), { recursive: true });
  writeFileSync(join(WORTEL, 'out', 'bench.json'), `${JSON.stringify({ metingen }, null, 2)}\n`);
}
process.stdout.write(`${tabel(metingen)}\n`);
