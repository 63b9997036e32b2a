// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WACHTWOORD } from '../../core/kern/proefkern.ts';
import { opPagina, type Proefvenster } from '../app/venster.tsx';
import { klik, naarBlad, openLopend, toets, vul, ZAAK } from './lopend.tsx';

let venster: Proefvenster;
beforeEach(async () => {
  ({ venster } = await openLopend());
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
