/* Every form of the running order, filled in on screen and recorded by the real core; deciding to extend has a test of its own. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Stapnaam } from '../../../renderer/features/verloop/stappen/index.ts';
import { stappen } from '../../../renderer/features/verloop/stappen/index.ts';
import { stapnamen } from '../../../renderer/features/verloop/stappen/vorm.ts';
import { verlenging, zienswijze } from '../../core/verloop/invoer.ts';
import type { Proefkern } from '../../core/kern/proefkern.ts';
import { klik, naarBlad } from '../app/handen.ts';
import { opPagina, type Proefvenster } from '../app/venster.tsx';
import { later, openLopend, ZAAK } from './lopend.tsx';

let venster: Proefvenster;
afterEach(() => venster.sluit());

const geprobeerd = new Set<Stapnaam>(['verlengen']);

/** Steps that have their place with the procedures. */
const RECHTER = new Set<Stapnaam>(['verzoek', 'zitting', 'ingezonden', 'gehouden', 'afwijzing', 'schorsing', 'opheffing', 'vernietiging', 'ongedaan', 'opSchrift', 'beroep', 'intrekkenProcedure', 'uren']);

/** What is filled in: a text, or what to choose in a group, or a moment; by the beginning of its label. `vraag` is asked because of these. */
type Invulling = { tekst?: Record<string, string>; keuze?: Record<string, string>; op?: Record<string, string>; vraag?: Record<string, string> };

/** A moment as one types it, in the group of this name. */
function vulMoment(groep: string, op: string): void {
  const velden = within(screen.getByRole('group', { name: new RegExp(`^${groep}`) }));
  const [datum = '', tijd = ''] = op.split(' ');
  fireEvent.change(velden.getByLabelText('Datum'), { target: { value: datum } });
  fireEvent.change(velden.getByLabelText('Tijd'), { target: { value: tijd } });
}

/** Records a step on its form; a decision is confirmed as well. */
async function doe(naam: Stapnaam, { tekst = {}, keuze = {}, op = {}, vraag = {} }: Invulling): Promise<void> {
  const stap = stappen[naam];
  geprobeerd.add(naam);
  await naarBlad(naam === 'kosten' ? /^Kosten/ : RECHTER.has(naam) ? /^Rechter/ : /^zorg[A-Z]/.test(naam) ? /^Zorg/ : /^Vervolg/);
  // Making an extension known is offered twice: as what is most pressing, and in its list.
  fireEvent.click((await screen.findAllByRole('button', { name: stap.knop })).at(-1)!);
  await opPagina(stap.titel);
  await screen.findByText('Wat u typt, wordt meteen bewaard.');
  const kies = ([groep, antwoord]: [string, string]): void => void fireEvent.click(within(screen.getByRole('radiogroup', { name: new RegExp(`^${groep}`) })).getByLabelText(new RegExp(`^${antwoord}`)));
  Object.entries(keuze).forEach(kies);
  for (const [label, waarde] of Object.entries(tekst)) fireEvent.change(screen.getByRole('textbox', { name: new RegExp(`^${label}`) }), { target: { value: waarde } });
  for (const [groep, moment] of Object.entries(op)) vulMoment(groep, moment);
  Object.entries(vraag).forEach(kies);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: stap.knop })));
  if (stap.besluit) fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: stap.knop }));
  await opPagina(ZAAK);
  await screen.findByText(stap.klaar);
}

const laatste = async (proef: Proefkern, dossierId: string): Promise<unknown> => (await proef.geef('dossier.open', { dossierId })).gebeurtenissen.at(-1);

it('what happens besides the decisions: hearing, violations, contacts, care, keys', async () => {
  const zaak = await openLopend(({ proef }) => later(proef, '2026-12-02T12:00:00+01:00'));
  ({ venster } = zaak);
  const vastgelegd = (): Promise<unknown> => laatste(zaak.proef, zaak.dossierId);

  await doe('uitnodigen', { keuze: { 'Wie': 'De achterblijver', 'Welke huisgenoot': 'Marieke', 'Hoe uitgenodigd': 'Telefoon', 'Vorm': 'Per telefoon' }, op: { 'Tijdstip van de uitnodiging': '2-12-2026 9.00', 'Gesprek': '3-12-2026 11.00' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zienswijze.uitgenodigd', at: '2026-12-02T09:00:00+01:00', gegevens: { wie: 'achterblijver', huisgenootId: 'h1', voor: '2026-12-03T11:00:00+01:00' } });
  await doe('zienswijze', { keuze: { 'Uitkomst': 'Niet gehoord', 'Vorm': 'Niet', 'Waarom niet gehoord': 'Te veel spoed' }, tekst: { 'Toelichting': 'Niet te vinden.' }, op: { 'Tijdstip': '2-12-2026 10.00' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zienswijze.ontvangen', gegevens: { uitkomst: 'niet gehoord', vorm: 'geen', reden: 'spoed', inhoud: '' } });
  await doe('overtreding', { keuze: { 'Wat': 'Contact gezocht', 'Met wie was er contact': 'Lotte' }, tekst: { 'Gemeld door': 'Mevrouw Kanarie', 'Wat er gebeurde': 'Een bericht op de telefoon.' }, op: { 'Tijdstip van de overtreding': '1-12-2026 20.15' } });
  expect(await vastgelegd()).toMatchObject({ type: 'overtreding.gemeld', gegevens: { wat: 'contact', huisgenootId: 'h2', kenmerk: '' } });
  await doe('contact', { keuze: { 'Hoe': 'Overleg' }, tekst: { 'Met wie': 'Steunpunt', 'Inhoud': 'Het plan besproken.' }, op: { 'Tijdstip': '2-12-2026 11.00' } });
  expect(await vastgelegd()).toMatchObject({ type: 'contact.vastgelegd', gegevens: { hoe: 'overleg', inhoud: 'Het plan besproken.' } });
  await doe('politie', { tekst: { 'Kenmerk': 'PL-1', 'Van wie': 'Basisteam', 'Inhoud': 'Melding van geschreeuw.' }, op: { 'Tijdstip': '2-12-2026 11.10' } });
  expect(await vastgelegd()).toMatchObject({ type: 'politiemutatie.ontvangen', gegevens: { kenmerk: 'PL-1' } });
  await doe('zorg', { keuze: { 'Over wie': 'Een kind', 'Is de hulp aanvaard': 'Ja' }, tekst: { 'Partij': 'Jeugdteam', 'Hoe het gaat': 'Slaapt beter.' }, op: { 'Tijdstip': '2-12-2026 11.20' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.voortgang', gegevens: { betreft: 'kind', hulpAanvaard: 'ja' } });
  await doe('sleutels', { keuze: { 'Ontvangstbewijs': 'Afgegeven' }, tekst: { 'Welke sleutels': 'Voordeur', 'Door': 'R. van Dalen', 'Waar ze liggen': 'Kluis' }, op: { 'Tijdstip': '28-11-2026 0.10' } });
  expect(await vastgelegd()).toMatchObject({ type: 'sleutels.ingenomen', gegevens: { van: 'Johan Kanarie', ontvangstbewijs: 'afgegeven' } });
  await doe('sleutelsTerug', { tekst: { 'Welke sleutels': 'Voordeur', 'Door': 'R. van Dalen' }, op: { 'Tijdstip': '2-12-2026 11.30' } });
  expect(await vastgelegd()).toMatchObject({ type: 'sleutels.teruggegeven', gegevens: { aan: 'Johan Kanarie' } });
});

it('entering the dwelling: the authorisation, the entering on it, and the report', async () => {
  const zaak = await openLopend(({ proef }) => later(proef, '2026-11-30T12:00:00+01:00'));
  ({ venster } = zaak);
  await doe('machtiging', { keuze: { 'Mag het ook tussen': 'Ja' }, tekst: { 'Machtiging door': 'H. de Ruijter', 'Aan': 'R. van Dalen', 'Doel': 'Nagaan of hij er is.', 'Dringende noodzaak': 'Er is gevaar.' }, op: { 'Tijdstip van de machtiging': '28-11-2026 23.00' } });
  await doe('binnentreden', { keuze: { 'Waarop berust het': 'Een machtiging', 'Welke machtiging': 'Van zaterdag 28 november' }, tekst: { 'Door': 'R. van Dalen', 'Hoe het ging': 'De deur was open.' }, op: { 'Tijdstip van het binnentreden': '29-11-2026 1.00' } });
  await doe('verslag', { keuze: { 'Over welk binnentreden': 'zondag 29 november' }, tekst: { 'Opgemaakt door': 'R. van Dalen', 'Afschrift voor de bewoner': 'Per post.' }, op: { 'Tijdstip van verzending': '30-11-2026 9.00' } });
  const { gebeurtenissen } = await zaak.proef.geef('dossier.open', { dossierId: zaak.dossierId });
  const [machtiging, binnentreden, verslag] = gebeurtenissen.slice(-3);
  expect(machtiging).toMatchObject({ type: 'machtiging.afgegeven', gegevens: { nacht: true, nachtReden: 'Er is gevaar.' } });
  expect(binnentreden).toMatchObject({ type: 'binnentreden.vastgelegd', gegevens: { grondslag: { als: 'machtiging', machtigingId: machtiging?.id } } });
  expect(verslag).toMatchObject({ type: 'binnentreden.verslag', gegevens: { binnentredenId: binnentreden?.id } });
});

it('the contact ban for one person, the choice to let it end, and the withdrawal', async () => {
  const zaak = await openLopend(({ proef }) => later(proef, '2026-12-03T12:00:00+01:00'));
  ({ venster } = zaak);
  const vastgelegd = (): Promise<unknown> => laatste(zaak.proef, zaak.dossierId);
  await doe('contactverbod', { keuze: { 'Voor wie': 'Lotte', 'Wijziging': 'Beperkt' }, tekst: { 'Waarom': 'Zij mist hem.', 'Voorwaarden': 'Een uur, met begeleiding.' } });
  expect(await vastgelegd()).toMatchObject({ type: 'contactverbod.gewijzigd', gegevens: { huisgenootId: 'h2', wijziging: 'beperkt', voorwaarden: 'Een uur, met begeleiding.', ondertekening: { als: 'burgemeester' } } });
  await doe('laatEindigen', { tekst: { 'Redenen': 'De rust is terug.' } });
  expect(await vastgelegd()).toMatchObject({ type: 'huisverbod.laatEindigen', gegevens: { beslisser: 'H. de Ruijter', redenen: 'De rust is terug.' } });
  await doe('intrekken', {
    keuze: { 'Grond': 'Hulp aanvaard', 'Sleutels': 'Niet ingenomen' },
    tekst: { 'Welk aanbod': 'Gesprekken.', 'Bevestigd door welke': 'Steunpunt', 'Medewerking': 'Iedereen werkt mee.' },
    op: { 'Aanvaard op': '1-12-2026 10.00', 'Bevestigd op': '2-12-2026 10.00' },
  });
  expect(await vastgelegd()).toMatchObject({ type: 'huisverbod.ingetrokken', at: '2026-12-03T12:00:00+01:00', gegevens: { ingang: '2026-12-03T12:00:00+01:00', grond: { als: 'hulp aanvaard', bevestigdOp: '2026-12-02T10:00:00+01:00' } } });
  await screen.findAllByText('Ingetrokken');
});

it('shelter: tried himself, decided with a facility of the telefoonlijst, tried again, extended, ended', async () => {
  const zaak = await openLopend(async ({ proef }) => {
    await later(proef, '2026-11-29T12:00:00+01:00');
  });
  ({ venster } = zaak);
  const vastgelegd = (): Promise<unknown> => laatste(zaak.proef, zaak.dossierId);
  const poging = { keuze: { 'Uitkomst': 'Daar is geen plek' }, tekst: { 'Bij wie': 'Zijn broer', 'Waaruit': 'Meegeluisterd.' } };
  await doe('opvangInspanning', { ...poging, op: { 'Tijdstip van de vraag': '28-11-2026 0.30' } });
  expect(await vastgelegd()).toMatchObject({ type: 'opvang.inspanning', at: '2026-11-28T00:30:00+01:00', gegevens: { uitkomst: 'geen plek' } });
  // Without a facility there is nothing to choose.
  await klik('Beslis over opvang');
  await screen.findByText('In de telefoonlijst staat geen voorziening voor opvang.');
  const contact = { contactId: 'zeester', soort: 'opvang', naam: 'Pension Zeester', organisatie: '', telefoons: [{ soort: 'vast', nummer: '000 000 0009' }], beschikbaarheid: { soort: 'altijd' }, laatstGecontroleerd: null, opmerking: '', opvang: { plekken: 2, prijsPerNacht: 7_250 } } as const;
  await zaak.proef.geef('contact.bewaar', { contact: { ...contact, telefoons: [...contact.telefoons] } });
  await klik('Terug naar het dossier');
  await doe('opvang', { keuze: { 'Voorziening': 'Pension Zeester' }, tekst: { 'Waarom deze opvang': 'Buiten vriest het.' }, op: { 'Tijdstip van het besluit': '28-11-2026 1.10', 'Begin van de opvang': '28-11-2026 2.00', 'Einde van de opvang': '30-11-2026 2.00' }, vraag: { 'Op welke grond': 'Een eigen besluit', 'Hoe telt u': 'Tot dezelfde' } });
  expect(await vastgelegd()).toMatchObject({ type: 'opvang.besloten', gegevens: { voorziening: 'Pension Zeester', prijsPerNacht: 7_250, begin: '2026-11-28T02:00:00+01:00', einde: '2026-11-30T02:00:00+01:00' } });
  await doe('opvangInspanning', { ...poging, op: { 'Tijdstip van de vraag': '29-11-2026 9.00' } });
  await doe('opvangVerlengen', { tekst: { 'Waarom langer': 'Woensdag is er plek bij zijn zus.' }, op: { 'Tijdstip van het besluit': '29-11-2026 11.00', 'Nieuw einde': '2-12-2026 12.00' }, vraag: { 'Op welke grond': 'Een eigen besluit' } });
  expect(await vastgelegd()).toMatchObject({ type: 'opvang.verlengd', gegevens: { nieuwEinde: '2026-12-02T12:00:00+01:00' } });
  await doe('opvangBeeindigen', { keuze: { 'Waarom geëindigd': 'Zelf vertrokken' }, tekst: { 'Werkelijke kosten': '72,50' }, op: { 'Tijdstip van het einde': '29-11-2026 11.30' } });
  expect(await vastgelegd()).toMatchObject({ type: 'opvang.beeindigd', gegevens: { reden: 'zelf vertrokken', kosten: 7_250 } });
  await naarBlad(/Vervolg/);
  await screen.findByText('Pension Zeester, geëindigd zondag 29 november 2026 om 11.30 uur: zelf vertrokken');
});

it('the care: who, handover, judgement, meeting, notes, and the advice that is filled in where it is extended', async () => {
  const zaak = await openLopend(({ proef }) => later(proef, '2026-12-03T12:00:00+01:00'));
  ({ venster } = zaak);
  const vastgelegd = (): Promise<unknown> => laatste(zaak.proef, zaak.dossierId);
  await doe('zorgOverdracht', { tekst: { 'Wie van de zorgpartij': 'Team Noord' }, op: { 'Tijdstip': '27-11-2026 23.50' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.overdracht', gegevens: { stap: 'gebeld' } });
  await doe('zorgToewijzen', { keuze: { 'Rol': 'Zorgverantwoordelijke', 'Over wie': 'Marieke' }, tekst: { 'Naam': 'A. Post', 'Partij': 'Steunpunt' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.toegewezen', gegevens: { spoor: 'h1', naam: 'A. Post' } });
  await doe('zorgBeoordelen', {
    keuze: { 'Is de veiligheid': 'Ja', 'Is er bescherming': 'Ja', 'Is de last': 'Ja', 'Is er acuut': 'Nee', 'Hebben meer personen': 'Nee', 'Zijn er meer soorten': 'Nee', 'De zorg is': 'Enkelvoudig' },
    tekst: { 'De antwoorden passen bij meervoudig': 'Eén partij kan dit.' },
  });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.beoordeeld', gegevens: { acuut: false, soort: 'enkelvoudig', afwijking: 'Eén partij kan dit.' } });
  await doe('zorgOverleg', { tekst: { 'Wie erbij waren': 'Steunpunt, wijkteam' }, op: { 'Tijdstip van het overleg': '3-12-2026 11.00' } });
  await doe('zorgContact', { keuze: { 'Over wie': 'Marieke', 'Hoe': 'Huisbezoek' }, tekst: { 'Met wie': 'Haarzelf', 'Wat er is besproken': 'Zij slaapt slecht.' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.contact', gegevens: { spoor: 'h1', hoe: 'huisbezoek' } });
  await doe('zorgPlan', { keuze: { 'Over wie': 'Johan' }, tekst: { 'Doel': 'Rust', 'Afspraken': 'Elke dag bellen' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.plan', gegevens: { spoor: 'uithuisgeplaatste', volgendMoment: null } });
  await doe('zorgCode', { keuze: { 'Code': 'Oranje' }, tekst: { 'Waarom': 'Veel spanning.' } });
  await naarBlad(/^Zorg/);
  screen.getByText('Code oranje');
  screen.getByText('Zij slaapt slecht.');
  await doe('zorgKnelpunt', { tekst: { 'Welke partij': 'Polikliniek', 'Wat er niet loopt': 'Geen intake.' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.knelpunt', gegevens: { partij: 'Polikliniek' } });
  await doe('zorgEscalatie', { keuze: { 'Stap': 'Overleg', 'Uitkomst': 'Toezegging' }, tekst: { 'Wie zette': 'D. Mulder', 'Met wie': 'De poli', 'Wat er is afgesproken': 'Volgende week.', 'Overgeslagen: consult. Waarom?': 'Niemand nam op.' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zorg.escalatie', gegevens: { stap: 'overleg', overgeslagen: 'Niemand nam op.' } });
  screen.getByText('De volgende stap is een gesprek met de leidinggevenden.');
  await doe('zorgAdvies', { keuze: { 'Advies': 'Verlengen' }, tekst: { 'Van welke': 'Steunpunt', 'Kern': 'Het veiligheidsplan is nog niet klaar.' } });
  await naarBlad(/^Overzicht/);
  fireEvent.click(await screen.findByRole('button', { name: /^Bereid de verlenging voor/ }));
  await opPagina('Huisverbod verlengen');
  expect(screen.getByRole('textbox', { name: /^Kern van het advies/ })).toHaveProperty('value', 'Het veiligheidsplan is nog niet klaar.');
});

it('rulings: suspended, lifted, the extension annulled once it is said whether its effects stay, and that undone', async () => {
  const zaak = await openLopend(async ({ proef, dossierId }) => {
    await later(proef, '2026-12-04T12:00:00+01:00');
    await proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T09:30:00+01:00'));
    await proef.geef('huisverbod.verleng', verlenging(dossierId, '2026-12-04T10:00:00+01:00', '2026-12-25T23:40:00+01:00'));
  });
  ({ venster } = zaak);
  const vastgelegd = (): Promise<unknown> => laatste(zaak.proef, zaak.dossierId);
  await doe('bekendmaken', { keuze: { 'Wijze': 'In persoon', 'Ontvangst': 'Tekenen geweigerd' }, tekst: { 'Door': 'R. van Dalen' }, op: { 'Tijdstip van de bekendmaking': '4-12-2026 11.00' } });
  expect(await vastgelegd()).toMatchObject({ type: 'verlenging.bekendgemaakt', gegevens: { wijze: 'uitgereikt', ontvangst: 'geweigerd' } });
  const bericht = { tekst: { 'Griffier': 'M. Post' }, op: { 'Tijdstip van het bericht': '4-12-2026 11.45', 'Vanaf wanneer': '4-12-2026 11.30' } };
  await doe('schorsing', bericht);
  expect(await vastgelegd()).toMatchObject({ type: 'huisverbod.geschorst', gegevens: { betreft: 'oplegging', verlengingId: '', ingang: '2026-12-04T11:30:00+01:00' } });
  await later(zaak.proef, '2026-12-05T12:00:00+01:00');
  await doe('opheffing', { tekst: bericht.tekst, op: { 'Tijdstip van het bericht': '4-12-2026 11.59', 'Vanaf wanneer': '4-12-2026 11.50' } });
  expect(await vastgelegd()).toMatchObject({ type: 'schorsing.opgeheven' });
  await doe('vernietiging', { ...bericht, keuze: { 'Waarover': 'De verlenging', 'Welke verlenging': 'Besloten op', 'Blijven de rechtsgevolgen': 'Nee' } });
  expect(await vastgelegd()).toMatchObject({ type: 'huisverbod.vernietigd', gegevens: { betreft: 'verlenging', gevolgenInStand: false } });
  await doe('ongedaan', { tekst: bericht.tekst, keuze: { 'Waarover': 'De verlenging', 'Welke verlenging': 'Besloten op' }, op: { 'Tijdstip van het bericht': '4-12-2026 11.59', 'Vanaf wanneer': '4-12-2026 11.55' } });
  expect(await vastgelegd()).toMatchObject({ type: 'vernietiging.ongedaan', gegevens: { betreft: 'verlenging' } });
  // Nothing is left to undo; and each message of the court has duties of its own, told apart by its time.
  await naarBlad(/^Rechter/);
  expect(screen.queryByRole('button', { name: stappen.ongedaan.knop })).toBeNull();
  await naarBlad(/^Taken/);
  const politie = (await screen.findAllByText(/^Informeer de politie over de uitspraak van/)).map(({ textContent }) => textContent);
  expect(politie).toEqual(['11.45', '11.59'].map((tijd) => `Informeer de politie over de uitspraak van vr 4 dec. 2026 ${tijd}`));
});

it('a procedure: request, hearing, papers, how it went, ruling, on paper, beroep and its withdrawal, and the time that it took', async () => {
  const zaak = await openLopend(({ proef }) => later(proef, '2026-12-04T17:00:00+01:00'));
  ({ venster } = zaak);
  const vastgelegd = (): Promise<unknown> => laatste(zaak.proef, zaak.dossierId);
  // Without an extension there is nothing to choose: it is about the order itself.
  for (const stap of [stappen.schorsing, stappen.verzoek, stappen.beroep]) {
    await naarBlad(/^Rechter/);
    fireEvent.click(await screen.findByRole('button', { name: stap.knop }));
    await opPagina(stap.titel);
    await screen.findByText('Wat u typt, wordt meteen bewaard.');
    expect(screen.queryByRole('radiogroup', { name: /^Waar(over|tegen)/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar het dossier' }));
    await opPagina(ZAAK);
  }
  await doe('verzoek', {
    tekst: { 'Datum op het verzoek': '30-11-2026', 'Zaaknummer van de rechtbank': 'SGR 26/1', 'Gemachtigde': 'mr. P. Vos', 'Gronden': 'Geen gevaar.' },
    keuze: { 'Is er ook beroep': 'Ja' },
    vraag: { 'Vanaf welke dag': 'Vanaf de eerste' },
    op: { 'Ontvangen door de gemeente': '1-12-2026 10.20', 'Ontvangen door de rechtbank': '1-12-2026 9.45' },
  });
  expect(await vastgelegd()).toMatchObject({ type: 'verzoek.ontvangen', gegevens: { tegen: 'oplegging', ontvangenRechtbank: '2026-12-01T09:45:00+01:00', gedagtekend: '2026-11-30', antwoorden: [{ code: 'T7_BEGIN', antwoord: 'vroegste' }] } });
  screen.getByText(/Wij gaan uit van donderdag 3 december 2026, gerekend vanaf de datum op het verzoek/);
  screen.getByText('In procedure');
  await doe('zitting', { tekst: { 'Gerechtsgebouw': 'Zaal 3', 'Wie vertegenwoordigt': 'T. Smit, jurist' }, op: { 'Tijdstip van de oproep': '1-12-2026 15.00', 'Begin van de zitting': '4-12-2026 13.30' } });
  expect(await vastgelegd()).toMatchObject({ type: 'zitting.gepland', gegevens: { machtiging: 'nog te regelen', stukkenUiterlijk: '' } });
  await doe('ingezonden', { keuze: { 'Wat': 'Het verweerschrift en', 'Hoe': 'Digitaal' }, op: { 'Tijdstip van inzenden': '3-12-2026 11.00' } });
  expect(await vastgelegd()).toMatchObject({ type: 'stukken.ingezonden', gegevens: { wat: 'verweerschrift en stukken', hoe: 'digitaal' } });
  await doe('gehouden', {
    tekst: { 'Namens de gemeente': 'T. Smit', 'Verloop': 'Vragen over de hulp.' },
    keuze: { 'De uithuisgeplaatste': 'Aanwezig', 'De gemachtigde': 'Aanwezig', 'Was Marieke': 'Ja' },
    op: { 'Einde van de zitting': '4-12-2026 14.40' },
  });
  expect(await vastgelegd()).toMatchObject({ type: 'zitting.gehouden', gegevens: { huisgenoten: [{ huisgenootId: 'h1', aanwezig: true }], kinderen: [] } });
  await doe('afwijzing', { keuze: { 'Wat de rechter': 'Verzoek afgewezen', 'Is de uitspraak op': 'Ja' }, tekst: { 'Griffier': 'M. Post' }, op: { 'Tijdstip van het bericht': '4-12-2026 14.45', 'Vanaf wanneer': '4-12-2026 14.40' } });
  expect(await vastgelegd()).toMatchObject({ type: 'uitspraak.afgewezen', gegevens: { uitkomst: 'afgewezen', terZitting: true, kortsluiting: false } });
  // Who was at the hearing heard it there.
  screen.getByText('Nog één keer door te vertellen (Wth 8 lid 2).');
  await doe('opSchrift', { tekst: { 'Datum van verzending': '4-12-2026' } });
  expect(await vastgelegd()).toMatchObject({ type: 'uitspraak.ontvangen', gegevens: { verzonden: '2026-12-04' } });
  await doe('beroep', { tekst: { 'Ingesteld op': '3-12-2026' } });
  expect(await vastgelegd()).toMatchObject({ type: 'beroep.ingesteld', gegevens: { soort: 'beroep', door: 'uithuisgeplaatste' } });
  await doe('intrekkenProcedure', {});
  expect(await vastgelegd()).toMatchObject({ type: 'procedure.ingetrokken' });
  await doe('uren', { keuze: { 'Rol': 'Jurist' }, tekst: { 'Aantal minuten': '95', 'Wie': 'T. Smit', 'Waaraan': 'Verweer' } });
  expect(await vastgelegd()).toMatchObject({ type: 'uren.besteed', gegevens: { minuten: 95 } });
  screen.getByText('1 uur en 35 minuten', { selector: 'strong' });
  await doe('kosten', { keuze: { 'Waarvoor': 'Tolk', 'Wie betaalt': 'De gemeente' }, tekst: { 'Bedrag in euro': '142,50', 'Van wie': 'Tolkendienst' } });
  expect(await vastgelegd()).toMatchObject({ type: 'kosten.gemaakt', gegevens: { bedrag: 14_250, betaler: 'gemeente' } });
  screen.getByText('2% van € 9.000,00');
});

it('the deed of a deposit, and that leaves no step without a test', async () => {
  const zaak = await openLopend(({ proef }) => later(proef, '2026-12-01T12:00:00+01:00'), { at: '2026-11-28T00:15:00+01:00', wijze: 'nederlegging', ontvangst: 'niet aangetroffen', toelichting: 'Onbekend verblijf.' });
  ({ venster } = zaak);
  await doe('nederlegging', { tekst: { 'Waarom het verblijf': 'Niemand weet waar.', 'Hoe er is gezocht': 'Familie gebeld.', 'Ontvangen bij': 'K. Blom' }, op: { 'Tijdstip van de akte': '28-11-2026 9.30' } });
  expect(await laatste(zaak.proef, zaak.dossierId)).toMatchObject({ type: 'nederlegging.vastgelegd', gegevens: { ontvangenDoor: 'K. Blom', opgemaaktDoor: '' } });
  expect([...geprobeerd].toSorted()).toEqual([...stapnamen].toSorted());
});
