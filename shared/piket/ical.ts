/**
 * The roster as iCalendar (RFC 5545): who is on duty when, and nothing about any case.
 *
 * Times are local with TZID=Europe/Amsterdam and the VTIMEZONE that defines it, so that a calendar shows what the roster
 * says. In the hour that comes twice a local time is not one moment (RFC 5545, 3.3.5); such an edge is written in UTC.
 */
import { vraagKloktijd } from '../wth/kloktijd.ts';
import { ZONE } from '../wth/klok.ts';
import { lokaleDatum, lokaleTijd, type Moment } from '../wth/tijd.ts';
import { diensten, periodeVan, perPersoon, type Dienst } from './diensten.ts';
import { msVanMoment } from './klok.ts';
import { deelnemerVan, type Rooster } from './rooster.ts';
import { wieNeemtWaar } from './waarneming.ts';

/** What goes in the file. */
export type Icalkeuze = {
  readonly van: Moment;
  readonly tot: Moment;
  /** One person, or everybody (`null`). */
  readonly deelnemerId: string | null;
  /** Office hours, in which the burgemeester acts as a matter of course, are left out unless asked for. */
  readonly metKantoortijd: boolean;
  /** Name of the municipality: in the name of the calendar. */
  readonly gemeente: string;
  /** When the file is made. */
  readonly gemaaktOp: Moment;
  /** The roster as it was in earlier files for these people, and what those held: a duty in one of those that is not in this one is cancelled. */
  readonly eerder?: readonly Eerder[];
};

/** What an earlier file was made of. */
export type Eerder = Pick<Icalkeuze, 'metKantoortijd'> & { readonly rooster: Rooster };

/**
 * The file's text: lines end in CRLF and are folded at 75 octets. The key of a duty is its person and its beginning, so that
 * a calendar that reads a later file replaces what it has; SEQUENCE is the number of the last event of the roster. A published
 * file (METHOD:PUBLISH) says of a duty that was given away that it is cancelled, under the key that it had (RFC 5545 3.8.1.11;
 * RFC 5546 3.2.1): to a calendar what is only left out still stands. Throws PERIODE_ONGELDIG.
 */
export function schrijfIcal(rooster: Rooster, keuze: Icalkeuze): string {
  const rij = gekozenDiensten(rooster, keuze);
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Huisverbod//Piketrooster//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${tekst(`Piket burgemeester ${keuze.gemeente}`)}`,
    ...TIJDZONE,
    ...rij.flatMap((dienst) => gebeurtenis(rooster, dienst, keuze, 'CONFIRMED')),
    ...vervallen(rij, keuze).flatMap((dienst) => gebeurtenis(rooster, dienst, keuze, 'CANCELLED')),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${gevouwen(regel)}\r\n`).join('');
}

/** The duties that touch the range, whole: one that began before it keeps its beginning, and so its key. */
function gekozenDiensten(rooster: Rooster, { van, tot, deelnemerId: wie, metKantoortijd }: Icalkeuze): Dienst[] {
  const { van: begin, tot: einde } = periodeVan(van, tot);
  const alle = diensten(rooster, wieNeemtWaar(rooster, van).sinds, wieNeemtWaar(rooster, tot).tot ?? tot);
  return perPersoon(alle.filter(({ grond }) => metKantoortijd || grond !== 'kantoortijd')).filter(
    (d) => d.deelnemerId !== null && (wie === null || d.deelnemerId === wie) && msVanMoment(d.tot) > begin && msVanMoment(d.van) < einde,
  );
}

/** The duties of earlier files that are not there any more, each as it was last. */
function vervallen(rij: readonly Dienst[], keuze: Icalkeuze): Dienst[] {
  const nu = new Set(rij.map(sleutel));
  const toen = new Map((keuze.eerder ?? []).flatMap(({ rooster, metKantoortijd }) => gekozenDiensten(rooster, { ...keuze, metKantoortijd })).map((dienst) => [sleutel(dienst), dienst]));
  return [...toen].filter(([uid]) => !nu.has(uid)).map(([, dienst]) => dienst).toSorted((a, b) => msVanMoment(a.van) - msVanMoment(b.van));
}

const sleutel = ({ van, deelnemerId }: Dienst): string => `${utc(van)}-${deelnemerId}@piketrooster`;

/** Summer time in the Netherlands since 1996: from the last Sunday of March to the last Sunday of October. */
const TIJDZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function gebeurtenis(rooster: Rooster, dienst: Dienst, { gemaaktOp }: Icalkeuze, stand: 'CONFIRMED' | 'CANCELLED'): string[] {
  const { van, tot, deelnemerId } = dienst;
  const wie = deelnemerVan(rooster, deelnemerId ?? '');
  return [
    'BEGIN:VEVENT',
    `UID:${sleutel(dienst)}`,
    `DTSTAMP:${utc(gemaaktOp)}`,
    `SEQUENCE:${rooster.laatsteVolgnummer}`,
    `DTSTART${plaatselijk(van)}`,
    `DTEND${plaatselijk(tot)}`,
    // Not every calendar shows what the status says.
    `SUMMARY:${tekst(`${stand === 'CANCELLED' ? 'Vervallen: piket' : 'Piket'}: ${wie?.naam ?? deelnemerId ?? ''} (${wie?.ambt ?? 'onbekend'})`)}`,
    `STATUS:${stand}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `;TZID=Europe/Amsterdam:20261023T160000`, or `:20261025T013000Z` in the hour that comes twice. */
function plaatselijk(moment: Moment): string {
  if (vraagKloktijd(lokaleDatum(moment), lokaleTijd(moment)).soort === 'dubbel') return `:${utc(moment)}`;
  return `;TZID=${ZONE}:${moment.slice(0, 19).replaceAll(/[-:]/g, '')}`;
}

const utc = (moment: Moment): string => `${new Date(msVanMoment(moment)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Text as RFC 5545 3.3.11 wants it. */
function tekst(waarde: string): string {
  return waarde.replaceAll(/[\\;,]/g, (teken) => `\\${teken}`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

const GROOTSTE_REGEL = 75;

/** Folds a line so that no part is longer than 75 octets of UTF-8, and no character is cut in two (RFC 5545 3.1). */
function gevouwen(regel: string): string {
  let uit = '';
  let octetten = 0;
  for (const teken of regel) {
    const lengte = octettenVan(teken);
    if (octetten + lengte > GROOTSTE_REGEL) {
      uit += '\r\n ';
      octetten = 1;
    }
    uit += teken;
    octetten += lengte;
  }
  return uit;
}

function octettenVan(teken: string): number {
  const code = teken.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
