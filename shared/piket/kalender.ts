/** A month of the roster as a calendar: weeks from Monday, and on each day who acts outside office hours. */
import { feestdagOp } from '../wth/feestdagen.ts';
import { datumPlusDagen, urenTussen, weekdag } from '../wth/rekenen.ts';
import { dagVan, eersteMomentVan, type Datum, type Moment } from '../wth/tijd.ts';
import type { Grond } from './beslis.ts';
import { perPersoon, type Dienst } from './diensten.ts';
import { msVanMoment } from './klok.ts';

/** Somebody on a day. `vanaf` is `null` when he acts from the beginning of that day, or of its first evening hours. */
export type Kalenderdienst = { readonly deelnemerId: string | null; readonly vanaf: Moment | null; readonly grond: Grond };

/** One day of the calendar. */
export type Kalenderdag = {
  readonly datum: Datum;
  /** Whether it belongs to the month itself and not to the weeks around it. */
  readonly inMaand: boolean;
  readonly feestdag: string | null;
  /** Hours of the day: 24, and 25 or 23 on the days of the clock change. */
  readonly uren: number;
  readonly diensten: readonly Kalenderdienst[];
};

/** The period of a month in whole weeks: from the Monday before its first day to the Monday after its last. */
export function maandbereik(maand: Datum): { eerste: Datum; weken: number; van: Moment; tot: Moment } {
  const begin = eersteVanMaand(maand);
  const eerste = datumPlusDagen(begin, 1 - weekdag(begin));
  const dagen = dagVan(begin).daysInMonth + weekdag(begin) - 1;
  const weken = Math.ceil(dagen / 7);
  return { eerste, weken, van: eersteMomentVan(eerste), tot: eersteMomentVan(datumPlusDagen(eerste, weken * 7)) };
}

/** The first day of the month in which a day lies. */
export const eersteVanMaand = (datum: Datum): Datum => `${datum.slice(0, 8)}01`;

/** The same day so many months on, or the last day of a shorter month. */
export const maandenVerder = (datum: Datum, maanden: number): Datum => dagVan(datum).add({ months: maanden }).toString();

/** What counts of a roster: before anybody stood in it nobody is missing. */
export function vanafBegin(rij: readonly Dienst[], begin: Moment | null): Dienst[] {
  return rij.filter(({ deelnemerId, tot }) => deelnemerId !== null || (begin !== null && msVanMoment(tot) > msVanMoment(begin)));
}

/** The weeks of a month. `rij` covers `maandbereik`, without gaps, as `diensten` gives it. */
export function maandkalender(rij: readonly Dienst[], maand: Datum): Kalenderdag[][] {
  const { eerste, weken } = maandbereik(maand);
  return Array.from({ length: weken }, (_, week) => Array.from({ length: 7 }, (_dag, dag) => kalenderdag(rij, datumPlusDagen(eerste, week * 7 + dag), maand)));
}

function kalenderdag(rij: readonly Dienst[], datum: Datum, maand: Datum): Kalenderdag {
  const [van, tot] = [eersteMomentVan(datum), eersteMomentVan(datumPlusDagen(datum, 1))];
  return {
    datum,
    inMaand: datum.slice(0, 7) === maand.slice(0, 7),
    feestdag: feestdagOp(datum)?.naam ?? null,
    uren: urenTussen(van, tot),
    diensten: dagdiensten(rij, van, tot),
  };
}

/** Who acts between two moments outside office hours, in order, the same person once. */
function dagdiensten(rij: readonly Dienst[], van: Moment, tot: Moment): Kalenderdienst[] {
  const [begin, einde] = [msVanMoment(van), msVanMoment(tot)];
  const raakt = rij.filter((dienst) => dienst.grond !== 'kantoortijd' && msVanMoment(dienst.tot) > begin && msVanMoment(dienst.van) < einde);
  const uit: Kalenderdienst[] = [];
  for (const { deelnemerId, grond, van: vanaf } of perPersoon(raakt)) {
    if (uit.at(-1)?.deelnemerId === deelnemerId) continue;
    uit.push({ deelnemerId, grond, vanaf: uit.length === 0 ? null : vanaf });
  }
  return uit;
}

/** The stretches of one day as they are, office hours too, cut off at its ends. */
export function dienstenOp(rij: readonly Dienst[], datum: Datum): Dienst[] {
  const [van, tot] = [eersteMomentVan(datum), eersteMomentVan(datumPlusDagen(datum, 1))];
  return rij
    .filter((dienst) => msVanMoment(dienst.tot) > msVanMoment(van) && msVanMoment(dienst.van) < msVanMoment(tot))
    .map((dienst) => ({
      ...dienst,
      van: msVanMoment(dienst.van) < msVanMoment(van) ? van : dienst.van,
      tot: msVanMoment(dienst.tot) > msVanMoment(tot) ? tot : dienst.tot,
    }));
}

