/** What somebody was filling in about the roster or the telefoonlijst, until it is saved or thrown away. Nothing about a case. */
export const migratie = {
  versie: 70,
  naam: 'piketconcept',
  sql: `
    CREATE TABLE piketconcept (
      account_id TEXT NOT NULL,
      sleutel TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens)),
      bewaard_op TEXT NOT NULL,
      PRIMARY KEY (account_id, sleutel)
    ) STRICT, WITHOUT ROWID;
  `,
};
