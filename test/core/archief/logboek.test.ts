import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../../electron/core/archief/db.ts';
import { controleerLogboek, leesLogVanAccount, leesLogVanDossier, schrijfLog, type NieuweLogregel } from '../../../electron/core/archief/logboek.ts';
import { maakProefarchief, MOMENT } from './hulp.ts';

const log = (db: Db, rest: Partial<NieuweLogregel> = {}): void => schrijfLog(db, { id: randomUUID(), op: MOMENT, accountId: 'a', actie: 'dossier.geopend', ...rest });

describe('logboek', () => {
  test('is read per dossier and per account, newest first, page by page', async () => {
    const { dossiers: db } = await maakProefarchief();
    for (let nr = 1; nr <= 6; nr += 1) log(db, { dossierId: nr % 2 === 0 ? 'd' : null, accountId: nr > 4 ? 'b' : 'a', extra: { nr } });
    log(db, { dossierId: 'd', objectId: 'stuk-1', sha256: 'ab'.repeat(32), actie: 'document.uitgegeven' });
    expect(leesLogVanDossier(db, 'd', 2)).toMatchObject([
      { nummer: 7, objectId: 'stuk-1', sha256: 'ab'.repeat(32), actie: 'document.uitgegeven', op: MOMENT, extra: {} },
      { nummer: 6, accountId: 'b', extra: { nr: 6 }, objectId: null, sha256: null },
    ]);
    expect(leesLogVanDossier(db, 'd', 5, 6).map(({ nummer }) => nummer)).toEqual([4, 2]);
    expect(leesLogVanAccount(db, 'b', 5).map(({ nummer }) => nummer)).toEqual([6, 5]);
    expect(controleerLogboek(db)).toEqual({ regels: 7, fout: null });
  });

  test.each([
    ['a sentence as a value', { extra: { reden: 'hij sloeg haar' } }],
    ['a name with a space as an action', { actie: 'Jan Jansen' }],
    ['an accent', { objectId: 'Öztürk' }],
    ['a sentence as a key', { extra: { 'een zin': 1 } }],
    ['a very long id', { dossierId: 'x'.repeat(101) }],
    ['an empty id', { dossierId: '' }],
  ])('takes ids, codes and numbers only (B29): %s', async (_naam, rest) => {
    const { dossiers: db } = await maakProefarchief();
    expect(() => log(db, rest)).toThrow(TypeError);
    expect(controleerLogboek(db)).toEqual({ regels: 0, fout: null });
  });

  test('lines are never changed or removed: the file itself refuses', async () => {
    const { dossiers: db } = await maakProefarchief();
    log(db);
    expect(() => db.exec("UPDATE logboek SET actie = 'x'")).toThrow('een logregel verandert niet');
    expect(() => db.exec('DELETE FROM logboek')).toThrow('een logregel blijft');
  });

  test.each([
    ['an action', 3, "UPDATE logboek SET actie = 'x' WHERE nummer = 3"],
    ['a dossier', 2, "UPDATE logboek SET dossier_id = 'x' WHERE nummer = 2"],
    ['an extra', 5, "UPDATE logboek SET extra = '{\"a\":1}' WHERE nummer = 5"],
    ['a hash', 4, 'UPDATE logboek SET hash = zeroblob(32) WHERE nummer = 4'],
    ['one removed', 3, 'DELETE FROM logboek WHERE nummer = 3'],
    ['the last removed', 5, 'DELETE FROM logboek WHERE nummer = 5'],
  ])('controleer finds what was touched: %s', async (_naam, nummer, sql) => {
    const { dossiers: db } = await maakProefarchief();
    for (let nr = 1; nr <= 5; nr += 1) log(db);
    db.exec(`DROP TRIGGER logboek_onveranderlijk; DROP TRIGGER logboek_blijft; ${sql}`);
    expect(controleerLogboek(db).fout).toBe(nummer);
  });
});
