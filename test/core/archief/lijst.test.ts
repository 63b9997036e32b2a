import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import type { Db } from '../../../electron/core/archief/db.ts';
import { leesGebeurtenissen, voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { herbouwSamenvattingen } from '../../../electron/core/archief/herbouw.ts';
import { leesLijst, lijstSql, schrijfSamenvatting, type Samenvatting } from '../../../electron/core/archief/samenvatting.ts';
import { transactie } from '../../../electron/core/archief/vraag.ts';
import { zoek, zoekSql } from '../../../electron/core/archief/zoeken.ts';
import { alsZoektekst } from '../../../shared/dossier/zoektekst.ts';
import { DOOR, dossier, feit, maakProefarchief, regel } from './hulp.ts';

/** Adds dossiers with these lines; their case numbers are their own. */
function vul(archief: Archief, regels: readonly Partial<Samenvatting>[]): Samenvatting[] {
  return transactie(archief.dossiers, () =>
    regels.map((rest) => {
      const { id, zaaknummer } = dossier(archief);
      const samenvatting = regel(id, { zaaknummer, ...rest });
      schrijfSamenvatting(archief.dossiers, samenvatting);
      return samenvatting;
    }),
  );
}

describe('leesLijst', () => {
  test('most urgent first, page by page, without gaps or doubles', async () => {
    const archief = await maakProefarchief();
    const alles = vul(archief, Array.from({ length: 57 }, (_, nr) => ({ rang: nr % 4, volgorde: (nr * 7) % 10, status: nr % 4 === 0 ? 'weging' : 'lopend' })));
    const gelezen: Samenvatting[] = [];
    let na = null;
    do {
      const { rijen, vervolg } = leesLijst(archief.dossiers, { aantal: 10, na });
      gelezen.push(...rijen);
      na = vervolg;
    } while (na !== null);
    expect(new Set(gelezen.map(({ dossierId }) => dossierId)).size).toBe(57);
    expect(gelezen).toHaveLength(57);
    const sleutel = ({ rang, volgorde }: Samenvatting) => rang * 100 + volgorde;
    expect(gelezen.map(sleutel)).toEqual(alles.map(sleutel).sort((a, b) => a - b));
    expect(gelezen[0]).toEqual(alles.find(({ dossierId }) => dossierId === gelezen[0]?.dossierId));
  });

  test('of some statuses only, and how many there are of each', async () => {
    const archief = await maakProefarchief();
    vul(archief, ['weging', 'lopend', 'lopend', 'archief'].map((status) => ({ status })));
    expect(leesLijst(archief.dossiers, { aantal: 10, status: ['lopend', 'weging'] }).rijen).toHaveLength(3);
    expect(leesLijst(archief.dossiers, { aantal: 10, status: [] })).toEqual({ rijen: [], vervolg: null });
  });

  test('a line is replaced, not doubled', async () => {
    const archief = await maakProefarchief();
    const [eerst] = vul(archief, [{ naam: 'Oude Naam' }]);
    const nieuw = { ...(eerst as Samenvatting), naam: 'Nieuwe Naam', status: 'archief', rang: 9, volgorde: -5 };
    schrijfSamenvatting(archief.dossiers, nieuw);
    expect(leesLijst(archief.dossiers, { aantal: 10 }).rijen).toEqual([nieuw]);
    expect([zoek(archief.dossiers, 'oude'), zoek(archief.dossiers, 'nieuwe')]).toEqual([[], [nieuw]]);
  });
});

describe('zoek', () => {
  test.each([
    ['ozturk', 'Öztürk'],
    ['ÖZTÜRK', 'Öztürk'],
    ['kołodziej', 'Kolodziej'],
    ['kolodziej', 'Kołodziej'],
    ['soren', 'Søren'],
    ['strasse', 'Straße'],
    ['oconnor', "O'Connor".replace("'", '')],
    ["o'connor", 'O\u2019Connor'],
    ['ijsbrand', '\u0132sbrand'],
    ['berg van', 'van den Berg'],
    ['ng', 'Ng'],
    ['b ng', 'Bo Ng'],
    ['el-amrani', 'El\u2010Amrani'],
    ['jan', 'J\u200ban'],
  ])('%j finds %j', async (vraag, naam) => {
    const archief = await maakProefarchief();
    vul(archief, [{ naam }, { naam: 'Iemand' }]);
    expect(zoek(archief.dossiers, vraag).map((rij) => rij.naam)).toEqual([naam]);
  });

  test('by address and case number, all words needed, most urgent first', async () => {
    const archief = await maakProefarchief();
    const [een, twee] = vul(archief, [
      { naam: 'Bakker', adres: 'Kerkstraat 12', rang: 5 },
      { naam: 'Bakker', adres: 'Dorpsplein 1', rang: 1 },
    ]);
    const db = archief.dossiers;
    expect(zoek(db, 'bakker')).toEqual([twee, een]);
    expect(zoek(db, 'bakker', 1)).toEqual([twee]);
    expect(zoek(db, 'bakker kerk 12')).toEqual([een]);
    expect(zoek(db, 'WTH-2026-0002')).toEqual([twee]);
    expect(zoek(db, 'bakker nergens')).toEqual([]);
  });

  test.each(['', '   ', '"', '""', 'a"b', 'NEAR(', 'tekst:x', '*', 'x*', 'AND', "'; DROP TABLE dossier; --", '%', '_', '\0', '\u202e', 'x'.repeat(5000)])(
    'nothing typed is an operator: %j',
    async (vraag) => {
      const archief = await maakProefarchief();
      vul(archief, [{ naam: 'Proef' }]);
      expect(zoek(archief.dossiers, vraag)).toEqual([]);
    },
  );

  test('finds exactly the dossiers whose text holds every word', async () => {
    const archief = await maakProefarchief();
    const letter = fc.constantFrom('a', 'b', 'é', 'É', 'ß', ' ', '-', '"', '%');
    const namen = fc.sample(fc.string({ unit: letter, maxLength: 12 }), { numRuns: 60, seed: 7 });
    vul(archief, namen.map((naam) => ({ naam, adres: '' })));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 6 }), (vraag) => {
        const woorden = alsZoektekst(vraag).split(' ').filter((woord) => woord !== '');
        const verwacht = woorden.length === 0 ? [] : namen.filter((naam) => woorden.every((woord) => alsZoektekst(naam).includes(woord) || 'wth-2026-00'.includes(woord)));
        expect(zoek(archief.dossiers, vraag, 1000).map(({ naam }) => naam).sort()).toEqual(verwacht.sort());
      }),
    );
  });
});

describe('query plans', () => {
  const plan = (db: Db, sql: string) =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from({ length: sql.split('?').length - 1 }, () => 1)) as { detail: string }[]).map(({ detail }) => detail);

  test('the list and its pages come from the index, in its order', async () => {
    const { dossiers } = await maakProefarchief();
    for (const opStatus of [false, true]) {
      const stappen = plan(dossiers, lijstSql(opStatus));
      expect(stappen).toContainEqual(expect.stringContaining('SEARCH s USING INDEX samenvatting_urgentie'));
      expect(stappen.join()).not.toContain('TEMP B-TREE');
    }
  });

  test('the search asks the text index, and takes its rows by number', async () => {
    const { dossiers } = await maakProefarchief();
    for (const [lang, korte] of [[true, 0], [true, 2], [false, 1]] as const) {
      const stappen = plan(dossiers, zoekSql(lang, korte));
      expect(stappen).toContainEqual(expect.stringContaining('SEARCH s USING INTEGER PRIMARY KEY'));
      expect(stappen.some((stap) => /zoektekst VIRTUAL TABLE INDEX \d+:M/.test(stap))).toBe(lang);
    }
  });

  test('a dossier and its log are read by index', async () => {
    const { dossiers } = await maakProefarchief();
    expect(plan(dossiers, 'SELECT * FROM gebeurtenis WHERE dossier_id = ? ORDER BY volgnummer')).toEqual(['SEARCH gebeurtenis USING PRIMARY KEY (dossier_id=?)']);
    expect(plan(dossiers, 'SELECT * FROM logboek WHERE dossier_id = ? AND nummer < ? ORDER BY nummer DESC').join()).toMatch(/^SEARCH logboek USING INDEX logboek_dossier[^,]*$/);
    expect(plan(dossiers, 'SELECT * FROM logboek WHERE account_id = ? AND nummer < ? ORDER BY nummer DESC').join()).toMatch(/^SEARCH logboek USING INDEX logboek_account[^,]*$/);
  });
});

describe('herbouwSamenvattingen', () => {
  test('makes the same list and search again from the events alone', async () => {
    const archief = await maakProefarchief();
    const db = archief.dossiers;
    for (const naam of ['Öztürk', 'Bakker', 'Ng']) voegToe(db, dossier(archief).id, [feit({ naam })], 0, DOOR);
    const maak = (kop: { id: string; zaaknummer: string }, gebeurtenissen: { gegevens: unknown }[]) =>
      regel(kop.id, { zaaknummer: kop.zaaknummer, naam: String((gebeurtenissen[0]?.gegevens as { naam?: string } | undefined)?.naam) });
    expect(herbouwSamenvattingen(db, maak)).toBe(3);
    const eerst = leesLijst(db, { aantal: 10 });
    schrijfSamenvatting(db, regel(eerst.rijen[0]?.dossierId ?? '', { naam: 'Verdwaald' }));
    expect(herbouwSamenvattingen(db, maak)).toBe(3);
    expect(leesLijst(db, { aantal: 10 })).toEqual(eerst);
    expect(zoek(db, 'verdwaald')).toEqual([]);
    expect(zoek(db, 'ozturk').map(({ dossierId }) => leesGebeurtenissen(db, dossierId)[0]?.gegevens)).toEqual([{ naam: 'Öztürk' }]);
  });

  test('leaves the old list when making one fails', async () => {
    const archief = await maakProefarchief();
    vul(archief, [{ naam: 'Blijft' }]);
    expect(() =>
      herbouwSamenvattingen(archief.dossiers, () => {
        throw new Error('proef');
      }),
    ).toThrow('proef');
    expect(zoek(archief.dossiers, 'blijft')).toHaveLength(1);
  });
});
