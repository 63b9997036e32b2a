import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import { leesSleutels } from '../../../electron/core/sleutels/sleutelbestand.ts';
import { startKern, WACHTWOORD } from '../kern/proefkern.ts';
import { maakGemeente, type Gemeente, type Persoon } from './gemeente.ts';

let g: Gemeente;
/** A beheerder who is nothing else. */
let ict: Persoon;
beforeEach(async () => {
  g = await maakGemeente();
  ict = await g.nieuw(g.burgemeester, 'Ilse Kok', ['beheerder']);
});
afterEach(async () => {
  expect(g.proef.onverwacht).toEqual([]);
  await g.proef.einde();
});

const lijst = { filter: 'alle', zoek: '', na: null, aantal: 10 } as const;

describe('making an account', () => {
  it('is active after the code and a password of its own, and the code works once', async () => {
    await g.als(ict);
    const { accountId, code, vervalt } = await g.proef.geef('account.maak', { naam: 'Sam Vos', ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(vervalt).toBe('2026-12-04T23:10:00+01:00');
    expect((await g.proef.geef('account.lijst', {})).accounts.find((een) => een.accountId === accountId)).toMatchObject({ status: 'uitgenodigd', dossiertoegang: false, gemaaktDoor: 'Ilse Kok', vervalt });
    await g.proef.geef('archief.vergrendel', {});
    expect((await g.proef.geef('archief.slot', { map: g.map })).uitnodigingen).toBe(true);
    const vraag = { map: g.map, code: ` ${code.toLowerCase().replaceAll('-', ' ')} `, wachtwoord: 'veertien kruiwagens zand' };
    expect(await g.proef.weiger('account.activeer', { ...vraag, wachtwoord: 'Sam Vos Sam Vos' })).toBe('WACHTWOORD_TE_ZWAK');
    const { kenmerk, ...wie } = await g.proef.geef('account.activeer', vraag);
    expect(wie).toEqual({ accountId, naam: 'Sam Vos', ambt: 'jurist' });
    expect(await g.proef.weiger('account.activeer', vraag)).toBe('CODE_ONJUIST');
    await g.proef.geef('archief.ontgrendel', { map: g.map, accountId, wachtwoord: vraag.wachtwoord });
    expect(await g.proef.geef('account.eigen', {})).toMatchObject({ rollen: [], wachtOp: ['jurist'], dossiertoegang: false, kenmerk });
  });

  it('refuses a code that is wrong, late, replaced, or not a code; after five mistakes it takes time', async () => {
    await g.als(ict);
    const { accountId, code } = await g.proef.geef('account.maak', { naam: 'Sam Vos', ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    const ander = await g.proef.geef('account.nieuweCode', { accountId, wachtwoord: ict.wachtwoord });
    expect(ander.code).not.toBe(code);
    const vraag = { map: g.map, wachtwoord: 'veertien kruiwagens zand' };
    expect(await g.proef.weiger('account.activeer', { ...vraag, code: ander.code })).toBe('ARCHIEF_IN_GEBRUIK');
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('account.activeer', { ...vraag, code })).toBe('CODE_ONJUIST');
    expect(await g.proef.weiger('account.activeer', { ...vraag, code: 'geen code' })).toBe('CODE_ONJUIST');
    g.proef.zet('2026-12-04T23:10:00+01:00');
    expect(await g.proef.weiger('account.activeer', { ...vraag, code: ander.code })).toBe('CODE_VERLOPEN');
    // Setting the clock back helps only as far as nothing was recorded since.
    await g.als(ict);
    await g.proef.geef('archief.vergrendel', {});
    g.proef.verzetKlok('2026-12-01T12:00:00+01:00');
    expect(await g.proef.weiger('account.activeer', { ...vraag, code: ander.code })).toBe('CODE_VERLOPEN');
    for (let keer = 0; keer < 5; keer += 1) expect(await g.proef.weiger('account.activeer', { ...vraag, code })).toBe('CODE_ONJUIST');
    expect(await g.proef.weiger('account.activeer', { ...vraag, code: ander.code })).toBe('TE_VEEL_POGINGEN');
  });

  it('takes the own password of who asks', async () => {
    await g.als(ict);
    expect(await g.proef.weiger('account.maak', { naam: 'A', ambt: 'B', rollen: ['jurist'], wachtwoord: WACHTWOORD })).toBe('WACHTWOORD_ONJUIST');
    expect((await g.proef.geef('account.lijst', {})).accounts).toHaveLength(2);
  });
});

describe('access to the dossiers', () => {
  it('a beheerder has none, and nothing in his slot opens them', async () => {
    const { dossierId } = await (async () => {
      await g.als(g.burgemeester);
      return g.proef.geef('melding.nieuw', {});
    })();
    await g.als(ict);
    expect((await g.proef.geef('app.toestand', {})).archief).toMatchObject({ dossiertoegang: false, account: { rollen: ['beheerder'], wachtOp: [] } });
    for (const [naam, invoer] of [['dossier.lijst', lijst], ['dossier.open', { dossierId }], ['melding.nieuw', {}], ['dossier.open', { dossierId: 'x' }]] as const) {
      expect(await g.proef.weiger(naam, invoer)).toBe('NIET_BEVOEGD');
    }
    expect(leesSleutels(g.map).inhoud.slots.find(({ accountId }) => accountId === ict.accountId)?.bestandssleutels.dossiers).toEqual([]);
  });

  it('is given by a second person who compared the mark', async () => {
    const oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
    expect(await g.proef.weiger('dossier.lijst', lijst)).toBe('GEEN_DOSSIERTOEGANG');
    expect(await g.proef.weiger('toegang.verzoeken', {})).toBe('GEEN_DOSSIERTOEGANG');
    const { kenmerk } = await g.proef.geef('account.eigen', {});
    await g.als(g.burgemeester);
    expect((await g.proef.geef('toegang.verzoeken', {})).verzoeken).toEqual([
      { accountId: oov.accountId, naam: 'Noor Blom', ambt: 'medewerkerOOV', rollen: ['medewerkerOOV'], heeftToegang: false, gemaaktDoor: 'Ilse Kok', kenmerk, belet: '' },
    ]);
    const vraag = { accountId: oov.accountId, wachtwoord: WACHTWOORD };
    expect(await g.proef.weiger('toegang.verleen', { ...vraag, kenmerk: '0000-0000-0000-0000' })).toBe('KENMERK_ANDERS');
    await g.proef.geef('toegang.verleen', { ...vraag, kenmerk });
    expect(await g.proef.weiger('toegang.verleen', { ...vraag, kenmerk })).toBe('GEEN_VERZOEK');
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    await g.als(oov);
    expect((await g.proef.geef('dossier.open', { dossierId })).status).toBe('weging');
    expect((await g.proef.geef('account.lijst', {})).accounts.find((een) => een.zelf)).toMatchObject({ dossiertoegang: true, wachtOp: [], verleendDoor: 'H. de Ruijter' });
  });

  it('is never given by who made the account, gave out its code or chose its roles, nor to oneself', async () => {
    const eigen = await g.nieuw(g.burgemeester, 'Noor Blom', ['medewerkerOOV']);
    const { kenmerk } = await g.proef.geef('account.eigen', {});
    await g.als(g.burgemeester);
    const vraag = (accountId: string, van = kenmerk) => ({ accountId, kenmerk: van, wachtwoord: WACHTWOORD });
    expect((await g.proef.geef('toegang.verzoeken', {})).verzoeken).toMatchObject([{ belet: 'ZELF_GEMAAKT' }]);
    expect(await g.proef.weiger('toegang.verleen', vraag(eigen.accountId))).toBe('ZELF_GEMAAKT');
    expect(await g.proef.weiger('toegang.verleen', vraag(g.burgemeester.accountId))).toBe('EIGEN_ACCOUNT');

    const vanIct = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    const mark = (await g.proef.geef('account.eigen', {})).kenmerk;
    await g.als(g.burgemeester);
    await g.proef.geef('account.wijzigRollen', { accountId: vanIct.accountId, rollen: ['jurist', 'medewerkerOOV'], wachtwoord: WACHTWOORD });
    expect(await g.proef.weiger('toegang.verleen', vraag(vanIct.accountId, mark))).toBe('ZELF_GEMAAKT');
  });

  it('a role added later waits for a second person, a role taken away stops at once', async () => {
    const jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    await g.verleen(g.burgemeester, jurist);
    await g.als(ict);
    await g.proef.geef('account.wijzigRollen', { accountId: jurist.accountId, rollen: ['burgemeester', 'jurist'], wachtwoord: ict.wachtwoord });
    await g.als(jurist);
    expect(await g.proef.geef('account.eigen', {})).toMatchObject({ rollen: ['jurist'], wachtOp: ['burgemeester'], dossiertoegang: true });
    expect(await g.proef.weiger('melding.nieuw', {})).toBe('GEEN_DOSSIERTOEGANG');
    await g.verleen(g.burgemeester, jurist);
    await g.als(jurist);
    await g.proef.geef('melding.nieuw', {});
    await g.als(ict);
    await g.proef.geef('account.wijzigRollen', { accountId: jurist.accountId, rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    await g.als(jurist);
    expect(await g.proef.weiger('melding.nieuw', {})).toBe('NIET_BEVOEGD');
    // Given back, it waits anew: a beheerder alone makes nobody burgemeester.
    await g.als(ict);
    await g.proef.geef('account.wijzigRollen', { accountId: jurist.accountId, rollen: ['burgemeester', 'jurist'], wachtwoord: ict.wachtwoord });
    await g.als(jurist);
    expect(await g.proef.geef('account.eigen', {})).toMatchObject({ rollen: ['jurist'], wachtOp: ['burgemeester'] });
    await g.verleen(g.burgemeester, jurist);
    await g.als(jurist);
    await g.proef.geef('melding.nieuw', {});
    await g.als(ict);
    await g.proef.geef('account.wijzigRollen', { accountId: jurist.accountId, rollen: ['beheerder'], wachtwoord: ict.wachtwoord });
    expect((await g.proef.geef('account.lijst', {})).teVernieuwen).toEqual(['dossiers']);
    await g.als(jurist);
    expect(await g.proef.geef('account.eigen', {})).toMatchObject({ rollen: ['beheerder'], dossiertoegang: false });
  });
});

describe('suspending and ending', () => {
  it('a suspended account has no keys left, and gets its access back from two persons', async () => {
    const jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    await g.verleen(g.burgemeester, jurist);
    await g.als(ict);
    await g.proef.geef('account.schors', { accountId: jurist.accountId, wachtwoord: ict.wachtwoord });
    await g.proef.geef('archief.vergrendel', {});
    expect((await g.proef.geef('archief.slot', { map: g.map })).accounts.find(({ accountId }) => accountId === jurist.accountId)?.geschorst).toBe(true);
    expect(await g.proef.weiger('archief.ontgrendel', { map: g.map, ...jurist })).toBe('ACCOUNT_GESCHORST');
    await g.als(ict);
    await g.proef.geef('account.hervat', { accountId: jurist.accountId, wachtwoord: ict.wachtwoord });
    await g.als(jurist);
    expect(await g.proef.weiger('dossier.lijst', lijst)).toBe('GEEN_DOSSIERTOEGANG');
    await g.verleen(g.burgemeester, jurist);
    await g.als(jurist);
    await g.proef.geef('dossier.lijst', lijst);
  });

  it('ending gives the files new keys, and everybody else keeps his password', async () => {
    const jurist = await g.nieuw(ict, 'Tom Smit', ['jurist']);
    await g.verleen(g.burgemeester, jurist);
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    const voor = ['basis.db', 'dossiers.db'].map((naam) => readFileSync(join(g.map, naam)).subarray(0, 4096));
    await g.als(ict);
    // A beheerder has only the key of one file: the other waits for somebody who has it.
    expect(await g.proef.geef('account.beeindig', { accountId: jurist.accountId, wachtwoord: ict.wachtwoord })).toEqual({ teVernieuwen: ['dossiers'] });
    expect((await g.proef.geef('account.lijst', {})).accounts.map(({ naam }) => naam)).toEqual(['H. de Ruijter', 'Ilse Kok']);
    await g.als(g.burgemeester);
    await g.proef.geef('dossier.open', { dossierId });
    await g.proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD });
    expect((await g.proef.geef('account.lijst', {})).teVernieuwen).toEqual([]);
    expect((await g.proef.geef('dossier.open', { dossierId })).gebeurtenissen).toHaveLength(1);
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('archief.ontgrendel', { map: g.map, ...jurist })).toBe('ACCOUNT_ONBEKEND');
    const na = ['basis.db', 'dossiers.db'].map((naam) => readFileSync(join(g.map, naam)).subarray(0, 4096));
    expect(na.map((begin, nummer) => begin.equals(voor[nummer] ?? begin))).toEqual([false, false]);
    await g.als(ict);
    await g.als(g.burgemeester);
  });

  it('who still has the name of a colleague who left, sees it in what he recorded', async () => {
    const oov = await g.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
    await g.verleen(g.burgemeester, oov);
    await g.als(oov);
    const { dossierId } = await g.proef.geef('melding.nieuw', {});
    await g.als(ict);
    await g.proef.geef('account.beeindig', { accountId: oov.accountId, wachtwoord: ict.wachtwoord });
    await g.als(g.burgemeester);
    expect((await g.proef.geef('dossier.open', { dossierId })).namen).toEqual({ [oov.accountId]: 'Noor Blom' });
  });

  it('nobody does it to himself, and the last one who can let others in stays', async () => {
    await g.als(ict);
    for (const naam of ['account.schors', 'account.beeindig']) {
      expect(await g.proef.weiger(naam, { accountId: ict.accountId, wachtwoord: ict.wachtwoord })).toBe('EIGEN_ACCOUNT');
      expect(await g.proef.weiger(naam, { accountId: g.burgemeester.accountId, wachtwoord: ict.wachtwoord })).toBe('LAATSTE_TOEGANG');
      expect(await g.proef.weiger(naam, { accountId: 'niemand', wachtwoord: ict.wachtwoord })).toBe('ACCOUNT_ONBEKEND');
    }
    expect(await g.proef.weiger('account.wijzigRollen', { accountId: ict.accountId, rollen: ['burgemeester'], wachtwoord: ict.wachtwoord })).toBe('EIGEN_ACCOUNT');
    expect(await g.proef.weiger('account.wijzigRollen', { accountId: g.burgemeester.accountId, rollen: ['beheerder'], wachtwoord: ict.wachtwoord })).toBe('LAATSTE_TOEGANG');
    await g.als(g.burgemeester);
    await g.proef.geef('melding.nieuw', {});
  });

  it('an invitation can be taken back', async () => {
    await g.als(ict);
    const { accountId, code } = await g.proef.geef('account.maak', { naam: 'Sam Vos', ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    await g.proef.geef('account.beeindig', { accountId, wachtwoord: ict.wachtwoord });
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('account.activeer', { map: g.map, code, wachtwoord: 'veertien kruiwagens zand' })).toBe('CODE_ONJUIST');
  });

  it('an invitation survives new keys of the files', async () => {
    await g.als(ict);
    const { accountId, code } = await g.proef.geef('account.maak', { naam: 'Sam Vos', ambt: 'jurist', rollen: ['jurist'], wachtwoord: ict.wachtwoord });
    await g.als(g.burgemeester);
    await g.proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD });
    await g.proef.geef('archief.vergrendel', {});
    await g.proef.geef('account.activeer', { map: g.map, code, wachtwoord: 'veertien kruiwagens zand' });
    await g.proef.geef('archief.ontgrendel', { map: g.map, accountId, wachtwoord: 'veertien kruiwagens zand' });
  });
});

describe('what a person sets for himself', () => {
  it('another password', async () => {
    await g.als(ict);
    const nieuw = 'zestien paarse fietspompen';
    expect(await g.proef.weiger('wachtwoord.wijzig', { huidig: WACHTWOORD, nieuw })).toBe('WACHTWOORD_ONJUIST');
    expect(await g.proef.weiger('wachtwoord.wijzig', { huidig: ict.wachtwoord, nieuw: 'Ilse Kok Ilse Kok' })).toBe('WACHTWOORD_TE_ZWAK');
    await g.proef.geef('wachtwoord.wijzig', { huidig: ict.wachtwoord, nieuw });
    await g.proef.geef('archief.vergrendel', {});
    expect(await g.proef.weiger('archief.ontgrendel', { map: g.map, ...ict })).toBe('WACHTWOORD_ONJUIST');
    await g.proef.geef('archief.ontgrendel', { map: g.map, accountId: ict.accountId, wachtwoord: nieuw });
  });

  it('fewer minutes of rest, never more or none', async () => {
    await g.als(ict);
    expect(await g.proef.geef('voorkeur.lees', {})).toEqual({ rustMinuten: 10 });
    for (const rustMinuten of [0, 11, 2.5, -1]) expect(await g.proef.weiger('voorkeur.bewaar', { rustMinuten })).toBe('INVOER_ONGELDIG');
    await g.proef.geef('voorkeur.bewaar', { rustMinuten: 3 });
    await g.als(g.burgemeester);
    expect(await g.proef.geef('voorkeur.lees', {})).toEqual({ rustMinuten: 10 });
    await g.als(ict);
    expect(await g.proef.geef('voorkeur.lees', {})).toEqual({ rustMinuten: 3 });
  });

  it('the masked mode ends with the lock', async () => {
    await g.als(ict);
    await g.proef.geef('meekijken.zet', { aan: true });
    expect((await g.proef.geef('app.toestand', {})).archief?.meekijken).toBe(true);
    await g.als(ict);
    expect((await g.proef.geef('app.toestand', {})).archief?.meekijken).toBe(false);
  });
});

describe('the demonstration', () => {
  it('has colleagues in every kind of role, let in by two persons, whom the same password opens', async () => {
    const proef = startKern();
    const { map } = await proef.geef('archief.demonstratie', {});
    const { accounts } = await proef.geef('account.lijst', {});
    expect(accounts.map(({ rollen }) => rollen.join())).toEqual(['burgemeester,beheerder', 'beheerder', 'locoburgemeester', 'medewerkerOOV', 'medewerkerGezondheidszorg', 'wethouder', 'jurist', 'archiefmedewerker']);
    for (const { naam, dossiertoegang, wachtOp, gemaaktDoor, verleendDoor, zelf } of accounts.slice(2)) {
      expect([naam, dossiertoegang, wachtOp, gemaaktDoor, verleendDoor, zelf]).toEqual([naam, true, [], 'R. Dekker', 'H. de Ruijter', false]);
    }
    const aantallen: Record<string, number | string> = {};
    for (const { accountId, rollen } of accounts.slice(1)) {
      await proef.geef('archief.vergrendel', {});
      await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord: DEMONSTRATIE_WACHTWOORD });
      const antwoord = await proef.kern.roep('dossier.lijst', lijst);
      aantallen[rollen.join()] = antwoord.ok ? (antwoord.value as { regels: unknown[] }).regels.length : antwoord.error.code;
    }
    expect(aantallen).toEqual({ beheerder: 'NIET_BEVOEGD', locoburgemeester: 0, medewerkerOOV: 4, medewerkerGezondheidszorg: 4, wethouder: 4, jurist: 4, archiefmedewerker: 2 });
    expect(proef.onverwacht).toEqual([]);
    await proef.einde();
  });

  it('opens also when people made accounts in it', async () => {
    const proef = startKern();
    await proef.geef('archief.demonstratie', {});
    await proef.geef('account.maak', { naam: 'Sam Vos', ambt: 'jurist', rollen: ['jurist'], wachtwoord: DEMONSTRATIE_WACHTWOORD });
    const { map } = (await proef.geef('app.toestand', {})).archief ?? { map: '' };
    const { code } = await proef.geef('account.maak', { naam: 'Eva Mol', ambt: 'jurist', rollen: ['jurist'], wachtwoord: DEMONSTRATIE_WACHTWOORD });
    await proef.geef('archief.vergrendel', {});
    await proef.geef('account.activeer', { map, code, wachtwoord: 'veertien kruiwagens zand' });
    expect((await proef.geef('archief.demonstratie', {})).account.naam).toBe('H. de Ruijter');
    await proef.einde();
  });
});

describe('who makes the archive', () => {
  it.each([
    ['burgemeester', undefined, ['burgemeester', 'beheerder']],
    ['Locoburgemeester', undefined, ['locoburgemeester', 'medewerkerOOV', 'beheerder']],
    ['griffier', undefined, ['medewerkerOOV', 'beheerder']],
    ['griffier', ['burgemeester' as const, 'jurist' as const], ['burgemeester', 'jurist', 'beheerder']],
  ])('%s with roles %j has %j', async (ambt, rollen, verwacht) => {
    const proef = startKern();
    const vraag = { map: join(proef.map, 'a'), gemeente: 'Molenwaard', naam: 'A. Bos', ambt, wachtwoord: WACHTWOORD };
    expect((await proef.geef('archief.maak', rollen === undefined ? vraag : { ...vraag, rollen })).account).toMatchObject({ rollen: verwacht, wachtOp: [] });
    await proef.einde();
  });

  it('chooses no roles that let nobody in', async () => {
    const proef = startKern();
    const vraag = { map: join(proef.map, 'a'), gemeente: 'Molenwaard', naam: 'A. Bos', ambt: 'jurist', rollen: ['jurist', 'beheerder'], wachtwoord: WACHTWOORD };
    expect(await proef.weiger('archief.maak', vraag)).toBe('EERSTE_ACCOUNT_ROL');
    await proef.einde();
  });
});
