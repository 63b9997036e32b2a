/** The open export of a whole archive, for a successor system: asked for by one person, approved by another, made within a week. */
import type { z } from 'zod';
import { AppFout } from '../fout.ts';
import { plusDagen } from '../wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Uitwisselstap, Uitwisselstapsoort, uitwisselstapsoorten } from './uitwisselstappen.ts';

/** Days in which an approved export may be made. */
export const GELDIG_DAGEN = 7;

export const VERZOEKSTANDEN = ['gevraagd', 'goedgekeurd', 'afgewezen', 'ingetrokken', 'geschreven'] as const;
type Gedaan = { op: Moment; accountId: string };

/** What the steps of a request come to. */
export type Verzoek = {
  id: string;
  stand: (typeof VERZOEKSTANDEN)[number];
  ontvanger: string;
  reden: string;
  gevraagd: Gedaan;
  /** Who approved or turned it down. */
  beoordeeld: (Gedaan & { reden: string }) | null;
  /** Until when it may be made; `null` before it was approved. */
  geldigTot: Moment | null;
  geschreven: (Gedaan & z.infer<(typeof uitwisselstapsoorten)['geschreven']>) | null;
};

/** What a request comes to. @throws {TypeError} when it does not begin with its asking */
export function bouwVerzoek(id: string, [eerste, ...rest]: readonly Uitwisselstap[]): Verzoek {
  if (eerste?.soort !== 'gevraagd') throw new TypeError('een verzoek begint met vragen');
  const { op, accountId, gegevens } = eerste;
  const verzoek: Verzoek = { id, stand: 'gevraagd', ...gegevens, gevraagd: { op, accountId }, beoordeeld: null, geldigTot: null, geschreven: null };
  for (const stap of rest) Object.assign(verzoek, gevolg(stap));
  return verzoek;
}

function gevolg({ op, accountId, ...stap }: Uitwisselstap): Partial<Verzoek> {
  switch (stap.soort) {
    case 'gevraagd':
      return {};
    case 'goedgekeurd':
      return { stand: 'goedgekeurd', beoordeeld: { op, accountId, reden: '' }, geldigTot: plusDagen(op, GELDIG_DAGEN).moment };
    case 'afgewezen':
      return { stand: 'afgewezen', beoordeeld: { op, accountId, ...stap.gegevens } };
    case 'ingetrokken':
      return { stand: 'ingetrokken' };
    case 'geschreven':
      return { stand: 'geschreven', geschreven: { op, accountId, ...stap.gegevens } };
    case 'mislukt':
      return { stand: 'goedgekeurd', geschreven: null };
  }
}

/** Whether a request still waits for something, so that there is no other. */
export const isVerzoekOpen = ({ stand, geldigTot }: Pick<Verzoek, 'stand' | 'geldigTot'>, nu: Moment): boolean =>
  stand === 'gevraagd' || (stand === 'goedgekeurd' && geldigTot !== null && vergelijkMomenten(nu, geldigTot) < 0);

/**
 * Checks whether this step may come now, by this person; `zelf`: every account of his.
 * @throws {AppFout} `UITWISSELING_STAND`, `UITWISSELING_EIGEN`, `UITWISSELING_NIET_VAN_U`
 */
export function eisUitwisselstap(verzoek: Verzoek, soort: Exclude<Uitwisselstapsoort, 'gevraagd'>, wie: string, nu: Moment, zelf: readonly string[] = [wie]): void {
  const { stand, gevraagd } = verzoek;
  const kan = soort === 'mislukt' ? stand === 'geschreven' : soort === 'geschreven' ? stand === 'goedgekeurd' && isVerzoekOpen(verzoek, nu) : soort === 'ingetrokken' ? isVerzoekOpen(verzoek, nu) : stand === 'gevraagd';
  if (!kan) throw new AppFout('UITWISSELING_STAND');
  if ((soort === 'goedgekeurd' || soort === 'afgewezen') && zelf.includes(gevraagd.accountId)) throw new AppFout('UITWISSELING_EIGEN');
  if ((soort === 'geschreven' || soort === 'ingetrokken') && gevraagd.accountId !== wie) throw new AppFout('UITWISSELING_NIET_VAN_U');
}
