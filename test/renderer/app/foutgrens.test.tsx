import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Foutgrens } from '../../../renderer/app/Foutgrens.tsx';
import { bijVergrendelen, useBijVergrendelen } from '../../../renderer/app/vergrendelen.ts';

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('shows a calm screen in place of a page that fails, without what went wrong, and tries again when asked', () => {
  let kapot = true;
  const Pagina = () => {
    if (kapot) throw new Error('Johan Kanarie');
    return <p>weer goed</p>;
  };
  render(<Foutgrens><Pagina /></Foutgrens>);
  expect(screen.getByRole('alert').textContent).toContain('Dit scherm is vastgelopen');
  expect(document.body.textContent).not.toContain('Kanarie');
  kapot = false;
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(screen.getByText('weer goed')).toBeTruthy();
});

it('lets the page write away what it holds at the moment that it fails', () => {
  const geschreven: string[] = [];
  const Pagina = ({ tekst }: { tekst: string }) => {
    useBijVergrendelen(async () => geschreven.push(tekst));
    if (tekst === 'stuk') throw new Error('stuk');
    return tekst;
  };
  const { rerender } = render(<Foutgrens><Pagina tekst="eerste" /></Foutgrens>);
  rerender(<Foutgrens><Pagina tekst="tweede" /></Foutgrens>);
  rerender(<Foutgrens><Pagina tekst="stuk" /></Foutgrens>);
  expect(geschreven).toEqual(['tweede']);
});

it('forgets a page that is gone', async () => {
  const geschreven = vi.fn<() => Promise<void>>(async () => undefined);
  bijVergrendelen(geschreven)();
  const Stuk = () => {
    throw new Error('stuk');
  };
  render(<Foutgrens><Stuk /></Foutgrens>);
  expect(geschreven).not.toHaveBeenCalled();
});
