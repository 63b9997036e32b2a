/** Where files are being written that leave the archive: what is left here was killed, and its unfinished file is cleared away. */
export const migratie = {
  versie: 110,
  naam: 'onderweg',
  sql: 'CREATE TABLE onderweg (pad TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;',
};
