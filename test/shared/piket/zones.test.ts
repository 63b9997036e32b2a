/** The same roster on machines in other zones says the same, to the letter. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { proefrooster, regime } from './hulp.ts';

const PROEF = new URL('zoneproef.ts', import.meta.url).pathname;
const invoer = JSON.stringify({
  gebeurtenissen: proefrooster(regime({ rotatie: { per: 'dag', eersteDag: '2026-01-02', wisseltijd: '02:30', volgorde: ['bgm', 'loco1', 'loco2'] } })).gebeurtenissen,
  csv: 'naam;van;tot\nloco1;25-10-2026 02:30 wintertijd;26-10-2026 2:30\nloco2;28-3-2027 1:59;28-3-2027 3:00\n',
});

function draai(zone: string): { zone: number; antwoord: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROEF], { input: invoer, encoding: 'utf8', env: { ...process.env, TZ: zone } });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const { zone: verschuiving, ...antwoord } = JSON.parse(stdout) as { zone: number };
  return { zone: verschuiving, antwoord: JSON.stringify(antwoord) };
}

describe('onder andere systeemzones', () => {
  const thuis = draai('Europe/Amsterdam');

  test('de proef zelf kent de wissels', () => {
    expect(thuis.antwoord).toContain('"van":"2026-10-25T02:30:00+02:00"');
    expect(thuis.antwoord).toContain('"van":"2027-03-28T03:00:00+02:00"');
    expect(thuis.antwoord).toContain('"ok":true');
  });

  test.each([['UTC', 0], ['America/New_York', 240], ['Pacific/Chatham', -765]])('%s', (zone, verschuiving) => {
    expect(draai(zone)).toEqual({ zone: verschuiving, antwoord: thuis.antwoord });
  });
});
