import { act, fireEvent, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, startKern, WACHTWOORD } from '../../core/kern/proefkern.ts';
import { klik, naarBlad, toets, vul } from '../app/handen.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from '../app/venster.tsx';
import { later, ZAAK } from '../verloop/lopend.tsx';

const EINDE = 'maandag 7 december 2026 om 23.40 uur';

let venster: Proefvenster;
let dossierId = '';
beforeEach(async () => {
  const proef = startKern();
  await metArchief(proef);
  const instellingen = await proef.geef('instellingen.lees', {});
  await proef.geef('instellingen.bewaar', { ...instellingen, telefoon: '14 0000', instantie: { ...instellingen.instantie, naam: 'Steunpunt', telefoon: '0800 0000' } });
  await later(proef, '2026-11-27T23:35:00+01:00');
  ({ dossierId } = await proef.geef('melding.nieuw', {}));
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  await later(proef, '2026-11-28T00:30:00+01:00');
  venster = await openVenster(proef);
  fireEvent.click(await screen.findByRole('button', { name: 'Johan Kanarie' }));
  await opPagina(ZAAK);
});
afterEach(() => venster.sluit());

/** Exports the beschikking to a file in the folder of the test; returns where. */
async function slaBeschikkingOp(): Promise<string> {
  const pad = join(venster.proef.map, 'beschikking.docx');
  await naarBlad(/^Documenten/);
  await klik(/: Beschikking huisverbod$/);
  await opPagina('Beschikking huisverbod');
  await screen.findByRole('article', { name: 'Beschikking huisverbod' });
  venster.proef.kiesOpslag.push(pad);
  toets('s', { ctrlKey: true });
  await screen.findByText('Opgeslagen als Word-document');
  return pad;
}

describe('the dossier', () => {
  it('says until when, how long still, for whom, and what to do first', () => {
    const eind = within(screen.getByRole('region', { name: 'Einde van het huisverbod' }));
    expect(eind.getByText('nog 9 dagen en 23 uur')).toBeTruthy();
    expect(eind.getByText(EINDE)).toBeTruthy();
    expect(eind.getByText('Marieke Kanarie en Lotte Kanarie')).toBeTruthy();
    expect(screen.getByText('Nog niet uitgereikt')).toBeTruthy();
    const stappen = within(screen.getByRole('region', { name: 'Wat nu te doen' })).getAllByRole('button');
    expect(stappen.map((knop) => knop.textContent).slice(0, 2)).toEqual(['Bekijk en sla op', 'Leg de uitreiking vast']);
  });

  it('counts on the tab the terms that it lists first', async () => {
    const tab = await screen.findByRole('tab', { name: /^Termijnen/ });
    await naarBlad(/^Termijnen/);
    const volgen = within(screen.getByRole('region', { name: 'Nu te volgen' })).getAllByRole('heading', { level: 3 });
    expect(tab.textContent).toBe(`Termijnen${volgen.length} te volgen`);
    expect(screen.getByRole('region', { name: 'Loopt op de achtergrond' })).toBeTruthy();
  });

  it('records the handing over by keyboard, after saying what it does to the ten days', async () => {
    await klik('Leg de uitreiking vast');
    await opPagina('Uitreiking vastleggen');
    expect(document.activeElement?.textContent).toBe('Uitreiking vastleggen');
    toets('Enter', { ctrlKey: true });
    expect(await screen.findByText('Vul de datum en de tijd in.')).toBeTruthy();
    vul('Datum', '28-11-2026');
    vul('Tijd', '0.20');
    expect(await screen.findByText('Later dan de beschikking zegt')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/In persoon/));
    fireEvent.click(screen.getByLabelText(/Tekenen geweigerd/));
    toets('Enter', { ctrlKey: true });
    await opPagina(ZAAK);
    expect(screen.getByText('De uitreiking is vastgelegd.')).toBeTruthy();
    expect(screen.getByText('Lopend')).toBeTruthy();
    const { gebeurtenissen } = await venster.proef.geef('dossier.open', { dossierId });
    expect(gebeurtenissen.at(-1)).toMatchObject({
      type: 'beschikking.uitgereikt',
      at: '2026-11-28T00:20:00+01:00',
      gegevens: { ontvangst: 'geweigerd', door: 'R. van Dalen' },
    });
  });

  it('exports a document, and marks it once a fact is corrected; the old fact stays', async () => {
    const pad = await slaBeschikkingOp();
    expect(readFileSync(pad).subarray(0, 2).toString()).toBe('PK');
    expect(screen.getByText(pad)).toBeTruthy();
    await klik('Terug naar het dossier');
    await opPagina(ZAAK);
    await later(venster.proef, '2026-11-28T00:45:00+01:00');
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();

    await naarBlad(/^Tijdlijn/);
    await klik('Corrigeer: Betrokkene vastgesteld');
    await opPagina('Corrigeren: Betrokkene vastgesteld');
    vul(/^Naam/, 'Johan Kanarie-Vogel');
    toets('Enter', { ctrlKey: true });
    await wachtTot(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Waarom corrigeert u dit/)));
    expect(screen.getByText(/Al opgeslagen: Beschikking huisverbod/)).toBeTruthy();
    vul(/^Waarom corrigeert u dit/, 'Verkeerd verstaan');
    toets('Enter', { ctrlKey: true });
    await opPagina('De heer Johan Kanarie-Vogel');

    const tijdlijn = within(screen.getByRole('list', { name: 'Tijdlijn' }));
    expect(tijdlijn.getByText('Betrokkene vastgesteld').tagName).toBe('S');
    expect(tijdlijn.getByText('Correctie: Betrokkene vastgesteld')).toBeTruthy();
    expect(tijdlijn.getByText('Verkeerd verstaan')).toBeTruthy();
    await naarBlad(/Documenten/);
    expect(await screen.findByText('Wijkt af van de huidige feiten')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Maak opnieuw: Beschikking huisverbod' })).toBeTruthy();
  });

  it('keeps a half-typed handing over and correction through a lock, and lets go of them when recorded or begun anew', async () => {
    const verder = async (openen: () => Promise<void>): Promise<void> => {
      await wachtTot(() => expect(screen.getByText(/^Concept bewaard om/)).toBeTruthy());
      await act(() => venster.proef.kern.vergrendel('slaap'));
      const wachtwoord = await screen.findByLabelText('Wachtwoord');
      fireEvent.change(wachtwoord, { target: { value: WACHTWOORD } });
      fireEvent.submit(wachtwoord);
      await opPagina(ZAAK);
      await openen();
      await screen.findByText('U gaat verder met een concept.');
    };
    const uitreiken = async (): Promise<void> => {
      await klik('Leg de uitreiking vast');
      await screen.findByLabelText(/^Door wie/);
    };
    await uitreiken();
    vul('Datum', '28-11-2026');
    vul(/^Door wie/, 'K. de Boer');
    await verder(uitreiken);
    expect(screen.getByDisplayValue('K. de Boer')).toBeTruthy();
    expect(screen.getByDisplayValue('28-11-2026')).toBeTruthy();
    await klik('Begin opnieuw');
    expect(screen.queryByDisplayValue('K. de Boer')).toBeNull();
    await klik('Terug naar het dossier');

    const corrigeren = async (): Promise<void> => {
      await naarBlad(/^Tijdlijn/);
      await klik('Corrigeer: Betrokkene vastgesteld');
      await screen.findByLabelText(/^Waarom corrigeert u dit/);
    };
    await corrigeren();
    vul(/^Naam/, 'Johan Kanarie-Vogel');
    await verder(corrigeren);
    expect(screen.getByDisplayValue('Johan Kanarie-Vogel')).toBeTruthy();
    vul(/^Waarom corrigeert u dit/, 'Verkeerd verstaan');
    toets('Enter', { ctrlKey: true });
    await opPagina('De heer Johan Kanarie-Vogel');
    const { gebeurtenissen } = await venster.proef.geef('dossier.open', { dossierId });
    const vastgesteld = gebeurtenissen.find(({ type }) => type === 'betrokkene.vastgesteld')?.id ?? '';
    expect(await venster.proef.geef('formulier.lees', { dossierId, formulier: `gebeurtenis.gecorrigeerd/${vastgesteld}` })).toEqual({ concept: null });
  });

  it('says what the core refuses, and keeps what was typed', async () => {
    await naarBlad(/^Tijdlijn/);
    await klik('Corrigeer: Melding van de hulpofficier');
    await opPagina('Corrigeren: Melding van de hulpofficier');
    vul('Tijd', '23.45');
    vul(/^Waarom corrigeert u dit/, 'Later gebeld');
    toets('Enter', { ctrlKey: true });
    expect(await screen.findByText(/kan niet eerder zijn dan/)).toBeTruthy();
    expect(screen.getByDisplayValue('Later gebeld')).toBeTruthy();
  });
});

describe('the document', () => {
  it('is saved also when Ctrl+S comes before its preview', async () => {
    const { roep, luister } = window.huisverbod;
    const nooit = new Promise<never>(() => undefined);
    vi.stubGlobal('huisverbod', { luister, roep: async (naam: string, invoer: unknown) => (naam === 'document.voorbeeld' ? nooit : roep(naam, invoer)) });
    await naarBlad(/^Documenten/);
    await klik(/: Beschikking huisverbod$/);
    await opPagina('Beschikking huisverbod');
    venster.proef.kiesOpslag.push(join(venster.proef.map, 'snel.docx'));
    toets('s', { ctrlKey: true });
    await screen.findByText('Opgeslagen als Word-document');
  });

  it('that was handed over is not offered to make anew, but to save again as it was', async () => {
    await slaBeschikkingOp();
    await venster.proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-28T00:20:00+01:00', wijze: 'in persoon', ontvangst: 'getekend', door: 'R. van Dalen', toelichting: '' });
    const woning = (await venster.proef.geef('dossier.open', { dossierId })).gebeurtenissen.find(({ type }) => type === 'woning.vastgesteld');
    await venster.proef.geef('feit.corrigeer', { dossierId, gebeurtenisId: woning?.id ?? '', at: null, reden: 'Verkeerd verstaan.', gegevens: { ...woning?.gegevens, huisnummer: '99' } });
    await klik('Terug naar het dossier');
    await opPagina(ZAAK);
    expect(await screen.findByText(/De uitgereikte beschikking blijft zoals die is/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Maak opnieuw|Bekijk): Beschikking huisverbod$/ })).toBeNull();
    expect(screen.getByText('Precies zoals toen opnieuw opslaan')).toBeTruthy();
  });

  it('lists what is missing, with the way to mend it, and cannot be exported until then', async () => {
    const instellingen = await venster.proef.geef('instellingen.lees', {});
    await venster.proef.geef('instellingen.bewaar', { ...instellingen, rechtbank: { ...instellingen.rechtbank, naam: '' } });
    await naarBlad(/^Documenten/);
    await klik(/: Beschikking huisverbod$/);
    expect(await screen.findByText(/Er ontbreekt: rechtbank waar beroep openstaat/)).toBeTruthy();
    const knop = screen.getByRole('button', { name: /^Opslaan als Word/ });
    expect(knop.getAttribute('aria-disabled')).toBe('true');
    toets('s', { ctrlKey: true });
    expect(venster.gegeven).not.toContain('document.voerUit');
    await klik(/^Vul aan in de instellingen/);
    await opPagina('Instellingen');
  });

  it('an export that fails takes the earlier success off the screen, and says what is wrong with the place', async () => {
    await slaBeschikkingOp();
    venster.proef.kiesOpslag.push(join(venster.proef.map, 'bestaat niet', 'beschikking.docx'));
    toets('s', { ctrlKey: true });
    expect(await screen.findByText('Op deze plaats of met deze naam kan het bestand niet worden opgeslagen.')).toBeTruthy();
    expect(screen.queryByText('Opgeslagen als Word-document')).toBeNull();
  });

  it('says that nothing was written when the dialog is cancelled', async () => {
    await naarBlad(/^Documenten/);
    await klik(/: Beschikking huisverbod$/);
    await screen.findByRole('article', { name: 'Beschikking huisverbod' });
    venster.proef.kiesOpslag.push(null);
    await klik(/^Opslaan als Word/);
    expect(await screen.findByText('Niet opgeslagen')).toBeTruthy();
  });

  it('a button that leads to another part takes the focus there', async () => {
    await naarBlad(/^Bewaren/);
    await klik('Voeg een stuk toe');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Stukken/ }));
  });
});
