import { bytesTekst } from '../../../shared/bytes.ts';
import { openArchief } from '../../core/toegang/openen.ts';
import { brengTweedeBij, maakMetRotatie } from '../../core/backup/automatisch.ts';
import { kopieenElders, kopieenHier } from '../../core/backup/beeld.ts';
import { zoekKopieen, type Kopie } from '../../core/backup/plaats.ts';
import { leesStand } from '../../core/backup/stand.ts';
import { leesSleutels } from '../../core/sleutels/sleutelbestand.ts';
import { aanleidingTekst, backupPlaatsTekst } from '../../../shared/tekst/backup.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { host } from './host.ts';
import { kiesPersoon } from './kies.ts';
import type { Vrager } from './vrager.ts';

/** One back-up as a line. */
export function backupRegel({ map, plaats, manifest, code }: Kopie): string {
  if (manifest === null) return `${map}: ${foutTekst({ code: code ?? 'BACKUP_ONLEESBAAR' }).wat}`;
  const dossiers = manifest.tellingen.dossiers?.aantallen['dossier'];
  const bytes = Object.values(manifest.bestanden).reduce((som, bestand) => som + (bestand?.bytes ?? 0), 0);
  const delen = [momentKort(manifest.gemaakt), aanleidingTekst[manifest.aanleiding].toLowerCase(), backupPlaatsTekst[plaats], dossiers === undefined ? 'dossiers niet geteld' : dossiersTekst(dossiers), bytesTekst(bytes)];
  return `${delen.join(' · ')}${code === null ? '' : ` · ${foutTekst({ code }).wat}`}`;
}

/** The back-ups of an archive, in both places, or below another folder. `melding`: why the second place cannot be read. */
export async function vindBackups(map: string, elders: string | undefined): Promise<{ kopieen: Kopie[]; melding: string | null }> {
  if (elders !== undefined) return { kopieen: zoekKopieen(elders), melding: null };
  const hier = kopieenHier(map);
  const archiefId = hier.find(({ manifest }) => manifest !== null)?.manifest?.archiefId;
  const { kopieen, code } = archiefId === undefined ? { kopieen: [], code: null } : await kopieenElders(map, archiefId);
  return { kopieen: [...hier, ...kopieen], melding: code === null ? null : foutTekst({ code }).wat };
}

/** Makes a back-up, or shows which there are (`--lijst`), which needs no password. */
export async function backup(map: string, rest: readonly string[], vrager: Vrager): Promise<number> {
  if (rest.includes('--lijst')) return toon(map);
  const slots = leesSleutels(map).inhoud.slots.filter(({ geschorst }) => !geschorst);
  const { accountId } = await kiesPersoon(slots, rest[0], vrager);
  const wachtwoord = await vrager.vraagGeheim('Wachtwoord: ');
  const archief = await openArchief({ map, accountId, wachtwoord, host, alleenLezen: false });
  try {
    const { gemaakt, tellingen } = maakMetRotatie(archief, host, 'hand', false);
    process.stdout.write(`De back-up van ${momentKort(gemaakt)} is gemaakt en gecontroleerd.\n`);
    if (tellingen.dossiers === null) process.stdout.write('De dossiers zijn gekopieerd zonder ze te openen: dit account heeft er geen sleutel van.\n');
    const code = await brengTweedeBij(archief, host);
    if (code === null && leesStand(map).tweede === null) process.stdout.write('Er is geen tweede plaats gekozen. Dat kan in de applicatie, op de pagina ‘Back-up’.\n');
    else if (code === null) process.stdout.write('De back-up staat ook op de tweede plaats.\n');
    if (code === null) return 0;
    const { wat, stap } = foutTekst({ code });
    process.stderr.write(`${wat}\n${stap}\n`);
    return 1;
  } finally {
    archief.sluit();
  }
}

async function toon(map: string): Promise<number> {
  const { gemeente } = leesSleutels(map).inhoud;
  const { kopieen, melding } = await vindBackups(map, undefined);
  const regels = [`Archief van ${gemeente}`, ...(kopieen.length === 0 ? ['Er is nog geen back-up.'] : kopieen.map((kopie) => `  ${backupRegel(kopie)}`)), ...(melding === null ? [] : [melding])];
  process.stdout.write(`${regels.join('\n')}\n`);
  return melding === null && kopieen.every(({ code }) => code === null) ? 0 : 1;
}
