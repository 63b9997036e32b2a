import { spawn } from 'node:child_process';
import { AppFout } from '../../shared/fout.ts';
import type { Host } from '../core/host.ts';
import { maakKlembord } from '../shell/host.ts';
import { opPad } from '../start/opPad.ts';

type Programma = { readonly naam: string; readonly schrijf: readonly string[]; readonly lees: readonly [string, ...string[]] };

/** Clipboard programs of desktops; the first that is there is used. */
const PROGRAMMAS: readonly Programma[] = [
  { naam: 'wl-copy', schrijf: [], lees: ['wl-paste', '--no-newline'] },
  { naam: 'xclip', schrijf: ['-selection', 'clipboard', '-in'], lees: ['xclip', '-selection', 'clipboard', '-out'] },
  { naam: 'xsel', schrijf: ['--clipboard', '--input'], lees: ['xsel', '--clipboard', '--output'] },
  { naam: 'pbcopy', schrijf: [], lees: ['pbpaste'] },
];

/** The desktop's clipboard through its own program. Without one, writing throws KLEMBORD_NIET_BESCHIKBAAR. */
export function standinKlembord(): Host['klembord'] {
  const programma = PROGRAMMAS.find(({ naam }) => opPad(naam));
  return maakKlembord({
    async writeText(tekst) {
      if (!programma) throw new AppFout('KLEMBORD_NIET_BESCHIKBAAR');
      await draai([programma.naam, ...programma.schrijf], tekst);
    },
    readText: async () => (programma ? draai(programma.lees, '') : ''),
    clear: () => void (programma && draai([programma.naam, ...programma.schrijf], '').catch(() => undefined)),
  });
}

function draai([opdracht, ...args]: readonly [string, ...string[]], invoer: string): Promise<string> {
  return new Promise((klaar, mis) => {
    const kind = spawn(opdracht, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let uitvoer = '';
    kind.stdout.setEncoding('utf8').on('data', (stuk: string) => (uitvoer += stuk));
    kind.on('error', () => mis(new AppFout('KLEMBORD_NIET_BESCHIKBAAR')));
    // A clipboard program stays behind to serve the text; its first process ends, and that is enough.
    kind.on('exit', () => klaar(uitvoer));
    kind.stdin.end(invoer);
  });
}
