import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WORTEL } from '../architecture/bronnen.ts';

let map: string;
let programma: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'node24-'));
  programma = join(map, 'programma.ts');
  writeFileSync(
    programma,
    `const versie: string = process.versions.node;
     if (process.argv[2] === 'wacht') { process.stdout.write('klaar'); setInterval(() => undefined, 1000); }
     else process.stdin.on('data', (stuk: Buffer) => process.stdout.write(versie.split('.')[0] + ' ' + process.argv.slice(2).join(',') + ' ' + stuk)).on('end', () => (process.exitCode = 7));`,
  );
});
afterAll(() => rmSync(map, { recursive: true }));

const start = (...args: string[]): [string, string[]] => [process.execPath, [join(WORTEL, 'electron', 'start', 'met-node24.mjs'), relative(WORTEL, programma), ...args]];

test('a program runs on Node 24 with its arguments, input, output and exit code', () => {
  const [opdracht, args] = start('--uit', 'a b');
  expect(spawnSync(opdracht, args, { input: 'regel\n', encoding: 'utf8' })).toMatchObject({ stdout: '24 --uit,a b regel\n', stderr: '', status: 7 });
});

test('a signal reaches the program, and how it ended is passed on', async () => {
  const kind = spawn(...start('wacht'), { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((klaar) => kind.stdout.once('data', klaar));
  kind.kill('SIGTERM');
  const einde = await new Promise((klaar) => kind.once('close', (code, signaal) => klaar({ code, signaal })));
  expect(einde).toEqual({ code: null, signaal: 'SIGTERM' });
});
