import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InzageRegel } from '../../../shared/contract/inzage.ts';
import { inzageActies, inzageTekst } from '../../../shared/tekst/inzage.ts';
import { leesBronnen } from '../../architecture/bronnen.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';

let g: Gemeente;
let ict: Persoon;
beforeEach(async () => {
  g = await maakGemeente();
  ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
});
afterEach(async () => {
  expect(g.proef.onverwacht).toEqual([]);
  await g.proef.einde();
});

const zinnen = (regels: readonly InzageRegel[]): string[] => regels.map((regel) => `${regel.naam}: ${inzageTekst(regel)}`);

it('says that the clock of the computer was set back, and not of what it is off by itself', async () => {
  const regel = async (moment: string): Promise<string | undefined> => {
    await g.proef.geef('archief.vergrendel', {});
    g.proef.verzetKlok(moment);
    await g.proef.geef('archief.ontgrendel', { map: g.map, ...g.burgemeester });
    const { regels } = await g.proef.geef('inzage.eigen', { voor: null, aantal: 1 });
    return zinnen(regels)[0];
  };
  expect(await regel('2026-12-20T12:00:00+01:00')).toBe('H. de Ruijter: Ontgrendelde het archief');
  expect(await regel('2026-12-17T12:00:00+01:00')).toBe('H. de Ruijter: Ontgrendelde het archief. De klok van de computer liep 3 dagen achter op de regel hiervoor');
  expect(await regel('2026-12-17T11:50:00+01:00')).toBe('H. de Ruijter: Ontgrendelde het archief');
});

describe('who looked at a dossier', () => {
  it('is told to burgemeester and OOV, newest first, page by page', async () => {
    const jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    await g.verleen(g.burgemeester, jurist);
    const { dossierId, zaaknummer } = await g.proef.geef('melding.nieuw', {});
    await g.als(jurist);
    await g.proef.geef('dossier.open', { dossierId });
    await g.proef.geef('document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' }).catch(() => null);
    expect(await g.proef.weiger('melding.vervallen', { dossierId, reden: 'x' })).toBe('NIET_BEVOEGD');
    expect(await g.proef.weiger('inzage.vanDossier', { dossierId, voor: null, aantal: 10 })).toBe('NIET_BEVOEGD');
    await g.als(g.burgemeester);
    const eerste = await g.proef.geef('inzage.vanDossier', { dossierId, voor: null, aantal: 2 });
    const rest = await g.proef.geef('inzage.vanDossier', { dossierId, voor: eerste.vervolg, aantal: 10 });
    expect(zinnen([...eerste.regels, ...rest.regels])).toEqual([
      'H. de Ruijter: Bekeek wie dit dossier inzag',
      'Tom Smit: Bekeek het dossier',
      'H. de Ruijter: Opende een melding',
    ]);
    expect(eerste.regels[0]).toMatchObject({ dossierId, zaaknummer, logboek: 'dossiers' });
    expect(rest.vervolg).toBeNull();
    expect(await g.proef.weiger('inzage.vanDossier', { dossierId: 'weg', voor: null, aantal: 10 })).toBe('DOSSIER_ONBEKEND');
  });
});

describe('what one did oneself', () => {
  it('comes from both logs in one order, and never says which dossier a refusal was about', async () => {
    const loco = await g.nieuw(ict, 'Bram Vink', ['locoburgemeester']);
    await g.verleen(g.burgemeester, loco);
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    g.proef.zet('2026-11-27T23:12:00+01:00');
    await g.als(loco);
    g.proef.zet('2026-11-27T23:13:00+01:00');
    expect(await g.proef.weiger('dossier.open', { dossierId })).toBe('DOSSIER_ONBEKEND');
    g.proef.zet('2026-11-27T23:14:00+01:00');
    await g.proef.geef('dienst.neemWaar', { grond: 'verlof' });
    g.proef.zet('2026-11-27T23:15:00+01:00');
    await g.proef.geef('dossier.open', { dossierId });
    g.proef.zet('2026-11-27T23:16:00+01:00');
    await g.proef.geef('dienst.beeindig', {});

    const alles: InzageRegel[] = [];
    let voor: Awaited<ReturnType<typeof g.proef.geef<'inzage.eigen'>>>['vervolg'] = null;
    do {
      const pagina: Awaited<ReturnType<typeof g.proef.geef<'inzage.eigen'>>> = await g.proef.geef('inzage.eigen', { voor, aantal: 2 });
      alles.push(...pagina.regels);
      voor = pagina.vervolg;
    } while (voor !== null);
    expect(zinnen(alles)).toEqual([
      'Bram Vink: Beëindigde het waarnemen',
      'Bram Vink: Bekeek het dossier',
      'Bram Vink: Nam waar als burgemeester: de burgemeester heeft verlof',
      'Bram Vink: Mocht niet: een dossier openen (dit dossier bestaat niet, of u kunt het nu niet zien)',
      'Bram Vink: Ontgrendelde het archief',
      'Bram Vink: Vergrendelde het archief omdat de computer in slaap ging',
      'Bram Vink: Ontgrendelde het archief',
      'Bram Vink: Activeerde het eigen account',
    ]);
    // Off duty again: the case of another has neither id nor number, not even in what he did himself.
    expect(alles.filter((regel) => regel.dossierId !== '' || regel.zaaknummer !== '')).toEqual([]);
  });
});

describe('what was done with accounts', () => {
  it('is told to who oversees them, in words', async () => {
    const jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    await g.verleen(g.burgemeester, jurist);
    await g.proef.geef('archief.vergrendel', {});
    await g.als(ict);
    await g.proef.geef('account.wijzigRollen', { accountId: jurist.accountId, rollen: ['wethouder', 'jurist'], wachtwoord: ict.wachtwoord });
    await g.proef.geef('account.schors', { accountId: jurist.accountId, wachtwoord: ict.wachtwoord });
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('archief.ontgrendel', { map: g.map, accountId: ict.accountId, wachtwoord: 'iets anders dan dat' })).toBe('WACHTWOORD_ONJUIST');
    await g.proef.geef('archief.ontgrendel', { map: g.map, ...ict });
    await g.proef.geef('account.beeindig', { accountId: jurist.accountId, wachtwoord: ict.wachtwoord });
    const { regels } = await g.proef.geef('inzage.beheer', { voor: null, aantal: 100 });
    expect(zinnen(regels).slice(0, 10)).toEqual([
      'Ilse Kok: Gaf 2 back-ups de sleutels van nu',
      'Ilse Kok: Begon een back-up (voor nieuwe sleutels)',
      'Ilse Kok: Gaf de basisgegevens een nieuwe sleutel',
      'Ilse Kok: Begon een back-up (voor nieuwe sleutels)',
      'Ilse Kok: Beëindigde het account van Tom Smit',
      'Ilse Kok: Ontgrendelde het archief, na 1 mislukte poging',
      'Ilse Kok: Begon een back-up (vanzelf, bij het vergrendelen)',
      'Ilse Kok: Vergrendelde het archief met de hand',
      'Ilse Kok: Schorste het account van Tom Smit',
      'Ilse Kok: Wijzigde het account van Tom Smit: nu als wethouder Zorg & Welzijn, jurist',
    ]);
    expect(zinnen(regels)).toContain('H. de Ruijter: Gaf toegang tot de dossiers aan Tom Smit als jurist');
    await g.als(g.burgemeester);
    expect(await g.proef.weiger('account.maak', { naam: 'A', ambt: 'B', rollen: ['jurist'], wachtwoord: 'x' })).toBe('WACHTWOORD_ONJUIST');
  });

  it('a search tells how many it found, and not what for', async () => {
    await g.als(g.burgemeester);
    await g.proef.geef('dossier.lijst', { filter: 'alle', zoek: 'Kanarie', na: null, aantal: 10 });
    const { regels } = await g.proef.geef('inzage.eigen', { voor: null, aantal: 50 });
    expect(zinnen(regels)).toContain('H. de Ruijter: Zocht in de dossiers en vond 0 dossiers');
    expect(JSON.stringify(regels)).not.toContain('Kanarie');
  });
});

describe('words', () => {
  it('there are words for every action that the core writes', () => {
    const kern = leesBronnen().filter(({ pad }) => pad.startsWith('electron/core/') && !pad.includes('/archief/'));
    const geschreven = kern.flatMap(({ tekst }) =>
      // The kind of an event is no action.
      [...tekst.replaceAll(/\btype: '[^']+'/g, '').matchAll(/\b(?:log|logBeheer|noteer|legVast|wijzig|schrijf|schrijfIn)\(([^;]*?)(?:\)\s*[;,]|=>)/gs)].flatMap(([, delen = '']) => [...delen.matchAll(/'([a-z]+\.[a-zA-Z]+)'/g)].map(([, actie]) => actie ?? '')),
    );
    expect(geschreven.length).toBeGreaterThan(15);
    expect([...new Set(geschreven)].filter((actie) => !inzageActies.includes(actie))).toEqual([]);
  });

  it('what a later version wrote is not hidden', () => {
    expect(inzageTekst({ actie: 'iets.nieuws', over: '', extra: {} })).toBe('Deed iets dat deze versie niet kent');
    expect(inzageTekst({ actie: 'toegang.geweigerd', over: '', extra: { opdracht: 'iets.nieuws', code: 'IETS' } })).toBe('Mocht niet: iets.nieuws');
  });
});
