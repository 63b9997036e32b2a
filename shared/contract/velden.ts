import { z } from 'zod';
import { ROLLEN } from './rollen.ts';

/** Parts that several commands have in common. */
export const niets = z.strictObject({});
export const accountId = z.string().min(1).max(64);
/** A folder on this machine. */
export const map = z.string().min(1).max(4096);
/** Where a file was saved, with its SHA-256; `null` when the user changed his mind. */
export const opgeslagen = z.strictObject({ pad: z.string(), sha256: z.string() }).nullable();
/** A password is never trimmed and never appears in an error. */
export const wachtwoord = z.string().min(1).max(1024);
export const rol = z.enum(ROLLEN);
/** Roles, each once, at least one. */
export const rollen = z
  .array(rol)
  .min(1)
  .max(ROLLEN.length)
  .refine((lijst) => new Set(lijst).size === lijst.length);
