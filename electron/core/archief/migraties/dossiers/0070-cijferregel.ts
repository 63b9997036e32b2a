/**
 * What the yearly figures count of a case, one line a dossier: never the truth, so it can be thrown away and made again. And the sums of
 * what was destroyed: numbers by year, the decision by month, nothing by which a case could be told. `maand` 0: by year only.
 */
export const migratie = {
  versie: 70,
  naam: 'cijferregel',
  sql: `
    CREATE TABLE cijferregel (
      dossier_id TEXT PRIMARY KEY REFERENCES dossier (id) ON DELETE CASCADE,
      vorm INTEGER NOT NULL,
      volgnummer INTEGER NOT NULL,
      regel TEXT NOT NULL CHECK (json_valid(regel)),
      herhaling INTEGER NOT NULL DEFAULT 0 CHECK (herhaling IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE jaartelling (
      jaar INTEGER NOT NULL,
      maand INTEGER NOT NULL CHECK (maand BETWEEN 0 AND 12),
      cijfer TEXT NOT NULL,
      aantal INTEGER NOT NULL CHECK (aantal > 0),
      PRIMARY KEY (jaar, maand, cijfer)
    ) STRICT, WITHOUT ROWID;
  `,
};
