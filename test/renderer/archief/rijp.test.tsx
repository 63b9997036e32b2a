import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArchiefContext } from '../../../renderer/app/archief.ts';
import { Rijpblad } from '../../../renderer/features/archief/Rijpblad.tsx';
import { Taal } from '../../../renderer/ui/index.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';

/** The archive as its archiefmedewerker has it open. */
const archief = {
  map: '/archief', gemeente: 'Molenwaard', demonstratie: false, account: { accountId: 'a', naam: 'G. Prins', ambt: 'archiefmedewerker', rollen: ['archiefmedewerker'], wachtOp: [] }, alleenLezen: false,
  dossiertoegang: true, opPiket: false, meekijken: false, regels: { 'vernietiging.stelOp': { archiefmedewerker: 'altijd' } },
} as unknown as OpenArchief;

const post = (nummer: number) => ({ dossierId: String(nummer), zaaknummer: `WTH-2026-000${nummer}`, grond: 'beschikking' as const, vernietigenVanaf: '2031-12-04', stukken: nummer - 1 });
const overzicht = { nu: '2032-03-10T10:00:00+01:00', namen: {}, rijp: [post(1), post(2), post(3)], lijsten: [], aanhoudingen: [], register: [], registerHeel: true } as unknown as Uitvoer<'vernietiging.overzicht'>;

beforeEach(() => {
  vi.stubGlobal('huisverbod', { roep: async () => ({ ok: false, error: { code: 'NIET_BEVOEGD', params: {} } }), luister: () => () => undefined });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('of what is due all is chosen at first; none and all are one press each', async () => {
  render(<ArchiefContext value={archief}><Taal><Rijpblad overzicht={overzicht} /></Taal></ArchiefContext>);
  await screen.findByText('Lijst maken van 3 dossiers');
  expect(screen.getByText('vijf jaar (Wth 10 lid 1) · geen stukken')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Kies er geen' }));
  expect(screen.getByText('Lijst maken van 0 dossiers')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('WTH-2026-0002'));
  expect(screen.getByText('Lijst maken van 1 dossier')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Kies alle 3' }));
  expect(screen.getByText('Lijst maken van 3 dossiers')).toBeTruthy();
});
