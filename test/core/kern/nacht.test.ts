import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { volledigeNachtpagina } from './nachtpagina.ts';
import { metArchief, NACHT, startKern, WACHTWOORD, type Proefkern } from './proefkern.ts';

// One archive for the file: making one takes as long as Argon2id does. Each test has a case of its own in it.
let proef: Proefkern;
beforeAll(async () => {
  proef = startKern();
  await metArchief(proef);
});
beforeEach(() => {
  proef.zet(NACHT);
  proef.tijdensDialoog = null;
});
afterEach(() => expect(proef.onverwacht).toEqual([]));
afterAll(() => proef.einde());

async function ontgrendel(): Promise<void> {
  const map = join(proef.map, 'archief');
  const { accounts } = await proef.geef('archief.slot', { map });
  await proef.geef('archief.ontgrendel', { map, accountId: accounts[0]?.accountId ?? '', wachtwoord: WACHTWOORD });
}

/** Opens a melding and decides it as the complete night page says. */
async function opgelegd(): Promise<string> {
  const { dossierId } = await proef.geef('melding.nieuw', {});
  proef.zet('2026-11-27T23:31:00+01:00');
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  return dossierId;
}

/** The status of a case in the list, or an empty text when it is not in it. */
async function inLijst(filter: 'lopend' | 'alle', dossierId: string): Promise<string> {
  const { regels } = await proef.geef('dossier.lijst', { filter, zoek: '', na: null, aantal: 100 });
  return regels.find((regel) => regel.dossierId === dossierId)?.status ?? '';
}

/** What a municipality fills in once, so that its documents are complete. */
async function vulInstellingen(): Promise<void> {
  const leeg = await proef.geef('instellingen.lees', {});
  await proef.geef('instellingen.bewaar', {
    ...leeg,
    plaats: 'Molenwaard',
    telefoon: '14 000',
    instantie: { ...leeg.instantie, naam: 'Steunpunt Molenwaard', telefoon: '000 000 0000' },
  });
}

describe('from the call to the decision', () => {
  it('opens a melding with a case number and the time of the call filled in', async () => {
    const { dossierId, zaaknummer } = await proef.geef('melding.nieuw', {});
    expect(zaaknummer).toMatch(/^WTH-2026-\d{4}$/);
    const beeld = await proef.geef('dossier.open', { dossierId });
    expect(beeld.status).toBe('weging');
    expect(beeld.concept?.melder.gebeldOp).toEqual({ datum: '27-11-2026', tijd: '23.10', uur: '' });
  });

  it('keeps every typed character through a lock, and through a start of the core', async () => {
    const { dossierId } = await proef.geef('melding.nieuw', {});
    const concept = volledigeNachtpagina();
    concept.betrokkene.naam = 'Half getypte naa';
    await proef.geef('concept.bewaar', { dossierId, concept });
    await proef.kern.vergrendel('slaap');
    expect(await proef.weiger('dossier.open', { dossierId })).toBe('VERGRENDELD');
    await ontgrendel();
    expect((await proef.geef('dossier.open', { dossierId })).concept).toEqual(concept);
  });

  it('imposes: ten days from the handing over at the same clock time, and the draft is gone', async () => {
    const dossierId = await opgelegd();
    const beeld = await proef.geef('dossier.open', { dossierId });
    expect(beeld.status).toBe('opgelegd');
    expect(beeld.concept).toBeNull();
    expect(beeld.termijnen.find(({ code }) => code === 'T1')?.uiterlijk).toEqual({ soort: 'moment', op: '2026-12-07T23:40:00+01:00' });
    const dossier = bouwDossier(dossierId, beeld.gebeurtenissen);
    expect(dossier.huisgenoten.map(({ gegevens }) => gegevens.naam)).toEqual(['Marieke Kanarie', 'Lotte Kanarie']);
  });

  it('refuses while the law misses something, and keeps the draft', async () => {
    const { dossierId } = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:31:00+01:00');
    const concept = volledigeNachtpagina();
    concept.grond.belangenafweging = ' ';
    await proef.geef('concept.bewaar', { dossierId, concept });
    expect(await proef.weiger('weging.besluit', { dossierId, concept })).toBe('VEREISTEN_ONTBREKEN');
    const beeld = await proef.geef('dossier.open', { dossierId });
    expect(beeld.status).toBe('weging');
    expect(beeld.concept).toEqual(concept);
  });

  it('refuses a minor, a decision in the future and a start that is put off', async () => {
    const { dossierId } = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:31:00+01:00');
    const gevallen: ((concept: ReturnType<typeof volledigeNachtpagina>) => void)[] = [
      (concept) => (concept.betrokkene.geboortedatum = '28-11-2008'),
      (concept) => (concept.besluit.genomenOp.tijd = '23.59'),
      (concept) => (concept.besluit.uitreikingOp = { datum: '28-11-2026', tijd: '09.00', uur: '' }),
    ];
    for (const geval of gevallen) {
      const concept = volledigeNachtpagina();
      geval(concept);
      expect(await proef.weiger('weging.besluit', { dossierId, concept })).toBe('VEREISTEN_ONTBREKEN');
    }
  });

  it('decides once', async () => {
    const dossierId = await opgelegd();
    expect(await proef.weiger('weging.besluit', { dossierId, concept: volledigeNachtpagina() })).toBe('MELDING_AL_BESLIST');
    expect(await proef.weiger('concept.bewaar', { dossierId, concept: volledigeNachtpagina() })).toBe('MELDING_AL_BESLIST');
  });

  it('records a weighing that led to no order', async () => {
    const { dossierId } = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:31:00+01:00');
    const concept = volledigeNachtpagina();
    concept.besluit.keuze = 'niet opleggen';
    concept.besluit.meldingVeiligThuis = 'nee';
    concept.besluit.redenenNiet = 'Er is geen gevaar meer.';
    expect(await proef.geef('weging.besluit', { dossierId, concept })).toEqual({ status: 'niet opgelegd' });
    const { documenten } = await proef.geef('dossier.open', { dossierId });
    expect(documenten.filter(({ belet }) => belet === '').map(({ soort }) => soort)).toEqual(['weging-niet-opgelegd']);
  });

  it('closes a melding that came to nothing', async () => {
    const { dossierId } = await proef.geef('melding.nieuw', {});
    await proef.geef('melding.vervallen', { dossierId, reden: 'Per ongeluk geopend.' });
    expect((await proef.geef('dossier.open', { dossierId })).status).toBe('vervallen');
    expect(await inLijst('lopend', dossierId)).toBe('');
  });
});

describe('after the decision', () => {
  it('counts from the handing over when that was earlier, and never beyond what the beschikking says', async () => {
    const dossierId = await opgelegd();
    proef.zet('2026-11-28T08:00:00+01:00');
    const uitreiking = { dossierId, wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'geweigerd', toelichting: '' } as const;
    expect(await proef.weiger('beschikking.uitgereikt', { ...uitreiking, at: '2026-11-28T08:01:00+01:00' })).toBe('IN_DE_TOEKOMST');
    expect(await proef.weiger('beschikking.uitgereikt', { ...uitreiking, at: '2026-11-27T23:29:00+01:00' })).toBe('UITREIKING_VOOR_BESLUIT');
    await proef.geef('beschikking.uitgereikt', { ...uitreiking, at: '2026-11-27T23:52:00+01:00' });
    const beeld = await proef.geef('dossier.open', { dossierId });
    expect(beeld.status).toBe('lopend');
    expect(beeld.termijnen[0]?.uiterlijk).toEqual({ soort: 'moment', op: '2026-12-07T23:40:00+01:00' });
    expect(await proef.weiger('beschikking.uitgereikt', { ...uitreiking, at: '2026-11-27T23:55:00+01:00' })).toBe('AL_UITGEREIKT');
  });

  it('lets the order lapse by itself in the list', async () => {
    const dossierId = await opgelegd();
    proef.zet('2026-12-07T23:39:59+01:00');
    expect(await inLijst('lopend', dossierId)).toBe('opgelegd');
    proef.zet('2026-12-07T23:40:00+01:00');
    expect(await inLijst('lopend', dossierId)).toBe('');
    expect(await inLijst('alle', dossierId)).toBe('van rechtswege geëindigd');
  });

  it('finds by name, address and number, without accents', async () => {
    const { dossierId, zaaknummer } = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:31:00+01:00');
    const concept = volledigeNachtpagina();
    concept.betrokkene.naam = 'Zoë Ijsvogel';
    concept.woning.straat = 'Rietzangerpad';
    await proef.geef('weging.besluit', { dossierId, concept });
    const zoek = async (vraag: string): Promise<string[]> =>
      (await proef.geef('dossier.lijst', { filter: 'alle', zoek: vraag, na: null, aantal: 10 })).regels.map((regel) => regel.dossierId);
    for (const vraag of ['ijsvogel', 'Rietz', zaaknummer, 'ZOE']) expect(await zoek(vraag)).toEqual([dossierId]);
    expect(await zoek('aalscholver')).toEqual([]);
  });

  it('names in the list who called about what is not decided yet, and nobody after that', async () => {
    const { dossierId } = await proef.geef('melding.nieuw', {});
    const regel = async () => (await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 100 })).regels.find((een) => een.dossierId === dossierId);
    expect(await regel()).toMatchObject({ naam: '', melder: '' });
    const concept = volledigeNachtpagina();
    concept.melder.naam = ' K. Jansma ';
    await proef.geef('concept.bewaar', { dossierId, concept });
    expect(await regel()).toMatchObject({ naam: '', melder: 'K. Jansma' });
    proef.zet('2026-11-27T23:31:00+01:00');
    await proef.geef('weging.besluit', { dossierId, concept });
    expect((await regel())?.melder).toBe('');
  });

  it('does not hold back the beschikking for what the municipality did not set; it says what is missing', async () => {
    const leeg = await proef.geef('instellingen.lees', {});
    await proef.geef('instellingen.bewaar', { ...leeg, telefoon: '', politie: { naam: '', telefoon: '' }, instantie: { ...leeg.instantie, naam: '', telefoon: '' } });
    const dossierId = await opgelegd();
    const { gebreken, aandacht } = await proef.geef('document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' });
    expect(gebreken).toEqual([]);
    expect(aandacht.map(({ veld }) => veld)).toContain('gemeente.telefoon');
  });

  it('exports a document under its hash, and marks it once the facts say something else', async () => {
    const dossierId = await opgelegd();
    const keuze = { dossierId, soort: 'beschikking', huisgenootId: '' };
    await vulInstellingen();
    const pad = join(proef.map, 'beschikking.docx');
    proef.kiesOpslag.push(pad);
    const { bestand } = await proef.geef('document.voerUit', keuze);
    expect(bestand).toEqual({ pad, sha256: sha256(readFileSync(pad)) });

    const beeld = await proef.geef('dossier.open', { dossierId });
    const regel = beeld.documenten.find(({ soort }) => soort === 'beschikking');
    expect(regel?.uitgegeven).toMatchObject({ sha256: bestand?.sha256, wijktAf: false });

    const woning = beeld.gebeurtenissen.find(({ type }) => type === 'woning.vastgesteld');
    const correctie = { dossierId, gebeurtenisId: woning?.id ?? '', at: null, reden: 'Verkeerd verstaan.' };
    await proef.geef('feit.corrigeer', { ...correctie, gegevens: { ...woning?.gegevens, huisnummer: '21' } });
    const daarna = await proef.geef('dossier.open', { dossierId });
    expect(daarna.documenten.find(({ soort }) => soort === 'beschikking')?.uitgegeven?.wijktAf).toBe(true);
    expect(daarna.gebeurtenissen.find(({ id }) => id === woning?.id)?.gegevens).toEqual(woning?.gegevens);
    expect(bouwDossier(dossierId, daarna.gebeurtenissen).woning?.gegevens.huisnummer).toBe('21');
  });

  it('makes no other beschikking once it was handed over, and saves again the one that was', async () => {
    await vulInstellingen();
    const dossierId = await opgelegd();
    const keuze = { dossierId, soort: 'beschikking', huisgenootId: '' };
    proef.kiesOpslag.push(join(proef.map, 'eerste.docx'), join(proef.map, 'weer.docx'));
    const eerste = await proef.geef('document.voerUit', keuze);
    proef.zet('2026-11-28T00:30:00+01:00');
    await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-28T00:20:00+01:00', wijze: 'in persoon', ontvangst: 'getekend', door: 'K. Jansma', toelichting: '' });
    expect((await proef.kern.roep('document.voorbeeld', keuze)).ok).toBe(true);
    const woning = (await proef.geef('dossier.open', { dossierId })).gebeurtenissen.find(({ type }) => type === 'woning.vastgesteld');
    await proef.geef('feit.corrigeer', { dossierId, gebeurtenisId: woning?.id ?? '', at: null, reden: 'Verkeerd verstaan.', gegevens: { ...woning?.gegevens, huisnummer: '21' } });
    for (const naam of ['document.voorbeeld', 'document.voerUit'] as const)
      expect(await proef.kern.roep(naam, keuze)).toMatchObject({ ok: false, error: { code: 'BESCHIKKING_UITGEREIKT' } });
    const [uitgave] = (await proef.geef('dossier.open', { dossierId })).documenten.find(({ soort }) => soort === 'beschikking')?.uitgaven ?? [];
    proef.kiesOpslag.push(join(proef.map, 'zoals toen.docx'));
    const weer = await proef.geef('document.maakOpnieuw', { dossierId, gebeurtenisId: uitgave?.gebeurtenisId ?? '' });
    expect(weer.bestand?.sha256).toBe(eerste.bestand?.sha256);
  });

  it('exports the same document again as it was, not as a second decision of another day', async () => {
    await vulInstellingen();
    const dossierId = await opgelegd();
    const keuze = { dossierId, soort: 'beschikking', huisgenootId: '' };
    proef.kiesOpslag.push(join(proef.map, 'eerste.docx'), join(proef.map, 'weer.docx'));
    const eerste = await proef.geef('document.voerUit', keuze);
    proef.zet('2026-11-30T09:00:00+01:00');
    const weer = await proef.geef('document.voerUit', keuze);
    expect(weer.bestand?.sha256).toBe(eerste.bestand?.sha256);
  });

  it('writes no file that the log does not know, and no log line without its file', async () => {
    await vulInstellingen();
    const dossierId = await opgelegd();
    const keuze = { dossierId, soort: 'beschikking', huisgenootId: '' };
    proef.kiesOpslag.push(join(proef.map, 'bestaat', 'niet', 'x.docx'), join(proef.map, 'naam\u202Excod.docx'));
    expect(await proef.weiger('document.voerUit', keuze)).not.toBe('TOEGELATEN');
    const uitgegeven = async () => (await proef.geef('dossier.open', { dossierId })).documenten.find(({ soort }) => soort === 'beschikking')?.uitgegeven;
    expect(await uitgegeven()).toBeNull();
    await proef.geef('document.voerUit', keuze);
    expect((await uitgegeven())?.bestandsnaam).toBe('naamxcod.docx');
    proef.onverwacht.length = 0;
  });

  it('records that a document did not get its place after all, and then it does not count as saved', async () => {
    await vulInstellingen();
    const dossierId = await opgelegd();
    const keuze = { dossierId, soort: 'beschikking', huisgenootId: '' };
    const pad = join(proef.map, 'map.docx');
    // Somebody makes a folder of that name at the last moment.
    proef.bijNieuwId = () => mkdirSync(pad);
    proef.kiesOpslag.push(pad);
    expect(await proef.weiger('document.voerUit', keuze)).toBe('OPSLAAN_MISLUKT');
    expect(readdirSync(proef.map).filter((naam) => naam.includes('map.docx'))).toEqual(['map.docx']);
    const beeld = await proef.geef('dossier.open', { dossierId });
    expect(beeld.gebeurtenissen.slice(-2).map(({ type }) => type)).toEqual(['document.uitgegeven', 'document.nietGeplaatst']);
    expect(beeld.documenten.find(({ soort }) => soort === 'beschikking')?.uitgegeven).toBeNull();
    const { regels } = await proef.geef('inzage.vanDossier', { dossierId, voor: null, aantal: 5 });
    expect(regels.map(({ actie }) => actie)).toContain('uitvoer.mislukt');
  });

  it('leaves nothing behind when the save dialog is cancelled, or the archive is locked behind it', async () => {
    const dossierId = await opgelegd();
    const keuze = { dossierId, soort: 'beschikking', huisgenootId: '' };
    expect(await proef.geef('document.voerUit', keuze)).toEqual({ bestand: null });
    await vulInstellingen();
    proef.kiesOpslag.push(join(proef.map, 'x.docx'));
    proef.tijdensDialoog = () => void proef.kern.vergrendel('slaap');
    expect(await proef.weiger('document.voerUit', keuze)).toBe('VERGRENDELD');
    expect(() => readFileSync(join(proef.map, 'x.docx'))).toThrow('ENOENT');
    await ontgrendel();
  });
});
