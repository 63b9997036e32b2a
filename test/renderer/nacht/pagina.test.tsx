import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gebrekenVanWeging } from '../../../shared/dossier/weging/vereisten/index.ts';
import { leegConcept, type WegingConcept } from '../../../shared/dossier/weging/concept.ts';
import { mondeling, nietOpgelegd, op, schriftelijk } from '../../shared/dossier/weging/nacht.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';
import type { Proefkern } from '../../core/kern/proefkern.ts';
import { toets } from '../app/handen.ts';
import { foutBij, kies, naar, NU, openNacht, staatErOp, startNachten, typ, veld, wachtTot, type Proefpagina } from './pagina.tsx';

let nacht: Proefpagina;
let proef: Proefkern;
beforeAll(async () => {
  proef = await startNachten();
});
afterAll(() => proef.einde());
const open = async (concept?: WegingConcept): Promise<void> => {
  nacht = await openNacht(proef, concept);
};
afterEach(() => nacht.einde());

const gebrekenlijst = (): HTMLElement => document.getElementById('nacht-gebreken')!.closest('details')!;

describe('where the focus goes when what had it is gone', () => {
  it('after an offered answer to its field', async () => {
    await open({ ...schriftelijk(), feiten: [{ code: '1c5', status: 'ja', toelichting: 'x', bron: 'Agent', datum: '' }, { code: '2c4', status: 'ja', toelichting: 'x', bron: '', datum: '' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Neem over: Agent' }));
    expect(veld('feiten.2c4.bron')).toHaveProperty('value', 'Agent');
    expect(document.activeElement).toBe(veld('feiten.2c4.bron'));
  });

  it('while letting a melding lapse: to the reason, to the question, and back', async () => {
    await open();
    const knop = (naam: string): HTMLElement => screen.getByRole('button', { name: naam });
    const details = screen.getByText('Deze melding laten vervallen').closest('details')!;
    act(() => void (details.open = true));
    fireEvent(details, new Event('toggle'));
    fireEvent.click(knop('Melding laten vervallen'));
    await wachtTot(() => expect(document.activeElement?.id).toBe('nacht-vervalreden'));
    fireEvent.change(document.activeElement!, { target: { value: 'Per ongeluk' } });
    fireEvent.click(knop('Melding laten vervallen'));
    await wachtTot(() => expect(document.activeElement).toBe(knop('Ja, laat de melding vervallen')));
    fireEvent.click(knop('Nee'));
    await wachtTot(() => expect(document.activeElement).toBe(knop('Melding laten vervallen')));
  });
});

it('who may not decide reads that the burgemeester does, and has no button to decide', async () => {
  nacht = await openNacht(proef, schriftelijk(), ['medewerkerOOV']);
  expect(screen.getByText('De burgemeester beslist, of de loco die dienst heeft.')).toBeTruthy();
  expect(document.querySelector('button#nacht-besluit')).toBeNull();
  toets('Enter', { ctrlKey: true });
  await act(async () => undefined);
  expect(screen.queryByText('Ja, besluit vastleggen')).toBeNull();
});

it('proposes the own name of who holds the office, not of who is called after it', async () => {
  const genoemd = async (rollen: readonly Rol[]): Promise<string> => {
    const leeg = schriftelijk();
    nacht = await openNacht(proef, { ...leeg, besluit: { ...leeg.besluit, keuze: '', beslisser: '' } }, rollen);
    kies('besluit.keuze', 'opleggen');
    await act(async () => undefined);
    await wachtTot(() => expect(staatErOp('besluit.ondertekening')).toBe(true));
    const wie = (veld('besluit.beslisser') as HTMLInputElement).value;
    nacht.sluitPagina();
    return wie;
  };
  // The ambt of this account is ‘burgemeester’; its roles decide.
  expect(await genoemd(['medewerkerOOV'])).toBe('');
  expect(await genoemd(['locoburgemeester'])).toBe('H. de Ruijter');
});

it('a loco is asked whether he signs himself', async () => {
  nacht = await openNacht(proef, schriftelijk(), ['locoburgemeester']);
  expect(within(gebrekenlijst()).getByText(/^U neemt de burgemeester waar\./)).toBeTruthy();
  kies('besluit.ondertekening', 'waarnemer');
  await wachtTot(() => expect(within(gebrekenlijst()).queryByText(/U neemt de burgemeester waar/)).toBeNull());
});

describe('what is missing', () => {
  /** Every part is asked and wrong, so that every field has a gap. */
  const slecht = (goed: WegingConcept): WegingConcept => ({
    ...leegConcept(),
    huisgenoten: [{ ...goed.huisgenoten[0]!, naam: '', geboortedatum: 'x', contactverbod: '' }],
    feiten: [{ code: '2c1', status: 'ja', toelichting: '', bron: '', datum: 'x' }, { code: '9z9', status: '', toelichting: '', bron: '', datum: '' }],
    zienswijze: { ...leegConcept().zienswijze, gehoord: 'nee' },
    kind: { ...leegConcept().kind, kindermishandeling: 'ja', veiligThuis: 'ja' },
    praktisch: { ...leegConcept().praktisch, raadsman: 'ja' },
    besluit: { ...leegConcept().besluit, keuze: goed.besluit.keuze, wijze: goed.besluit.wijze, ondertekening: goed.besluit.ondertekening },
  });

  it.each([
    ['leeg', leegConcept()],
    ['op schrift', slecht(schriftelijk())],
    ['mondeling', slecht(mondeling())],
    ['niet opgelegd', slecht(nietOpgelegd())],
  ])('%s: every gap points at a field that is on the page', async (_naam, concept) => {
    await open(concept);
    const gebreken = gebrekenVanWeging(concept, NU);
    expect(gebreken.length).toBeGreaterThan(8);
    expect(gebreken.map((gebrek) => gebrek.veld).filter((pad) => !staatErOp(pad))).toEqual([]);
  });

  it('is listed beside an empty page, but no field is red until it is left', async () => {
    await open();
    expect(within(gebrekenlijst()).getByRole('status').textContent).toMatch(/^\d+ punten ontbreken$/);
    expect(document.querySelectorAll('.ui-veld__fout').length).toBe(0);
    naar(veld('betrokkene.naam'));
    naar(veld('woning.straat'));
    expect(foutBij('betrokkene.naam')).toMatch(/Vul de naam in/);
    expect(foutBij('woning.straat')).toBe('');
    typ('betrokkene.naam', 'Karel');
    await wachtTot(() => expect(foutBij('betrokkene.naam')).toBe(''));
  });

  it('a long list starts short, with a way to all of it', async () => {
    await open();
    const regels = (): number => within(gebrekenlijst()).getAllByRole('listitem').length;
    expect(regels()).toBe(6);
    fireEvent.click(within(gebrekenlijst()).getByRole('button', { name: 'Toon de hele lijst' }));
    expect(regels()).toBe(gebrekenVanWeging(await nacht.opSchijf(), NU).length);
  });

  it('a line brings the focus to its field', async () => {
    await open();
    fireEvent.click(within(gebrekenlijst()).getByRole('button', { name: /Vul de naam in/ }));
    expect(document.activeElement?.id).toBe('veld-betrokkene.naam');
  });

  it('a group is left only when the focus leaves all of it', async () => {
    await open();
    naar(veld('incident.op-datum'));
    typ('incident.op-datum', '27-11-2026');
    naar(veld('incident.op-tijd'));
    expect(foutBij('incident.op')).toBe('');
    naar(veld('incident.omschrijving'));
    expect(foutBij('incident.op')).toMatch(/Vul de datum in/);
  });

  it('F8 goes through the fields that miss something, and round', async () => {
    const concept = schriftelijk();
    concept.woning.plaats = '';
    concept.grond.onmiddellijk = '';
    await open(concept);
    const langs: (string | undefined)[] = [];
    for (let keer = 0; keer < 3; keer += 1) {
      toets('F8');
      langs.push(document.activeElement?.id);
    }
    expect(langs).toEqual(['veld-woning.plaats', 'veld-grond.onmiddellijk', 'veld-woning.plaats']);
  });
});

describe('the keys between the parts', () => {
  it('F6 and Ctrl with an arrow go to the next part and back', async () => {
    await open();
    naar(veld('melder.naam'));
    toets('F6');
    expect(document.activeElement?.id).toBe('veld-betrokkene.naam');
    toets('ArrowDown', { ctrlKey: true });
    expect(document.activeElement?.id).toBe('veld-woning.straat');
    toets('F6', { shiftKey: true });
    expect(document.activeElement?.id).toBe('veld-betrokkene.naam');
    toets('ArrowUp', { ctrlKey: true });
    toets('ArrowUp', { ctrlKey: true });
    expect(document.activeElement?.id).toBe('veld-melder.naam');
  });
});

describe('only what the answers ask', () => {
  it('a page without a choice shows neither branch', async () => {
    await open();
    for (const pad of ['besluit.genomenOp', 'besluit.wijze', 'besluit.ondertekening', 'besluit.redenenNiet']) expect(staatErOp(pad)).toBe(false);
  });

  it('opleggen asks how and who signs; each answer asks its own', async () => {
    await open();
    kies('besluit.keuze', 'opleggen');
    expect([staatErOp('besluit.wijze'), staatErOp('besluit.redenenNiet')]).toEqual([true, false]);
    kies('besluit.wijze', 'schriftelijk');
    expect([staatErOp('besluit.uitreikingOp'), staatErOp('besluit.aangezegdOp')]).toEqual([true, false]);
    kies('besluit.wijze', 'mondeling');
    expect([staatErOp('besluit.uitreikingOp'), staatErOp('besluit.aangezegdOp'), staatErOp('besluit.redenSpoed')]).toEqual([false, true, true]);
    kies('besluit.ondertekening', 'hulpofficier');
    expect([staatErOp('besluit.mandaat'), staatErOp('besluit.verhindering')]).toEqual([true, false]);
    kies('besluit.ondertekening', 'waarnemer');
    expect([staatErOp('besluit.mandaat'), staatErOp('besluit.verhindering'), staatErOp('besluit.aanwijzing')]).toEqual([false, true, true]);
    kies('besluit.keuze', 'niet opleggen');
    expect([staatErOp('besluit.wijze'), staatErOp('besluit.redenenNiet')]).toEqual([false, true]);
  });

  it('at the choice the moment is now, and the burgemeester who works here decides', async () => {
    await open();
    kies('besluit.keuze', 'opleggen');
    await wachtTot(() => expect(veld('besluit.beslisser')).toHaveProperty('value', 'H. de Ruijter'));
    expect(veld('besluit.genomenOp-datum')).toHaveProperty('value', '28-11-2026');
    expect(veld('besluit.genomenOp-tijd')).toHaveProperty('value', '00.30');
  });

  it('what was typed already is not overwritten by the choice', async () => {
    const concept = schriftelijk();
    await open(concept);
    kies('besluit.keuze', 'niet opleggen');
    await wachtTot(() => expect(nacht.gegeven).toContain('app.tijd'));
    expect(veld('besluit.beslisser')).toHaveProperty('value', 'H. van Veen');
    expect(veld('besluit.genomenOp-tijd')).toHaveProperty('value', '23.40');
  });

  it('child abuse asks for Veilig Thuis, and says to call first', async () => {
    await open();
    kies('kind.kindermishandeling', 'ja');
    expect(screen.getByText('Bel eerst Veilig Thuis')).toBeDefined();
    kies('kind.veiligThuis', 'nee');
    expect(screen.queryByText('Bel eerst Veilig Thuis')).toBeNull();
    expect([staatErOp('kind.redenGeenOverleg'), staatErOp('kind.uitkomst')]).toEqual([true, false]);
  });
});

describe('moments', () => {
  it('Nu fills in the time of the core', async () => {
    await open();
    nacht.proef.zet('2026-11-28T00:41:30+01:00');
    fireEvent.click(within(veld('incident.op')).getByRole('button', { name: 'Nu' }));
    await wachtTot(() => expect(veld('incident.op-tijd')).toHaveProperty('value', '00.41'));
    expect(within(veld('incident.op')).getByText('zaterdag 28 november 2026 om 00.41 uur')).toBeDefined();
    expect(foutBij('incident.op')).toBe('');
  });

  it('asks in the double hour, and keeps the answer while the same time is written otherwise', async () => {
    await open();
    typ('incident.op-datum', '25-10-2026');
    typ('incident.op-tijd', '2.30');
    kies('incident.op-uur', 'wintertijd');
    expect(within(veld('incident.op')).getByText(/02\.30 uur \(wintertijd\)/)).toBeDefined();
    typ('incident.op-tijd', '02:30');
    expect(within(veld('incident.op')).getByText(/02\.30 uur \(wintertijd\)/)).toBeDefined();
    typ('incident.op-tijd', '2.31');
    expect(within(veld('incident.op')).queryByText(/wintertijd\)/)).toBeNull();
  });

  it('offers the next time in the missing hour, and fills in nothing by itself', async () => {
    await open();
    typ('incident.op-datum', '29-3-2026');
    typ('incident.op-tijd', '2.30');
    expect(veld('incident.op-tijd')).toHaveProperty('value', '2.30');
    fireEvent.click(screen.getByRole('button', { name: 'Neem over: zondag 29 maart 2026 om 03.00 uur' }));
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(veld('incident.op-tijd')).toHaveProperty('value', '03.00');
  });
});

describe('housemates and facts', () => {
  it('a new housemate gets the focus; one that is taken away can come back', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Huisgenoot toevoegen' }));
    await wachtTot(() => expect(document.activeElement?.id).toBe('veld-huisgenoten.h1.naam'));
    typ('huisgenoten.h1.naam', 'Anna Smit');
    typ('huisgenoten.h1.geboortedatum', '9-9-15');
    expect(veld('huisgenoten.h1.geboortedatum-uitlezing').textContent).toBe('9 september 2015, 11 jaar · kind');
    expect(screen.getByText('Er staat 1 kind bij de huisgenoten.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Verwijder huisgenoot 1' }));
    expect(staatErOp('huisgenoten.h1.naam')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Zet terug');
    fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(veld('huisgenoten.h1.naam')).toHaveProperty('value', 'Anna Smit');
  });

  it('a fact is found by what people say, the best match first, and gets the focus', async () => {
    await open();
    naar(veld('feiten'));
    typ('feiten', 'dronken');
    const gevonden = await screen.findAllByRole('option');
    expect(gevonden.map((optie) => optie.textContent?.slice(0, 3))).toEqual(['1c5', '1c1']);
    expect(veld('feiten')).toHaveProperty('value', 'dronken');
    toets('ArrowDown');
    toets('Enter');
    await wachtTot(() => expect(document.activeElement?.id).toBe('veld-feiten.1c5.toelichting'));
    expect(veld('feiten')).toHaveProperty('value', '');
  });

  it('a fact out of the list is added once, as a fact that is so', async () => {
    await open();
    fireEvent.click(screen.getByText(/Blader door de hele lijst/));
    const details = screen.getByText(/Blader door de hele lijst/).closest('details')!;
    act(() => void (details.open = true));
    fireEvent(details, new Event('toggle'));
    fireEvent.click(screen.getByRole('button', { name: '2c4 verwurging' }));
    fireEvent.click(screen.getByRole('button', { name: /2c4 verwurging.*gekozen/ }));
    await wachtTot(() => expect(document.activeElement?.id).toBe('veld-feiten.2c4.toelichting'));
    expect(veld('feiten.2c4.status-ja')).toHaveProperty('checked', true);
    naar(veld('melder.naam'));
    await wachtTot(async () => expect((await nacht.opSchijf()).feiten.map(({ code }) => code)).toEqual(['2c4']));
  });
});

describe('deciding', () => {
  it('with something missing goes to the list, and every field says what is wrong', async () => {
    const concept = schriftelijk();
    concept.woning.plaats = '';
    concept.besluit.uitreikingOp = op('', '');
    await open(concept);
    toets('Enter', { ctrlKey: true });
    await wachtTot(() => expect(document.activeElement?.id).toBe('nacht-gebreken'));
    expect(within(gebrekenlijst()).getByRole('status').textContent).toBe('2 punten ontbreken');
    expect(foutBij('woning.plaats')).toMatch(/plaats/);
    expect(foutBij('besluit.uitreikingOp')).toMatch(/datum/);
    expect(nacht.gegeven).not.toContain('weging.besluit');
  });

  it('asks to read it aloud first, and then records it and goes to the dossier', async () => {
    await open(schriftelijk());
    toets('Enter', { ctrlKey: true });
    const ja = await screen.findByRole('button', { name: 'Ja, besluit vastleggen' });
    await wachtTot(() => expect(document.activeElement?.textContent).toMatch(/Lees dit hardop voor/));
    expect(nacht.gegeven).not.toContain('weging.besluit');
    expect(screen.getAllByText('dinsdag 8 december 2026 om 00.20 uur').length).toBeGreaterThan(1);
    fireEvent.click(ja);
    await wachtTot(() => expect(nacht.routes).toEqual([{ naam: 'dossier', dossierId: nacht.dossierId }]));
    const { concept, gebeurtenissen } = await nacht.proef.geef('dossier.open', { dossierId: nacht.dossierId });
    expect(concept).toBeNull();
    expect(gebeurtenissen.some(({ type }) => type === 'huisverbod.opgelegd')).toBe(true);
    const eerder = nacht.gegeven.length;
    nacht.sluitPagina();
    await act(async () => undefined);
    expect(nacht.gegeven.slice(eerder)).not.toContain('concept.bewaar');
  });

  it('the last field may be a time as it was typed: the question stays', async () => {
    await open(schriftelijk());
    naar(veld('melder.gebeldOp-tijd'));
    typ('melder.gebeldOp-tijd', '0005');
    toets('Enter', { ctrlKey: true });
    await wachtTot(() => expect(document.activeElement?.textContent).toMatch(/Lees dit hardop voor/));
    await act(async () => undefined);
    expect(screen.getByRole('button', { name: 'Ja, besluit vastleggen' })).toBeTruthy();
    expect(veld('melder.gebeldOp-tijd')).toHaveProperty('value', '00.05');
  });

  it('Escape and any change take the question back', async () => {
    await open(schriftelijk());
    toets('Enter', { ctrlKey: true });
    await screen.findByRole('button', { name: 'Ja, besluit vastleggen' });
    toets('Escape');
    expect(screen.queryByRole('button', { name: 'Ja, besluit vastleggen' })).toBeNull();
    await wachtTot(() => expect(document.activeElement?.textContent).toMatch(/^Huisverbod opleggen/));
    toets('Enter', { ctrlKey: true });
    await screen.findByRole('button', { name: 'Ja, besluit vastleggen' });
    typ('woning.huisnummer', '14');
    await wachtTot(() => expect(screen.queryByRole('button', { name: 'Ja, besluit vastleggen' })).toBeNull());
  });

  it('a refusal by the core leaves everything as it was, and saving goes on', async () => {
    await open(nietOpgelegd());
    nacht.weiger.set('weging.besluit', 'SCHIJF_VOL');
    toets('Enter', { ctrlKey: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, besluit vastleggen' }));
    expect((await screen.findByText('De schijf is vol. Er is niets half opgeslagen.')).closest('[role=alert]')?.textContent).toMatch(/niets besloten/);
    expect(nacht.routes).toEqual([]);
    typ('besluit.alternatief', 'Gesprek overmorgen');
    await wachtTot(async () => expect((await nacht.opSchijf()).besluit.alternatief).toBe('Gesprek overmorgen'));
  });

  it('a melding can be given up with a reason, asked twice', async () => {
    await open();
    const kop = screen.getByText('Deze melding laten vervallen');
    const details = kop.closest('details')!;
    act(() => void (details.open = true));
    fireEvent(details, new Event('toggle'));
    fireEvent.click(screen.getByRole('button', { name: 'Melding laten vervallen' }));
    expect(within(details).getByText('Schrijf op waarom.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Waarom vervalt deze melding?'), { target: { value: 'Verkeerd nummer' } });
    fireEvent.click(screen.getByRole('button', { name: 'Melding laten vervallen' }));
    expect(nacht.gegeven).not.toContain('melding.vervallen');
    fireEvent.click(screen.getByRole('button', { name: 'Ja, laat de melding vervallen' }));
    await wachtTot(() => expect(nacht.routes).toEqual([{ naam: 'dossiers' }]));
  });

  it('a melding that was decided already says so and shows the way', async () => {
    await open(schriftelijk());
    nacht.sluitPagina();
    await nacht.proef.geef('weging.besluit', { dossierId: nacht.dossierId, concept: schriftelijk() });
    await nacht.openPagina();
    fireEvent.click(screen.getByRole('button', { name: 'Open het dossier' }));
    expect(nacht.routes).toEqual([{ naam: 'dossier', dossierId: nacht.dossierId }]);
  });
});
