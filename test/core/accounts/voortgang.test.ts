import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { metArchief, startKern, WACHTWOORD, type Proefkern } from '../kern/proefkern.ts';

let proef: Proefkern;
let map: string;
beforeAll(async () => {
  proef = startKern();
  map = await metArchief(proef);
});
afterEach(() => expect(proef.onverwacht).toEqual([]));
afterAll(() => proef.einde());

const tijdelijk = (): string[] => readdirSync(map).filter((naam) => naam.endsWith('.tmp'));

it('giving new keys tells how far it is, and lets nothing in between', async () => {
  const volgorde: string[] = [];
  const stop = proef.kern.luister((bericht) => bericht.soort === 'voortgang' && volgorde.push(String(bericht.gedaan / bericht.totaal)));
  const vernieuwd = proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD, werkId: 'w' }).then(() => volgorde.push('vernieuwd'));
  // Given while the keys are changed; answered afterwards, by the archive as it is then.
  const meld = async (): Promise<void> => {
    await proef.geef('melding.nieuw', {});
    volgorde.push('melding');
  };
  const eerste = new Promise<void>((klaar) => {
    const los = proef.kern.luister((bericht) => {
      if (bericht.soort !== 'voortgang') return;
      los();
      void meld().finally(klaar);
    });
  });
  await Promise.all([vernieuwd, eerste]);
  stop();
  // Back-up, files and back-ups are each told of, and together never go back.
  const gezegd = volgorde.filter((een) => een !== 'vernieuwd' && een !== 'melding').map(Number);
  expect(gezegd.length).toBeGreaterThan(8);
  expect(gezegd).toEqual(gezegd.toSorted((a, b) => a - b));
  expect(gezegd[0]).toBeLessThan(0.2);
  expect(gezegd.at(-1)).toBe(1);
  expect(volgorde.indexOf('melding')).toBeGreaterThan(volgorde.indexOf('1'));
  expect((await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 10 })).regels.length).toBe(1);
});

it('it can be stopped, by hand and by a lock, and the archive opens as before with nothing left over', async () => {
  for (const einde of ['werk.annuleer', 'archief.vergrendel'] as const) {
    let gezien = 0;
    const stop = proef.kern.luister((bericht) => {
      if (bericht.soort === 'voortgang' && (gezien += 1) === 4) void proef.kern.roep(einde, einde === 'werk.annuleer' ? { werkId: 'w' } : {});
    });
    expect(await proef.weiger('sleutels.vernieuw', { wachtwoord: WACHTWOORD, werkId: 'w' })).toBe(einde === 'werk.annuleer' ? 'AFGEBROKEN' : 'VERGRENDELD');
    stop();
    expect(tijdelijk()).toEqual([]);
  }
  const { accounts } = await proef.geef('archief.slot', { map });
  await proef.geef('archief.ontgrendel', { map, accountId: accounts[0]?.accountId ?? '', wachtwoord: WACHTWOORD });
  expect((await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 10 })).regels.length).toBe(1);
  await proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD });
});
