/**
 * What the municipality agreed about its own working, by version like the settings; and the register of mandates, in which a
 * line is added and never changed: its end is a line of its own.
 */
export const migratie = {
  versie: 30,
  naam: 'werkwijze',
  sql: `
    CREATE TABLE werkafspraken (
      versie INTEGER PRIMARY KEY,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens))
    ) STRICT;

    CREATE TABLE mandaat (
      nummer INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE TABLE mandaateinde (
      mandaat_id TEXT NOT NULL PRIMARY KEY REFERENCES mandaat (id),
      tot TEXT NOT NULL,
      besluit TEXT NOT NULL,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER mandaat_onveranderlijk BEFORE UPDATE ON mandaat
    BEGIN SELECT RAISE(ABORT, 'een regel van het register verandert niet'); END;
    CREATE TRIGGER mandaat_blijft BEFORE DELETE ON mandaat
    BEGIN SELECT RAISE(ABORT, 'een regel van het register blijft'); END;
    CREATE TRIGGER mandaateinde_onveranderlijk BEFORE UPDATE ON mandaateinde
    BEGIN SELECT RAISE(ABORT, 'een regel van het register verandert niet'); END;
  `,
};
