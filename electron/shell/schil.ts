import { join } from 'node:path';
import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Clipboard,
  Dialog,
  IpcMain,
  Menu,
  NativeTheme,
  PowerMonitor,
  Protocol,
  session,
  Shell,
} from 'electron';
import type { VergrendelReden } from '../../shared/contract/brug.ts';
import { AppFout } from '../../shared/fout.ts';
import { foutTekst } from '../../shared/tekst/fouten.ts';
import type { Host } from '../core/host.ts';
import { vergrendelBijAfwezigheid } from './afwezigheid.ts';
import { verbodenArgumenten } from './argumenten.ts';
import { leesManifest } from './assets.ts';
import { maakElectronHost } from './host.ts';
import { registreerBrug, type KanaalKern } from './kanaal.ts';
import { bewaakNavigatie } from './navigatie.ts';
import { OORSPRONG, PAGINA_URL, registreerProtocol, SCHEMA } from './protocol.ts';
import { beveiligSessie, SESSIE_NAAM, SESSIE_OPTIES } from './sessie.ts';
import { maakMenu, maakVensterOpties, TITEL } from './venster.ts';

/** What the shell needs of the core. */
export type SchilKern = KanaalKern & { vergrendel(reden: VergrendelReden): Promise<void>; sluit(): Promise<void> };

/** The parts of Electron, given by main.ts: this file and its neighbours never import them as values. */
export type Electron = {
  readonly app: App;
  readonly BrowserWindow: new (opties: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly clipboard: Clipboard;
  readonly dialog: Dialog;
  readonly ipcMain: IpcMain;
  readonly nativeTheme: NativeTheme;
  readonly powerMonitor: PowerMonitor;
  readonly protocol: Protocol;
  readonly session: Pick<typeof session, 'fromPartition'>;
  readonly shell: Shell;
};

/** What starts the core; `meld` hears the name of a command and the class of an unexpected error, never content. */
type Kernmaker = (host: Host, meld: (opdracht: string, klasse: string) => void) => SchilKern;

/** `wortel` is where the built application and its templates are: the folder with package.json. */
export type SchilKeuze = { readonly wortel: string; readonly argv: readonly string[]; readonly maakKern: Kernmaker };

/**
 * Starts the application. The order matters: forbidden switches and a second instance end the process before anything is
 * opened, and the sandbox and the scheme must be set before Electron is ready.
 */
export async function startSchil(electron: Electron, keuze: SchilKeuze): Promise<void> {
  const { app } = electron;
  const fout = verbodenArgumenten(keuze.argv.slice(1), process.platform === 'win32');
  if (app.isPackaged && fout.length > 0) {
    process.stderr.write(`Huisverbod start niet met ${fout.join(' ')}.\n`);
    return app.exit(2);
  }
  app.setName(TITEL);
  if (!app.requestSingleInstanceLock()) return app.exit(0);

  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  electron.protocol.registerSchemesAsPrivileged([SCHEMA]);
  app.on('web-contents-created', (_event, inhoud) => bewaakNavigatie(inhoud, PAGINA_URL));
  await app.whenReady();

  const venster = maakVenster(electron, keuze.wortel);
  const host = maakElectronHost(
    { dialog: electron.dialog, clipboard: electron.clipboard, shell: electron.shell, venster },
    { gegevens: app.getPath('userData'), sjablonen: join(keuze.wortel, 'resources', 'sjablonen'), documenten: app.getPath('documents') },
  );
  const kern = probeerKern(electron, keuze, host);
  if (!kern) return app.exit(1);
  registreerBrug(electron.ipcMain, venster.webContents, kern, PAGINA_URL, meldFout);
  vergrendelBijAfwezigheid(electron.powerMonitor, (reden) => void kern.vergrendel(reden));
  regelEinde(electron, venster, host, kern);
  await venster.loadURL(PAGINA_URL);
}

/** A core that cannot start, for instance on a damaged template, says so in a message box: there is no page yet. */
function probeerKern(electron: Electron, keuze: SchilKeuze, host: Host): SchilKern | null {
  try {
    return keuze.maakKern(host, (opdracht, klasse) => meldFout(`${opdracht} ${klasse}`));
  } catch (fout) {
    const { wat, stap } = foutTekst(fout instanceof AppFout ? fout : { code: 'ONVERWACHT' });
    electron.dialog.showErrorBox(TITEL, `${wat}\n\n${stap}`);
    return null;
  }
}

function maakVenster(electron: Electron, wortel: string): BrowserWindow {
  const { app } = electron;
  const sessie = electron.session.fromPartition(SESSIE_NAAM, SESSIE_OPTIES);
  beveiligSessie(sessie, OORSPRONG, app.isPackaged);
  registreerProtocol(sessie.protocol, leesManifest(join(wortel, 'out', 'app', 'renderer')));
  electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(maakMenu(process.platform === 'darwin')));
  const venster = new electron.BrowserWindow(
    maakVensterOpties({
      preload: join(wortel, 'out', 'app', 'preload.cjs'),
      verpakt: app.isPackaged,
      donker: electron.nativeTheme.shouldUseDarkColors,
      sessie,
    }),
  );
  // Keeps screen sharing and screenshots by other programs off a dossier (Windows and macOS).
  venster.setContentProtection(true);
  venster.on('page-title-updated', (event) => event.preventDefault());
  venster.once('ready-to-show', () => venster.show());
  app.on('second-instance', () => {
    if (venster.isMinimized()) venster.restore();
    venster.focus();
  });
  return venster;
}

/** A page that crashed comes back locked; a closed window closes the archive, wipes the clipboard and ends the process. */
function regelEinde(electron: Electron, venster: BrowserWindow, host: Host, kern: SchilKern): void {
  venster.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    meldFout('render-process-gone');
    void kern.vergrendel('storing').then(() => venster.loadURL(PAGINA_URL));
  });
  electron.app.on('window-all-closed', () => electron.app.quit());
  electron.app.on('will-quit', (event) => {
    event.preventDefault();
    void Promise.allSettled([kern.sluit(), host.klembord.wis()]).then(() => electron.app.exit(0));
  });
}

/** Names of faults only: never a message, which could carry what a dossier says. */
function meldFout(soortFout: string): void {
  process.stderr.write(`huisverbod: ${soortFout}\n`);
}
