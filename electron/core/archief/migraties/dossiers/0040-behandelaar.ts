/**
 * Who handled a dossier, for lists and search; like the summaries never the truth, which is in the events. Filled once here
 * with who opened or decided what was there already.
 */
export const migratie = {
  versie: 40,
  naam: 'behandelaar',
  sql: `
    CREATE TABLE behandelaar (
      account_id TEXT NOT NULL,
      dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
      PRIMARY KEY (account_id, dossier_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX behandelaar_dossier ON behandelaar (dossier_id);

    INSERT INTO behandelaar (account_id, dossier_id)
    SELECT DISTINCT account_id, dossier_id FROM gebeurtenis
    WHERE type IN ('melding.geopend', 'huisverbod.opgelegd', 'huisverbod.nietOpgelegd');
  `,
};
