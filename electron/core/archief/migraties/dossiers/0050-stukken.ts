/**
 * Files that are pieces of a case, in parts, so that none is ever whole in memory. A piece that is complete never changes; it
 * goes with its dossier. That it belongs to the case, and what is said about it, stands in the events.
 */
export const migratie = {
  versie: 50,
  naam: 'stukken',
  sql: `
    CREATE TABLE stuk (
      id TEXT NOT NULL PRIMARY KEY,
      dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
      naam TEXT NOT NULL,
      soort TEXT NOT NULL,
      grootte INTEGER NOT NULL CHECK (grootte > 0),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      crc32 INTEGER NOT NULL,
      ontvangen_op TEXT NOT NULL,
      account_id TEXT NOT NULL,
      compleet INTEGER NOT NULL DEFAULT 0 CHECK (compleet IN (0, 1))
    ) STRICT;
    CREATE INDEX stuk_dossier ON stuk (dossier_id);

    CREATE TABLE stukdeel (
      stuk_id TEXT NOT NULL REFERENCES stuk (id) ON DELETE CASCADE,
      nummer INTEGER NOT NULL CHECK (nummer > 0),
      inhoud BLOB NOT NULL,
      PRIMARY KEY (stuk_id, nummer)
    ) STRICT;

    CREATE TRIGGER stuk_onveranderlijk BEFORE UPDATE ON stuk WHEN old.compleet = 1
    BEGIN SELECT RAISE(ABORT, 'een stuk verandert niet'); END;
    CREATE TRIGGER stukdeel_onveranderlijk BEFORE UPDATE ON stukdeel
    BEGIN SELECT RAISE(ABORT, 'een stuk verandert niet'); END;
    CREATE TRIGGER stukdeel_compleet BEFORE INSERT ON stukdeel WHEN (SELECT compleet FROM stuk WHERE id = new.stuk_id) = 1
    BEGIN SELECT RAISE(ABORT, 'een stuk verandert niet'); END;
  `,
};
