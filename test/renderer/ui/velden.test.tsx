import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Datumveld, DatumTijdveld, focusVeld, Gebrekenlijst, JaNeeOnbekend, Keuze, Knop, Tekstvak, Wachtwoordveld, Zoekkeuze } from '../../../renderer/ui/index.ts';

afterEach(cleanup);

describe('Datumveld', () => {
  function Proef({ gezien }: { gezien: (datum: string | null) => void }) {
    const [tekst, setTekst] = useState('');
    return (
      <Datumveld
        label="Geboortedatum"
        waarde={tekst}
        bijWijziging={(nieuw, datum) => {
          setTekst(nieuw);
          gezien(datum);
        }}
      />
    );
  }

  it('gives text and meaning while typing, and tidies up on leaving', () => {
    const gezien = vi.fn<(datum: string | null) => void>();
    render(<Proef gezien={gezien} />);
    const veld = screen.getByLabelText<HTMLInputElement>('Geboortedatum');
    fireEvent.change(veld, { target: { value: '7-12' } });
    expect(gezien).toHaveBeenLastCalledWith(null);
    fireEvent.change(veld, { target: { value: '7-12-26' } });
    expect(gezien).toHaveBeenLastCalledWith('2026-12-07');
    expect(veld.value).toBe('7-12-26');
    fireEvent.blur(veld);
    expect(veld.value).toBe('07-12-2026');
  });

  it('keeps what it cannot read, and says so only after leaving', () => {
    render(<Proef gezien={() => undefined} />);
    const veld = screen.getByLabelText<HTMLInputElement>('Geboortedatum');
    fireEvent.change(veld, { target: { value: '31-2-2026' } });
    expect(veld.getAttribute('aria-invalid')).toBeNull();
    fireEvent.blur(veld);
    expect(veld.value).toBe('31-2-2026');
    expect(veld.getAttribute('aria-invalid')).toBe('true');
    const beschreven = veld.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(beschreven).toContain('Deze datum bestaat niet');
    fireEvent.change(veld, { target: { value: '28-2-2026' } });
    expect(veld.getAttribute('aria-invalid')).toBeNull();
  });
});

it.each([['', 'Vul een datum in.'], ['31-2-2026', 'Deze datum bestaat niet']])('a date that is asked for says why what was typed is none: %s', (waarde, verwacht) => {
  render(<Datumveld label="Bewaren tot" waarde={waarde} bijWijziging={() => undefined} fout="Vul een datum in." />);
  expect(document.body.textContent).toContain(verwacht);
  expect(document.body.textContent?.includes('Vul een datum in.')).toBe(waarde === '');
});

it.each(['keel', '2c4'])('Zoekkeuze that adds: Enter takes the first hit of what was typed: %s', (tekst) => {
  const gekozen = vi.fn<(id: string | null) => void>();
  const opties = [{ id: '2c4', tekst: '2c4 Keel dichtknijpen' }, { id: '1c5', tekst: '1c5 Onder invloed' }];
  const zoek = (vraag: string) => opties.filter((optie) => optie.tekst.toLowerCase().includes(vraag));
  render(<Zoekkeuze voegToe label="Zoek een feit" opties={opties} zoek={zoek} waarde={null} bijKeuze={gekozen} />);
  const veld = screen.getByRole<HTMLInputElement>('combobox');
  veld.focus();
  fireEvent.keyDown(veld, { key: 'Enter' });
  expect(gekozen).not.toHaveBeenCalled();
  fireEvent.change(veld, { target: { value: tekst } });
  fireEvent.keyDown(veld, { key: 'Enter' });
  expect(gekozen.mock.calls).toEqual([['2c4']]);
  expect(veld.value).toBe('');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('DatumTijdveld hands over both parts, and joins nothing', () => {
  const gezien = vi.fn<(...gelezen: unknown[]) => void>();
  render(<DatumTijdveld id="t" label="Aanzegging" waarde={{ datum: '25-10-2026', tijd: '' }} bijWijziging={gezien} />);
  fireEvent.change(screen.getByLabelText('Tijd'), { target: { value: '0220' } });
  expect(gezien).toHaveBeenCalledWith({ datum: '25-10-2026', tijd: '0220' }, { datum: '2026-10-25', tijd: '02:20' });
});

describe('Keuze', () => {
  it('answers with a letter while the focus is in the question, and leaves Ctrl alone', () => {
    const gezien = vi.fn<(waarde: string) => void>();
    render(<JaNeeOnbekend label="Kinderen?" waarde="" bijWijziging={gezien} />);
    fireEvent.keyDown(screen.getByRole('radio', { name: /Ja/ }), { key: 'n', ctrlKey: true });
    expect(gezien).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('radio', { name: /Ja/ }), { key: 'o' });
    expect(gezien).toHaveBeenCalledWith('onbekend');
  });

  it('names the group, marks it in words, and can be undone', () => {
    const gezien = vi.fn<(waarde: string) => void>();
    render(<Keuze label="Grond" verplicht wisbaar artikel="art. 2 lid 1 Wth" waarde="a" bijWijziging={gezien} opties={[{ waarde: 'a', tekst: 'A' }, { waarde: 'b', tekst: 'B' }]} />);
    expect(screen.getByRole('radiogroup', { name: 'Grond (verplicht) art. 2 lid 1 Wth' }).getAttribute('aria-required')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Keuze wissen' }));
    expect(gezien).toHaveBeenCalledWith('');
  });
});

describe('focusVeld', () => {
  it('goes to an input, to the chosen answer of a group, and into closed details', () => {
    render(
      <>
        <input id="los" aria-label="los" />
        <details>
          <summary>Meer</summary>
          <Keuze id="groep" label="Groep" waarde="b" bijWijziging={() => undefined} opties={[{ waarde: 'a', tekst: 'A' }, { waarde: 'b', tekst: 'B' }]} />
        </details>
      </>,
    );
    expect(focusVeld('los')).toBe(true);
    expect(document.activeElement?.id).toBe('los');
    expect(focusVeld('groep')).toBe(true);
    expect(document.activeElement?.id).toBe('groep-b');
    expect(document.querySelector('details')?.open).toBe(true);
    expect(focusVeld('elders')).toBe(false);
  });

  it('is what a line of the list of gaps does, unless the caller goes there himself', () => {
    const bijGa = vi.fn<(item: { veldId: string }) => void>();
    const items = [{ id: '1', tekst: 'Vul de naam in', artikel: 'art. 2 lid 4 Wth', veldId: 'naam' }];
    const { rerender } = render(<><input id="naam" aria-label="naam" /><Gebrekenlijst items={items} /></>);
    fireEvent.click(screen.getByRole('button', { name: 'Vul de naam in' }));
    expect(document.activeElement?.id).toBe('naam');
    rerender(<Gebrekenlijst items={items} bijGa={bijGa} />);
    fireEvent.click(screen.getByRole('button', { name: 'Vul de naam in' }));
    expect(bijGa).toHaveBeenCalledWith(items[0]);
    rerender(<Gebrekenlijst items={[]} />);
    expect(screen.getByRole('status').textContent).toContain('Alles wat de wet vraagt is ingevuld');
  });
});

it('Knop that cannot be used says why, keeps its place, and does nothing', () => {
  const klik = vi.fn<() => void>();
  const { rerender } = render(<Knop uitgeschakeld waaromNiet="Er ontbreken 3 punten." bijKlik={klik}>Leg op</Knop>);
  const knop = screen.getByRole('button', { name: 'Leg op' });
  knop.focus();
  expect(document.activeElement).toBe(knop);
  fireEvent.click(knop);
  expect(klik).not.toHaveBeenCalled();
  expect(document.getElementById(knop.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Er ontbreken 3 punten.');
  rerender(<Knop bezig bijKlik={klik}>Leg op…</Knop>);
  fireEvent.click(screen.getByRole('button'));
  expect(klik).not.toHaveBeenCalled();
  rerender(<Knop sneltoets="ctrl+enter" bijKlik={klik}>Leg op</Knop>);
  fireEvent.click(screen.getByRole('button', { name: 'Leg op' }));
  expect(klik).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button').getAttribute('aria-keyshortcuts')).toBe('Control+Enter');
});

it('Tekstvak keeps a paste that is too long, and counts what is too much', () => {
  const lang = 'x'.repeat(1_000_000);
  render(<Tekstvak label="Feiten" waarde={lang} bijWijziging={() => undefined} maxTekens={20_000} />);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Feiten').value).toHaveLength(1_000_000);
  expect(screen.getByText(/980\.000 tekens te lang/)).toBeDefined();
});

it('Wachtwoordveld shows the password only when asked', () => {
  render(<Wachtwoordveld label="Wachtwoord" waarde="geheim" bijWijziging={() => undefined} />);
  const veld = screen.getByLabelText<HTMLInputElement>('Wachtwoord');
  expect(veld.type).toBe('password');
  fireEvent.click(screen.getByRole('button', { name: 'Toon wachtwoord' }));
  expect(veld.type).toBe('text');
});
