import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WACHTWOORD, type Proefkern } from '../../core/kern/proefkern.ts';
import { klik, naarBlad, toets, vul } from '../app/handen.ts';
import { opPagina, type Proefvenster } from '../app/venster.tsx';
import { openLopend, ZAAK } from './lopend.tsx';

let venster: Proefvenster;
let proef: Proefkern;
let dossierId = '';
beforeEach(async () => {
  ({ venster, proef, dossierId } = await openLopend());
});
afterEach(() => venster.sluit());

/** Opens a step, types in one of its fields once its draft was looked for, and goes back when that is on disk. */
async function begin(knop: string, veld: RegExp, tekst: string): Promise<void> {
  await klik(knop);
  await screen.findByText('Wat u typt, wordt meteen bewaard.');
  vul(veld, tekst);
  await screen.findByText(/^Concept bewaard om/);
  await klik('Terug naar het dossier');
  await opPagina(ZAAK);
}

/** What stands in a field of a step when it is opened again. */
async function gevonden(knop: string, veld: RegExp): Promise<string> {
  await klik(knop);
  await screen.findByText('U gaat verder met een concept.');
  const { value } = screen.getByLabelText<HTMLTextAreaElement>(veld);
  await klik('Terug naar het dossier');
  await opPagina(ZAAK);
  return value;
}

it('every step keeps a draft of its own, and finds it again after a lock', async () => {
  await naarBlad(/^Vervolg/);
  await begin('Leg de uitnodiging vast', /^Toelichting/, 'Bij de balie.');
  await begin('Leg de zienswijze vast', /^Toelichting/, 'Met een tolk.');
  await begin('Leg een contact vast', /^Inhoud/, 'Belde over sleutels.');
  await begin('Leg de overtreding vast', /^Wat er gebeurde/, 'Aan de deur.');

  await klik('Leg een contact vast');
  await screen.findByText('U gaat verder met een concept.');
  vul(/^Inhoud/, 'Belde over sleutels en kleding.');
  toets('l', { ctrlKey: true });
  await screen.findByText('U hebt vergrendeld.');
  const wachtwoord = await screen.findByLabelText('Wachtwoord');
  fireEvent.change(wachtwoord, { target: { value: WACHTWOORD } });
  fireEvent.submit(wachtwoord);
  await opPagina(ZAAK);
  await naarBlad(/^Vervolg/);
  expect(await gevonden('Leg de uitnodiging vast', /^Toelichting/)).toBe('Bij de balie.');
  await naarBlad(/^Vervolg/);
  expect(await gevonden('Leg de zienswijze vast', /^Toelichting/)).toBe('Met een tolk.');
  await naarBlad(/^Vervolg/);
  expect(await gevonden('Leg een contact vast', /^Inhoud/)).toBe('Belde over sleutels en kleding.');
  await naarBlad(/^Vervolg/);
  expect(await gevonden('Leg de overtreding vast', /^Wat er gebeurde/)).toBe('Aan de deur.');
});

it('a duty that is being ticked or closed keeps a draft of its own too', async () => {
  await naarBlad(/^Taken/);
  await klik('Sluiten met reden: Informeer de instantie voor advies of hulp');
  const reden = await screen.findByLabelText(/^Waarom hoeft/);
  await vi.waitFor(() => expect(document.activeElement).toBe(reden));
  vul(/^Waarom hoeft/, 'De politie belde al.');
  await vi.waitFor(async () => expect((await proef.geef('formulier.lees', { dossierId, formulier: 'taak.gesloten/opleggen//instantie/' })).concept?.gegevens).toEqual({ reden: 'De politie belde al.' }));
  await klik('Annuleer');
  await klik('Afronden: Informeer Marieke Kanarie');
  await screen.findByLabelText(/^Toelichting/);
  vul(/^Toelichting/, 'Nog terugbellen.');
  await klik('Annuleer');
  await klik('Sluiten met reden: Informeer de instantie voor advies of hulp');
  expect(await screen.findByDisplayValue('De politie belde al.')).toBeTruthy();
  await klik('Sluit met deze reden');
  await screen.findByText(/^Gesloten: /);
  expect((await proef.geef('formulier.lees', { dossierId, formulier: 'taak.gesloten/opleggen//instantie/' })).concept).toBeNull();
  await klik('Afronden: Informeer Marieke Kanarie');
  expect(await screen.findByDisplayValue('Nog terugbellen.')).toBeTruthy();
});
