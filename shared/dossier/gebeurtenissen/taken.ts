import { z } from 'zod';
import { regel, regelOfLeeg, tekst, tekstOfLeeg } from '../../basis.ts';
import { antwoorden } from './delen.ts';

/** A duty was done. `at` is when it was done; `taak` is its id in `takenVan`. */
export const taakAfgerond = z.strictObject({
  taak: regel,
  hoe: z.enum(['gesprek', 'telefoon', 'brief', 'e-mail', 'beveiligd bericht', 'in persoon', 'anders']),
  /** Who did it: the municipality, or the hulpofficier under art. 3. */
  namens: z.enum(['gemeente', 'hulpofficier', 'politie', 'zorgpartij']),
  door: regel,
  metWie: regelOfLeeg,
  toelichting: tekstOfLeeg,
  antwoorden,
});

/** A duty will not be done, and why. */
export const taakGesloten = z.strictObject({ taak: regel, reden: tekst });

/** A duty that was ticked or closed by mistake is open again. */
export const taakHeropend = z.strictObject({ taak: regel, reden: tekst });

/** What was decided here now also stands in the regional system. `post` is its id in `inhaallijst`. */
export const inhaalIngevoerd = z.strictObject({ post: regel, kenmerk: regelOfLeeg, toelichting: tekstOfLeeg });

/** A second person compared both. What is not right has to be entered again. */
export const inhaalGecontroleerd = z.strictObject({ post: regel, klopt: z.boolean(), toelichting: tekstOfLeeg });

/** This decision need not be entered afterwards, for instance because the regional system worked. */
export const inhaalNietNodig = z.strictObject({ post: regel, reden: tekst });

/** The case is closed: the order is over and no duty is open. `nietOpgelost`: the parties that still stall, of which `toelichting` says why it is closed all the same. */
export const dossierAfgesloten = z.strictObject({ toelichting: tekstOfLeeg, nietOpgelost: z.array(regel).default([]) });

/** Closed too early. */
export const dossierHeropend = z.strictObject({ reden: tekst });
