/** Fields of what the jurist argues, in the order in which a court examines: competence, danger, this person, weighing, procedure, now. */
import { looptijdVan } from '../../dossier/looptijd.ts';
import { opsomming } from '../../opsomming.ts';
import { CATALOGUS } from '../../wth/catalogus.ts';
import { punten, type Onderdeel } from '../verweerpunten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, lijst, optie, tekst, VERWEER, type Bron, type Veld } from './vorm.ts';

const motivering = ({ dossier }: Bron) => dossier.motivering?.gegevens ?? null;
const ondertekening = ({ dossier }: Bron) => dossier.opgelegd?.gegevens.ondertekening ?? null;

/** In what capacity the decision was taken, in a sentence. */
function hoedanigheid(b: Bron): string {
  const als = ondertekening(b);
  if (als === null) return '';
  if (als.als === 'burgemeester') return `De burgemeester, ${als.beslisser}, heeft zelf besloten.`;
  if (als.als === 'waarnemer')
    return `De burgemeester was verhinderd (${als.verhindering}). ${als.beslisser} heeft als locoburgemeester het ambt waargenomen (artikel 77 van de Gemeentewet; ${als.aanwijzing}). Dat is geen mandaat.`;
  return `De burgemeester, ${als.beslisser}, heeft zelf besloten. Hulpofficier ${als.hulpofficier} heeft het besluit namens de burgemeester getekend (artikel 10:11 van de Algemene wet bestuursrecht; ${als.mandaat}).`;
}

/** Of which decisions the proof of competence stands in the case. */
const bewezen = ({ dossier }: Bron): boolean => dossier.bevoegdheden.some(({ gegevens }) => gegevens.besluit === 'huisverbod.opgelegd' && gegevens.uitkomst === 'bewijs');

const kind = ({ dossier }: Bron) => dossier.kindermishandeling?.gegevens ?? null;

const RIJ = {
  punt: { betekenis: 'waar de rechter op let', voorbeeld: 'Is er een concreet incident beschreven?' },
  bron: { betekenis: 'wet of rechtspraak', voorbeeld: 'RBNHO:2014:10086' },
  stand: { betekenis: 'wat het dossier daarover zegt', voorbeeld: 'Ja, er staat een beschrijving.' },
};

const controle = (naam: string, betekenis: string, deel: Onderdeel): Veld =>
  lijst(naam, betekenis, RIJ, (b) => punten(b.dossier, b.nu).filter((een) => een.deel === deel).map(({ punt, bron, stand }) => ({ punt, bron, stand })), { in: ['verweerschrift'] });

export const verweervelden: readonly Veld[] = [
  tekst('verweer.hoedanigheid', 'wie besloot en in welke hoedanigheid, in hele zinnen', 'De burgemeester heeft zelf besloten.', hoedanigheid, { in: VERWEER }),
  keuze('verweer.bevoegdheidsbewijs', 'bij het besluit is vastgelegd wie volgens het rooster bevoegd was', bewezen, { in: VERWEER }),
  tekst('verweer.aangezegd', 'wanneer het huisverbod mondeling is aangezegd; leeg als dat niet is gebeurd', 'vrijdag 27 november 2026 om 23.40 uur', (b) => voluit(b.dossier.aangezegd?.at), { in: VERWEER }),
  tekst('verweer.uitgereikt', 'wanneer de beschikking is uitgereikt of neergelegd', 'zaterdag 28 november 2026 om 02.00 uur', (b) => voluit(b.dossier.uitgereikt?.at), { in: VERWEER }),
  tekst('verweer.incident', 'wat er is gebeurd', 'Na een ruzie …', (b) => b.dossier.incident?.gegevens.omschrijving ?? '', { in: VERWEER }),
  tekst('verweer.eerder', 'eerdere incidenten', 'In maart …', (b) => b.dossier.incident?.gegevens.eerder ?? '', { in: VERWEER }),
  lijst(
    'verweer.feiten',
    'de feiten en omstandigheden van het Besluit die zijn vastgesteld',
    {
      feit: { betekenis: 'het feit, in de woorden van het Besluit', voorbeeld: 'dreigen fysiek geweld' },
      toelichting: { betekenis: 'wat er is gezien of gezegd', voorbeeld: 'Een geheven vuist.' },
      bron: { betekenis: 'bron', voorbeeld: 'verklaring buurvrouw' },
    },
    ({ dossier }) =>
      CATALOGUS.flatMap(({ code, rubriektitel, tekst: feit }) =>
        dossier.feiten
          .filter(({ gegevens }) => gegevens.code === code && gegevens.status === 'ja')
          .map(({ gegevens: { toelichting, bron } }) => ({ feit: `${rubriektitel} – ${feit}`, toelichting, bron })),
      ),
    { in: VERWEER },
  ),
  optie('verweer.grond', 'gevaar of ernstig vermoeden', ['gevaar', 'vermoeden'], (b) => motivering(b)?.grond ?? '', { in: VERWEER }),
  tekst('verweer.onmiddellijk', 'waarom ernstig en onmiddellijk', 'Er was net gedreigd.', (b) => motivering(b)?.onmiddellijk ?? '', { in: VERWEER }),
  tekst('verweer.persoon', 'waarom deze persoon', 'Het geweld kwam van één kant.', (b) => motivering(b)?.waaromDezePersoon ?? '', { in: VERWEER }),
  tekst('verweer.lichter', 'waarom iets lichters niet genoeg was', 'Afspraken zijn eerder niet nagekomen.', (b) => motivering(b)?.minderIngrijpend ?? '', { in: VERWEER }),
  tekst('verweer.belangen', 'de belangenafweging', 'De veiligheid weegt zwaarder.', (b) => motivering(b)?.belangenafweging ?? '', { in: VERWEER }),
  keuze('verweer.gehoord', 'de uithuisgeplaatste is voor het opleggen gehoord', (b) => b.dossier.zienswijze?.gegevens.gehoord ?? false, { in: VERWEER }),
  tekst('verweer.zienswijze', 'de zienswijze voor het opleggen, of waarom die er niet is', 'Wil naar het werk kunnen.', (b) => [b.dossier.zienswijze?.gegevens.inhoud, b.dossier.zienswijze?.gegevens.toelichting].filter(Boolean).join(' '), {
    in: VERWEER,
  }),
  keuze('verweer.kind', 'er was (een vermoeden van) kindermishandeling', (b) => kind(b)?.vermoeden ?? false, { in: VERWEER }),
  tekst(
    'verweer.veiligThuis',
    'het overleg vooraf met Veilig Thuis, of waarom dat niet kon',
    'Op vrijdag 27 november 2026 om 23.00 uur met J. de Wit: steunt het huisverbod.',
    (b) => {
      const overleg = kind(b)?.overleg ?? null;
      return overleg === null ? (kind(b)?.redenGeenOverleg ?? '') : `Op ${voluit(overleg.op)} met ${overleg.met}: ${overleg.uitkomst}`;
    },
    { in: VERWEER },
  ),
  tekst('verweer.contactverbod', 'voor wie het contactverbod geldt, in één zin', 'S. Verbeek', (b) => opsomming(b.dossier.huisgenoten.filter(({ gegevens }) => gegevens.contactverbod).map(({ gegevens }) => gegevens.naam)), {
    in: VERWEER,
  }),
  lijst(
    'verweer.verlengingen',
    'de verlengingen, met waarop zij rusten',
    {
      besloten: { betekenis: 'wanneer besloten', voorbeeld: 'vrijdag 4 december 2026 om 14.10 uur' },
      einde: { betekenis: 'het nieuwe einde', voorbeeld: 'vrijdag 25 december 2026 om 23.40 uur' },
      bekendgemaakt: { betekenis: 'wanneer bekendgemaakt', voorbeeld: 'vrijdag 4 december 2026 om 16.00 uur' },
      feiten: { betekenis: 'waaruit blijkt dat het gevaar voortduurt', voorbeeld: 'Er zijn elf berichten gestuurd.' },
      advies: { betekenis: 'advies van de hulpverlening', voorbeeld: 'Stichting De Kade: verleng met tien dagen.' },
      evenredig: { betekenis: 'waarom zo lang', voorbeeld: 'Korter is niet genoeg.' },
    },
    ({ dossier }) =>
      (looptijdVan(dossier)?.verlengingen ?? []).map(({ besluit: { at, gegevens }, bekendmaking }) => ({
        besloten: voluit(at),
        einde: voluit(gegevens.nieuwEinde),
        bekendgemaakt: voluit(bekendmaking?.at),
        feiten: gegevens.feiten,
        advies: gegevens.zorgadvies === null ? '' : `${gegevens.zorgadvies.van}: ${gegevens.zorgadvies.kern}`,
        evenredig: gegevens.proportionaliteit,
      })),
    { in: VERWEER },
  ),
  controle('verweer.puntenBevoegdheid', 'controlelijst: was de burgemeester bevoegd', 'bevoegdheid'),
  controle('verweer.puntenGevaar', 'controlelijst: was er gevaar', 'gevaar'),
  controle('verweer.puntenPersoon', 'controlelijst: waarom deze persoon', 'persoon'),
  controle('verweer.puntenAfweging', 'controlelijst: de afweging', 'afweging'),
  controle('verweer.puntenProcedure', 'controlelijst: de procedure', 'procedure'),
  controle('verweer.puntenNu', 'controlelijst: hoe het nu is', 'nu'),
];
