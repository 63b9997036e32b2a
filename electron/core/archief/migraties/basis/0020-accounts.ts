/**
 * Everybody who ever had an account, so that what he recorded keeps his name; what a person set for himself; and the log of
 * what concerns no dossier, of the same shape as that in `dossiers.db`, so that a beheerder's acts are recorded too.
 */
export const migratie = {
  versie: 20,
  naam: 'accounts',
  sql: `
    CREATE TABLE account (
      account_id TEXT NOT NULL PRIMARY KEY,
      naam TEXT NOT NULL,
      ambt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE voorkeur (
      account_id TEXT NOT NULL,
      naam TEXT NOT NULL,
      waarde TEXT NOT NULL CHECK (json_valid(waarde)),
      PRIMARY KEY (account_id, naam)
    ) STRICT, WITHOUT ROWID;

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

    CREATE INDEX logboek_account ON logboek (account_id, nummer);
    CREATE INDEX logboek_actie ON logboek (actie, nummer);

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
