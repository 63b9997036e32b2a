/** Fields of an extension (Wth 9 lid 1 with 2 lid 4): everything that the decision itself has to say. */
import { contactstandOp, laatsteWijziging, metContactverbod } from '../../dossier/contactverbod.ts';
import { looptijdVan } from '../../dossier/looptijd.ts';
import type { Feit } from '../../dossier/toestand.ts';
import type { Verlengingstand } from '../../dossier/verlengingen.ts';
import { laatsteBesluit } from '../../dossier/verloop/verlengen.ts';
import type { Vraagcode } from '../../dossier/verloop/vragen.ts';
import { opsomming } from '../../opsomming.ts';
import { datumVoluit } from '../../wth/opmaak.ts';
import { vergelijkMomenten } from '../../wth/tijd.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, lijst, optie, tekst, type Bron, type Rij, type Veld } from './vorm.ts';

const VERLENGING: readonly DocumentSoort[] = ['verlenging'];
const ARTIKEL = 'Wth 9 lid 1';

const stand = ({ dossier, onderwerpId }: Bron): Verlengingstand | null =>
  looptijdVan(dossier)?.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === onderwerpId) ?? null;

const gegevens = (b: Bron) => stand(b)?.besluit.gegevens ?? null;

/** What was answered to a question that the law leaves open. */
function antwoord(b: Bron, code: Vraagcode): { antwoord: string; toelichting: string } {
  return gegevens(b)?.antwoorden.find((een) => een.code === code) ?? { antwoord: '', toelichting: '' };
}

/** What was last said about this extension, by him or by the one who stays. */
function zienswijze(b: Bron, wie: 'uithuisgeplaatste' | 'achterblijver'): Feit<'zienswijze.ontvangen'> | null {
  const at = stand(b)?.besluit.at;
  if (at === undefined) return null;
  const sinds = laatsteBesluit(b.dossier, at);
  const over = b.dossier.zienswijzen.filter(
    (feit) => feit.gegevens.wie === wie && vergelijkMomenten(feit.at, sinds) >= 0 && vergelijkMomenten(feit.at, at) <= 0,
  );
  return over.at(-1) ?? null;
}

const eigen = (b: Bron) => zienswijze(b, 'uithuisgeplaatste')?.gegevens ?? null;

const bijUitkomst = (artikel: string, uitkomst: 'gegeven' | 'niet gehoord') => ({ artikel, wanneer: (b: Bron) => eigen(b)?.uitkomst === uitkomst });

/** The names in the contact ban on the day of the decision. */
const namenUit = (b: Bron): string[] => {
  const verlenging = stand(b);
  return verlenging === null ? [] : metContactverbod(b.dossier, verlenging.besluit.at).map((huisgenoot) => huisgenoot.gegevens.naam);
};

/** Each person whom the contact ban names on the day of the decision: why it is still needed, and what is allowed. */
function personen(b: Bron): Rij[] {
  const verlenging = stand(b);
  if (verlenging === null) return [];
  const { at, gegevens: besluit } = verlenging.besluit;
  return metContactverbod(b.dossier, at).map(({ gegevens: { huisgenootId, naam, relatie } }) => ({
    naam,
    relatie,
    waarom: besluit.perHuisgenoot.find((een) => een.huisgenootId === huisgenootId)?.waarom ?? '',
    toegestaan: contactstandOp(b.dossier, huisgenootId, at) === 'beperkt' ? (laatsteWijziging(b.dossier, huisgenootId, at)?.gegevens.voorwaarden ?? '') : '',
  }));
}

const PERSOON = {
  naam: { betekenis: 'naam', voorbeeld: 'S. Verbeek' },
  relatie: { betekenis: 'relatie tot de uithuisgeplaatste', voorbeeld: 'partner' },
  waarom: { betekenis: 'waarom het contactverbod voor deze persoon nog nodig is', voorbeeld: 'Zij is nog bang.' },
  toegestaan: { betekenis: 'welk contact wel mag, als het contactverbod is beperkt', voorbeeld: 'Een uur per week, met begeleiding.' },
};

/** The end of the 28 days can fall in the night in which the clock changes. */
function eindeToelichting(b: Bron): string {
  const looptijd = looptijdVan(b.dossier);
  const nieuw = gegevens(b)?.nieuwEinde;
  if (looptijd === null || nieuw === undefined) return '';
  const { moment, markering } = looptijd.maximum;
  if (markering === null || vergelijkMomenten(moment, nieuw) !== 0) return '';
  return markering === 'gat'
    ? 'In deze nacht gaat de klok van 02.00 naar 03.00 uur. Daarom eindigt de verlenging om 03.00 uur.'
    : 'Deze nacht komt dit uur twee keer voor. De verlenging eindigt de eerste keer, in de zomertijd.';
}

const duurvelden: readonly Veld[] = [
  tekst('verlenging.nieuwEinde', 'nieuw einde van het huisverbod', 'vrijdag 25 december 2026 om 23.40 uur', (b) => voluit(gegevens(b)?.nieuwEinde), {
    in: VERLENGING,
    eis: { artikel: 'Wth 9 lid 1 met 2 lid 4 onder a' },
  }),
  tekst('verlenging.vanaf', 'einde waarna de verlenging begint; voor dat moment moet die bekend zijn', 'maandag 7 december 2026 om 23.40 uur', (b) => voluit(stand(b)?.vanaf.moment), {
    in: VERLENGING,
    eis: { artikel: ARTIKEL },
  }),
  tekst('verlenging.eindeToelichting', 'uitleg bij een einde in de nacht waarin de klok verspringt', 'In deze nacht verspringt de klok.', eindeToelichting, { in: VERLENGING }),
  keuze('verlenging.eerderVerlengd', 'het huisverbod was al eerder verlengd', (b) => {
    const [vanaf, eerste] = [stand(b)?.vanaf.moment, looptijdVan(b.dossier)?.eersteEinde.moment];
    return vanaf !== undefined && eerste !== undefined && vergelijkMomenten(vanaf, eerste) > 0;
  }, { in: VERLENGING }),
  tekst('verlenging.opeenvolgend', 'waarom opnieuw verlengd', 'De hulp is later begonnen.', (b) => antwoord(b, 'OPEENVOLGENDE_VERLENGING').toelichting, { in: VERLENGING }),
  tekst('verlenging.bijSchorsing', 'waarom verlengd terwijl het huisverbod is geschorst', 'De schorsing eindigt woensdag.', (b) => antwoord(b, 'VERLENGEN_BIJ_SCHORSING').toelichting, {
    in: VERLENGING,
  }),
];

const redenvelden: readonly Veld[] = [
  optie('verlenging.grond', 'grond van het huisverbod', ['gevaar', 'vermoeden'], (b) => b.dossier.motivering?.gegevens.grond ?? '', { in: VERLENGING, eis: { artikel: ARTIKEL } }),
  tekst('verlenging.feiten', 'feiten waaruit blijkt dat het gevaar voortduurt', 'U stuurde berichten.', (b) => gegevens(b)?.feiten ?? '', {
    in: VERLENGING,
    eis: { artikel: 'Wth 9 lid 1 met 2 lid 4 onder b' },
  }),
  lijst('verlenging.personen', 'met wie geen contact mag zijn, en waarom nog', PERSOON, personen, { in: VERLENGING }),
  keuze('verlenging.gemotiveerd', 'voor elke persoon staat er waarom het contactverbod nog nodig is', (b) => personen(b).every(({ waarom }) => waarom !== ''), {
    in: VERLENGING,
    eis: { artikel: 'Wth 9 lid 1 met 2 lid 4 onder c' },
  }),
  tekst('verlenging.namen', 'de namen van deze personen in één zin', 'S. Verbeek en T. de Vries', (b) => opsomming(namenUit(b)), {
    in: VERLENGING,
    eis: { artikel: 'Wth 9 lid 1 met 2 lid 4 onder c', wanneer: (b) => b.dossier.huisgenoten.every(({ gegevens: { contactverbod } }) => !contactverbod) },
  }),
  tekst('verlenging.proportionaliteit', 'waarom de verlenging niet verder gaat dan nodig is', 'De hulp heeft nog tijd nodig.', (b) => gegevens(b)?.proportionaliteit ?? '', {
    in: VERLENGING,
    eis: { artikel: 'Awb 3:4 lid 2' },
  }),
  keuze('zorgadvies.er', 'er is een advies van de hulpverlening', (b) => (gegevens(b)?.zorgadvies ?? null) !== null, { in: VERLENGING }),
  tekst('zorgadvies.van', 'van wie het advies is', 'Stichting Thuisbasis', (b) => gegevens(b)?.zorgadvies?.van ?? '', { in: VERLENGING }),
  tekst('zorgadvies.datum', 'datum van het advies', 'donderdag 3 december 2026', (b) => {
    const datum = gegevens(b)?.zorgadvies?.datum;
    return datum === undefined ? '' : datumVoluit(datum);
  }, { in: VERLENGING }),
  tekst('zorgadvies.kern', 'kern van het advies', 'Verleng het huisverbod.', (b) => gegevens(b)?.zorgadvies?.kern ?? '', { in: VERLENGING }),
  optie(
    'zorgadvies.rol',
    'of het advies het besluit mee draagt',
    ['draagt het besluit mee', 'alleen als achtergrond'],
    (b) => antwoord(b, 'ZORGADVIES_BIJ_VERLENGING').antwoord,
    { in: VERLENGING },
  ),
  tekst('zorgadvies.reden', 'waarom er geen advies is', 'De hulp is nog niet begonnen.', (b) => gegevens(b)?.geenZorgadvies ?? '', {
    in: VERLENGING,
    eis: { artikel: 'Awb 3:2', wanneer: (b) => gegevens(b)?.zorgadvies === null },
  }),
];

const hoorvelden: readonly Veld[] = [
  optie('gehoord.uitkomst', 'of er een zienswijze is gegeven', ['gegeven', 'geen gebruik gemaakt', 'niet gehoord'], (b) => eigen(b)?.uitkomst ?? '', {
    in: VERLENGING,
    eis: { artikel: 'Awb 4:8' },
  }),
  tekst('gehoord.inhoud', 'wat de uithuisgeplaatste van de verlenging vindt', 'U wilt naar huis.', (b) => eigen(b)?.inhoud ?? '', { in: VERLENGING, eis: bijUitkomst('Awb 4:8', 'gegeven') }),
  tekst('gehoord.reactie', 'wat de burgemeester met de zienswijze doet', 'Dat weegt mee.', (b) => eigen(b)?.reactie ?? '', {
    in: VERLENGING,
    eis: { ...bijUitkomst('Awb 3:46', 'gegeven'), aandacht: true },
  }),
  optie('gehoord.reden', 'waarom niet gehoord (Awb 4:11: spoed a, eerder b, doel c)', ['spoed', 'eerder', 'doel'], (b) => eigen(b)?.reden ?? '', {
    in: VERLENGING,
    eis: bijUitkomst('Awb 4:11', 'niet gehoord'),
  }),
  tekst('gehoord.toelichting', 'toelichting bij het horen of niet horen', 'U nam niet op.', (b) => eigen(b)?.toelichting ?? '', { in: VERLENGING }),
  keuze('gehoord.achterblijver', 'de achterblijver is ook gehoord (de inhoud blijft in het dossier)', (b) => zienswijze(b, 'achterblijver')?.gegevens.uitkomst === 'gegeven', {
    in: VERLENGING,
  }),
  optie(
    'verlenging.raadsman',
    'of een advocaat wordt aangeboden',
    ['aanbieden', 'heeft al een raadsman', 'niet aanbieden'],
    (b) => antwoord(b, 'RAADSMAN_BIJ_VERLENGING').antwoord,
    { in: VERLENGING },
  ),
];

const bekendvelden: readonly Veld[] = [
  tekst('verlenging.bekendOp', 'wanneer de verlenging bekend is gemaakt', 'zaterdag 5 december 2026 om 11.00 uur', (b) => voluit(stand(b)?.bekendmaking?.at), { in: VERLENGING }),
  optie(
    'verlenging.bekendWijze',
    'hoe de verlenging bekend is gemaakt',
    ['uitgereikt', 'toegezonden', 'elektronisch', 'andere wijze'],
    (b) => stand(b)?.bekendmaking?.gegevens.wijze ?? '',
    { in: VERLENGING },
  ),
  tekst('verlenging.bekendDoor', 'wie de verlenging bekend maakte', 'agent P. Mulder', (b) => stand(b)?.bekendmaking?.gegevens.door ?? '', { in: VERLENGING }),
  tekst('verlenging.bekendToelichting', 'toelichting bij de bekendmaking', 'Aan zijn advocaat gegeven.', (b) => stand(b)?.bekendmaking?.gegevens.toelichting ?? '', {
    in: VERLENGING,
  }),
];

export const verlengvelden: readonly Veld[] = [...duurvelden, ...redenvelden, ...hoorvelden, ...bekendvelden];
