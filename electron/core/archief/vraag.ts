import type Database from 'better-sqlite3-multiple-ciphers';
import type { Db } from './db.ts';
import { vertaalDbFout } from './dbfout.ts';

/** What can be bound to a statement. */
export type Waarde = string | number | bigint | Uint8Array | null;

const voorbereid = new WeakMap<Db, Map<string, Database.Statement>>();

/** A prepared statement, prepared once per open file. */
function opdracht(db: Db, sql: string): Database.Statement {
  let opdrachten = voorbereid.get(db);
  if (opdrachten === undefined) voorbereid.set(db, (opdrachten = new Map()));
  let gevonden = opdrachten.get(sql);
  if (gevonden === undefined) opdrachten.set(sql, (gevonden = db.prepare(sql)));
  return gevonden;
}

/** The first row, or `undefined`. `T` is the row as the schema promises it. @throws AppFout, see `vertaalDbFout`. */
export function eerste<T>(db: Db, sql: string, ...waarden: readonly Waarde[]): T | undefined {
  return vertaald(db, () => opdracht(db, sql).get(...waarden) as T | undefined);
}

/** All rows. @throws AppFout, see `vertaalDbFout`. */
export function alle<T>(db: Db, sql: string, ...waarden: readonly Waarde[]): T[] {
  return vertaald(db, () => opdracht(db, sql).all(...waarden) as T[]);
}

/** Runs a statement that gives no rows; returns how many it changed. @throws AppFout, see `vertaalDbFout`. */
export function voerUit(db: Db, sql: string, ...waarden: readonly Waarde[]): number {
  return vertaald(db, () => opdracht(db, sql).run(...waarden).changes);
}

/**
 * Runs `fn` in one transaction (BEGIN IMMEDIATE): all of it is on disk when this returns, or nothing of it ever happened.
 * Within another transaction it is a savepoint. `fn` must not be asynchronous.
 * @throws what `fn` throws, and AppFout SCHIJF_VOL and the like, see `vertaalDbFout`.
 */
export function transactie<T>(db: Db, fn: () => T): T {
  return vertaald(db, () => db.transaction(fn).immediate());
}

function vertaald<T>(db: Db, fn: () => T): T {
  try {
    return fn();
  } catch (fout) {
    throw vertaalDbFout(fout, db.name.replace(/^.*[\\/]|\.db$/g, ''));
  }
}
