/** `npm run bench`: prints a table and writes `out/bench.json`. Figures inform; nothing fails on them. */
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

const meld = (regel: string): void => void process.stderr.write(`${regel}\n`);

zorgVoorChromium();
await bouw(['renderer', 'standin']);
const metingen: Meting[] = [];
meld('Archief van 10.000 dossiers met elk 30 gebeurtenissen…');
metingen.push(...(await kernmetingen()));
meld('Overzicht van lopende huisverboden…');
metingen.push(...(await bordmetingen()));
meld('Documenten…');
metingen.push(...(await documentmetingen()));
meld('Piketrooster…');
metingen.push(...(await piketmetingen()));
meld('Procesdossier…');
metingen.push(...procesmetingen());
meld('Venster…');
metingen.push(...(await venstermetingen()), ...bundelmetingen());

mkdirSync(join(WORTEL, 'out'), { recursive: true });
writeFileSync(join(WORTEL, 'out', 'bench.json'), `${JSON.stringify({ metingen }, null, 2)}\n`);
process.stdout.write(`${tabel(metingen)}\n`);
