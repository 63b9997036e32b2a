/** Changing the roster: shown beforehand, and saved upon what was shown. */
import { magNu } from '../../../shared/contract/rechten.ts';
import { ROOSTEREN } from '../../../shared/contract/regels.ts';
import type { Roosterproefuitkomst } from '../../../shared/contract/piket.ts';
import type { Roosteropdracht, Roosterproef } from '../../../shared/contract/roosteropdrachten.ts';
import { gatenNa } from '../../../shared/piket/opdrachten/dekking.ts';
import type { Wie } from '../../../shared/piket/opdrachten/eisen.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import { metGebeurtenissen } from '../../../shared/piket/rooster.ts';
import { AppFout } from '../../../shared/fout.ts';
import { schrijfRooster } from '../archief/roosterboek.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { proefgevolgVan } from './gevolg.ts';
import { vakVan, voerOpdrachtUit } from './opdrachten.ts';
import { deelnemerVanAccount, leesRooster } from './rooster.ts';
import { vragerVan } from './vrager.ts';

/** Who gives a command upon the roster: himself in it, and whether he coordinates it. */
export function wieVan(context: Context): Wie {
  const { account, basis } = context.archief();
  const { rooster } = leesRooster(basis);
  return { deelnemerId: deelnemerVanAccount(rooster, account.accountId), coordinator: magNu(ROOSTEREN, vragerVan(context)) };
}

/** What a command would change, who would cover what it leaves open, and what the check then finds. Records nothing. */
export function probeer(context: Context, opdracht: Roosterproef): Roosterproefuitkomst {
  const nu = context.host.klok.nu();
  const { rooster } = leesRooster(context.archief().basis);
  // That nobody will hold an office is an outcome here; saving asks whether that is known.
  const proef = 'niemandErkend' in opdracht ? { ...opdracht, niemandErkend: true } : opdracht;
  const nieuwe = voerOpdrachtUit(rooster, proef, wieVan(context), nu);
  const na = metGebeurtenissen(rooster, nieuwe, nu);
  return {
    nu,
    verwacht: rooster.laatsteVolgnummer,
    ...proefgevolgVan(rooster, na, nieuwe, nu),
    dekking: opdracht.soort === 'gat' ? [] : nieuwe.flatMap(({ type, gegevens }) => (type === 'gat.gedekt' ? [{ deelnemerId: gegevens.deelnemerId, van: gegevens.van, tot: gegevens.tot }] : [])),
    niemand: gatenNa(rooster, na, nu, vakVan(opdracht, nu)).filter(({ deelnemerId }) => deelnemerId === null),
  };
}

/**
 * Records events of the roster with a line in the log, on disk when this returns.
 * @throws {AppFout} ROOSTER_GEWIJZIGD, ARCHIEF_ALLEEN_LEZEN
 */
export function legRoosterVast(context: Context, nieuwe: readonly NieuweRoostergebeurtenis[], verwacht: number, actie: string): void {
  const { basis, account, alleenLezen } = context.archief();
  if (alleenLezen) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
  const { klok, ids } = context.host;
  transactie(basis, () => {
    const door = { accountId: account.accountId, hoedanigheid: account.ambt, vastgelegdOp: klok.nu() };
    const { volgnummer, hash } = schrijfRooster(basis, nieuwe, verwacht, door, () => ids.nieuw());
    logBeheer(context, 'rooster.gewijzigd', { sha256: hash, extra: { soort: actie, volgnummer } });
  });
}

/** Saves a command upon the roster that was shown. */
export function bewaar(context: Context, opdracht: Roosteropdracht, verwacht: number): void {
  const { rooster } = leesRooster(context.archief().basis);
  if (rooster.laatsteVolgnummer !== verwacht) throw new AppFout('ROOSTER_GEWIJZIGD', { verwacht, huidig: rooster.laatsteVolgnummer });
  const nieuwe = voerOpdrachtUit(rooster, opdracht, wieVan(context), context.host.klok.nu());
  legRoosterVast(context, nieuwe, verwacht, opdracht.soort);
}
