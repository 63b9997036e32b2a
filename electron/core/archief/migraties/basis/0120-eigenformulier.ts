/** What was kept as drafts of the roster holds those of the settings, mandates and lists by now: each of one account, about no case. */
export const migratie = {
  versie: 120,
  naam: 'eigenformulier',
  sql: 'ALTER TABLE piketconcept RENAME TO eigenformulier;',
};
