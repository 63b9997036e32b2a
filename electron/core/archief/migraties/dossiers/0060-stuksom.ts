/** The sum of a piece that only the writer of a zip needed, which computes its own. What guards a piece is its SHA-256. */
export const migratie = {
  versie: 60,
  naam: 'stuksom',
  sql: 'ALTER TABLE stuk DROP COLUMN crc32;',
};
