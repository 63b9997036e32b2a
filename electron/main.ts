import { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, session, shell } from 'electron';
import { maakKern } from './core/kern.ts';
import { startSchil } from './shell/schil.ts';

await startSchil(
  { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, session, shell },
  { wortel: app.getAppPath(), argv: process.argv, maakKern },
);
