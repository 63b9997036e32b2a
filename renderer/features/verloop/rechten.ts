import { contract, type OpdrachtNaam } from '../../../shared/contract/contract.ts';
import { magNu } from '../../../shared/contract/rechten.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useArchief } from '../../app/archief.ts';

/** Why who works here cannot give this command now, as far as that can be said without the case; `null` when he can. */
export function useWaaromNietHier(naam: OpdrachtNaam): string | null {
  const { account, opPiket, alleenLezen } = useArchief();
  if (alleenLezen) return 'In dit archief kan nu niet worden geschreven.';
  return magNu(contract[naam].wie, { ...account, opPiket }) ? null : foutTekst({ code: 'NIET_BEVOEGD' }).wat;
}
