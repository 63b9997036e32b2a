/** "Ik neem waar" of a loco who stands in the roster: a take-over there, so that one record says who acts. */
import type { Verhinderingsgrond } from '../../../shared/piket/verhinderingsgronden.ts';
import type { Roosteropdracht } from '../../../shared/contract/roosteropdrachten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { verhinderingTekst } from '../../../shared/tekst/inzage.ts';
import { OVERNAME_EINDE } from '../../../shared/tekst/piket.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { plusUren } from '../../../shared/wth/rekenen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Context } from '../context.ts';
import { voerOpdrachtUit } from '../piket/opdrachten.ts';
import { leesRooster } from '../piket/rooster.ts';
import { legRoosterVast, wieVan } from '../piket/wijzigen.ts';

/** As long as a statement without a roster counts. */
const HOOGSTENS_UREN = 24;

/** Takes over for a day at most; who acts already keeps what he has. Returns until when. */
export function neemOverInRooster(context: Context, deelnemerId: string, grond: Verhinderingsgrond): Moment {
  const nu = context.host.klok.nu();
  const { rooster } = leesRooster(context.archief().basis);
  const tot = plusUren(nu, HOOGSTENS_UREN);
  try {
    const opdracht = { soort: 'overname', deelnemerId, tot, reden: verhinderingTekst[grond] } as const;
    legRoosterVast(context, voerOpdrachtUit(rooster, opdracht, wieVan(context), nu), rooster.laatsteVolgnummer, 'overname');
  } catch (fout) {
    if (!(fout instanceof AppFout && fout.code === 'AL_WAARNEMER')) throw fout;
  }
  return tot;
}

/** Ends one's own take-over; a turn of the roster itself ends by a swap or an absence. @throws {AppFout} NIET_OP_PIKET, GAT_ZONDER_DEKKING */
export function beeindigInRooster(context: Context, deelnemerId: string): void {
  const nu = context.host.klok.nu();
  const { rooster } = leesRooster(context.archief().basis);
  const { waarnemer, grond, uitleg } = wieNeemtWaar(rooster, nu);
  if (waarnemer?.deelnemerId !== deelnemerId || grond !== 'overname' || uitleg.gebeurtenisId === null) throw new AppFout('NIET_OP_PIKET');
  const gebeurtenisId = uitleg.gebeurtenisId;
  const opdracht: Roosteropdracht = { soort: 'intrekking', gebeurtenisId, vanaf: null, reden: OVERNAME_EINDE, dekking: [], niemandErkend: false };
  legRoosterVast(context, voerOpdrachtUit(rooster, opdracht, wieVan(context), nu), rooster.laatsteVolgnummer, 'intrekking');
}
