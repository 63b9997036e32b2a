/**
 * Finds what costs and hours of a year rest on, and what was corrected, without reading every event. The words of the first are those
 * of `kostenfeiten.ts`.
 */
export const migratie = {
  versie: 90,
  naam: 'kostenfeiten',
  sql: `
    CREATE INDEX gebeurtenis_kosten ON gebeurtenis (type)
      WHERE type IN ('huisverbod.opgelegd', 'kosten.gemaakt', 'opvang.beeindigd', 'uren.besteed');
    CREATE INDEX gebeurtenis_correctie ON gebeurtenis (corrigeert) WHERE corrigeert IS NOT NULL;
  `,
};
