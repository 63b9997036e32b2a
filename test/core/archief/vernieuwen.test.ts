import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { controleerArchief, type Archief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { openDb } from '../../../electron/core/archief/db.ts';
import { leesGebeurtenissen, voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { vernieuwInStappen } from '../../../electron/core/archief/vernieuwen.ts';
import { maakSlot } from '../../../electron/core/sleutels/account.ts';
import { maakToegang } from '../../../electron/core/sleutels/bewijs.ts';
import type { Slot } from '../../../electron/core/sleutels/formaat.ts';
import { kiesKdf } from '../../../electron/core/sleutels/kdf.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { leesSleutels } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { wijzigSleutels } from '../../../electron/core/sleutels/wijzig.ts';
import { nieuwSleutelpaar } from '../../../electron/core/sleutels/zegel.ts';
import { voltooi } from '../../../electron/core/werk/stappen.ts';
import { startVlug, type Kind } from '../kindproces.ts';
import { DOOR, dossier, feit, fout, GOEDKOOP, host, maakProefarchief, onthoud, sleutelsVan, WACHTWOORD } from './hulp.ts';

const ANDER = 'zeven blauwe paraplu';

/** A closed archive with some events and three accounts: one with access, a second, and a beheerder. */
async function gesloten() {
  const archief = await maakProefarchief();
  const { map, account } = archief;
  const { id } = dossier(archief);
  voegToe(archief.dossiers, id, Array.from({ length: 20 }, (_, nr) => feit({ nr, tekst: 'x'.repeat(500) })), 0, DOOR);
  archief.sluit();
  const sleutels = await sleutelsVan(map);
  const { archiefId } = leesSleutels(map).inhoud;
  const maak = (accountId: string, rollen: readonly ('jurist' | 'beheerder')[], dossiers: Buffer[]) =>
    maakSlot(archiefId, { accountId, naam: accountId, ambt: 'x', rollen, gemaaktDoor: null, rollenDoor: null }, ANDER, kiesKdf(GOEDKOOP), { ...sleutels, dossiers });
  const erbij = [await maak('jurist', ['jurist'], sleutels.dossiers), await maak('ict', ['beheerder'], [])];
  wijzigSleutels(map, sleutels.basis, (inhoud) => ({ ...inhoud, slots: [...inhoud.slots, ...erbij] }));
  writeFileSync(join(map, 'wie.txt'), account.accountId);
  return { map, id, accountId: account.accountId };
}

const open = (map: string, accountId: string, wachtwoord = WACHTWOORD): Promise<Archief> => openArchief({ map, accountId, wachtwoord, host }).then(onthoud);

/** Everybody opens with his own password, and everything is there. */
async function nogHeel(map: string, id: string, accountId: string): Promise<void> {
  for (const [wie, wachtwoord] of [['ict', ANDER], [accountId, WACHTWOORD], ['jurist', ANDER], ['ict', ANDER]] as const) {
    const archief = await open(map, wie, wachtwoord);
    if (archief.heeftDossiers) expect(leesGebeurtenissen(archief.dossiers, id)).toHaveLength(20);
    if (wie === accountId) expect(controleerArchief(archief)).toMatchObject({ beschadigd: [], ketens: { gebeurtenissen: 20, fouten: [] }, logboek: { fout: null } });
    expect(archief.heeftDossiers).toBe(wie !== 'ict');
    archief.sluit();
  }
  // What was interrupted is put in order by who has the keys, and nothing is left lying about.
  for (const { bestandssleutels } of leesSleutels(map).inhoud.slots) for (const zegels of Object.values(bestandssleutels)) expect(zegels.length).toBeLessThanOrEqual(1);
  expect(readdirSync(map).filter((naam) => naam.endsWith('.tmp') || naam.endsWith('-journal'))).toEqual([]);
}

describe('a new key', () => {
  test('opens the files, and the old one does not', async () => {
    const { map, id, accountId } = await gesloten();
    const oud = (await ontgrendel(map, accountId, WACHTWOORD, host.klok)).sleutels;
    const archief = await open(map, accountId);
    const { sleutels } = await ontgrendel(map, accountId, WACHTWOORD, host.klok);
    for (const bestand of ['basis', 'dossiers'] as const) voltooi(vernieuwInStappen(archief, bestand, sleutels));
    // The archive that is open goes on working.
    voegToe(archief.dossiers, dossier(archief).id, [feit()], 0, DOOR);
    archief.sluit();
    for (const bestand of ['basis', 'dossiers'] as const) {
      expect(sleutels[bestand]).toHaveLength(1);
      expect(sleutels[bestand][0]).not.toEqual(oud[bestand][0]);
      const pad = join(map, `${bestand}.db`);
      expect((await fout(() => openDb({ pad, bestand, sleutel: oud[bestand][0] as Buffer }))).code).toBe('ARCHIEF_BESCHADIGD');
      openDb({ pad, bestand, sleutel: sleutels[bestand][0] as Buffer }).close();
    }
    const weer = await open(map, 'jurist', ANDER);
    expect(leesGebeurtenissen(weer.dossiers, id)).toHaveLength(20);
    weer.sluit();
  });

  test('what was already under way and writes between two steps is not lost', async () => {
    const { map, accountId } = await gesloten();
    const archief = await open(map, accountId);
    const { sleutels } = await ontgrendel(map, accountId, WACHTWOORD, host.klok);
    const { id } = dossier(archief);
    const stappen = vernieuwInStappen(archief, 'dossiers', sleutels);
    stappen.next();
    // A changed row, which leaves every number of rows as it was.
    archief.dossiers.prepare('UPDATE dossier SET aangemaakt = ? WHERE id = ?').run('2026-01-02T03:04:05+01:00', id);
    while (stappen.next().done !== true);
    expect(archief.dossiers.prepare('SELECT aangemaakt FROM dossier WHERE id = ?').get(id)).toEqual({ aangemaakt: '2026-01-02T03:04:05+01:00' });
    archief.sluit();
  });

  test('is not given to a public key that somebody without the key of the dossiers put there', async () => {
    const { map, accountId } = await gesloten();
    const basis = (await ontgrendel(map, 'ict', ANDER, host.klok)).sleutels.basis;
    const indringer = nieuwSleutelpaar();
    const verander = (slot: Slot): Slot => (slot.accountId === 'jurist' ? { ...slot, publicKey: indringer.publicKey } : slot);
    // A beheerder can seal the slots, so that only the proof of access shows it.
    wijzigSleutels(map, basis, (inhoud) => ({ ...inhoud, slots: inhoud.slots.map(verander) }));
    const archief = await open(map, accountId);
    const { sleutels } = await ontgrendel(map, accountId, WACHTWOORD, host.klok);
    const voor = readFileSync(join(map, 'sleutels.json'));
    expect((await fout(() => voltooi(vernieuwInStappen(archief, 'dossiers', sleutels)))).code).toBe('SLEUTELS_BESCHADIGD');
    expect(readFileSync(join(map, 'sleutels.json'))).toEqual(voor);
    expect(readdirSync(map).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
  });

  test('roles are no stronger than the proof: a beheerder who writes other ones into a slot shuts it', async () => {
    const { map } = await gesloten();
    const { basis } = (await ontgrendel(map, 'ict', ANDER, host.klok)).sleutels;
    const { archiefId } = leesSleutels(map).inhoud;
    const zet = (toegang: (slot: Slot) => Slot['toegang']) =>
      wijzigSleutels(map, basis, (inhoud) => ({
        ...inhoud,
        slots: inhoud.slots.map((slot) => (slot.accountId === 'jurist' ? { ...slot, rollen: ['burgemeester', 'jurist'], toegang: toegang(slot) } : slot)),
      }));
    const echt = leesSleutels(map).inhoud.slots.find(({ accountId }) => accountId === 'jurist')?.toegang ?? null;
    zet(() => echt);
    const archief = await open(map, 'jurist', ANDER);
    expect(archief.account).toMatchObject({ rollen: ['jurist'], wachtOp: ['burgemeester'] });
    archief.sluit();
    for (const vals of [echt && { ...echt, rollen: ['burgemeester' as const] }, null]) {
      zet(() => vals);
      expect((await fout(() => open(map, 'jurist', ANDER))).code).toBe('SLEUTELS_BESCHADIGD');
    }
    // Signing with the only key that a beheerder has does not help.
    zet((slot) => maakToegang(archiefId, slot, { rollen: ['burgemeester'], door: null }, basis[0] as Buffer));
    expect((await fout(() => open(map, 'jurist', ANDER))).code).toBe('SLEUTELS_BESCHADIGD');
  });
});

describe('SIGKILL while keys are renewed', () => {
  const start = (map: string, nummer: number | 'draad'): Promise<Kind> => startVlug(new URL('kindvernieuwer.ts', import.meta.url), [map, WACHTWOORD, String(nummer)]);

  test('before each of its file operations, and at twenty moments within the work of the database and of its threads: everybody can always open everything', { timeout: 300_000 }, async () => {
    const archieven = [await gesloten(), await gesloten()];
    const [eerste] = archieven as [(typeof archieven)[number]];
    const proef = await start(eerste.map, 0);
    await proef.zegt((tekst) => /klaar .*\n/.test(tekst));
    await proef.dood();
    const bewerkingen = /klaar (.*)\n/.exec(proef.tekst())?.[1]?.split(' ') ?? [];
    expect(bewerkingen.length).toBeGreaterThanOrEqual(80);

    // What the database itself writes cannot be counted; when those kills come does not matter, only that the archive is whole after them.
    const rondes = [
      ...bewerkingen.map((_, i) => ({ nummer: i + 1, ms: 0 })),
      ...Array.from({ length: 14 }, (_, i) => ({ nummer: 0, ms: (i * 0.618_034 * 120) % 120 })),
      ...Array.from({ length: 6 }, (_, i) => ({ nummer: 'draad' as const, ms: (i * 0.618_034 * 600) % 600 })),
    ];
    let gedood = 0;
    const speel = async ({ map, id, accountId }: (typeof archieven)[number]): Promise<void> => {
      for (let ronde = rondes.shift(); ronde !== undefined; ronde = rondes.shift()) {
        const { nummer, ms } = ronde;
        const kind = await start(map, nummer);
        await kind.zegt((tekst) => tekst.includes(nummer === 'draad' ? 'draad\n' : 'begin\n'));
        const telt = typeof nummer === 'number' && nummer > 0;
        if (!telt) await wacht(ms);
        expect([nummer, await (telt ? kind.gesloten : kind.dood())]).toEqual([nummer, 'SIGKILL']);
        if (telt) expect([nummer, kind.tekst()]).toEqual([nummer, 'begin\n']);
        gedood += 1;
        await nogHeel(map, id, accountId);
      }
    };
    await Promise.all(archieven.map(speel));
    expect(gedood).toBe(bewerkingen.length + 20);
  });
});
