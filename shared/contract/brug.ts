import type { Resultaat } from '../fout.ts';

/** Why the archive was locked, so that the screen can say it. */
export type VergrendelReden = 'hand' | 'rust' | 'slaap' | 'schermslot' | 'storing';

/** What the core tells the screen without being asked. */
export type Bericht =
  | { readonly soort: 'vergrendeld'; readonly reden: VergrendelReden }
  /** How far the work is that a screen asked for under this name; the unit is the work's own, for instance bytes. */
  | { readonly soort: 'voortgang'; readonly werkId: string; readonly gedaan: number; readonly totaal: number };

/**
 * All that the screen can do with the rest of the application: `window.huisverbod`, frozen. `roep` answers with a
 * Resultaat and never throws; `luister` gives back a function that stops listening.
 */
export type Brug = {
  readonly roep: (naam: string, invoer: unknown) => Promise<Resultaat<unknown>>;
  readonly luister: (fn: (bericht: Bericht) => void) => () => void;
};

declare global {
  // A `var`, because only that makes a typed property of the global object, and so of `window`.
  var huisverbod: Brug;
}

/** The one channel, in both directions. */
export const KANAAL = 'huisverbod';

/** Longest message from the screen in characters; a paste of a megabyte passes, a mistake in a loop does not. */
export const GROOTSTE_VRAAG = 4 * 1024 * 1024;

/** What carries the messages: Electron's IPC or the binding of the stand-in window. Text only: it is many times faster than objects. */
export type Zender = {
  readonly stuur: (vraag: string) => Promise<unknown>;
  readonly ontvang: (fn: (tekst: unknown) => void) => void;
};

/** Builds the screen's side of the bridge upon a carrier. The same code runs in Electron's preload and in the stand-in window. */
export function maakBrug(zender: Zender): Brug {
  const luisteraars = new Set<(bericht: Bericht) => void>();
  zender.ontvang((tekst) => {
    const bericht = leesBericht(tekst);
    if (bericht) for (const fn of luisteraars) fn(bericht);
  });
  return Object.freeze({
    async roep(naam: string, invoer: unknown): Promise<Resultaat<unknown>> {
      const vraag = codeerVraag(naam, invoer);
      if (vraag === null) return weiger('BRUG_ONGELDIG');
      if (vraag.length > GROOTSTE_VRAAG) return weiger('BRUG_TE_GROOT');
      try {
        return leesAntwoord(await zender.stuur(vraag));
      } catch {
        // A carrier that fails says why in English and with paths; the screen gets a code.
        return weiger('BRUG_VERBROKEN');
      }
    },
    luister(fn: (bericht: Bericht) => void): () => void {
      // One wrapper a call, so that two listeners with the same function stop separately.
      const eigen = (bericht: Bericht): void => fn(bericht);
      luisteraars.add(eigen);
      return () => void luisteraars.delete(eigen);
    },
  });
}

/** A refusal by the bridge itself. */
export function weiger(code: 'BRUG_ONGELDIG' | 'BRUG_TE_GROOT' | 'BRUG_AFZENDER' | 'BRUG_VERBROKEN' | 'ONVERWACHT'): Resultaat<never> {
  return { ok: false, error: { code, params: {} } };
}

/** Question to text; `null` when the value would not arrive as it was sent. */
export function codeerVraag(naam: string, invoer: unknown): string | null {
  if (typeof naam !== 'string') return null;
  if (invoer === undefined) return JSON.stringify([naam]);
  return isOverdraagbaar(invoer) ? JSON.stringify([naam, invoer]) : null;
}

/** Text to question; `null` when it is not one. */
export function leesVraag(tekst: unknown): { naam: string; invoer: unknown } | null {
  if (typeof tekst !== 'string') return null;
  const waarde = leesJson(tekst);
  if (!Array.isArray(waarde) || waarde.length < 1 || waarde.length > 2 || typeof waarde[0] !== 'string') return null;
  return { naam: waarde[0], invoer: waarde[1] };
}

function leesAntwoord(tekst: unknown): Resultaat<unknown> {
  const waarde = typeof tekst === 'string' ? leesJson(tekst) : null;
  const vorm = waarde as Resultaat<unknown> | null;
  return typeof vorm === 'object' && vorm !== null && typeof vorm.ok === 'boolean' ? vorm : weiger('BRUG_VERBROKEN');
}

function leesBericht(tekst: unknown): Bericht | null {
  const waarde = typeof tekst === 'string' ? leesJson(tekst) : null;
  return typeof waarde === 'object' && waarde !== null && 'soort' in waarde ? (waarde as Bericht) : null;
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return null;
  }
}

/**
 * True when a value comes out of JSON as it went in: plain objects, arrays, text, finite numbers, booleans, null.
 * Electron's structured clone throws on functions and symbols; JSON silently changes dates, maps, `NaN` and more. Both
 * are refused, so that a mistake shows up in every window and not in one of them. A property that is `undefined` counts
 * as absent.
 */
export function isOverdraagbaar(waarde: unknown): boolean {
  return isJson(waarde, new Set());
}

function isJson(waarde: unknown, boven: Set<object>): boolean {
  if (waarde === null || typeof waarde === 'string' || typeof waarde === 'boolean') return true;
  if (typeof waarde === 'number') return Number.isFinite(waarde);
  if (typeof waarde !== 'object' || boven.has(waarde) || !isGewoon(waarde)) return false;
  boven.add(waarde);
  const delen = Object.values(waarde) as unknown[];
  const goed = Array.isArray(waarde)
    ? delen.length === waarde.length && delen.every((deel) => isJson(deel, boven))
    : delen.every((deel) => deel === undefined || isJson(deel, boven));
  boven.delete(waarde);
  return goed;
}

/** A plain object or array: nothing with behaviour of its own. The page's objects have another `Object.prototype` than ours. */
function isGewoon(waarde: object): boolean {
  if (Object.getOwnPropertySymbols(waarde).length > 0 || 'toJSON' in waarde) return false;
  if (Array.isArray(waarde)) return true;
  const prototype: unknown = Object.getPrototypeOf(waarde);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
