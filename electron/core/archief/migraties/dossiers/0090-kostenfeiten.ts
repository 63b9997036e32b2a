/** Finds what costs and hours of a year rest on without reading every event. The words are those of `kostenfeiten.ts`. */
export const migratie = {
  versie: 90,
  naam: 'kostenfeiten',
  sql: `
    CREATE INDEX gebeurtenis_kosten ON gebeurtenis (type)
      WHERE type IN ('huisverbod.opgelegd', 'kosten.gemaakt', 'opvang.beeindigd', 'uren.besteed');
  `,
};
