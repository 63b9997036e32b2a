import { readdirSync, readFileSync, statSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leesLogVanDossier } from '../../../electron/core/archief/logboek.ts';
import { maakContext } from '../../../electron/core/context.ts';
import { dispatch } from '../../../electron/core/dispatch.ts';
import { contract, type OpdrachtNaam } from '../../../shared/contract/contract.ts';
import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import { foutCodes } from '../../../shared/tekst/fouten.ts';
import { isWthCode } from '../../../shared/wth/weigering.ts';
import { INVOER } from '../rechten/invoer.ts';
import { MACHINE } from '../../../electron/shell/host.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { volledigeNachtpagina } from './nachtpagina.ts';
import { metArchief, startKern, WACHTWOORD, type Proefkern } from './proefkern.ts';

let proef: Proefkern;
beforeEach(() => {
  proef = startKern();
});
afterEach(() => proef.einde());

/** Commands of which the answer holds what a screen shows; each succeeds on the demonstration archive. */
const GEVEN_ANTWOORD = [
  'app.toestand', 'account.eigen', 'account.lijst', 'account.maak', 'toegang.verzoeken', 'voorkeur.lees', 'dienst.stand', 'melding.nieuw',
  'dossier.lijst', 'dossier.open', 'dossier.eerdere', 'document.voorbeeld', 'document.voerUit', 'bord.lees', 'inhaal.lijst', 'formulier.lees',
  'instellingen.lees', 'mandaat.lijst', 'werkafspraken.lees', 'piket.nu', 'piket.rooster', 'piket.geschiedenis', 'piket.contacten',
  'piket.bereikbaarNu', 'piket.voerUit', 'rooster.leesCsv', 'inzage.vanDossier', 'inzage.eigen', 'inzage.beheer', 'herstel.stand', 'archief.slot',
]; // prettier-ignore

const alleBestanden = (map: string): string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map((naam) => join(map, naam))
    .filter((pad) => statSync(pad).isFile());

describe('the door of the core', () => {
  it('refuses what is unknown, malformed or locked, as data', async () => {
    expect(await proef.weiger('dossier.verwijder', {})).toBe('OPDRACHT_ONBEKEND');
    expect(await proef.weiger('toString', {})).toBe('OPDRACHT_ONBEKEND');
    expect(await proef.weiger('app.tijd', { extra: 1 })).toBe('INVOER_ONGELDIG');
    expect(await proef.weiger('app.tijd', undefined)).toBe('INVOER_ONGELDIG');
    for (const naam of ['melding.nieuw', 'dossier.lijst', 'dossier.open', 'instellingen.lees']) expect(await proef.weiger(naam, {})).toBe('VERGRENDELD');
  });

  it('says nothing of what went wrong inside but the class of the error', async () => {
    const gehoord: string[] = [];
    const handlers = { 'app.tijd': () => { throw new RangeError('Johan Kanarie'); } };
    const antwoord = await dispatch(handlers as never, maakContext({} as never, {} as never), { isOpen: () => false } as never, 'app.tijd', {}, (naam, klasse) => gehoord.push(`${naam} ${klasse}`));
    expect(antwoord).toEqual({ ok: false, error: { code: 'ONVERWACHT', params: {} } });
    expect(gehoord).toEqual(['app.tijd RangeError']);
  });
});

describe('what the core answers', () => {
  it('that an answer which does not fit was carried out all the same', async () => {
    const gehoord: string[] = [];
    const handlers = { 'app.tijd': () => ({ nu: 'gisteren' }) };
    const antwoord = await dispatch(handlers as never, null, { isOpen: () => false } as never, 'app.tijd', {}, (naam, klasse) => gehoord.push(`${naam} ${klasse}`));
    expect(antwoord).toEqual({ ok: false, error: { code: 'ANTWOORD_ONGELDIG', params: {} } });
    expect(gehoord).toEqual(['app.tijd AntwoordOngeldig']);
  });

  it('fits the contract, whatever is asked: every command on the demonstration archive', { timeout: 60_000 }, async () => {
    await proef.geef('archief.demonstratie', {});
    const map = join(proef.map, 'demonstratie');
    const { regels } = await proef.geef('dossier.lijst', { filter: 'lopend', zoek: '', na: null, aantal: 10 });
    const uitkomsten = new Map<string, string>();
    const laatst = ['archief.demonstratie', 'archief.maak', 'archief.ontgrendel', 'archief.vergrendel'];
    const namen = Object.keys(contract).filter((naam) => !laatst.includes(naam));
    for (const naam of [...namen, ...laatst] as OpdrachtNaam[]) {
      for (const dossierId of regels.map((regel) => regel.dossierId)) {
        const invoer = { ...INVOER[naam], ...('wachtwoord' in INVOER[naam] && { wachtwoord: DEMONSTRATIE_WACHTWOORD }), ...('dossierId' in INVOER[naam] && { dossierId }), ...('map' in INVOER[naam] && naam !== 'archief.maak' && { map }) };
        proef.kiesOpslag = [join(proef.map, `${naam}.uit`)];
        const antwoord = await proef.kern.roep(naam, invoer);
        const code = antwoord.ok ? 'ok' : antwoord.error.code;
        if (uitkomsten.get(naam) !== 'ok') uitkomsten.set(naam, code);
        expect([naam, code, foutCodes.includes(code) || code === 'ok' || isWthCode(code)]).toEqual([naam, code, true]);
        expect([naam, code]).not.toContain('ANTWOORD_ONGELDIG');
        if (naam === 'meekijken.zet') await proef.kern.roep(naam, { aan: false });
      }
    }
    expect(proef.onverwacht).toEqual([]);
    const beantwoord = [...uitkomsten].filter(([, code]) => code === 'ok').map(([naam]) => naam);
    expect(beantwoord).toEqual(expect.arrayContaining(GEVEN_ANTWOORD));
  });
});

describe('making, unlocking and locking', () => {
  it('remembers the archive, locks by hand and opens again with the password', async () => {
    const map = await metArchief(proef);
    await proef.geef('archief.vergrendel', {});
    expect(proef.berichten).toEqual([{ soort: 'vergrendeld', reden: 'hand' }]);
    const toestand = await proef.geef('app.toestand', {});
    expect(toestand.archief).toBeNull();
    expect(toestand.bekendeArchieven).toMatchObject([{ map, gemeente: 'Molenwaard', demonstratie: false }]);
    const { accounts } = await proef.geef('archief.slot', { map });
    expect(accounts).toMatchObject([{ naam: 'H. de Ruijter', ambt: 'burgemeester', geschorst: false }]);
    const accountId = accounts[0]?.accountId ?? '';
    expect(await proef.weiger('archief.ontgrendel', { map, accountId, wachtwoord: 'verkeerd wachtwoord' })).toBe('WACHTWOORD_ONJUIST');
    await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord: WACHTWOORD });
    expect((await proef.geef('app.toestand', {})).archief?.gemeente).toBe('Molenwaard');
  });

  it('locks after ten minutes in which nobody did anything, not sooner', async () => {
    vi.useFakeTimers();
    try {
      const eigen = startKern();
      await metArchief(eigen);
      eigen.verstrijk('2026-11-27T23:15:00+01:00');
      await eigen.geef('app.actief', {});
      eigen.verstrijk('2026-11-27T23:24:59+01:00');
      await eigen.geef('app.tijd', {});
      vi.advanceTimersByTime(1_000);
      expect(eigen.berichten).toEqual([]);
      eigen.verstrijk('2026-11-27T23:25:00+01:00');
      vi.advanceTimersByTime(1_000);
      expect(eigen.berichten).toEqual([{ soort: 'vergrendeld', reden: 'rust' }]);
      await eigen.einde();
    } finally {
      vi.useRealTimers();
    }
  });

  it('counts the time in which nobody did anything whatever somebody sets the clock to', async () => {
    vi.useFakeTimers();
    try {
      const eigen = startKern();
      await metArchief(eigen);
      eigen.verzetKlok('2026-11-28T12:00:00+01:00');
      vi.advanceTimersByTime(1_000);
      expect(eigen.berichten).toEqual([]);
      eigen.verstrijk('2026-11-28T12:08:00+01:00');
      eigen.verzetKlok('2026-11-27T06:00:00+01:00');
      eigen.verstrijk('2026-11-27T06:01:59+01:00');
      vi.advanceTimersByTime(1_000);
      expect(eigen.berichten).toEqual([]);
      eigen.verstrijk('2026-11-27T06:02:00+01:00');
      vi.advanceTimersByTime(1_000);
      expect(eigen.berichten).toEqual([{ soort: 'vergrendeld', reden: 'rust' }]);
      await eigen.einde();
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes by a clock of the machine that counts on while it sleeps and that nobody can set', () => {
    const voor = uptime() * 1_000;
    const nu = MACHINE.klok.verstreken();
    expect(nu).toBeGreaterThanOrEqual(voor);
    expect(nu).toBeLessThanOrEqual(uptime() * 1_000);
  });

  it('opens only the demonstration where that is all that is allowed', async () => {
    const map = await metArchief(proef);
    await proef.geef('archief.vergrendel', {});
    const ander = startKern(undefined, { map: proef.map, alleenDemonstratie: true });
    expect(await ander.weiger('archief.slot', { map })).toBe('ALLEEN_DEMONSTRATIE');
    expect(await ander.weiger('archief.maak', { map: join(proef.map, 'b'), gemeente: 'A', naam: 'B', ambt: 'C', wachtwoord: WACHTWOORD })).toBe('ALLEEN_DEMONSTRATIE');
    const demonstratie = await ander.geef('archief.demonstratie', {});
    expect(demonstratie.demonstratie).toBe(true);
    const { regels } = await ander.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 10 });
    expect(regels.map(({ status }) => status)).toEqual(['lopend', 'mondeling aangezegd', 'niet opgelegd', 'van rechtswege geëindigd']);
    await ander.einde();
  });

  it('leaves no name, no fact and no password readable on the disk', async () => {
    const map = await metArchief(proef);
    const { dossierId } = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:31:00+01:00');
    await proef.geef('concept.bewaar', { dossierId, concept: volledigeNachtpagina() });
    const zoek = (): string[] =>
      alleBestanden(proef.map).filter((pad) => ['Kanarie', 'Korenbloemweg', WACHTWOORD, 'Striemen'].some((woord) => readFileSync(pad).includes(woord)));
    expect(zoek()).toEqual([]);
    await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
    await proef.geef('dossier.open', { dossierId });
    await proef.geef('archief.vergrendel', {});
    expect(alleBestanden(map).length).toBeGreaterThan(2);
    expect(zoek()).toEqual([]);
  });

  it('writes a log line for every opening, in ids only', async () => {
    const map = await metArchief(proef);
    const { dossierId } = await proef.geef('melding.nieuw', {});
    await proef.geef('dossier.open', { dossierId });
    await proef.geef('archief.vergrendel', {});
    const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host: { klok: { ms: () => 0 } } });
    expect(leesLogVanDossier(archief.dossiers, dossierId, 10).map(({ actie }) => actie)).toEqual(['dossier.ingezien', 'melding.geopend']);
    archief.sluit();
  });
});
