import { DOSSIERROLLEN, heeftDossierrol, magVerlenen, opVolgorde, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Context } from '../context.ts';
import { sluitSleutels } from '../sleutels/bestandszegel.ts';
import type { Bestand, SleutelInhoud, Slot } from '../sleutels/formaat.ts';
import { rechtenVan } from '../sleutels/rechten.ts';
import { eisSlot, metSlot, metVernieuwing } from '../sleutels/wijzig.ts';
import { metSleutels } from './sleutelwerk.ts';
import { rolExtra } from './uitnodigen.ts';

/** The files to which a slot holds a key. */
export function heeftSleutelsVan({ bestandssleutels }: Slot): Bestand[] {
  return (['basis', 'dossiers'] as const).filter((bestand) => bestandssleutels[bestand].length > 0);
}

/** @throws AppFout EIGEN_ACCOUNT: a second person does it, or nobody does. */
export function eisAnder(context: Context, accountId: string): void {
  if (context.archief().account.accountId === accountId) throw new AppFout('EIGEN_ACCOUNT');
}

/** @throws AppFout LAATSTE_TOEGANG when nobody would be left who can let others in to the dossiers. */
export function eisVerlener(inhoud: SleutelInhoud): SleutelInhoud {
  if (!inhoud.slots.some((slot) => slot.bestandssleutels.dossiers.length > 0 && magVerlenen(rechtenVan(slot).rollen))) throw new AppFout('LAATSTE_TOEGANG');
  return inhoud;
}

/**
 * Gives an account other roles. A role that is gone stops at once, and with the last that needs dossiers goes the key; a new
 * one that needs dossiers waits for a second person, also when the account had it before.
 * @throws AppFout EIGEN_ACCOUNT, ACCOUNT_ONBEKEND, LAATSTE_TOEGANG, and what `metSleutels` throws.
 */
export function wijzigRollen(context: Context, accountId: string, rollen: readonly Rol[], wachtwoord: string): Promise<void> {
  eisAnder(context, accountId);
  const nieuw = opVolgorde(rollen);
  return metSleutels(context, wachtwoord, ({ archief, wijzig }) => {
    const door = archief.account.accountId;
    wijzig('account.rollenGewijzigd', { objectId: accountId, extra: rolExtra(nieuw) }, (inhoud) => {
      const { uitnodigingen } = inhoud;
      if (uitnodigingen.some((een) => een.accountId === accountId)) {
        return { ...inhoud, uitnodigingen: uitnodigingen.map((een) => (een.accountId === accountId ? { ...een, rollen: nieuw, rollenDoor: door } : een)) };
      }
      const oud = eisSlot(inhoud, accountId);
      const zonder = oud.toegang !== null && !heeftDossierrol(nieuw);
      const weg = oud.rollen.filter((rol) => DOSSIERROLLEN.includes(rol) && !nieuw.includes(rol));
      const over = { ...oud, rollen: nieuw, rollenDoor: door, ingetrokken: opVolgorde([...(oud.ingetrokken ?? []), ...weg]) };
      const anders = metSlot(inhoud, accountId, () => (zonder ? zonderDossiers(over) : over));
      return eisVerlener(zonder ? metVernieuwing(anders, ['dossiers']) : anders);
    });
  });
}

/** Takes the keys out of an account. @throws AppFout EIGEN_ACCOUNT, ACCOUNT_ONBEKEND, LAATSTE_TOEGANG, and what `metSleutels` throws. */
export function schors(context: Context, accountId: string, wachtwoord: string): Promise<void> {
  eisAnder(context, accountId);
  return metSleutels(context, wachtwoord, ({ wijzig }) => {
    wijzig('account.geschorst', { objectId: accountId }, (inhoud) => {
      const had = heeftSleutelsVan(eisSlot(inhoud, accountId));
      const leeg = (slot: Slot): Slot => ({ ...slot, geschorst: true, toegang: null, bestandssleutels: { basis: [], dossiers: [] } });
      return eisVerlener(metVernieuwing(metSlot(inhoud, accountId, leeg), had));
    });
  });
}

/** Lets a suspended account in again; to the dossiers only once a second person gives access. @throws AppFout as `schors`. */
export function hervat(context: Context, accountId: string, wachtwoord: string): Promise<void> {
  eisAnder(context, accountId);
  return metSleutels(context, wachtwoord, ({ archief, sleutels, wijzig }) => {
    wijzig('account.hervat', { objectId: accountId }, (inhoud) =>
      metSlot(inhoud, accountId, (slot) => {
        if (!slot.geschorst) return slot;
        const basis = sluitSleutels(inhoud.archiefId, slot, 'basis', sleutels.basis);
        return { ...slot, geschorst: false, rollenDoor: archief.account.accountId, bestandssleutels: { basis, dossiers: [] } };
      }),
    );
  });
}

function zonderDossiers(slot: Slot): Slot {
  return { ...slot, toegang: null, bestandssleutels: { ...slot.bestandssleutels, dossiers: [] } };
}
