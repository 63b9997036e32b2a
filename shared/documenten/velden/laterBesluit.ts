/** Fields of a decision after the imposition: who took it and when, its remedy, withdrawing, and the contact ban of one person. */
import { metContactverbod } from '../../dossier/contactverbod.ts';
import type { Ambtsondertekening } from '../../dossier/gebeurtenissen/delen.ts';
import type { Feit } from '../../dossier/toestand.ts';
import { opsomming } from '../../opsomming.ts';
import { beroepLaatsteDag } from '../../wth/beroep.ts';
import { datumVoluit } from '../../wth/opmaak.ts';
import { lokaleDatum, type Datum } from '../../wth/tijd.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { EIGEN_BESLUITEN, optie, tekst, type Bron, type Veld } from './vorm.ts';

const INTREKKING: readonly DocumentSoort[] = ['intrekking'];
const WIJZIGING: readonly DocumentSoort[] = ['wijziging-contactverbod'];

type Besluit = { at: string; gegevens: { ondertekening: Ambtsondertekening } };

const wijziging = ({ dossier, onderwerpId }: Bron): Feit<'contactverbod.gewijzigd'> | null =>
  dossier.contactverbodGewijzigd.find(({ gebeurtenisId }) => gebeurtenisId === onderwerpId) ?? null;

/** The decision about shelter, or its extension. */
const opvangbesluit = ({ dossier: { opvangBesloten, opvangVerlengd }, onderwerpId }: Bron): Besluit | null =>
  [...opvangBesloten, ...opvangVerlengd].find(({ gebeurtenisId }) => gebeurtenisId === onderwerpId) ?? null;

/** The decision that the document is: an extension, a changed contact ban, one about shelter, or else the withdrawal. */
function besluit(b: Bron): Besluit | null {
  return b.dossier.verlengd.find(({ gebeurtenisId }) => gebeurtenisId === b.onderwerpId) ?? wijziging(b) ?? opvangbesluit(b) ?? b.dossier.ingetrokken;
}

const ondertekening = (b: Bron): Ambtsondertekening | null => besluit(b)?.gegevens.ondertekening ?? null;

function waarnemer(b: Bron) {
  const als = ondertekening(b);
  return als?.als === 'waarnemer' ? als : null;
}

/** The day of making known, as far as the document can say: six weeks for beroep start the day after. */
function bekendmakingsdag({ dossier, nu, onderwerpId }: Bron): Datum {
  return lokaleDatum(dossier.verlengingBekendgemaakt.find(({ gegevens }) => gegevens.verlengingId === onderwerpId)?.at ?? nu);
}

const ingetrokken = ({ dossier }: Bron) => dossier.ingetrokken?.gegevens ?? null;

function hulpAanvaard(b: Bron) {
  const grond = ingetrokken(b)?.grond;
  return grond?.als === 'hulp aanvaard' ? grond : null;
}

function gevaarGeweken(b: Bron) {
  const grond = ingetrokken(b)?.grond;
  return grond?.als === 'gevaar geweken' ? grond : null;
}

const metHulp = { artikel: 'Wth 2 lid 9', wanneer: (b: Bron) => hulpAanvaard(b) !== null };

const besluitdelen: readonly Veld[] = [
  tekst('ditBesluit.moment', 'tijdstip van dit besluit', 'vrijdag 4 december 2026 om 14.10 uur', (b) => voluit(besluit(b)?.at), {
    in: EIGEN_BESLUITEN,
    eis: { artikel: 'Awb 3:46' },
  }),
  optie('ditBesluit.ondertekening', 'wie dit besluit tekent', ['burgemeester', 'waarnemer'], (b) => ondertekening(b)?.als ?? '', {
    in: EIGEN_BESLUITEN,
    eis: { artikel: 'Awb 10:10' },
  }),
  tekst('ditBesluit.beslisser', 'wie dit besluit nam', 'mr. A. van Dalen', (b) => ondertekening(b)?.beslisser ?? '', {
    in: EIGEN_BESLUITEN,
    eis: { artikel: 'Wth 3 lid 1' },
  }),
  tekst('ditBesluit.verhindering', 'waarom de burgemeester verhinderd of afwezig is', 'ziekte', (b) => waarnemer(b)?.verhindering ?? '', {
    in: EIGEN_BESLUITEN,
    eis: { artikel: 'Gemeentewet 77 lid 1', wanneer: (b) => waarnemer(b) !== null },
  }),
  tekst('ditBesluit.aanwijzing', 'aanwijzing van de locoburgemeester door het college', 'collegebesluit van 3 juni 2026', (b) => waarnemer(b)?.aanwijzing ?? '', {
    in: EIGEN_BESLUITEN,
    eis: { artikel: 'Gemeentewet 77 lid 1', wanneer: (b) => waarnemer(b) !== null },
  }),
  tekst('ditBesluit.bekendmakingsdag', 'dag waarop dit besluit bekend wordt gemaakt', 'vrijdag 4 december 2026', (b) => datumVoluit(bekendmakingsdag(b)), {
    in: EIGEN_BESLUITEN,
  }),
  tekst(
    'ditBesluit.beroepTot',
    'laatste dag om beroep in te stellen, bij bekendmaking op die dag',
    'vrijdag 15 januari 2027',
    (b) => datumVoluit(beroepLaatsteDag(bekendmakingsdag(b)).uiterlijk),
    { in: EIGEN_BESLUITEN, eis: { artikel: 'Awb 3:45' } },
  ),
];

const intrekvelden: readonly Veld[] = [
  optie('intrekking.grond', 'grond van de intrekking', ['hulp aanvaard', 'gevaar geweken'], (b) => ingetrokken(b)?.grond.als ?? '', {
    in: INTREKKING,
    eis: { artikel: 'Wth 2 lid 9' },
  }),
  tekst('intrekking.ingang', 'vanaf wanneer het huisverbod niet meer geldt', 'woensdag 2 december 2026 om 12.00 uur', (b) => voluit(ingetrokken(b)?.ingang), {
    in: INTREKKING,
    eis: { artikel: 'Wth 2 lid 9' },
  }),
  tekst('intrekking.aanbod', 'welk aanbod van hulp is aanvaard', 'gesprekken en een training', (b) => hulpAanvaard(b)?.aanbod ?? '', { in: INTREKKING, eis: metHulp }),
  tekst('intrekking.aanvaardOp', 'wanneer de hulp is aanvaard', 'maandag 30 november 2026 om 10.00 uur', (b) => voluit(hulpAanvaard(b)?.aanvaardOp), {
    in: INTREKKING,
    eis: metHulp,
  }),
  tekst('intrekking.bevestigdDoor', 'welke instantie dat bevestigt', 'Stichting Thuisbasis', (b) => hulpAanvaard(b)?.bevestigdDoor ?? '', { in: INTREKKING, eis: metHulp }),
  tekst('intrekking.bevestigdOp', 'wanneer de instantie dat bevestigde', 'dinsdag 1 december 2026 om 16.00 uur', (b) => voluit(hulpAanvaard(b)?.bevestigdOp), {
    in: INTREKKING,
    eis: metHulp,
  }),
  tekst('intrekking.medewerking', 'medewerking aan de hulp van de huisgenoten', 'U werkt mee.', (b) => hulpAanvaard(b)?.medewerking ?? '', { in: INTREKKING, eis: metHulp }),
  tekst('intrekking.feiten', 'waaruit blijkt dat het gevaar is geweken', 'U bent verhuisd.', (b) => gevaarGeweken(b)?.feiten ?? '', {
    in: INTREKKING,
    eis: { artikel: 'Awb 3:46', wanneer: (b) => gevaarGeweken(b) !== null },
  }),
  tekst('intrekking.contactverbod', 'gevolg voor het contactverbod', 'Ook het contactverbod vervalt.', (b) => ingetrokken(b)?.contactverbod ?? '', {
    in: INTREKKING,
    eis: { artikel: 'Awb 3:46' },
  }),
  optie('intrekking.sleutels', 'waar de sleutels zijn', ['teruggegeven', 'nog terug te geven', 'niet ingenomen'], (b) => ingetrokken(b)?.sleutels ?? '', {
    in: INTREKKING,
  }),
  tekst('intrekking.sleutelsToelichting', 'toelichting bij de sleutels', 'Haal ze op bij de politie.', (b) => ingetrokken(b)?.sleutelsToelichting ?? '', { in: INTREKKING }),
];

/** The names of those for whom the contact ban goes on unchanged by this decision. */
function overigen(b: Bron): string {
  const gewijzigd = wijziging(b)?.gegevens;
  if (gewijzigd === undefined) return '';
  return opsomming(
    metContactverbod(b.dossier, gewijzigd.vanaf)
      .filter(({ gegevens }) => gegevens.huisgenootId !== gewijzigd.huisgenootId)
      .map(({ gegevens }) => gegevens.naam),
  );
}

const wijzigvelden: readonly Veld[] = [
  tekst(
    'wijziging.naam',
    'voor wie het contactverbod verandert',
    'S. Verbeek',
    (b) => b.dossier.huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === wijziging(b)?.gegevens.huisgenootId)?.gegevens.naam ?? '',
    { in: WIJZIGING, eis: { artikel: 'Wth 2 lid 4 onder c' } },
  ),
  optie('wijziging.soort', 'wat er verandert', ['opgeheven', 'beperkt', 'hersteld'], (b) => wijziging(b)?.gegevens.wijziging ?? '', {
    in: WIJZIGING,
    eis: { artikel: 'Wth 2 lid 4 onder c' },
  }),
  tekst('wijziging.vanaf', 'vanaf wanneer', 'woensdag 2 december 2026 om 12.00 uur', (b) => voluit(wijziging(b)?.gegevens.vanaf), {
    in: WIJZIGING,
    eis: { artikel: 'Wth 2 lid 4 onder c' },
  }),
  tekst('wijziging.waarom', 'waarom', 'Uw zoon wil u graag zien.', (b) => wijziging(b)?.gegevens.waarom ?? '', { in: WIJZIGING, eis: { artikel: 'Awb 3:46' } }),
  tekst('wijziging.voorwaarden', 'welk contact mag', 'Een uur per week, met begeleiding.', (b) => wijziging(b)?.gegevens.voorwaarden ?? '', {
    in: WIJZIGING,
    eis: { artikel: 'Awb 3:46', wanneer: (b) => wijziging(b)?.gegevens.wijziging === 'beperkt' },
  }),
  tekst('wijziging.overigen', 'voor wie het contactverbod blijft zoals het is, in één zin', 'N. de Vries', overigen, { in: WIJZIGING }),
];

export const laterBesluitvelden: readonly Veld[] = [...besluitdelen, ...intrekvelden, ...wijzigvelden];
