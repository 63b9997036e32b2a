import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GROEPEN, uitlegVan, vereistDoor } from '../../../renderer/features/instellingen/velden.ts';
import { instellingenvelden } from '../../../shared/documenten/velden/instellingen.ts';
import { eersteInstellingen, type Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { metArchief, startKern } from '../../core/kern/proefkern.ts';
import { png } from '../../core/huisstijl/plaatjes.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from '../app/venster.tsx';

const velden = GROEPEN.flatMap((groep) => groep.velden);
const waarden = (instellingen: Instellingen): string[] =>
  Object.entries(instellingen).flatMap(([naam, waarde]) => (naam === 'logo' ? [] : typeof waarde === 'string' ? [waarde] : Object.values(waarde ?? {}).map(String)));

describe('the fields', () => {
  it('are every setting, each once', () => {
    const gevuld = velden.reduce((alle, veld) => veld.zet(alle, veld.naam), eersteInstellingen('Molenwaard'));
    expect(waarden(gevuld).toSorted()).toEqual(velden.map(({ naam }) => naam).toSorted());
    expect(velden.map(({ lees }) => lees(gevuld))).toEqual(velden.map(({ naam }) => naam));
  });

  it('carry the names under which documents ask for them, and say which documents those are', () => {
    const namen = velden.flatMap(({ naam, ookAls }) => [naam, ookAls]);
    for (const { naam } of instellingenvelden) expect(namen).toContain(naam);
    const uitleg = (naam: string): string => velden.filter((veld) => veld.naam === naam).map(uitlegVan).join('');
    expect(uitleg('rechtbank.postadres')).toBe('Staat in 6 documenten, waaronder: Beschikking huisverbod.');
    expect(uitleg('gemeente.plaats')).toBe('Kan in alle documenten staan.');
    expect(uitleg('gemeente.telefoon')).toBe('Staat in de documenten over een opgelegd huisverbod.');
    expect(uitleg('instantie.naam')).toBe('Staat in 5 documenten, waaronder: Beschikking huisverbod.');
    expect(vereistDoor('instantie.naam')).toBe('Wth 2 lid 8');
  });
});

describe('the page', () => {
  let venster: Proefvenster;
  beforeEach(async () => {
    const proef = startKern();
    await metArchief(proef);
    venster = await openVenster(proef);
    fireEvent.keyDown(document.body, { key: '2', altKey: true });
    await opPagina('Instellingen');
  });
  afterEach(() => venster.sluit());

  const vul = async (label: RegExp, value: string): Promise<void> => void fireEvent.change(await screen.findByLabelText(label), { target: { value } });
  const lees = (): Promise<Instellingen> => venster.proef.geef('instellingen.lees', {});

  it('saves with Ctrl+S, and says so until the next change', async () => {
    await vul(/^Plaats van ondertekening/, 'Overdam');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await screen.findByText('De instellingen zijn bewaard');
    expect((await lees()).plaats).toBe('Overdam');
    await vul(/^Bezoekadres(?! van)/, 'Raadhuisplein 2');
    expect(screen.queryByText('De instellingen zijn bewaard')).toBeNull();
  });

  it('saves what was typed when one goes elsewhere', async () => {
    await vul(/^Telefoonnummer Wth/, '14 0000');
    fireEvent.keyDown(document.body, { key: '1', altKey: true });
    await opPagina('Dossiers');
    await wachtTot(async () => expect((await lees()).telefoon).toBe('14 0000'));
  });

  it('never saves without the name of the municipality', async () => {
    await vul(/^Naam van de gemeente/, ' ');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    expect(screen.getByText('Vul de naam van de gemeente in.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('gemeente.naam');
    fireEvent.keyDown(document.body, { key: '1', altKey: true });
    await opPagina('Dossiers');
    expect((await lees()).gemeente).toBe('Molenwaard');
    expect(venster.gegeven).not.toContain('instellingen.bewaar');
  });

  /** As after a crash: the window is gone, the core is not asked to write anything more. */
  const opnieuwGeopend = async (): Promise<void> => {
    cleanup();
    vi.unstubAllGlobals();
    venster = await openVenster(venster.proef);
    fireEvent.keyDown(document.body, { key: '2', altKey: true });
    await opPagina('Instellingen');
  };
  const concepten = async () => (await venster.proef.geef('eigenformulier.lijst', {})).concepten.map(({ sleutel }) => sleutel);

  it('what cannot be saved is a draft: there again after a crash, over what a colleague saved meanwhile, and gone once it is saved', async () => {
    await vul(/^Bezoekadres(?! van)/, 'Raadhuisplein 2');
    await vul(/^Naam van de gemeente/, '');
    await screen.findByText(/Wat u typt, blijft als concept staan/);
    await wachtTot(async () => expect(await concepten()).toEqual(['instellingen']));
    await venster.proef.geef('instellingen.bewaar', { ...(await lees()), website: 'www.molenwaard.example' });
    await opnieuwGeopend();
    await screen.findByText('U gaat verder met een concept.');
    expect(screen.getByLabelText<HTMLInputElement>(/^Bezoekadres(?! van)/).value).toBe('Raadhuisplein 2');
    await vul(/^Naam van de gemeente/, 'Molenwaard');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await screen.findByText('De instellingen zijn bewaard');
    expect(await lees()).toMatchObject({ gemeente: 'Molenwaard', bezoekadres: 'Raadhuisplein 2', website: 'www.molenwaard.example' });
    expect(await concepten()).toEqual([]);
    expect(screen.queryByText('U gaat verder met een concept.')).toBeNull();
    // The form is still open, and goes on keeping what is typed.
    await vul(/^Naam van de gemeente/, '');
    await wachtTot(async () => expect(await concepten()).toEqual(['instellingen']));
  });

  it('who begins anew saves nothing of the draft, also where it could be saved', async () => {
    const eerder = await lees();
    const getypt = { vanaf: eerder, getypt: { ...eerder, bezoekadres: 'Raadhuisplein 2' } };
    await venster.proef.geef('eigenformulier.bewaar', { sleutel: 'instellingen', gegevens: { formulier: { soort: 'instellingen' }, velden: getypt } });
    await opnieuwGeopend();
    expect((await screen.findByLabelText<HTMLInputElement>(/^Bezoekadres(?! van)/)).value).toBe('Raadhuisplein 2');
    fireEvent.click(await screen.findByRole('button', { name: 'Begin opnieuw' }));
    await wachtTot(() => expect(screen.getByLabelText<HTMLInputElement>(/^Bezoekadres(?! van)/).value).toBe(eerder.bezoekadres));
    fireEvent.keyDown(document.body, { key: '1', altKey: true });
    await opPagina('Dossiers');
    expect(venster.gegeven).not.toContain('instellingen.bewaar');
    expect(await lees()).toEqual(eerder);
    expect(await concepten()).toEqual([]);
  });

  it('unfinished agreements and an unfinished mandate are drafts as well', async () => {
    fireEvent.click(await screen.findByRole('tab', { name: 'Werkafspraken' }));
    await vul(/^Na een uitspraak/, '');
    fireEvent.click(await screen.findByText('Voeg iemand toe'));
    await vul(/^Binnen/, 'x');
    await wachtTot(async () => expect(await concepten()).toEqual(['werkafspraken']));
    fireEvent.click(screen.getByRole('tab', { name: 'Mandaten' }));
    fireEvent.click(await screen.findByText('Nieuw mandaat'));
    await vul(/^Besluit/, 'Mandaatbesluit 4');
    await wachtTot(async () => expect(await concepten()).toEqual(['mandaat', 'werkafspraken']));
    await opnieuwGeopend();
    fireEvent.click(await screen.findByRole('tab', { name: 'Werkafspraken' }));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Binnen/)).value).toBe('x');
    expect(screen.getByLabelText<HTMLInputElement>(/^Na een uitspraak/).value).toBe('');
    fireEvent.click(screen.getByRole('tab', { name: 'Mandaten' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ga verder met een mandaat' }));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Besluit/)).value).toBe('Mandaatbesluit 4');
    expect(document.activeElement?.id).toBe('mandaat-bevoegdheid');
    fireEvent.click(screen.getByRole('button', { name: 'Annuleer' }));
    await wachtTot(async () => expect(await concepten()).toEqual(['werkafspraken']));
  });

  const kiesBestand = async (naam: string, inhoud: Uint8Array<ArrayBuffer>): Promise<void> => {
    const veld = (await screen.findByText('Kies een logo…')).closest('.instellingen__logo')?.querySelector('input');
    fireEvent.change(veld!, { target: { files: [new File([inhoud], naam)] } });
  };

  it('keeps a logo, shows it in the letterhead and saves it with the rest', async () => {
    await vul(/^Bezoekadres(?! van)/, 'Raadhuisplein 2');
    await kiesBestand('logo.png', new Uint8Array(png(30, 10)));
    // Typed while the file is being looked at.
    await vul(/^Website/, 'www.molenwaard.example');
    const beeld = await screen.findByRole('img', { name: 'Logo van Gemeente Molenwaard' });
    expect(beeld.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(beeld.closest('figure')?.textContent).toContain('Raadhuisplein 2');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await screen.findByText('De instellingen zijn bewaard');
    expect(await lees()).toMatchObject({ bezoekadres: 'Raadhuisplein 2', website: 'www.molenwaard.example', logo: { soort: 'png', breedte: 30, hoogte: 10 } });
  });

  it('says what is wrong with a file, and what of a drawing was left out', async () => {
    await kiesBestand('logo.png', new TextEncoder().encode('GIF89a'));
    await screen.findByText('Dit bestand is geen PNG en geen SVG.');
    await kiesBestand('logo.svg', new TextEncoder().encode('<svg viewBox="0 0 4 4"><script>x</script><rect width="4" height="4"/></svg>'));
    await screen.findByText('Niet alles uit dit bestand is overgenomen.');
    expect(screen.getByText(/^Weggelaten: script\./)).toBeTruthy();
  });

  it('the agreements: a new duty needs a name and a moment, and counts from now on', async () => {
    fireEvent.click(await screen.findByRole('tab', { name: 'Werkafspraken' }));
    await screen.findByText('Een werkafspraak verandert nooit een termijn van de wet.');
    await vul(/^Na een uitspraak/, '0');
    fireEvent.click(await screen.findByText('Voeg iemand toe'));
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await screen.findByText('Vul een heel aantal uren in, van 1 tot en met 72.');
    expect(screen.getByText('Vul in wie de gemeente informeert.')).toBeTruthy();
    expect(venster.gegeven).not.toContain('werkafspraken.bewaar');
    await vul(/^Naam van het regionale systeem/, 'Regio\u202EZorg');
    await screen.findByText(/onzichtbare tekens/);
    await vul(/^Naam van het regionale systeem/, '');
    await vul(/^Na een uitspraak/, '4');
    await vul(/^Wie(?! de gemeente)/, 'de woningcorporatie');
    await vul(/^Binnen/, '24');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await screen.findByText('De werkafspraken zijn bewaard');
    const { eigenPlichten, ...rest } = await venster.proef.geef('werkafspraken.lees', {});
    const { eigenPlichten: _eigen, ...ongewijzigd } = eersteWerkafspraken;
    expect(rest).toEqual({ ...ongewijzigd, uitspraakBinnenUren: 4 });
    expect(eigenPlichten).toMatchObject([{ naam: 'de woningcorporatie', bij: ['opleggen'], binnenUren: 24, sinds: venster.proef.nu(), tot: null }]);
  });
});
