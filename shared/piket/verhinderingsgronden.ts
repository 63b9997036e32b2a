/** Why the burgemeester does not act himself, as who takes over says it (Gemeentewet 77 lid 1). */
export const VERHINDERINGSGRONDEN = ['afwezig', 'ziek', 'verlof', 'onbereikbaar', 'betrokken', 'ontstentenis'] as const;
export type Verhinderingsgrond = (typeof VERHINDERINGSGRONDEN)[number];
