import { z } from 'zod';

/** Largest file that is taken as a logo, in bytes: room enough for print, and small enough to go into every document. */
export const MAX_LOGO_BYTES = 512 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A logo by its fingerprint; the bytes stand apart, never change and never go, because documents were made with them. Width and
 * height in pixels, or in the units of an SVG: only their ratio counts.
 */
export const logo = z.strictObject({
  sha256,
  soort: z.enum(['png', 'svg']),
  breedte: z.number().positive().max(10_000),
  hoogte: z.number().positive().max(10_000),
  /** The picture (PNG) for a Word that cannot draw SVG; empty for a logo that is one, and where none was made. */
  terugval: sha256.or(z.literal('')),
});
export type Logo = z.infer<typeof logo>;
