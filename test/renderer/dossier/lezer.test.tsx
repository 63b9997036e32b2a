/* What a dossier says to who only reads it: nothing that asks him to do what is not his to do. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ArchiefContext } from '../../../renderer/app/archief.ts';
import { Tijdlijnblad } from '../../../renderer/features/dossier/Tijdlijnblad.tsx';
import { Inzagelijst } from '../../../renderer/features/inzage/Inzagelijst.tsx';
import { Stukkenlijst } from '../../../renderer/features/stukken/Stukkenlijst.tsx';
import { contract } from '../../../shared/contract/contract.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';
import { lopend } from '../../shared/dossier/verloop/stappen.ts';
import { beeldVan } from './beeld.ts';

const niets = (): void => undefined;
const REGELS = Object.fromEntries(Object.entries(contract).map(([naam, { wie }]) => [naam, wie]));

/** All the text that the timeline and an empty list of pieces show to this role. */
function leest(rol: Rol): string {
  const account = { accountId: 'a', naam: 'A', ambt: 'B', rollen: [rol], wachtOp: [] };
  render(
    <ArchiefContext value={{ map: '/a', gemeente: 'Molenwaard', demonstratie: false, account, alleenLezen: false, dossiertoegang: true, opPiket: false, meekijken: false, regels: REGELS }}>
      <Tijdlijnblad beeld={beeldVan(lopend(), '2026-12-01T12:00:00+01:00')} bijCorrigeer={niets} />
      <Stukkenlijst stukken={[]} bijKies={niets} />
    </ArchiefContext>,
  );
  const knoppen = screen.queryAllByRole('button', { name: /^Corrigeer: / }).length;
  expect(knoppen > 0).toBe(rol === 'medewerkerOOV');
  return document.body.textContent ?? '';
}
afterEach(cleanup);

it('who may correct and add is asked to', () => {
  const tekst = leest('medewerkerOOV');
  expect(tekst).toContain('Corrigeer het');
  expect(tekst).toContain('Voeg toe wat u van de politie');
});

it.each(['afdelingshoofd', 'wethouder'] as const)('the %s is told how it works', (rol) => {
  const tekst = leest(rol);
  expect(tekst).not.toMatch(/Corrigeer het|Voeg toe/);
  expect(tekst).toContain('Is een feit gecorrigeerd, dan is het oude doorgehaald');
  expect(tekst).toContain('Hier komt wat de gemeente van de politie');
});

it('who asked for the last lines of the log goes on below them', () => {
  const lijst = (meer: boolean) => (
    <Inzagelijst bijschrift="Log" metNaam={false} metZaak={false} inzage={{ regels: [], fout: null, meer: meer ? async () => undefined : undefined }} />
  );
  const { rerender } = render(lijst(true));
  const knop = screen.getByRole('button', { name: 'Toon eerdere regels' });
  knop.focus();
  fireEvent.click(knop);
  rerender(lijst(false));
  expect(document.activeElement?.textContent).toBe('Dit zijn alle regels.');
});
