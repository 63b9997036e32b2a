import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AppFout } from '../../shared/fout.ts';
import { startSchil } from '../../electron/shell/schil.ts';
import { maakNepElectron, maakNepKern, type NepElectron } from './nepElectron.ts';

let wortel: string;
beforeAll(() => {
  wortel = mkdtempSync(join(tmpdir(), 'schil-'));
  mkdirSync(join(wortel, 'out', 'app', 'renderer'), { recursive: true });
  writeFileSync(join(wortel, 'out', 'app', 'renderer', 'index.html'), '<p>dag</p>');
});
afterAll(() => rmSync(wortel, { recursive: true }));

const start = (nep: NepElectron, ...args: string[]): Promise<void> =>
  startSchil(nep.electron, { wortel, argv: ['huisverbod', ...args], maakKern: maakNepKern(nep.stappen) });

describe('the start', () => {
  test('B33 a second instance ends before anything is opened', async () => {
    const nep = maakNepElectron({ eerste: false });
    await start(nep);
    expect(nep.stappen).toEqual(['app.setName', 'app.requestSingleInstanceLock', 'app.exit']);
  });

  test('B10 a forbidden switch ends the packaged application at once, and a developer’s debugger does not', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const nep = maakNepElectron();
    await start(nep, '--inspect=9229');
    expect(nep.stappen).toEqual(['app.exit']);
    expect(stderr).toHaveBeenCalledWith('Huisverbod start niet met --inspect=9229.\n');
    stderr.mockRestore();
    const open = maakNepElectron({ verpakt: false });
    await start(open, '--inspect=9229');
    expect(open.stappen).toContain('new BrowserWindow');
  });

  test('B3 B14 B16 B17 B30 B33 B34 the order of an ordinary start', async () => {
    const nep = maakNepElectron();
    await start(nep);
    const plaats = (stap: string): number => {
      expect(nep.stappen).toContain(stap);
      return nep.stappen.indexOf(stap);
    };
    const volgorde = [
      'app.requestSingleInstanceLock', 'app.enableSandbox', 'commandLine.appendSwitch', 'protocol.registerSchemesAsPrivileged', 'app.on web-contents-created',
      'app.whenReady', 'session.fromPartition huisverbod', 'session.setPermissionRequestHandler', 'sessionProtocol.handle app', 'new BrowserWindow',
      'window.setContentProtection',
      'maakKern', 'ipcMain.handle huisverbod', 'window.loadURL',
    ]; // prettier-ignore
    expect(volgorde.map(plaats)).toEqual(volgorde.map(plaats).toSorted((a, b) => a - b));
    expect(nep.stappen.filter((stap) => stap.startsWith('ipcMain.'))).toHaveLength(1);
    expect(nep.stappen.filter((stap) => /crash|autoUpdater|setAsDefault|addRecent|certificate/i.test(stap))).toEqual([]);
  });
});

test('a core that cannot start says why in Dutch and ends the process', async () => {
  const nep = maakNepElectron();
  const maakKern = (): never => {
    throw new AppFout('SJABLOON_ONGELDIG', { naam: 'beschikking', regel: 3 });
  };
  await startSchil(nep.electron, { wortel, argv: ['huisverbod'], maakKern });
  expect(nep.stappen.slice(-2)).toEqual(['dialog.showErrorBox', 'app.exit']);
});

describe('a running application', () => {
  let nep: NepElectron;
  beforeEach(async () => {
    nep = maakNepElectron();
    await start(nep);
    nep.stappen.length = 0;
  });

  test('B31 it locks on sleep and on a locked screen', () => {
    nep.roep('powerMonitor.suspend');
    nep.roep('powerMonitor.lock-screen');
    expect(nep.stappen).toEqual(['vergrendel slaap', 'vergrendel schermslot']);
  });

  test('B34 a page that crashed comes back locked, one that closed does not come back', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    nep.roep('contents.render-process-gone', {}, { reason: 'clean-exit' });
    expect(nep.stappen).toEqual([]);
    nep.roep('contents.render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(nep.stappen).toEqual(['vergrendel storing', 'window.loadURL']));
    stderr.mockRestore();
  });

  test('closing the window closes the archive before the process ends', async () => {
    const preventDefault = vi.fn();
    nep.roep('app.window-all-closed');
    expect(nep.stappen).toEqual(['app.quit']);
    nep.roep('app.will-quit', { preventDefault });
    await vi.waitFor(() => expect(nep.stappen).toEqual(['app.quit', 'sluit', 'app.exit']));
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('B33 a second start brings the window forward', () => {
    nep.roep('app.second-instance');
    expect(nep.stappen).toEqual(['window.isMinimized', 'window.restore', 'window.focus']);
  });

  test('B18 B19 every web contents is guarded', () => {
    const gezet: string[] = [];
    const inhoud = { on: (naam: string) => void gezet.push(naam), setWindowOpenHandler: () => void gezet.push('open') };
    nep.roep('app.web-contents-created', {}, inhoud);
    expect(gezet).toEqual(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'select-bluetooth-device', 'open']);
  });

  test('B40 the title stays without names', () => {
    const preventDefault = vi.fn();
    nep.roep('window.page-title-updated', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
