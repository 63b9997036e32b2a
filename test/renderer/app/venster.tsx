import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { App } from '../../../renderer/app/App.tsx';
import { Taal } from '../../../renderer/ui/index.ts';
import type { Brug } from '../../../shared/contract/brug.ts';
import type { Resultaat } from '../../../shared/fout.ts';
import { startKern, type Proefkern } from '../../core/kern/proefkern.ts';

// A password takes its time, and more so when other tests run beside this one.
configure({ asyncUtilTimeout: 20_000 });

/** The whole window on a real core, without the carrier between them. */
export type Proefvenster = {
  proef: Proefkern;
  /** Names of the commands that the window gave, in order; the ticking of the clock left out. */
  gegeven: string[];
  sluit: () => Promise<void>;
};

/** Puts a bridge in the place where the window looks for it, and hands back what was asked of it. */
export function zetBrug(brug: Brug): string[] {
  const gegeven: string[] = [];
  const roep = async (naam: string, invoer: unknown): Promise<Resultaat<unknown>> => {
    if (naam !== 'app.tijd') gegeven.push(naam);
    return brug.roep(naam, invoer);
  };
  vi.stubGlobal('huisverbod', { roep, luister: brug.luister });
  return gegeven;
}

/** Opens the window on a core. */
export async function openVenster(proef: Proefkern = startKern()): Promise<Proefvenster> {
  const gegeven = zetBrug(proef.kern);
  render(<Taal><App /></Taal>);
  await screen.findByRole('heading', { level: 1 });
  await effecten();
  return {
    proef,
    gegeven,
    async sluit() {
      cleanup();
      vi.unstubAllGlobals();
      await proef.einde();
    },
  };
}

/** Waits until this holds; however slow the machine, and a page that is fetched for the first time is slow. Gives what `kijk` gives. */
export const wachtTot = async <T,>(kijk: () => T): Promise<T> => vi.waitFor(kijk, { timeout: 20_000 });

/** Waits for the page with this title. */
export async function opPagina(titel: string): Promise<void> {
  await wachtTot(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(titel));
  await effecten();
}

/** What a page binds to the keyboard comes just after what it shows. */
const effecten = (): Promise<void> => act(async () => undefined);
