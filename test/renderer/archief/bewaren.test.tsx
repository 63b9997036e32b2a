import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, startKern } from '../../core/kern/proefkern.ts';
import { klik, naarBlad } from '../app/handen.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from '../app/venster.tsx';

let venster: Proefvenster;
let dossierId = '';
beforeEach(async () => {
  const proef = startKern();
  await metArchief(proef);
  proef.zet('2026-11-27T23:35:00+01:00');
  ({ dossierId } = await proef.geef('melding.nieuw', {}));
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  venster = await openVenster(proef);
  fireEvent.click(await screen.findByRole('button', { name: 'Johan Kanarie' }));
  await opPagina('De heer Johan Kanarie');
});
afterEach(() => venster.sluit());

it('a case says how long it is kept; who holds it cannot confirm or end that himself, and what he typed is kept', async () => {
  await naarBlad(/^Bewaren/);
  await screen.findByText(/^Vijf jaar na de beschikking van 27 november 2026/);
  await klik('Houd de vernietiging aan…');
  await wachtTot(() => expect(document.activeElement?.getAttribute('value')).toBe('procedure'));
  fireEvent.click(await screen.findByLabelText(/schadeclaim/));
  fireEvent.change(screen.getByLabelText(/^Toelichting/), { target: { value: 'Brief van de advocaat.' } });
  await screen.findByText(/^Concept bewaard/);
  await naarBlad(/^Tijdlijn/);
  await naarBlad(/^Bewaren/);
  await klik('Houd de vernietiging aan…');
  await screen.findByText('U gaat verder met een concept.');
  await klik('Houd de vernietiging aan');
  await screen.findByText('De vernietiging is aangehouden. Een collega bevestigt dat nog.');
  await screen.findByText('U hield de vernietiging aan. Een collega bevestigt dat.');
  expect(screen.queryByRole('button', { name: 'Bevestig de aanhouding' })).toBeNull();
  await klik('Vraag om te beëindigen…');
  await wachtTot(() => expect(document.activeElement?.id).toBe('aanhouding-tekst'));
  await klik('Annuleer');
  expect(document.activeElement?.textContent).toBe('Vraag om te beëindigen…');
  await klik('Vraag om te beëindigen…');
  fireEvent.change(await screen.findByLabelText(/^Waarom kan de aanhouding eindigen/), { target: { value: 'Afgewezen.' } });
  await klik('Vraag om te beëindigen');
  await screen.findByText('U vroeg om de aanhouding te beëindigen. Een collega bevestigt dat.');
  expect(screen.queryByRole('button', { name: 'Beëindig de aanhouding' })).toBeNull();
  const { bewaring } = await venster.proef.geef('bewaring.lees', { dossierId });
  expect(bewaring.beletten).toContain('aangehouden');
});
