import type { Resultaat } from '../../../shared/fout.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { maakBron, type Bron } from './bron.ts';

/** How long nothing is typed before it is written, in milliseconds. */
export const RUST_MS = 250;
/** Who types on without a pause is written this often. */
export const LANGST_MS = 700;
/** Waits before a failed write is tried again; the last one repeats. */
export const HERHAAL_MS: readonly number[] = [1_000, 2_000, 5_000, 10_000];

/** Refusals that trying again does not mend: another text, another page or another password is needed first. */
const ZINLOOS: ReadonlySet<string> = new Set(['MELDING_AL_BESLIST', 'DOSSIER_ONBEKEND', 'VERGRENDELD', 'SJABLOON_LIGT_VOOR', 'BRUG_TE_GROOT', 'INVOER_ONGELDIG']);

/** How the draft stands on disk. */
export type Bewaarstand = {
  /** Something was typed that is not on disk yet. */
  vuil: boolean;
  /** When it was last written since the page was opened. */
  bewaardOp: Moment | null;
  /** Why the last attempt failed; `null` once one succeeded. */
  fout: Fout | null;
};

export type Bewaarder = {
  stand: Bron<Bewaarstand>;
  /** Something changed: it is written soon. */
  gewijzigd: () => void;
  /** Writes at once. True when all that was typed before the call is on disk. */
  nu: () => Promise<boolean>;
  /** Writes no more, and waits for what is under way; for as long as a decision is being taken, or for good. */
  stop: () => Promise<void>;
  hervat: () => void;
  /** What was typed became a fact, or was given up: nothing is left to write. */
  klaar: () => void;
};

/**
 * Keeps a draft on disk while it is typed: one write at a time, always of the newest text, tried again until it succeeds.
 * @param stuur writes the text as it is now
 */
export function maakBewaarder(stuur: () => Promise<Resultaat<{ bewaardOp: Moment }>>): Bewaarder {
  const stand = maakBron<Bewaarstand>({ vuil: false, bewaardOp: null, fout: null });
  let versie = 0;
  let opSchijf = 0;
  let mislukt = 0;
  let gestopt = false;
  let onderweg: Promise<void> | null = null;
  let eersteOnbewaard: number | null = null;
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const zet = (deel: Partial<Bewaarstand>): void => stand.zet({ ...stand.lees(), vuil: opSchijf !== versie, ...deel });

  function plan(na: number): void {
    clearTimeout(wekker);
    if (!gestopt && onderweg === null) wekker = setTimeout(() => void schrijf(), na);
  }

  function planNaTypen(): void {
    const nu = performance.now();
    eersteOnbewaard ??= nu;
    plan(Math.max(0, Math.min(RUST_MS, eersteOnbewaard + LANGST_MS - nu)));
  }

  async function verstuur(): Promise<void> {
    const versieNu = versie;
    eersteOnbewaard = null;
    const antwoord = await stuur();
    onderweg = null;
    if (antwoord.ok) {
      opSchijf = versieNu;
      mislukt = 0;
      zet({ bewaardOp: antwoord.value.bewaardOp, fout: null });
      if (opSchijf !== versie) planNaTypen();
      return;
    }
    zet({ fout: antwoord.error });
    const pauze = HERHAAL_MS[Math.min(mislukt, HERHAAL_MS.length - 1)] ?? 0;
    mislukt += 1;
    if (versie !== versieNu) planNaTypen();
    else if (!ZINLOOS.has(antwoord.error.code)) plan(pauze);
  }

  function schrijf(): Promise<void> {
    clearTimeout(wekker);
    if (gestopt || opSchijf === versie) return onderweg ?? Promise.resolve();
    onderweg ??= verstuur();
    return onderweg;
  }

  return {
    stand,
    gewijzigd() {
      versie += 1;
      zet({});
      planNaTypen();
    },
    async nu() {
      const gevraagd = versie;
      await schrijf();
      // What was under way may have been older than what is asked for.
      if (opSchijf < gevraagd && stand.lees().fout === null) await schrijf();
      return opSchijf >= gevraagd;
    },
    async stop() {
      gestopt = true;
      clearTimeout(wekker);
      await onderweg;
    },
    hervat() {
      gestopt = false;
      if (opSchijf !== versie) plan(0);
    },
    klaar() {
      clearTimeout(wekker);
      opSchijf = versie;
      zet({ fout: null });
    },
  };
}
