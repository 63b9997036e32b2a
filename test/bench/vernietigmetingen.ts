import { monitorEventLoopDelay } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import { openArchief } from '../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../electron/core/archief/dossiers.ts';
import { legStapVast } from '../../electron/core/archief/vernietigingslijsten.ts';
import { transactie } from '../../electron/core/archief/vraag.ts';
import { leesSleutels } from '../../electron/core/sleutels/sleutelbestand.ts';
import { ontgrendel } from '../../electron/core/sleutels/ontgrendel.ts';
import { rijpeDossiers } from '../../electron/core/vernietiging/rijp.ts';
import { voerLijstUit } from '../../electron/core/vernietiging/uitvoeren.ts';
import { maakWerkbank } from '../../electron/core/werk/werkbank.ts';
import { eersteWerkafspraken } from '../../shared/instellingen/werkafspraken.ts';
import type { NieuweStap, Post } from '../../shared/archief/stappen.ts';
import { WACHTWOORD } from './archiefproef.ts';
import { legOpeningen } from '../core/vernietiging/hulp.ts';
import { meting, tijden, type Meting } from './meten.ts';

/** How many cases are destroyed at once. */
const AANTAL = 500;
/** A day on which every case of the bench is due, and the day eight before it. */
const NU = '2032-01-10T10:00:00+01:00';
const BEVESTIGD = '2032-01-02T10:00:00+01:00';
const host = { klok: { nu: () => NU, ms: () => Date.parse(NU) }, ids: { nieuw: () => randomUUID() } };

/** Destroying five hundred cases out of the archive of the bench, by a list, as the application does; nobody has it open. */
export async function vernietigmetingen(map: string): Promise<Meting[]> {
  const accountId = leesSleutels(map).inhoud.slots[0]?.accountId ?? '';
  const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
  const { basis, dossiers } = archief;
  let rijp: Post[] = [];
  const gezocht = await tijden(1, () => (rijp = rijpeDossiers({ archief, afspraken: eersteWerkafspraken, lijsten: [], nu: NU })), 0);
  const posten = rijp.slice(0, AANTAL);
  const leg = (stap: NieuweStap, wie = accountId): void => legStapVast(basis, 'lijst', stap, { op: BEVESTIGD, accountId: wie });
  transactie(basis, () => {
    leg({ soort: 'opgesteld', gegevens: { naam: 'Bench', posten } });
    leg({ soort: 'voorgelegd', gegevens: { toelichting: '' } });
    for (const { dossierId } of posten) leg({ soort: 'beoordeeld', gegevens: { dossierId, oordeel: { uitkomst: 'akkoord', toelichting: '' } } }, 'collega');
    leg({ soort: 'akkoord', gegevens: { toelichting: '' } }, 'collega');
    leg({ soort: 'bevestigd', gegevens: {} });
  });
  legOpeningen(archief);
  const { sleutels } = await ontgrendel(map, accountId, WACHTWOORD, host.klok);
  const voor = leesDossiers(dossiers).length;
  const werkbank = maakWerkbank();
  let meldingen = 0;
  werkbank.luister(() => (meldingen += 1));
  const vertraging = monitorEventLoopDelay({ resolution: 10 });
  vertraging.enable();
  const duur = await tijden(1, () => werkbank.doeAlleen('bench', (werk) => voerLijstUit({ archief, bron: host, sleutels, lijstId: 'lijst', afspraken: eersteWerkafspraken, werk })), 0);
  vertraging.disable();
  const weg = voor - leesDossiers(archief.dossiers).length;
  archief.sluit();
  if (weg !== AANTAL) throw new Error(`${weg} dossiers vernietigd`);
  return [
    meting('vernietigbare dossiers gezocht', 'ms', gezocht, null),
    meting(`${AANTAL} dossiers vernietigd, met back-ups`, 'ms', duur, 30_000),
    meting('langste wacht tijdens het vernietigen', 'ms', [vertraging.max / 1e6], null),
    meting('meldingen van voortgang tijdens het vernietigen', 'aantal', [meldingen], null),
  ];
}
