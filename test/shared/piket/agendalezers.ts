/** Run as a process of its own under another system zone: a calendar file as two other programs read it, as one line of JSON. */
import ICAL from 'ical.js';
import ical from 'node-ical';

/** An appointment in milliseconds of UTC. */
export type Afspraak = { uid: string; van: number; tot: number; titel: string; stand: string; nummer: number };

const opUid = (a: Afspraak, b: Afspraak): number => a.uid.localeCompare(b.uid);

/** By ical.js, with the VTIMEZONE of the file itself. */
function metIcalJs(tekst: string): Afspraak[] {
  const agenda = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
  for (const zone of agenda.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return agenda.getAllSubcomponents('vevent').map((deel) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(deel);
    return { uid, van: startDate.toUnixTime() * 1000, tot: endDate.toUnixTime() * 1000, titel: summary, stand: String(deel.getFirstPropertyValue('status')), nummer: Number(deel.getFirstPropertyValue('sequence')) };
  });
}

/** By node-ical, with the zone that the file names. */
function metNodeIcal(tekst: string): Afspraak[] {
  return Object.values(ical.sync.parseICS(tekst)).flatMap((deel) => {
    if (deel?.type !== 'VEVENT') return [];
    const { uid, start, end, summary, status, sequence } = deel;
    return [{ uid, van: start.getTime(), tot: end?.getTime() ?? Number.NaN, titel: typeof summary === 'string' ? summary : summary.val, stand: String(status), nummer: Number(sequence) }];
  });
}

const invoer: string[] = [];
for await (const deel of process.stdin) invoer.push(String(deel));
const tekst = invoer.join('');
const zone = new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset();
process.stdout.write(JSON.stringify({ zone, icalJs: metIcalJs(tekst).sort(opUid), nodeIcal: metNodeIcal(tekst).sort(opUid) }));
