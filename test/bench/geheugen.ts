/** A process with nothing but the core: opens the archive named on the command line, uses it, and prints its memory in MB. */
import { startKern } from '../core/kern/proefkern.ts';
import { WACHTWOORD } from './archiefproef.ts';

const map = process.argv[2] ?? '';
const proef = startKern('2026-11-22T12:00:00+01:00');
const { accounts } = await proef.geef('archief.slot', { map });
await proef.geef('archief.ontgrendel', { map, accountId: accounts[0]?.accountId ?? '', wachtwoord: WACHTWOORD });
const { regels } = await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 200 });
for (const { dossierId } of regels) await proef.geef('dossier.open', { dossierId });
process.stdout.write(String(process.memoryUsage.rss() / 1e6));
await proef.einde();
