/**
 * What stands only within a condition. Sample cases show what falls away in them; a condition that happens to be met in each of them,
 * such as on a telephone number that every sample has, would take a remedy or a name out of a real document all the same.
 */
import type { DocumentSoort } from '../soorten.ts';
import { veldMetNaam } from '../velden/catalogus.ts';
import type { GelezenSjabloon } from '../vul.ts';
import { keuzenVan, onderdelenVan } from './onderdelen.ts';
import type { Bevinding } from './vorm.ts';

type Tekst = { soort: 'tekst'; tekst: string; regel: number };
/** `volledig`: one of the branches is always taken. `vraagt`: what is asked before each branch is taken. */
type Blok = { soort: 'if' | 'unless' | 'case' | 'for'; regel: number; over: string; takken: { vraagt: string[]; deel: Deel[] }[]; volledig: boolean };
type Deel = Tekst | Blok;

const TAG = /\{%-?\s*(\w+)(.*?)-?%\}/gs;
const isBlok = (tag: string): tag is Blok['soort'] => ['if', 'unless', 'case', 'for'].includes(tag);

/** The text in pieces, each condition and repetition with what stands within it. Of a text that Liquid could read. */
function ontleedBlokken(romp: string): Deel[] {
  const wortel: Deel[] = [];
  const open: { blok: Blok; buiten: Deel[] }[] = [];
  let hier = wortel;
  let [tot, regel] = [0, 1];
  const neem = (einde: number): void => {
    const tekst = romp.slice(tot, einde);
    hier.push({ soort: 'tekst', tekst, regel });
    regel += tekst.split('\n').length - 1;
  };
  for (const { 0: heel, 1: tag = '', 2: rest = '', index } of romp.matchAll(TAG)) {
    neem(index);
    const vraag = rest.trim();
    const nu = open.at(-1);
    if (isBlok(tag)) {
      const deel: Deel[] = [];
      // What stands between `case` and its first `when` is never written.
      const blok: Blok = { soort: tag, regel, over: vraag, takken: tag === 'case' ? [] : [{ vraagt: [vraag], deel }], volledig: false };
      hier.push(blok);
      open.push({ blok, buiten: hier });
      hier = deel;
    } else if (['elsif', 'when', 'else'].includes(tag) && nu !== undefined) {
      hier = [];
      const eerder = nu.blok.soort === 'case' ? [nu.blok.over] : (nu.blok.takken.at(-1)?.vraagt ?? []);
      nu.blok.takken.push({ vraagt: tag === 'elsif' ? [...eerder, vraag] : eerder, deel: hier });
      nu.blok.volledig ||= tag === 'else' || (tag === 'when' ? zijnAlleOpties(nu.blok, romp.slice(0, index + heel.length)) : isElkeOptieGevraagd(nu.blok));
    } else if (tag.startsWith('end')) {
      hier = open.pop()?.buiten ?? wortel;
    }
    tot = index + heel.length;
    regel += heel.split('\n').length - 1;
  }
  neem(romp.length);
  return wortel;
}

/** Whether the answers of a `case` so far are all that its field can have. */
function zijnAlleOpties({ over, takken }: Blok, totHier: string): boolean {
  const veld = veldMetNaam(over);
  if (veld?.vorm !== 'optie') return false;
  const gevraagd = [...totHier.matchAll(/\{%-?\s*when\b(.*?)-?%\}/gs)].slice(-takken.length).map(({ 1: waarden = '' }) => waarden);
  return veld.opties.every((optie) => gevraagd.some((waarden) => waarden.includes(`'${optie}'`) || waarden.includes(`"${optie}"`)));
}

/** The same of an `if` that asks for one answer after the other. */
function isElkeOptieGevraagd({ soort, takken }: Blok): boolean {
  const gevraagd = takken.map(({ vraagt }) => /^([\w.]+)\s*==\s*(?:'([^']*)'|"([^"]*)")$/.exec(vraagt.at(-1) ?? ''));
  const naam = gevraagd[0]?.[1] ?? '';
  const veld = veldMetNaam(naam);
  if (soort !== 'if' || veld?.vorm !== 'optie' || gevraagd.some((een) => een?.[1] !== naam)) return false;
  return veld.opties.every((optie) => gevraagd.some((een) => (een?.[2] ?? een?.[3]) === optie));
}

/** Names of fields in a condition, without the words of Liquid itself and without quoted text. */
const namenIn = (vraag: string): string[] =>
  (vraag.replaceAll(/'[^']*'|"[^"]*"/g, ' ').match(/[A-Za-z_][\w.]*/g) ?? []).filter((naam) => !['and', 'or', 'not', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank'].includes(naam));

/** Whether the law wants this field in every case, so that no other choice can have to do with it. */
function isAltijdVereist(naam: string): boolean {
  const eis = veldMetNaam(naam)?.eis ?? null;
  return eis !== null && eis.wanneer === undefined && eis.aandacht === undefined;
}

/** Whether the law wants this field in some cases: then it is there in those, as what it wants beside it. */
function isSomsVereist(naam: string): boolean {
  const eis = veldMetNaam(naam)?.eis ?? null;
  return eis?.wanneer !== undefined && eis.aandacht === undefined;
}

/**
 * Whether a condition only asks for the case in which a field has something to say: whether it is filled, whether what the law wants
 * beside it is, as with ‘aanzegging.moment’ and ‘aanzegging.plaats’, or what the choice is that it belongs to, as with
 * ‘aanzegging.mondeling’. The samples differ in those.
 */
function stuurt(vraag: string, velden: readonly string[]): boolean {
  if (velden.some((veld) => vraag === veld || vraag === `${veld}.size > 0`)) return true;
  if (velden.some(isAltijdVereist)) return false;
  const groepen = new Set(velden.map((veld) => veld.split('.')[0]));
  const namen = namenIn(vraag);
  const isGevuld = /^[\w.]+$/.test(vraag);
  return namen.length > 0 && namen.every((naam) => groepen.has(naam.split('.')[0]) && (['keuze', 'optie'].includes(veldMetNaam(naam)?.vorm ?? '') || (isGevuld && isSomsVereist(naam))));
}

/** Whether something is written whatever the case is. `mag`: a condition that takes nothing away that there is; `lijst`: a repetition that is it itself. */
type Vraag = { staat: (tekst: string) => boolean; mag: (vraag: string) => boolean; lijst: (over: string) => boolean };

function staatAltijd(delen: readonly Deel[], vraag: Vraag): boolean {
  const vast = delen.map((deel) => (deel.soort === 'tekst' ? deel.tekst : ' ')).join('');
  if (vraag.staat(vast)) return true;
  return delen.some((deel) => {
    if (deel.soort === 'tekst') return false;
    if (deel.soort === 'for') return vraag.lijst(deel.over.split(/\s+in\s+/)[1] ?? '');
    const takken = deel.takken.map((tak) => ({ ...tak, staat: staatAltijd(tak.deel, vraag) }));
    return (deel.volledig && takken.every(({ staat }) => staat)) || takken.some(({ staat, vraagt }) => staat && vraagt.every((een) => vraag.mag(een)));
  });
}

/** The line of the condition around the first place where it stands; `null` where it stands nowhere. */
function plaatsVan(delen: readonly Deel[], { staat, lijst }: Vraag, rond = 0): number | null {
  for (const deel of delen) {
    if (deel.soort === 'tekst') {
      if (staat(deel.tekst)) return rond;
      continue;
    }
    const binnen = rond === 0 ? deel.regel : rond;
    if (deel.soort === 'for' && lijst(deel.over.split(/\s+in\s+/)[1] ?? '')) return rond;
    for (const tak of deel.takken) {
      const gevonden = plaatsVan(tak.deel, { staat, lijst, mag: () => false }, binnen);
      if (gevonden !== null) return gevonden;
    }
  }
  return null;
}

const gedrukt = (veld: string): RegExp => new RegExp(String.raw`\{\{-?\s*${veld.replaceAll('.', String.raw`\.`)}\s*-?\}\}`);

function vraagNaar(keuzen: readonly string[]): Vraag {
  const vormen = keuzen.map(gedrukt);
  return { staat: (tekst) => vormen.some((vorm) => vorm.test(tekst)), mag: (vraag) => stuurt(vraag, keuzen), lijst: (over) => keuzen.includes(over.trim()) };
}

/** What this document must say, and the text says only if something is so that has nothing to do with it. */
export function alleenBinnenVoorwaarde(soort: DocumentSoort, { romp }: GelezenSjabloon): Bevinding[] {
  // The other way to write a name, `woning["adres"]`, as the usual one.
  const delen = ontleedBlokken(romp.replaceAll(/\[\s*(?:'(\w+)'|"(\w+)")\s*\]/g, '.$1$2'));
  return onderdelenVan(soort).flatMap(({ wat, artikel, velden = [], woorden = [] }): Bevinding[] => {
    const vindplaats = { wat, artikel, voorbeeld: '', fout: true };
    const metVeld = velden.flatMap((keuzen): Bevinding[] => {
      const vraag = vraagNaar(keuzenVan(keuzen));
      const regel = staatAltijd(delen, vraag) ? null : plaatsVan(delen, vraag);
      return regel === null ? [] : [{ code: 'VEREIST_VALT_WEG', veld: keuzenVan(keuzen)[0] ?? '', regel, ...vindplaats }];
    });
    const [metWoord] = woorden.flatMap((woord): Bevinding[] => {
      const vraag: Vraag = { staat: (tekst) => woord.test(tekst), mag: () => false, lijst: () => false };
      const regel = staatAltijd(delen, vraag) ? null : plaatsVan(delen, vraag);
      return regel === null ? [] : [{ code: 'VASTE_TEKST_VALT_WEG', regel, ...vindplaats }];
    });
    return metWoord === undefined ? metVeld : [...metVeld, metWoord];
  });
}
