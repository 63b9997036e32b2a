import { schrijfLog, type LogExtra } from '../archief/logboek.ts';
import type { Archief } from '../archief/archief.ts';
import type { Context } from '../context.ts';
import type { Host } from '../host.ts';
import type { Bestand } from '../sleutels/formaat.ts';

/** What a log line may hold besides who, when and what: ids, codes, numbers and hashes. */
export type Logdelen = { dossierId?: string | null; objectId?: string; sha256?: string; extra?: LogExtra };

/** Where moment and id of a line come from. */
export type Logbron = Pick<Host, 'ids'> & { klok: Pick<Host['klok'], 'nu'> };

/**
 * Writes a line in the log of one of the two files. From a folder in which nothing can be written a dossier can still be
 * read, at night more than ever, and then nothing can be noted there.
 */
export function schrijfIn(archief: Archief, { klok, ids }: Logbron, bestand: Bestand, actie: string, delen: Logdelen = {}): void {
  if (archief.alleenLezen) return;
  schrijfLog(archief[bestand], { id: ids.nieuw(), op: klok.nu(), accountId: archief.account.accountId, actie, ...delen });
}

/** Writes a line in the log of one of the two files of the open archive. */
export function schrijf(context: Context, bestand: Bestand, actie: string, delen: Logdelen = {}): void {
  schrijfIn(context.archief(), context.host, bestand, actie, delen);
}

/** Writes a line about accounts, keys, settings or duty: in `basis.db`, where a beheerder can write and read it too. */
export function logBeheer(context: Context, actie: string, delen: Logdelen = {}): void {
  schrijf(context, 'basis', actie, delen);
}
