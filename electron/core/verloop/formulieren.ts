import { z } from 'zod';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { bewaarConcept, laatsteConcept } from '../archief/concepten.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import { leesZaak } from '../dossiers/lezer.ts';

const gegevensVorm = z.record(z.string(), z.json());
type Gegevens = z.infer<typeof gegevensVorm>;

/** Saves a form as typed so far, on disk when this returns. @throws {AppFout} `DOSSIER_ONBEKEND` */
export function bewaarFormulier(context: Context, dossierId: string, formulier: string, gegevens: Gegevens): Moment {
  leesZaak(context, dossierId);
  const { dossiers, account } = context.archief();
  const bijgewerktOp = context.host.klok.nu();
  bewaarConcept(dossiers, { dossierId, formulier, accountId: account.accountId, gegevens, bijgewerktOp });
  return bijgewerktOp;
}

/** The form as last saved, by whoever saved it last; `null` when there is none. */
export function leesFormulier(context: Context, dossierId: string, formulier: string): { gegevens: Gegevens; bewaardOp: Moment; door: string } | null {
  const { dossiers, basis } = context.archief();
  const laatste = laatsteConcept(dossiers, dossierId, formulier);
  if (laatste === null) return null;
  return { gegevens: gegevensVorm.parse(laatste.gegevens), bewaardOp: laatste.bijgewerktOp, door: leesNamen(basis)[laatste.accountId] ?? '' };
}
