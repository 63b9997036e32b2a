import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WACHTWOORD } from '../kern/proefkern.ts';
import { maakGemeente, type Gemeente } from '../accounts/gemeente.ts';

let g: Gemeente;
beforeEach(async () => {
  g = await maakGemeente();
});
afterEach(async () => {
  expect(g.proef.onverwacht).toEqual([]);
  await g.proef.einde();
});

const KANTOREN: [string, string, string] = ['Griffie', 'Notaris Van Loon', 'Bestuurssecretariaat'];
const NIEUW = 'zeven gele paraplubakken';

/** What stands on a sheet, as a person would type it over from paper. */
function typOver(pad: string): string {
  const xml = strFromU8(unzipSync(readFileSync(pad))['word/document.xml'] ?? new Uint8Array());
  const tekst = xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
  return (tekst.match(/^.*(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\s[0-9A-Z]{2}.*$/gm) ?? []).join('\n');
}

/** Makes a set of sheets in a folder of its own, and types them over. */
async function maakVellen(naam = 'vellen'): Promise<string[]> {
  const map = join(g.proef.map, naam);
  mkdirSync(map);
  g.proef.kiesMap.push(map);
  const { vellen } = await g.proef.geef('herstel.maakVellen', { kantoren: KANTOREN, wachtwoord: WACHTWOORD });
  expect(vellen?.map).toBe(map);
  expect(readdirSync(map).sort()).toEqual(vellen?.bestanden.toSorted());
  return (vellen?.bestanden ?? []).map((bestand) => typOver(join(map, bestand)));
}

const gebruik = (een: string, twee: string, rest: object = {}) => ({
  map: g.map,
  vellen: [een, twee],
  naam: 'Lies Haan',
  ambt: 'burgemeester',
  rollen: ['burgemeester', 'beheerder'],
  wachtwoord: NIEUW,
  ...rest,
});

describe('the sheets', () => {
  it('are three Word files for three offices, readable by this user only, and their codes are nowhere in the archive', async () => {
    const vellen = await maakVellen();
    expect(vellen.map((vel) => vel.split('\n').length)).toEqual([4, 4, 4]);
    const bestand = readdirSync(join(g.proef.map, 'vellen')).find((naam) => naam.includes('2 van 3')) ?? '';
    const pad = join(g.proef.map, 'vellen', bestand);
    expect(statSync(pad).mode & 0o777).toBe(0o600);
    const tekst = strFromU8(unzipSync(readFileSync(pad))['word/document.xml'] ?? new Uint8Array());
    for (const woord of ['Herstelvel 2 van 3', 'Notaris Van Loon', 'Molenwaard']) expect(tekst).toContain(woord);
    for (const ander of ['Griffie', 'Bestuurssecretariaat']) expect(tekst).not.toContain(ander);
    const archief = readdirSync(g.map).map((naam) => readFileSync(join(g.map, naam)));
    for (const regel of vellen.join('\n').split('\n')) expect(archief.some((inhoud) => inhoud.includes(regel.slice(0, 9)))).toBe(false);
  });

  it('are not made when the folder is not chosen or the password is wrong, and then the old ones stay good', async () => {
    const [een = '', twee = ''] = await maakVellen();
    expect(await g.proef.geef('herstel.maakVellen', { kantoren: KANTOREN, wachtwoord: WACHTWOORD })).toEqual({ vellen: null });
    const leeg = join(g.proef.map, 'leeg');
    mkdirSync(leeg);
    g.proef.kiesMap.push(leeg);
    expect(await g.proef.weiger('herstel.maakVellen', { kantoren: KANTOREN, wachtwoord: 'iets heel anders dan dat' })).toBe('WACHTWOORD_ONJUIST');
    expect(readdirSync(leeg)).toEqual([]);
    g.proef.kiesMap.push(join(g.proef.map, 'bestaat niet'));
    expect(await g.proef.weiger('herstel.maakVellen', { kantoren: KANTOREN, wachtwoord: WACHTWOORD })).toBe('SCHIJF_FOUT');
    await g.proef.geef('herstel.getest', { vellen: [een, twee] });
  });

  it('are to be tested every year', async () => {
    expect(await g.proef.geef('herstel.stand', {})).toEqual({ vellen: null });
    expect(await g.proef.weiger('herstel.getest', { vellen: ['A', 'B'] })).toBe('HERSTEL_NIET_GEMAAKT');
    const [een = '', twee = '', drie = ''] = await maakVellen();
    expect((await g.proef.geef('herstel.stand', {})).vellen).toMatchObject({ gemaaktOp: '2026-11-27T23:10:00+01:00', getestOp: null, testVoor: '2027-11-27', testNodig: false });
    g.proef.zet('2027-11-27T00:00:00+01:00');
    expect((await g.proef.geef('herstel.stand', {})).vellen?.testNodig).toBe(true);
    expect(await g.proef.weiger('herstel.getest', { vellen: [een, een] })).toBe('VEL_ZELFDE');
    expect(await g.proef.weiger('herstel.getest', { vellen: [een, twee.replace(/[2-9]/, '1')] })).toBe('VEL_ONLEESBAAR');
    expect(await g.proef.geef('herstel.getest', { vellen: [drie, een] })).toEqual({ testVoor: '2028-11-27' });
    expect((await g.proef.geef('herstel.stand', {})).vellen).toMatchObject({ getestOp: '2027-11-27T00:00:00+01:00', testVoor: '2028-11-27', testNodig: false });
    await maakVellen('nieuw');
    expect((await g.proef.geef('herstel.stand', {})).vellen?.getestOp).toBeNull();
  });
});

describe('using them', () => {
  it.each([[0, 1], [1, 2], [2, 0]])('sheets %i and %i let a new account in to everything', async (een, twee) => {
    const vellen = await maakVellen();
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    // A new key of the files does not make the sheets worthless.
    await g.proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD });
    await g.proef.geef('archief.vergrendel', {});
    expect((await g.proef.geef('archief.slot', { map: g.map })).herstel).toBe(true);
    const { accountId } = await g.proef.geef('herstel.gebruik', gebruik(vellen[een] ?? '', vellen[twee] ?? '') as never);
    await g.proef.geef('archief.ontgrendel', { map: g.map, accountId, wachtwoord: NIEUW });
    expect((await g.proef.geef('dossier.open', { dossierId })).status).toBe('weging');
    const { regels } = await g.proef.geef('inzage.beheer', { voor: null, aantal: 5 });
    expect(regels.map(({ actie, naam }) => [actie, naam])).toContainEqual(['herstel.gebruikt', 'Lies Haan']);
    // And who still has his password keeps working.
    await g.als(g.burgemeester);
  });

  it('one sheet, a sheet of an older set, and sheets of another archive give nothing', async () => {
    const [oud = ''] = await maakVellen('oud');
    const [een = '', twee = ''] = await maakVellen('nieuw');
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, een))).toBe('VEL_ZELFDE');
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, oud))).toBe('VEL_ANDERE_SET');
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, ''))).toBe('INVOER_ONGELDIG');
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, 'AAAA'))).toBe('VEL_ONLEESBAAR');
    const ander = await maakGemeente();
    await ander.proef.geef('archief.vergrendel', {});
    expect(await ander.proef.weiger('herstel.gebruik', { ...gebruik(een, twee), map: ander.map })).toBe('HERSTEL_NIET_GEMAAKT');
    await ander.proef.einde();
  });

  it('demand a role that can let others in, and a good password; and not while the archive is open', async () => {
    const [een = '', twee = ''] = await maakVellen();
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, twee))).toBe('ARCHIEF_IN_GEBRUIK');
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, twee, { rollen: ['jurist'] }))).toBe('EERSTE_ACCOUNT_ROL');
    expect(await g.proef.weiger('herstel.gebruik', gebruik(een, twee, { wachtwoord: 'kort' }))).toBe('WACHTWOORD_TE_ZWAK');
  });
});
