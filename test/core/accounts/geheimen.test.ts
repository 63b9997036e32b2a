import { randomUUID } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract, type OpdrachtNaam } from '../../../shared/contract/contract.ts';
import { maakArchief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesLog } from '../../../electron/core/archief/logboek.ts';
import { leesSleutels } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { alleenLezen } from '../archief/hulp.ts';
import { GOEDKOOP } from '../goedkoop.ts';
import { INVOER } from '../rechten/invoer.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { WACHTWOORD } from '../kern/proefkern.ts';
import { maakGemeente, type Gemeente, type Persoon } from './gemeente.ts';

let g: Gemeente;
let ict: Persoon;
beforeEach(async () => {
  g = await maakGemeente();
  // A test below becomes another user, who must be able to come by.
  chmodSync(g.proef.map, 0o755);
  ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
});
afterEach(async () => {
  expect(g.proef.onverwacht).toEqual([]);
  await g.proef.einde();
});

/** Long after every delay that wrong passwords brought. */
const LATER = { ms: () => Date.parse('2030-01-01T12:00:00+01:00') };

/** Every line of both logs, as text. */
async function logboeken(): Promise<string> {
  await g.proef.geef('archief.vergrendel', {});
  const archief = await openArchief({ map: g.map, accountId: g.burgemeester.accountId, wachtwoord: WACHTWOORD, host: { klok: LATER } });
  const tekst = JSON.stringify([leesLog(archief.basis, 10_000), leesLog(archief.dossiers, 10_000)]);
  archief.sluit();
  return tekst;
}

/** The same input with a mark in every text. */
function metMerk(waarde: unknown, merk: string): unknown {
  if (typeof waarde === 'string') return `${waarde}${merk}`;
  if (Array.isArray(waarde)) return waarde.map((deel) => metMerk(deel, merk));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metMerk(deel, merk)]));
}

describe('no secret leaves', () => {
  it('in a refusal or in a log, whatever is sent with whatever command', async () => {
    const MERK = 'Kwartelkoning7';
    const namen = (Object.keys(contract) as OpdrachtNaam[]).filter((naam) => !['archief.vergrendel', 'archief.demonstratie', 'archief.maak', 'archief.kiesMap'].includes(naam));
    const invoer = fc.oneof(
      fc.constantFrom(...namen).map((naam) => [naam, metMerk(INVOER[naam], MERK)] as const),
      fc.tuple(fc.constantFrom(...namen), fc.jsonValue().map((waarde) => metMerk(waarde, MERK))),
      fc.constantFrom(...namen).map((naam) => [naam, { ...INVOER[naam], [MERK]: MERK }] as const),
      fc.constant([MERK, {}] as const),
    );
    await g.als(g.burgemeester);
    await fc.assert(
      fc.asyncProperty(invoer, async ([naam, waarde]) => {
        const antwoord = await g.proef.kern.roep(naam, waarde);
        if (!antwoord.ok) expect(JSON.stringify(antwoord)).not.toContain(MERK);
      }),
      { numRuns: 300 },
    );
    expect(g.proef.onverwacht.join()).not.toContain(MERK);
    expect(await logboeken()).not.toContain(MERK);
  });

  it('in a log or a file beside the archive, when people work as they do', async () => {
    const oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
    await g.als(ict);
    const { code } = await g.proef.geef('account.maak', { naam: 'Sam Vos', ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    await g.verleen(g.burgemeester, oov);
    await g.als(oov);
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    await g.proef.geef('concept.bewaar', { dossierId, concept: volledigeNachtpagina() });
    await g.proef.geef('dossier.lijst', { filter: 'alle', zoek: 'Kanarie', na: null, aantal: 10 });
    await g.als(g.burgemeester);
    g.proef.zet('2026-11-27T23:31:00+01:00');
    await g.proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
    const geheim = ['Kanarie', 'Korenbloemweg', WACHTWOORD, ict.wachtwoord, oov.wachtwoord, code, code.replaceAll('-', '')];
    const log = await logboeken();
    const bestanden = readdirSync(g.proef.map, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((bestand) => bestand.isFile())
      .map((bestand) => readFileSync(join(bestand.parentPath, bestand.name)));
    for (const woord of geheim) {
      expect([woord, log.includes(woord)]).toEqual([woord, false]);
      expect([woord, bestanden.some((inhoud) => inhoud.includes(woord))]).toEqual([woord, false]);
    }
  });
});

describe('two things at once', () => {
  it('changes of the key slots that overlap are all there', async () => {
    await g.als(ict);
    const namen = ['Anna', 'Bert', 'Cor', 'Dirk', 'Els'];
    await Promise.all(namen.map((naam) => g.proef.geef('account.maak', { naam, ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord })));
    expect((await g.proef.geef('account.lijst', {})).accounts.map(({ naam }) => naam).toSorted()).toEqual([...namen, 'H. de Ruijter', 'Ilse Kok']);
  });

  it('a lock while a password is being checked leaves everything as it was', async () => {
    await g.als(ict);
    const voor = leesSleutels(g.map);
    const maak = g.proef.weiger('account.maak', { naam: 'A', ambt: 'B', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    await g.proef.kern.vergrendel('slaap');
    expect(await maak).toBe('VERGRENDELD');
    expect(leesSleutels(g.map)).toEqual(voor);
  });
});

describe('parameters that became too weak', () => {
  const sterker = { memKiB: 128, iterations: 2, parallelism: 1 };
  const kdfVan = () => leesSleutels(g.map).inhoud.slots[0]?.kdf;
  const open = () => openArchief({ map: g.map, accountId: g.burgemeester.accountId, wachtwoord: WACHTWOORD, host: { klok: { ms: () => 0 } }, verhoogTot: sterker });

  it('are raised at the next unlock, with the same password, and never lowered', async () => {
    await g.proef.geef('archief.vergrendel', {});
    const zout = kdfVan()?.salt;
    (await open()).sluit();
    expect(kdfVan()).toMatchObject(sterker);
    expect(kdfVan()?.salt).not.toBe(zout);
    const voor = leesSleutels(g.map);
    (await open()).sluit();
    expect(leesSleutels(g.map)).toEqual(voor);
    await g.als(g.burgemeester);
    expect(kdfVan()).toMatchObject(sterker);
  });

  it('are left alone in a demonstration, whose password everybody knows', async () => {
    const map = join(g.proef.map, 'proef');
    const vraag = { map, gemeente: 'Molenwaard', account: { naam: 'A', ambt: 'B' }, wachtwoord: WACHTWOORD, host: { klok: { ms: () => 0 }, ids: { nieuw: randomUUID } } };
    (await maakArchief({ ...vraag, demonstratie: true, kdf: GOEDKOOP })).sluit();
    const voor = leesSleutels(map);
    (await openArchief({ map, wachtwoord: WACHTWOORD, host: { klok: { ms: () => 0 } }, verhoogTot: sterker })).sluit();
    expect(leesSleutels(map)).toEqual(voor);
  });

  it('are left alone where nothing can be written', async () => {
    await g.proef.geef('archief.vergrendel', {});
    const voor = kdfVan();
    await alleenLezen(g.map, async () => {
      const archief = await open();
      expect(archief.alleenLezen).toBe(true);
      archief.sluit();
    });
    expect(kdfVan()).toEqual(voor);
  });
});

describe('a folder in which nothing can be written', () => {
  it('lets people read, and changes nobody’s keys', async () => {
    await g.als(g.burgemeester);
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    await g.proef.geef('archief.vergrendel', {});
    await alleenLezen(g.map, async () => {
      await g.proef.geef('archief.ontgrendel', { map: g.map, ...g.burgemeester });
      expect((await g.proef.geef('dossier.open', { dossierId })).status).toBe('weging');
      await g.proef.geef('dossier.lijst', { filter: 'alle', zoek: 'iets', na: null, aantal: 10 });
      expect(await g.proef.weiger('weging.besluit', { dossierId, concept: volledigeNachtpagina() })).not.toBe('TOEGELATEN');
      for (const [naam, invoer] of [['sleutels.vernieuw', { wachtwoord: WACHTWOORD }], ['wachtwoord.wijzig', { huidig: WACHTWOORD, nieuw: 'zestien paarse fietspompen' }]] as const) {
        expect(await g.proef.weiger(naam, invoer)).toBe('ARCHIEF_ALLEEN_LEZEN');
      }
      await g.proef.geef('archief.vergrendel', {});
    });
  });
});
