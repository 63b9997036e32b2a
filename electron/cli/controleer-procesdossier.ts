/**
 * Checks a procesdossier that left the archive: `npm run --silent controleer-procesdossier -- BESTAND`. Needs no archive and no
 * password. Exit status 0 when all is well, 1 when something is wrong, 2 for a wrong command line.
 */
import { bytesTekst } from '../../shared/bytes.ts';
import { isMoment } from '../../shared/wth/tijd.ts';
import { momentVoluit } from '../../shared/wth/opmaak.ts';
import { leesbareNaam } from '../../shared/dossier/stukken/naam.ts';
import { controleerProcesdossier } from './procesdossier/controle.ts';
import { Zipfout } from './procesdossier/ziplezer.ts';

const UITLEG = `Gebruik: npm run --silent controleer-procesdossier -- <zip-bestand>

Controleert een procesdossier dat is opgeslagen: of elk bestand nog is zoals het was, of er niets ontbreekt, en of er niets bij is gekomen.
Een wachtwoord is niet nodig.
`;
const MIS = 'Uitkomst: er is iets mis. Gebruik dit bestand niet; sla het procesdossier opnieuw op.';

async function controleer([pad, ...meer]: readonly string[]): Promise<number> {
  if (pad === undefined || meer.length > 0 || ['--help', '-h'].includes(pad)) {
    const gevraagd = pad === '--help' || pad === '-h';
    (gevraagd ? process.stdout : process.stderr).write(UITLEG);
    return gevraagd ? 0 : 2;
  }
  try {
    const { zaaknummer, gemeente, deel, standVan, sha256, bestanden, stukken, bytes, fouten } = await controleerProcesdossier(pad);
    const wat = deel === 'rechtbank' ? 'Verzegeld deel voor de rechtbank' : 'Procesdossier';
    const regels = [
      ...(zaaknummer === '' ? [] : [`${wat} ${zaaknummer}, gemeente ${gemeente}${isMoment(standVan) ? `, stand van ${momentVoluit(standVan)}` : ''}`]),
      `${bestanden} bestanden gelezen, ${bytesTekst(bytes)}; ${stukken === 1 ? '1 stuk' : `${stukken} stukken`} in de index.`,
      `SHA-256: ${sha256}`,
      ...fouten,
      fouten.length === 0 ? 'Uitkomst: alles klopt.' : MIS,
    ];
    // A name in a file that somebody made could hold what changes the screen.
    process.stdout.write(`${regels.map(leesbareNaam).join('\n')}\n`);
    return fouten.length === 0 ? 0 : 1;
  } catch (fout) {
    const wat = fout instanceof Zipfout ? fout.message : 'het bestand kan niet worden gelezen';
    process.stdout.write(`${leesbareNaam(`Dit is geen heel procesdossier: ${wat}.`)}\n${MIS}\n`);
    return 1;
  }
}

process.exitCode = await controleer(process.argv.slice(2));
