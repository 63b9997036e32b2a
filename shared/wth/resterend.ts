/** The time that is left, in words. Rounded down, so that the words never promise more than there is. */
import { formatDuration } from 'date-fns/formatDuration';
import { nl } from 'date-fns/locale/nl';
import { datumVoluit, momentVoluit } from './opmaak.ts';
import { dagenTussen } from './rekenen.ts';
import { vergelijkMomenten, zoneTijd, type Datum, type Moment } from './tijd.ts';

/**
 * The time from `nu` until a term that is over at `tot`: 'nog 9 dagen en 3 uur', 'nog 3 uur en 5 minuten', 'nog minder dan
 * een minuut', and from that very moment on 'verstreken sinds maandag 7 december 2026 om 23.40 uur'. Days are wall-clock
 * days: 'nog 1 dag' is tomorrow at the same time, also in the night in which the clock changes.
 */
export function resterendTot(nu: Moment, tot: Moment): string {
  if (vergelijkMomenten(nu, tot) >= 0) return `verstreken sinds ${momentVoluit(tot)}`;
  const { days, hours, minutes } = zoneTijd(nu).until(zoneTijd(tot), { largestUnit: 'day', smallestUnit: 'minute' });
  const delen = days > 0 ? { days, hours } : { hours, minutes };
  const woorden = formatDuration(delen, { locale: nl, delimiter: ' en ' });
  return woorden === '' ? 'nog minder dan een minuut' : `nog ${woorden}`;
}

/**
 * The days from `vandaag` to a last day that itself still counts: 'nog 12 dagen', 'morgen is de laatste dag', 'vandaag is
 * de laatste dag', and after it 'verstreken sinds zaterdag 9 januari 2027', the day after which it was too late.
 */
export function resterendTotEnMet(vandaag: Datum, laatsteDag: Datum): string {
  const dagen = dagenTussen(vandaag, laatsteDag);
  if (dagen < 0) return `verstreken sinds ${datumVoluit(laatsteDag)}`;
  if (dagen === 0) return 'vandaag is de laatste dag';
  return dagen === 1 ? 'morgen is de laatste dag' : `nog ${formatDuration({ days: dagen }, { locale: nl })}`;
}
