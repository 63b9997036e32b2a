import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Invoegbalk } from '../../../renderer/features/sjablonen/Invoegbalk.tsx';
import { namenBij } from '../../../renderer/features/sjablonen/invoegen.ts';
import { gaNaarRegel } from '../../../renderer/features/sjablonen/cursor.ts';
import { Schrijfvak } from '../../../renderer/features/sjablonen/Schrijfvak.tsx';
import { Taal } from '../../../renderer/ui/index.ts';
import { veldenVan } from '../../../shared/documenten/velden/catalogus.ts';

afterEach(cleanup);

function Proef() {
  const vak = useRef<HTMLTextAreaElement>(null);
  const [tekst, setTekst] = useState('Een.\n\nTwee.');
  return (
    <Taal>
      <Invoegbalk vak={vak} namen={namenBij(veldenVan('beschikking'), tekst, tekst.length)} />
      <Schrijfvak label="Tekst" tekst={tekst} bijWijziging={setTekst} vak={vak} fouten={new Set([3])} />
    </Taal>
  );
}
const vak = (): HTMLTextAreaElement => screen.getByLabelText('Tekst');
const kies = (label: RegExp, woorden: string): void => {
  const veld = screen.getByRole('combobox', { name: label });
  fireEvent.change(veld, { target: { value: woorden } });
  fireEvent.keyDown(veld, { key: 'ArrowDown' });
  fireEvent.keyDown(veld, { key: 'Enter' });
};

test('a key opens the choice, a condition is chosen by meaning, and the cursor stands where to write', () => {
  render(<Proef />);
  vak().focus();
  vak().setSelectionRange(5, 5);
  fireEvent.keyDown(vak(), { key: 'w', altKey: true });
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Waar hangt het van af/ }));
  kies(/^Waar hangt het van af/, 'nadere aanduiding');
  fireEvent.click(screen.getByRole('radio', { name: 'Als dit leeg is' }));
  fireEvent.click(screen.getByRole('button', { name: 'Voeg in' }));
  expect(vak().value).toBe('Een.\n\n{% unless woning.aanduiding %}\nSchrijf hier de tekst.\n\n{% endunless %}\n\nTwee.');
  expect(document.activeElement).toBe(vak());
  expect(vak().value.slice(vak().selectionStart, vak().selectionEnd)).toBe('Schrijf hier de tekst.');
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('Escape gives the text back as it was, and without a choice nothing is put in', () => {
  render(<Proef />);
  fireEvent.click(screen.getByRole('button', { name: /^Herhaling/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Voeg in' }));
  expect(vak().value).toBe('Een.\n\nTwee.');
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
  expect(document.activeElement).toBe(vak());
});

test('Tab is left alone, lines are numbered, and one can go to a line', () => {
  render(<Proef />);
  expect(fireEvent.keyDown(vak(), { key: 'Tab' })).toBe(true);
  expect([...document.querySelectorAll('[data-regel]')].map((regel) => regel.className.includes('fout'))).toEqual([false, false, true]);
  gaNaarRegel(vak(), 3);
  expect([vak().selectionStart, vak().selectionEnd]).toEqual([6, 11]);
});
