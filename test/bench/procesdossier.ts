/**
 * A court file of sixty pieces of one megabyte, in a process of its own: prints how long taking in and making took, the longest that
 * others had to wait meanwhile, and the most memory that the process ever had. Run by `procesmetingen.ts`.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { BESCHRIJVING, startZaak } from '../core/stukken/zaak.ts';

const STUKKEN = 60;
const GROOTTE = 1_000_000;

const { proef, dossierId } = await startZaak();
const map = join(proef.map, 'stukken');
mkdirSync(map);
const paden = Array.from({ length: STUKKEN }, (_, i) => {
  const pad = join(map, `stuk ${i}.pdf`);
  const begin = Buffer.from('%PDF-1.4\n');
  const einde = Buffer.from('\n%%EOF\n');
  writeFileSync(pad, Buffer.concat([begin, randomBytes(GROOTTE - begin.length - einde.length), einde]));
  return pad;
});

/** The time that something takes in milliseconds, and the longest that the process did not answer meanwhile. */
async function meet(doe: () => Promise<unknown>): Promise<{ ms: number; wacht: number }> {
  const vertraging = monitorEventLoopDelay({ resolution: 5 });
  vertraging.enable();
  const begin = performance.now();
  await doe();
  const ms = performance.now() - begin;
  vertraging.disable();
  return { ms, wacht: vertraging.max / 1e6 };
}

/** The most memory that this process ever had, in MB. On Linux `maxRSS` begins with that of the process that started it, so the system is asked. */
function meesteGeheugen(): number {
  const stand = '/proc/self/status';
  const kB = existsSync(stand) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(stand, 'utf8'))?.[1] : undefined;
  return (kB === undefined ? process.resourceUsage().maxRSS : Number(kB)) / 1024;
}

proef.kiesBestanden.push(paden);
const inname = await meet(() => proef.geef('stuk.kies', { dossierId, werkId: 'inname' }));
for (const { stukId } of (await proef.geef('stuk.wachtend', { dossierId })).stukken) await proef.geef('stuk.voegToe', { dossierId, stukId, ...BESCHRIJVING });
proef.kiesOpslag.push(join(proef.map, 'beschikking.docx'), join(proef.map, 'procesdossier.zip'));
await proef.geef('document.voerUit', { dossierId, soort: 'beschikking', huisgenootId: '' });
const uitvoer = await meet(() => proef.geef('procesdossier.voerUit', { dossierId, deel: 'volledig', werkId: 'uitvoer' }));
process.stdout.write(JSON.stringify({ inname, uitvoer, geheugen: meesteGeheugen() }));
await proef.einde();
