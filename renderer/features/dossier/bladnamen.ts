/** The parts of a case, in their order. */
export const bladnamen = ['overzicht', 'taken', 'vervolg', 'zorg', 'rechter', 'kosten', 'termijnen', 'tijdlijn', 'documenten', 'stukken', 'bewaren', 'inzage'] as const;
export type Bladnaam = (typeof bladnamen)[number];

/** Whether this is the name of a part. */
export const isBlad = (naam: string): naam is Bladnaam => (bladnamen as readonly string[]).includes(naam);
