/** T7 of one request: by which day the court hears, counted both ways, and which of them was chosen (domein I.5). */
import { planHoorzitting, type Hoorplanning } from '../../wth/voorlopigeVoorziening.ts';
import { lokaleDatum, type Datum, type Moment } from '../../wth/tijd.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import type { Vraagcode } from '../verloop/vragen.ts';

type Verzoek = { at: Moment; gegevens: Pick<Gegevens<'verzoek.ontvangen'>, 'ontvangenRechtbank' | 'gedagtekend' | 'antwoorden'> };

/** The working of T7, and the day that counts here. `opEigenOntvangst`: when the court received it is not known yet. */
export type Hoortermijn = Hoorplanning & { gekozen: Datum; opEigenOntvangst: boolean };

/** T7 of a request: from the day on which the court received it, and from the date on it; the earlier unless chosen otherwise. */
export function hoortermijnVan({ at, gegevens: { ontvangenRechtbank, gedagtekend, antwoorden } }: Verzoek): Hoortermijn {
  const planning = planHoorzitting(lokaleDatum(ontvangenRechtbank ?? at), gedagtekend === '' ? null : gedagtekend);
  const ontvangst = antwoorden.some(({ code, antwoord }) => code === 'T7_BEGIN' && antwoord === 'ontvangst');
  return { ...planning, gekozen: ontvangst ? planning.vanafOntvangst.uiterlijk : planning.uiterlijk, opEigenOntvangst: ontvangenRechtbank === null };
}

/** Asked only where the two ways of counting differ. */
export function vragenBijVerzoek(at: Moment, gegevens: Pick<Gegevens<'verzoek.ontvangen'>, 'ontvangenRechtbank' | 'gedagtekend'>): Vraagcode[] {
  const { vanafOntvangst, vanafDagtekening } = hoortermijnVan({ at, gegevens: { ...gegevens, antwoorden: [] } });
  return vanafDagtekening !== null && vanafDagtekening.uiterlijk !== vanafOntvangst.uiterlijk ? ['T7_BEGIN'] : [];
}
