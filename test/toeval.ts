/**
 * Looks at new cases: all property tests that need no browser, a number of times, each time from another seed. Ends at the first
 * round that fails, with what it said and its seed. Minutes; never part of `npm test`. `node_modules/.bin/node test/toeval.ts [rounds]`
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../electron/start/bouw.ts';

const rondes = Number(process.argv[2] ?? 20);
const bestanden = globSync('test/{shared,core,renderer}/**/*.test.{ts,tsx}', { cwd: WORTEL }).filter((bestand) => readFileSync(join(WORTEL, bestand), 'utf8').includes('fc.assert'));

for (let ronde = 1; ronde <= rondes; ronde++) {
  const zaad = Math.floor(Math.random() * 2 ** 31);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--reporter=dot', ...bestanden];
  const { status, stdout, stderr } = spawnSync(process.execPath, vitest, { cwd: WORTEL, env: { ...process.env, NO_COLOR: '1', HUISVERBOD_TOEVAL: String(zaad) }, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) {
    process.stdout.write(`${stdout}${stderr}\nRonde ${ronde} mislukte. Opnieuw: HUISVERBOD_TOEVAL=${zaad}\n`);
    process.exit(1);
  }
}
process.stdout.write(`${rondes} rondes, ${bestanden.length} bestanden, geen verschil\n`);
