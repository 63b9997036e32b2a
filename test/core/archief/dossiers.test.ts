import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bewaarConcept, laatsteConcept, leesConcepten, verwijderConcept } from '../../../electron/core/archief/concepten.ts';
import { leesDossier, leesDossiers, nieuwDossier } from '../../../electron/core/archief/dossiers.ts';
import { leesGebeurtenissen, voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { bewaarVersie, leesVersie } from '../../../electron/core/archief/versies.ts';
import { controleerKetens } from '../../../electron/core/archief/ketencontrole.ts';
import { transactie } from '../../../electron/core/archief/vraag.ts';
import { DOOR, dossier, feit, fout, maakProefarchief, MOMENT } from './hulp.ts';

describe('nieuwDossier', () => {
  test('numbers per year, and never twice', async () => {
    const { dossiers: db } = await maakProefarchief();
    const maak = (jaar: number) => nieuwDossier(db, { id: randomUUID(), jaar, aangemaakt: MOMENT }).zaaknummer;
    expect([maak(2026), maak(2026), maak(2027), maak(2026)]).toEqual(['WTH-2026-0001', 'WTH-2026-0002', 'WTH-2027-0001', 'WTH-2026-0003']);
    db.exec('DELETE FROM dossier');
    expect(maak(2026)).toBe('WTH-2026-0004');
  });

  test('is found by its id, with where its events stand', async () => {
    const archief = await maakProefarchief();
    const nieuw = dossier(archief);
    expect(leesDossier(archief.dossiers, nieuw.id)).toEqual(nieuw);
    voegToe(archief.dossiers, nieuw.id, [feit(), feit()], 0, DOOR);
    expect(leesDossiers(archief.dossiers)).toEqual([{ ...nieuw, laatsteVolgnummer: 2 }]);
    expect((await fout(() => leesDossier(archief.dossiers, 'x'))).code).toBe('DOSSIER_ONBEKEND');
  });
});

describe('gebeurtenissen', () => {
  test('come back as they were recorded, in order', async () => {
    const archief = await maakProefarchief();
    const { id } = dossier(archief);
    const een = feit({ b: 1, a: ['é', null] });
    const twee = feit({}, { corrigeert: een.id, hoedanigheid: 'medewerker OOV' });
    const geschreven = voegToe(archief.dossiers, id, [een, twee], 0, DOOR);
    expect(geschreven).toMatchObject([
      { ...een, ...DOOR, volgnummer: 1, corrigeert: null },
      { ...twee, ...DOOR, volgnummer: 2, corrigeert: een.id },
    ]);
    expect(leesGebeurtenissen(archief.dossiers, id)).toEqual(geschreven);
    expect(geschreven[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(leesGebeurtenissen(archief.dossiers, 'onbekend')).toEqual([]);
  });

  test('any JSON survives, half characters and control characters too, and the chain holds', async () => {
    const archief = await maakProefarchief();
    const { id } = dossier(archief);
    let nummer = 0;
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (waarde) => {
        const gegevens = { waarde, vreemd: '\ud800\u0000\u202e' };
        voegToe(archief.dossiers, id, [feit(gegevens)], nummer, DOOR);
        nummer += 1;
        expect(leesGebeurtenissen(archief.dossiers, id).at(-1)?.gegevens).toEqual(JSON.parse(JSON.stringify(gegevens)));
      }),
      { numRuns: 50 },
    );
    expect(controleerKetens(archief.dossiers).fouten).toEqual([]);
  });

  test('refused whole: somebody was first, unknown dossier, unknown correction', async () => {
    const archief = await maakProefarchief();
    const db = archief.dossiers;
    const { id } = dossier(archief);
    const ander = dossier(archief);
    const [elders] = voegToe(db, ander.id, [feit()], 0, DOOR);
    voegToe(db, id, [feit(), feit()], 0, DOOR);
    expect(await fout(() => voegToe(db, id, [feit()], 1, DOOR))).toEqual({ code: 'DOSSIER_GEWIJZIGD', params: { verwacht: 1, huidig: 2 } });
    expect((await fout(() => voegToe(db, 'x', [feit()], 0, DOOR))).code).toBe('DOSSIER_ONBEKEND');
    expect((await fout(() => voegToe(db, id, [feit(), feit({}, { corrigeert: 'x' })], 2, DOOR))).code).toBe('GEBEURTENIS_ONBEKEND');
    expect((await fout(() => voegToe(db, id, [feit({}, { corrigeert: elders?.id ?? '' })], 2, DOOR))).code).toBe('GEBEURTENIS_ONBEKEND');
    for (const kapot of ['half \ud800', 'nul \0']) expect(() => voegToe(db, id, [feit({}, { hoedanigheid: kapot })], 2, DOOR)).toThrow(TypeError);
    expect(() => voegToe(db, id, [feit(), feit(undefined, { gegevens: undefined })], 2, DOOR)).toThrow(TypeError);
    expect(leesGebeurtenissen(db, id)).toHaveLength(2);
    expect(leesDossier(db, id).laatsteVolgnummer).toBe(2);
  });

  test('are never changed: the file itself refuses', async () => {
    const archief = await maakProefarchief();
    const { id } = dossier(archief);
    voegToe(archief.dossiers, id, [feit()], 0, DOOR);
    expect(() => archief.dossiers.exec("UPDATE gebeurtenis SET type = 'x'")).toThrow('een gebeurtenis verandert niet');
  });
});

describe('transactie', () => {
  test('all or nothing, also when a part within it failed and was caught', async () => {
    const archief = await maakProefarchief();
    const db = archief.dossiers;
    const { id } = dossier(archief);
    expect(() =>
      transactie(db, () => {
        voegToe(db, id, [feit()], 0, DOOR);
        throw new Error('proef');
      }),
    ).toThrow('proef');
    expect(leesGebeurtenissen(db, id)).toEqual([]);
    transactie(db, () => {
      voegToe(db, id, [feit()], 0, DOOR);
      expect(() => voegToe(db, id, [feit(), feit({}, { corrigeert: 'x' })], 1, DOOR)).toThrow('GEBEURTENIS_ONBEKEND');
    });
    expect(leesGebeurtenissen(db, id)).toHaveLength(1);
    expect(controleerKetens(db).fouten).toEqual([]);
  });
});

describe('controleerKetens', () => {
  /** Three dossiers of five events, with the guard taken off. */
  async function metFout(sql: (id: string) => string) {
    const archief = await maakProefarchief();
    const koppen = [dossier(archief), dossier(archief), dossier(archief)];
    for (const { id } of koppen) voegToe(archief.dossiers, id, [1, 2, 3, 4, 5].map((nr) => feit({ nr })), 0, DOOR);
    const { id, zaaknummer } = koppen[1] as (typeof koppen)[0];
    archief.dossiers.exec(`DROP TRIGGER gebeurtenis_onveranderlijk; ${sql(id)}`);
    return { uitkomst: controleerKetens(archief.dossiers), id, zaaknummer };
  }

  test('sound when nothing was touched', async () => {
    expect((await metFout(() => '')).uitkomst).toEqual({ dossiers: 3, gebeurtenissen: 15, fouten: [] });
  });

  const waar = (id: string, nummer: number) => `WHERE dossier_id = '${id}' AND volgnummer = ${nummer}`;
  test.each([
    ['the data', 3, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET gegevens = '{"nr":9}' ${waar(id, 3)}`],
    ['white space in the data', 2, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET gegevens = '{"nr": 2}' ${waar(id, 2)}`],
    ['the moment', 1, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET at = '2026-11-27T23:41:00+01:00' ${waar(id, 1)}`],
    ['who recorded it', 5, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET account_id = 'ander' ${waar(id, 5)}`],
    ['the capacity', 4, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET hoedanigheid = 'loco' ${waar(id, 4)}`],
    ['the kind', 4, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET type = 'x' ${waar(id, 4)}`],
    ['when it was recorded', 4, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET vastgelegd_op = 'x' ${waar(id, 4)}`],
    ['what it corrects', 4, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET corrigeert = 'x' ${waar(id, 4)}`],
    ['its hash', 2, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET hash = zeroblob(32) ${waar(id, 2)}`],
    ['the hash before it', 2, 'gewijzigd', (id: string) => `UPDATE gebeurtenis SET vorige_hash = zeroblob(32) ${waar(id, 2)}`],
    ['the case number', 1, 'gewijzigd', (id: string) => `UPDATE dossier SET zaaknummer = 'WTH-2026-0002 ' WHERE id = '${id}'`],
    ['the last hash', 5, 'gewijzigd', (id: string) => `UPDATE dossier SET laatste_hash = zeroblob(32) WHERE id = '${id}'`],
    ['one removed', 3, 'ontbreekt', (id: string) => `DELETE FROM gebeurtenis ${waar(id, 3)}`],
    ['the last removed', 5, 'ontbreekt', (id: string) => `DELETE FROM gebeurtenis ${waar(id, 5)}`],
  ])('finds what was touched: %s', async (_naam, volgnummer, soort, sql) => {
    const { uitkomst, id } = await metFout(sql);
    expect(uitkomst.fouten).toMatchObject([{ dossierId: id, volgnummer, soort }]);
  });

  test('two dossiers with the same events have nothing in common: the salt is in every hash', async () => {
    const archief = await maakProefarchief();
    const zelfde = { gegevens: { a: 1 } };
    const [een, twee] = [dossier(archief), dossier(archief)].map(({ id }) => voegToe(archief.dossiers, id, [feit({}, zelfde)], 0, DOOR)[0]?.hash);
    expect(een).not.toBe(twee);
  });
});

describe('concepten', () => {
  test('one per dossier, form and person, written over and removed', async () => {
    const { dossiers: db } = await maakProefarchief();
    const plaats = { dossierId: '', formulier: 'melding', accountId: 'a' };
    bewaarConcept(db, { ...plaats, gegevens: { naam: 'Ja' }, bijgewerktOp: MOMENT });
    bewaarConcept(db, { ...plaats, gegevens: { naam: 'Jan' }, bijgewerktOp: MOMENT });
    bewaarConcept(db, { ...plaats, accountId: 'b', gegevens: 'los', bijgewerktOp: MOMENT });
    bewaarConcept(db, { ...plaats, dossierId: 'd', gegevens: [], bijgewerktOp: MOMENT });
    expect(leesConcepten(db, '')).toEqual([
      { ...plaats, gegevens: { naam: 'Jan' }, bijgewerktOp: MOMENT },
      { ...plaats, accountId: 'b', gegevens: 'los', bijgewerktOp: MOMENT },
    ]);
    expect(verwijderConcept(db, plaats)).toBe(true);
    expect(verwijderConcept(db, plaats)).toBe(false);
    expect(leesConcepten(db, '').map(({ accountId }) => accountId)).toEqual(['b']);
    expect(leesConcepten(db, 'd')).toHaveLength(1);
  });

  test('the last one saved counts, also in the hour that comes twice', async () => {
    const { dossiers: db } = await maakProefarchief();
    const bewaar = (accountId: string, bijgewerktOp: string): void =>
      bewaarConcept(db, { dossierId: 'd', formulier: 'melding', accountId, gegevens: {}, bijgewerktOp });
    bewaar('zomertijd', '2026-10-25T02:50:00+02:00');
    bewaar('wintertijd', '2026-10-25T02:10:00+01:00');
    expect(laatsteConcept(db, 'd', 'melding')?.accountId).toBe('wintertijd');
    bewaar('zomertijd', '2026-10-25T02:20:00+01:00');
    expect(laatsteConcept(db, 'd', 'melding')?.accountId).toBe('zomertijd');
    expect(laatsteConcept(db, 'd', 'weging')).toBeNull();
  });
});

describe('instellingen', () => {
  test('each change is a version, and old ones stay', async () => {
    const { basis } = await maakProefarchief();
    const door = { op: MOMENT, accountId: 'a' };
    expect(leesVersie(basis, 'instellingen')).toBeNull();
    expect([bewaarVersie(basis, 'instellingen', { plaats: 'A' }, door), bewaarVersie(basis, 'instellingen', { plaats: 'B' }, door)]).toEqual([1, 2]);
    expect(leesVersie(basis, 'instellingen')).toEqual({ versie: 2, ...door, gegevens: { plaats: 'B' } });
    expect(leesVersie(basis, 'instellingen', 1)?.gegevens).toEqual({ plaats: 'A' });
  });
});
