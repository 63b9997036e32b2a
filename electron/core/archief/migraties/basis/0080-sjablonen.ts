/**
 * Texts of the municipality's own for its documents. One is written in `sjabloonconcept` and changes as it is typed. Once put
 * before a colleague it is a line in `sjabloonvoorstel`, which never changes; what the colleague says is a line of its own.
 */
export const migratie = {
  versie: 80,
  naam: 'sjablonen',
  sql: `
    CREATE TABLE sjabloonconcept (
      soort TEXT NOT NULL PRIMARY KEY,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      bewaard_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sjabloonvoorstel (
      nummer INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      soort TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sjabloonoordeel (
      nummer INTEGER PRIMARY KEY,
      voorstel_id TEXT NOT NULL UNIQUE REFERENCES sjabloonvoorstel (id),
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE INDEX sjabloonvoorstel_soort ON sjabloonvoorstel (soort, nummer);

    CREATE TRIGGER sjabloonvoorstel_onveranderlijk BEFORE UPDATE ON sjabloonvoorstel
    BEGIN SELECT RAISE(ABORT, 'een voorgelegde tekst verandert niet'); END;
    CREATE TRIGGER sjabloonvoorstel_blijft BEFORE DELETE ON sjabloonvoorstel
    BEGIN SELECT RAISE(ABORT, 'een voorgelegde tekst blijft'); END;
    CREATE TRIGGER sjabloonoordeel_onveranderlijk BEFORE UPDATE ON sjabloonoordeel
    BEGIN SELECT RAISE(ABORT, 'een oordeel verandert niet'); END;
    CREATE TRIGGER sjabloonoordeel_blijft BEFORE DELETE ON sjabloonoordeel
    BEGIN SELECT RAISE(ABORT, 'een oordeel blijft'); END;
  `,
};
