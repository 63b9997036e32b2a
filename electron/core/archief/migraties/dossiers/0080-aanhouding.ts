/** Finds the cases that are kept longer than their term without reading every event of the archive. */
export const migratie = {
  versie: 80,
  naam: 'aanhouding',
  sql: "CREATE INDEX gebeurtenis_aanhouding ON gebeurtenis (dossier_id) WHERE type = 'bewaring.aangehouden';",
};
