import type { Klok, Ids } from '../host.ts';
import type { Account } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import type { Rechten } from '../sleutels/rechten.ts';
import type { Db } from './db.ts';

/** What the archive needs from outside. */
export type ArchiefHost = { klok: Pick<Klok, 'ms'>; ids: Ids };

/** Who unlocked an archive: his roles that count, and those that wait for a colleague. */
export type Gebruiker = Account & Rechten;

/** An open archive. Only this process has it open, until `sluit`. */
export type Archief = {
  map: string;
  archiefId: string;
  gemeente: string;
  demonstratie: boolean;
  /** Who unlocked it. */
  account: Gebruiker;
  /** True when it was opened from a folder where nothing can be written; every change then fails. */
  alleenLezen: boolean;
  readonly basis: Db;
  /** @throws AppFout GEEN_DOSSIERTOEGANG when this account has no key to the dossiers. */
  readonly dossiers: Db;
  /** Whether this account has a key to the dossiers. */
  readonly heeftDossiers: boolean;
  /** Closes one file, lets `doe` put another in its place, and opens what is there then; also when `doe` fails. */
  verwissel(bestand: Bestand, sleutels: readonly Uint8Array[], doe: () => void): void;
  /** Closes both files and lets go of the folder; doing it twice is harmless. */
  sluit(): void;
};
