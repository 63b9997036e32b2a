/**
 * `npm run demo -- --uit DIR`: plays a fictional night in the stand-in window, without a display and by keyboard alone, and
 * leaves the Word documents, the screens by day and by night, and `verslag.json`. Exit status 1 when anything went wrong.
 */
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { WORTEL } from '../../start/bouw.ts';
import { maakCamera } from './camera.ts';
import { maakGebruiker } from './gebruiker.ts';
import { bedrijven, maakSpel } from './spel.ts';
import { maakToetsenbord } from './toetsenbord.ts';
import { openToneel } from './toneel.ts';
import { maakUitvoermap, type Stap, type Verslag } from './uitvoermap.ts';

const { values } = parseArgs({ options: { uit: { type: 'string', default: join(WORTEL, 'out', 'demo') } } });
const doel = resolve(values.uit);
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);

process.exitCode = (await speel()).fouten.length === 0 ? 0 : 1;

async function speel(): Promise<Verslag> {
  const uitvoer = maakUitvoermap(doel);
  const verslag: Verslag = { begonnen: momentVanEpoch(Date.now()), venster: 'standin', stappen: [], documenten: [], afgebroken: [], fouten: [] };
  let stap: Stap | undefined;
  const toneel = await openToneel({
    begin: '2026-11-28T02:47:00+01:00',
    breedte: 1280,
    hoogte: 900,
    opslagpad(bestandsnaam) {
      const pad = uitvoer.documentpad(bestandsnaam);
      stap?.documenten.push(relative(doel, pad).split(sep).join('/'));
      return pad;
    },
  });
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signaal, () => void toneel.sluit().finally(() => process.exit(1)));
  const camera = maakCamera(toneel.page, uitvoer.schermpad);
  const spel = maakSpel(maakGebruiker(toneel.page, maakToetsenbord(toneel.page)), camera, toneel, (schermen) => stap?.schermen.push(...schermen));
  const begin = performance.now();
  zeg('Een verzonnen nacht: zaterdag 28 november 2026, 02.47 uur.');
  try {
    for (const { naam, wat, speel: speelStap } of bedrijven) {
      stap = { naam, wat, ms: 0, schermen: [], documenten: [] };
      verslag.stappen.push(stap);
      const [van, camerawerk] = [performance.now(), camera.duur()];
      try {
        await speelStap(spel);
      } catch (fout) {
        await spel.neem('vastgelopen').catch(() => undefined);
        verslag.fouten.push(`${naam}: ${fout instanceof Error ? fout.message : String(fout)}`);
        break;
      } finally {
        stap.ms = Math.round(performance.now() - van - (camera.duur() - camerawerk));
        uitvoer.schrijfVerslag(verslag);
      }
      zeg(`  ${naam}: ${wat} (${seconden(stap.ms)})`);
    }
  } finally {
    await toneel.sluit();
  }
  verslag.documenten = verslag.stappen.flatMap(({ documenten }) => documenten).map(uitvoer.meet);
  verslag.afgebroken = [...toneel.afgebroken];
  verslag.fouten.push(...toneel.fouten(), ...verslag.afgebroken.map((adres) => `Verzoek naar buiten: ${adres}`));
  uitvoer.schrijfVerslag(verslag);
  const schermen = verslag.stappen.reduce((som, een) => som + een.schermen.length, 0);
  zeg(`${verslag.documenten.length} Word-documenten en ${schermen} schermafdrukken in ${doel} (${seconden(performance.now() - begin)}).`);
  for (const fout of verslag.fouten) zeg(`FOUT: ${fout}`);
  return verslag;
}

function seconden(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
}
