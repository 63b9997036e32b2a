import { act, cleanup, configure, fireEvent, render } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { ArchiefContext } from '../../../renderer/app/archief.ts';
import { NavigatieContext, type Route } from '../../../renderer/app/route.ts';
import { TijdContext } from '../../../renderer/app/tijd.ts';
import { NachtPagina } from '../../../renderer/features/nacht/NachtPagina.tsx';
import { PAGINATITEL, Taal } from '../../../renderer/ui/index.ts';
import type { Bericht } from '../../../shared/contract/brug.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import type { WegingConcept } from '../../../shared/dossier/weging/concept.ts';
import type { Resultaat } from '../../../shared/fout.ts';
import { metArchief, startKern, type Proefkern } from '../../core/kern/proefkern.ts';

configure({ asyncUtilTimeout: 10_000 });

/** A night page on a real core, with a bridge in between that a test can cut. */
export type Proefpagina = {
  proef: Proefkern;
  dossierId: string;
  /** Names of the commands that the page gave, in order. */
  gegeven: string[];
  /** While set, commands of that name are refused with that code. */
  weiger: Map<string, string>;
  /** Where the page went. */
  routes: Route[];
  /** The page as it is on disk. */
  opSchijf: () => Promise<WegingConcept>;
  sluitPagina: () => void;
  openPagina: () => Promise<void>;
  einde: () => Promise<void>;
};

/** When the page is looked at: the night of `test/shared/dossier/weging/nacht.ts`. */
export const NU = '2026-11-28T00:30:00+01:00';

/** One core with an archive for a whole file: making an archive takes its time, a melding does not. */
export async function startNachten(): Promise<Proefkern> {
  const proef = startKern(NU);
  await metArchief(proef);
  return proef;
}

/** Opens the page of a new melding that stands as `concept`; with `rollen` the window is that of somebody with those roles. */
export async function openNacht(proef: Proefkern, concept?: WegingConcept, rollen?: readonly Rol[]): Promise<Proefpagina> {
  proef.zet(NU);
  const { dossierId } = await proef.geef('melding.nieuw', {});
  if (concept !== undefined) await proef.geef('concept.bewaar', { dossierId, concept });
  const { archief: eigen } = await proef.geef('app.toestand', {});
  const archief = eigen === null || rollen === undefined ? eigen : { ...eigen, account: { ...eigen.account, rollen: [...rollen] } };
  const gegeven: string[] = [];
  const weiger = new Map<string, string>();
  const routes: Route[] = [];
  const roep = async (naam: string, invoer: unknown): Promise<Resultaat<unknown>> => {
    gegeven.push(naam);
    const code = weiger.get(naam);
    return code === undefined ? proef.kern.roep(naam, invoer) : { ok: false, error: { code, params: {} } };
  };
  vi.stubGlobal('huisverbod', { roep, luister: (fn: (bericht: Bericht) => void) => proef.kern.luister(fn) });

  async function openPagina(): Promise<void> {
    render(<Omgeving archief={archief} dossierId={dossierId} ga={(route) => routes.push(route)} />);
    await wachtTot(() => expect(document.getElementById(PAGINATITEL)).not.toBeNull());
    await act(async () => undefined);
  }
  await openPagina();
  return {
    proef,
    dossierId,
    gegeven,
    weiger,
    routes,
    async opSchijf() {
      const antwoord = await proef.geef('dossier.open', { dossierId });
      if (antwoord.concept === null) throw new Error('geen nachtpagina meer');
      return antwoord.concept;
    },
    openPagina,
    sluitPagina: cleanup,
    async einde() {
      cleanup();
      await new Promise((klaar) => setTimeout(klaar, 0));
      vi.unstubAllGlobals();
    },
  };
}

function Omgeving({ archief, dossierId, ga }: { archief: OpenArchief | null; dossierId: string; ga: (route: Route) => void }) {
  return (
    <Taal>
      <TijdContext value={NU}>
        <ArchiefContext value={archief}>
          <NavigatieContext value={{ route: { naam: 'nacht', dossierId }, ga }}>
            <NachtPagina dossierId={dossierId} />
          </NavigatieContext>
        </ArchiefContext>
      </TijdContext>
    </Taal>
  );
}

/** The input, or the group, of a field by its path. */
export function veld(pad: string): HTMLElement {
  const element = document.getElementById(`veld-${pad}`);
  if (element === null) throw new Error(`${pad} staat niet op de pagina`);
  return element;
}

export const staatErOp = (pad: string): boolean => document.getElementById(`veld-${pad}`) !== null;

/** Types in a field, as one change. */
export const typ = (pad: string, tekst: string): void => void fireEvent.change(veld(pad), { target: { value: tekst } });

/** Chooses an answer. */
export const kies = (pad: string, antwoord: string): void => void fireEvent.click(veld(`${pad}-${antwoord}`));

/** Moves the focus to an element, away from where it was. */
export const naar = (element: HTMLElement): void => act(() => element.focus());

/** What a field says is wrong with it; empty when nothing. */
export const foutBij = (pad: string): string => document.getElementById(`veld-${pad}-fout`)?.textContent ?? '';

/** Waits until something is so. */
export const wachtTot = (fn: () => void | Promise<void>): Promise<void> => vi.waitFor(fn, { timeout: 10_000 });
