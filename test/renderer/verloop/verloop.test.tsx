import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Proefkern } from '../../core/kern/proefkern.ts';
import { zienswijze } from '../../core/verloop/invoer.ts';
import { klik, naarBlad, toets, vul } from '../app/handen.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from '../app/venster.tsx';
import { kies, later, maakLopend, openZaak, ZAAK } from './lopend.tsx';

let venster: Proefvenster;
let proef: Proefkern;
let dossierId = '';
beforeEach(async () => {
  ({ proef, dossierId } = await maakLopend());
});
afterEach(() => venster.sluit());

it('the board says until when an order runs, why it asks for attention and what comes next, and leads to its duties', async () => {
  venster = await openVenster(proef);
  toets('3', { altKey: true });
  await opPagina('Termijnen');
  const kaart = within(await screen.findByRole('article', { name: 'Johan Kanarie' }));
  expect(kaart.getByText('nog 9 dagen en 23 uur')).toBeTruthy();
  expect(kaart.getByText(/Eindigt maandag 7 december 2026 om 23.40 uur/)).toBeTruthy();
  fireEvent.click(kaart.getByRole('button', { name: 'Johan Kanarie' }));
  await opPagina(ZAAK);
  expect((await screen.findByRole('tab', { name: /^Taken/ })).getAttribute('aria-selected')).toBe('true');
});

it('a duty is ticked with who, how and when, or closed with a reason', async () => {
  venster = await openVenster(proef);
  await openZaak();
  await naarBlad(/^Taken/);
  await klik('Afronden: Informeer Marieke Kanarie');
  await klik('Leg vast dat dit is gedaan');
  expect(await screen.findByText('Maak een keuze.')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Telefoon'));
  await klik('Leg vast dat dit is gedaan');
  expect(await screen.findByText('Gedaan: Informeer Marieke Kanarie')).toBeTruthy();
  // The duty went to another list, and the focus went with it.
  await wachtTot(() => expect(within(screen.getByRole('list', { name: 'Afgeronde taken' })).getByText('Informeer Marieke Kanarie')).toBe(document.activeElement));
  await klik('Sluiten met reden: Informeer de instantie voor advies of hulp');
  await screen.findByLabelText(/^Waarom hoeft/);
  vul(/^Waarom hoeft/, 'De hulpofficier belde de instantie al.');
  await klik('Sluit met deze reden');
  const klaar = within(await screen.findByRole('list', { name: 'Afgeronde taken' }));
  expect(await klaar.findByText('Reden: De hulpofficier belde de instantie al.')).toBeTruthy();
  const { gebeurtenissen } = await venster.proef.geef('dossier.open', { dossierId });
  expect(gebeurtenissen.slice(-2).map(({ type }) => type)).toEqual(['taak.afgerond', 'taak.gesloten']);
});

it('an extension is prepared, kept, asked, read back and decided; it works once it is made known', async () => {
  await later(proef, '2026-12-04T10:00:00+01:00');
  await proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T09:30:00+01:00'));
  venster = await openVenster(proef);
  await openZaak();
  await naarBlad(/^Vervolg/);
  await klik('Verleng het huisverbod');
  await opPagina('Huisverbod verlengen');
  const nieuw = within(await screen.findByRole('group', { name: /Nieuw einde/ }));
  expect(nieuw.getByText('vrijdag 25 december 2026 om 23.40 uur')).toBeTruthy();
  vul(/^Waaruit blijkt dat het gevaar voortduurt/, 'Hij belde haar drie keer.');
  vul(/^Waarom er geen zorgadvies is/, 'Nog niet ontvangen.');
  vul(/contact met Marieke Kanarie/, 'Zij is bang.');
  vul(/contact met Lotte Kanarie/, 'Zij was getuige.');
  vul(/^Proportionaliteit/, 'Korter geeft de hulp geen kans.');
  toets('Enter', { ctrlKey: true });
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(await screen.findAllByText(/Biedt u bij de verlenging opnieuw een raadsman aan/)).toHaveLength(2);
  await screen.findByText(/^Concept bewaard om/);
  await klik('Terug naar het dossier');
  await opPagina(ZAAK);

  await naarBlad(/^Vervolg/);
  await klik('Verleng het huisverbod');
  await screen.findByText('U gaat verder met een concept.');
  kies(/raadsman/, 'Ja, aanbieden');
  await act(async () => toets('Enter', { ctrlKey: true }));
  const dialoog = within(await screen.findByRole('alertdialog'));
  expect(dialoog.getByText(/Zij was getuige/)).toBeTruthy();
  fireEvent.click(dialoog.getByRole('button', { name: 'Verleng het huisverbod' }));
  await opPagina(ZAAK);
  expect(await screen.findByText('De verlenging is nog niet bekendgemaakt.')).toBeTruthy();
  const { gebeurtenissen } = await proef.geef('dossier.open', { dossierId });
  expect(gebeurtenissen.at(-1)).toMatchObject({
    type: 'huisverbod.verlengd',
    gegevens: {
      nieuwEinde: '2026-12-25T23:40:00+01:00',
      perHuisgenoot: [{ huisgenootId: 'h1', waarom: 'Zij is bang.' }, { huisgenootId: 'h2', waarom: 'Zij was getuige.' }],
      antwoorden: [{ code: 'RAADSMAN_BIJ_VERLENGING', antwoord: 'aanbieden', toelichting: '' }],
    },
  });
});

it('a step that the law refuses says why, before the button', async () => {
  venster = await openVenster(proef);
  await openZaak();
  await naarBlad(/^Vervolg/);
  await screen.findByText('Leg eerst de zienswijze vast. Voorbereiden kan al.');
  await klik(/^Leg de overtreding vast/);
  await opPagina('Overtreding vastleggen');
  await screen.findByText('Wat u typt, wordt meteen bewaard.');
  vul('Datum', '27-11-2026');
  vul('Tijd', '22.00');
  fireEvent.click(screen.getByLabelText('Contact gezocht'));
  vul(/^Gemeld door/, 'Mevrouw Kanarie');
  vul(/^Wat er gebeurde/, 'Hij belde aan.');
  expect(await screen.findByRole('alert')).toBeTruthy();
  await klik(/^Leg de overtreding vast/);
  expect(venster.gegeven).not.toContain('voorval.vastleggen');
});

it('the list to enter afterwards: entered by one, and checked by nobody but another', async () => {
  venster = await openVenster(proef);
  toets('3', { altKey: true });
  await opPagina('Termijnen');
  await klik('Inhaallijst');
  await opPagina('Inhaallijst');
  await klik(/^Ingevoerd: Besluit: huisverbod opgelegd/);
  await screen.findByLabelText(/^Kenmerk in het regionale systeem/);
  vul(/^Kenmerk in het regionale systeem/, 'RS-77');
  await klik('Annuleer');
  await klik(/^Ingevoerd: Besluit: huisverbod opgelegd/);
  await screen.findByText('U gaat verder met een concept.');
  expect(await screen.findByDisplayValue('RS-77')).toBeTruthy();
  await klik('Leg vast');
  await screen.findByText('Laat een tweede persoon de invoer vergelijken met dit dossier.');
  await klik(/^Controleer: Besluit: huisverbod opgelegd/);
  fireEvent.click(await screen.findByLabelText('Ja, het is hetzelfde'));
  await klik('Leg vast');
  expect(await screen.findByRole('alert')).toBeTruthy();
  const { posten } = await proef.geef('inhaal.lijst', {});
  expect(posten.find(({ soort }) => soort === 'oplegging')?.stand).toBe('te controleren');
});

it('the register says what the hulpofficier was given; a line that ended stays', async () => {
  venster = await openVenster(proef);
  toets('2', { altKey: true });
  await opPagina('Instellingen');
  fireEvent.click(await screen.findByRole('tab', { name: 'Mandaten' }));
  await klik('Nieuw mandaat');
  await klik('Zet in het register');
  await wachtTot(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Welke bevoegdheid/)));
  fireEvent.change(screen.getByLabelText(/^Welke bevoegdheid/), { target: { value: '2-8' } });
  vul(/^Besluit/, 'Mandaatbesluit 2026');
  vul(/^Datum van het besluit/, '5-1-2026');
  vul(/^Geldt sinds/, '6-1-2026');
  await klik('Zet in het register');
  await screen.findByText('Het mandaat staat in het register.');
  await klik(/^Beëindig: Huisgenoten en instanties informeren/);
  await screen.findByLabelText(/^Geldt niet meer vanaf/);
  vul(/^Geldt niet meer vanaf/, '1-12-2026');
  // Left on its tab, it is offered on the others.
  fireEvent.click(screen.getByRole('tab', { name: 'Werkafspraken' }));
  await klik('Ga verder met een mandaat');
  expect(await screen.findByDisplayValue('1-12-2026')).toBeTruthy();
  vul(/^Besluit/, 'Intrekkingsbesluit');
  await klik('Beëindig dit mandaat');
  const lijst = within(await screen.findByRole('list', { name: 'Mandaten' }));
  expect(await lijst.findByText('Geldt niet meer vanaf 1 december 2026')).toBeTruthy();
});

it('a new melding about the same person tells of the earlier case, and leads there and back', async () => {
  venster = await openVenster(proef);
  toets('F2', {});
  await screen.findByRole('heading', { level: 1, name: /Melding/ });
  vul(/^Voornamen en achternaam/, 'Johan Kanarie');
  expect(await screen.findByText('Er loopt misschien al een huisverbod')).toBeTruthy();
  expect(screen.getByText('Zelfde naam')).toBeTruthy();
  expect(screen.getByText(/^Van vrijdag 27 november 2026 om 23.40 uur tot maandag 7 december 2026/)).toBeTruthy();

  await klik(/^Open WTH-/);
  await opPagina(ZAAK);
  await klik('Terug naar de melding');
  await screen.findByRole('heading', { level: 1, name: /Melding/ });
  expect(await screen.findByDisplayValue('Johan Kanarie')).toBeTruthy();
  const { regels } = await proef.geef('inzage.vanDossier', { dossierId, voor: null, aantal: 50 });
  expect(regels.map(({ actie }) => actie)).toContain('dossier.ingezien');
});

it('the warning that an order is about to end leads to the steps that are left', async () => {
  await later(proef, '2026-12-06T12:00:00+01:00');
  venster = await openVenster(proef);
  await openZaak();
  await klik('Naar Vervolg: Het huisverbod loopt bijna af');
  const tab = await screen.findByRole('tab', { name: /^Vervolg/ });
  await wachtTot(() => expect(document.activeElement).toBe(tab));
  expect(await screen.findByRole('button', { name: 'Leg vast dat het eindigt' })).toBeTruthy();
});

it('a case is not closed over an open duty, and is an earlier one from then on', async () => {
  await later(proef, '2026-12-08T10:00:00+01:00');
  venster = await openVenster(proef);
  // It is over, so it stands in the list of all cases only.
  const tabel = await screen.findByRole('grid', { name: 'Alle dossiers' });
  await within(tabel).findByText('Johan Kanarie');
  tabel.focus();
  fireEvent.keyDown(tabel, { key: 'ArrowDown' });
  fireEvent.keyDown(tabel, { key: 'Enter' });
  await opPagina(ZAAK);
  await naarBlad(/^Taken/);
  await klik('Sluit het dossier af');
  expect((await screen.findByRole('alert')).textContent).toContain('taken');

  // Of a case that is over a new melding tells quietly.
  toets('F2', {});
  await screen.findByRole('heading', { level: 1, name: /Melding/ });
  vul(/^Voornamen en achternaam/, 'Johan Kanarie');
  expect(await screen.findByText('Eerder één zaak')).toBeTruthy();
});
