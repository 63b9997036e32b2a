import type { z } from 'zod';
import type { Rol } from './rollen.ts';

/**
 * When a role may do something.
 * - `altijd`: at any time, with any dossier.
 * - `op piket`: while this person acts as burgemeester; of the dossiers only those that run.
 * - `eigen zaak`: dossiers that this person opened or decided.
 * - `afgesloten`: dossiers that no longer run.
 */
export const WANNEER = ['altijd', 'op piket', 'eigen zaak', 'afgesloten'] as const;
export type Wanneer = (typeof WANNEER)[number];

/** Per role when it may; any of several is enough. A role that is not named may not. */
export type Rolregel = Readonly<Partial<Record<Rol, Wanneer | readonly Wanneer[]>>>;

/**
 * Who may give a command. `iedereen`: also before the archive is unlocked, so it may say nothing about a dossier.
 * `elk account`: whoever unlocked the archive, whatever his roles. Otherwise the roles.
 */
export type WieMag = 'iedereen' | 'elk account' | Rolregel;

/**
 * One thing that the core can do: what goes in, what comes out, who may. `over` says what it is about: `dossier` when the
 * input names one as `dossierId`, which is then checked; `lijst` when the answer holds only the dossiers that this person
 * may see. Without it, it is about no dossier. `vanzelf`: the window gives it without anybody doing something, so it does not
 * keep the archive open.
 */
export type Opdracht = { invoer: z.ZodType; uitvoer: z.ZodType; wie: WieMag; over?: 'dossier' | 'lijst'; vanzelf?: true };
