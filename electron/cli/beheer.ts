/**
 * Checks and repairs for the ICT department, without a window: `npm run beheer -- controleer|accounts|backup|herbouw|terugzetten|herstel|vernietigingsregister <map>`.
 * Passwords come from the keyboard without being shown, or as lines on standard input. Exit status 0 when all is well,
 * 1 when something is wrong or was refused, 2 for a wrong command line.
 */
import { AppFout } from '../../shared/fout.ts';
import { foutTekst } from '../../shared/tekst/fouten.ts';
import { accounts } from './beheer/accounts.ts';
import { backup } from './beheer/backup.ts';
import { controleer } from './beheer/controleer.ts';
import { herbouw } from './beheer/herbouw.ts';
import { herstel } from './beheer/herstel.ts';
import { terugzetten } from './beheer/terugzetten.ts';
import { vernietigingsregister } from './beheer/vernietigingsregister.ts';
import { maakVrager, type Vrager } from './beheer/vrager.ts';

const UITLEG = `Gebruik: npm run --silent beheer -- <opdracht> <map van het archief>

  controleer <map> [account]      Leest alles wat dit account kan openen en zegt of er iets beschadigd of veranderd is.
  accounts <map>                  Toont de accounts, hun rollen en wie toegang tot de dossiers heeft.
  backup <map> [account]          Maakt een back-up, ook op de tweede plaats als die is gekozen.
  backup <map> --lijst            Toont de back-ups, zonder wachtwoord.
  terugzetten <map> [--in <map>]  Zet een back-up terug. U ziet eerst wat erin zit; --in zoekt in een andere map.
  herbouw <map> [account]         Maakt de lijst en het zoekregister opnieuw uit de gebeurtenissen.
  vernietigingsregister <map>     Toont wat er vernietigd is, wanneer, en welke lijsten nog lopen. Zonder namen van betrokkenen.
  herstel <map>                   Maakt met twee herstelvellen een nieuw account.
  herstel <map> --back-up         Hetzelfde als terugzetten.
  herstel <map> --vorige-sleutels Zet de vorige versie van een beschadigd sleutelbestand terug.

Het archief mag nergens geopend zijn. Er wordt om een wachtwoord gevraagd; op de standaardinvoer mag het ook, een regel per antwoord.
`;

type Opdracht = (map: string, rest: readonly string[], vrager: Vrager) => Promise<number>;
const OPDRACHTEN: Readonly<Record<string, Opdracht>> = { controleer, accounts, backup, terugzetten, herbouw, herstel, vernietigingsregister };

async function beheer([naam = '', map, ...rest]: readonly string[]): Promise<number> {
  const opdracht = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined;
  if (opdracht === undefined || map === undefined) {
    const gevraagd = ['--help', '-h'].includes(naam);
    (gevraagd ? process.stdout : process.stderr).write(UITLEG);
    return gevraagd ? 0 : 2;
  }
  const vrager = maakVrager(process.stdin, process.stderr);
  try {
    return await opdracht(map, rest, vrager);
  } catch (fout) {
    // Only what we refuse ourselves is told: another error may hold a path or worse.
    const { wat, stap } = foutTekst(fout instanceof AppFout ? fout : { code: 'ONVERWACHT' });
    process.stderr.write(`${wat}\n${stap}\n`);
    return 1;
  } finally {
    vrager.sluit();
  }
}

process.exitCode = await beheer(process.argv.slice(2));
