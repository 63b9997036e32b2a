import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArchiefContext } from '../../../renderer/app/archief.ts';
import { Bevindingenlijst } from '../../../renderer/features/briefpapier/Bevindingenlijst.tsx';
import { Sjabloonbladen } from '../../../renderer/features/sjablonen/Sjabloonbladen.tsx';
import { Sjabloonherinnering } from '../../../renderer/features/sjablonen/Sjabloonherinnering.tsx';
import { Sjabloonset } from '../../../renderer/features/sjablonen/Sjabloonset.tsx';
import type { Gelezen } from '../../../renderer/features/sjablonen/useSjabloonwerk.ts';
import { Oordeel } from '../../../renderer/features/voorstel/Oordeel.tsx';
import { Taal } from '../../../renderer/ui/index.ts';
import { SJABLONEN_KEUREN, SJABLONEN_SCHRIJVEN } from '../../../shared/contract/regels.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';

/** The archive as a jurist has it open. */
const archief = {
  map: '/archief', gemeente: 'Molenwaard', demonstratie: false, account: { accountId: 'j', naam: 'J. Wolf', ambt: 'jurist', rollen: ['jurist'], wachtOp: [] }, alleenLezen: false,
  dossiertoegang: true, opPiket: false, meekijken: false, regels: { 'sjabloon.bewaarConcept': SJABLONEN_SCHRIJVEN, 'sjabloon.legVoor': SJABLONEN_SCHRIJVEN, 'sjabloon.keurGoed': SJABLONEN_KEUREN },
} as unknown as OpenArchief;

beforeEach(() => {
  vi.stubGlobal('huisverbod', { roep: async () => ({ ok: false, error: { code: 'NIET_BEVOEGD', params: {} } }), luister: () => () => undefined });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const gelezen = (deel: Partial<Gelezen>): Gelezen => ({
  vandaag: '2026-11-27',
  geldend: { tekst: 'Eigen.', versie: '1-a', herkomst: 'eigen', vanaf: '2026-11-01', goedgekeurd: { accountId: 'b', op: '2026-11-01T10:00:00+01:00', naam: 'B' } },
  model: { tekst: sjablonen.intrekking.tekst, versie: '5-b' },
  modelVerbeterd: false,
  concept: null,
  voorgelegd: null,
  geschiedenis: [],
  ...deel,
});
const toon = (deel: Partial<Gelezen>) => render(<ArchiefContext value={archief}><Taal><Sjabloonbladen soort="intrekking" gelezen={gelezen(deel)} bijKlaar={async () => undefined} /></Taal></ArchiefContext>);

test('a model text that was improved is told beside the own text, with the way to compare; without, nothing is', () => {
  toon({ modelVerbeterd: true });
  expect(screen.getByText('De modeltekst is verbeterd sinds de eigen tekst is gemaakt.')).toBeTruthy();
  expect(screen.getByText('De eigen tekst blijft gelden tot een collega een nieuwe goedkeurt.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Vergelijk met de modeltekst' })).toBeTruthy();
  cleanup();
  toon({});
  expect(screen.queryByText(/modeltekst is verbeterd/)).toBeNull();
});

test('beside a draft stands why it was turned down; a text that is approved for later is told with its day', () => {
  const door = { accountId: 'b', op: '2026-11-20T10:00:00+01:00', naam: 'B. Kok' };
  const versie = { voorstelId: '1', versie: '1-c', herkomst: 'eigen' as const, toelichting: '', door, schrijvers: [] };
  const concept = { tekst: 'Nieuw.', toelichting: '', herkomst: 'eigen' as const, opModel: '', door, schrijvers: [] };
  toon({ concept, geschiedenis: [{ ...versie, oordeel: { door, wat: { uitkomst: 'afgewezen', reden: 'De toon is te streng.' } } }] });
  expect(screen.getByText(/^Afgewezen door B\. Kok/)).toBeTruthy();
  expect(screen.getByText('De toon is te streng.')).toBeTruthy();
  cleanup();
  toon({ geschiedenis: [{ ...versie, oordeel: { door, wat: { uitkomst: 'goedgekeurd', vanaf: '2027-01-01' } } }] });
  expect(screen.queryByText(/^Afgewezen door/)).toBeNull();
  expect(screen.getByText('Vanaf vrijdag 1 januari 2027 geldt een nieuwe tekst.')).toBeTruthy();
});

test('approving asks for a day, and says once what is wrong with it', async () => {
  const gegeven: unknown[] = [];
  window.huisverbod = {
    roep: async (naam: string, invoer: unknown) => {
      if (naam !== 'sjabloon.keurGoed') return { ok: true, value: { concepten: [], bewaardOp: '2026-11-27T10:00:00+01:00' } };
      gegeven.push(invoer);
      return { ok: false, error: { code: 'VANAF_VERLEDEN', params: {} } };
    },
    luister: () => () => undefined,
  } as unknown as typeof window.huisverbod;
  const wachtend = { voorstelId: 'v', door: { accountId: 'b', op: '2026-11-20T10:00:00+01:00', naam: 'B. Kok' }, schrijvers: [], zelf: null, toelichting: '' };
  render(<ArchiefContext value={archief}><Taal><Oordeel wachtend={wachtend} vandaag="2026-11-27" herkomst="eigen" bijKlaar={async () => undefined} /></Taal></ArchiefContext>);
  const dag = await screen.findByLabelText(/^Geldt vanaf/);
  const keurGoed = (datum: string): void => {
    fireEvent.change(dag, { target: { value: datum } });
    fireEvent.click(screen.getByRole('button', { name: 'Keur goed' }));
  };
  keurGoed('26-11-2026');
  await screen.findByText('Een tekst kan niet gelden vanaf een dag die voorbij is.');
  keurGoed('');
  expect(screen.getByText('Vul een datum in.')).toBeTruthy();
  expect(screen.queryByText('Een tekst kan niet gelden vanaf een dag die voorbij is.')).toBeNull();
  keurGoed('31-2-2027');
  expect(screen.getByText(/^Deze datum bestaat niet/)).toBeTruthy();
  expect(gegeven).toEqual([{ voorstelId: 'v', vanaf: '2026-11-26' }]);
});

test('the home page says what waits for the judgement of who looks, and not what that person put forward', async () => {
  const waarden: Record<string, unknown> = { 'sjabloon.lijst': { sjablonen: [{ voorgelegd: { zelf: null } }, { voorgelegd: { zelf: 'voorgelegd' } }, { voorgelegd: null }] }, 'briefpapier.lees': { voorgelegd: { zelf: null } } };
  window.huisverbod = { roep: async (naam: string) => ({ ok: true, value: waarden[naam] }), luister: () => () => undefined };
  render(<Taal><Sjabloonherinnering /></Taal>);
  await screen.findByText('1 tekst en een briefpapier wachten op uw oordeel.');
});

test('what came in from elsewhere: what was taken, and of each text and of the letterhead why it was not', () => {
  render(
    <Taal>
      <Sjabloonset
        bijSluiten={() => undefined}
        ingelezen={{
          gemeente: 'Veenwijk',
          genomen: ['verlenging'],
          gelijk: ['intrekking', 'volmacht'],
          geweigerd: [
            { soort: 'beschikking', code: 'SJABLOON_AFGEKEURD', bevinding: { code: 'VELD_ONBEKEND', fout: true, regel: 12, voorbeeld: '', veld: 'woning.adress', bedoeld: 'woning.adres' } },
            { soort: 'aanslagbiljet', code: 'DOCUMENT_ONBEKEND', bevinding: null },
            { soort: 'volmacht', code: 'SJABLOON_LIGT_VOOR', bevinding: null },
          ],
          briefpapier: { naam: 'Veenwijk.docx', uitkomst: 'geweigerd', code: '', bevindingen: [{ code: 'MACRO', wat: '' }] },
        }}
      />
    </Taal>,
  );
  expect(screen.getByRole('status').textContent).toContain('1 tekst is nu een concept. Er geldt nog niets van');
  const regels = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(regels).toContain('Verlenging van het huisverbod');
  expect(regels.find((regel) => regel.startsWith('Beschikking'))).toMatch(/Regel 12: .*woning\.adress/);
  expect(regels.find((regel) => regel.startsWith('aanslagbiljet'))).toContain('Dit document bestaat niet.');
  expect(regels.find((regel) => regel.startsWith('Machtiging'))).toContain('ligt al een tekst voor');
  expect(regels.find((regel) => regel.includes('macro'))).toContain('Word-document zonder macro’s');
  expect(screen.getByText(/^2 teksten zijn gelijk/)).toBeTruthy();
});

test('what keeps a letterhead out stands first; what is only good to know says so', () => {
  render(<Bevindingenlijst bevindingen={[{ code: 'LETTERTYPE', wat: 'Molenschrift' }, { code: 'STIJL_ONTBREEKT', wat: 'Kader, Label' }]} />);
  const [eerste, tweede] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(eerste).toMatch(/^Deze stijlen ontbreken: Kader, Label\./);
  expect(tweede).toMatch(/^Let op: Niet elke computer heeft deze lettertypen: Molenschrift\./);
});
