/** Who did what with a text or a letterhead, by name, and what of it is one's own. */
import { eigenAandeel, type Aandeel, type Voorgelegd } from '../../../shared/sjablonen/voorstel.ts';
import { eigenAccounts, leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';

type Wie = { accountId: string; op: string };
type Wachtend = { voorstelId: string; door: Wie & { naam: string }; schrijvers: string[]; zelf: Aandeel | null };

/** Puts names to accounts, also of who left. */
export type Naamgever = {
  door: (wie: Wie) => Wie & { naam: string };
  schrijvers: (wat: Pick<Voorgelegd, 'schrijvers'>) => string[];
  /** What waits for a judgement. */
  wachtend: (voorstel: Voorgelegd) => Wachtend;
};

/** Every account of who asks: who got another one is still the same person. */
export const mijnAccounts = (context: Context): string[] => eigenAccounts(context.archief().basis, context.archief().account.accountId);

/** Who wrote what is put forward, for the line in the log. */
export const logSchrijvers = ({ schrijvers }: Pick<Voorgelegd, 'schrijvers'>): Record<string, string> => Object.fromEntries(schrijvers.map((accountId, plek) => [`schrijver${plek + 1}`, accountId]));

/** Names of the archive that is open. */
export function naamgever(context: Context): Naamgever {
  const namen = leesNamen(context.archief().basis);
  const naam = (accountId: string): string => namen[accountId] ?? '';
  const door: Naamgever['door'] = ({ accountId, op }) => ({ accountId, op, naam: naam(accountId) });
  const schrijvers: Naamgever['schrijvers'] = (wat) => [...new Set(wat.schrijvers.map(naam))];
  const mijn = mijnAccounts(context);
  return { door, schrijvers, wachtend: (een) => ({ voorstelId: een.id, door: door(een), schrijvers: schrijvers(een), zelf: eigenAandeel(een, mijn) }) };
}
