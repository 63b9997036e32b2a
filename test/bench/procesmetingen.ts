import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { meting, type Meting } from './meten.ts';

type Uitkomst = { inname: { ms: number; wacht: number }; uitvoer: { ms: number; wacht: number }; geheugen: number };

/** The court file of sixty pieces of one megabyte; each time in a process of its own, so that its memory is its own too. */
export function procesmetingen(): Meting[] {
  const script = fileURLToPath(new URL('procesdossier.ts', import.meta.url));
  const keren = Array.from({ length: 3 }, () => JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Uitkomst);
  return [
    meting('60 stukken van 1 MB ingenomen', 'ms', keren.map(({ inname }) => inname.ms), null),
    meting('procesdossier van 60 stukken van 1 MB', 'ms', keren.map(({ uitvoer }) => uitvoer.ms), 10_000),
    meting('langste wachttijd voor anderen daarbij', 'ms', keren.map(({ inname, uitvoer }) => Math.max(inname.wacht, uitvoer.wacht)), null),
    meting('geheugen bij innemen en opslaan van 60 stukken', 'MB', keren.map(({ geheugen }) => geheugen), 400),
  ];
}
