import { fireEvent, screen, within } from '@testing-library/react';
import type { Invoer } from '../../../shared/contract/contract.ts';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../../core/kern/proefkern.ts';
import { klik } from '../app/handen.ts';
import { openVenster, opPagina, type Proefvenster } from '../app/venster.tsx';

/** Title of the page of the order that these tests work in. */
export const ZAAK = 'De heer Johan Kanarie';

/** Moves the clock, with somebody at work, so that the archive does not lock itself. */
export async function later(kern: Proefkern, moment: string): Promise<void> {
  kern.zet(moment);
  await kern.geef('app.actief', {});
}

/** An order that runs, with nobody looking at it yet. */
export type Lopend = { proef: Proefkern; dossierId: string };
type Uitreiking = Partial<Invoer<'beschikking.uitgereikt'>>;

/** A core with an order that was handed over at its start; `uitreiking` is what was otherwise. */
export async function maakLopend(uitreiking: Uitreiking = {}): Promise<Lopend> {
  const proef = startKern();
  await metArchief(proef);
  await later(proef, '2026-11-27T23:35:00+01:00');
  const { dossierId } = await proef.geef('melding.nieuw', {});
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  await later(proef, '2026-11-28T00:30:00+01:00');
  const gewoon = { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' } as const;
  await proef.geef('beschikking.uitgereikt', { ...gewoon, ...uitreiking });
  return { proef, dossierId };
}

/** The window at the page of that order; `eerst` happens before it opens. */
export async function openLopend(eerst: (zaak: Lopend) => Promise<void> = async () => undefined, uitreiking: Uitreiking = {}): Promise<Lopend & { venster: Proefvenster }> {
  const zaak = await maakLopend(uitreiking);
  await eerst(zaak);
  const venster = await openVenster(zaak.proef);
  await openZaak();
  return { venster, ...zaak };
}

export const openZaak = async (): Promise<void> => {
  await klik('Johan Kanarie');
  await opPagina(ZAAK);
};

/** Chooses from a group. */
export const kies = (groep: RegExp, antwoord: string | RegExp): void =>
  void fireEvent.click(within(screen.getByRole('radiogroup', { name: groep })).getByLabelText(antwoord));
