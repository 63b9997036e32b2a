import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ontgrendel, wisOntgrendeld } from '../../electron/core/sleutels/ontgrendel.ts';
import { vernieuwBestand } from '../../electron/core/backup/archiefdraad.ts';
import { leesSleutels } from '../../electron/core/sleutels/sleutelbestand.ts';
import { schrijfBehandelaars } from '../../electron/core/archief/behandelaars.ts';
import { openArchief } from '../../electron/core/toegang/openen.ts';
import { kopieenHier } from '../../electron/core/backup/beeld.ts';
import { startKern } from '../core/kern/proefkern.ts';
import { AANTAL, BENCH_NU, naamVan, WACHTWOORD } from './archiefproef.ts';
import { meting, tijden, type Meting } from './meten.ts';

const ANDER = 'veertien kruiwagens zand';
/** Every fiftieth case is that of the loco. */
const EIGEN = 50;

/** Access and keys on the archive of the bench, which nobody has open: letting somebody in, new keys, and what a loco sees. */
export async function sleutelmetingen(map: string, ids: readonly string[]): Promise<Meting[]> {
  const proef = startKern('2026-11-22T12:00:00+01:00');
  const accountId = leesSleutels(map).inhoud.slots[0]?.accountId ?? '';
  const open = (wie: string, wachtwoord: string) => proef.geef('archief.ontgrendel', { map, accountId: wie, wachtwoord });
  const dicht = () => proef.geef('archief.vergrendel', {});
  const nieuw = async (door: string, eigen: string, rol: 'beheerder' | 'locoburgemeester'): Promise<string> => {
    await open(door, eigen);
    const { code } = await proef.geef('account.maak', { naam: rol, ambt: rol, rollen: [rol], wachtwoord: eigen });
    await dicht();
    return (await proef.geef('account.activeer', { map, code, wachtwoord: ANDER })).accountId;
  };

  const ict = await nieuw(accountId, WACHTWOORD, 'beheerder');
  const locos = [await nieuw(ict, ANDER, 'locoburgemeester'), await nieuw(ict, ANDER, 'locoburgemeester'), await nieuw(ict, ANDER, 'locoburgemeester')];
  await open(accountId, WACHTWOORD);
  const { verzoeken } = await proef.geef('toegang.verzoeken', {});
  const verleend = await tijden(locos.length, (poging) => proef.geef('toegang.verleen', { accountId: locos[poging] ?? '', kenmerk: verzoeken[poging]?.kenmerk ?? '', wachtwoord: WACHTWOORD }), 0);
  const afgeleid = await tijden(3, async () => wisOntgrendeld(await ontgrendel(map, accountId, WACHTWOORD, { ms: () => BENCH_NU })), 0);
  const vertraging = monitorEventLoopDelay({ resolution: 10 });
  vertraging.enable();
  const vernieuwd = await tijden(3, () => proef.geef('sleutels.vernieuw', { wachtwoord: WACHTWOORD }), 0);
  vertraging.disable();
  const backups = kopieenHier(map).length;
  await dicht();

  const alleen = await vernieuwAlleen(map, accountId);
  await wijsToe(map, ids, accountId, locos[0] ?? '');
  await open(locos[0] ?? '', ANDER);
  const lijst = { filter: 'alle', zoek: '', na: null, aantal: 50 } as const;
  const metingen = [
    meting('toegang tot de dossiers verlenen, met wachtwoord', 'ms', verleend, 1000),
    meting('daarvan: de sleutels uit het wachtwoord', 'ms', afgeleid, null),
    meting('beide bestanden een nieuwe sleutel', 'ms', alleen, 10_000),
    meting(`dat met een back-up vooraf, en alle ${backups} back-ups erbij`, 'ms', vernieuwd, 10_000),
    meting('langste tijd dat de kern daarbij niet antwoordt', 'ms', [vertraging.max / 1e6], null),
    meting('lijst van een loco met 200 eigen zaken', 'ms', await tijden(100, () => proef.geef('dossier.lijst', lijst)), 10),
    meting('een loco zoekt een naam', 'ms', await tijden(100, (poging) => proef.geef('dossier.lijst', { ...lijst, zoek: naamVan((poging * 7919) % AANTAL) })), 10),
  ];
  await proef.einde();
  return metingen;
}

/** Both files a new key, without the back-ups that the core makes and renews with it. */
async function vernieuwAlleen(map: string, accountId: string): Promise<number[]> {
  const host = { klok: { ms: () => BENCH_NU } };
  const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
  const { sleutels } = await ontgrendel(map, accountId, WACHTWOORD, host.klok);
  const werk = { stap: async () => undefined };
  const gemeten = await tijden(3, async () => {
    for (const bestand of ['basis', 'dossiers'] as const) await vernieuwBestand({ archief, bestand, sleutels }, werk);
  }, 0);
  archief.sluit();
  return gemeten;
}

/** Notes who handled the cases, which the filling of the archive leaves out. */
async function wijsToe(map: string, ids: readonly string[], burgemeester: string, loco: string): Promise<void> {
  const archief = await openArchief({ map, accountId: burgemeester, wachtwoord: WACHTWOORD, host: { klok: { ms: () => BENCH_NU } } });
  archief.dossiers.transaction(() => ids.forEach((id, nummer) => schrijfBehandelaars(archief.dossiers, id, [nummer % EIGEN === 0 ? loco : burgemeester])))();
  archief.sluit();
}
