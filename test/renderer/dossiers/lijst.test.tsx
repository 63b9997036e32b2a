import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlleDossiers } from '../../../renderer/features/dossiers/AlleDossiers.tsx';
import { TijdContext } from '../../../renderer/app/tijd.ts';
import { NavigatieContext, type Route } from '../../../renderer/app/route.ts';
import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, NACHT, startKern } from '../../core/kern/proefkern.ts';
import { openVenster, opPagina, zetBrug, type Proefvenster } from '../app/venster.tsx';

let venster: Proefvenster | null = null;
afterEach(async () => {
  await venster?.sluit();
  venster = null;
  cleanup();
  vi.unstubAllGlobals();
});

describe('the list on a real archive', () => {
  it('shows what asks for attention first, with its end and the time left, and finds by name', async () => {
    const proef = startKern();
    await metArchief(proef);
    const beslist = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:45:00+01:00');
    await proef.geef('weging.besluit', { dossierId: beslist.dossierId, concept: volledigeNachtpagina() });
    const open = await proef.geef('melding.nieuw', {});
    venster = await openVenster(proef);
    await opPagina('Dossiers');

    const aandacht = within(await screen.findByRole('region', { name: 'Vraagt nu aandacht' }));
    const kaarten = await aandacht.findAllByRole('listitem');
    expect(kaarten.map((kaart) => within(kaart).getByRole('heading').textContent)).toEqual([`Melding ${open.zaaknummer}`, 'Johan Kanarie']);
    expect(kaarten[0]?.textContent).toContain('Nog niet beslist');
    expect(kaarten[1]?.textContent).toContain('nog 9 dagen en 23 uur');
    expect(kaarten[1]?.textContent).toContain('Eindigt maandag 7 december 2026 om 23.40 uur');
    expect(kaarten[1]?.textContent).toContain('Korenbloemweg 12');

    fireEvent.change(await screen.findByLabelText(/Zoek op naam/), { target: { value: 'kanarie' } });
    await screen.findByText('1 gevonden');
    const tabel = screen.getByRole('grid', { name: 'Alle dossiers' });
    const regels = within(tabel).getAllByRole('row');
    expect(regels).toHaveLength(2);
    // Street and place, day and time: each a part that stays whole where a line ends.
    const inDelen = within(regels[1]!).getAllByRole('gridcell').map((cel) => [cel.textContent, ...Array.from(cel.querySelectorAll('.dossiers__deel-tekst'), (deel) => deel.textContent)]);
    expect([inDelen[2], inDelen[3], inDelen[5]]).toEqual([
      [expect.stringMatching(/^Korenbloemweg 12, \S/), 'Korenbloemweg 12,', expect.stringMatching(/\S/)],
      [''],
      ['ma 7 dec. 2026 23.40', 'ma 7 dec. 2026', '23.40'],
    ]);
    fireEvent.change(screen.getByLabelText(/Zoek op naam/), { target: { value: 'nergens' } });
    await screen.findByText('Geen dossier met deze woorden.');
    fireEvent.click(screen.getByRole('button', { name: 'Toon alle dossiers' }));
    await screen.findByText('2 dossiers');
  });

  it('keeps what was searched for while one looks elsewhere, and forgets it at a lock', async () => {
    const proef = startKern();
    await metArchief(proef);
    await proef.geef('melding.nieuw', {});
    venster = await openVenster(proef);
    fireEvent.change(await screen.findByLabelText(/Zoek op naam/), { target: { value: 'kanarie' } });
    fireEvent.keyDown(document.body, { key: '2', altKey: true });
    await opPagina('Instellingen');
    fireEvent.keyDown(document.body, { key: '1', altKey: true });
    expect((await screen.findByLabelText<HTMLInputElement>(/Zoek op naam/)).value).toBe('kanarie');
    await act(() => proef.kern.vergrendel('schermslot'));
    await screen.findByText('Vergrendeld: het scherm werd vergrendeld.');
    expect(screen.queryByDisplayValue('kanarie')).toBeNull();
  });
});

describe('a list in pages', () => {
  const regel = (nummer: number): DossierRegel => ({
    dossierId: `d${nummer}`,
    zaaknummer: `WTH-2026-${String(nummer).padStart(5, '0')}`,
    status: nummer === 0 ? 'weging' : 'niet opgelegd',
    naam: '',
    adres: '',
    melder: '',
    begin: null,
    einde: null,
    bijgewerkt: NACHT,
    inProcedure: false,
  });

  /** A list of so many lines; the last line of each page comes again as the first of the next, as when a dossier moved. */
  function zetLijst(aantal: number): { na: number; aantal: number }[] {
    const vragen: { na: number; aantal: number }[] = [];
    zetBrug({
      luister: () => () => undefined,
      roep: async (_naam, invoer) => {
        const vraag = invoer as { na: { rid: number } | null; aantal: number };
        const van = Math.max(0, (vraag.na?.rid ?? 0) - 1);
        const tot = Math.min(aantal, van + vraag.aantal);
        vragen.push({ na: vraag.na?.rid ?? 0, aantal: vraag.aantal });
        // The bridge answers in a later turn; an answer at once would leave the test itself no turn.
        await new Promise((klaar) => setTimeout(klaar, 1));
        const regels = Array.from({ length: tot - van }, (_, plaats) => regel(van + plaats));
        return { ok: true, value: { nu: NACHT, regels, vervolg: tot < aantal ? { rang: 0, volgorde: 0, rid: tot } : null } };
      },
    });
    return vragen;
  }

  function toon(ga: (route: Route) => void = () => undefined) {
    return render(
      <TijdContext value={NACHT}>
        <NavigatieContext value={{ route: { naam: 'dossiers' }, ga }}>
          <AlleDossiers zoek="" bijZoek={() => undefined} />
        </NavigatieContext>
      </TijdContext>,
    );
  }

  it('has every line once, after a small first page and large ones', async () => {
    const vragen = zetLijst(4_500);
    toon();
    await screen.findByText('4.500 dossiers');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4501');
    expect(vragen.map(({ aantal }) => aantal)).toEqual([200, 2000, 2000, 2000]);
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });

  it('has all words of a long address, also where a line leaves some out', async () => {
    const adres = 'Professor Doctor Kamerlingh Onneslaan 1204 bis, 3401 GH Nieuwerkerk aan den IJssel';
    zetBrug({ luister: () => () => undefined, roep: async () => ({ ok: true, value: { nu: NACHT, regels: [{ ...regel(1), adres }], vervolg: null } }) });
    toon();
    const cel = await screen.findByText(adres);
    expect(cel.title).toBe(adres);
    expect(cel.querySelector('.dossiers__deel-tekst')).toBeNull();
  });

  it('stops asking when nobody looks any more', async () => {
    const vragen = zetLijst(100_000);
    const { unmount } = toon();
    await vi.waitFor(() => expect(vragen.length).toBeGreaterThan(1), { timeout: 10_000 });
    unmount();
    const tot = vragen.length;
    await new Promise((klaar) => setTimeout(klaar, 50));
    expect(vragen.length).toBeLessThanOrEqual(tot + 1);
  });

  it('opens a line with the arrows and Enter', async () => {
    zetLijst(3);
    const ga = vi.fn<(route: Route) => void>();
    toon(ga);
    const tabel = await screen.findByRole('grid');
    fireEvent.keyDown(tabel, { key: 'Enter' });
    fireEvent.keyDown(tabel, { key: 'ArrowDown' });
    fireEvent.keyDown(tabel, { key: 'Enter' });
    expect(ga.mock.calls).toEqual([[{ naam: 'nacht', dossierId: 'd0' }], [{ naam: 'dossier', dossierId: 'd1' }]]);
  });
});
