import { AppFout } from '../../../shared/fout.ts';
import type { Account } from '../../core/sleutels/account.ts';
import type { Vrager } from './vrager.ts';

/** Which account is meant: by its name, by choice, or the only one there is. @throws AppFout ACCOUNT_ONBEKEND. */
export async function kiesPersoon<P extends Account>(personen: readonly P[], gevraagd: string | undefined, vrager: Vrager): Promise<P> {
  const lijst = personen.map(({ naam, ambt }, nummer) => `  ${nummer + 1}. ${naam} (${ambt})\n`).join('');
  const keuze = gevraagd ?? (personen.length === 1 ? '1' : await vrager.vraag(`Welk account?\n${lijst}Nummer of naam: `));
  const gekozen = personen.find(({ naam }) => naam === keuze.trim()) ?? personen[Number(keuze) - 1];
  if (gekozen === undefined) throw new AppFout('ACCOUNT_ONBEKEND');
  return gekozen;
}
