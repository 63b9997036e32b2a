import { schrijfLog, type LogExtra, type NieuweLogregel } from '../archief/logboek.ts';
import type { Archief } from '../archief/archief.ts';
import type { Context } from '../context.ts';
import type { Host } from '../host.ts';
import type { Bestand } from '../sleutels/formaat.ts';

/** What a log line may hold besides who, when and what: ids, codes, numbers and hashes. */
export type Logdelen = { dossierId?: string | null; objectId?: string; sha256?: string; extra?: LogExtra };

/** Where moment and id of a line come from. */
export type Logbron = Pick<Host, 'ids'> & { klok: Pick<Host['klok'], 'nu'> };

const regelVan = (archief: Archief, { klok, ids }: Logbron, actie: string, delen: Logdelen): NieuweLogregel => ({
  id: ids.nieuw(),
  op: klok.nu(),
  accountId: archief.account.accountId,
  actie,
  ...delen,
});

/**
 * Writes a line in the log of one of the two files, together with what it is about: without the one the other does not
 * happen. Where nothing can be written nothing happens that needs it.
 */
export function schrijfIn(archief: Archief, bron: Logbron, bestand: Bestand, actie: string, delen: Logdelen = {}): void {
  if (archief.alleenLezen) return;
  schrijfLog(archief[bestand], regelVan(archief, bron, actie, delen));
}

/** Writes a line in the log of one of the two files of the open archive. */
export function schrijf(context: Context, bestand: Bestand, actie: string, delen: Logdelen = {}): void {
  schrijfIn(context.archief(), context.host, bestand, actie, delen);
}

/** Writes a line about accounts, keys, settings or duty: in `basis.db`, where a beheerder can write and read it too. */
export function logBeheer(context: Context, actie: string, delen: Logdelen = {}): void {
  schrijf(context, 'basis', actie, delen);
}

/** Notes that somebody read, came or went. On a full or read-only disk that goes on all the same, and the line is written later. */
export function noteer(context: Context, bestand: Bestand, actie: string, delen: Logdelen = {}): void {
  const archief = context.archief();
  context.logwachtrij.noteer(archief, bestand, regelVan(archief, context.host, actie, delen));
}
