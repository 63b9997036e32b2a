import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alsBase64 } from '../../../renderer/bridge/base64.ts';
import { meldPiketwijziging } from '../../../renderer/features/piket/usePiketNu.ts';
import { Maandraster } from '../../../renderer/features/piket/bladen/Maandraster.tsx';
import { naToets } from '../../../renderer/features/piket/bladen/maandtoetsen.ts';
import { datumsInVeld, datumsUit } from '../../../renderer/features/piket/wijzig/datums.ts';
import type { Kalenderdag } from '../../../shared/piket/kalender.ts';
import { datumPlusDagen } from '../../../shared/wth/rekenen.ts';
import { beeld, bewaar, MAANDAG, MENSEN, metBurgemeester, metRooster, persoon, vulRooster, zonderRooster } from '../../core/piket/gemeente.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from '../app/venster.tsx';
import type { Proefkern } from '../../core/kern/proefkern.ts';

let venster: Proefvenster | null = null;
afterEach(async () => {
  await venster?.sluit();
  venster = null;
  cleanup();
  vi.unstubAllGlobals();
});

async function opRooster(proef: Proefkern): Promise<Proefvenster> {
  venster = await openVenster(proef);
  await opPagina('Dossiers');
  fireEvent.keyDown(document.body, { key: '4', altKey: true });
  await opPagina('Piketrooster');
  return venster;
}

const kies = (label: RegExp | string, optie: string): void => {
  const lijst = screen.getByLabelText<HTMLSelectElement>(label);
  const gevonden = [...lijst.options].find(({ text }) => text === optie);
  fireEvent.change(lijst, { target: { value: gevonden?.value ?? '' } });
};
const typ = (veld: HTMLElement, tekst: string): void => void fireEvent.change(veld, { target: { value: tekst } });

describe('a change of the roster', () => {
  it('is shown first: who covers can be chosen anew, and what is saved is what was shown', async () => {
    const proef = await metRooster();
    await opRooster(proef);
    fireEvent.click(screen.getByRole('tab', { name: 'Personen en plan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Afwezig melden' }));
    await opPagina('Afwezigheid melden');
    // Nothing is asked of the core while the form is not complete.
    expect(venster?.gegeven.filter((naam) => naam.startsWith('rooster.'))).toEqual([]);
    kies(/^Wie/, 'P. van Wilgenburg');
    kies(/^Grond/, 'ziekte');
    const tot = within(screen.getByRole('group', { name: /^Tot/ }));
    typ(tot.getByLabelText('Datum'), '10-11-2026');
    typ(tot.getByLabelText('Tijd'), '12.00');
    const dekt = await screen.findByLabelText<HTMLSelectElement>(/^vr 6 nov/);
    expect(dekt.selectedOptions[0]?.text).toBe('H. de Ruijter (burgemeester)');
    kies(/^vr 6 nov/, 'A. Çelik-Hoogland');
    await screen.findByText('A. Çelik-Hoogland (genoemd als vervanger) in plaats van P. van Wilgenburg');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar de afwezigheid' }));
    await screen.findByText('Bewaard. Het rooster is bijgewerkt.');
    const { afwezigheden, diensten } = await beeld(proef, '2026-11-07T00:00:00+01:00', '2026-11-08T00:00:00+01:00');
    expect(afwezigheden).toMatchObject([{ deelnemerId: 'loco1', grond: 'ziekte' }]);
    expect(diensten.map(({ deelnemerId }) => deelnemerId)).toEqual(['loco2']);
  });

  it('that would leave nobody is not saved: somebody has to be added first, and what was typed waits', async () => {
    const proef = await metBurgemeester();
    await opRooster(proef);
    fireEvent.click(screen.getByRole('tab', { name: 'Personen en plan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Afwezig melden' }));
    await opPagina('Afwezigheid melden');
    kies(/^Wie/, 'H. de Ruijter (burgemeester)');
    kies(/^Grond/, 'vakantie');
    const tot = within(screen.getByRole('group', { name: /^Tot/ }));
    typ(tot.getByLabelText('Datum'), '5-11-2026');
    typ(tot.getByLabelText('Tijd'), '12.00');
    await screen.findByText(/helemaal niemand die kan waarnemen/);
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar de afwezigheid' }));
    expect(venster?.gegeven).not.toContain('rooster.bewaarEigen');

    fireEvent.click(screen.getByRole('button', { name: 'Terug naar het rooster' }));
    await opPagina('Piketrooster');
    await bewaar(proef, { soort: 'deelnemer', deelnemer: persoon('raad', 'J. Veenstra', 'raadslid', 1), dekking: [], niemandErkend: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder met een afwezigheid' }));
    await opPagina('Afwezigheid melden');
    await screen.findByText('U gaat verder met een concept.');
    await screen.findByText(/J. Veenstra \(genoemd als vervanger\)/);
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar de afwezigheid' }));
    await screen.findByText('Bewaard. Het rooster is bijgewerkt.');
    expect((await proef.geef('piket.nu', {})).waarneming?.waarnemer?.deelnemerId).toBe('raad');
    expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([]);
  });

  it('that was left unfinished is there again after a lock, and can be thrown away', async () => {
    const proef = await metRooster();
    await opRooster(proef);
    fireEvent.click(screen.getByRole('tab', { name: 'Personen en plan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Afwezig melden' }));
    await opPagina('Afwezigheid melden');
    kies(/^Wie/, 'P. van Wilgenburg');
    typ(screen.getByLabelText(/^Toelichting/), 'Op reis');
    await wachtTot(async () => expect((await proef.geef('eigenformulier.lijst', {})).concepten).toMatchObject([{ sleutel: 'afwezig', gegevens: { velden: { wie: 'loco1', toelichting: 'Op reis' } } }]));
    // As after a crash: the window is gone, the core is not asked to write anything more.
    cleanup();
    vi.unstubAllGlobals();
    await opRooster(proef);
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder met een afwezigheid' }));
    await opPagina('Afwezigheid melden');
    expect(screen.getByLabelText<HTMLInputElement>(/^Toelichting/).value).toBe('Op reis');
    fireEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    await wachtTot(() => expect(screen.getByLabelText<HTMLInputElement>(/^Toelichting/).value).toBe(''));
    expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([]);
    typ(screen.getByLabelText(/^Toelichting/), 'Toch niet');
    fireEvent.click(screen.getByRole('button', { name: 'Annuleer' }));
    await opPagina('Piketrooster');
    await wachtTot(async () => expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([]));
    expect(screen.queryByRole('button', { name: /^Ga verder/ })).toBeNull();
  });

  it('that covers a gap without an end is for as long as the gap lasts', async () => {
    const proef = await zonderRooster();
    for (const deelnemer of MENSEN.slice(0, 1)) await bewaar(proef, { soort: 'deelnemer', deelnemer, dekking: [], niemandErkend: false });
    await opRooster(proef);
    fireEvent.click((await screen.findAllByRole('button', { name: 'Noem wie dit dekt' }))[0] as HTMLElement);
    await opPagina('Een gat dekken');
    expect(screen.getByLabelText<HTMLInputElement>('Zolang het gat duurt').checked).toBe(true);
    kies(/^Wie/, 'H. de Ruijter (burgemeester)');
    typ(screen.getByLabelText(/^Reden/), 'Nog geen plan');
    await screen.findByText('Er verandert niets aan wie waarneemt.');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar wie dekt' }));
    await screen.findByText('Bewaard. Het rooster is bijgewerkt.');
    expect((await beeld(proef)).bevindingen.gaten).toEqual([]);
  });

  it('gives way when the roster is chosen again in the menu, and what was typed waits', async () => {
    const proef = await metRooster();
    await opRooster(proef);
    fireEvent.click(screen.getByRole('tab', { name: 'Personen en plan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Afwezig melden' }));
    await opPagina('Afwezigheid melden');
    typ(screen.getByLabelText(/^Toelichting/), 'Op reis');
    fireEvent.keyDown(document.body, { key: '4', altKey: true });
    await opPagina('Piketrooster');
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder met een afwezigheid' }));
    await opPagina('Afwezigheid melden');
    expect(screen.getByLabelText<HTMLInputElement>(/^Toelichting/).value).toBe('Op reis');
  });

  it('upon a roster that somebody else changed meanwhile is shown anew, and then saved', async () => {
    const proef = await metRooster();
    await opRooster(proef);
    fireEvent.click(screen.getByRole('button', { name: 'Overnemen, nu…' }));
    await opPagina('Dienst overnemen, nu');
    kies(/^Wie/, 'A. Çelik-Hoogland');
    typ(screen.getByLabelText(/^Reden/), 'Congres');
    await screen.findByText(/A. Çelik-Hoogland \(overgenomen\) in plaats van H. de Ruijter/);
    await bewaar(proef, { soort: 'dienst', deelnemerId: 'loco1', van: null, tot: '2026-11-02T17:00:00+01:00', reden: 'Ander scherm' });
    fireEvent.click(screen.getByRole('button', { name: 'Leg de overname vast' }));
    await screen.findByText('Het rooster is intussen gewijzigd.');
    await screen.findByText(/A. Çelik-Hoogland \(overgenomen\) in plaats van P. van Wilgenburg/);
    fireEvent.click(screen.getByRole('button', { name: 'Leg de overname vast' }));
    await screen.findByText('Bewaard. Het rooster is bijgewerkt.');
    expect((await proef.geef('piket.nu', {})).waarneming?.waarnemer?.deelnemerId).toBe('loco2');
  });

  it('that is refused says why, and keeps what was typed', async () => {
    const proef = await metRooster();
    await opRooster(proef);
    fireEvent.click(screen.getByRole('tab', { name: 'Personen en plan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Persoon toevoegen' }));
    await opPagina('Persoon toevoegen');
    typ(screen.getByLabelText(/^Naam/), 'S. Bakker');
    kies(/^Ambt/, 'burgemeester');
    await screen.findByText('In die periode staat er al een burgemeester in het rooster.');
    fireEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect(venster?.gegeven).not.toContain('rooster.bewaar');
    kies(/^Ambt/, 'locoburgemeester');
    await screen.findByText('Er verandert niets aan wie waarneemt.');
    fireEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await screen.findByText('Bewaard. Het rooster is bijgewerkt.');
    expect((await beeld(proef)).deelnemers.at(-1)).toMatchObject({ naam: 'S. Bakker', rangorde: 3 });
  });

  it('can be looked at by who does not coordinate, and not made', async () => {
    const proef = await metRooster();
    await opRooster(proef);
    // The first account is the burgemeester, who coordinates but is not linked: he takes over for somebody else.
    expect(screen.getByRole('button', { name: 'Overnemen, nu…' })).toBeDefined();
    await venster?.sluit();
    venster = null;
    cleanup();
    vi.unstubAllGlobals();
    const eigen = await zonderRooster();
    const { account } = (await eigen.geef('app.toestand', {})).archief!;
    await vulRooster(eigen, [persoon('bgm', 'H. de Ruijter', 'burgemeester', 1, { accountId: account.accountId }), ...MENSEN.slice(1)]);
    await opRooster(eigen);
    expect(screen.getByRole('button', { name: 'Ik neem over, nu…' })).toBeDefined();
  });
});

describe('the page of a melding', () => {
  it('says without a key who acts, since when, until when and why, and warns that no care can be called', async () => {
    const proef = await metRooster();
    await proef.geef('contact.bewaar', {
      contact: {
        contactId: 'crisis',
        soort: 'crisisdienst',
        naam: 'Crisisdienst',
        organisatie: '',
        telefoons: [{ soort: 'vast', nummer: '000 000 0001' }],
        beschikbaarheid: { soort: 'uren', uren: [{ dag: 1, van: '08:30', tot: '17:00' }], feestdagen: 'gesloten' },
        laatstGecontroleerd: '2026-11-01',
        opmerking: '',
        opvang: null,
      },
    });
    proef.zet('2026-11-07T03:10:00+01:00');
    venster = await openVenster(proef);
    await opPagina('Dossiers');
    fireEvent.keyDown(document.body, { key: 'F2' });
    const rail = within((await screen.findByText('Nu waarnemend, en te bellen')).closest('details')!);
    rail.getByText('P. van Wilgenburg');
    rail.getByText('0182 00 00 01 (piket)');
    rail.getByText('Sinds vrijdag 6 november 2026 om 17.00 uur, tot maandag 9 november 2026 om 08.30 uur.');
    rail.getByText(/^Volgens het rooster ‘Piket 2026’/);
    rail.getByText('Er is nu geen zorg bereikbaar. De eerste is Crisisdienst, vanaf ma 9 nov. 2026 08.30.');
  });
});

describe('a contact of the telefoonlijst', () => {
  it('that was left unfinished is there again, and is thrown away on request', async () => {
    const proef = await metRooster();
    venster = await openVenster(proef);
    await opPagina('Dossiers');
    fireEvent.keyDown(document.body, { key: '7', altKey: true });
    await opPagina('Telefoonlijst');
    fireEvent.click(await screen.findByRole('button', { name: 'Contact toevoegen' }));
    await opPagina('Contact toevoegen');
    typ(screen.getByLabelText(/^Naam/), 'Crisisdienst');
    typ(screen.getByLabelText(/^Nummer 1/), '0182 00 00 09');
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de telefoonlijst' }));
    await opPagina('Telefoonlijst');
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder met een contact' }));
    await opPagina('Contact toevoegen');
    expect(screen.getByLabelText<HTMLInputElement>(/^Naam/).value).toBe('Crisisdienst');
    expect(screen.getByLabelText<HTMLInputElement>(/^Nummer 1/).value).toBe('0182 00 00 09');
    fireEvent.click(screen.getByRole('button', { name: 'Annuleer' }));
    await opPagina('Telefoonlijst');
    expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([]);
    expect((await proef.geef('piket.contacten', {})).contacten).toEqual([]);
  });

  /** The Telefoonlijst with one contact, of which a change was left unfinished. */
  async function laatContactLiggen(): Promise<Proefkern> {
    const proef = await metRooster();
    await proef.geef('contact.bewaar', { contact: { contactId: 'c1', soort: 'crisisdienst', naam: 'Crisisdienst', organisatie: '', telefoons: [{ soort: 'vast', nummer: '000 000 0001' }], beschikbaarheid: { soort: 'altijd' }, laatstGecontroleerd: '2026-11-01', opmerking: '', opvang: null } });
    venster = await openVenster(proef);
    await opPagina('Dossiers');
    fireEvent.keyDown(document.body, { key: '7', altKey: true });
    await opPagina('Telefoonlijst');
    fireEvent.click(await screen.findByRole('button', { name: /^Wijzig/ }));
    await wachtTot(() => expect(screen.getByLabelText<HTMLInputElement>(/^Naam/).value).toBe('Crisisdienst'));
    typ(screen.getByLabelText(/^Naam/), 'Crisisdienst De Kade');
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de telefoonlijst' }));
    await opPagina('Telefoonlijst');
    return proef;
  }

  it('that a colleague took away meanwhile can be put back from what was typed', async () => {
    const proef = await laatContactLiggen();
    await proef.geef('contact.verwijder', { contactId: 'c1' });
    meldPiketwijziging();
    await screen.findByText('De telefoonlijst is nog leeg.');
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder met een contact' }));
    await screen.findByText('Dit contact is intussen weggehaald.');
    expect(screen.getByLabelText<HTMLInputElement>(/^Naam/).value).toBe('Crisisdienst De Kade');
  });

  it('that is taken away takes along what was typed about it', async () => {
    await laatContactLiggen();
    await screen.findByRole('button', { name: 'Ga verder met een contact' });
    fireEvent.click(screen.getByRole('button', { name: 'Haal weg: Crisisdienst' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Haal weg' }));
    await screen.findByText('De telefoonlijst is nog leeg.');
    await wachtTot(() => expect(screen.queryByRole('button', { name: 'Ga verder met een contact' })).toBeNull());
  });
});

describe('the calendar', () => {
  const week = (eerste: string): Kalenderdag[] =>
    Array.from({ length: 7 }, (_, dag) => ({ datum: datumPlusDagen(eerste, dag), inMaand: true, feestdag: null, uren: 24, diensten: [{ deelnemerId: 'a', vanaf: null, grond: 'rooster' }] }));
  const toon = () => {
    const bijDag = vi.fn<(dag: string) => void>();
    const bijOpen = vi.fn<(eerste: string, laatste: string) => void>();
    const raster = (dag: string) => (
      <Maandraster weken={[week('2026-11-02'), week('2026-11-09')]} maand="2026-11-01" vandaag="2026-11-02" dag={dag} naam={() => 'E. Zomerdijk'} bijDag={bijDag} bijOpen={bijOpen} />
    );
    const { rerender } = render(raster('2026-11-03'));
    bijDag.mockImplementation((dag) => rerender(raster(dag)));
    return { bijDag, bijOpen, cel: (dag: string) => document.querySelector<HTMLElement>(`[data-dag="${dag}"]`)! };
  };

  it('goes by arrow keys, chooses more days with Shift, and opens them with Enter', () => {
    const { bijOpen, cel } = toon();
    fireEvent.keyDown(cel('2026-11-03'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(cel('2026-11-10'));
    fireEvent.keyDown(cel('2026-11-10'), { key: 'Enter' });
    fireEvent.keyDown(cel('2026-11-10'), { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(cel('2026-11-11'), { key: 'ArrowRight', shiftKey: true });
    expect(cel('2026-11-11').getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(cel('2026-11-12'), { key: 'Enter' });
    fireEvent.keyDown(cel('2026-11-12'), { key: 'Home' });
    fireEvent.keyDown(cel('2026-11-09'), { key: ' ' });
    expect(bijOpen.mock.calls).toEqual([['2026-11-10', '2026-11-10'], ['2026-11-10', '2026-11-12'], ['2026-11-09', '2026-11-09']]);
  });

  it('opens the days that were dragged over, in order of time', () => {
    const { bijOpen, cel } = toon();
    fireEvent.pointerDown(cel('2026-11-06'), { button: 0 });
    fireEvent.pointerEnter(cel('2026-11-05'), { buttons: 1 });
    fireEvent.pointerEnter(cel('2026-11-04'), { buttons: 1 });
    fireEvent.pointerUp(cel('2026-11-04'));
    fireEvent.pointerEnter(cel('2026-11-10'), { buttons: 0 });
    expect(bijOpen.mock.calls).toEqual([['2026-11-04', '2026-11-06']]);
  });

  it('leaves other keys alone, and keys with a modifier', () => {
    const { bijDag, bijOpen, cel } = toon();
    expect(fireEvent.keyDown(cel('2026-11-03'), { key: 'Tab' })).toBe(true);
    fireEvent.keyDown(cel('2026-11-03'), { key: 'ArrowRight', ctrlKey: true });
    expect([bijDag.mock.calls, bijOpen.mock.calls]).toEqual([[], []]);
    expect([naToets('PageDown', '2027-01-31'), naToets('End', MAANDAG.slice(0, 10)), naToets('x', '2027-01-31')]).toEqual(['2027-02-28', '2026-11-08', null]);
  });
});

describe('what is typed or chosen', () => {
  it('dates with commas between them', () => {
    expect(datumsUit('31-12-2026, 24-12-2026,31-12-2026')).toEqual(['2026-12-24', '2026-12-31']);
    expect([datumsUit(''), datumsUit('24-12-2026, morgen')]).toEqual([[], null]);
    expect(datumsUit(datumsInVeld(['2026-12-24', '2026-12-31']))).toEqual(['2026-12-24', '2026-12-31']);
  });

  it('a file of any size and content as base64', () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => (i * 31) % 256);
    expect(alsBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(alsBase64(new Uint8Array())).toBe('');
  });
});
