import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bijVergrendelen } from '../../../renderer/app/vergrendelen.ts';
import { metArchief, startKern, WACHTWOORD } from '../../core/kern/proefkern.ts';
import { toets } from './handen.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from './venster.tsx';

let venster: Proefvenster;
beforeEach(async () => {
  const proef = startKern();
  await metArchief(proef);
  venster = await openVenster(proef);
  await opPagina('Dossiers');
});
afterEach(() => venster.sluit());

const ontgrendel = async (): Promise<void> => {
  const veld = await screen.findByLabelText('Wachtwoord');
  fireEvent.change(veld, { target: { value: WACHTWOORD } });
  fireEvent.submit(veld);
};

it('from one page to the next there is no moment without one, once the pages are there', async () => {
  toets('2', { altKey: true });
  await opPagina('Instellingen');
  toets('3', { altKey: true });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Termijnen');
});

describe('the lock', () => {
  it('by hand waits until every page wrote what it held, also when one fails', async () => {
    const verloop: string[] = [];
    const einde = [
      bijVergrendelen(async () => Promise.reject(new Error('schijf'))),
      bijVergrendelen(async () => {
        await new Promise((klaar) => setTimeout(klaar, 30));
        verloop.push(venster.gegeven.includes('archief.vergrendel') ? 'te laat' : 'op tijd');
      }),
    ];
    toets('l', { ctrlKey: true });
    await screen.findByText('U hebt vergrendeld.');
    for (const stop of einde) stop();
    expect(verloop).toEqual(['op tijd']);
  });

  it('drops the workspace, says why, and comes back to the same page', async () => {
    toets('2', { altKey: true });
    await opPagina('Instellingen');
    fireEvent.change(await screen.findByLabelText(/Plaats van ondertekening/), { target: { value: 'Overdam' } });
    await act(() => venster.proef.kern.vergrendel('rust'));
    await screen.findByText('Vergrendeld: er is een tijd niets gedaan.');
    expect(document.body.textContent).not.toContain('H. de Ruijter, burgemeesterInstellingen');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByDisplayValue('Overdam')).toBeNull();
    await ontgrendel();
    await opPagina('Instellingen');
  });

  it('does not come back to that page in another archive', async () => {
    toets('2', { altKey: true });
    await opPagina('Instellingen');
    await act(() => venster.proef.kern.vergrendel('slaap'));
    await screen.findByText('Vergrendeld: de computer ging slapen.');
    fireEvent.click(screen.getByRole('button', { name: 'Ander archief' }));
    fireEvent.click(screen.getByRole('button', { name: 'Demonstratie openen' }));
    await opPagina('Dossiers');
    expect(screen.getByText('Demonstratie – verzonnen gegevens')).toBeTruthy();
  });
});

describe('the keyboard', () => {
  it('starts a melding with n outside a field and with F2 anywhere, once however often it is pressed', async () => {
    await act(async () => {
      toets('F2');
      toets('F2');
      toets('n');
    });
    await wachtTot(() => expect(screen.queryByRole('heading', { name: 'Dossiers' })).toBeNull());
    expect(venster.gegeven.filter((naam) => naam === 'melding.nieuw')).toHaveLength(1);

    toets('2', { altKey: true });
    (await screen.findByLabelText(/Plaats van ondertekening/)).focus();
    toets('n');
    expect(venster.gegeven.filter((naam) => naam === 'melding.nieuw')).toHaveLength(1);
    toets('F2');
    await wachtTot(() => expect(venster.gegeven.filter((naam) => naam === 'melding.nieuw')).toHaveLength(2));
  });

  it('asks on the night page before it begins a second melding, and brings the focus back', async () => {
    const nieuw = (): number => venster.gegeven.filter((naam) => naam === 'melding.nieuw').length;
    toets('F2');
    const veld = await wachtTot(() => {
      const gevonden = document.getElementById('veld-melder.naam');
      expect(document.activeElement).toBe(gevonden);
      return gevonden;
    });
    toets('F2');
    await screen.findByText('U bent al in een melding.');
    expect(nieuw()).toBe(1);
    toets('Escape');
    expect(document.activeElement).toBe(veld);
    expect(screen.queryByText('U bent al in een melding.')).toBeNull();
    toets('F2');
    toets('F2');
    await wachtTot(() => expect(nieuw()).toBe(2));
  });

  it('puts the focus on the title of a new page', async () => {
    toets('2', { altKey: true });
    await opPagina('Instellingen');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('the clock of the computer', () => {
  it('is warned about when it goes back, until the warning is closed', async () => {
    venster.proef.zet('2026-11-27T21:15:00+01:00');
    window.dispatchEvent(new Event('focus'));
    const melding = await screen.findByText(/De klok van deze computer is teruggezet/);
    expect(melding.textContent).toContain('naar vrijdag 27 november 2026 om 21.15 uur');
    fireEvent.click(screen.getByRole('button', { name: 'Sluit deze melding' }));
    expect(screen.queryByText(/is teruggezet/)).toBeNull();
  });
});

describe('signs of life', () => {
  it('are sent at most once in fifteen seconds', () => {
    const druk = (seconde: number): void => {
      const gebeurtenis = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
      Object.defineProperty(gebeurtenis, 'timeStamp', { value: 1_000_000 + seconde * 1_000 });
      document.body.dispatchEvent(gebeurtenis);
    };
    const tekens = (): number => venster.gegeven.filter((naam) => naam === 'app.actief').length;
    const begin = tekens();
    [0, 1, 5, 14.9].forEach(druk);
    expect(tekens() - begin).toBe(1);
    [15, 20, 29, 30].forEach(druk);
    expect(tekens() - begin).toBe(3);
  });

  it('are not given by the list itself, which would keep the archive open for ever', async () => {
    await screen.findByText(/Er staat nog niets in dit archief/);
    const begin = venster.gegeven.length;
    vi.useFakeTimers();
    try {
      await act(() => vi.advanceTimersByTimeAsync(11 * 60_000));
    } finally {
      vi.useRealTimers();
    }
    expect(venster.gegeven.slice(begin)).toEqual([]);
  });
});
