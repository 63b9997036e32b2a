import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hoofdmenu, type MenuItem } from '../../../renderer/ui/index.ts';
import { toets } from '../app/handen.ts';

const ITEMS: readonly MenuItem[] = [
  { id: 'dossiers', tekst: 'Dossiers' },
  { id: 'rooster', tekst: 'Rooster', groep: 'Dienst', ruim: true },
  { id: 'instellingen', tekst: 'Instellingen', groep: 'Inrichting', sneltoets: 'alt+2' },
  { id: 'account', tekst: 'Mijn account', groep: 'Uzelf' },
];

let gekozen = vi.fn<(id: string) => void>();
beforeEach(() => {
  gekozen = vi.fn<(id: string) => void>();
});
afterEach(cleanup);

const toon = (actief: string | null = 'dossiers'): void => void render(<Hoofdmenu items={ITEMS} actief={actief} bijKies={gekozen} meerToets="alt+0" />);
const meer = (): HTMLElement => screen.getByRole('button', { name: /^Meer/ });
const hier = (): string | null | undefined => document.activeElement?.textContent;

it('has in the line what one needs daily, and the rest behind one button that says where one is', () => {
  toon('instellingen');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Dossiers', 'Rooster', 'Meer: InstellingenAlt+0']);
  fireEvent.click(meer());
  expect(screen.getByRole('group', { name: 'Inrichting' }).textContent).toContain('Instellingen');
  expect(screen.getByRole('button', { name: /^Instellingen/ }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('button', { name: /^Instellingen/ }).getAttribute('aria-keyshortcuts')).toBe('Alt+2');
});

it('opens with its key on the first page, goes through them with the arrows, and comes back with Escape', () => {
  toon();
  toets('0', { altKey: true });
  expect(meer().getAttribute('aria-expanded')).toBe('true');
  expect(hier()).toBe('Rooster');
  toets('ArrowDown');
  expect(hier()).toContain('Instellingen');
  toets('ArrowUp');
  toets('ArrowUp');
  expect(hier()).toBe('Mijn account');
  toets('Home');
  expect(hier()).toBe('Rooster');
  toets('Escape');
  expect(meer().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(meer());
});

it('closes when a page is chosen, and when the focus goes elsewhere', () => {
  toon();
  fireEvent.click(meer());
  fireEvent.click(screen.getByRole('button', { name: 'Mijn account' }));
  expect(gekozen.mock.calls).toEqual([['account']]);
  expect(meer().getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(meer());
  fireEvent.focusIn(screen.getByRole('button', { name: 'Dossiers' }));
  expect(meer().getAttribute('aria-expanded')).toBe('false');
});
