import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { maakSlot } from '../../../electron/core/sleutels/account.ts';
import { ontgrendel, wijzigWachtwoord } from '../../../electron/core/sleutels/ontgrendel.ts';
import { leesSleutels, schrijfSleutels } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { fout, GOEDKOOP, host, maakHost, maakProefarchief, onthoud, sleutelsVan, WACHTWOORD } from '../archief/hulp.ts';

const NIEUW = 'zeven blauwe paraplu';

async function gesloten(): Promise<{ map: string; accountId: string }> {
  const archief = await maakProefarchief();
  archief.sluit();
  return { map: archief.map, accountId: archief.account.accountId };
}

describe('the right and the wrong password', () => {
  test('wrong is wrong and right is right', async () => {
    const { map } = await gesloten();
    expect(await fout(() => openArchief({ map, wachtwoord: 'lampkoffie regenjaz', host: maakHost() }))).toEqual({ code: 'WACHTWOORD_ONJUIST', params: { wachtSeconden: 0 } });
    onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host }));
  });

  test('another Unicode form of the same password opens', async () => {
    const archief = await maakProefarchief({ wachtwoord: 'Caf\u00e9 \ufb01etstas groen' });
    archief.sluit();
    onthoud(await openArchief({ map: archief.map, wachtwoord: 'Cafe\u0301 fietstas groen', host }));
  });

  test('a weak password is refused, and so is one made of own names', async () => {
    expect(await fout(() => maakProefarchief({ wachtwoord: 'Welkom2026!' }))).toEqual({ code: 'WACHTWOORD_TE_ZWAK', params: { hint: 'TE_KORT' } });
    expect(await fout(() => maakProefarchief({ wachtwoord: 'Duinkerk Waterhoven' }))).toEqual({ code: 'WACHTWOORD_TE_ZWAK', params: { hint: 'EIGEN_NAAM' } });
  });

  test('neither password nor keys are in the refusal', async () => {
    const { map } = await gesloten();
    let ms = 0;
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (wachtwoord) => {
        const reden = await ontgrendel(map, undefined, wachtwoord, { ms: () => (ms += 1e9) }).catch((gevangen: unknown) => gevangen);
        expect(reden).toBeInstanceOf(AppFout);
        expect(inspect(reden, { depth: 9, showHidden: true })).not.toContain(wachtwoord);
      }),
      { numRuns: 30 },
    );
  });
});

describe('several accounts', () => {
  async function metTweede(dossiers: boolean) {
    const { map, accountId } = await gesloten();
    const sleutels = await sleutelsVan(map);
    const { inhoud } = leesSleutels(map);
    const rollen: Rol[] = dossiers ? ['jurist', 'beheerder'] : ['beheerder'];
    const tweede = { accountId: 'tweede', naam: 'R. Hofstede', ambt: 'beheerder', rollen, gemaaktDoor: null, rollenDoor: null };
    const { memKiB, iterations, parallelism } = GOEDKOOP;
    const slot = await maakSlot(inhoud.archiefId, tweede, NIEUW, { memKiB, iterations, parallelism }, dossiers ? sleutels : { ...sleutels, dossiers: [] });
    schrijfSleutels(map, { ...inhoud, slots: [...inhoud.slots, slot] }, sleutels.basis[0] as Buffer);
    return { map, accountId };
  }

  test('each opens with its own password, and one must be chosen', async () => {
    const { map, accountId } = await metTweede(true);
    expect((await fout(() => openArchief({ map, wachtwoord: WACHTWOORD, host }))).code).toBe('ACCOUNT_KIEZEN');
    expect((await fout(() => openArchief({ map, accountId: 'niemand', wachtwoord: WACHTWOORD, host }))).code).toBe('ACCOUNT_ONBEKEND');
    expect((await fout(() => openArchief({ map, accountId: 'tweede', wachtwoord: WACHTWOORD, host: maakHost() }))).code).toBe('WACHTWOORD_ONJUIST');
    const een = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
    een.sluit();
    const twee = onthoud(await openArchief({ map, accountId: 'tweede', wachtwoord: NIEUW, host }));
    expect(twee.account).toEqual({ accountId: 'tweede', naam: 'R. Hofstede', ambt: 'beheerder', rollen: ['jurist', 'beheerder'], wachtOp: [] });
  });

  test('a slot without a key to the dossiers opens the rest, and not them', async () => {
    const { map } = await metTweede(false);
    const { sleutels } = await ontgrendel(map, 'tweede', NIEUW, host.klok);
    expect([sleutels.basis.length, sleutels.dossiers.length]).toEqual([1, 0]);
    const archief = onthoud(await openArchief({ map, accountId: 'tweede', wachtwoord: NIEUW, host }));
    expect(archief).toMatchObject({ heeftDossiers: false, account: { rollen: ['beheerder'] } });
    expect(archief.basis.open).toBe(true);
    expect((await fout(() => archief.dossiers)).code).toBe('GEEN_DOSSIERTOEGANG');
  });
});

describe('wijzigWachtwoord', () => {
  const som = (map: string, naam: string) => createHash('sha256').update(readFileSync(join(map, naam))).digest('hex');

  test('only closes the private key anew: files and file keys stay as they are', async () => {
    const { map, accountId } = await gesloten();
    const voor = leesSleutels(map).inhoud;
    const bestanden = ['basis.db', 'dossiers.db'].map((naam) => som(map, naam));
    await wijzigWachtwoord({ map, accountId, huidig: WACHTWOORD, nieuw: NIEUW, host, kdf: GOEDKOOP });
    const na = leesSleutels(map).inhoud;
    expect(['basis.db', 'dossiers.db'].map((naam) => som(map, naam))).toEqual(bestanden);
    expect(na.slots[0]?.bestandssleutels).toEqual(voor.slots[0]?.bestandssleutels);
    expect(na.slots[0]?.publicKey).toBe(voor.slots[0]?.publicKey);
    expect(na.slots[0]?.privateKey).not.toEqual(voor.slots[0]?.privateKey);
    expect(na.slots[0]?.kdf.salt).not.toBe(voor.slots[0]?.kdf.salt);
    expect((await fout(() => openArchief({ map, wachtwoord: WACHTWOORD, host: maakHost() }))).code).toBe('WACHTWOORD_ONJUIST');
    onthoud(await openArchief({ map, wachtwoord: NIEUW, host }));
  });

  test('needs the present password and a good new one, and otherwise changes nothing', async () => {
    const { map, accountId } = await gesloten();
    const voor = som(map, 'sleutels.json');
    const vraag = { map, accountId, huidig: WACHTWOORD, nieuw: NIEUW, host: maakHost(), kdf: GOEDKOOP };
    expect((await fout(() => wijzigWachtwoord({ ...vraag, huidig: NIEUW }))).code).toBe('WACHTWOORD_ONJUIST');
    expect((await fout(() => wijzigWachtwoord({ ...vraag, nieuw: 'aaaaaaaaaaaaaaaa' }))).code).toBe('WACHTWOORD_TE_ZWAK');
    expect(som(map, 'sleutels.json')).toBe(voor);
  });
});
