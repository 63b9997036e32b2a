import { bytesTekst } from '../../../shared/bytes.ts';
import { controleerBestanden } from '../../core/backup/controle.ts';
import { controleerMap, type Mapcontrole } from '../../core/controle/mapcontrole.ts';
import type { Stukcontrole } from '../../core/archief/stukken.ts';
import { leesSleutels } from '../../core/sleutels/sleutelbestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { backupRegel, vindBackups } from './backup.ts';
import { kiesPersoon } from './kies.ts';
import type { Vrager } from './vrager.ts';

/** A line of the report; `mis` when it tells of something wrong. */
type Regel = { tekst: string; mis: boolean };

const goed = (tekst: string): Regel => ({ tekst, mis: false });
const mis = (tekst: string): Regel => ({ tekst, mis: true });

function paginaregels(paginas: Mapcontrole['paginas']): Regel[] {
  return (['basis', 'dossiers'] as const).map((bestand) => {
    const controle = paginas[bestand];
    if (controle === undefined) return goed(`${bestand}.db: niet gecontroleerd, want dit account heeft er geen sleutel van.`);
    const { aantal, fout, rest } = controle;
    if (fout.length === 0 && rest === 0 && aantal > 0) return goed(`${bestand}.db: alle ${aantal} bladen zijn gaaf.`);
    const waar = fout.length === 0 ? 'het bestand is afgekapt of leeg' : `beschadigd blad: ${fout.slice(0, 10).join(', ')}${fout.length > 10 ? ' en meer' : ''}`;
    return mis(`${bestand}.db: ${waar}.`);
  });
}

function inhoudregels({ inhoud }: Mapcontrole): Regel[] {
  if (inhoud === null) return [mis('De inhoud kon niet worden gelezen.')];
  const log = (naam: string, controle: { regels: number; fout: number | null } | null): Regel => {
    if (controle === null) return mis(`Logboek van ${naam}: niet te lezen.`);
    return controle.fout === null ? goed(`Logboek van ${naam}: ${controle.regels} ${controle.regels === 1 ? 'regel' : 'regels'}, de keten klopt.`) : mis(`Logboek van ${naam}: regel ${controle.fout} is veranderd of ontbreekt.`);
  };
  const { beschadigd, beheer, rooster, ketens, logboek, stukken } = inhoud;
  const uit = [...beschadigd.map((bestand) => mis(`${bestand}.db: de onderdelen passen niet bij elkaar.`)), roosterregel(rooster), log('het beheer', beheer)];
  if (ketens === null) uit.push(mis('Gebeurtenissen: niet te lezen.'));
  else if (ketens !== undefined) {
    const { dossiers, gebeurtenissen, fouten } = ketens;
    uit.push(
      fouten.length === 0
        ? goed(`Gebeurtenissen: ${gebeurtenissen} in ${dossiersTekst(dossiers)}, alle ketens kloppen.`)
        : mis(`Gebeurtenissen: ${fouten.map(({ zaaknummer, volgnummer, soort }) => `in ${zaaknummer} is nummer ${volgnummer} ${soort === 'gewijzigd' ? 'veranderd' : 'weg'}`).join('; ')}.`),
    );
  }
  if (stukken !== undefined) uit.push(stukregel(stukken));
  return logboek === undefined ? uit : [...uit, log('de dossiers', logboek)];
}

function stukregel(stukken: Stukcontrole | null): Regel {
  if (stukken === null) return mis('Stukken: niet te lezen.');
  const { stukken: aantal, bytes, fouten } = stukken;
  if (aantal === 0) return goed('Stukken: er zijn er geen.');
  if (fouten.length === 0) return goed(`Stukken: ${aantal}, samen ${bytesTekst(bytes)}, alle gelijk aan hoe zij binnenkwamen.`);
  return mis(`Stukken: ${fouten.map(({ zaaknummer, soort }) => `in ${zaaknummer} is een stuk ${soort === 'gewijzigd' ? 'veranderd' : 'weg'}`).join('; ')}.`);
}

function roosterregel(rooster: NonNullable<Mapcontrole['inhoud']>['rooster']): Regel {
  if (rooster === null) return mis('Piketrooster: niet te lezen.');
  const { gebeurtenissen, fout } = rooster;
  return fout === null ? goed(`Piketrooster: ${gebeurtenissen} ${gebeurtenissen === 1 ? 'onderdeel' : 'onderdelen'}, de keten klopt.`) : mis(`Piketrooster: onderdeel ${fout} is veranderd of ontbreekt.`);
}

function vorigeregel(vorige: boolean | null): Regel[] {
  if (vorige === null) return [];
  return [vorige ? goed('Vorige sleutelbestand: gaaf.') : mis('Vorige sleutelbestand: beschadigd. Het wordt bij de volgende wijziging vervangen.')];
}

/** Every byte of every back-up, compared with what was written; what is in them needs their keys, and the application opens them. */
async function backupregels(map: string): Promise<Regel[]> {
  const { kopieen, melding } = await vindBackups(map, undefined);
  const regels = kopieen.map((kopie): Regel => {
    try {
      controleerBestanden(kopie.map);
      return goed(`Back-up: ${backupRegel(kopie)} · gaaf.`);
    } catch (fout) {
      return mis(`Back-up: ${backupRegel(kopie)}${kopie.code === null ? ` · ${foutTekst(fout instanceof AppFout ? fout : { code: 'BACKUP_BESCHADIGD' }).wat}` : ''}`);
    }
  });
  return [...(regels.length === 0 ? [goed('Back-up: nog geen.')] : regels), ...(melding === null ? [] : [mis(melding)])];
}

/** Checks an archive byte for byte, as far as an account has keys, and says what is wrong. */
export async function controleer(map: string, [gevraagd]: readonly string[], vrager: Vrager): Promise<number> {
  const slots = leesSleutels(map).inhoud.slots.filter(({ geschorst }) => !geschorst);
  const { accountId } = await kiesPersoon(slots, gevraagd, vrager);
  const wachtwoord = await vrager.vraagGeheim('Wachtwoord: ');
  const uitkomst = await controleerMap({ map, accountId, wachtwoord, klok: { ms: () => Date.now() } });
  const archief = [goed('Sleutelbestand: gaaf en echt.'), ...vorigeregel(uitkomst.vorigeSleutels), ...paginaregels(uitkomst.paginas), ...inhoudregels(uitkomst)];
  const backups = await backupregels(map);
  const slot = slotregel(archief, backups);
  process.stdout.write([`Archief van ${uitkomst.gemeente}`, ...[...archief, ...backups, slot].map(({ tekst }) => tekst), ''].join('\n'));
  return slot.mis ? 1 : 0;
}

/** A back-up that cannot be used is no reason to put another one back over a sound archive. */
function slotregel(archief: readonly Regel[], backups: readonly Regel[]): Regel {
  const isMis = (regels: readonly Regel[]): boolean => regels.some((regel) => regel.mis);
  if (isMis(archief)) return mis('Uitkomst: er is iets mis. Verwijder niets; laat een back-up van de map terugzetten.');
  return isMis(backups) ? mis('Uitkomst: het archief klopt, maar met de back-ups is iets mis. Maak een nieuwe back-up en kijk de schijf na.') : goed('Uitkomst: alles wat is gecontroleerd klopt.');
}
