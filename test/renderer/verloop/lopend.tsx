import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../../core/kern/proefkern.ts';
import { openVenster, opPagina, type Proefvenster } from '../app/venster.tsx';

/** Title of the page of the order that these tests work in. */
export const ZAAK = 'De heer Johan Kanarie';

/** Moves the clock, with somebody at work, so that the archive does not lock itself. */
export async function later(kern: Proefkern, moment: string): Promise<void> {
  kern.zet(moment);
  await kern.geef('app.actief', {});
}

/** A core with an order that runs, handed over at its start, and nobody looking at it yet. */
export async function maakLopend(): Promise<{ proef: Proefkern; dossierId: string }> {
  const proef = startKern();
  await metArchief(proef);
  await later(proef, '2026-11-27T23:35:00+01:00');
  const { dossierId } = await proef.geef('melding.nieuw', {});
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  await later(proef, '2026-11-28T00:30:00+01:00');
  await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  return { proef, dossierId };
}

/** The window at the page of that order; `eerst` happens before it opens. */
export async function openLopend(eerst: (zaak: { proef: Proefkern; dossierId: string }) => Promise<void> = async () => undefined): Promise<{ venster: Proefvenster; proef: Proefkern; dossierId: string }> {
  const zaak = await maakLopend();
  await eerst(zaak);
  const venster = await openVenster(zaak.proef);
  await openZaak();
  return { venster, ...zaak };
}

export const openZaak = async (): Promise<void> => {
  await klik('Johan Kanarie');
  await opPagina(ZAAK);
};

export const klik = async (name: string | RegExp): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name }));
/** A click whose answer is waited for as far as React goes. */
export const klikEnWacht = async (name: string | RegExp): Promise<void> => act(async () => klik(name));
export const naarBlad = async (name: RegExp): Promise<void> => {
  const tab = await screen.findByRole('tab', { name });
  fireEvent.mouseDown(tab);
  fireEvent.mouseUp(tab);
  fireEvent.click(tab);
  await vi.waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'));
};
export const vul = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
export const kies = (groep: RegExp, antwoord: string | RegExp): void =>
  void fireEvent.click(within(screen.getByRole('radiogroup', { name: groep })).getByLabelText(antwoord));
export const toets = (key: string, rest: object): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...rest });
