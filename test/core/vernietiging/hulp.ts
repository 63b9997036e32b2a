import { randomUUID } from 'node:crypto';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { nieuwDossier } from '../../../electron/core/archief/dossiers.ts';
import { schrijfLog } from '../../../electron/core/archief/logboek.ts';
import { voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { legStapVast } from '../../../electron/core/archief/vernietigingslijsten.ts';
import { maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import type { NieuweStap } from '../../../shared/archief/stappen.ts';
import { opgelegd } from '../../shared/dossier/zaak.ts';
import { DOOR, host, maakProefarchief, MOMENT } from '../archief/hulp.ts';

/** A moment at which the list of `begin` may be carried out. */
export const NU = '2032-01-10T10:00:00+01:00';
export const BRON = { klok: { nu: () => NU, ms: () => Date.parse(NU) }, ids: { nieuw: () => randomUUID() } };

/** A case of 2026 with a name of its own, recorded then or later. */
export function zaak(archief: Archief, naam: string, aangemaakt = MOMENT): string {
  const { id, zaaknummer } = nieuwDossier(archief.dossiers, { id: randomUUID(), jaar: 2026, aangemaakt });
  const rijen = opgelegd().map(({ type, at, gegevens }) => ({
    id: randomUUID(),
    type,
    at,
    hoedanigheid: 'burgemeester',
    gegevens: type === 'melding.geopend' ? { zaaknummer } : type === 'betrokkene.vastgesteld' ? { ...gegevens, naam } : gegevens,
  }));
  voegToe(archief.dossiers, id, rijen, 0, DOOR);
  return id;
}

/** On three days of the week before `NU` somebody opened the archive, once a colleague. */
export function legOpeningen({ basis, account }: Pick<Archief, 'basis' | 'account'>): void {
  for (const [dag, accountId] of [['04', account.accountId], ['06', 'collega'], ['09', account.accountId]] as const) schrijfLog(basis, { id: randomUUID(), op: `2032-01-${dag}T09:00:00+01:00`, accountId, actie: 'archief.ontgrendeld' });
}

/** An archive with a case to be destroyed and one to be kept, a back-up of both, and a confirmed list. */
export async function begin(): Promise<{ map: string; lijstId: string; weg: string; blijft: string }> {
  const archief = await maakProefarchief();
  const [weg, blijft] = [zaak(archief, 'Johan Kanarie'), zaak(archief, 'Karel Winter')];
  const leg = (stap: NieuweStap, op: string, accountId: string): void => legStapVast(archief.basis, 'lijst', stap, { op, accountId });
  const eigen = archief.account.accountId;
  const post = { dossierId: weg, zaaknummer: 'WTH-2026-0001', grond: 'beschikking' as const, vernietigenVanaf: '2031-11-28', stukken: 0, gebeurtenissen: 1 };
  leg({ soort: 'opgesteld', gegevens: { naam: 'Lijst', posten: [post] } }, '2032-01-02T10:00:00+01:00', eigen);
  leg({ soort: 'voorgelegd', gegevens: { toelichting: '' } }, '2032-01-02T10:00:00+01:00', eigen);
  leg({ soort: 'beoordeeld', gegevens: { dossierId: weg, oordeel: { uitkomst: 'akkoord', toelichting: '' } } }, '2032-01-02T10:00:00+01:00', 'collega');
  leg({ soort: 'akkoord', gegevens: { toelichting: '' } }, '2032-01-02T10:00:00+01:00', 'collega');
  leg({ soort: 'bevestigd', gegevens: {} }, '2032-01-02T10:00:00+01:00', eigen);
  legOpeningen(archief);
  maakMetRotatie(archief, host, 'hand', false);
  archief.sluit();
  return { map: archief.map, lijstId: 'lijst', weg, blijft };
}
