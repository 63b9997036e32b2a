/** The figures of an archive: kept with every case, made again where they are not there, and kept when cases are destroyed. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { maakArchief, type Archief } from '../../../electron/core/archief/archief.ts';
import { leesKostenfeiten, leesKostenrest } from '../../../electron/core/archief/kostenfeiten.ts';
import { grondcijfersInStappen, leesGrondcijfers, telstappen, vergeetCijferregels } from '../../../electron/core/archief/cijferregels.ts';
import { leesDossier, nieuwDossier } from '../../../electron/core/archief/dossiers.ts';
import { voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { verwijderDossiers } from '../../../electron/core/archief/grafstenen.ts';
import { alle, transactie } from '../../../electron/core/archief/vraag.ts';
import { TELLEN } from '../../../shared/contract/werk.ts';
import { EERSTE_RAMING } from '../../../shared/instellingen/werkafspraken.ts';
import { jaarkosten } from '../../../shared/kosten/vergelijk.ts';
import { gekozenJaar, maakJaarcijfers, type Grondcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { gebeurtenissenVan, zaakbeeld, type Zaakbeeld } from '../../shared/jaarcijfers/willekeurig.ts';
import { GOEDKOOP, host, WACHTWOORD } from '../archief/hulp.ts';
import { startKern } from '../kern/proefkern.ts';

const NU = '2033-01-01T12:00:00+01:00';
/** A bill that was corrected to another amount and year, and time. */
function kostenVan(id: string, at: string, nummer: number) {
  const rekening = { soort: 'tolk', betaler: 'gemeente', bedrag: 12_345, omschrijving: 'Tolk', kenmerk: '' };
  const hersteld = { gebeurtenisId: `${id}-k`, at: '2027-02-03T10:00:00+01:00', reden: 'Stond op het verkeerde jaar', gegevens: { ...rekening, bedrag: 5_000 + nummer } };
  return [
    { type: 'kosten.gemaakt', at, gegevens: rekening, id: 'k' },
    { type: 'kosten.gemaakt', at, gegevens: { ...rekening, soort: 'overig', bedrag: nummer }, id: 'o' },
    { type: 'uren.besteed', at, gegevens: { minuten: 45, rol: 'jurist', wie: 'M. Duinkerk', wat: 'Dossier' }, id: 'u' },
    ...(nummer % 2 === 0 ? [{ type: 'gebeurtenis.gecorrigeerd', at, gegevens: hersteld, id: 'c' }] : []),
  ];
}
const vul = ({ dossiers }: Archief, beelden: readonly Zaakbeeld[]): string[] =>
  transactie(dossiers, () =>
    beelden.map((beeld, plek) => {
      const at = momentVanEpoch(beeld.begin);
      const { id, zaaknummer } = nieuwDossier(dossiers, { id: randomUUID(), jaar: 2026, aangemaakt: at });
      const rijen = [...gebeurtenissenVan(beeld, zaaknummer), ...kostenVan(id, at, plek)].map(({ type, at: op, gegevens, id: eigen }) => ({ id: `${id}-${eigen}`, type, at: op, hoedanigheid: 'burgemeester', gegevens, corrigeert: eigen === 'c' ? `${id}-k` : null }));
      voegToe(dossiers, id, rijen, 0, { accountId: 'a1', vastgelegdOp: at });
      return id;
    }),
  );
/** What each year cost and took, by kind and role as well, and what of it is one sum. */
const kosten = ({ dossiers }: Archief) =>
  [2025, 2026, 2027].map((jaar) => jaarkosten(jaar, { ...leesKostenfeiten(dossiers, jaar), vernietigd: leesKostenrest(dossiers, jaar), opgelegd: 0, uitgesplitst: true }, EERSTE_RAMING));
const totalen = (archief: Archief): number[][] => kosten(archief).map(({ telling, rest }) => [telling.totaal + (rest?.bedrag ?? 0), telling.minuten + (rest?.minuten ?? 0)]);
/** Every year there is, at once; of the parts that are not shown the numbers behind them too. */
const cijfers = ({ dossiers }: Archief): Pick<Jaarcijfers, 'jaren'> => {
  const grond = leesGrondcijfers(dossiers, false);
  return { jaren: [2025, 2026, 2027].flatMap((jaar) => maakJaarcijfers(grond, jaar, NU).jaren.slice(-1)).map((kolom) => ({ ...kolom, vernietigdeDossiers: 0 })) };
};

describe('the figures of an archive', () => {
  let archief: Archief;
  let ids: string[];
  beforeAll(async () => {
    const map = mkdtempSync(join(tmpdir(), 'huisverbod-cijfers-'));
    archief = await maakArchief({ map, gemeente: 'Waterhoven', account: { naam: 'M. Duinkerk', ambt: 'burgemeester' }, wachtwoord: WACHTWOORD, host, kdf: GOEDKOOP });
    ids = vul(archief, fc.sample(zaakbeeld('2025-06-01T12:00:00+02:00', 700), { numRuns: 50, seed: 3 }));
    return () => {
      archief.sluit();
      rmSync(map, { recursive: true, force: true });
    };
  });

  test('are made of what an archive of an earlier version holds, and again when somebody asks for it', () => {
    const voor = cijfers(archief);
    expect(voor.jaren.reduce((som, kolom) => som + (kolom.cijfers.meldingen ?? 0), 0)).toBe(50);
    expect(alle(archief.dossiers, 'SELECT 1 FROM cijferregel')).toHaveLength(50);
    expect(vergeetCijferregels(archief.dossiers)).toBe(50);
    expect(cijfers(archief)).toEqual(voor);
  });

  test('stay as they are when cases are destroyed, and of these nothing remains but sums', () => {
    const voor = cijfers(archief);
    const [kostten, samen] = [kosten(archief), totalen(archief)];
    expect(samen.every(([cent = 0, minuten = 0]) => cent > 0 && minuten > 0)).toBe(true);
    const weg = ids.filter((_, plek) => plek % 3 === 0);
    verwijderDossiers(archief.dossiers, weg.slice(0, 4));
    expect(cijfers(archief)).toEqual(voor);
    // Of four cases it is left out what it was for; what it was together stays.
    expect(totalen(archief)).toEqual(samen);
    expect(kosten(archief).some(({ rest }) => rest !== null)).toBe(true);
    verwijderDossiers(archief.dossiers, weg.slice(4));
    expect(cijfers(archief)).toEqual(voor);
    expect(totalen(archief)).toEqual(samen);
    const geheel = kosten(archief).flatMap((jaar, plek) => (jaar.rest === null ? [[jaar, kostten[plek]]] : []));
    expect(geheel.length).toBeGreaterThan(0);
    for (const [na, eerst] of geheel) expect(na).toEqual(eerst);
    expect(alle<{ id: string }>(archief.dossiers, 'SELECT dossier_id AS id FROM cijferregel').filter(({ id }) => weg.includes(id))).toEqual([]);
    const sommen = alle<Record<string, unknown>>(archief.dossiers, 'SELECT * FROM jaartelling');
    expect(sommen.length).toBeGreaterThan(5);
    for (const rij of sommen) expect(Object.keys(rij)).toEqual(['jaar', 'maand', 'cijfer', 'aantal']);
    for (const rij of alle<Record<string, unknown>>(archief.dossiers, 'SELECT * FROM kostentelling')) expect(Object.keys(rij)).toEqual(['jaar', 'wat', 'wie', 'hoeveel']);
    // A repeat of a case that is gone is one still, also when its line is made again.
    vergeetCijferregels(archief.dossiers);
    expect(cijfers(archief)).toEqual(voor);
  });

  test('are the same when they are counted in steps, between which cases go and change', () => {
    const { dossiers } = archief;
    const over = alle<{ id: string }>(dossiers, 'SELECT id FROM dossier').map(({ id }) => id);
    // As many lines are made in one step; the last two are of the second.
    while (over.length < 42) over.push(...vul(archief, fc.sample(zaakbeeld('2025-06-01T12:00:00+02:00', 700), { numRuns: 42 - over.length, seed: 4 })));
    vergeetCijferregels(dossiers);
    expect(telstappen(dossiers)).toBe(2);
    dossiers.exec('SAVEPOINT voor');
    const stappen = grondcijfersInStappen(dossiers, false);
    expect(stappen.next()).toEqual({ value: undefined, done: false });
    const [weg = '', anders = ''] = alle<{ id: string }>(dossiers, 'SELECT id FROM dossier WHERE id NOT IN (SELECT dossier_id FROM cijferregel WHERE vorm > 0)').map(({ id }) => id);
    verwijderDossiers(dossiers, [weg]);
    voegToe(dossiers, anders, [{ id: 'tussendoor', type: 'melding.vervallen', at: NU, hoedanigheid: 'burgemeester', gegevens: { reden: 'Proef' } }], leesDossier(dossiers, anders).laatsteVolgnummer, { accountId: 'a1', vastgelegdOp: NU });
    const geteld = stappen.next().value as Grondcijfers;
    expect(geteld.regels).toHaveLength(41);
    const opVolgorde = ({ regels, vast }: Grondcijfers): unknown => [regels.map((een) => JSON.stringify(een)).toSorted(), vast];
    expect(opVolgorde(geteld)).toEqual(opVolgorde(leesGrondcijfers(dossiers, true)));
    vergeetCijferregels(dossiers);
    expect(opVolgorde(leesGrondcijfers(dossiers, true))).toEqual(opVolgorde(geteld));
    dossiers.exec('ROLLBACK TO voor; RELEASE voor');
  });

  test('count once what an older copy brings back and is destroyed again', () => {
    const voor = cijfers(archief);
    const [eerste = ''] = alle<{ id: string }>(archief.dossiers, 'SELECT id FROM dossier').map(({ id }) => id);
    archief.dossiers.exec('SAVEPOINT oud');
    const samen = totalen(archief);
    verwijderDossiers(archief.dossiers, [eerste]);
    expect(cijfers(archief)).toEqual(voor);
    // As if the copy of before took its place: the case is there again, and the sums are those of then.
    archief.dossiers.exec('ROLLBACK TO oud; RELEASE oud');
    verwijderDossiers(archief.dossiers, [eerste]);
    expect(cijfers(archief)).toEqual(voor);
    expect(totalen(archief)).toEqual(samen);
  });

  test('of an earlier version are counted in steps that the screen hears of, once for all who ask', async () => {
    vul(archief, fc.sample(zaakbeeld('2025-06-01T12:00:00+02:00', 700), { numRuns: 60, seed: 5 }));
    vergeetCijferregels(archief.dossiers);
    const voor = leesGrondcijfers(archief.dossiers, true);
    expect(telstappen(archief.dossiers)).toBeGreaterThan(2);
    const { accountId } = archief.account;
    archief.sluit();
    const proef = startKern(NU);
    await proef.geef('archief.ontgrendel', { map: archief.map, accountId, wachtwoord: WACHTWOORD });
    const gevraagd = await Promise.all([proef.geef('jaarcijfers.lees', { jaar: 2026 }), proef.geef('kosten.jaar', { jaar: 2026 })]);
    const gehoord = proef.berichten.flatMap((een) => (een.soort === 'voortgang' && een.werkId === TELLEN ? [een.gedaan] : []));
    expect(gehoord.length).toBeGreaterThan(1);
    expect(gehoord).toEqual(gehoord.toSorted((a, b) => a - b));
    const { cijfers: getoond } = gekozenJaar(gevraagd[0]);
    expect([getoond.opgelegd, gevraagd[1].kosten.opgelegd]).toEqual([gekozenJaar(maakJaarcijfers(voor, 2026, NU)).cijfers.opgelegd, getoond.opgelegd]);
    const toen = proef.berichten.length;
    await proef.geef('jaarcijfers.lees', { jaar: 2025 });
    expect(proef.berichten.slice(toen).filter(({ soort }) => soort === 'voortgang')).toEqual([]);
    await proef.einde();
  });
});
