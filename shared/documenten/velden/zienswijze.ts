/** Fields of inviting somebody to say what he thinks, and of what he said (Awb 4:8, 4:9). */
import type { Feit } from '../../dossier/toestand.ts';
import { vergelijkMomenten } from '../../wth/tijd.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { optie, tekst, type Bron, type Veld } from './vorm.ts';

const UITNODIGING: readonly DocumentSoort[] = ['uitnodiging-zienswijze'];
const VERSLAG: readonly DocumentSoort[] = ['verslag-zienswijze'];
const BEIDE: readonly DocumentSoort[] = [...UITNODIGING, ...VERSLAG];

const verslag = ({ dossier, onderwerpId }: Bron): Feit<'zienswijze.ontvangen'> | null =>
  dossier.zienswijzen.find(({ gebeurtenisId }) => gebeurtenisId === onderwerpId) ?? null;

/** The invitation that the document is, or the last one to this person before he spoke. */
function uitnodiging(b: Bron): Feit<'zienswijze.uitgenodigd'> | null {
  const over = verslag(b);
  if (over === null) return b.dossier.uitnodigingen.find(({ gebeurtenisId }) => gebeurtenisId === b.onderwerpId) ?? null;
  const eerder = b.dossier.uitnodigingen.filter(
    ({ at, gegevens }) => gegevens.wie === over.gegevens.wie && gegevens.huisgenootId === over.gegevens.huisgenootId && vergelijkMomenten(at, over.at) <= 0,
  );
  return eerder.at(-1) ?? null;
}

function naam(b: Bron): string {
  const wie = (verslag(b) ?? uitnodiging(b))?.gegevens;
  if (wie === undefined) return '';
  if (wie.wie === 'uithuisgeplaatste') return b.dossier.betrokkene?.gegevens.naam ?? '';
  return b.dossier.huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === wie.huisgenootId)?.gegevens.naam ?? '';
}

export const zienswijzevelden: readonly Veld[] = [
  tekst('gesprek.naam', 'wie een zienswijze geeft of mag geven', 'S. Verbeek', naam, { in: BEIDE, eis: { artikel: 'Awb 4:8' } }),
  optie('gesprek.wie', 'of dat de uithuisgeplaatste of de achterblijver is', ['uithuisgeplaatste', 'achterblijver'], (b) => (verslag(b) ?? uitnodiging(b))?.gegevens.wie ?? '', {
    in: BEIDE,
    eis: { artikel: 'Awb 4:8' },
  }),
  tekst('uitnodiging.moment', 'wanneer is uitgenodigd', 'woensdag 2 december 2026 om 10.00 uur', (b) => voluit(uitnodiging(b)?.at), { in: BEIDE }),
  tekst('uitnodiging.voor', 'wanneer het gesprek is, of tot wanneer op schrift', 'vrijdag 4 december 2026 om 10.00 uur', (b) => voluit(uitnodiging(b)?.gegevens.voor), {
    in: BEIDE,
    eis: { artikel: 'Awb 4:9', wanneer: (b) => verslag(b) === null },
  }),
  optie('uitnodiging.vorm', 'in welke vorm', ['gesprek', 'telefonisch', 'schriftelijk'], (b) => uitnodiging(b)?.gegevens.vorm ?? '', {
    in: BEIDE,
    eis: { artikel: 'Awb 4:9', wanneer: (b) => verslag(b) === null },
  }),
  optie('uitnodiging.hoe', 'hoe is uitgenodigd', ['brief', 'telefoon', 'gesprek', 'via raadsman', 'anders'], (b) => uitnodiging(b)?.gegevens.hoe ?? '', { in: BEIDE }),
  tekst('uitnodiging.tolk', 'taal en tolk', 'Pools, telefonische tolk', (b) => uitnodiging(b)?.gegevens.tolk ?? '', { in: UITNODIGING }),
  tekst('uitnodiging.toelichting', 'toelichting bij de uitnodiging', 'Uw advocaat mag mee.', (b) => uitnodiging(b)?.gegevens.toelichting ?? '', { in: BEIDE }),
  tekst('verslag.moment', 'wanneer de zienswijze is gegeven', 'vrijdag 4 december 2026 om 10.00 uur', (b) => voluit(verslag(b)?.at), { in: VERSLAG, eis: { artikel: 'Awb 4:9' } }),
  optie('verslag.uitkomst', 'wat ervan kwam', ['gegeven', 'geen gebruik gemaakt', 'niet gehoord'], (b) => verslag(b)?.gegevens.uitkomst ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awb 4:8' },
  }),
  optie('verslag.vorm', 'in welke vorm de zienswijze is gegeven', ['gesprek', 'telefonisch', 'schriftelijk', 'geen'], (b) => verslag(b)?.gegevens.vorm ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awb 4:9' },
  }),
  tekst('verslag.tolk', 'taal en tolk', 'Pools, telefonische tolk', (b) => verslag(b)?.gegevens.tolk ?? '', { in: VERSLAG }),
  tekst('verslag.inhoud', 'wat is gezegd of geschreven', 'Zij is nog bang.', (b) => verslag(b)?.gegevens.inhoud ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awb 4:8', wanneer: (b) => verslag(b)?.gegevens.uitkomst === 'gegeven' },
  }),
  optie('verslag.reden', 'waarom niet gehoord (Awb 4:11: spoed a, eerder b, doel c)', ['spoed', 'eerder', 'doel'], (b) => verslag(b)?.gegevens.reden ?? '', {
    in: VERSLAG,
    eis: { artikel: 'Awb 4:11', wanneer: (b) => verslag(b)?.gegevens.uitkomst === 'niet gehoord' },
  }),
  tekst('verslag.toelichting', 'toelichting bij de zienswijze', 'Het gesprek duurde een half uur.', (b) => verslag(b)?.gegevens.toelichting ?? '', { in: VERSLAG }),
  tekst('verslag.reactie', 'wat de gemeente ermee doet', 'Dit weegt mee.', (b) => verslag(b)?.gegevens.reactie ?? '', { in: VERSLAG }),
];
