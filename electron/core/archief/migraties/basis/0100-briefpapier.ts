/**
 * Letterheads of the municipality by their fingerprint. One that was put before a colleague never changes and never goes, because
 * documents are made on it; one that was only tried goes when another takes its place. What is said about them stands with the
 * texts (`sjabloonconcept`, `sjabloonvoorstel`, `sjabloonoordeel`), under the name `briefpapier`.
 */
export const migratie = {
  versie: 100,
  naam: 'briefpapier',
  sql: `
    CREATE TABLE briefpapier (
      sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER briefpapier_onveranderlijk BEFORE UPDATE ON briefpapier
    BEGIN SELECT RAISE(ABORT, 'een briefpapier verandert niet'); END;
    CREATE TRIGGER briefpapier_blijft BEFORE DELETE ON briefpapier
    WHEN EXISTS (SELECT 1 FROM sjabloonvoorstel WHERE soort = 'briefpapier' AND json_extract(gegevens, '$.sha256') = OLD.sha256)
    BEGIN SELECT RAISE(ABORT, 'een voorgelegd briefpapier blijft'); END;
  `,
};
