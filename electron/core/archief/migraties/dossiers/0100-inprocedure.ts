/**
 * Whether a court still has to rule, in the line of the list. Of a case that a court never had to do with that is known here; of
 * the others it follows from the events, which this step cannot read: NULL, and their line is made again before a list is read.
 */
export const migratie = {
  versie: 100,
  naam: 'inprocedure',
  sql: `
    ALTER TABLE samenvatting ADD COLUMN in_procedure INTEGER CHECK (in_procedure IN (0, 1));
    UPDATE samenvatting SET in_procedure = 0 WHERE NOT EXISTS (
      SELECT 1 FROM gebeurtenis g WHERE g.dossier_id = samenvatting.dossier_id AND g.type IN ('verzoek.ontvangen', 'beroep.ingesteld'));
    CREATE INDEX samenvatting_onbekend ON samenvatting (dossier_id) WHERE in_procedure IS NULL;
  `,
};
