/* Which steps of a case a role is offered: those that its contract can ever give it, and no buttons that are never its own. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ArchiefContext } from '../../../renderer/app/archief.ts';
import { Stappenlijst } from '../../../renderer/features/dossier/Stappenlijst.tsx';
import { Uitspraken } from '../../../renderer/features/procedure/Uitspraken.tsx';
import { Vervolgblad } from '../../../renderer/features/verloop/Vervolgblad.tsx';
import { contract } from '../../../shared/contract/contract.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import { bouw } from '../../shared/dossier/zaak.ts';
import { lopend } from '../../shared/dossier/verloop/stappen.ts';

const NU = '2026-12-01T12:00:00+01:00';
const niets = (): void => undefined;

function archiefVan(rol: Rol, opPiket = false): OpenArchief {
  const account = { accountId: 'a', naam: 'A', ambt: 'B', rollen: [rol], wachtOp: [] };
  const regels = Object.fromEntries(Object.entries(contract).map(([naam, { wie }]) => [naam, wie]));
  return { map: '/a', gemeente: 'Molenwaard', demonstratie: false, account, alleenLezen: false, dossiertoegang: true, opPiket, meekijken: false, regels };
}

/** The buttons on the pages of what follows and of the rulings; `opPiket` says whether he is on call. */
function knoppen(rol: Rol, opPiket = false): string[] {
  const dossier = bouw(lopend());
  render(
    <ArchiefContext value={archiefVan(rol, opPiket)}>
      <Vervolgblad dossier={dossier} nu={NU} bijStap={niets} />
      <Uitspraken documenten={[]} dossier={dossier} nu={NU} bijStap={niets} bijTaken={niets} bijDocument={niets} />
    </ArchiefContext>,
  );
  return screen.queryAllByRole('button').map((knop) => knop.textContent ?? '');
}
afterEach(cleanup);

it('who may everything is offered everything', () => {
  expect(knoppen('burgemeester')).toEqual(expect.arrayContaining(['Verleng het huisverbod', 'Leg een eigen poging vast', 'Leg een schorsing vast']));
});
it('the jurist records rulings, and nothing on the page of what follows', () => {
  const alle = knoppen('jurist');
  expect(alle.filter((naam) => !/^Leg een (afwijzing|schorsing|vernietiging) vast$/.test(naam))).toEqual([]);
  expect(alle).toHaveLength(3);
  expect(screen.getByText('Hier is niets voor u om vast te leggen.')).toBeTruthy();
});
it('who regulates care sees the one step of it', () => expect(knoppen('medewerkerGezondheidszorg')).toEqual(['Leg voortgang van de zorg vast']));
it('the wethouder only reads', () => {
  expect(knoppen('wethouder')).toEqual([]);
  expect(screen.getByText('De rechter deed nog geen uitspraak.')).toBeTruthy();
});
it('a loco who is not on call is told so beside each step', () => {
  expect(knoppen('locoburgemeester')).toContain('Verleng het huisverbod');
  expect(screen.getByRole('button', { name: 'Verleng het huisverbod' }).getAttribute('aria-disabled')).toBe('true');
  cleanup();
  knoppen('locoburgemeester', true);
  expect(screen.getByRole('button', { name: 'Verleng het huisverbod' }).getAttribute('aria-disabled')).not.toBe('true');
});
it('who saves no document is asked to look at it only', () => {
  const stap = { id: 'd', wat: 'Beschikking', waarom: 'Nog niet opgeslagen.', artikel: '', dringend: false, knop: 'Bekijk en sla op', doel: { soort: 'document', document: 'beschikking', huisgenootId: '' } } as const;
  const knop = (rol: Rol): string => {
    cleanup();
    render(<ArchiefContext value={archiefVan(rol)}><Stappenlijst stappen={[stap]} alleenLezen={false} bijDoel={niets} /></ArchiefContext>);
    return screen.getByRole('button').textContent ?? '';
  };
  expect((['jurist', 'wethouder', 'afdelingshoofd'] as const).map(knop)).toEqual(['Bekijk en sla op', 'Bekijk', 'Bekijk']);
});
