import { AppFout } from '../../../shared/fout.ts';
import type { Klok } from '../host.ts';
import type { Account } from '../sleutels/account.ts';
import { resterendeWacht } from '../sleutels/pogingen.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { soortMap } from './map.ts';

/** What the unlock screen may know without a password. `wachtSeconden`: the delay that runs after wrong passwords. */
export type Voorportaal = {
  archiefId: string;
  gemeente: string;
  demonstratie: boolean;
  accounts: (Account & { wachtSeconden: number })[];
};

/**
 * Reads who can unlock the archive in a folder. Nobody vouches for it until somebody did unlock it.
 * @throws AppFout GEEN_ARCHIEF, ARCHIEF_ONAF, SLEUTELS_BESCHADIGD {vorige}, ARCHIEF_NIEUWER.
 */
export function leesVoorportaal(map: string, klok: Pick<Klok, 'ms'>): Voorportaal {
  if (soortMap(map) === 'onvolledig') throw new AppFout('ARCHIEF_ONAF');
  const { archiefId, gemeente, demonstratie, slots } = leesSleutels(map).inhoud;
  const accounts = slots.map(({ accountId, naam, ambt }) => ({ accountId, naam, ambt, wachtSeconden: resterendeWacht(map, accountId, klok) }));
  return { archiefId, gemeente, demonstratie, accounts };
}
