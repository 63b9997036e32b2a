/** Fields of making known, and of what follows for the person: keys, lawyer, reachability, beroep. */
import { beroepLaatsteDag } from '../../wth/beroep.ts';
import { datumVoluit } from '../../wth/opmaak.ts';
import { lokaleDatum, type Datum } from '../../wth/tijd.ts';
import { bereikbaarheidUiterlijk, raadsmanUiterlijk } from '../../wth/urentermijnen.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, optie, OVER_HUISVERBOD, tekst, type Bron, type Veld } from './vorm.ts';

const BESCHIKKING: readonly DocumentSoort[] = ['beschikking'];
const AANZEGGING: readonly DocumentSoort[] = ['beschikking', 'bevestiging-aanzegging'];
const BEVESTIGING: readonly DocumentSoort[] = ['bevestiging-aanzegging'];
/** The lawyer has to reach his client. */
const MET_RAADSMAN: readonly DocumentSoort[] = ['beschikking', 'brief-raad-rechtsbijstand'];
const JA_NEE = ['ja', 'nee', 'onbekend'] as const;

const isMondeling = ({ dossier }: Bron): boolean => dossier.opgelegd?.gegevens.wijze === 'mondeling';
const praktisch = ({ dossier }: Bron) => dossier.praktisch?.gegevens ?? null;

/** The day on which the beschikking is handed over, as far as it can say: six weeks for beroep start the day after. */
function uitreikdag(b: Bron): Datum {
  const { opgelegd } = b.dossier;
  return lokaleDatum(opgelegd === null || isMondeling(b) ? b.nu : opgelegd.gegevens.ingang);
}

/** The moment at which the beschikking was first put in writing: the first time that it left the archive. */
const opgesteld = ({ dossier }: Bron): string | undefined =>
  dossier.uitgegeven.find(({ gegevens }) => gegevens.soort === 'beschikking')?.at;

const zaakvelden: readonly Veld[] = [
  tekst('zaak.nummer', 'zaaknummer', 'WTH-2026-0007', (b) => b.dossier.zaaknummer),
  tekst('document.dagtekening', 'datum en tijd van dit document', 'vrijdag 27 november 2026 om 23.30 uur', (b) => voluit(b.nu)),
];

const aanzegvelden: readonly Veld[] = [
  keuze('aanzegging.mondeling', 'het huisverbod is mondeling aangezegd', isMondeling, { in: OVER_HUISVERBOD }),
  tekst('aanzegging.moment', 'tijdstip van de aanzegging', 'vrijdag 27 november 2026 om 23.40 uur', (b) => voluit(b.dossier.aangezegd?.at), {
    in: AANZEGGING,
    eis: { artikel: 'Wth 2 lid 7', wanneer: isMondeling },
  }),
  tekst('aanzegging.plaats', 'plaats van de aanzegging', 'in de woning', (b) => b.dossier.aangezegd?.gegevens.plaats ?? '', {
    in: AANZEGGING,
    eis: { artikel: 'Wth 2 lid 7', wanneer: isMondeling },
  }),
  tekst('aanzegging.door', 'wie aanzegde', 'hulpofficier K. Jansma', (b) => b.dossier.aangezegd?.gegevens.door ?? '', {
    in: AANZEGGING,
    eis: { artikel: 'Wth 2 lid 7', wanneer: isMondeling },
  }),
  tekst('aanzegging.redenSpoed', 'waarom het niet kon wachten op papier', 'Hij dreigde meteen.', (b) => b.dossier.aangezegd?.gegevens.redenSpoed ?? '', {
    in: AANZEGGING,
    eis: { artikel: 'Wth 2 lid 7', wanneer: isMondeling },
  }),
  tekst('aanzegging.getuige', 'getuige van de aanzegging', 'agent P. Mulder', (b) => b.dossier.aangezegd?.gegevens.getuige ?? '', {
    in: AANZEGGING,
  }),
  tekst('aanzegging.kernwoorden', 'wat er is gezegd', 'U moet nu weg.', (b) => b.dossier.aangezegd?.gegevens.kernwoorden ?? '', {
    in: AANZEGGING,
    eis: { artikel: 'Wth 2 lid 7', wanneer: isMondeling },
  }),
  tekst('opschrift.moment', 'wanneer de beschikking op schrift stond', 'zaterdag 28 november 2026 om 01.10 uur', (b) => voluit(opgesteld(b)), {
    in: BEVESTIGING,
  }),
  keuze('uitreiking.nedergelegd', 'de beschikking ligt bij de gemeentesecretarie', (b) => b.dossier.uitgereikt?.gegevens.wijze === 'nederlegging', {
    in: BEVESTIGING,
  }),
  tekst('uitreiking.moment', 'wanneer de beschikking is uitgereikt', 'zaterdag 28 november 2026 om 02.00 uur', (b) => voluit(b.dossier.uitgereikt?.at), {
    in: BEVESTIGING,
  }),
  tekst('uitreiking.door', 'wie de beschikking uitreikte', 'agent P. Mulder', (b) => b.dossier.uitgereikt?.gegevens.door ?? '', {
    in: BEVESTIGING,
  }),
  tekst('uitreiking.gepland', 'wie de beschikking zal uitreiken', 'hulpofficier K. Jansma', (b) => b.dossier.opgelegd?.gegevens.uitreikingDoor ?? '', {
    in: BESCHIKKING,
  }),
];

const gevolgvelden: readonly Veld[] = [
  optie('sleutels.afgegeven', 'de huissleutels zijn afgegeven', JA_NEE, (b) => praktisch(b)?.sleutels ?? 'onbekend', { in: BESCHIKKING }),
  tekst('sleutels.toelichting', 'toelichting bij de sleutels', 'twee sleutels', (b) => praktisch(b)?.sleutelsToelichting ?? '', {
    in: BESCHIKKING,
  }),
  optie('raadsman.gewenst', 'de betrokkene wil een advocaat', JA_NEE, (b) => praktisch(b)?.raadsman ?? 'onbekend', { in: BESCHIKKING }),
  tekst('raadsman.gevraagdOp', 'wanneer om een advocaat is gevraagd', 'vrijdag 27 november 2026 om 23.45 uur', (b) => voluit(praktisch(b)?.raadsmanOp), {
    in: MET_RAADSMAN,
  }),
  tekst(
    'raadsman.uiterlijk',
    'wanneer de advocaat er uiterlijk is, 24 uur later',
    'zaterdag 28 november 2026 om 23.45 uur',
    (b) => {
      const op = praktisch(b)?.raadsmanOp ?? null;
      return voluit(op === null ? null : raadsmanUiterlijk(op));
    },
    { in: MET_RAADSMAN },
  ),
  optie('bereikbaarheid.bekend', 'de betrokkene heeft opgegeven waar of hoe die bereikbaar is', JA_NEE, (b) => praktisch(b)?.bereikbaar ?? 'onbekend', {
    in: BESCHIKKING,
  }),
  tekst('bereikbaarheid.waar', 'waar of hoe de uithuisgeplaatste bereikbaar is', '06 98 76 54 32', (b) => praktisch(b)?.bereikbaarheid ?? '', {
    in: MET_RAADSMAN,
  }),
  tekst(
    'bereikbaarheid.uiterlijk',
    'wanneer de bereikbaarheid uiterlijk bekend moet zijn, 24 uur na het begin',
    'zaterdag 28 november 2026 om 23.40 uur',
    ({ dossier: { opgelegd } }) => voluit(opgelegd === null ? null : bereikbaarheidUiterlijk(opgelegd.gegevens.ingang)),
    { in: BESCHIKKING },
  ),
  tekst('beroep.uitreikdag', 'dag waarop de beschikking wordt uitgereikt', 'vrijdag 27 november 2026', (b) => datumVoluit(uitreikdag(b)), {
    in: BESCHIKKING,
  }),
  tekst(
    'beroep.laatsteDag',
    'laatste dag om beroep in te stellen, bij uitreiking op die dag',
    'vrijdag 8 januari 2027',
    (b) => datumVoluit(beroepLaatsteDag(uitreikdag(b)).uiterlijk),
    { in: BESCHIKKING },
  ),
];

export const bekendmakingsvelden: readonly Veld[] = [...zaakvelden, ...aanzegvelden, ...gevolgvelden];
