/** The log: who did what, with ids only. Lines are added and never changed or removed; each holds the hash of the one before. */
export const migratie = {
  versie: 30,
  naam: 'logboek',
  sql: `
    CREATE TABLE logboek (
      nummer INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      op TEXT NOT NULL,
      account_id TEXT NOT NULL,
      actie TEXT NOT NULL,
      dossier_id TEXT,
      object_id TEXT,
      sha256 TEXT,
      extra TEXT NOT NULL CHECK (json_valid(extra)),
      vorige_hash BLOB NOT NULL CHECK (length(vorige_hash) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE INDEX logboek_dossier ON logboek (dossier_id, nummer) WHERE dossier_id IS NOT NULL;
    CREATE INDEX logboek_account ON logboek (account_id, nummer);

    CREATE TABLE logboekstand (
      enige INTEGER PRIMARY KEY CHECK (enige = 1),
      nummer INTEGER NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    INSERT INTO logboekstand (enige, nummer, hash) VALUES (1, 0, zeroblob(32));

    CREATE TRIGGER logboek_onveranderlijk BEFORE UPDATE ON logboek
    BEGIN SELECT RAISE(ABORT, 'een logregel verandert niet'); END;
    CREATE TRIGGER logboek_blijft BEFORE DELETE ON logboek
    BEGIN SELECT RAISE(ABORT, 'een logregel blijft'); END;
  `,
};
