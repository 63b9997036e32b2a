/** What a vernietigingslijst asks of one person now: so that a list never waits because nobody knew of it. */
import { isBedenktijdOm, type Bedenktijd } from './bedenktijd.ts';
import { mistVerklaring, openKopieen, type Lijst } from './lijst.ts';

/** `bedenktijd` asks nothing, but is the last chance to stop it; `openen`: the clock says that it is over, the log does not yet. */
export const LIJSTAANDACHT = ['voorleggen', 'beoordelen', 'bevestigen', 'bedenktijd', 'openen', 'uitvoeren', 'hervatten', 'verklaren', 'nagaan', 'afsluiten'] as const;
export type Lijstaandacht = (typeof LIJSTAANDACHT)[number];

/** Who looks: may make lists, may judge them. */
export type Kijker = { accountId: string; maakt: boolean; beoordeelt: boolean };

/** What this list asks of this person; `null` when nothing, or when it is over. `bedenktijd`: of this list, `null` before it was confirmed. */
export function aandachtVan(lijst: Lijst, { accountId, maakt, beoordeelt }: Kijker, bedenktijd: Bedenktijd | null): Lijstaandacht | null {
  switch (lijst.stand) {
    case 'in opbouw':
      return lijst.eigenaar === accountId ? 'voorleggen' : null;
    case 'voorgelegd':
      return beoordeelt && !lijst.makers.includes(accountId) ? 'beoordelen' : null;
    case 'akkoord':
      return maakt ? 'bevestigen' : null;
    case 'bevestigd':
      if (bedenktijd === null || !bedenktijd.voorbij) return 'bedenktijd';
      if (!maakt) return null;
      return isBedenktijdOm(bedenktijd) ? 'uitvoeren' : 'openen';
    case 'begonnen':
      return maakt ? 'hervatten' : null;
    case 'vernietigd':
      if (!maakt) return null;
      return mistVerklaring(lijst) ? 'verklaren' : openKopieen(lijst) > 0 ? 'nagaan' : 'afsluiten';
    default:
      return null;
  }
}
