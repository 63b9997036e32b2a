/**
 * What was destroyed, without personal data: the case number, dates and counts, and a salted hash of the dossier's id by which it is
 * known again in an old back-up. Lines are added and never changed; each holds the hash of the one before.
 */
export const migratie = {
  versie: 60,
  naam: 'grafsteen',
  sql: `
    CREATE TABLE grafsteen (
      nummer INTEGER PRIMARY KEY,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TRIGGER grafsteen_onveranderlijk BEFORE UPDATE ON grafsteen
    BEGIN SELECT RAISE(ABORT, 'een grafsteen verandert niet'); END;
    CREATE TRIGGER grafsteen_blijft BEFORE DELETE ON grafsteen
    BEGIN SELECT RAISE(ABORT, 'een grafsteen blijft'); END;
  `,
};
