/**
 * What destroyed cases cost and took, summed by the year of the bill and of the work: `wat` is a kind of cost with `wie` pays it (in cents),
 * or `uren` with the role (in minutes), or `zaken`: how many cases the sums of the year are of. Nothing by which a case could be told.
 * And the index by year of what costs or takes something, in place of one by kind, with which every year was read.
 */
export const migratie = {
  versie: 120,
  naam: 'kostentelling',
  sql: `
    CREATE TABLE kostentelling (
      jaar INTEGER NOT NULL,
      wat TEXT NOT NULL,
      wie TEXT NOT NULL,
      hoeveel INTEGER NOT NULL CHECK (hoeveel > 0),
      PRIMARY KEY (jaar, wat, wie)
    ) STRICT, WITHOUT ROWID;

    DROP INDEX gebeurtenis_kosten;
    CREATE INDEX gebeurtenis_kostenjaar ON gebeurtenis (substr(at, 1, 4)) WHERE type IN ('kosten.gemaakt', 'opvang.beeindigd', 'uren.besteed');
  `,
};
