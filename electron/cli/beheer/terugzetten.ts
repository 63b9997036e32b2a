import { existsSync } from 'node:fs';
import { bekijk } from '../../core/terugzetten/bekijk.ts';
import { kiesSleutels, magTerugzetten } from '../../core/terugzetten/bron.ts';
import { herneemWissel } from '../../core/terugzetten/wissel.ts';
import { zetTerug } from '../../core/terugzetten/zet.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { AppFout } from '../../../shared/fout.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { backupRegel, vindBackups } from './backup.ts';
import { host } from './host.ts';
import { kiesPersoon } from './kies.ts';
import type { Vrager } from './vrager.ts';

const getal = (aantal: number | null): string => (aantal === null ? 'niet geteld' : String(aantal));

function overzicht(beeld: Uitvoer<'terugzetten.bekijk'>): string[] {
  const regel = (naam: string, { dan, nu }: { dan: number | null; nu: number | null }): string => `  ${naam}: ${getal(dan)} in de back-up${beeld.vergeleken ? `, ${getal(nu)} nu` : ''}`;
  return [
    `Back-up van ${momentKort(beeld.gemaakt)}, archief van ${beeld.gemeente}. Alles is gelezen en is heel.`,
    regel('Dossiers', beeld.dossiers),
    regel('Gebeurtenissen', beeld.gebeurtenissen),
    regel('Regels in de logboeken', beeld.logregels),
    ...(beeld.vergeleken ? [] : ['Het archief van nu kon niet worden geopend om te vergelijken.']),
    ...(beeld.minder.length === 0 ? [] : [`Van deze dossiers gaat iets verloren: ${beeld.minder.join(', ')}`]),
    ...(beeld.terug.length === 0 ? [] : [`Deze mensen krijgen weer toegang: ${beeld.terug.join(', ')}`]),
    ...(beeld.vernietigd === 0 ? [] : [`Dossiers die al waren vernietigd, en dat opnieuw worden: ${beeld.vernietigd}`]),
  ];
}

/** Puts a back-up back: shows which there are and what is in the chosen one, and asks before anything changes. `--in <map>`: back-ups of elsewhere. */
export async function terugzetten(map: string, rest: readonly string[], vrager: Vrager): Promise<number> {
  const elders = rest.includes('--in') ? rest[rest.indexOf('--in') + 1] : undefined;
  if (existsSync(map)) herneemWissel(map);
  const { kopieen } = await vindBackups(map, elders);
  if (kopieen.length === 0) throw new AppFout('BACKUP_GEEN');
  const lijst = kopieen.map((kopie, nummer) => `  ${nummer + 1}. ${backupRegel(kopie)}\n`).join('');
  const bron = kopieen[Number(await vrager.vraag(`Welke back-up?\n${lijst}Nummer: `)) - 1]?.map;
  if (bron === undefined) throw new AppFout('INVOER_ONGELDIG', { veld: 'nummer' });
  const keuze = kiesSleutels(map, bron);
  const { accountId } = await kiesPersoon(magTerugzetten(keuze), undefined, vrager);
  const wachtwoord = await vrager.vraagGeheim(keuze.sleutels === 'nu' ? 'Wachtwoord: ' : 'Wachtwoord van toen: ');
  const vraag = { map, bron, accountId, wachtwoord };
  process.stdout.write(`${overzicht(await bekijk(vraag, host.klok)).join('\n')}\n`);
  if ((await vrager.vraag('Terugzetten? Typ ja: ')).trim() !== 'ja') {
    process.stdout.write('Er is niets gewijzigd.\n');
    return 1;
  }
  const { sleutels } = await zetTerug(vraag, host);
  const wie = sleutels === 'nu' ? 'Iedereen houdt het wachtwoord van nu.' : 'Iedereen gebruikt het wachtwoord van toen.';
  process.stdout.write(`De back-up is teruggezet. ${wie} Het vervangen archief staat apart tot iemand het op de pagina ‘Back-up’ verwijdert.\n`);
  return 0;
}
