import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import type { Host } from '../core/host.ts';
import { metExtensie, SOORTNAAM, vraagOpslag } from '../shell/host.ts';
import { opPad } from '../start/opPad.ts';

/** What a user is asked outside the page. Tests and the demonstration answer themselves. */
export type Dialogen = Host['bestanden'];

/** Chromium has no file dialog that a program can ask for; this is the desktop's own, or else a fixed folder. */
export function kiesDialogen(meld: (regel: string) => void): Dialogen {
  if (opPad('zenity')) return zenity();
  if (opPad('kdialog')) return kdialog();
  return vasteMap(join(homedir(), 'Huisverbod-standin'), meld);
}

function zenity(): Dialogen {
  return {
    kiesMap: (titel) => vraag('zenity', ['--file-selection', '--directory', `--title=${titel}`]),
    kiesOpslag: (voorstel, soort) =>
      vraagOpslag(basename(voorstel), soort, (pad) =>
        vraag('zenity', ['--file-selection', '--save', '--confirm-overwrite', '--title=Document opslaan', `--filename=${pad}`, `--file-filter=${SOORTNAAM[soort]} | *.${soort}`]),
      ),
    kiesBestanden: async (titel) => regels(await vraag('zenity', ['--file-selection', '--multiple', '--separator=\n', `--title=${titel}`])),
  };
}

function kdialog(): Dialogen {
  return {
    kiesMap: (titel) => vraag('kdialog', ['--title', titel, '--getexistingdirectory', homedir()]),
    kiesOpslag: (voorstel, soort) =>
      vraagOpslag(join(homedir(), basename(voorstel)), soort, (pad) => vraag('kdialog', ['--title', 'Document opslaan', '--getsavefilename', pad, `*.${soort}`])),
    kiesBestanden: async (titel) => regels(await vraag('kdialog', ['--title', titel, '--multiple', '--separate-output', '--getopenfilename', homedir()])),
  };
}

/** The files that a dialog program names, one a line. */
const regels = (uitvoer: string | null): string[] => (uitvoer ?? '').split('\n').filter((pad) => pad !== '');

/** Without a dialog program: a new archive and every export get a place of their own below one folder, which is announced. */
export function vasteMap(map: string, meld: (regel: string) => void): Dialogen {
  return {
    async kiesMap(titel) {
      const pad = vrijeNaam(join(map, 'archief'));
      mkdirSync(pad, { recursive: true });
      meld(`${titel}: ${pad}`);
      return pad;
    },
    async kiesOpslag(voorstel, soort) {
      const pad = vrijeNaam(metExtensie(join(map, 'documenten', basename(voorstel)), soort));
      mkdirSync(dirname(pad), { recursive: true });
      meld(`Opgeslagen als ${pad}`);
      return pad;
    },
    async kiesBestanden(titel) {
      const bron = join(map, 'stukken');
      mkdirSync(bron, { recursive: true });
      meld(`${titel}: alle bestanden in ${bron}`);
      return readdirSync(bron, { withFileTypes: true }).flatMap((een) => (een.isFile() ? [join(bron, een.name)] : [])).toSorted();
    },
  };
}

/** The name itself, or the first of `naam-2`, `naam-3` … that does not exist. */
function vrijeNaam(pad: string): string {
  const { dir, name, ext } = parse(pad);
  for (let nummer = 2, kandidaat = pad; ; nummer += 1) {
    if (!existsSync(kandidaat)) return kandidaat;
    kandidaat = join(dir, `${name}-${nummer}${ext}`);
  }
}

/** Shows the folder of a file with whatever the desktop has for it; without a desktop nothing happens. */
export function toonInBestandsbeheer(pad: string): void {
  const [opdracht, args]: [string, string[]] =
    process.platform === 'darwin' ? ['open', ['-R', pad]] : process.platform === 'win32' ? ['explorer', [`/select,${pad}`]] : ['xdg-open', [dirname(pad)]];
  const kind = spawn(opdracht, args, { stdio: 'ignore', detached: true });
  kind.on('error', () => undefined);
  kind.unref();
}

/** Runs a dialog program: its answer, or `null` when the user cancelled. */
function vraag(programma: string, args: readonly string[]): Promise<string | null> {
  return new Promise((klaar) => {
    execFile(programma, args, { encoding: 'utf8' }, (fout, uitvoer) => klaar(fout ? null : uitvoer.trimEnd() || null));
  });
}
