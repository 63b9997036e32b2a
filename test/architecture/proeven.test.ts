/* What tests that share a process keep to: see `vitest.config.ts`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../vitest.config.ts';
import { WORTEL } from './bronnen.ts';

const bestanden = globSync('test/**/*.{ts,tsx}', { cwd: WORTEL }).map((pad) => pad.replaceAll('\\', '/'));
const isProef = (pad: string): boolean => /\.test\.tsx?$/.test(pad);

const delen = (config.test?.projects ?? []).flatMap((deel) => (typeof deel === 'object' && 'test' in deel ? [deel.test ?? {}] : []));

test('every test file is run by one part', () => {
  const gedraaid = delen.flatMap((deel) => (deel.include ?? []).flatMap((patroon) => globSync(patroon, { cwd: WORTEL }))).map((pad) => pad.replaceAll('\\', '/'));
  expect(gedraaid.toSorted()).toEqual(bestanden.filter(isProef).toSorted());
});

test('a helper has no hook of its own: it would work in the first file of a process only', () => {
  const haak = /^(?:before|after)(?:Each|All)\(/m;
  const opzet = new Set(delen.flatMap((deel) => deel.setupFiles ?? []));
  const hulp = bestanden.filter((pad) => !isProef(pad) && !opzet.has(pad));
  expect(opzet.size).toBeGreaterThan(0);
  expect(hulp.filter((pad) => haak.test(readFileSync(join(WORTEL, pad), 'utf8')))).toEqual([]);
});
