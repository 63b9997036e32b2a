import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesVoorportaal } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { POGINGENBESTAND, resterendeWacht, telPoging, wachttijd, wisPogingen } from '../../../electron/core/sleutels/pogingen.ts';
import { alleenLezen, fout, maakHost, maakProefarchief, onthoud, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';

test('five attempts without a delay, then doubling to a quarter of an hour', () => {
  expect([1, 2, 3, 4].map(wachttijd)).toEqual([0, 0, 0, 0]);
  expect([5, 6, 7, 8, 9, 10, 11, 12, 1_000_000].map(wachttijd)).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900]);
});

describe('telPoging', () => {
  test('refuses during the delay, without counting, and says how long', async () => {
    const map = tijdelijkeMap();
    const { klok, verzet } = maakHost();
    expect([1, 2, 3, 4, 5].map(() => telPoging(map, 'a', klok))).toEqual([0, 0, 0, 0, 15]);
    expect(await fout(() => telPoging(map, 'a', klok))).toEqual({ code: 'TE_VEEL_POGINGEN', params: { wachtSeconden: 15 } });
    verzet(14.5);
    expect((await fout(() => telPoging(map, 'a', klok))).params).toEqual({ wachtSeconden: 1 });
    expect(resterendeWacht(map, 'a', klok)).toBe(1);
    verzet(0.5);
    expect(resterendeWacht(map, 'a', klok)).toBe(0);
    expect(telPoging(map, 'a', klok)).toBe(30);
    expect(telPoging(map, 'b', klok)).toBe(0);
  });

  test('a clock that is set back starts the delay again and makes it no longer', async () => {
    const map = tijdelijkeMap();
    const { klok, verzet } = maakHost();
    for (let keer = 0; keer < 5; keer += 1) telPoging(map, 'a', klok);
    verzet(-86_400);
    expect((await fout(() => telPoging(map, 'a', klok))).params).toEqual({ wachtSeconden: 15 });
    verzet(15);
    expect(telPoging(map, 'a', klok)).toBe(30);
  });

  test.each(['', '{', '{"formaat":1,"accounts":{"a":{"aantal":0,"laatste":1}}}', '{"formaat":2,"accounts":{}}'])('an unreadable count (%j) costs one delay, not more', async (tekst) => {
    const map = tijdelijkeMap();
    const { klok, verzet } = maakHost();
    writeFileSync(join(map, POGINGENBESTAND), tekst);
    expect((await fout(() => telPoging(map, 'a', klok))).params).toEqual({ wachtSeconden: 15 });
    verzet(15);
    expect(telPoging(map, 'a', klok)).toBe(30);
  });

  test('is forgotten for one account after the right password', () => {
    const map = tijdelijkeMap();
    const { klok } = maakHost();
    for (let keer = 0; keer < 3; keer += 1) telPoging(map, 'a', klok);
    telPoging(map, 'b', klok);
    wisPogingen(map, 'a');
    expect(JSON.parse(readFileSync(join(map, POGINGENBESTAND), 'utf8'))).toMatchObject({ accounts: { b: { aantal: 1 } } });
    expect(telPoging(map, 'a', klok)).toBe(0);
  });

  test('in a folder that cannot be written only reading goes on', async () => {
    const map = tijdelijkeMap();
    const { klok } = maakHost();
    expect((await alleenLezen(map, () => fout(() => telPoging(map, 'a', klok)))).code).toBe('GEEN_SCHRIJFRECHTEN');
    expect(await alleenLezen(map, () => telPoging(map, 'a', klok, true))).toBe(0);
    expect(readdirSync(map)).toEqual([]);
  });
});

describe('on an archive', () => {
  test('the delay survives a restart, holds back the right password too, and is told at the door', async () => {
    const archief = await maakProefarchief();
    archief.sluit();
    const { map } = archief;
    const host = maakHost();
    const codes: string[] = [];
    for (let keer = 0; keer < 6; keer += 1) codes.push((await fout(() => openArchief({ map, wachtwoord: 'een heel ander woord', host }))).code);
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'WACHTWOORD_ONJUIST'), 'TE_VEEL_POGINGEN']);
    expect((await fout(() => openArchief({ map, wachtwoord: WACHTWOORD, host }))).code).toBe('TE_VEEL_POGINGEN');
    expect(leesVoorportaal(map, host.klok).accounts).toMatchObject([{ naam: 'M. Duinkerk', wachtSeconden: 15 }]);
    host.verzet(15);
    onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
    expect(leesVoorportaal(map, host.klok).accounts).toMatchObject([{ wachtSeconden: 0 }]);
  });
});
