/** Settings: every change is a new version, so that a document can be made again with the settings of its own day. */
export const migratie = {
  versie: 10,
  naam: 'instellingen',
  sql: `
    CREATE TABLE instellingen (
      versie INTEGER PRIMARY KEY,
      vastgelegd_op TEXT NOT NULL,
      account_id TEXT NOT NULL,
      gegevens TEXT NOT NULL CHECK (json_valid(gegevens))
    ) STRICT;
  `,
};
