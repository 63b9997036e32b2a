import type { Klok, Ids } from '../host.ts';
import type { Account } from '../sleutels/account.ts';
import type { Db } from './db.ts';

/** What the archive needs from outside. */
export type ArchiefHost = { klok: Pick<Klok, 'ms'>; ids: Ids };

/** An open archive. Only this process has it open, until `sluit`. */
export type Archief = {
  map: string;
  archiefId: string;
  gemeente: string;
  demonstratie: boolean;
  /** Who unlocked it. */
  account: Account;
  /** True when it was opened from a folder where nothing can be written; every change then fails. */
  alleenLezen: boolean;
  basis: Db;
  dossiers: Db;
  /** Closes both files and lets go of the folder; doing it twice is harmless. */
  sluit(): void;
};
