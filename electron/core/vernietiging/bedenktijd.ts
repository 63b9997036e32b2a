/** How far the days are between confirming a list and carrying it out, by the clock and by the log. */
import { bedenktijdVan, type Bedenktijd, type Opening } from '../../../shared/archief/bedenktijd.ts';
import type { Lijst } from '../../../shared/archief/lijst.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { eigenAccounts } from '../archief/register.ts';
import { alle } from '../archief/vraag.ts';

/** Lines of a chain, so that their order is sure; those after the last one that confirmed this list. */
const OPENINGEN = `SELECT op, account_id AS accountId FROM logboek WHERE actie = 'archief.ontgrendeld'
  AND nummer > coalesce((SELECT max(nummer) FROM logboek WHERE actie = 'vernietiging.bevestigd' AND object_id = ?), 0) ORDER BY nummer`;

/** How far the days of this list are, for who works on it; `null` before it was confirmed. Reads `basis.db`. */
export function leesBedenktijd({ basis }: Pick<Archief, 'basis'>, lijst: Lijst, nu: Moment): Bedenktijd | null {
  if (lijst.bevestigd === null) return null;
  return bedenktijdVan(lijst, alle<Opening>(basis, OPENINGEN, lijst.id), eigenAccounts(basis, lijst.eigenaar), nu);
}
