import type { OpdrachtNaam } from '../../shared/contract/contract.ts';
import { magNu } from '../../shared/contract/rechten.ts';
import type { OpenArchief } from '../../shared/contract/toegang.ts';
import { foutTekst } from '../../shared/tekst/fouten.ts';
import { useArchief } from './archief.ts';

/** Whether who has the archive open may give a command now, as far as that can be said without a dossier. */
export const magNuIn = ({ account, opPiket, regels }: OpenArchief, naam: OpdrachtNaam): boolean => magNu(regels[naam] ?? {}, { ...account, opPiket });

/** What who works here may do now: for leaving out what he may not. The core decides. */
export function useMag(): (naam: OpdrachtNaam) => boolean {
  const archief = useArchief();
  return (naam) => magNuIn(archief, naam);
}

/** What the roles of who works here give at all, on piket or not: for leaving out what will never be theirs to do. */
export function useMagOoit(): (naam: OpdrachtNaam) => boolean {
  const archief = useArchief();
  return (naam) => magNuIn({ ...archief, opPiket: true }, naam);
}

/** Whether who works here sees only the cases of his own for now: a loco who does not act. Then a list that is empty does not say that there is nothing. */
export function useAlleenEigen(): boolean {
  const { account, opPiket } = useArchief();
  return account.rollen.every((rol) => rol === 'locoburgemeester') && !opPiket;
}

/** Why a command that changes something cannot be given now, for under its button; `null` when it can. */
export function useWaaromNiet(naam: OpdrachtNaam): string | null {
  const archief = useArchief();
  if (archief.meekijken) return 'Er kijkt iemand mee. Dan verandert er niets.';
  if (archief.alleenLezen) return 'In dit archief kan niet worden geschreven.';
  if (magNuIn(archief, naam)) return null;
  const ooit = archief.account.rollen.includes('locoburgemeester') && magNuIn({ ...archief, opPiket: true }, naam);
  return foutTekst({ code: ooit ? 'NIET_OP_PIKET' : 'NIET_BEVOEGD' }).wat;
}
