/** What somebody does at a page: presses, types, goes to a tab. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, vi } from 'vitest';

/** Presses a key where the focus is. */
export const toets = (key: string, rest: object = {}): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...rest });

/** Presses a button, once it is there. */
export const klik = async (name: string | RegExp): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name }));

/** Fills a field in. */
export const vul = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Goes to a tab, once it is there. */
export async function naarBlad(name: RegExp): Promise<void> {
  const tab = await screen.findByRole('tab', { name });
  fireEvent.mouseDown(tab);
  fireEvent.mouseUp(tab);
  fireEvent.click(tab);
  // A page that is fetched for the first time is slow.
  await vi.waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'), { timeout: 20_000 });
}
