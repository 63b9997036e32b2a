import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schrijfLog } from '../../../electron/core/archief/logboek.ts';
import { kopieenVan } from '../../../electron/core/vernietiging/kopieen.ts';
import { bouw, opgelegd } from '../../shared/dossier/zaak.ts';
import { maakProefarchief } from '../archief/hulp.ts';
import { metArchief, startKern } from '../kern/proefkern.ts';

const ZAAK = bouw(opgelegd());

test('a second location that was left behind may hold back-ups with the case: somebody looks there', async () => {
  const archief = await maakProefarchief();
  const koos = (op: string, tweede: boolean): void => schrijfLog(archief.basis, { id: randomUUID(), op, accountId: 'een', actie: 'backup.plaatsGewijzigd', extra: { tweede } });
  const plaatsen = (): string[] => kopieenVan(archief, [ZAAK]).flatMap(({ soort, op, sha256 }) => (soort === 'back-ups op een vroegere tweede plaats' && sha256 === null ? [op] : []));
  koos('2020-01-01T10:00:00+01:00', true);
  // Left before there was a case.
  koos('2020-02-01T10:00:00+01:00', true);
  expect(plaatsen()).toEqual([]);
  koos('2028-01-01T10:00:00+01:00', false);
  koos('2029-01-01T10:00:00+01:00', true);
  expect(plaatsen()).toEqual(['2028-01-01T10:00:00+01:00']);
  koos('2030-01-01T10:00:00+01:00', true);
  expect(plaatsen()).toEqual(['2028-01-01T10:00:00+01:00', '2030-01-01T10:00:00+01:00']);
});

test('choosing the same folder again leaves none behind', async () => {
  const proef = startKern();
  try {
    await metArchief(proef);
    const [een, ander] = [mkdtempSync(join(proef.map, 'een-')), mkdtempSync(join(proef.map, 'ander-'))];
    proef.kiesMap.push(een, een, ander);
    for (let keer = 0; keer < 3; keer += 1) await proef.geef('backup.tweede', { kies: true });
    await proef.geef('backup.tweede', { kies: false });
    const { regels } = await proef.geef('inzage.beheer', { voor: null, aantal: 50 });
    expect(regels.filter(({ actie }) => actie === 'backup.plaatsGewijzigd')).toHaveLength(3);
  } finally {
    await proef.einde();
  }
});
