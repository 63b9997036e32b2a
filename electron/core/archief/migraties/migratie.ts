/** One step of a schema. Frozen once released: a mistake is mended by a next step, and a step imports nothing of the application. */
export type Migratie = { versie: number; naam: string; sql: string };
