import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dialoog, Knop, Paginakop, PAGINATITEL } from '../../../renderer/ui/index.ts';

const schuif = vi.fn<(x: number, y: number) => void>();
beforeEach(() => vi.stubGlobal('scrollTo', schuif));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  schuif.mockClear();
});

/** A page with a button that asks; once the answer is given the button is gone, unless it `blijft`. */
function Pagina({ blijft }: { blijft: boolean }) {
  const [stand, setStand] = useState<'' | 'vraagt' | 'gedaan'>('');
  return (
    <>
      <Paginakop titel="Toegang" />
      {(blijft || stand !== 'gedaan') && <Knop bijKlik={() => setStand('vraagt')}>Schors</Knop>}
      <Dialoog open={stand === 'vraagt'} titel="Schorsen" bijSluiten={() => setStand('')} acties={<Knop bijKlik={() => setStand('gedaan')}>Ja</Knop>} />
    </>
  );
}

function vraagtEnDoet(): void {
  const knop = screen.getByRole('button', { name: 'Schors' });
  knop.focus();
  fireEvent.click(knop);
  fireEvent.click(screen.getByRole('button', { name: 'Ja' }));
}

it('after a dialog whose button is gone the title has the focus, and is in view', async () => {
  render(<Pagina blijft={false} />);
  vraagtEnDoet();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe(PAGINATITEL));
  expect(schuif).toHaveBeenCalledWith(0, 0);
});

it('after a dialog whose button is still there the page stays where it was', async () => {
  render(<Pagina blijft />);
  vraagtEnDoet();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Schors'));
  expect(schuif).not.toHaveBeenCalled();
});
