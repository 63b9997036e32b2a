/** The figures of an archive: kept with every case, made again where they are not there, and kept when cases are destroyed. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { maakArchief, type Archief } from '../../../electron/core/archief/archief.ts';
import { leesGrondcijfers, vergeetCijferregels } from '../../../electron/core/archief/cijferregels.ts';
import { nieuwDossier } from '../../../electron/core/archief/dossiers.ts';
import { voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { verwijderDossiers } from '../../../electron/core/archief/grafstenen.ts';
import { alle, transactie } from '../../../electron/core/archief/vraag.ts';
import { maakJaarcijfers } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { gebeurtenissenVan, zaakbeeld, type Zaakbeeld } from '../../shared/jaarcijfers/willekeurig.ts';
import { GOEDKOOP, host, WACHTWOORD } from '../archief/hulp.ts';

const NU = '2033-01-01T12:00:00+01:00';
const vul = ({ dossiers }: Archief, beelden: readonly Zaakbeeld[]): string[] =>
  transactie(dossiers, () =>
    beelden.map((beeld) => {
      const at = momentVanEpoch(beeld.begin);
      const { id, zaaknummer } = nieuwDossier(dossiers, { id: randomUUID(), jaar: 2026, aangemaakt: at });
      const rijen = gebeurtenissenVan(beeld, zaaknummer).map(({ type, at: op, gegevens, id: eigen }) => ({ id: `${id}-${eigen}`, type, at: op, hoedanigheid: 'burgemeester', gegevens }));
      voegToe(dossiers, id, rijen, 0, { accountId: 'a1', vastgelegdOp: at });
      return id;
    }),
  );
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
    ids = vul(archief, fc.sample(zaakbeeld('2025-06-01T12:00:00+02:00', 700), { numRuns: 30, seed: 3 }));
    return () => {
      archief.sluit();
      rmSync(map, { recursive: true, force: true });
    };
  });

  test('are made of what an archive of an earlier version holds, and again when somebody asks for it', () => {
    const voor = cijfers(archief);
    expect(voor.jaren.reduce((som, kolom) => som + (kolom.cijfers.meldingen ?? 0), 0)).toBe(30);
    expect(alle(archief.dossiers, 'SELECT 1 FROM cijferregel')).toHaveLength(30);
    expect(vergeetCijferregels(archief.dossiers)).toBe(30);
    expect(cijfers(archief)).toEqual(voor);
  });

  test('stay as they are when cases are destroyed, and of these nothing remains but sums', () => {
    const voor = cijfers(archief);
    const weg = ids.filter((_, plek) => plek % 3 === 0);
    verwijderDossiers(archief.dossiers, weg.slice(0, 4));
    expect(cijfers(archief)).toEqual(voor);
    verwijderDossiers(archief.dossiers, weg.slice(4));
    expect(cijfers(archief)).toEqual(voor);
    expect(alle<{ id: string }>(archief.dossiers, 'SELECT dossier_id AS id FROM cijferregel').filter(({ id }) => weg.includes(id))).toEqual([]);
    const sommen = alle<Record<string, unknown>>(archief.dossiers, 'SELECT * FROM jaartelling');
    expect(sommen.length).toBeGreaterThan(5);
    for (const rij of sommen) expect(Object.keys(rij)).toEqual(['jaar', 'maand', 'cijfer', 'aantal']);
    // A repeat of a case that is gone is one still, also when its line is made again.
    vergeetCijferregels(archief.dossiers);
    expect(cijfers(archief)).toEqual(voor);
  });

  test('count once what an older copy brings back and is destroyed again', () => {
    const voor = cijfers(archief);
    const [eerste = ''] = alle<{ id: string }>(archief.dossiers, 'SELECT id FROM dossier').map(({ id }) => id);
    archief.dossiers.exec('SAVEPOINT oud');
    verwijderDossiers(archief.dossiers, [eerste]);
    expect(cijfers(archief)).toEqual(voor);
    // As if the copy of before took its place: the case is there again, and the sums are those of then.
    archief.dossiers.exec('ROLLBACK TO oud; RELEASE oud');
    verwijderDossiers(archief.dossiers, [eerste]);
    expect(cijfers(archief)).toEqual(voor);
  });
});
