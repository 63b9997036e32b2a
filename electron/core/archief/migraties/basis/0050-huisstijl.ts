/**
 * The pictures of the house style by their fingerprint, and the text of every template that a document was made with: what is
 * in here never changes and never goes, so that a document can be made again as it was.
 */
export const migratie = {
  versie: 50,
  naam: 'huisstijl',
  sql: `
    CREATE TABLE beeld (
      sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
      soort TEXT NOT NULL CHECK (soort IN ('png', 'svg')),
      bytes BLOB NOT NULL,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sjabloontekst (
      soort TEXT NOT NULL,
      versie TEXT NOT NULL,
      tekst TEXT NOT NULL,
      PRIMARY KEY (soort, versie)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER beeld_onveranderlijk BEFORE UPDATE ON beeld
    BEGIN SELECT RAISE(ABORT, 'een beeld verandert niet'); END;
    CREATE TRIGGER beeld_blijft BEFORE DELETE ON beeld
    BEGIN SELECT RAISE(ABORT, 'een beeld blijft'); END;
    CREATE TRIGGER sjabloontekst_onveranderlijk BEFORE UPDATE ON sjabloontekst
    BEGIN SELECT RAISE(ABORT, 'een sjabloon waarmee een document is gemaakt, verandert niet'); END;
    CREATE TRIGGER sjabloontekst_blijft BEFORE DELETE ON sjabloontekst
    BEGIN SELECT RAISE(ABORT, 'een sjabloon waarmee een document is gemaakt, blijft'); END;
  `,
};
