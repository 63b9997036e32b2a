import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useNachtstand, useSneltoets } from '../../../renderer/ui/index.ts';
import { isSneltoets, leesSneltoets } from '../../../renderer/ui/gedrag/sneltoets.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Toetsen({ toets, doe, actief }: { toets: string; doe: () => void; actief?: boolean }) {
  useSneltoets(toets, doe, { actief });
  return (
    <>
      <input aria-label="tekst" />
      <textarea aria-label="vak" />
      <button type="button">knop</button>
    </>
  );
}

it('a letter works on the page and on a button, not in a field, not held down, not with Ctrl', () => {
  const doe = vi.fn<() => void>();
  render(<Toetsen toets="n" doe={doe} />);
  fireEvent.keyDown(screen.getByLabelText('tekst'), { key: 'n' });
  fireEvent.keyDown(screen.getByLabelText('vak'), { key: 'n' });
  fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'n', repeat: true });
  fireEvent.keyDown(document.body, { key: 'm' });
  expect(doe).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'N' });
  fireEvent.keyDown(screen.getByRole('button'), { key: 'n' });
  expect(doe).toHaveBeenCalledTimes(2);
});

it.each(['F2', 'ctrl+enter', 'alt+1'])('%s works while one types', (toets) => {
  const doe = vi.fn<() => void>();
  render(<Toetsen toets={toets} doe={doe} />);
  const { toets: key, ctrl, alt } = leesSneltoets(toets);
  fireEvent.keyDown(screen.getByLabelText('tekst'), { key, ctrlKey: ctrl, altKey: alt });
  expect(doe).toHaveBeenCalledTimes(1);
});

it('does nothing when off, and nothing behind a dialog', () => {
  const doe = vi.fn<() => void>();
  const { rerender } = render(<Toetsen toets="n" doe={doe} actief={false} />);
  fireEvent.keyDown(document.body, { key: 'n' });
  rerender(<><Toetsen toets="n" doe={doe} /><div data-dialoog-open="" /></>);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(doe).not.toHaveBeenCalled();
});

it('tells apart what differs only in a modifier', () => {
  const aanslag = { key: 'Enter', ctrlKey: true, altKey: false, shiftKey: false, metaKey: false };
  expect(isSneltoets(aanslag, leesSneltoets('ctrl+enter'))).toBe(true);
  expect(isSneltoets({ ...aanslag, shiftKey: true }, leesSneltoets('ctrl+enter'))).toBe(false);
  expect(isSneltoets({ ...aanslag, key: '?', ctrlKey: false, shiftKey: true }, leesSneltoets('?'))).toBe(true);
});

function Thema({ bijWijziging }: { bijWijziging: (voorkeur: string) => void }) {
  const { nacht, wissel } = useNachtstand('systeem', bijWijziging);
  return <button type="button" onClick={wissel}>{nacht ? 'nacht' : 'dag'}</button>;
}

it('night mode follows the system until someone chooses, and stores nothing in the browser', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
  const bewaar = vi.spyOn(Storage.prototype, 'setItem');
  const bijWijziging = vi.fn<(voorkeur: string) => void>();
  const { unmount } = render(<Thema bijWijziging={bijWijziging} />);
  expect(document.documentElement.dataset['thema']).toBe('nacht');
  fireEvent.click(screen.getByRole('button', { name: 'nacht' }));
  expect(document.documentElement.dataset['thema']).toBe('dag');
  expect(bijWijziging).toHaveBeenCalledWith('dag');
  expect(bewaar).not.toHaveBeenCalled();
  unmount();
  expect(document.documentElement.dataset['thema']).toBeUndefined();
});
