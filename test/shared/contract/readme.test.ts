import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract, type OpdrachtNaam } from '../../../shared/contract/contract.ts';
import type { WieMag } from '../../../shared/contract/opdracht.ts';
import { wanneerMag } from '../../../shared/contract/rechten.ts';
import { ROLLEN } from '../../../shared/contract/rollen.ts';

const regels = readFileSync(new URL('../../../shared/contract/README.md', import.meta.url), 'utf8').trimEnd().split('\n');
const namenIn = (tekst: string): string[] => [...tekst.matchAll(/`([a-z]+\.[a-zA-Z]+)`/g)].map(([, naam]) => naam ?? '');

/** The rule of a command as the README writes it. */
const inWoorden = (wie: WieMag): string =>
  typeof wie === 'string' ? wie : ROLLEN.map((rol) => wanneerMag(wie, rol).join(', ') || '–').join(' | ');

/** Every command that the README names, with what it says about it. */
function uitReadme(): Map<string, string> {
  const kop = regels.findIndex((regel) => regel.startsWith('| commands |'));
  expect(regels[kop]).toBe(`| commands | ${ROLLEN.join(' | ')} |`);
  const uit = new Map<string, string>();
  const zet = (naam: string, regel: string): void => {
    expect([naam, uit.has(naam)]).toEqual([naam, false]);
    uit.set(naam, regel);
  };
  for (let nummer = kop + 2; regels[nummer]?.startsWith('|'); nummer += 1) {
    const [namen = '', ...rollen] = (regels[nummer] ?? '').split('|').slice(1, -1).map((cel) => cel.trim());
    for (const naam of namenIn(namen)) zet(naam, rollen.join(' | '));
  }
  for (const soort of ['elk account', 'iedereen']) {
    const regel = regels.find((kandidaat) => kandidaat.startsWith(`- \`${soort}\``)) ?? '';
    for (const naam of namenIn(regel)) zet(naam, soort);
  }
  return uit;
}

test('the table in the README is what the contract says', () => {
  const readme = Object.fromEntries(uitReadme());
  const echt = Object.fromEntries((Object.keys(contract) as OpdrachtNaam[]).map((naam) => [naam, inWoorden(contract[naam].wie)]));
  expect(readme).toEqual(echt);
});

test('the README stays short', () => {
  expect(regels.length).toBeLessThanOrEqual(75);
});
