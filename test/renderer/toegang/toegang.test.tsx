import { join } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Ontgrendel } from '../../../renderer/features/toegang/Ontgrendel.tsx';
import { metArchief, startKern, WACHTWOORD } from '../../core/kern/proefkern.ts';
import { openVenster, opPagina, zetBrug, type Proefvenster, wachtTot } from '../app/venster.tsx';

let venster: Proefvenster | null = null;
afterEach(async () => {
  await venster?.sluit();
  venster = null;
  cleanup();
  vi.unstubAllGlobals();
});

const vul = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label, { selector: 'input, select' }), { target: { value } });

describe('a new archive', () => {
  it('is made with what was filled in, after the form said what was missing', async () => {
    const proef = startKern();
    venster = await openVenster(proef);
    fireEvent.click(screen.getByRole('button', { name: 'Nieuw archief maken' }));
    fireEvent.click(screen.getByRole('button', { name: 'Maak het archief' }));
    expect(screen.getByText('Kies een map voor het archief.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Kies een map');
    expect(venster.gegeven).not.toContain('archief.maak');

    const map = join(proef.map, 'nieuw');
    proef.kiesMap.push(map);
    fireEvent.click(screen.getByRole('button', { name: 'Kies een map' }));
    await screen.findByDisplayValue(map);
    vul(/^Gemeente/, 'Molenwaard');
    vul(/^Uw naam/, 'L. Verhoeven');
    vul(/^Uw ambt/, 'anders');
    vul(/^Welke functie/, 'griffier');
    vul(/^Wachtwoord/, WACHTWOORD);
    vul(/^Hetzelfde wachtwoord/, `${WACHTWOORD}x`);
    fireEvent.click(screen.getByRole('button', { name: 'Maak het archief' }));
    expect(screen.getByText('De twee wachtwoorden zijn niet gelijk.')).toBeTruthy();
    vul(/^Hetzelfde wachtwoord/, WACHTWOORD);
    fireEvent.click(screen.getByRole('button', { name: 'Maak het archief' }));
    await opPagina('Herstelvellen');
    expect((await proef.geef('app.toestand', {})).archief).toMatchObject({
      map,
      gemeente: 'Molenwaard',
      account: { naam: 'L. Verhoeven', ambt: 'griffier', rollen: ['medewerkerOOV', 'beheerder'] },
    });
  });
});

describe('unlocking', () => {
  it('starts in the password field, and after too many mistakes counts down before it asks again', async () => {
    const proef = startKern();
    await metArchief(proef);
    await proef.geef('archief.vergrendel', {});
    venster = await openVenster(proef);
    fireEvent.click(screen.getByRole('button', { name: /Molenwaard/ }));
    const veld = await screen.findByLabelText<HTMLInputElement>('Wachtwoord');
    expect(document.activeElement).toBe(veld);
    const pogingen = (): number => venster?.gegeven.filter((naam) => naam === 'archief.ontgrendel').length ?? 0;

    fireEvent.submit(veld);
    expect(screen.getByText('Vul uw wachtwoord in.')).toBeTruthy();
    expect(pogingen()).toBe(0);
    for (let poging = 1; poging <= 5; poging += 1) {
      fireEvent.change(veld, { target: { value: `verkeerd wachtwoord ${poging}` } });
      fireEvent.submit(veld);
      await wachtTot(() => expect(pogingen()).toBe(poging));
      await screen.findByText('Dit wachtwoord klopt niet.');
      await wachtTot(() => expect(screen.queryByText('Wachtwoord controleren…')).toBeNull());
    }
    expect(screen.getByText(/^Wacht nog (?:1[0-5]|[2-9]) seconden\.$/)).toBeTruthy();
    fireEvent.change(veld, { target: { value: WACHTWOORD } });
    fireEvent.submit(veld);
    expect(pogingen()).toBe(5);

    proef.zet('2026-11-27T23:11:00+01:00');
    const straks = Date.now() + 16_000;
    vi.spyOn(Date, 'now').mockReturnValue(straks);
    await wachtTot(() => expect(screen.queryByText(/^Wacht nog/)).toBeNull());
    vi.restoreAllMocks();
    fireEvent.submit(veld);
    await opPagina('Dossiers');
  });

  it('says so when Caps Lock is on', async () => {
    const proef = startKern();
    await metArchief(proef);
    await proef.geef('archief.vergrendel', {});
    venster = await openVenster(proef);
    fireEvent.click(screen.getByRole('button', { name: /Molenwaard/ }));
    const veld = await screen.findByLabelText('Wachtwoord');
    fireEvent.keyDown(veld, { key: 'A', modifierCapsLock: true });
    expect(screen.getByText('Caps Lock staat aan.')).toBeTruthy();
    fireEvent.keyUp(veld, { key: 'CapsLock' });
    expect(screen.queryByText('Caps Lock staat aan.')).toBeNull();
  });

  it('asks who one is where more people have access, with the one who was working chosen', async () => {
    const accounts = [
      { accountId: 'a1', naam: 'H. de Ruijter', ambt: 'burgemeester' },
      { accountId: 'a2', naam: 'L. Verhoeven', ambt: 'locoburgemeester' },
    ];
    const gevraagd: unknown[] = [];
    zetBrug({
      luister: () => () => undefined,
      roep: async (naam, invoer) => {
        if (naam === 'archief.slot') return { ok: true, value: { gemeente: 'Molenwaard', demonstratie: false, accounts } };
        gevraagd.push(invoer);
        return { ok: false, error: { code: 'WACHTWOORD_ONJUIST', params: { wachtSeconden: 0 } } };
      },
    });
    const vergrendeld = { map: '/a', accountId: 'a2', demonstratie: false, reden: 'hand' } as const;
    render(<Ontgrendel map="/a" vergrendeld={vergrendeld} bijOpen={() => undefined} bijTerug={() => undefined} />);
    const keuze = await screen.findByLabelText<HTMLSelectElement>('Wie bent u?');
    expect(keuze.value).toBe('a2');
    fireEvent.change(keuze, { target: { value: 'a1' } });
    vul('Wachtwoord', 'geheim');
    fireEvent.submit(screen.getByLabelText('Wachtwoord'));
    await screen.findByText('Dit wachtwoord klopt niet.');
    expect(gevraagd).toEqual([{ map: '/a', accountId: 'a1', wachtwoord: 'geheim' }]);
  });

  it('offers another try where the folder cannot be read', async () => {
    venster = await openVenster();
    venster.proef.kiesMap.push(join(venster.proef.map, 'bestaat-niet'));
    fireEvent.click(screen.getByRole('button', { name: 'Ander archief openen' }));
    await screen.findByText('In deze map staat geen archief.');
    fireEvent.click(screen.getByRole('button', { name: 'Ander archief' }));
    await opPagina('Welk archief opent u?');
  });
});

describe('the stand-in that opens demonstrations only', () => {
  it('shows the real archive, but does not open it', async () => {
    const echt = startKern();
    await metArchief(echt);
    await echt.kern.sluit();
    const proef = startKern(undefined, { map: echt.map, alleenDemonstratie: true });
    venster = await openVenster(proef);
    const regel = screen.getByRole('button', { name: /Molenwaard/ });
    expect(regel.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(regel);
    fireEvent.click(screen.getByRole('button', { name: 'Nieuw archief maken' }));
    await opPagina('Welk archief opent u?');
    await echt.einde();
  });

  it('shows the password of the demonstration, which then opens it', async () => {
    venster = await openVenster(startKern(undefined, { alleenDemonstratie: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Demonstratie openen' }));
    await opPagina('Dossiers');
    fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true });
    await screen.findByText('alleen verzonnen zaken');
    fireEvent.click(screen.getByRole('button', { name: 'Vul het in' }));
    fireEvent.submit(screen.getByLabelText('Wachtwoord'));
    await opPagina('Dossiers');
  });
});
