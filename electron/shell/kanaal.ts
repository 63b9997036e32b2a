import { KANAAL, type Bericht } from '../../shared/contract/brug.ts';
import { AFZENDER_GEWEIGERD, beantwoord, isEigenAfzender, type Afzender, type Verwerk } from './brug.ts';

/** The frame and the sending half of the window that the bridge belongs to. */
export type KanaalInhoud = { readonly mainFrame: Afzender; send(kanaal: string, tekst: string): void; isDestroyed(): boolean };

/** The part of ipcMain that is used: one handler on one channel. */
export type KanaalIpc = { handle(kanaal: string, fn: (event: { senderFrame: Afzender | null }, vraag: unknown) => Promise<string>): void };

/** The part of the core that the bridge carries. */
export type KanaalKern = { readonly roep: Verwerk; luister(fn: (bericht: Bericht) => void): () => void };

/** Joins window and core: commands in, messages out, all of it as text. Only the window's own main frame is heard. */
export function registreerBrug(
  ipc: KanaalIpc,
  inhoud: KanaalInhoud,
  kern: KanaalKern,
  paginaUrl: string,
  meld: (soortFout: string) => void,
): void {
  ipc.handle(KANAAL, async (event, vraag) => {
    if (!isEigenAfzender(event.senderFrame, inhoud.mainFrame, paginaUrl)) return AFZENDER_GEWEIGERD;
    return beantwoord(vraag, kern.roep, meld);
  });
  kern.luister((bericht) => {
    if (!inhoud.isDestroyed()) inhoud.send(KANAAL, JSON.stringify(bericht));
  });
}
