import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakGemeente, type Gemeente } from '../../core/accounts/gemeente.ts';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { WACHTWOORD } from '../../core/kern/proefkern.ts';
import { alineas, onderdelen } from '../../core/word/docx.ts';
import { toets } from '../app/handen.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from '../app/venster.tsx';

let gemeente: Gemeente;
let venster: Proefvenster;
beforeEach(async () => {
  gemeente = await maakGemeente();
});
afterEach(() => venster.sluit());

const klik = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
  await act(async () => undefined);
};
const vul = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label, { selector: 'input, select, textarea' }), { target: { value } });
const ontgrendel = async (wachtwoord: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Wachtwoord', { selector: 'input' }), { target: { value: wachtwoord } });
  await klik('Ontgrendel');
  await opPagina('Dossiers');
};
const open = async (): Promise<void> => {
  venster = await openVenster(gemeente.proef);
};

describe('a new colleague', () => {
  it('gets a code from a beheerder, makes the account his own, and is let in by a second person', async () => {
    const beheerder = await gemeente.nieuw(gemeente.burgemeester, 'B. Visser', ['beheerder']);
    await open();
    expect(screen.getByText('Uw rol ziet geen dossiers.')).toBeTruthy();
    // He learns who makes them; he cannot himself.
    expect(await screen.findByRole('button', { name: 'Wie maakt de herstelvellen?' })).toBeTruthy();
    toets('5', { altKey: true });
    await opPagina('Toegang');
    // Who changes his mind goes on where he was.
    screen.getByRole('button', { name: 'Nieuw account' }).focus();
    await klik('Nieuw account');
    await klik('Annuleer');
    await wachtTot(() => expect([screen.queryByRole('dialog'), document.activeElement?.textContent]).toEqual([null, 'Nieuw account']));
    await klik('Nieuw account');
    vul(/^Naam/, 'L. Verhoeven');
    vul(/^Ambt of functie/, 'locoburgemeester');
    await klik('Maak het account');
    expect(screen.getByText('Vul uw wachtwoord in.')).toBeTruthy();
    vul(/^Uw eigen wachtwoord/, beheerder.wachtwoord);
    await klik('Maak het account');
    const kaart = within(await screen.findByRole('region', { name: 'De code voor L. Verhoeven' }));
    const code = kaart.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4})+$/).textContent ?? '';
    expect(document.activeElement?.textContent).toBe('Kopieer de code');
    await klik('Klaar, verberg de code');
    expect(document.activeElement?.textContent).toBe('Toegang');
    expect(screen.queryByText(code)).toBeNull();

    toets('l', { ctrlKey: true });
    await klik('Ik heb een eenmalige code');
    vul(/^Eenmalige code/, code.toLowerCase());
    vul(/^Uw eigen wachtwoord/, 'kruiwagen lantaarn veertien');
    vul(/^Hetzelfde wachtwoord/, 'kruiwagen lantaarn veertien');
    await klik('Activeer het account');
    await opPagina('Uw account is klaar');
    const kenmerk = screen.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/).textContent ?? '';
    await klik('Verder naar ontgrendelen');
    await ontgrendel('kruiwagen lantaarn veertien');
    expect(screen.getByText('U heeft nog geen toegang tot de dossiers.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Toegang/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Nieuwe melding/ })).toBeNull();
    expect(venster.gegeven).not.toContain('dossier.lijst');

    toets('l', { ctrlKey: true });
    fireEvent.change(await screen.findByLabelText('Wie bent u?'), { target: { value: gemeente.burgemeester.accountId } });
    await ontgrendel(WACHTWOORD);
    await screen.findByText('Een collega wacht op toegang tot de dossiers.');
    await klik('Naar toegang');
    await klik('Geef toegang: L. Verhoeven');
    expect(within(screen.getByRole('dialog')).getByText(kenmerk)).toBeTruthy();
    vul(/^Uw eigen wachtwoord/, WACHTWOORD);
    await klik('Geef toegang');
    await screen.findByText('L. Verhoeven heeft nu toegang tot de dossiers.');
    const { accounts } = await gemeente.proef.geef('account.lijst', {});
    expect(accounts.find(({ naam }) => naam === 'L. Verhoeven')).toMatchObject({ dossiertoegang: true, verleendDoor: 'H. de Ruijter', gemaaktDoor: 'B. Visser' });
  });

  it('is explained beforehand to who is alone: first a second beheerder', async () => {
    await gemeente.als(gemeente.burgemeester);
    await open();
    toets('5', { altKey: true });
    const kaart = await screen.findByRole('region', { name: 'Zo laat u de eerste collega binnen' });
    expect(within(kaart).getAllByRole('listitem')[0]?.textContent).toContain('met alleen de rol beheerder');
    await klik('Nieuw account');
    vul(/^Naam/, 'B. Visser');
    vul(/^Ambt of functie/, 'jurist');
    expect(screen.getByText('Bij dit account kan voorlopig niemand toegang geven.')).toBeTruthy();
    vul(/^Ambt of functie/, 'beheerder');
    expect(screen.queryByText('Bij dit account kan voorlopig niemand toegang geven.')).toBeNull();
    vul(/^Uw eigen wachtwoord/, WACHTWOORD);
    await klik('Maak het account');
    await klik('Klaar, verberg de code');
    expect(within(screen.getByRole('region', { name: 'Zo laat u de eerste collega binnen' })).getAllByRole('listitem')[0]?.textContent).toContain('wacht tot de code is gebruikt');
  });

  it('whose code lapsed is shown as such to who can give a new one', async () => {
    await gemeente.als(gemeente.burgemeester);
    await gemeente.proef.geef('account.maak', { naam: 'J. Mol', ambt: 'jurist', rollen: ['jurist'], wachtwoord: WACHTWOORD });
    gemeente.proef.verstrijk('2027-06-01T12:00:00+02:00');
    await gemeente.als(gemeente.burgemeester);
    await open();
    toets('5', { altKey: true });
    const kaart = within(await screen.findByRole('article', { name: 'J. Mol' }));
    expect(kaart.getByText('Code verlopen')).toBeTruthy();
    expect(kaart.getByText('Code was geldig tot')).toBeTruthy();
    expect(kaart.queryByText('Wacht op de code')).toBeNull();
  });

  it('whose account one made himself is let in by another: the button says so, and what to do', async () => {
    await gemeente.nieuw(gemeente.burgemeester, 'J. Mol', ['jurist']);
    await gemeente.nieuw(gemeente.burgemeester, 'I. Kok', ['beheerder']);
    await gemeente.als(gemeente.burgemeester);
    await open();
    toets('5', { altKey: true });
    await screen.findByRole('article', { name: 'Verzoek van J. Mol' });
    expect(screen.getByText(/laat een andere beheerder het account opnieuw maken/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Zo laat u de eerste collega binnen' })).toBeNull();
  });

  it('is ended by a beheerder, after which the dossiers get a new key from who has theirs', async () => {
    const beheerder = await gemeente.nieuw(gemeente.burgemeester, 'B. Visser', ['beheerder']);
    const jurist = await gemeente.nieuw(beheerder, 'J. Mol', ['jurist']);
    await gemeente.verleen(gemeente.burgemeester, jurist);
    await gemeente.als(beheerder);
    await open();
    toets('5', { altKey: true });
    await klik('Beëindig: J. Mol');
    vul(/^Uw eigen wachtwoord/, 'verkeerd wachtwoord');
    await klik('Beëindig het account');
    await screen.findByText('Dit wachtwoord klopt niet.');
    vul(/^Uw eigen wachtwoord/, beheerder.wachtwoord);
    await klik('Beëindig het account');
    await screen.findByText('J. Mol heeft geen toegang meer.');
    expect(await screen.findByText('Geef de dossiers een nieuwe sleutel.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vernieuw de sleutels' })).toBeNull();
    toets('l', { ctrlKey: true });
    fireEvent.change(await screen.findByLabelText('Wie bent u?'), { target: { value: gemeente.burgemeester.accountId } });
    await ontgrendel(WACHTWOORD);
    await screen.findByText('De bestanden moeten een nieuwe sleutel krijgen.');
    await klik('Naar toegang');
    await klik('Vernieuw de sleutels');
    vul(/^Uw eigen wachtwoord/, WACHTWOORD);
    fireEvent.submit(screen.getByLabelText(/^Uw eigen wachtwoord/, { selector: 'input' }));
    await screen.findByText('De bestanden hebben een nieuwe sleutel.');
    expect((await gemeente.proef.geef('account.lijst', {})).teVernieuwen).toEqual([]);
  });
});

describe('a loco', () => {
  it('sees that he does not act, says why he does from now on, and may then open a melding', async () => {
    const beheerder = await gemeente.nieuw(gemeente.burgemeester, 'B. Visser', ['beheerder']);
    const loco = await gemeente.nieuw(beheerder, 'L. Verhoeven', ['locoburgemeester']);
    await gemeente.verleen(gemeente.burgemeester, loco);
    await gemeente.als(loco);
    await open();
    await screen.findByText('U neemt nu niet waar');
    const [nieuw] = screen.getAllByRole('button', { name: /^Nieuwe melding/ });
    expect(nieuw?.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Dit kan alleen wie nu waarneemt.')).toBeTruthy();
    const focus = (): string => document.activeElement?.textContent ?? '';
    const eerste = 'De burgemeester is afwezig';
    await klik('Ik neem waar…');
    expect(document.activeElement).toBe(screen.getByLabelText(eerste));
    await klik('Annuleer');
    expect(focus()).toBe('Ik neem waar…');
    await klik('Ik neem waar…');
    await klik('Ik neem vanaf nu waar');
    expect(screen.getByText('Kies waarom u waarneemt.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(eerste));
    fireEvent.click(screen.getByLabelText('De burgemeester is ziek'));
    const gevraagd = (): number => venster.gegeven.filter((naam) => naam === 'piket.nu').length;
    const eerder = gevraagd();
    await klik('Ik neem vanaf nu waar');
    await screen.findByText('U neemt nu waar als burgemeester.');
    await wachtTot(() => expect(focus()).toBe('Dossiers'));
    // The bar above and the card on the page say who acts now: both ask again.
    await wachtTot(() => expect(gevraagd()).toBeGreaterThanOrEqual(eerder + 2));
    await wachtTot(() => expect(screen.getAllByRole('button', { name: /^Nieuwe melding/ })[1]?.getAttribute('aria-disabled')).toBeNull());
    await klik('Ik neem niet meer waar');
    await screen.findByText('U neemt nu niet waar');
  });
});

describe('looking along', () => {
  it('hides the case on every page, closes what changes it, and shows it again afterwards', async () => {
    const { dossierId } = await gemeente.proef.geef('melding.nieuw', {});
    gemeente.proef.zet('2026-11-27T23:40:00+01:00');
    await gemeente.proef.geef('app.actief', {});
    await gemeente.proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
    await open();
    await screen.findByRole('button', { name: 'Johan Kanarie' });
    toets('6', { altKey: true });
    await klik('Begin met meekijken');
    await screen.findByText(/^Er kijkt iemand mee: namen/);
    toets('1', { altKey: true });
    await opPagina('Dossiers');
    await screen.findByText('1 dossier');
    expect(document.body.textContent).not.toContain('Kanarie');
    toets('F2', {});
    expect(venster.gegeven.filter((naam) => naam === 'melding.nieuw')).toEqual([]);
    await klik('Stop meekijken');
    await screen.findByRole('button', { name: 'Johan Kanarie' });
    const { regels } = await gemeente.proef.geef('inzage.beheer', { voor: null, aantal: 2 });
    expect(regels.map(({ actie }) => actie)).toEqual(['meekijken.beeindigd', 'meekijken.begonnen']);
  });
});

describe('recovery sheets', () => {
  it('are asked for on the home page, made into a folder, tested, and let somebody in who lost everything', async () => {
    await open();
    await klik('Maak de herstelvellen');
    await opPagina('Herstelvellen');
    const map = join(gemeente.proef.map, 'vellen');
    mkdirSync(map);
    gemeente.proef.kiesMap.push(map);
    vul(/^Uw eigen wachtwoord/, WACHTWOORD);
    await klik('Kies een map en maak de vellen');
    await screen.findByText('De drie vellen zijn gemaakt.');
    const namen = screen.getAllByText(/^herstelvel \d van 3/).map((regel) => regel.textContent ?? '');
    expect(namen).toHaveLength(3);
    const vellen = namen.slice(1).map((naam) => leesVelregels(readFileSync(join(map, naam))));

    await klik('Test twee vellen');
    vul(/^Code van het ene vel/, vellen[0] ?? '');
    vul(/^Code van het andere vel/, (vellen[1] ?? '').slice(0, -1));
    await klik('Test de vellen');
    await screen.findByText('De code van vel 2 is niet volledig of klopt niet.');
    vul(/^Code van het andere vel/, vellen[1] ?? '');
    await klik('Test de vellen');
    await screen.findByText('De twee vellen zijn goed.');

    toets('l', { ctrlKey: true });
    await klik('Herstel met twee vellen');
    vul(/^Code van het ene vel/, vellen[1] ?? '');
    vul(/^Code van het andere vel/, vellen[0] ?? '');
    vul(/^Uw naam/, 'A. Nieuw');
    vul(/^Uw ambt/, 'burgemeester');
    vul(/^Uw wachtwoord/, 'zeven lantaarns op zolder');
    vul(/^Hetzelfde wachtwoord/, 'zeven lantaarns op zolder');
    await klik('Herstel de toegang');
    await ontgrendel('zeven lantaarns op zolder');
    const { archief } = await gemeente.proef.geef('app.toestand', {});
    expect(archief).toMatchObject({ account: { naam: 'A. Nieuw' }, dossiertoegang: true });
  });
});

/** The four lines of the code on a sheet. */
const leesVelregels = (docx: Uint8Array): string => (alineas(onderdelen(docx).get('word/document.xml') ?? '').join('\n').match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3} [0-9A-Z]{2}/g) ?? []).join('\n');
