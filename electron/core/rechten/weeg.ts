import { contract } from '../../../shared/contract/contract.ts';
import type { Opdracht, Rolregel } from '../../../shared/contract/opdracht.ts';
import { bereikVan, magZaak, mogelijk, type Vrager, type Zaakbeeld } from '../../../shared/contract/rechten.ts';
import { AppFout } from '../../../shared/fout.ts';

/** What the check of rights needs to know; the core answers it from the open archive. */
export type Toegangspoort = {
  isOpen(): boolean;
  /** Who asks. Asked only while something is open. */
  vrager(): Vrager;
  /** What the rules need of a dossier; `null` when there is none with this id. */
  zaak(dossierId: string): Zaakbeeld | null;
  /** Hears of each refusal, to write it in the log. `dossierId` is one that exists. */
  geweigerd(opdracht: string, code: string, dossierId: string | null): void;
};

const LEZEN: Rolregel = contract['dossier.open'].wie;

/**
 * Checks whether this person may give this command now, with this dossier.
 * @throws AppFout NIET_BEVOEGD; GEEN_DOSSIERTOEGANG while a role of his waits for a colleague; NIET_OP_PIKET; and
 *   DOSSIER_ONBEKEND for a dossier that is not there and for one that he may not see, so that the two cannot be told apart.
 */
export function weegRecht(naam: string, { wie, over }: Pick<Opdracht, 'wie' | 'over'>, invoer: unknown, poort: Toegangspoort): void {
  if (wie === 'iedereen' || wie === 'elk account') return;
  const vrager = poort.vrager();
  const dossierId = over === 'dossier' ? leesDossierId(invoer) : null;
  const { code, zaak } = weeg(wie, vrager, dossierId, poort);
  if (code === null) return;
  poort.geweigerd(naam, code, zaak === null ? null : dossierId);
  throw new AppFout(code);
}

type Oordeel = { code: 'NIET_BEVOEGD' | 'GEEN_DOSSIERTOEGANG' | 'NIET_OP_PIKET' | 'DOSSIER_ONBEKEND' | null; zaak: Zaakbeeld | null };

function weeg(regel: Rolregel, vrager: Vrager, dossierId: string | null, poort: Toegangspoort): Oordeel {
  const ooit = mogelijk(regel, vrager.rollen);
  // Nothing here depends on the dossier, so the answer says nothing about it.
  if (ooit.size === 0) return { code: mogelijk(regel, vrager.wachtOp).size > 0 ? 'GEEN_DOSSIERTOEGANG' : 'NIET_BEVOEGD', zaak: null };
  if (ooit.has('altijd')) return { code: null, zaak: null };
  if (dossierId === null) return { code: Object.values(bereikVan(regel, vrager)).includes(true) ? null : 'NIET_OP_PIKET', zaak: null };
  const zaak = poort.zaak(dossierId);
  if (zaak !== null && magZaak(regel, vrager, zaak)) return { code: null, zaak };
  if (zaak === null || !magZaak(LEZEN, vrager, zaak)) return { code: 'DOSSIER_ONBEKEND', zaak };
  return { code: ooit.has('op piket') && !vrager.opPiket ? 'NIET_OP_PIKET' : 'NIET_BEVOEGD', zaak };
}

/** A command about a dossier whose input names none would be a mistake in the contract; then nobody may. */
function leesDossierId(invoer: unknown): string {
  if (typeof invoer === 'object' && invoer !== null && 'dossierId' in invoer && typeof invoer.dossierId === 'string') return invoer.dossierId;
  throw new TypeError('opdracht over een dossier zonder dossierId');
}
