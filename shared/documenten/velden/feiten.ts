/** Fields about the call, the incident and the facts of the Besluit's catalogue. */
import type { Feit } from '../../dossier/toestand.ts';
import { CATALOGUS, ONDERDELEN, type Catalogusitem } from '../../wth/catalogus.ts';
import { datumKort } from '../../wth/opmaak.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, lijst, MEDEDELINGEN, tekst, type Bron, type Rij, type Veld } from './vorm.ts';

const BESCHIKKING: readonly DocumentSoort[] = ['beschikking'];
const MET_FEITEN: readonly DocumentSoort[] = ['beschikking', 'weging-niet-opgelegd'];
const MET_INCIDENT: readonly DocumentSoort[] = [...MET_FEITEN, ...MEDEDELINGEN];
const MET_MELDING: readonly DocumentSoort[] = ['beschikking', 'bevestiging-aanzegging', 'weging-niet-opgelegd', ...MEDEDELINGEN];

type Status = 'ja' | 'nee' | 'onbekend';
type Vastgesteld = { item: Catalogusitem; gegevens: Feit<'feit.vastgesteld'>['gegevens'] };

/** The facts with this answer, in the order of the catalogue; what is not in it may not be weighed (Besluit 2 lid 1). */
function feitenMet(status: Status, { dossier }: Bron): Vastgesteld[] {
  return CATALOGUS.flatMap((item) =>
    dossier.feiten
      .filter(({ gegevens }) => gegevens.code === item.code && gegevens.status === status)
      .map(({ gegevens }) => ({ item, gegevens })),
  );
}

function rij({ item, gegevens }: Vastgesteld): Rij {
  const bron = [gegevens.bron, gegevens.datum === '' ? '' : datumKort(gegevens.datum)];
  return {
    rubriek: item.rubriektitel,
    omschrijving: item.tekst,
    toelichting: gegevens.toelichting,
    bron: bron.filter((deel) => deel !== '').join(', '),
  };
}

const RIJ = {
  rubriek: { betekenis: 'rubriek van het Besluit', voorbeeld: 'Bedreiging' },
  omschrijving: { betekenis: 'het feit, in de woorden van het Besluit', voorbeeld: 'dreigen fysiek geweld' },
  toelichting: { betekenis: 'wat er is gezien of gezegd', voorbeeld: 'Hij hief zijn vuist.' },
  bron: { betekenis: 'bron en datum', voorbeeld: 'verklaring buurvrouw, vr 27 nov. 2026' },
};

export const feitvelden: readonly Veld[] = [
  tekst('melding.hulpofficier', 'hulpofficier van justitie die belde', 'K. Jansma', (b) => b.dossier.melding?.gegevens.hulpofficier ?? '', {
    in: MET_MELDING,
    eis: { artikel: 'Awb 3:2' },
  }),
  tekst('melding.onderdeel', 'onderdeel van de politie', 'eenheid Den Haag', (b) => b.dossier.melding?.gegevens.onderdeel ?? '', {
    in: MET_MELDING,
  }),
  tekst('melding.terugbelnummer', 'terugbelnummer van de hulpofficier', '06 12 34 56 78', (b) => b.dossier.melding?.gegevens.terugbelnummer ?? '', {
    in: [...MEDEDELINGEN, 'weging-niet-opgelegd'],
  }),
  tekst(
    'melding.moment',
    'tijdstip van de melding',
    'vrijdag 27 november 2026 om 22.50 uur',
    ({ dossier: { melding } }) => voluit(melding?.at),
    { in: MET_MELDING },
  ),
  tekst('incident.omschrijving', 'wat er is gebeurd', 'Na een ruzie …', (b) => b.dossier.incident?.gegevens.omschrijving ?? '', {
    in: MET_INCIDENT,
    eis: { artikel: 'Wth 2 lid 4 onder b' },
  }),
  tekst('incident.eerder', 'eerdere incidenten', 'In maart …', (b) => b.dossier.incident?.gegevens.eerder ?? '', { in: MET_FEITEN }),
  keuze('incident.momentBekend', 'het tijdstip van het incident is bekend', (b) => b.dossier.incident?.gegevens.momentBekend ?? false, {
    in: MET_INCIDENT,
  }),
  tekst(
    'incident.moment',
    'tijdstip van het incident',
    'vrijdag 27 november 2026 om 22.15 uur',
    ({ dossier: { incident } }) => voluit(incident?.gegevens.momentBekend === true ? incident.at : null),
    { in: MET_INCIDENT },
  ),
  lijst(
    'feitgroepen',
    'vastgestelde feiten, per onderdeel van het Besluit (persoon, incident, leefomstandigheden)',
    {
      titel: { betekenis: 'naam van het onderdeel', voorbeeld: 'Het verloop van het incident' },
      feiten: { betekenis: 'de feiten van dit onderdeel', rijen: RIJ },
    },
    (b) => {
      const feiten = feitenMet('ja', b);
      return ONDERDELEN.map(({ code, titel }) => ({
        titel,
        feiten: feiten.filter(({ item }) => item.onderdeel === code).map(rij),
      })).filter(({ feiten: rijen }) => rijen.length > 0);
    },
    { in: MET_FEITEN, eis: { artikel: 'Wth 2 lid 4 onder b; Besluit 2 lid 1', wanneer: (b) => b.dossier.opgelegd !== null } },
  ),
  lijst('feitenNietGebleken', 'onderzochte feiten die niet zijn gebleken', RIJ, (b) => feitenMet('nee', b).map(rij), { in: BESCHIKKING }),
  lijst('feitenOnbekend', 'onderzochte feiten waarover niets bekend is', RIJ, (b) => feitenMet('onbekend', b).map(rij), {
    in: BESCHIKKING,
  }),
  lijst(
    'feitenKinderen',
    'vastgestelde feiten over de kinderen',
    RIJ,
    (b) => feitenMet('ja', b).filter(({ item }) => item.rubriek === '2i' || item.code === '2d3').map(rij),
    { in: ['mededeling-veilig-thuis'] },
  ),
];
