import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maakNachtklok } from '../../electron/standin/demo/nachtklok.ts';
import { maakToetsenbord } from '../../electron/standin/demo/toetsenbord.ts';
import { maakUitvoermap, type Verslag } from '../../electron/standin/demo/uitvoermap.ts';
import { begin, type Zitting } from './gebruiker.ts';

describe('the folder of the demonstration', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'huisverbod-demo-proef-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const verslag = (schermen: string[], documenten: string[]): Verslag => ({
    begonnen: '2026-11-28T02:47:00+01:00',
    venster: 'standin',
    stappen: [{ naam: 'x', wat: 'y', ms: 1, schermen, documenten }],
    documenten: [],
    afgebroken: [],
    fouten: [],
  });

  test('a new run removes what the one before says that it left, and nothing else', () => {
    const eerste = maakUitvoermap(map);
    const scherm = eerste.schermpad('01-begin-licht.png');
    const document = eerste.documentpad('WTH-2026-0004 beschikking.docx');
    const eigen = join(map, 'documenten', 'eigen werk.docx');
    for (const pad of [scherm, document, eigen, join(map, 'aantekening.txt')]) writeFileSync(pad, 'x');
    eerste.schrijfVerslag(verslag(['schermen/01-begin-licht.png'], ['documenten/WTH-2026-0004 beschikking.docx']));
    maakUitvoermap(map);
    expect([scherm, document, join(map, 'verslag.json')].map(existsSync)).toEqual([false, false, false]);
    expect(readdirSync(map).sort()).toEqual(['aantekening.txt', 'documenten', 'schermen']);
    expect(existsSync(eigen)).toBe(true);
  });

  test('an account that names files elsewhere removes none of them', () => {
    const buiten = join(map, 'buiten.docx');
    const uit = join(map, 'uit');
    mkdirSync(uit);
    writeFileSync(buiten, 'x');
    writeFileSync(join(uit, 'los.docx'), 'x');
    writeFileSync(join(uit, 'verslag.json'), JSON.stringify(verslag(['los.docx', 'constructor/x'], ['documenten/../../buiten.docx', '../buiten.docx', buiten])));
    maakUitvoermap(uit);
    expect([buiten, join(uit, 'los.docx')].map(existsSync)).toEqual([true, true]);
  });

  test('a name that is taken gets a number, so that a document that was made again stands beside the first', () => {
    const uitvoer = maakUitvoermap(map);
    const eerste = uitvoer.documentpad('brief.docx');
    writeFileSync(eerste, 'een');
    const tweede = uitvoer.documentpad('brief.docx');
    expect(tweede).toBe(join(map, 'documenten', 'brief-2.docx'));
    writeFileSync(tweede, 'twee');
    expect(uitvoer.documentpad('brief.docx')).toBe(join(map, 'documenten', 'brief-3.docx'));
    expect(uitvoer.meet('documenten/brief.docx')).toEqual({ bestand: 'documenten/brief.docx', sha256: '5b4412d8fe0dc5095a5d241531c2261dcdc9ab4f09bfb1899a735667824cf445', bytes: 3 });
    expect(readFileSync(tweede, 'utf8')).toBe('twee');
  });
});

test('the clock of the demonstration stands still until the story moves it, in real minutes over the change to winter time', () => {
  const { klok, verder } = maakNachtklok('2026-10-25T02:50:00+02:00');
  expect(klok.nu()).toBe('2026-10-25T02:50:00+02:00');
  verder(20);
  expect(klok.nu()).toBe('2026-10-25T02:10:00+01:00');
  expect(klok.ms()).toBe(Date.parse('2026-10-25T02:10:00+01:00'));
});

describe('the keyboard', () => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await begin('standin');
  });
  afterAll(() => zitting.app.sluit());

  test('says which control it could not reach, where the focus is, and what it passed', async () => {
    await expect(maakToetsenbord(zitting.page, 3, 500).naar({ naam: 'Straat', in: 'Woning' })).rejects.toThrow(/“Straat” in “Woning”.*“Demonstratie openen”/);
  });

  test('reaches what lies before the focus as well, and backwards', async () => {
    await zitting.toetsen.naar({ naam: 'Demonstratie openen' });
    await zitting.toetsen.naar({ naam: 'Nieuw archief maken' }, { terug: true });
    expect((await zitting.toetsen.waar())?.naam).toBe('Nieuw archief maken');
    await zitting.toetsen.naar({ naam: 'Nachtstand inschakelen' });
    expect((await zitting.toetsen.waar())?.naam).toBe('Nachtstand inschakelen');
  });
});
