/** Requests for an open export of the whole archive, as their steps: who asked, who approved, what left. Steps are added and never changed. */
export const migratie = {
  versie: 110,
  naam: 'uitwisseling',
  sql: `
    CREATE TABLE uitwisselstap (
      nummer INTEGER PRIMARY KEY,
      verzoek_id TEXT NOT NULL,
      soort TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE INDEX uitwisselstap_verzoek ON uitwisselstap (verzoek_id, nummer);

    CREATE TRIGGER uitwisselstap_onveranderlijk BEFORE UPDATE ON uitwisselstap
    BEGIN SELECT RAISE(ABORT, 'een stap van een verzoek verandert niet'); END;
    CREATE TRIGGER uitwisselstap_blijft BEFORE DELETE ON uitwisselstap
    BEGIN SELECT RAISE(ABORT, 'een stap van een verzoek blijft'); END;
  `,
};
