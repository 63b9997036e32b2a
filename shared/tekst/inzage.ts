import type { Verhinderingsgrond } from '../piket/verhinderingsgronden.ts';
import type { InzageRegel } from '../contract/inzage.ts';
import { DOCUMENT_GEGEVENS, isDocumentSoort } from '../documenten/soorten.ts';
import { archiefLogTeksten } from './archief.ts';
import { backupLogTeksten } from './backup.ts';
import { briefpapierLogTeksten } from './briefpapier.ts';
import { foutCodes, foutTekst } from './fouten.ts';
import { opdrachtTekst } from './opdrachten.ts';
import { verloopLogTeksten } from './opdrachtenVerloop.ts';
import { uitwisselingLogTeksten } from './uitwisseling.ts';
import { roosterhandelingTekst } from './piket.ts';
import { rolNaam } from './rollen.ts';
import { sjabloonLogTeksten } from './sjablonen.ts';
import { stukLogTeksten } from './stukken.ts';

/** Ground on which a loco acts, as one says it. */
export const verhinderingTekst: Readonly<Record<Verhinderingsgrond, string>> = {
  afwezig: 'de burgemeester is afwezig',
  ziek: 'de burgemeester is ziek',
  verlof: 'de burgemeester heeft verlof',
  onbereikbaar: 'de burgemeester is niet bereikbaar',
  betrokken: 'de burgemeester kent de betrokkenen',
  ontstentenis: 'er is geen burgemeester',
};

type Regel = Pick<InzageRegel, 'actie' | 'over' | 'extra'>;
type Schrijver = (regel: Regel) => string;

const vast = (tekst: string): Schrijver => () => tekst;
const aantal = (waarde: unknown, een: string, meer: string): string => (waarde === 1 ? `1 ${een}` : `${String(waarde)} ${meer}`);
/** About how long so many minutes are. */
function duur(minuten: number): string {
  if (minuten < 120) return `${minuten} minuten`;
  return minuten < 2 * 1440 ? `${Math.floor(minuten / 60)} uur` : `${Math.floor(minuten / 1440)} dagen`;
}
const wie = (over: string): string => (over === '' ? 'een account' : `het account van ${over}`);
const rollen = (extra: Regel['extra']): string => {
  const namen = Object.entries(rolNaam).flatMap(([rol, naam]) => (extra[rol] === true ? [naam] : []));
  return namen.length === 0 ? '' : ` als ${namen.join(', ')}`;
};
const document = (soort: unknown): string => (typeof soort === 'string' && isDocumentSoort(soort) ? `: ${DOCUMENT_GEGEVENS[soort].titel}` : '');

const REDEN: Readonly<Record<string, string>> = {
  hand: 'met de hand',
  rust: 'na een tijd zonder gebruik',
  slaap: 'omdat de computer in slaap ging',
  schermslot: 'met het scherm',
  storing: 'na een storing',
  einde: 'bij het afsluiten',
};

const schrijvers: Readonly<Record<string, Schrijver>> = {
  ...Object.fromEntries(Object.entries({ ...verloopLogTeksten, ...stukLogTeksten, ...archiefLogTeksten, ...uitwisselingLogTeksten }).map(([actie, tekst]) => [actie, vast(tekst)])),
  ...backupLogTeksten,
  ...sjabloonLogTeksten,
  ...briefpapierLogTeksten,
  // Dossiers
  'melding.geopend': vast('Opende een melding'),
  'dossier.ingezien': vast('Bekeek het dossier'),
  'dossier.gezocht': ({ extra }) => `Zocht in de dossiers en vond ${aantal(extra['treffers'], 'dossier', 'dossiers')}`,
  'weging.besloten': vast('Legde het besluit vast'),
  'melding.vervallen': vast('Sloot de melding zonder weging'),
  'beschikking.uitgereikt': vast('Legde de uitreiking vast'),
  'feit.gecorrigeerd': vast('Verbeterde een feit'),
  'document.bekeken': ({ extra }) => `Bekeek een document${document(extra['soort'])}`,
  'document.uitgegeven': vast('Legde vast dat een document is opgeslagen'),
  'document.geschreven': vast('Sloeg een document op buiten het archief'),
  'daglijst.geschreven': ({ extra }) => `Sloeg de daglijst op buiten het archief (${Number(extra['zaken'] ?? 0)} lopend)`,
  'jaarcijfers.geschreven': ({ extra }) => `Sloeg de jaarcijfers van ${Number(extra['jaar'] ?? 0)} op buiten het archief${extra['metOpvang'] === true ? ', met opvang' : ''}`,
  'document.opnieuwGeschreven': vast('Sloeg een eerder opgeslagen document opnieuw op, zoals het was'),
  'uitvoer.mislukt': vast('Kon een bestand niet op zijn plaats zetten; het is niet opgeslagen'),
  'lijst.herbouwd': ({ extra }) => `Maakte de lijst van ${aantal(extra['aantal'], 'dossier', 'dossiers')} opnieuw`,
  'inzage.bekeken': vast('Bekeek wie dit dossier inzag'),
  // Toegang
  'toegang.geweigerd': ({ extra }) => `Mocht niet: ${opdrachtTekst(String(extra['opdracht'] ?? ''))}${waarom(extra['code'])}`,
  'archief.ontgrendeld': ({ extra }) => {
    const mislukt = Number(extra['mislukt'] ?? 0);
    const klok = typeof extra['klokTerug'] === 'number' ? `. De klok van de computer liep ${duur(extra['klokTerug'])} achter op de regel hiervoor` : '';
    return `Ontgrendelde het archief${mislukt > 0 ? `, na ${aantal(mislukt, 'mislukte poging', 'mislukte pogingen')}` : ''}${klok}`;
  },
  'archief.vergrendeld': ({ extra }) => `Vergrendelde het archief${extra['reden'] === undefined ? '' : ` ${REDEN[String(extra['reden'])] ?? ''}`}`.trimEnd(),
  'meekijken.begonnen': vast('Verborg namen en teksten voor iemand die meekijkt'),
  'meekijken.beeindigd': vast('Toonde namen en teksten weer'),
  'wachtwoord.gewijzigd': vast('Wijzigde het eigen wachtwoord'),
  'instellingen.gewijzigd': vast('Wijzigde de instellingen'),
  'logo.bewaard': vast('Bewaarde een logo'),
  // Accounts en sleutels
  'account.gemaakt': ({ over, extra }) => `Maakte ${wie(over)}${rollen(extra)}`,
  'account.codeVernieuwd': ({ over }) => `Gaf een nieuwe code voor ${wie(over)}`,
  'account.geactiveerd': vast('Activeerde het eigen account'),
  'account.rollenGewijzigd': ({ over, extra }) => `Wijzigde ${wie(over)}: nu${rollen(extra)}`,
  'account.geschorst': ({ over }) => `Schorste ${wie(over)}`,
  'account.hervat': ({ over }) => `Hervatte ${wie(over)}`,
  'account.beeindigd': ({ over }) => `Beëindigde ${wie(over)}`,
  'toegang.verleend': ({ over, extra }) => `Gaf toegang tot de dossiers aan ${over === '' ? 'een account' : over}${rollen(extra)}`,
  'sleutels.vernieuwd': ({ extra }) => `Gaf ${extra['bestand'] === 'dossiers' ? 'de dossiers' : 'de basisgegevens'} een nieuwe sleutel`,
  // Herstel
  'herstel.gemaakt': vast('Maakte nieuwe herstelvellen'),
  'herstel.getest': vast('Testte twee herstelvellen'),
  'herstel.gebruikt': vast('Kwam binnen met twee herstelvellen'),
  // Piket
  'rooster.gewijzigd': ({ extra }) => `Wijzigde het piketrooster: ${roosterhandelingTekst[extra['soort'] as keyof typeof roosterhandelingTekst] ?? 'onbekend'}`,
  'rooster.uitgevoerd': vast('Sloeg het piketrooster op buiten het archief'),
  'contact.bewaard': vast('Wijzigde de telefoonlijst'),
  'contact.verwijderd': vast('Haalde een contact uit de telefoonlijst'),
  'bevoegdheid.vastgelegd': vast('Legde vast wie bevoegd was'),
  // Dienst
  'dienst.waargenomen': ({ extra }) => `Nam waar als burgemeester: ${verhinderingTekst[String(extra['grond']) as Verhinderingsgrond] ?? 'grond onbekend'}`,
  'dienst.beeindigd': vast('Beëindigde het waarnemen'),
};

/** One line of a log as a person reads it, without who, when and which dossier; those stand beside it. */
export function inzageTekst(regel: Regel): string {
  const zin = schrijvers[regel.actie]?.(regel) ?? 'Deed iets dat deze versie niet kent';
  return regel.extra['nagekomen'] === true ? `${zin} (later opgeschreven: de schijf was vol of niet te beschrijven)` : zin;
}

/** Every action that has a text here. */
export const inzageActies: readonly string[] = Object.keys(schrijvers);

function waarom(code: unknown): string {
  if (typeof code !== 'string' || !foutCodes.includes(code)) return '';
  return ` (${foutTekst({ code }).wat.replace(/\.$/, '').toLowerCase()})`;
}
