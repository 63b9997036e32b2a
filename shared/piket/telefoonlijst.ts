/** Who can be reached now, whether any care can, and which numbers have not been checked for long. */
import { dagVan, vergelijkDatums, type Datum, type Moment } from '../wth/tijd.ts';
import { eisGeheelAantal } from '../wth/weigering.ts';
import { zorgsoorten, type Beschikbaarheid, type Contact } from './contact.ts';
import { dagVanMs, isFeestdag, minuutVan, momentVanMs, msVanKlok, msVanMoment, weekdagVan } from './klok.ts';

/** Whether a contact answers: until when, or from when again. `null` where that is not within the days looked at. */
export type Bereikbaarheid =
  | { readonly bereikbaar: true; readonly tot: Moment | null }
  | { readonly bereikbaar: false; readonly vanaf: Moment | null };

/** Looked ahead; longer than any holiday season, and than a week with a window on one day. */
const VOORUIT_DAGEN = 21;

type Venster = { van: number; tot: number };

/** Whether a contact can be reached at a moment, by the hours it gave. */
export function bereikbaarOp({ beschikbaarheid }: Pick<Contact, 'beschikbaarheid'>, moment: Moment): Bereikbaarheid {
  if (beschikbaarheid.soort === 'altijd') return { bereikbaar: true, tot: null };
  const ms = msVanMoment(moment);
  const vensters = venstersVan(beschikbaarheid, dagVanMs(ms) - 1, dagVanMs(ms) + VOORUIT_DAGEN);
  const laatste = vensters.at(-1)?.tot;
  const nu = vensters.find(({ van, tot }) => van <= ms && ms < tot);
  if (nu) return { bereikbaar: true, tot: nu.tot === laatste ? null : momentVanMs(nu.tot) };
  const volgende = vensters.find(({ van }) => van > ms);
  return { bereikbaar: false, vanaf: volgende ? momentVanMs(volgende.van) : null };
}

/** The windows that begin on the days from `eerste` to `laatste`, in order, those that touch joined. */
function venstersVan({ uren, feestdagen }: Extract<Beschikbaarheid, { soort: 'uren' }>, eerste: number, laatste: number): Venster[] {
  const rij: Venster[] = [];
  for (let dag = eerste; dag <= laatste; dag += 1) {
    const feest = feestdagen !== 'gewoon' && isFeestdag(dag);
    if (feest && feestdagen === 'hele dag') rij.push({ van: msVanKlok(dag, 0), tot: msVanKlok(dag + 1, 0) });
    if (feest && feestdagen !== 'als zondag') continue;
    const weekdag = feest ? 7 : weekdagVan(dag);
    for (const uur of uren) {
      if (uur.dag !== weekdag) continue;
      const venster = { van: msVanKlok(dag, minuutVan(uur.van)), tot: msVanKlok(uur.tot > uur.van ? dag : dag + 1, minuutVan(uur.tot)) };
      if (venster.van < venster.tot) rij.push(venster);
    }
  }
  const uit: Venster[] = [];
  for (const venster of rij.sort((a, b) => a.van - b.van)) {
    const vorig = uit.at(-1);
    if (vorig && venster.van <= vorig.tot) vorig.tot = Math.max(vorig.tot, venster.tot);
    else uit.push(venster);
  }
  return uit;
}

/** Which care can be reached, and whether to warn that none can (Waddinxveen's note of 2008, part 7). */
export type Zorgbereikbaarheid = {
  readonly bereikbaar: readonly Contact[];
  readonly waarschuwing: null | 'GEEN_ZORG_IN_LIJST' | 'GEEN_ZORG_BEREIKBAAR';
  /** The care that can be reached first after the moment; `null` when one can be reached now, or none is foreseen. */
  readonly eerstvolgende: { readonly contact: Contact; readonly vanaf: Moment } | null;
};

/** Whether a party that offers or arranges care can be reached at a moment. */
export function zorgBereikbaar(contacten: readonly Contact[], moment: Moment): Zorgbereikbaarheid {
  const zorg = contacten.filter(({ soort }) => zorgsoorten.includes(soort)).map((contact) => ({ contact, stand: bereikbaarOp(contact, moment) }));
  const bereikbaar = zorg.flatMap(({ contact, stand }) => (stand.bereikbaar ? [contact] : []));
  if (bereikbaar.length > 0) return { bereikbaar, waarschuwing: null, eerstvolgende: null };
  const straks = zorg.flatMap(({ contact, stand }) => (stand.bereikbaar || stand.vanaf === null ? [] : [{ contact, vanaf: stand.vanaf }]));
  return {
    bereikbaar,
    waarschuwing: zorg.length === 0 ? 'GEEN_ZORG_IN_LIJST' : 'GEEN_ZORG_BEREIKBAAR',
    eerstvolgende: straks.sort((a, b) => msVanMoment(a.vanaf) - msVanMoment(b.vanaf))[0] ?? null,
  };
}

/**
 * The contacts that nobody checked in the last `maanden` (1 to 120) months before `datum`, the longest ago first, those never
 * checked before all. Throws AANTAL_ONGELDIG.
 */
export function teControleren(contacten: readonly Contact[], datum: Datum, maanden: number): Contact[] {
  eisGeheelAantal(maanden, 1, 120);
  const grens = dagVan(datum).subtract({ months: maanden }).toString();
  return contacten
    .filter(({ laatstGecontroleerd: op }) => op === null || vergelijkDatums(op, grens) < 0)
    .sort((a, b) => (a.laatstGecontroleerd ?? '').localeCompare(b.laatstGecontroleerd ?? ''));
}
