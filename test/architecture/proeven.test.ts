/* What tests that share a process keep to: see `vitest.config.ts`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../vitest.config.ts';
import { WORTEL } from './bronnen.ts';

const bestanden = globSync('test/**/*.{ts,tsx}', { cwd: WORTEL }).map((pad) => pad.replaceAll('\\', '/'));
const isProef = (pad: string): boolean => /\.test\.tsx?$/.test(pad);

test('every test file is run by one part', () => {
  const delen = (config.test?.projects ?? []).map((deel) => (typeof deel === 'object' && 'test' in deel ? deel.test : undefined));
  const gedraaid = delen.flatMap((deel) => (deel?.include ?? []).flatMap((patroon) => globSync(patroon, { cwd: WORTEL }))).map((pad) => pad.replaceAll('\\', '/'));
  expect(gedraaid.toSorted()).toEqual(bestanden.filter(isProef).toSorted());
});

test('a helper has no hook of its own: it would work in the first file of a process only', () => {
  const haak = /^(?:before|after)(?:Each|All)\(/m;
  const samen = bestanden.filter((pad) => !isProef(pad) && !pad.startsWith('test/renderer/') && pad !== 'test/opzet.ts');
  expect(samen.filter((pad) => haak.test(readFileSync(join(WORTEL, pad), 'utf8')))).toEqual([]);
});
