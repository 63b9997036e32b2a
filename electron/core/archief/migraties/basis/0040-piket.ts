/**
 * The piket roster as a chain of events that are never changed, and the telefoonlijst. What was recorded in one go has one
 * `handeling`: the id of its first event.
 */
export const migratie = {
  versie: 40,
  naam: 'piket',
  sql: `
    CREATE TABLE roostergebeurtenis (
      volgnummer INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      handeling TEXT NOT NULL,
      type TEXT NOT NULL,
      at TEXT NOT NULL,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL,
      hoedanigheid TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      vorige_hash BLOB NOT NULL CHECK (length(vorige_hash) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TABLE roosterstand (
      enige INTEGER PRIMARY KEY CHECK (enige = 1),
      volgnummer INTEGER NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    INSERT INTO roosterstand (enige, volgnummer, hash) VALUES (1, 0, zeroblob(32));

    CREATE TRIGGER roostergebeurtenis_onveranderlijk BEFORE UPDATE ON roostergebeurtenis
    BEGIN SELECT RAISE(ABORT, 'een gebeurtenis van het rooster verandert niet'); END;
    CREATE TRIGGER roostergebeurtenis_blijft BEFORE DELETE ON roostergebeurtenis
    BEGIN SELECT RAISE(ABORT, 'een gebeurtenis van het rooster blijft'); END;

    CREATE TABLE contact (
      contact_id TEXT NOT NULL PRIMARY KEY,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      bijgewerkt_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
