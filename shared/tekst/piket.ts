/** The Dutch texts of the piket roster: refusals by code, problems in a file to import, what was done to it, and why somebody acts. */
import type { Roosteropdracht } from '../contract/roosteropdrachten.ts';
import type { FoutParams } from '../fout.ts';
import type { Grond } from '../piket/beslis.ts';
import type { Importcode } from '../piket/csv/velden.ts';
import type { Ambt } from '../piket/roostergebeurtenissen.ts';
import type { Waarneming } from '../piket/waarneming.ts';
import type { PiketCode } from '../piket/weigering.ts';
import { afwezigheidTekst } from '../piket/woorden.ts';
import { metHoofdletter } from '../wth/hoofdletter.ts';
import { momentKort } from '../wth/opmaak.ts';
import { isMoment } from '../wth/tijd.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';

const op = (waarde: FoutParams[string] | undefined): string => (typeof waarde === 'string' && isMoment(waarde) ? momentKort(waarde) : 'onbekend');
/** From when until when; without an end, from when on. */
const periode = ({ van, tot }: FoutParams): string => (tot === null ? `vanaf ${op(van)}` : `van ${op(van)} tot ${op(tot)}`);

/** Refusals of the roster. */
const weigeringen: Readonly<Record<PiketCode, (p: FoutParams) => Fouttekst>> = {
  PERIODE_ONGELDIG: (p) => ({ wat: `Het einde ligt niet na het begin, of de periode is langer dan ${p.jaren ?? 30} jaar.`, stap: 'Controleer de datums en de tijden.' }),
  VERLEDEN_LIGT_VAST: s('Het begin ligt in het verleden. Wie toen waarnam, ligt vast.', 'Kies een begin vanaf nu, of leg vast wat er in werkelijkheid gebeurde met een correctie.'),
  NOG_NIET_VOORBIJ: s('Een correctie gaat over tijd die voorbij is.', 'Kies een einde tot en met nu. Voor daarna kunt u een dienst zetten.'),
  ROOSTER_NIET_BEVOEGD: s('Dit kan alleen de coördinator van het rooster, of de persoon om wie het gaat.', 'Vraag het de coördinator.'),
  DEELNEMER_ONBEKEND: s('Deze persoon staat niet in het rooster.', 'Voeg de persoon eerst toe.'),
  DEELNEMER_NIET_IN_AMBT: s('Deze persoon is in die periode niet (meer) in functie.', 'Kies een ander, of pas de periode van de persoon aan.'),
  AFWEZIG_IN_PERIODE: s('Deze persoon is in die periode afwezig gemeld.', 'Kies een ander, of trek eerst de afwezigheid in.'),
  RAADSLID_ALLEEN_ALS_LAATSTE: s('Een raadslid neemt alleen waar als geen wethouder kan (Gemeentewet art. 77 lid 2).', 'Kies de burgemeester of een locoburgemeester.'),
  BURGEMEESTER_OVERLAPT: s('In die periode staat er al een burgemeester in het rooster.', 'Geef de ander eerst een laatste dag.'),
  RANGORDE_DUBBEL: (p) => ({ wat: `Plaats ${p.rangorde} in de volgorde is in die periode al bezet.`, stap: 'Geef elke persoon een eigen plaats.' }),
  ACCOUNT_AL_GEKOPPELD: (p) => ({ wat: p.naam === undefined ? 'Dit account hoort al bij iemand anders.' : `Dit account hoort al bij ${p.naam}.`, stap: 'Kies een ander account, of haal het daar eerst weg.' }),
  ROOSTER_GEWIJZIGD: s('Het rooster is intussen gewijzigd.', 'Kijk wat er is veranderd en probeer het opnieuw. Wat u invulde staat er nog.'),
  IMPORT_MET_PROBLEMEN: (p) => ({ wat: `In het bestand ${p.aantal === 1 ? 'klopt 1 ding' : `kloppen ${p.aantal} dingen`} niet. Er is niets overgenomen.`, stap: 'Verbeter het bestand en lees het opnieuw in.' }),
  NIET_IN_ROOSTER: s('U staat niet in het piketrooster.', 'Vraag de coördinator om u aan het rooster toe te voegen en uw account te koppelen.'),
  CONTACT_ONBEKEND: s('Dit contact staat niet meer in de telefoonlijst.', 'Open de telefoonlijst opnieuw.'),
  GAT_ZONDER_DEKKING: (p) => ({
    wat:
      p.aantal === 1
        ? `${metHoofdletter(periode(p))} is er niemand ingedeeld die kan.`
        : `Er zijn ${p.aantal} tijden zonder iemand die kan; de eerste is ${periode(p)}.`,
    stap: 'Noem wie dan waarneemt.',
  }),
  GAT_NIEMAND_BESCHIKBAAR: (p) => ({
    wat: `${metHoofdletter(periode(p))} is er helemaal niemand die kan waarnemen.`,
    stap: 'Voeg eerst bij Personen en plan een waarnemer toe, zo nodig het langstzittende raadslid (Gemeentewet art. 77 lid 2). Wat u hier invulde, blijft bewaard.',
  }),
  GAT_NIEMAND_IN_FUNCTIE: (p) => ({ wat: `Vanaf ${op(p.van)} is er niemand meer in functie.`, stap: 'Voeg een opvolger toe, of bevestig dat u dit weet.' }),
  GEEN_GAT: s('In die periode is er geen gat dat deze persoon kan dekken.', 'Kijk in de lijst met gaten, of zet een dienst.'),
  ROOSTERINVOER_ONBEKEND: s('Dit onderdeel van het rooster bestaat niet of kan niet worden ingetrokken.', 'Open het rooster opnieuw.'),
  ROOSTERINVOER_VOORBIJ: s('Dit onderdeel is al voorbij of al ingetrokken.', 'Wat geweest is, blijft staan. Leg zo nodig een correctie vast.'),
  NIEMAND_BEVOEGD: s('Op dit moment stond er niemand in het rooster die kon waarnemen.', 'Leg met een correctie vast wie in werkelijkheid waarnam.'),
  ROOSTER_NIETS_VERANDERD: s('Dit staat al zo in het rooster.', 'U hoeft niets te doen.'),
  AL_WAARNEMER: s('Deze persoon neemt al waar, de hele periode.', 'Overnemen is niet nodig.'),
  RUIL_MET_ZICHZELF: s('Ruilen kan alleen met een ander.', 'Kies een andere persoon.'),
  RUIL_GEEN_DIENST: s('In die periode staat er geen dienst van deze persoon om te ruilen.', 'Kies een periode waarin de persoon dienst heeft.'),
  RUIL_OVERLAPT: s('De twee periodes van de ruil overlappen elkaar.', 'Kies periodes die elkaar niet raken.'),
  RUIL_ONBEKEND: s('Dit ruilvoorstel bestaat niet.', 'Open het rooster opnieuw.'),
  RUIL_AFGEHANDELD: s('Op dit ruilvoorstel is al geantwoord.', 'Doe zo nodig een nieuw voorstel.'),
  RUIL_ALLEEN_ANDER: s('Alleen de persoon aan wie de ruil is voorgesteld kan antwoorden.', 'Vraag die persoon om te antwoorden.'),
  RUIL_VERLOPEN: s('De dienst van deze ruil is al begonnen.', 'Gebruik ‘ik neem over’, of doe een nieuw voorstel.'),
  RUIL_ACHTERHAALD: s('Het rooster is na het voorstel veranderd: de diensten zijn niet meer dezelfde.', 'Doe een nieuw voorstel.'),
  RUIL_ALLEEN_BIJ_ZIEKTE: s('Een ruil toewijzen zonder instemming kan alleen als de persoon ziek is gemeld.', 'Meld eerst de ziekte, of vraag de ander om instemming.'),
};

/** Problems in a file with a roster; each is told with its line. */
const importproblemen: Readonly<Record<Importcode, (p: FoutParams) => Fouttekst>> = {
  CSV_LEEG: s('Het bestand bevat geen rooster.', 'Kies een bestand met een kopregel en ten minste één regel.'),
  CSV_TE_GROOT: (p) => ({ wat: `Het bestand is te groot: meer dan ${p.grens}.`, stap: 'Verdeel het over meer bestanden.' }),
  CSV_CODERING: s('De tekens in dit bestand zijn niet te lezen.', 'Bewaar het als CSV in UTF-8 of Windows-1252.'),
  CSV_ONZICHTBAAR_TEKEN: s('Hier staat een teken dat niemand kan zien.', 'Typ de regel opnieuw.'),
  CSV_AANHALINGSTEKEN: s('Hier begint een tekst met een aanhalingsteken dat niet goed wordt gesloten.', 'Zet om de tekst twee gewone aanhalingstekens.'),
  CSV_KOLOM_ONTBREEKT: (p) => ({ wat: `De kolom ‘${p.kolom}’ ontbreekt in de kopregel.`, stap: 'Nodig zijn: naam, van en tot; de tijd mag in een eigen kolom.' }),
  CSV_KOLOM_DUBBEL: (p) => ({ wat: `De kolom ‘${p.kolom}’ staat er twee keer.`, stap: 'Verwijder er een.' }),
  CSV_AANTAL_KOLOMMEN: (p) => ({ wat: `Deze regel heeft ${p.aantal === 1 ? '1 kolom' : `${p.aantal} kolommen`}; de kopregel heeft er ${p.verwacht}.`, stap: 'Controleer de scheidingstekens.' }),
  CSV_VELD_LEEG: s('Dit veld is leeg.', 'Vul het in.'),
  CSV_DATUM_ONLEESBAAR: s('Dit is geen datum.', 'Schrijf bijvoorbeeld 23-10-2026.'),
  CSV_DATUM_BESTAAT_NIET: s('Deze dag bestaat niet.', 'Controleer de dag en de maand.'),
  CSV_TIJD_ONLEESBAAR: s('Dit is geen tijd.', 'Schrijf bijvoorbeeld 16:00.'),
  CSV_TIJD_ONTBREEKT: s('Hier ontbreekt de tijd.', 'Zet de tijd achter de datum of in een eigen kolom.'),
  CSV_TIJD_BESTAAT_NIET: s('Deze tijd bestaat niet: de klok gaat die nacht een uur vooruit.', 'Kies een tijd voor 02.00 of vanaf 03.00 uur.'),
  CSV_TIJD_TWEE_KEER: s('Deze tijd komt die nacht twee keer voor.', 'Zet er ‘zomertijd’ of ‘wintertijd’ achter.'),
  CSV_EINDE_VOOR_BEGIN: s('Het einde ligt niet na het begin.', 'Controleer de datums en de tijden.'),
  CSV_PERSOON_ONBEKEND: s('Deze persoon staat niet in het rooster.', 'Voeg de persoon eerst toe, of verbeter de naam.'),
  CSV_PERSOON_DUBBELZINNIG: s('Meer dan één persoon in het rooster heeft deze naam.', 'Gebruik de sleutel van de persoon in plaats van de naam.'),
  CSV_OVERLAP: (p) => ({ wat: `Deze regel overlapt regel ${p.andere}.`, stap: 'Laat de ene dienst beginnen waar de andere eindigt.' }),
  CSV_DUBBEL: (p) => ({ wat: `Deze regel is gelijk aan regel ${p.andere}.`, stap: 'Verwijder er een.' }),
  CSV_VERLEDEN: s('Deze dienst begint in het verleden.', 'Verwijder de regel: wie toen waarnam, ligt vast.'),
  CSV_NIET_IN_AMBT: s('Deze persoon is dan niet in functie.', 'Kies een ander, of pas de periode van de persoon aan.'),
  CSV_AFWEZIG: s('Deze persoon is dan afwezig gemeld.', 'Kies een ander, of trek eerst de afwezigheid in.'),
  CSV_RAADSLID: s('Een raadslid kan niet worden ingeroosterd (Gemeentewet art. 77 lid 2).', 'Kies de burgemeester of een locoburgemeester.'),
  CSV_TEKST_TE_LANG: s('Deze tekst is te lang.', 'Gebruik hoogstens 300 tekens.'),
};

/** Every text by code, to be taken over by `fouten.ts`. */
export const piketTeksten: Readonly<Record<PiketCode | Importcode, (params: FoutParams) => Fouttekst>> = { ...weigeringen, ...importproblemen };

/** What the one who acts now does: the burgemeester is on duty, anybody else acts for the burgemeester (Gemeentewet 77). */
export const dienstTekst = (waarnemer: { ambt: Ambt } | null): string => (waarnemer?.ambt === 'burgemeester' ? 'Nu dienstdoend' : 'Nu waarnemend');

/** Why a take-over ends, as the roster keeps it when somebody says that he no longer acts. */
export const OVERNAME_EINDE = 'de waarneming is beëindigd';

/** What was done to the roster, as the log tells it. */
export const roosterhandelingTekst: Readonly<Record<Roosteropdracht['soort'] | 'import', string>> = {
  deelnemer: 'een persoon vastgelegd',
  plan: 'een plan gemaakt',
  feestdagen: 'de feestdagen verdeeld',
  dienst: 'een dienst gezet',
  gat: 'een gat gedekt',
  ruilToewijzing: 'een ruil toegewezen',
  afwezig: 'een afwezigheid gemeld',
  terug: 'een afwezigheid beëindigd',
  intrekking: 'iets ingetrokken',
  overname: 'een dienst overgenomen',
  ruilVoorstel: 'een ruil voorgesteld',
  ruilAanvaarding: 'een ruil aanvaard',
  ruilAfwijzing: 'een ruil afgewezen',
  ruilIntrekking: 'een ruilvoorstel ingetrokken',
  correctie: 'het verleden gecorrigeerd',
  import: 'een bestand overgenomen',
};

/** Why somebody acts, as sentences: the ground, who came first and could not, and why the burgemeester does not act. */
export function uitlegTekst({ waarnemer, grond, uitleg }: Waarneming): string[] {
  const beurt = uitleg.beurt ? `, beurt van ${op(uitleg.beurt.van)} tot ${op(uitleg.beurt.tot)}` : '';
  const zinnen: Readonly<Record<Grond, string>> = {
    kantoortijd: `Het is kantoortijd volgens ‘${uitleg.regime?.naam ?? ''}’: dan neemt de burgemeester de telefoon op.`,
    rooster: `Volgens het rooster ‘${uitleg.regime?.naam ?? ''}’${beurt}.`,
    handmatig: 'Voor deze tijd apart ingedeeld.',
    ruil: 'Door een ruil met instemming, of door de coördinator toegewezen bij ziekte.',
    overname: 'Heeft de dienst overgenomen.',
    correctie: 'Achteraf vastgelegd: zo is het in werkelijkheid gegaan.',
    gatdekking: 'Genoemd als vervanger, omdat wie was ingedeeld niet kan.',
    terugval: `Wie was ingedeeld kan niet. Daarom geldt de vaste volgorde: plaats ${uitleg.positie ?? '?'} is de eerste die kan.`,
    gat: 'Niemand in het rooster kan nu waarnemen.',
  };
  const over = uitleg.overgeslagen.map(({ naam, afwezigheid }) =>
    afwezigheid === null
      ? `${naam} is dan niet in functie.`
      : `${naam} is afwezig (${afwezigheidTekst[afwezigheid.grond]})${afwezigheid.tot === null ? '' : ` tot ${op(afwezigheid.tot)}`}.`,
  );
  return [zinnen[grond], ...over, ...(waarnemer?.ambt === 'raadslid' ? ['Geen wethouder kan; dan neemt een raadslid waar (Gemeentewet art. 77 lid 2).'] : [])];
}
