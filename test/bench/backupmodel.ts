/**
 * The long run of the model of back-ups: at least fifty thousand random things, destruction among them, two hundred
 * kills, and back-ups put back in between. Takes minutes; never part of `npm test`. `node_modules/.bin/node test/bench/backupmodel.ts [things] [seed]`
 */
import { draaiModel } from '../core/backup/model.ts';

const KILLS = 200;
const [, , gevraagd = '50000', zaad = String(Date.now() % 1_000_000_000)] = process.argv;

process.stdout.write(`zaad ${zaad}\n`);
let gedaan = 0;
let kills = 0;
let [teruggezet, vernietigd, lijsten] = [0, 0, 0];
for (let ronde = 0; gedaan < Number(gevraagd) || kills < KILLS; ronde += 1) {
  // A kill comes on average halfway; each archive lives through some forty of them.
  const uit = await draaiModel({ zaad: Number(zaad) + ronde, kills: 40, stappen: Math.ceil((Number(gevraagd) / KILLS) * 2), meld: (tekst) => void process.stdout.write(`  ${tekst}\n`) });
  gedaan += uit.stappen;
  kills += uit.kills;
  teruggezet += uit.teruggezet;
  vernietigd += uit.vernietigd;
  lijsten += uit.lijsten;
  process.stdout.write(`archief ${ronde + 1}: ${JSON.stringify(uit)}\n`);
}
process.stdout.write(`samen ${gedaan} dingen, ${kills} keer gestopt, ${teruggezet} keer teruggezet, ${vernietigd} dossiers vernietigd, ${lijsten} lijsten uitgevoerd; geen verschil\n`);
