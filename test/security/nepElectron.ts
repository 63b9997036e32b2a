import type { Electron, SchilKern } from '../../electron/shell/schil.ts';

/** An Electron that writes down, in order, everything that is done to it, and lets a test set off its events. */
export type NepElectron = {
  readonly electron: Electron;
  readonly stappen: string[];
  /** Sets off an event or handler that was registered under this name. */
  roep(naam: string, ...args: unknown[]): unknown;
};

/** `eerste` false stands for a second instance. Every event handler is kept under `object.event`. */
export function maakNepElectron(keuze: { eerste?: boolean; verpakt?: boolean } = {}): NepElectron {
  const stappen: string[] = [];
  const handlers = new Map<string, (...args: unknown[]) => unknown>();
  const antwoorden: Record<string, unknown> = {
    'app.isPackaged': keuze.verpakt ?? true,
    'app.requestSingleInstanceLock': keuze.eerste ?? true,
    'app.getPath': '/nergens',
    'app.whenReady': Promise.resolve(),
    'window.loadURL': Promise.resolve(),
    'window.isMinimized': true,
    'nativeTheme.shouldUseDarkColors': true,
    'contents.isDestroyed': false,
  };
  const hoofdframe = { url: 'app://huisverbod/index.html' };

  const maak = (naam: string, eigen: Record<string, unknown> = {}): object =>
    new Proxy(function () {}, {
      get(_doel, sleutel) {
        const lid = `${naam}.${String(sleutel)}`;
        if (typeof sleutel === 'symbol' || sleutel === 'then') return undefined;
        if (sleutel in eigen) return eigen[sleutel];
        if (typeof antwoorden[lid] === 'boolean' && /isPackaged|shouldUseDark/.test(lid)) return antwoorden[lid];
        return (...args: unknown[]) => {
          const gebeurtenis = typeof args[0] === 'string' && typeof args[1] === 'function';
          const stap = gebeurtenis ? `${lid} ${String(args[0])}` : lid;
          stappen.push(stap);
          const fn = gebeurtenis ? args[1] : args[0];
          if (typeof fn === 'function') handlers.set(gebeurtenis ? `${naam}.${String(args[0])}` : lid, fn as (...a: unknown[]) => unknown);
          return antwoorden[lid];
        };
      },
      construct() {
        stappen.push(`new ${naam}`);
        return venster;
      },
    });

  const inhoud = maak('contents', { mainFrame: hoofdframe });
  const venster = maak('window', { webContents: inhoud });
  const sessie = maak('session', { protocol: maak('sessionProtocol'), webRequest: maak('webRequest') });
  const electron = {
    app: maak('app', { commandLine: maak('commandLine') }),
    BrowserWindow: maak('BrowserWindow'),
    Menu: maak('Menu'),
    clipboard: maak('clipboard'),
    dialog: maak('dialog'),
    ipcMain: maak('ipcMain'),
    nativeTheme: maak('nativeTheme'),
    powerMonitor: maak('powerMonitor'),
    protocol: maak('protocol'),
    session: { fromPartition: (naam: string) => (stappen.push(`session.fromPartition ${naam}`), sessie) },
    shell: maak('shell'),
  } as unknown as Electron;
  return { electron, stappen, roep: (naam, ...args) => handlers.get(naam)?.(...args) };
}

/** A core that writes down when it is made and what it is told. */
export function maakNepKern(stappen: string[]): () => SchilKern {
  return () => {
    stappen.push('maakKern');
    return {
      roep: async () => ({ ok: true, value: null }),
      luister: () => () => undefined,
      vergrendel: async (reden) => void stappen.push(`vergrendel ${reden}`),
      sluit: async () => void stappen.push('sluit'),
    };
  };
}
