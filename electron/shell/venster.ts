import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions, Session } from 'electron';

/** Title of the window and the task bar: never a name or a case. */
export const TITEL = 'Huisverbod';

/** What differs between windows: where the preload is, whether the application is packaged, which session, day or night. */
export type VensterKeuze = {
  readonly preload: string;
  readonly verpakt: boolean;
  readonly donker: boolean;
  readonly sessie: Session;
};

/**
 * Options of the one window. Options that weaken the page (`webSecurity`, insecure content, Blink features, background
 * tricks) are left out altogether, so that Electron's safe defaults hold.
 */
export function maakVensterOpties(keuze: VensterKeuze): BrowserWindowConstructorOptions {
  return {
    title: TITEL,
    width: 1360,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: keuze.donker ? '#12171d' : '#ffffff',
    webPreferences: {
      preload: keuze.preload,
      session: keuze.sessie,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      disableBlinkFeatures: 'Auxclick',
      spellcheck: false,
      enableWebSQL: false,
      devTools: !keuze.verpakt,
    },
  };
}

/**
 * The application menu, hidden behind Alt. It exists for its keys: without a menu Electron has no zoom, which people who
 * see badly need. No role for developer tools or reloading.
 */
export function maakMenu(mac: boolean): MenuItemConstructorOptions[] {
  const bewerken: MenuItemConstructorOptions[] = [
    { role: 'undo', label: 'Ongedaan maken' },
    { role: 'redo', label: 'Opnieuw' },
    { type: 'separator' },
    { role: 'cut', label: 'Knippen' },
    { role: 'copy', label: 'Kopiëren' },
    { role: 'paste', label: 'Plakken' },
    { role: 'selectAll', label: 'Alles selecteren' },
  ];
  const beeld: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: 'Groter' },
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut', label: 'Kleiner' },
    { role: 'resetZoom', label: 'Normale grootte' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
  ];
  const venster: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: 'Minimaliseren' },
    { role: 'quit', label: 'Afsluiten' },
  ];
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: 'Bewerken', submenu: bewerken },
    { label: 'Beeld', submenu: beeld },
    { label: 'Venster', submenu: venster },
  ];
}
