/** Run as a process of its own under another system zone: everything that the roster says, as one line of JSON. */
import { bevoegdheidsbewijs } from '../../../shared/piket/bevoegdheidsbewijs.ts';
import { controle } from '../../../shared/piket/controle.ts';
import { leesRoosterCsv } from '../../../shared/piket/csv/lees.ts';
import { schrijfRoosterCsv } from '../../../shared/piket/csv/schrijf.ts';
import { diensten } from '../../../shared/piket/diensten.ts';
import { schrijfIcal } from '../../../shared/piket/ical.ts';
import { bereikbaarOp } from '../../../shared/piket/telefoonlijst.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { bouwRooster } from '../../../shared/piket/rooster.ts';
import { leesRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';

const invoer: string[] = [];
for await (const deel of process.stdin) invoer.push(String(deel));
const { gebeurtenissen, csv } = JSON.parse(invoer.join('')) as { gebeurtenissen: Parameters<typeof leesRoostergebeurtenis>[0][]; csv: string };
const rooster = bouwRooster(gebeurtenissen.map(leesRoostergebeurtenis));

const perioden = [
  ['2026-10-23T12:00:00+02:00', '2026-10-27T12:00:00+01:00'],
  ['2027-03-26T12:00:00+01:00', '2027-03-30T12:00:00+02:00'],
] as const;
const uit = perioden.map(([van, tot]) => ({
  diensten: diensten(rooster, van, tot),
  controle: controle(rooster, van, tot),
  ical: schrijfIcal(rooster, { van, tot, deelnemerId: null, metKantoortijd: true, gemeente: 'Voorbeeldstad', gemaaktOp: van }),
  csv: schrijfRoosterCsv(rooster, { van, tot, bom: true, perPersoon: false }),
  bewijs: bevoegdheidsbewijs(rooster, tot, { gemeente: 'Voorbeeldstad' }, { opgemaaktOp: tot }),
  wie: wieNeemtWaar(rooster, van),
  bereikbaar: bereikbaarOp({ beschikbaarheid: { soort: 'uren', uren: [{ dag: 7, van: '02:15', tot: '02:45' }], feestdagen: 'gewoon' } }, van),
}));
process.stdout.write(JSON.stringify({ zone: new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset(), uit, gelezen: leesRoosterCsv(csv, rooster, '2026-10-01T00:00:00+02:00') }));
