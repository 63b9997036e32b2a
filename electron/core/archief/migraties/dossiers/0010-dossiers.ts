/**
 * Dossiers, their events and the drafts. An event is never changed: a trigger refuses it. Events lie together per dossier,
 * because they are always read together. A draft without a dossier has the empty text as its dossier.
 */
export const migratie = {
  versie: 10,
  naam: 'dossiers',
  sql: `
    CREATE TABLE zaaknummerteller (
      jaar INTEGER PRIMARY KEY,
      laatste INTEGER NOT NULL CHECK (laatste > 0)
    ) STRICT;

    CREATE TABLE dossier (
      id TEXT NOT NULL PRIMARY KEY,
      zaaknummer TEXT NOT NULL UNIQUE,
      aangemaakt TEXT NOT NULL,
      zout BLOB NOT NULL CHECK (length(zout) = 32),
      laatste_volgnummer INTEGER NOT NULL CHECK (laatste_volgnummer >= 0),
      laatste_hash BLOB NOT NULL CHECK (length(laatste_hash) = 32)
    ) STRICT;

    CREATE TABLE gebeurtenis (
      dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
      volgnummer INTEGER NOT NULL CHECK (volgnummer > 0),
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      at TEXT NOT NULL,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL,
      hoedanigheid TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      corrigeert TEXT,
      vorige_hash BLOB NOT NULL CHECK (length(vorige_hash) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (dossier_id, volgnummer)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER gebeurtenis_onveranderlijk BEFORE UPDATE ON gebeurtenis
    BEGIN SELECT RAISE(ABORT, 'een gebeurtenis verandert niet'); END;

    CREATE TABLE concept (
      dossier_id TEXT NOT NULL,
      formulier TEXT NOT NULL,
      account_id TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      bijgewerkt_op TEXT NOT NULL,
      PRIMARY KEY (dossier_id, formulier, account_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
