/** What was done to the roster, act by act, each with what it changed. */
import type { Roosterhandeling } from '../../../shared/contract/piket.ts';
import { roosterTot } from '../../../shared/piket/rooster.ts';
import type { Roostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import { gevolgVan } from './gevolg.ts';
import { leesRooster } from './rooster.ts';

/** The earlier events that an event is about. */
function genoemdDoor({ gegevens }: Roostergebeurtenis): string[] {
  if ('gebeurtenisId' in gegevens) return [gegevens.gebeurtenisId];
  return 'ruilId' in gegevens && gegevens.ruilId !== null ? [gegevens.ruilId] : [];
}

/** One page, the latest act first. `voor`: the number before which to continue. */
export function geschiedenis(context: Context, voor: number | null, aantal: number): { handelingen: Roosterhandeling[]; vervolg: number | null } {
  const { basis } = context.archief();
  const { rooster, rijen } = leesRooster(basis);
  const namen = leesNamen(basis);
  const groepen = Map.groupBy(
    rijen.filter(({ volgnummer }) => voor === null || volgnummer < voor),
    ({ handeling }) => handeling,
  );
  const perId = new Map(rooster.gebeurtenissen.map((g) => [g.id, g]));
  const alle = [...groepen.values()].toReversed();
  const handelingen = alle.slice(0, aantal).map((groep): Roosterhandeling => {
    const nummers = groep.map(({ volgnummer }) => volgnummer);
    const [eerste, laatste] = [Math.min(...nummers), Math.max(...nummers)];
    const gebeurtenissen = rooster.gebeurtenissen.filter(({ volgnummer }) => volgnummer >= eerste && volgnummer <= laatste);
    const { vastgelegdOp = '', accountId = '', hoedanigheid = '' } = groep[0] ?? {};
    return {
      volgnummer: eerste,
      vastgelegdOp,
      door: namen[accountId] ?? '',
      hoedanigheid,
      gebeurtenissen,
      genoemd: Object.fromEntries(gebeurtenissen.flatMap((g) => genoemdDoor(g).flatMap((id) => perId.get(id) ?? []).map((bron) => [bron.id, bron]))),
      ...gevolgVan(roosterTot(rooster, eerste - 1), roosterTot(rooster, laatste), gebeurtenissen, vastgelegdOp),
    };
  });
  return { handelingen, vervolg: alle.length > aantal ? (handelingen.at(-1)?.volgnummer ?? null) : null };
}
