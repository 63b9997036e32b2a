import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchief } from '../../electron/core/toegang/openen.ts';
import { legGrafstenen, maakGrafsteen } from '../../electron/core/archief/grafstenen.ts';
import { leesLog } from '../../electron/core/archief/logboek.ts';
import { controleerMap } from '../../electron/core/controle/mapcontrole.ts';
import { leesLijst, schrijfSamenvatting } from '../../electron/core/archief/samenvatting.ts';
import { legStapVast } from '../../electron/core/archief/vernietigingslijsten.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../core/accounts/gemeente.ts';
import { volledigeNachtpagina } from '../core/kern/nachtpagina.ts';
import { WACHTWOORD } from '../core/kern/proefkern.ts';
import { draai, PROGRAMMA } from './draai.ts';

let g: Gemeente;
let ict: Persoon;
/** What stands on the recovery sheets, a list of lines for each. */
const vellen: string[][] = [];

beforeAll(async () => {
  g = await maakGemeente();
  ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  await g.nieuw(ict, 'Tom Smit', ['jurist']);
  await g.als(g.burgemeester);
  const { dossierId } = await g.proef.geef('melding.nieuw', {});
  g.proef.zet('2026-11-27T23:31:00+01:00');
  await g.proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  const map = join(g.proef.map, 'vellen');
  mkdirSync(map);
  g.proef.kiesMap.push(map);
  await g.proef.geef('herstel.maakVellen', { kantoren: ['A', 'B', 'C'], wachtwoord: WACHTWOORD });
  for (const naam of readdirSync(map)) {
    const xml = strFromU8(unzipSync(readFileSync(join(map, naam)))['word/document.xml'] ?? new Uint8Array());
    vellen.push(xml.replaceAll(/<[^>]+>/g, '\n').match(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\s[0-9A-Z]{2}/g) ?? []);
  }
  await g.proef.geef('archief.vergrendel', {});
});
afterAll(() => g.proef.einde());

describe('vernietigingsregister', () => {
  test('shows to any account what was destroyed and which lists there are', async () => {
    const vraag = (): ReturnType<typeof draai> => draai(['vernietigingsregister', g.map, 'Ilse Kok'], [ict.wachtwoord]);
    expect(vraag()).toMatchObject({ status: 0, stdout: 'Er is nog niets vernietigd.\nEr zijn geen vernietigingslijsten.\n' });
    const archief = await openArchief({ map: g.map, ...ict, host: { klok: { ms: () => 0 } } });
    const op = '2031-12-22T10:00:00+01:00';
    const post = { dossierId: 'weg', zaaknummer: 'WTH-2026-0900', grond: 'beschikking' as const, vernietigenVanaf: '2031-11-28', stukken: 1, gebeurtenissen: 9 };
    legStapVast(archief.basis, 'l', { soort: 'opgesteld', gegevens: { naam: 'December', posten: [post] } }, { op, accountId: ict.accountId });
    legGrafstenen(archief, [maakGrafsteen('weg', { op, zaaknummer: 'WTH-2026-0900', van: '2026-11-27', tot: '2031-11-28', telling: {} })]);
    archief.sluit();
    const { status, stdout } = vraag();
    expect([status, stdout.split('\n')]).toEqual([0, ['Vernietigde dossiers: 1', expect.stringMatching(/^WTH-2026-0900 · vernietigd .*2031/), 'Vernietigingslijsten: 1', 'December · in opbouw · 1 op de lijst, akkoord met 0', '']]);
  });
});

describe('herbouw', () => {
  test('makes list and search anew from the events, says so in the log, and asks for access to the dossiers', async () => {
    const open = () => openArchief({ map: g.map, ...g.burgemeester, host: { klok: { ms: () => 0 } } });
    const voor = await open();
    const lijst = leesLijst(voor.dossiers, { aantal: 10 });
    const [eerste] = lijst.rijen;
    if (eerste === undefined) throw new Error('geen dossier');
    schrijfSamenvatting(voor.dossiers, { ...eerste, naam: 'Verdwaald' });
    voor.sluit();
    expect(draai(['herbouw', g.map, 'H. de Ruijter'], [WACHTWOORD])).toMatchObject({ status: 0, stdout: 'De lijst en het zoekregister zijn opnieuw gemaakt uit de gebeurtenissen van 1 dossier.\n' });
    const na = await open();
    expect(leesLijst(na.dossiers, { aantal: 10 }).rijen.map(({ naam, adres, begin, einde }) => ({ naam, adres, begin, einde }))).toEqual(
      lijst.rijen.map(({ naam, adres, begin, einde }) => ({ naam, adres, begin, einde })),
    );
    expect(leesLog(na.dossiers, 1)[0]).toMatchObject({ actie: 'lijst.herbouwd', extra: { aantal: 1 } });
    na.sluit();
    const zonder = draai(['herbouw', g.map, 'Ilse Kok'], [ict.wachtwoord]);
    expect([zonder.status, zonder.stdout]).toEqual([1, '']);
    expect(zonder.stderr).toContain('U heeft nog geen toegang tot de dossiers.');
  });
});

describe('accounts', () => {
  test('are shown with roles and access, without a password', () => {
    const { status, stdout } = draai(['accounts', g.map]);
    expect(status).toBe(0);
    expect(stdout).toContain('H. de Ruijter (burgemeester)\n  rollen: burgemeester, beheerder\n  toegang tot de dossiers\n');
    expect(stdout).toContain('Ilse Kok (beheerder)\n  rollen: beheerder\n  geen toegang tot de dossiers\n');
    expect(stdout).toContain('Tom Smit (jurist)\n  rollen: jurist\n  geen toegang tot de dossiers; wacht op een collega voor: jurist\n');
    expect(stdout).toMatch(/Herstelvellen: set [0-9a-f]{8}, gemaakt op /);
  });

  test('a folder without an archive says so', () => {
    expect(draai(['accounts', g.proef.map])).toMatchObject({ status: 1, stdout: '' });
    expect(draai(['accounts', g.proef.map]).stderr).toContain('In deze map staat geen archief.');
  });
});

describe('controleer', () => {
  test('reads everything of who has access', () => {
    const { status, stdout, stderr } = draai(['controleer', g.map], ['H. de Ruijter', WACHTWOORD]);
    expect(stderr).toContain('1. H. de Ruijter (burgemeester)');
    expect(stdout).toMatch(/^Archief van Molenwaard\nSleutelbestand: gaaf en echt\.\nVorige sleutelbestand: gaaf\.\nbasis\.db: alle \d+ bladen zijn gaaf\.\ndossiers\.db: alle \d+ bladen zijn gaaf\.\n/);
    expect(stdout).toMatch(/Logboek van het beheer: \d+ regels, de keten klopt\.\nGebeurtenissen: \d+ in 1 dossier, alle ketens kloppen\.\nStukken: er zijn er geen\.\nLogboek van de dossiers: \d+ regels, de keten klopt\.\n/);
    expect(stdout).toMatch(/Uitkomst: alles wat is gecontroleerd klopt\.\n$/);
    expect(status).toBe(0);
    expect(stdout + stderr).not.toContain(WACHTWOORD);
    expect(stdout + stderr).not.toContain('Kanarie');
  });

  test('reads of a beheerder what he may, and says what it left', () => {
    const { status, stdout } = draai(['controleer', g.map, 'Ilse Kok'], [ict.wachtwoord]);
    expect(stdout).toContain('dossiers.db: niet gecontroleerd, want dit account heeft er geen sleutel van.');
    expect(stdout).not.toContain('Gebeurtenissen');
    expect(status).toBe(0);
  });

  test.each([
    ['a wrong password', ['H. de Ruijter', 'iets heel anders'], 'Dit wachtwoord klopt niet.'],
    ['nobody', ['Niemand'], 'Deze persoon heeft geen toegang'],
    ['no answer', ['H. de Ruijter'], 'Op de laatste vraag kwam geen antwoord.\nBegin opnieuw. Geef op de standaardinvoer een regel voor elke vraag.\n'],
  ])('refuses %s', (_naam, regels, tekst) => {
    const { status, stdout, stderr } = spawnMet(regels);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(tekst);
  });

  const spawnMet = (regels: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAMMA, 'controleer', g.map], { input: regels.map((regel) => `${regel}\n`).join(''), encoding: 'utf8' });
    return { status, stdout, stderr };
  };
});

describe('one flipped byte', () => {
  const vraag = () => ({ map: g.map, accountId: g.burgemeester.accountId, wachtwoord: WACHTWOORD, klok: { ms: () => 0 } });

  /** Turns one bit of a file over for as long as `fn` runs. */
  async function met(naam: string, plaats: number, fn: () => Promise<void>): Promise<void> {
    const pad = join(g.map, naam);
    const goed = readFileSync(pad);
    const kapot = Buffer.from(goed);
    kapot[plaats] = (kapot[plaats] ?? 0) ^ (1 << plaats % 8);
    writeFileSync(pad, kapot);
    try {
      await fn();
    } finally {
      writeFileSync(pad, goed);
    }
  }

  test.each(['basis.db', 'dossiers.db'])('anywhere in %s is found, on its page', async (naam) => {
    const { length } = readFileSync(join(g.map, naam));
    const bestand = naam === 'basis.db' ? 'basis' : 'dossiers';
    // Each end of each page, and a place in between that differs from page to page.
    const plaatsen = Array.from({ length: length / 4096 }, (_, pagina) => [0, 15, 16, 100 + ((pagina * 977) % 3800), 4015, 4016, 4032, 4095].map((plek) => pagina * 4096 + plek)).flat();
    for (const plaats of plaatsen.filter((_, nummer) => nummer < 16 || nummer % 3 === 0)) {
      await met(naam, plaats, async () => {
        const { paginas } = await controleerMap(vraag());
        // The salt at the beginning is in the key of every page.
        if (plaats < 16) expect(paginas[bestand]?.fout.length).toBe(length / 4096);
        else expect([plaats, paginas[bestand]?.fout]).toEqual([plaats, [Math.floor(plaats / 4096) + 1]]);
      });
    }
    expect((await controleerMap(vraag())).paginas[bestand]?.fout).toEqual([]);
  });

  test('is told in Dutch, with exit status 1', async () => {
    const { length } = readFileSync(join(g.map, 'dossiers.db'));
    await met('dossiers.db', length - 2000, async () => {
      const { status, stdout } = draai(['controleer', g.map, 'H. de Ruijter'], [WACHTWOORD]);
      expect(stdout).toContain(`dossiers.db: beschadigd blad: ${length / 4096}.`);
      expect(stdout).toMatch(/Uitkomst: er is iets mis\. Verwijder niets; laat een back-up van de map terugzetten\.\n$/);
      expect(status).toBe(1);
    });
    await met('sleutels.json', 700, async () => {
      expect(draai(['controleer', g.map, 'H. de Ruijter'], [WACHTWOORD])).toMatchObject({ status: 1, stdout: '' });
      expect(draai(['accounts', g.map]).stderr).toContain('Het bestand met de sleutels is beschadigd.');
      expect(draai(['herstel', g.map, '--vorige-sleutels'])).toMatchObject({ status: 0 });
      expect(draai(['accounts', g.map]).status).toBe(0);
    });
    await met('sleutels.vorige.json', 700, async () => {
      const { status, stdout } = draai(['controleer', g.map, 'H. de Ruijter'], [WACHTWOORD]);
      expect([status, stdout.includes('Vorige sleutelbestand: beschadigd.')]).toEqual([1, true]);
    });
  });
});

describe('herstel', () => {
  test('a sound file of keys is left as it is', () => {
    expect(draai(['herstel', g.map, '--vorige-sleutels'])).toMatchObject({ status: 1, stdout: 'Het sleutelbestand is niet beschadigd. Er is niets teruggezet.\n' });
  });

  test('makes an account out of two sheets; a line with a mistake is asked again', async () => {
    const [een = [], , drie = []] = vellen;
    const nieuw = 'zeven gele paraplubakken';
    const regels = ['AAAA-AAAA-AAAA-AAAA AA', ...een, ...drie, 'Lies Haan', 'burgemeester', '1, 9', nieuw, nieuw];
    expect(draai(['herstel', g.map], [...regels.slice(0, -1), 'iets anders']).stderr).toContain('Het veld ‘wachtwoord’ klopt niet.');
    const { status, stdout, stderr } = draai(['herstel', g.map], regels);
    expect(stderr).toContain('Deze regel klopt niet. Typ die opnieuw.');
    expect(stdout).toContain('Het account van Lies Haan is gemaakt.');
    expect(status).toBe(0);
    expect(stdout + stderr).not.toContain(een[0]);
    const { accounts } = await g.proef.geef('archief.slot', { map: g.map });
    const accountId = accounts.find(({ naam }) => naam === 'Lies Haan')?.accountId ?? '';
    await g.proef.geef('archief.ontgrendel', { map: g.map, accountId, wachtwoord: nieuw });
    expect((await g.proef.geef('app.toestand', {})).archief?.account.rollen).toEqual(['burgemeester', 'beheerder']);
  });
});

describe('a wrong command line', () => {
  test.each([[[]], [['controleer']], [['verwijder', '/x']]])('%j explains itself', (argumenten) => {
    const { status, stderr } = draai(argumenten);
    expect(status).toBe(2);
    expect(stderr).toContain('Gebruik: npm run --silent beheer');
  });

  test('--help is no mistake', () => {
    expect(draai(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});
