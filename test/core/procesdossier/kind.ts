// Opens the archive of its first argument and lets the procesdossier of its second out to its fourth; kills itself when a part of it is written.
import { startKern, WACHTWOORD } from '../kern/proefkern.ts';

const [, , map = '', dossierId = '', accountId = '', pad = ''] = process.argv;
const proef = startKern('2026-11-28T10:00:00+01:00', { map: `${map}-kind` });
await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord: WACHTWOORD });
proef.kern.luister((bericht) => bericht.soort === 'voortgang' && bericht.gedaan > 0 && void process.kill(process.pid, 'SIGKILL'));
proef.kiesOpslag.push(pad);
await proef.geef('procesdossier.voerUit', { dossierId, deel: 'volledig', werkId: 'w' });
