import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { leesGetal, openDb, sluitDb } from '../../../electron/core/archief/db.ts';
import { migreer, MIGRATIES } from '../../../electron/core/archief/migreer.ts';
import { fout, tijdelijkeMap } from './hulp.ts';

const MAP = fileURLToPath(new URL('../../../electron/core/archief/migraties/', import.meta.url));
const SLEUTEL = Buffer.alloc(32, 1);

/** SHA-256 of each released step. A step is added here once, and never changed: mend a mistake with a next step. */
const BEVROREN: Readonly<Record<string, string>> = {
  'basis/0010-instellingen.ts': '341ff2dad97c0a5efa3d159082f96b0d661a1a5df6bfb39672c544efb03d9b45',
  'basis/0020-accounts.ts': '03874f588bb3243cdc20dc0be148a6c2471334868a0bbff0dba7224611d49599',
  'basis/0030-werkwijze.ts': '8da9f86b651ee1c6cba9df666ca8a644d765f030fb1676aa0d3712dce8e0624b',
  'basis/0040-piket.ts': 'ba698f26bcf08ba212128d617827895ceab00d19aff4d55fac1c42f710df6f4f',
  'basis/0050-huisstijl.ts': '68fe3dcfb896250fd488f9fbcad975a30dea8beb54bfdcd1871b8339194306f3',
  'basis/0060-grafsteen.ts': 'b4d7e5342d4abd4b9098a65976c405043869c577e400051caaad0d06e617a687',
  'basis/0070-piketconcept.ts': '3c59ac65355a96ede16982d2c9f76802faa3c9514942a7dfd1e76cf162149a54',
  'basis/0080-sjablonen.ts': 'eae7a74561dc8507dfd8d49be1333f7d68a937a2c98021340a26fd85e87156a6',
  'basis/0090-vernietiging.ts': '57bee1fb99b2f3c50ab902f9698b74ac31485b71d1eca6f69105a4ca6c280f0e',
  'basis/0100-briefpapier.ts': 'c2d0d181bafc67af9a5e99cde7e2e05dc39dd4fe808897ece2012ae504e60cd2',
  'basis/0110-uitwisseling.ts': '0fdbaf03e5e903c063a306efe5196b0c8a711eaeb61768729a30dcb6ab986902',
  'basis/0120-eigenformulier.ts': '158c40b593b6c0998d62a4b4d9949f4a1b5fa23d098d0642517731986399d56d',
  'dossiers/0010-dossiers.ts': 'e5c4a09d670a02767f27ca25504304c058280755c3b5953fe370002c320fb66e',
  'dossiers/0020-samenvatting.ts': 'd8be6a2178e55ea12f1c44f709092b5bbe1ea3a723b903deb4b8fbace5166481',
  'dossiers/0030-logboek.ts': '7aa6bf726609af4f38990c3a306548df4c51c93affab20fffc2c9fd3feb3134a',
  'dossiers/0040-behandelaar.ts': '354e12c56e6bc9d26cd31e9d9cd8cda75e3a1520cc619bc056f33ec154250c25',
  'dossiers/0050-stukken.ts': 'f6e734f9556e0b1d8c2e2ff794a63e256941fc6ee2ecfe35599deb0abfc55317',
  'dossiers/0060-stuksom.ts': '5e67cc061e8381f63eb11f4a1e746a0cf7117e7968ade748acd303b680c38167',
  'dossiers/0070-cijferregel.ts': '0ff24d2664881edf56070826df1d23c595750f251da9aa53703258e11ec46622',
  'dossiers/0080-aanhouding.ts': 'b2d9cbcc235acc97c6f8a66b6dd682cbb6d2c8b7100fe406564a9819d31caa6f',
  'dossiers/0090-kostenfeiten.ts': '969074f38267789143d6c8739d07510867dd1b8cf40cca7b35dbc7132fa68bad',
  'dossiers/0100-inprocedure.ts': '049977b3a12037f35859993cd8797671a56cd010605a91e7ff7c3c0a440d6e53',
  'dossiers/0110-onderweg.ts': '0692652b2a34a292d2b1e7af721d3c32b1dff6db6b6087571bd6d194d7cd177f',
  'dossiers/0120-kostentelling.ts': '74360f6b774b35b5f1d1f4a0ddf45b3d824dd23e72ab20e0cfa47ef1ce7e852b',
};

const bestanden = ['basis', 'dossiers'] as const;
const stappen = bestanden.flatMap((bestand) => readdirSync(join(MAP, bestand)).filter((naam) => naam !== 'index.ts').map((naam) => `${bestand}/${naam}`));

function leegBestand(bestand: 'basis' | 'dossiers') {
  const pad = join(tijdelijkeMap(), `${bestand}.db`);
  writeFileSync(pad, '');
  return openDb({ pad, bestand, sleutel: SLEUTEL, nieuw: true });
}

const schema = (db: ReturnType<typeof leegBestand>) => db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all();

describe('every step', () => {
  test('is frozen', () => {
    expect(Object.fromEntries(stappen.map((naam) => [naam, sha256(readFileSync(join(MAP, naam), 'utf8').replaceAll('\r\n', '\n'))]))).toEqual(BEVROREN);
  });

  test('imports nothing', () => {
    for (const naam of stappen) expect(readFileSync(join(MAP, naam), 'utf8')).not.toMatch(/\bimport\b|\brequire\b/);
  });

  test.each(bestanden)('of %s is in the list under its own number and name, in order', (bestand) => {
    const lijst = MIGRATIES[bestand].map(({ versie, naam }) => `${bestand}/${String(versie).padStart(4, '0')}-${naam}.ts`);
    expect(lijst).toEqual(stappen.filter((naam) => naam.startsWith(bestand)));
    expect(lijst).toEqual(lijst.toSorted());
  });
});

describe('migreer', () => {
  test.each(bestanden)('calls every step of %s, from any version, to the same schema', (bestand) => {
    const lijst = MIGRATIES[bestand];
    const ineens = leegBestand(bestand);
    migreer(ineens, bestand);
    for (let tot = 0; tot <= lijst.length; tot += 1) {
      const db = leegBestand(bestand);
      migreer(db, bestand, lijst.slice(0, tot));
      expect(leesGetal(db, 'user_version')).toBe(lijst[tot - 1]?.versie ?? 0);
      const voor = schema(db);
      migreer(db, bestand);
      // Every step changes the schema: it may add and also take away.
      expect(isDeepStrictEqual(schema(db), voor)).toBe(tot === lijst.length);
      expect(schema(db)).toEqual(schema(ineens));
      sluitDb(db);
    }
    sluitDb(ineens);
  });

  test('a step that fails leaves the schema before it, whole', () => {
    const db = leegBestand('basis');
    const kapot = [...MIGRATIES.basis, { versie: 9990, naam: 'kapot', sql: 'CREATE TABLE half (a); CREATE TABLE half (a);' }];
    expect(() => migreer(db, 'basis', kapot)).toThrow('half');
    expect(leesGetal(db, 'user_version')).toBe(MIGRATIES.basis.at(-1)?.versie);
    expect(JSON.stringify(schema(db))).not.toContain('half');
    sluitDb(db);
  });

  test('a newer file is refused', async () => {
    const db = leegBestand('basis');
    db.pragma('user_version = 9990');
    const bekend = MIGRATIES.basis.at(-1)?.versie;
    expect(await fout(() => migreer(db, 'basis'))).toEqual({ code: 'ARCHIEF_NIEUWER', params: { bestand: 'basis', versie: 9990, bekend } });
    sluitDb(db);
  });

  test('a line written before a court was in the list says that none has to rule, or nothing', () => {
    const db = leegBestand('dossiers');
    migreer(db, 'dossiers', MIGRATIES.dossiers.filter(({ versie }) => versie < 100));
    for (const [nummer, type] of ['melding.geopend', 'verzoek.ontvangen'].entries()) {
      const id = `d${nummer}`;
      db.prepare("INSERT INTO dossier VALUES (?, ?, '', zeroblob(32), 1, zeroblob(32))").run(id, id);
      db.prepare("INSERT INTO gebeurtenis VALUES (?, 1, ?, ?, '', '', '', '', '{}', NULL, zeroblob(32), zeroblob(32))").run(id, id, type);
      db.prepare("INSERT INTO samenvatting VALUES (NULL, ?, ?, 'lopend', 1, 1, NULL, NULL, '', '', '')").run(id, id);
    }
    migreer(db, 'dossiers');
    expect(db.prepare('SELECT dossier_id, in_procedure FROM samenvatting ORDER BY dossier_id').all()).toEqual([{ dossier_id: 'd0', in_procedure: 0 }, { dossier_id: 'd1', in_procedure: null }]);
    sluitDb(db);
  });
});
