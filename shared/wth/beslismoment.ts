/**
 * Until when somebody can still decide about an order in office hours, and when to warn. A choice of this application: the
 * law lets an end fall on a Sunday or at Christmas (Wth art. 13), and nobody decides well on that day (domein C4).
 */
import { buitenHorizon, isWerkdag } from './feestdagen.ts';
import { momentUitKloktijd } from './kloktijd.ts';
import { onthoud } from './onthoud.ts';
import { datumPlusDagen } from './rekenen.ts';
import { epochVanMoment, lokaleDatum, lokaleTijd, momentVanEpoch, vergelijkMomenten, type Datum, type Moment } from './tijd.ts';

/** Hours before the end at which a warning comes. */
export const ALARM_UREN = [72, 48, 24, 6] as const;
export type Alarmuren = (typeof ALARM_UREN)[number];

const KANTOOR = { open: '09:00', dicht: '17:00' } as const;
/** An end before noon leaves no working day on its own day. */
const MIDDAG = '12:00';
/** Warnings that only announce: on a day off they come before it. The last two are close to a working day already. */
const VOORAF: readonly Alarmuren[] = [72, 48];

/** The moment to decide by, and whether the holidays around it are known. */
export type Beslismoment = { uiterlijk: Moment; vervroegd: boolean; feestdagenOnzeker: boolean };

function werkdagVoor(dag: Datum): Datum {
  let eerder = datumPlusDagen(dag, -1);
  while (!isWerkdag(eerder)) eerder = datumPlusDagen(eerder, -1);
  return eerder;
}

/**
 * The end itself when it falls in or after the afternoon of a working day; otherwise the end of office hours on the last
 * working day before it: an order that ends in a weekend or on a holiday is decided before that.
 */
export const beslismoment: (einde: Moment) => Beslismoment = onthoud((einde) => {
  const dag = lokaleDatum(einde);
  const feestdagenOnzeker = buitenHorizon(dag);
  if (isWerkdag(dag) && lokaleTijd(einde) >= MIDDAG) return { uiterlijk: einde, vervroegd: false, feestdagenOnzeker };
  return { uiterlijk: momentUitKloktijd(werkdagVoor(dag), KANTOOR.dicht), vervroegd: true, feestdagenOnzeker };
});

/** One warning: how many hours before the moment to decide by, and when it comes. */
export type Alarmmoment = { uren: Alarmuren; op: Moment };

/**
 * When to warn, earliest first. The hours count back from the moment to decide by, in real hours. A warning of 72 or 48 hours
 * that would come on a day off comes at the opening of the last working day before.
 */
export const alarmmomenten: (einde: Moment) => readonly Alarmmoment[] = onthoud((einde) => {
  const tot = epochVanMoment(beslismoment(einde).uiterlijk);
  const alarmen = ALARM_UREN.map((uren): Alarmmoment => ({ uren, op: opWerkdag(uren, momentVanEpoch(tot - uren * 3_600_000)) }));
  // The first warning never comes after the second, which may have moved to before a weekend.
  return alarmen.map(({ uren, op }, plaats) => {
    const volgende = alarmen[plaats + 1]?.op;
    return { uren, op: volgende !== undefined && vergelijkMomenten(volgende, op) < 0 ? volgende : op };
  });
});

function opWerkdag(uren: Alarmuren, op: Moment): Moment {
  const dag = lokaleDatum(op);
  return VOORAF.includes(uren) && !isWerkdag(dag) ? momentUitKloktijd(werkdagVoor(dag), KANTOOR.open) : op;
}
