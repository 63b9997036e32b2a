import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { maakElectronHost, maakKlembord, metExtensie, type ElectronDelen } from '../../electron/shell/host.ts';
import { isMoment } from '../../shared/wth/tijd.ts';

let map: string;
beforeEach(() => void (map = mkdtempSync(join(tmpdir(), 'host-'))));
afterEach(() => rmSync(map, { recursive: true }));

/** A host whose dialogs give the answers in turn and remember what they were asked. */
function maak(antwoorden: { canceled: boolean; filePath?: string; filePaths?: string[] }[]) {
  const gevraagd: Record<string, unknown>[] = [];
  const getoond: string[] = [];
  const dialoog = async (_venster: unknown, opties: object) => {
    gevraagd.push({ ...opties });
    return { filePath: '', filePaths: [], ...antwoorden.shift() };
  };
  const delen = {
    dialog: { showOpenDialog: dialoog, showSaveDialog: dialoog },
    clipboard: { readText: async () => '', writeText: async () => undefined, clear: () => undefined },
    shell: { showItemInFolder: (pad: string) => void getoond.push(pad) },
    venster: {},
  } as unknown as ElectronDelen;
  return { host: maakElectronHost(delen, { gegevens: map, sjablonen: map, documenten: map }), gevraagd, getoond };
}

describe('dialogs', () => {
  test('cancelling gives null', async () => {
    const { host } = maak([{ canceled: true }, { canceled: true }]);
    expect(await host.bestanden.kiesMap('Archief')).toBeNull();
    expect(await host.bestanden.kiesOpslag('a.docx', 'docx')).toBeNull();
  });

  test('the proposal is a name in the documents folder, whatever path it pretends to be; B40 nothing goes on a recent list', async () => {
    const { host, gevraagd } = maak([{ canceled: false, filePath: join(map, 'b.docx') }, { canceled: false, filePaths: [map] }]);
    expect(await host.bestanden.kiesOpslag('../../etc/beschikking.docx', 'docx')).toBe(join(map, 'b.docx'));
    expect(await host.bestanden.kiesMap('Archief kiezen')).toBe(map);
    expect(gevraagd[0]).toMatchObject({ defaultPath: join(map, 'beschikking.docx'), filters: [{ name: 'Word-document', extensions: ['docx'] }] });
    expect(gevraagd.every(({ properties }) => (properties as string[]).includes('dontAddToRecent'))).toBe(true);
  });

  test('files are picked several at a time, of the kinds that can be a piece or of any', async () => {
    const { host, gevraagd } = maak([{ canceled: false, filePaths: [join(map, 'a.pdf'), join(map, 'b.eml')] }, { canceled: true, filePaths: [] }]);
    expect(await host.bestanden.kiesBestanden('Stukken toevoegen', ['pdf', 'eml'])).toEqual([join(map, 'a.pdf'), join(map, 'b.eml')]);
    expect(await host.bestanden.kiesBestanden('Stukken toevoegen', ['pdf'])).toEqual([]);
    expect(gevraagd[0]).toMatchObject({ properties: ['openFile', 'multiSelections', 'dontAddToRecent'], filters: [{ extensions: ['pdf', 'eml'] }, { extensions: ['*'] }] });
  });

  test('a name without extension gets one, and an existing file that nobody agreed to overwrite is asked about again', async () => {
    writeFileSync(join(map, 'bestaat.docx'), '');
    const { host, gevraagd } = maak([{ canceled: false, filePath: join(map, 'bestaat') }, { canceled: false, filePath: join(map, 'nieuw') }]);
    expect(await host.bestanden.kiesOpslag('x.docx', 'docx')).toBe(join(map, 'nieuw.docx'));
    expect(gevraagd[1]).toMatchObject({ defaultPath: join(map, 'bestaat.docx') });
    expect(metExtensie('a.DOCX', 'docx')).toBe('a.DOCX');
    expect(metExtensie('brief van 1.2', 'docx')).toBe('brief van 1.2.docx');
  });
});

test('B21 only a file that this session saved is shown', async () => {
  const pad = join(map, 'b.docx');
  const { host, getoond } = maak([{ canceled: false, filePath: pad }]);
  await expect(host.toonBestand(pad)).rejects.toMatchObject({ code: 'BESTAND_NIET_VAN_DEZE_SESSIE' });
  await host.bestanden.kiesOpslag('b.docx', 'docx');
  await host.toonBestand(pad);
  await expect(host.toonBestand(`${map}/../b.docx`)).rejects.toMatchObject({ code: 'BESTAND_NIET_VAN_DEZE_SESSIE' });
  expect(getoond).toEqual([pad]);
});

test('B21 of a folder that was chosen only what stands in it is shown', async () => {
  const { host, getoond } = maak([{ canceled: false, filePaths: [map] }, { canceled: true, filePaths: [] }]);
  await host.bestanden.kiesMap('Kies een map');
  expect(await host.bestanden.kiesMap('Kies een map')).toBeNull();
  await host.toonBestand(join(map, 'uitvoer'));
  for (const pad of [map, `${map}/../elders`, `${map}/x/../uitvoer`, join(map, 'uitvoer', 'archief.json'), 'uitvoer']) await expect(host.toonBestand(pad)).rejects.toMatchObject({ code: 'BESTAND_NIET_VAN_DEZE_SESSIE' });
  expect(getoond).toEqual([join(map, 'uitvoer')]);
});

describe('B32 the clipboard', () => {
  test('is wiped only while it holds what we wrote', async () => {
    let inhoud = 'van een ander';
    const clear = vi.fn(() => void (inhoud = ''));
    const klembord = maakKlembord({ readText: async () => inhoud, writeText: async (tekst) => void (inhoud = tekst), clear });
    await klembord.wis();
    expect(inhoud).toBe('van een ander');
    await klembord.schrijf('adres');
    await klembord.wis();
    expect(inhoud).toBe('');
    await klembord.schrijf('adres');
    inhoud = 'iets anders';
    await klembord.wis();
    expect(inhoud).toBe('iets anders');
    expect(clear).toHaveBeenCalledOnce();
  });
});

test('the clock tells Amsterdam time and identifiers differ', () => {
  const { host } = maak([]);
  expect(isMoment(host.klok.nu())).toBe(true);
  expect(Math.abs(Date.now() - host.klok.ms())).toBeLessThan(60_000);
  expect(host.ids.nieuw()).not.toBe(host.ids.nieuw());
  expect(host).toMatchObject({ standin: false, alleenDemonstratie: false });
});
