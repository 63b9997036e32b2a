import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { BaseWindow, Clipboard, Dialog, Shell } from 'electron';
import { AppFout } from '../../shared/fout.ts';
import { stuksoortTekst } from '../../shared/dossier/stukken/soorten.ts';
import { momentVanEpoch } from '../../shared/wth/tijd.ts';
import type { Host, Opslagsoort } from '../core/host.ts';

/** What the core gets its dialogs, clipboard and file manager from. */
export type ElectronDelen = {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>;
  readonly shell: Pick<Shell, 'showItemInFolder'>;
  readonly venster: BaseWindow;
};

/** The folders that differ between machines. `documenten` is where a save dialog starts. */
export type Mappen = { readonly gegevens: string; readonly sjablonen: string; readonly documenten: string };

/** Kinds of file that can be saved, as the dialog names them. */
export const SOORTNAAM: Readonly<Record<Opslagsoort, string>> = { ...stuksoortTekst, ics: 'Agenda', csv: 'Rooster voor een rekenblad', json: 'Sjablonen', zip: 'Procesdossier (zip)' };

/** Clock and identifiers of a real machine; Electron and the stand-in share them. */
export const MACHINE: Pick<Host, 'klok' | 'ids'> = {
  // How long the machine is on: no setting of the clock changes that, and every system counts its sleep in it.
  klok: { nu: () => momentVanEpoch(Date.now()), ms: () => Date.now(), verstreken: () => uptime() * 1_000 },
  ids: { nieuw: () => randomUUID() },
};

/** The Host in Electron. */
export function maakElectronHost(delen: ElectronDelen, mappen: Mappen): Host {
  const opgeslagen = beperkTonen((pad) => delen.shell.showItemInFolder(pad));
  return {
    ...MACHINE,
    bestanden: {
      async kiesMap(titel) {
        const gekozen = await delen.dialog.showOpenDialog(delen.venster, {
          title: titel,
          properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
        });
        const [map] = gekozen.canceled ? [] : gekozen.filePaths;
        return map === undefined ? null : opgeslagen.onthoudMap(map);
      },
      async kiesOpslag(voorstel, soort) {
        const pad = await vraagOpslag(join(mappen.documenten, basename(voorstel)), soort, (vanaf) => vraagElectron(delen, vanaf, soort));
        return pad === null ? null : opgeslagen.onthoud(pad);
      },
      async kiesBestanden(titel, extensies) {
        const gekozen = await delen.dialog.showOpenDialog(delen.venster, {
          title: titel,
          filters: [{ name: 'Stukken', extensions: [...extensies] }, { name: 'Alle bestanden', extensions: ['*'] }],
          properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        });
        return gekozen.canceled ? [] : gekozen.filePaths;
      },
    },
    klembord: maakKlembord(delen.clipboard),
    toonBestand: opgeslagen.toon,
    gegevensMap: mappen.gegevens,
    sjablonenMap: mappen.sjablonen,
    standin: false,
    alleenDemonstratie: false,
  };
}

/** One question to the user where to save, starting from a path; `null` when he changed his mind. The dialog itself asks before an existing file that he names. */
type Opslagvraag = (pad: string) => Promise<string | null>;

/** Asks again while the name, once completed with its extension, is an existing file that nobody agreed to overwrite. Electron and the stand-in share it. */
export async function vraagOpslag(voorstel: string, soort: Opslagsoort, vraag: Opslagvraag): Promise<string | null> {
  for (let pad = voorstel; ; ) {
    const gekozen = await vraag(pad);
    if (gekozen === null) return null;
    pad = metExtensie(gekozen, soort);
    if (pad === gekozen || !existsSync(pad)) return pad;
  }
}

async function vraagElectron(delen: ElectronDelen, pad: string, soort: Opslagsoort): Promise<string | null> {
  const gekozen = await delen.dialog.showSaveDialog(delen.venster, {
    title: 'Document opslaan',
    defaultPath: pad,
    filters: [{ name: SOORTNAAM[soort], extensions: [soort] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return gekozen.canceled || gekozen.filePath === '' ? null : gekozen.filePath;
}

/** Completes a file name that was typed without its extension. */
export function metExtensie(pad: string, soort: string): string {
  return extname(pad).toLowerCase() === `.${soort}` ? pad : `${pad}.${soort}`;
}

/**
 * Shows only files that this session's own save dialog gave out, and what stands in a folder that its own folder dialog gave out; the
 * screen cannot open anything else that way. Throws BESTAND_NIET_VAN_DEZE_SESSIE.
 */
export function beperkTonen(toon: (pad: string) => void): { onthoud: (pad: string) => string; onthoudMap: (map: string) => string; toon: (pad: string) => Promise<void> } {
  const bekend = new Set<string>();
  const mappen = new Set<string>();
  return {
    onthoudMap(map) {
      mappen.add(resolve(map));
      return map;
    },
    onthoud(pad) {
      bekend.add(pad);
      return pad;
    },
    async toon(pad) {
      if (!bekend.has(pad) && !(pad === resolve(pad) && mappen.has(dirname(pad)))) throw new AppFout('BESTAND_NIET_VAN_DEZE_SESSIE');
      toon(pad);
    },
  };
}

/** Writes on request; wiping leaves alone what the user has copied from elsewhere since. Reading serves that alone. */
export function maakKlembord(klembord: ElectronDelen['clipboard']): Host['klembord'] {
  let laatste: string | null = null;
  return {
    async schrijf(tekst) {
      await klembord.writeText(tekst);
      laatste = tekst;
    },
    async wis() {
      if (laatste !== null && (await klembord.readText()) === laatste) klembord.clear();
      laatste = null;
    },
  };
}
