import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';

// One archive for the file: a burgemeester, a loco, an archiefmedewerker and a medewerker OOV, and four cases.
let g: Gemeente;
let loco: Persoon;
let archivaris: Persoon;
let oov: Persoon;
/** Of the burgemeester: running and over. Of the loco: running and over. */
const zaken = { burgLoopt: '', burgOver: '', locoLoopt: '', locoOver: '' };

/** A case in the list: filled in and decided, or still a melding. */
async function zaak(naam: string, over: boolean): Promise<string> {
  const { dossierId } = await g.proef.geef('melding.nieuw', {});
  const concept = volledigeNachtpagina();
  concept.betrokkene.naam = naam;
  if (over) {
    concept.besluit.keuze = 'niet opleggen';
    concept.besluit.meldingVeiligThuis = 'nee';
    concept.besluit.redenenNiet = 'Er is geen gevaar meer.';
  }
  g.proef.zet('2026-11-27T23:31:00+01:00');
  await g.proef.geef('weging.besluit', { dossierId, concept });
  g.proef.zet(NACHT);
  return dossierId;
}

beforeAll(async () => {
  g = await maakGemeente();
  const ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
  loco = await g.nieuw(ict, 'Bram Vink', ['locoburgemeester']);
  archivaris = await g.nieuw(ict, 'Eva Mol', ['archiefmedewerker']);
  oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
  for (const persoon of [loco, archivaris, oov]) await g.verleen(g.burgemeester, persoon);
  zaken.burgLoopt = await zaak('Johan Kanarie', false);
  zaken.burgOver = await zaak('Willem Kanarie', true);
  await g.als(loco);
  await g.proef.geef('dienst.neemWaar', { grond: 'verlof' });
  zaken.locoLoopt = await zaak('Sander Kanarie', false);
  zaken.locoOver = await zaak('Tom Kanarie', true);
  await g.proef.geef('dienst.beeindig', {});
});
beforeEach(() => g.proef.zet(NACHT));
afterEach(() => expect(g.proef.onverwacht).toEqual([]));
afterAll(() => g.proef.einde());

const inLijst = async (zoek = '', filter: 'alle' | 'lopend' = 'alle'): Promise<string[]> =>
  (await g.proef.geef('dossier.lijst', { filter, zoek, na: null, aantal: 100 })).regels.map(({ dossierId }) => dossierId).toSorted();
const gesorteerd = (...ids: string[]): string[] => ids.toSorted();

/** What a person finds by list, by search and by opening, all the same. */
async function ziet(): Promise<string[]> {
  const open: string[] = [];
  for (const dossierId of Object.values(zaken)) {
    const code = await g.proef.weiger('dossier.open', { dossierId });
    expect(['TOEGELATEN', 'DOSSIER_ONBEKEND']).toContain(code);
    if (code === 'TOEGELATEN') open.push(dossierId);
  }
  expect(await inLijst()).toEqual(open.toSorted());
  for (const vraag of ['kanarie', 'KANARIE', 'ka', 'WTH-2026', 'molenwaard']) expect([vraag, await inLijst(vraag)]).toEqual([vraag, open.toSorted()]);
  return open.toSorted();
}

describe('a loco', () => {
  it('off duty sees his own cases, by whatever way he looks', async () => {
    await g.als(loco);
    expect(await ziet()).toEqual(gesorteerd(zaken.locoLoopt, zaken.locoOver));
    expect(await inLijst('Johan')).toEqual([]);
    expect(await inLijst('', 'lopend')).toEqual([zaken.locoLoopt]);
  });

  it('on duty sees what runs, and his own cases', async () => {
    await g.als(loco);
    await g.proef.geef('dienst.neemWaar', { grond: 'ziek' });
    expect(await ziet()).toEqual(gesorteerd(zaken.burgLoopt, zaken.locoLoopt, zaken.locoOver));
    await g.proef.geef('dienst.beeindig', {});
    expect(await ziet()).toEqual(gesorteerd(zaken.locoLoopt, zaken.locoOver));
  });

  it('turns page after page through his own cases only', async () => {
    await g.als(loco);
    const gezien: string[] = [];
    let na: Awaited<ReturnType<typeof g.proef.geef<'dossier.lijst'>>>['vervolg'] = null;
    do {
      const pagina: Awaited<ReturnType<typeof g.proef.geef<'dossier.lijst'>>> = await g.proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na, aantal: 1 });
      gezien.push(...pagina.regels.map(({ dossierId }) => dossierId));
      na = pagina.vervolg;
    } while (na !== null);
    expect(gezien.toSorted()).toEqual(gesorteerd(zaken.locoLoopt, zaken.locoOver));
  });

  it('is refused the same for a case of another and for one that does not exist, whatever he tries', async () => {
    await g.als(loco);
    const pogingen = (dossierId: string): [string, unknown][] => [
      ['dossier.open', { dossierId }],
      ['concept.bewaar', { dossierId, concept: volledigeNachtpagina() }],
      ['weging.besluit', { dossierId, concept: volledigeNachtpagina() }],
      ['melding.vervallen', { dossierId, reden: 'x' }],
      ['feit.corrigeer', { dossierId, gebeurtenisId: 'x', gegevens: {}, at: null, reden: 'x' }],
      ['document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' }],
      ['document.voerUit', { dossierId, soort: 'beschikking', huisgenootId: '' }],
      ['inzage.vanDossier', { dossierId, voor: null, aantal: 10 }],
    ];
    for (const [nummer, [naam, invoer]] of pogingen(zaken.burgLoopt).entries()) {
      const anders = pogingen('00000000-0000-4000-8000-000000000000')[nummer]?.[1];
      const [deze, geen] = [await g.proef.kern.roep(naam, invoer), await g.proef.kern.roep(naam, anders)];
      expect([naam, deze]).toEqual([naam, geen]);
      expect(deze.ok).toBe(false);
    }
  });
});

describe('an archiefmedewerker', () => {
  it('sees what is over', async () => {
    await g.als(archivaris);
    expect(await ziet()).toEqual(gesorteerd(zaken.burgOver, zaken.locoOver));
  });
});

describe('acting', () => {
  it('ends by itself after 24 hours', async () => {
    await g.als(loco);
    expect(await g.proef.geef('dienst.neemWaar', { grond: 'onbereikbaar' })).toEqual({ tot: '2026-11-28T23:10:00+01:00' });
    expect(await g.proef.geef('dienst.stand', {})).toMatchObject({ opPiket: true, waarnemer: { naam: 'Bram Vink', zelf: true, sinds: NACHT } });
    g.proef.zet('2026-11-28T23:09:59+01:00');
    expect((await g.proef.geef('app.toestand', {})).archief?.opPiket).toBe(true);
    g.proef.zet('2026-11-28T23:10:00+01:00');
    expect(await g.proef.geef('dienst.stand', {})).toEqual({ opPiket: false, waarnemer: null });
    expect(await g.proef.weiger('dienst.beeindig', {})).toBe('NIET_OP_PIKET');
    expect(await g.proef.weiger('melding.nieuw', {})).toBe('NIET_OP_PIKET');
    g.proef.zet(NACHT);
    await g.proef.geef('dienst.beeindig', {});
  });

  it('is of the burgemeester without a word, and of nobody else', async () => {
    await g.als(g.burgemeester);
    expect((await g.proef.geef('dienst.stand', {})).opPiket).toBe(true);
    expect(await g.proef.weiger('dienst.neemWaar', { grond: 'ziek' })).toBe('NIET_BEVOEGD');
    await g.als(oov);
    expect((await g.proef.geef('dienst.stand', {})).opPiket).toBe(false);
    expect(await g.proef.weiger('weging.besluit', { dossierId: zaken.burgLoopt, concept: volledigeNachtpagina() })).toBe('NIET_BEVOEGD');
  });
});

// Last, because the clock goes on and the lines of lapsed orders stay.
describe('when orders lapse', () => {
  it('a loco who acts no longer sees them, also when nobody looked at them since', async () => {
    await g.als(loco);
    g.proef.zet('2026-12-07T23:40:00+01:00');
    await g.proef.geef('dienst.neemWaar', { grond: 'ziek' });
    expect(await g.proef.weiger('dossier.open', { dossierId: zaken.burgLoopt })).toBe('DOSSIER_ONBEKEND');
    expect(await ziet()).toEqual(gesorteerd(zaken.locoLoopt, zaken.locoOver));
    await g.proef.geef('dienst.beeindig', {});
  });

  it('an archiefmedewerker sees them', async () => {
    await g.als(archivaris);
    g.proef.zet('2026-12-07T23:40:00+01:00');
    expect(await ziet()).toEqual(gesorteerd(...Object.values(zaken)));
  });
});
