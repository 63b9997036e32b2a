/* Every term of an order stands on its card: with its end, its article, the time left and what to do. */
import { cleanup, render, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Bordkaart } from '../../../renderer/features/termijnenbord/Bordkaart.tsx';
import { bordtijd } from '../../../renderer/features/termijnenbord/regels.ts';
import { bordregelVan } from '../../../shared/dossier/bord/regel.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { termijnNaam, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import { bouw, daarna } from '../../shared/dossier/zaak.ts';
import { lopend } from '../../shared/dossier/verloop/stappen.ts';

afterEach(cleanup);

/** The card of this case, and its terms as the core tells them. */
function kaart(gebeurtenissen: readonly Gebeurtenis[], nu: string) {
  const regel = bordregelVan(bouw([...gebeurtenissen]), nu, eersteWerkafspraken);
  if (regel === null) throw new Error('niet op het bord');
  const { container } = render(<Bordkaart regel={regel} tijd={bordtijd(regel, nu)} bijOpen={() => undefined} />);
  return { regel, open: container.querySelector('.bord__doen > .bord__termijnen'), alles: within(container) };
}

it('shows each running term once, the nearest open and the others folded', () => {
  const { regel, alles } = kaart(lopend(), '2026-11-28T03:00:00+01:00');
  const rijen = alles.getAllByRole('list', { name: /termijnen$/ }).flatMap((lijst) => within(lijst).getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent ?? ''));
  expect(regel.termijnen.map(({ code }) => code)).toEqual(['T5', 'T4', 'T1', 'T3', 'T2', 'T10']);
  for (const termijn of regel.termijnen) {
    const eigen = rijen.filter((rij) => rij.startsWith(`${termijnNaam(termijn)} `));
    expect(eigen).toHaveLength(1);
    expect(eigen[0]).toContain(termijn.artikel);
    expect(eigen[0]).toMatch(new RegExp(`nog .+: ${uiterlijkTekst(termijn)}`));
  }
});

it('marks what was missed and what was done too late, and folds neither', () => {
  const laat = daarna(lopend(), { type: 'taak.afgerond', at: '2026-11-30T09:00:00+01:00', gegevens: { taak: 'opleggen//raadsman/', hoe: 'telefoon', namens: 'gemeente', door: 'S. Mol', metWie: '', toelichting: '', antwoorden: [] } });
  const { open } = kaart(laat, '2026-12-01T10:00:00+01:00');
  const rijen = [...(open?.children ?? [])].map(({ textContent }) => textContent ?? '');
  expect(rijen[0]).toMatch(/^Bereikbaarheid.*Te laat, nog te doenverstreken sinds zaterdag 28 november 2026/);
  expect(rijen.at(-1)).toMatch(/^Raadsman.*Te laat gedaan.*maar na 24 uur\.$/);
});
