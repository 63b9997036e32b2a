/**
 * Summaries for lists and search; never the truth, so they can be thrown away and made again. The text index holds what
 * can be found; 'secure-delete' makes it forget what is deleted.
 */
export const migratie = {
  versie: 20,
  naam: 'samenvatting',
  sql: `
    CREATE TABLE samenvatting (
      rid INTEGER PRIMARY KEY,
      dossier_id TEXT NOT NULL UNIQUE REFERENCES dossier (id) ON DELETE CASCADE,
      zaaknummer TEXT NOT NULL,
      status TEXT NOT NULL,
      rang INTEGER NOT NULL,
      volgorde INTEGER NOT NULL,
      begin TEXT,
      einde TEXT,
      naam TEXT NOT NULL,
      adres TEXT NOT NULL,
      bijgewerkt TEXT NOT NULL
    ) STRICT;

    CREATE INDEX samenvatting_urgentie ON samenvatting (rang, volgorde, rid, status);
    CREATE INDEX samenvatting_status ON samenvatting (status);

    CREATE VIRTUAL TABLE zoektekst USING fts5 (tekst, tokenize = 'trigram');
    INSERT INTO zoektekst (zoektekst, rank) VALUES ('secure-delete', 1);
  `,
};
