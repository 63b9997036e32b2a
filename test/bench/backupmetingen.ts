import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { openArchief } from '../../electron/core/toegang/openen.ts';
import { maakMetRotatie } from '../../electron/core/backup/automatisch.ts';
import { kopieenHier } from '../../electron/core/backup/beeld.ts';
import { werkTweedeBij } from '../../electron/core/backup/tweede.ts';
import { leesSleutels } from '../../electron/core/sleutels/sleutelbestand.ts';
import { bekijk } from '../../electron/core/terugzetten/bekijk.ts';
import { zetTerug } from '../../electron/core/terugzetten/zet.ts';
import { momentVanEpoch } from '../../shared/wth/tijd.ts';
import { BENCH_NU, WACHTWOORD } from './archiefproef.ts';
import { meting, tijden, type Meting } from './meten.ts';

const KEER = 3;
const host = { klok: { nu: () => momentVanEpoch(BENCH_NU), ms: () => BENCH_NU }, ids: { nieuw: () => randomUUID() } };

/** Back-ups of the archive of the bench, which nobody has open: making one, copying it elsewhere, looking into one and putting it back. */
export async function backupmetingen(map: string): Promise<Meting[]> {
  const accountId = leesSleutels(map).inhoud.slots[0]?.accountId ?? '';
  const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
  const { archiefId } = archief;
  const gemaakt = await tijden(KEER, () => maakMetRotatie(archief, host, 'hand', true), 0);
  archief.sluit();
  const tweede = mkdtempSync(join(tmpdir(), 'huisverbod-bench-tweede-'));
  const elders = await tijden(1, () => werkTweedeBij(map, archiefId, tweede), 0);
  rmSync(tweede, { recursive: true, force: true });
  const vraag = () => ({ map, bron: kopieenHier(map)[0]?.map ?? '', accountId, wachtwoord: WACHTWOORD });
  const bekeken = await tijden(KEER, () => bekijk(vraag(), host.klok), 0);
  const teruggezet = await tijden(KEER, () => zetTerug(vraag(), host), 0);
  const aantal = kopieenHier(map).length;
  return [
    meting('back-up gemaakt en gecontroleerd', 'ms', gemaakt, 5_000),
    meting(`${aantal} back-ups naar de tweede plaats`, 'ms', elders, null),
    meting('back-up bekeken en vergeleken', 'ms', bekeken, null),
    meting('back-up teruggezet', 'ms', teruggezet, 10_000),
    meting('archief op schijf', 'MB', [statSync(join(map, 'dossiers.db')).size / 1e6], null),
  ];
}
