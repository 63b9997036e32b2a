/**
 * Vernietigingslijsten as their steps: who put which cases on a list, what a colleague said of each, and how it was carried out. Case
 * numbers and dates only. Steps are added and never changed; what was destroyed and who agreed is kept for ever.
 */
export const migratie = {
  versie: 90,
  naam: 'vernietiging',
  sql: `
    CREATE TABLE vernietigingsstap (
      nummer INTEGER PRIMARY KEY,
      lijst_id TEXT NOT NULL,
      soort TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL
    ) STRICT;

    CREATE INDEX vernietigingsstap_lijst ON vernietigingsstap (lijst_id, nummer);

    CREATE TRIGGER vernietigingsstap_onveranderlijk BEFORE UPDATE ON vernietigingsstap
    BEGIN SELECT RAISE(ABORT, 'een stap van een vernietigingslijst verandert niet'); END;
    CREATE TRIGGER vernietigingsstap_blijft BEFORE DELETE ON vernietigingsstap
    BEGIN SELECT RAISE(ABORT, 'een stap van een vernietigingslijst blijft'); END;
  `,
};
