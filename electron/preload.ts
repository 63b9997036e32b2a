import { contextBridge, ipcRenderer } from 'electron';
import { KANAAL, maakBrug } from '../shared/contract/brug.ts';

contextBridge.exposeInMainWorld(
  'huisverbod',
  maakBrug({
    stuur: (vraag) => ipcRenderer.invoke(KANAAL, vraag),
    // The page gets the text alone, never Electron's event with its sender.
    ontvang: (fn) => void ipcRenderer.on(KANAAL, (_event, tekst) => fn(tekst)),
  }),
);
