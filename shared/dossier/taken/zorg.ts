/** Duties of the care track. The call itself is telling the instance (Wth 2 lid 8); from it on the agreed times run. */
import { datumPlusDagen, plusUren } from '../../wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum } from '../../wth/tijd.ts';
import { werkdagenNa } from '../../wth/werkdagen.ts';
import type { Dossier } from '../toestand.ts';
import { zorgoordeel } from '../zorg/sporen.ts';
import { bron, type Taakbron } from './bron.ts';

/** The region's own times after the call, in hours: on site, and the work plan. */
export const ZORGUREN = { terPlaatse: 1, werkplan: 24 } as const;
/** Within how many working days the parties meet where several have to work together. */
export const OVERLEG_WERKDAGEN = 2;

const AFSPRAAK = 'regionale zorgafspraak';

/** What the care still has to do in time. */
export function bijZorg(dossier: Dossier): Taakbron[] {
  const gebeld = dossier.zorgOverdracht.find(({ gegevens }) => gegevens.stap === 'gebeld');
  const oordeel = zorgoordeel(dossier);
  return [
    ...(gebeld === undefined
      ? []
      : [
          bron('zorg', 'zorgTerPlaatse', AFSPRAAK, gebeld.at, { doel: plusUren(gebeld.at, ZORGUREN.terPlaatse), via: 'overdracht' }),
          bron('zorg', 'zorgWerkplan', AFSPRAAK, gebeld.at, { doel: plusUren(gebeld.at, ZORGUREN.werkplan), via: 'overdracht' }),
        ]),
    ...(oordeel?.gegevens.soort === 'meervoudig'
      ? [bron('zorg', 'zorgOverleg', AFSPRAAK, oordeel.at, { van: oordeel.gebeurtenisId, doel: eersteMomentVan(datumPlusDagen(werkdagenNa(lokaleDatum(oordeel.at), OVERLEG_WERKDAGEN).dag, 1)), via: 'zorgoverleg' })]
      : []),
  ];
}
