import { schrijfLog, type LogExtra } from '../archief/logboek.ts';
import type { Archief } from '../archief/archief.ts';
import type { Context } from '../context.ts';

/** What a log line may hold besides who, when and what: ids, codes, numbers and hashes. */
export type Logdelen = { dossierId?: string | null; objectId?: string; sha256?: string; extra?: LogExtra };

/**
 * Writes a line in the log of one of the two files. From a folder in which nothing can be written a dossier can still be
 * read, at night more than ever, and then nothing can be noted there.
 */
export function schrijf(context: Context, bestand: 'basis' | 'dossiers', actie: string, delen: Logdelen = {}, archief: Archief = context.archief()): void {
  if (archief.alleenLezen) return;
  const { klok, ids } = context.host;
  schrijfLog(archief[bestand], { id: ids.nieuw(), op: klok.nu(), accountId: archief.account.accountId, actie, ...delen });
}

/** Writes a line about accounts, keys, settings or duty: in `basis.db`, where a beheerder can write and read it too. */
export function logBeheer(context: Context, actie: string, delen: Logdelen = {}): void {
  schrijf(context, 'basis', actie, delen);
}
