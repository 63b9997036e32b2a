import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { useEffect, useReducer } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Zoekkeuze, type ZoekOptie } from '../../../renderer/ui/index.ts';

afterEach(cleanup);

const OPTIES: readonly ZoekOptie[] = ['2c4 Keel dichtknijpen', '1c5 Dronken', '2a4 Dreigen te doden', '2c1 Duwen'].map((tekst) => ({ id: tekst.slice(0, 3), tekst }));
const zoek = (vraag: string): readonly ZoekOptie[] => OPTIES.filter(({ tekst }) => tekst.toLowerCase().includes(vraag));

let gekozen = vi.fn<(id: string | null) => void>();
beforeEach(() => {
  gekozen = vi.fn<(id: string | null) => void>();
});

const elders = new EventTarget();
const tekenOpnieuw = (): void => void elders.dispatchEvent(new Event('iets'));

/** Drawn again by what happens elsewhere on the page: a draft that is saved, a list of gaps that changes. */
function Proef() {
  const [keer, nogEens] = useReducer((oud: number) => oud + 1, 0);
  useEffect(() => {
    elders.addEventListener('iets', nogEens);
    return () => elders.removeEventListener('iets', nogEens);
  }, []);
  return (
    <>
      <p>{keer}</p>
      <Zoekkeuze voegToe label="Zoek een feit" opties={OPTIES} zoek={zoek} waarde={null} bijKeuze={(id) => gekozen(id)} />
    </>
  );
}

const veld = (): HTMLInputElement => screen.getByRole('combobox');
const toets = (key: string): void => void fireEvent.keyDown(veld(), { key });
const typ = (value: string): void => void fireEvent.change(veld(), { target: { value } });
/** What the page shows as pointed at. */
const gewezen = (): string | null => {
  const id = veld().getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.textContent?.slice(0, 3) ?? null);
};
const begin = (): void => {
  render(<Proef />);
  act(() => veld().focus());
};

describe('Zoekkeuze that adds', () => {
  it('takes what is pointed at, also when the page scrolls in the same breath', () => {
    begin();
    typ('d');
    toets('ArrowDown');
    toets('ArrowDown');
    expect(gewezen()).toBe('1c5');
    // The library hears the scroll and the key before React has drawn anything.
    act(() => {
      document.dispatchEvent(new Event('scroll'));
      veld().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    expect(gekozen.mock.calls).toEqual([['1c5']]);
    expect(veld().value).toBe('');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('chooses nothing unseen for who was choosing with the arrows when the list closed', () => {
    begin();
    typ('d');
    toets('ArrowDown');
    toets('ArrowDown');
    act(() => void document.dispatchEvent(new Event('scroll')));
    expect(gewezen()).toBeNull();
    toets('Enter');
    expect(gekozen).not.toHaveBeenCalled();
    expect(veld().value).toBe('d');
    // The list is back, and nothing is lost.
    toets('ArrowDown');
    expect(gewezen()).toBe('2c4');
  });

  it('whatever happens around it: Enter takes what is pointed at, or the first hit of what was just typed, or nothing', () => {
    const stap = fc.constantFrom('typ d', 'typ k', 'wis', 'omlaag', 'omhoog', 'teken', 'scroll', 'scroll+enter', 'teken+enter', 'enter', 'weg en terug', 'escape');
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 14 }), (stappen) => {
        cleanup();
        begin();
        const enter = (vooraf: () => void): void => {
          const verwacht = gewezen();
          const eerste = veld().value === '' ? undefined : zoek(veld().value)[0]?.id;
          gekozen.mockClear();
          act(() => {
            vooraf();
            veld().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
          });
          const keuzes = gekozen.mock.calls.map(([id]) => id);
          expect(keuzes.length).toBeLessThan(2);
          if (verwacht !== null) expect(keuzes).toEqual([verwacht]);
          else if (keuzes.length > 0) expect(keuzes).toEqual([eerste]);
          if (keuzes.length > 0) expect([veld().value, screen.queryByRole('listbox')]).toEqual(['', null]);
        };
        for (const een of stappen) {
          if (een === 'typ d') typ('d');
          else if (een === 'typ k') typ('k');
          else if (een === 'wis') typ('');
          else if (een === 'omlaag') toets('ArrowDown');
          else if (een === 'omhoog') toets('ArrowUp');
          else if (een === 'escape') toets('Escape');
          else if (een === 'teken') act(() => tekenOpnieuw());
          else if (een === 'scroll') act(() => void document.dispatchEvent(new Event('scroll')));
          else if (een === 'scroll+enter') enter(() => void document.dispatchEvent(new Event('scroll')));
          else if (een === 'teken+enter') enter(() => tekenOpnieuw());
          else if (een === 'enter') enter(() => undefined);
          else {
            act(() => veld().blur());
            act(() => veld().focus());
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
