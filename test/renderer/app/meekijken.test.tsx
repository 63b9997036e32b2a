import { act, fireEvent, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zetMasker } from '../../../renderer/bridge/maskeer.ts';
import { pdf } from '../../core/stukken/bestanden.ts';
import { startZaak, voegToe } from '../../core/stukken/zaak.ts';
import { openVenster, opPagina, type Proefvenster, wachtTot } from './venster.tsx';

/** Words that would tell whom it is about: out of the night, a piece, a request for a voorlopige voorziening, and what was typed in search. */
const VERRADERS = ['Kanarie', 'Johan', 'Marieke', 'Lotte', 'Korenbloemweg', 'Ooievaar', 'Vlinderstruik', 'Zeekat'];

let venster: Proefvenster;
beforeAll(async () => {
  const zaak = await startZaak();
  const { proef, dossierId } = zaak;
  const op = '2026-11-28T09:00:00+01:00';
  proef.zet('2026-11-28T08:00:00+01:00');
  await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  proef.zet(op);
  await voegToe(zaak, 'Kanarie.pdf', pdf(), { omschrijving: 'Verklaring van Marieke', bron: 'Johan Kanarie', beperkt: { reden: 'Over Lotte' } });
  const verzoek = { tegen: 'oplegging', verlengingId: '', zaaknummerRechtbank: 'SGR 26/1', gemachtigde: 'mr. Ooievaar', gemachtigdeBereikbaar: '', ontvangenRechtbank: op, gedagtekend: '', beroepIngesteld: 'ja', gronden: 'Vlinderstruik', antwoorden: [] } as const;
  await proef.geef('procedure.vastleggen', { dossierId, stap: { type: 'verzoek.ontvangen', at: op, gegevens: { ...verzoek, antwoorden: [] } } });
  await proef.geef('kosten.vastleggen', { dossierId, stap: { type: 'uren.besteed', at: op, gegevens: { minuten: 90, rol: 'jurist', wie: 'Zeekat', wat: 'Verweer voor Kanarie' } } });
  venster = await openVenster(proef);
});
afterAll(async () => {
  await venster.sluit();
  zetMasker(false);
});

const toets = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key, altKey: true });

/** All that can be read on the page: texts, names for a screen reader, and what stands in fields. */
function leesbaar(): string {
  const velden = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value);
  return [document.documentElement.outerHTML, document.title, ...velden].join('\n');
}
const gezien = (): string[] => VERRADERS.filter((woord) => leesbaar().includes(woord));

/** Shows every tab of the page, one after the other. */
async function elkBlad(doe: (titel: string) => void): Promise<void> {
  for (const [plaats] of screen.queryAllByRole('tab').entries()) {
    const blad = screen.getAllByRole('tab')[plaats] as HTMLElement;
    fireEvent.click(blad);
    await act(async () => undefined);
    await act(async () => venster.proef.geef('app.tijd', {}));
    doe(blad.textContent ?? '');
  }
}

it('whoever looks along sees nobody: on no page, no tab, in no field, nor in what was searched for', async () => {
  fireEvent.change(await screen.findByLabelText(/Zoek op naam/), { target: { value: 'Kanarie' } });
  fireEvent.click(await screen.findByRole('button', { name: /Johan Kanarie/ }));
  await wachtTot(() => expect(screen.getAllByRole('tab').length).toBeGreaterThan(5));
  const open = new Set<string>();
  await elkBlad(() => gezien().forEach((woord) => open.add(woord)));
  // All of them are there to be seen; otherwise this proves nothing.
  expect([...open].sort()).toEqual([...VERRADERS].sort());

  toets('9');
  await screen.findByRole('button', { name: 'Stop meekijken' });
  await wachtTot(() => expect(screen.getAllByRole('tab').length).toBeGreaterThan(5));
  await elkBlad((titel) => expect([titel, gezien()]).toEqual([titel, []]));
  for (const [cijfer, titel] of [['1', 'Dossiers'], ['3', 'Termijnen'], ['2', 'Instellingen'], ['8', 'Back-up'], ['5', 'Toegang'], ['6', 'Mijn account'], ['4', 'Piketrooster'], ['7', 'Telefoonlijst']] as const) {
    toets(cijfer);
    await opPagina(titel);
    await act(async () => undefined);
    expect([titel, gezien()]).toEqual([titel, []]);
    await elkBlad((blad) => expect([titel, blad, gezien()]).toEqual([titel, blad, []]));
  }
});
