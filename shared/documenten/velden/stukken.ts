/** Fields of the papers around an order: the deed of a deposit, keys, and entering a dwelling (Awbi). */
import type { Feit } from '../../dossier/toestand.ts';
import { opsomming } from '../../opsomming.ts';
import { machtigingGeldigTotEnMet, verslagUiterlijk } from '../../wth/binnentreden.ts';
import { datumVoluit } from '../../wth/opmaak.ts';
import { lokaleDatum } from '../../wth/tijd.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, optie, tekst, type Bron, type Veld } from './vorm.ts';

const AKTE: readonly DocumentSoort[] = ['akte-nederlegging'];
const SLEUTELS: readonly DocumentSoort[] = ['ontvangstbewijs-sleutels'];
const VERSLAG: readonly DocumentSoort[] = ['verslag-binnentreden'];
const BINNENTREDEN: readonly DocumentSoort[] = ['machtiging-binnentreden', 'verslag-binnentreden'];

const akte = ({ dossier }: Bron) => dossier.nederlegging?.gegevens ?? null;
const ingenomen = ({ dossier, onderwerpId }: Bron): Feit<'sleutels.ingenomen'> | null =>
  dossier.sleutelsIngenomen.find(({ gebeurtenisId }) => gebeurtenisId === onderwerpId) ?? null;
const binnentreden = ({ dossier, onderwerpId }: Bron): Feit<'binnentreden.vastgelegd'> | null =>
  dossier.binnentreden.find(({ gebeurtenisId }) => gebeurtenisId === onderwerpId) ?? null;

/** The authorisation that the document is, or that the entering rests on. */
function machtiging(b: Bron): Feit<'machtiging.afgegeven'> | null {
  const grondslag = binnentreden(b)?.gegevens.grondslag;
  const id = grondslag?.als === 'machtiging' ? grondslag.machtigingId : b.onderwerpId;
  return b.dossier.machtigingen.find(({ gebeurtenisId }) => gebeurtenisId === id) ?? null;
}

const opMachtiging = (b: Bron): boolean => binnentreden(b) === null || binnentreden(b)?.gegevens.grondslag.als === 'machtiging';

const aktevelden: readonly Veld[] = [
  tekst('akte.moment', 'wanneer de akte is opgemaakt', 'zaterdag 28 november 2026 om 09.30 uur', (b) => voluit(b.dossier.nederlegging?.at), { in: AKTE, eis: { artikel: 'Wth 2 lid 7' } }),
  tekst('akte.neergelegdOp', 'wanneer de beschikking is neergelegd', 'zaterdag 28 november 2026 om 09.00 uur', (b) => voluit(b.dossier.uitgereikt?.at), {
    in: AKTE,
    eis: { artikel: 'Wth 2 lid 7' },
  }),
  tekst('akte.neergelegdDoor', 'wie de beschikking neerlegde', 'agent P. Mulder', (b) => b.dossier.uitgereikt?.gegevens.door ?? '', { in: AKTE }),
  tekst('akte.reden', 'waarom de verblijfplaats onbekend is', 'Hij vertrok zonder iets te zeggen.', (b) => akte(b)?.reden ?? '', { in: AKTE, eis: { artikel: 'Wth 2 lid 7' } }),
  tekst('akte.zoekpogingen', 'hoe er is gezocht', 'Er is drie keer gebeld.', (b) => akte(b)?.zoekpogingen ?? '', { in: AKTE, eis: { artikel: 'Wth 2 lid 7' } }),
  tekst('akte.ontvangenDoor', 'wie de beschikking bij de secretarie ontving', 'F. Smit, balie', (b) => akte(b)?.ontvangenDoor ?? '', { in: AKTE, eis: { artikel: 'Wth 2 lid 7' } }),
  tekst('akte.opgemaaktDoor', 'wie de akte opmaakte', 'T. Bos, medewerker OOV', (b) => akte(b)?.opgemaaktDoor ?? '', { in: AKTE }),
];

const sleutelvelden: readonly Veld[] = [
  tekst('ingenomen.moment', 'wanneer de sleutels zijn ingenomen', 'vrijdag 27 november 2026 om 23.45 uur', (b) => voluit(ingenomen(b)?.at), { in: SLEUTELS, eis: { artikel: 'Wth 4 lid 2' } }),
  tekst('ingenomen.welke', 'welke sleutels', 'twee huissleutels', (b) => ingenomen(b)?.gegevens.welke ?? '', { in: SLEUTELS, eis: { artikel: 'Wth 4 lid 2' } }),
  tekst('ingenomen.van', 'van wie', 'R. de Vries', (b) => ingenomen(b)?.gegevens.van ?? '', { in: SLEUTELS, eis: { artikel: 'Wth 4 lid 2' } }),
  tekst('ingenomen.door', 'wie de sleutels innam', 'agent P. Mulder', (b) => ingenomen(b)?.gegevens.door ?? '', { in: SLEUTELS, eis: { artikel: 'Wth 4 lid 2' } }),
  tekst('ingenomen.bewaardBij', 'waar de sleutels liggen', 'politiebureau Plassen', (b) => ingenomen(b)?.gegevens.bewaardBij ?? '', { in: SLEUTELS, eis: { artikel: 'Wth 4 lid 2' } }),
  tekst('ingenomen.toelichting', 'toelichting bij de sleutels', 'De fietssleutel is niet ingenomen.', (b) => ingenomen(b)?.gegevens.toelichting ?? '', { in: SLEUTELS }),
  keuze('ingenomen.geweigerd', 'het ontvangstbewijs is geweigerd', (b) => ingenomen(b)?.gegevens.ontvangstbewijs === 'geweigerd', { in: SLEUTELS }),
];

const machtigingvelden: readonly Veld[] = [
  tekst('machtiging.moment', 'wanneer de machtiging is gegeven', 'vrijdag 27 november 2026 om 22.55 uur', (b) => voluit(machtiging(b)?.at), {
    in: BINNENTREDEN,
    eis: { artikel: 'Awbi 6 lid 1', wanneer: opMachtiging },
  }),
  tekst('machtiging.gever', 'wie de machtiging geeft, met hoedanigheid', 'mr. A. van Dalen, burgemeester', (b) => machtiging(b)?.gegevens.gever ?? '', {
    in: BINNENTREDEN,
    eis: { artikel: 'Awbi 6 lid 1', wanneer: opMachtiging },
  }),
  tekst('machtiging.aan', 'aan wie de machtiging is gegeven, met hoedanigheid', 'K. Jansma, hulpofficier van justitie', (b) => machtiging(b)?.gegevens.aan ?? '', {
    in: BINNENTREDEN,
    eis: { artikel: 'Awbi 6 lid 1', wanneer: opMachtiging },
  }),
  tekst('machtiging.doel', 'doel van het binnentreden', 'het opleggen van een huisverbod', (b) => machtiging(b)?.gegevens.doel ?? '', {
    in: BINNENTREDEN,
    eis: { artikel: 'Awbi 6 lid 1', wanneer: opMachtiging },
  }),
  keuze('machtiging.nacht', 'er mag ook tussen 00.00 en 06.00 uur worden binnengetreden', (b) => machtiging(b)?.gegevens.nacht ?? false, { in: BINNENTREDEN }),
  tekst('machtiging.nachtReden', 'dringende noodzaak voor de nacht', 'Er zijn kinderen in de woning.', (b) => machtiging(b)?.gegevens.nachtReden ?? '', {
    in: BINNENTREDEN,
    eis: { artikel: 'Awbi 7', wanneer: (b) => machtiging(b)?.gegevens.nacht === true },
  }),
  tekst(
    'machtiging.totEnMet',
    'tot en met welke dag de machtiging geldt',
    'maandag 30 november 2026',
    (b) => {
      const at = machtiging(b)?.at;
      return at === undefined ? '' : datumVoluit(machtigingGeldigTotEnMet(lokaleDatum(at)));
    },
    { in: BINNENTREDEN, eis: { artikel: 'Awbi 6 lid 2', wanneer: opMachtiging } },
  ),
];

const verslagvelden: readonly Veld[] = [
  tekst('binnentreden.moment', 'wanneer de woning is binnengetreden', 'vrijdag 27 november 2026 om 23.00 uur', (b) => voluit(binnentreden(b)?.at), {
    in: VERSLAG,
    eis: { artikel: 'Awbi 10 lid 2' },
  }),
  tekst('binnentreden.door', 'wie is binnengetreden, met hoedanigheid', 'K. Jansma, hulpofficier van justitie', (b) => binnentreden(b)?.gegevens.door ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awbi 10 lid 2' },
  }),
  optie('binnentreden.grondslag', 'waarop het berust', ['machtiging', 'burgemeester', 'terstond'], (b) => binnentreden(b)?.gegevens.grondslag.als ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awbi 10 lid 2' },
  }),
  tekst(
    'binnentreden.reden',
    'waarom terstond moest worden binnengetreden',
    'Er klonk hulpgeroep.',
    (b) => {
      const grondslag = binnentreden(b)?.gegevens.grondslag;
      return grondslag?.als === 'terstond' ? grondslag.reden : '';
    },
    { in: VERSLAG, eis: { artikel: 'Awbi 2 lid 3', wanneer: (b) => binnentreden(b)?.gegevens.grondslag.als === 'terstond' } },
  ),
  tekst('binnentreden.omschrijving', 'hoe het ging en wat er gebeurde', 'De deur is opengemaakt.', (b) => binnentreden(b)?.gegevens.omschrijving ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awbi 10 lid 2' },
  }),
  tekst(
    'binnentreden.bewoners',
    'de bekende bewoners van de woning, in één zin',
    'R. de Vries en S. Verbeek',
    ({ dossier: { betrokkene, huisgenoten } }) =>
      opsomming([betrokkene?.gegevens.naam ?? '', ...huisgenoten.map(({ gegevens }) => gegevens.naam)].filter(Boolean)),
    { in: VERSLAG },
  ),
  tekst(
    'binnentreden.verslagUiterlijk',
    'laatste dag om het verslag te sturen, de vierde dag erna',
    'dinsdag 1 december 2026',
    (b) => {
      const at = binnentreden(b)?.at;
      return at === undefined ? '' : datumVoluit(verslagUiterlijk(lokaleDatum(at)).uiterlijk);
    },
    { in: VERSLAG },
  ),
];

export const stukvelden: readonly Veld[] = [...aktevelden, ...sleutelvelden, ...machtigingvelden, ...verslagvelden];
