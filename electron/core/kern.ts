import type { Bericht, VergrendelReden } from '../../shared/contract/brug.ts';
import type { Resultaat } from '../../shared/fout.ts';
import { maakContext, type Context } from './context.ts';
import { dispatch, type Handlers } from './dispatch.ts';
import { documentHandlers } from './documenten/handlers.ts';
import { dossierHandlers } from './dossiers/handlers.ts';
import type { Host } from './host.ts';
import { toegangHandlers } from './toegang/handlers.ts';
import { leesSjablonen } from './word/sjablonen.ts';

/** Minutes without anybody doing anything after which the archive locks itself. */
export const RUST_MINUTEN = 10;
/** How often the core looks whether that time has come. */
const KIJK_ELKE_MS = 1_000;

/** The core as a window sees it: one function to call, messages to hear, and the ways to close. */
export type Kern = {
  /** Gives one command; never throws. */
  roep(naam: string, invoer: unknown): Promise<Resultaat<unknown>>;
  luister(fn: (bericht: Bericht) => void): () => void;
  /** Closes the archive and tells the window. Safe to call when nothing is open. */
  vergrendel(reden: VergrendelReden): Promise<void>;
  /** Ends the core: locks without a message and stops its clock. */
  sluit(): Promise<void>;
};

const handlers: Handlers<Context> = { ...toegangHandlers, ...dossierHandlers, ...documentHandlers };

/** Commands that run by themselves and so do not keep the archive open. */
const GEEN_ACTIVITEIT: ReadonlySet<string> = new Set(['app.tijd', 'app.toestand']);

/**
 * Starts the core upon a host. Nothing is opened yet.
 * @param meld hears the name of a command and the class of an unexpected error; never content.
 * @throws {AppFout} `SJABLOON_ONGELDIG` when a template of the installation cannot be used.
 */
export function maakKern(host: Host, meld: (opdracht: string, klasse: string) => void = () => undefined): Kern {
  const luisteraars = new Set<(bericht: Bericht) => void>();
  const context = maakContext(host, leesSjablonen(host.sjablonenMap));
  let laatstActief = host.klok.ms();

  function sluitArchief(reden: VergrendelReden | null): void {
    if (!context.isOpen()) return;
    context.sluit();
    if (reden !== null) for (const fn of luisteraars) fn({ soort: 'vergrendeld', reden });
  }

  const wekker = setInterval(() => {
    if (host.klok.ms() - laatstActief >= RUST_MINUTEN * 60_000) sluitArchief('rust');
  }, KIJK_ELKE_MS);
  wekker.unref();

  return {
    async roep(naam, invoer) {
      if (!GEEN_ACTIVITEIT.has(naam)) laatstActief = host.klok.ms();
      const antwoord = await dispatch(handlers, context, context.isOpen(), naam, invoer, meld);
      if (naam === 'archief.vergrendel') sluitArchief('hand');
      return antwoord;
    },
    luister(fn) {
      luisteraars.add(fn);
      return () => luisteraars.delete(fn);
    },
    vergrendel: async (reden) => sluitArchief(reden),
    async sluit() {
      clearInterval(wekker);
      sluitArchief(null);
    },
  };
}
