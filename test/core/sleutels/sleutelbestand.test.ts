import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import type { Sleutelbestand } from '../../../electron/core/sleutels/formaat.ts';
import { herstelVorigeSleutels, leesSleutels, schrijfSleutels, SLEUTELBESTAND, VORIGE_SLEUTELS } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { nieuwSleutelpaar } from '../../../electron/core/sleutels/zegel.ts';
import { wijzigWachtwoord } from '../../../electron/core/sleutels/ontgrendel.ts';
import { fout, GOEDKOOP, host, maakProefarchief, onthoud, sleutelsVan, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';

async function geslotenArchief(): Promise<string> {
  const archief = await maakProefarchief();
  archief.sluit();
  return archief.map;
}

/** Writes a changed file with a fresh checksum, as somebody would who has the disk and no password. */
function vervals(map: string, wijzig: (bestand: Sleutelbestand) => unknown): void {
  const zonder = Object.fromEntries(Object.entries(wijzig(leesSleutels(map)) as Sleutelbestand).filter(([naam]) => naam !== 'sha256'));
  const tekst = (waarde: unknown) => `${JSON.stringify(waarde, null, 2)}\n`;
  writeFileSync(join(map, SLEUTELBESTAND), tekst({ ...zonder, sha256: sha256(tekst(zonder)) }));
}

describe('damage', () => {
  test('every byte of the file, with one bit, all bits or a space instead, is refused', async () => {
    const map = await geslotenArchief();
    const pad = join(map, SLEUTELBESTAND);
    const heel = readFileSync(pad);
    expect(heel.length).toBeGreaterThan(1000);
    const aangenomen: number[] = [];
    for (const [plaats, byte] of heel.entries()) {
      for (const ander of [byte ^ (1 << plaats % 8), byte ^ 0xff, byte ^ 0x20, byte === 0x20 ? 0x0a : 0x20]) {
        if (ander === byte) continue;
        const kapot = Buffer.from(heel);
        kapot[plaats] = ander;
        writeFileSync(pad, kapot);
        if ((await fout(() => leesSleutels(map))).code !== 'SLEUTELS_BESCHADIGD') aangenomen.push(plaats);
      }
    }
    expect(aangenomen).toEqual([]);
  });

  test.each([
    ['empty', (_: Buffer) => Buffer.alloc(0)],
    ['cut off', (heel: Buffer) => heel.subarray(0, heel.length - 3)],
    ['longer', (heel: Buffer) => Buffer.concat([heel, Buffer.from('\n')])],
    ['a list', (_: Buffer) => Buffer.from('[1]')],
    ['only a checksum', (_: Buffer) => Buffer.from(JSON.stringify({ sha256: sha256('{}\n') }))],
    ['not text', (_: Buffer) => Buffer.from([0xff, 0xfe, 0])],
  ])('a file that is %s is refused', async (_naam, maak) => {
    const map = await geslotenArchief();
    writeFileSync(join(map, SLEUTELBESTAND), maak(readFileSync(join(map, SLEUTELBESTAND))));
    expect(await fout(() => leesSleutels(map))).toEqual({ code: 'SLEUTELS_BESCHADIGD', params: { vorige: false } });
    expect((await fout(() => openArchief({ map, wachtwoord: WACHTWOORD, host }))).code).toBe('SLEUTELS_BESCHADIGD');
  });

  test('no file at all is no archive', async () => {
    expect((await fout(() => leesSleutels(tijdelijkeMap()))).code).toBe('GEEN_ARCHIEF');
  });
});

describe('tampering by somebody with the disk', () => {
  test.each([
    ['a memory size that would exhaust the machine', (bestand: Sleutelbestand) => ({ ...bestand, inhoud: { ...bestand.inhoud, slots: bestand.inhoud.slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, memKiB: 100 * 1024 * 1024 } })) } })],
    ['a thousand passes', (bestand: Sleutelbestand) => ({ ...bestand, inhoud: { ...bestand.inhoud, slots: bestand.inhoud.slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, iterations: 1000 } })) } })],
    ['an unknown field', (bestand: Sleutelbestand) => ({ ...bestand, extra: 1 })],
    ['no accounts', (bestand: Sleutelbestand) => ({ ...bestand, inhoud: { ...bestand.inhoud, slots: [] } })],
    ['a short key', (bestand: Sleutelbestand) => ({ ...bestand, inhoud: { ...bestand.inhoud, slots: bestand.inhoud.slots.map((slot) => ({ ...slot, publicKey: 'AAAA' })) } })],
    ['an older format', (bestand: Sleutelbestand) => ({ ...bestand, formaat: 0 })],
  ])('%s is refused before any work', async (_naam, wijzig) => {
    const map = await geslotenArchief();
    vervals(map, wijzig);
    expect((await fout(() => leesSleutels(map))).code).toBe('SLEUTELS_BESCHADIGD');
  });

  test('a changed name and a swapped account are noticed once the password is right', async () => {
    const map = await geslotenArchief();
    vervals(map, (bestand) => ({ ...bestand, inhoud: { ...bestand.inhoud, gemeente: 'Elders' } }));
    expect((await fout(() => openArchief({ map, wachtwoord: WACHTWOORD, host }))).code).toBe('SLEUTELS_BESCHADIGD');
    const ander = await geslotenArchief();
    vervals(ander, (bestand) => {
      const [slot] = bestand.inhoud.slots;
      return { ...bestand, inhoud: { ...bestand.inhoud, slots: [slot, { ...slot, accountId: 'indringer', publicKey: nieuwSleutelpaar().publicKey }] } };
    });
    const accountId = leesSleutels(ander).inhoud.slots[0]?.accountId ?? '';
    expect((await fout(() => openArchief({ map: ander, accountId, wachtwoord: WACHTWOORD, host }))).code).toBe('SLEUTELS_BESCHADIGD');
  });

  test('a file of a newer version is named so and left alone', async () => {
    const map = await geslotenArchief();
    vervals(map, (bestand) => ({ ...bestand, formaat: 2, nieuwtje: true }));
    const voor = readFileSync(join(map, SLEUTELBESTAND));
    expect(await fout(() => openArchief({ map, wachtwoord: WACHTWOORD, host }))).toEqual({ code: 'ARCHIEF_NIEUWER', params: { bestand: SLEUTELBESTAND, versie: 2, bekend: 1 } });
    expect(readFileSync(join(map, SLEUTELBESTAND))).toEqual(voor);
  });
});

describe('the previous version', () => {
  const NIEUW = 'zeven blauwe paraplu';
  const wijzig = (map: string, huidig: string, nieuw: string) =>
    wijzigWachtwoord({ map, accountId: leesSleutels(map).inhoud.slots[0]?.accountId ?? '', huidig, nieuw, host, kdf: GOEDKOOP });

  test('is kept, offered when the present one is damaged or gone, and opens', async () => {
    const map = await geslotenArchief();
    const eerst = readFileSync(join(map, SLEUTELBESTAND));
    await wijzig(map, WACHTWOORD, NIEUW);
    expect(readFileSync(join(map, VORIGE_SLEUTELS))).toEqual(eerst);
    rmSync(join(map, SLEUTELBESTAND));
    expect(await fout(() => openArchief({ map, wachtwoord: NIEUW, host }))).toEqual({ code: 'SLEUTELS_BESCHADIGD', params: { vorige: true } });
    writeFileSync(join(map, SLEUTELBESTAND), '{');
    expect((await fout(() => leesSleutels(map))).params).toEqual({ vorige: true });
    herstelVorigeSleutels(map);
    onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
  });

  test('a damaged one is never put back, and never takes the place of a good one', async () => {
    const map = await geslotenArchief();
    await wijzig(map, WACHTWOORD, NIEUW);
    const goed = readFileSync(join(map, VORIGE_SLEUTELS));
    const { inhoud } = leesSleutels(map);
    writeFileSync(join(map, SLEUTELBESTAND), 'kapot');
    schrijfSleutels(map, inhoud, Buffer.alloc(32));
    expect(readFileSync(join(map, VORIGE_SLEUTELS))).toEqual(goed);
    writeFileSync(join(map, VORIGE_SLEUTELS), 'kapot');
    expect(await fout(() => herstelVorigeSleutels(map))).toEqual({ code: 'SLEUTELS_BESCHADIGD', params: { vorige: false } });
  });

  test('what does not fit the format is not written', async () => {
    const map = await geslotenArchief();
    const voor = readFileSync(join(map, SLEUTELBESTAND));
    const sleutels = await sleutelsVan(map);
    expect(() => schrijfSleutels(map, { ...leesSleutels(map).inhoud, gemeente: '' }, sleutels.basis[0] ?? Buffer.alloc(32))).toThrow(TypeError);
    expect(readFileSync(join(map, SLEUTELBESTAND))).toEqual(voor);
  });
});
