import type { Host } from './host.ts';

/** How long a text that the application copied stays on the clipboard. */
export const WIST_NA_SECONDEN = 60;

/** The clipboard as far as the application filled it. */
export type Klembord = {
  /** Copies a text, which goes after a while. @throws AppFout KLEMBORD_NIET_BESCHIKBAAR */
  zet(tekst: string): Promise<void>;
  /** Takes off what was copied, unless something else took its place. Safe to call when nothing was. */
  wis(): void;
};

/** Keeps what is copied from staying behind. */
export function maakKlembord(klembord: Host['klembord']): Klembord {
  let wekker: ReturnType<typeof setTimeout> | null = null;
  const wis = (): void => {
    if (wekker === null) return;
    clearTimeout(wekker);
    wekker = null;
    // A clipboard that went away holds nothing of ours any more.
    klembord.wis().catch(() => undefined);
  };
  return {
    wis,
    async zet(tekst) {
      await klembord.schrijf(tekst);
      if (wekker !== null) clearTimeout(wekker);
      wekker = setTimeout(wis, WIST_NA_SECONDEN * 1000);
      wekker.unref();
    },
  };
}
