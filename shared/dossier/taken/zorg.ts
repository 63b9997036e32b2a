/** Duties of the care track. The call itself is telling the instance (Wth 2 lid 8); from it on the agreed times run. */
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { datumPlusDagen, plusUren } from '../../wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum, vergelijkMomenten } from '../../wth/tijd.ts';
import { werkdagenNa } from '../../wth/werkdagen.ts';
import type { Dossier, Feit } from '../toestand.ts';
import { zorgoordeel } from '../zorg/sporen.ts';
import { bron, type Taakbron } from './bron.ts';

/** Within how many working days the parties meet where several have to work together. */
export const OVERLEG_WERKDAGEN = 2;

const AFSPRAAK = 'regionale zorgafspraak';

/** What the care still has to do in time. */
export function bijZorg(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  const gebeld = dossier.zorgOverdracht.find(({ gegevens }) => gegevens.stap === 'gebeld');
  const oordeel = zorgoordeel(dossier);
  return [
    ...(gebeld === undefined
      ? []
      : [
          bron('zorg', 'zorgTerPlaatse', AFSPRAAK, gebeld.at, { doel: plusUren(gebeld.at, afspraken.terPlaatseBinnenUren), via: 'overdracht' }),
          bron('zorg', 'zorgWerkplan', AFSPRAAK, gebeld.at, { doel: plusUren(gebeld.at, afspraken.werkplanBinnenUren), via: 'overdracht' }),
        ]),
    ...(oordeel?.gegevens.soort === 'meervoudig'
      ? [bron('zorg', 'zorgOverleg', AFSPRAAK, oordeel.at, { van: oordeel.gebeurtenisId, doel: eersteMomentVan(datumPlusDagen(werkdagenNa(lokaleDatum(oordeel.at), OVERLEG_WERKDAGEN).dag, 1)), via: 'zorgoverleg' })]
      : []),
    // The last plan of a track says when; an earlier one was looked at again by making it.
    ...dossier.zorgPlannen.flatMap(({ at, gebeurtenisId: van, gegevens: { spoor, volgendMoment } }) =>
      volgendMoment === null ? [] : [bron('zorg', 'zorgMoment', AFSPRAAK, at, { van, voor: spoor, doel: volgendMoment, via: 'zorgmoment' })],
    ),
  ];
}

/** What shows that the care was looked at again: a later plan of that track, or a contact on that day or after. */
export function zorgmomentGedaan(dossier: Dossier, planId: string): Feit<'zorg.plan'> | Feit<'zorg.contact'> | null {
  const plan = dossier.zorgPlannen.find(({ gebeurtenisId }) => gebeurtenisId === planId);
  if (plan === undefined || plan.gegevens.volgendMoment === null) return null;
  const dag = eersteMomentVan(lokaleDatum(plan.gegevens.volgendMoment));
  const { spoor } = plan.gegevens;
  const later = dossier.zorgPlannen.filter((een) => een.gebeurtenisId !== planId && een.gegevens.spoor === spoor && vergelijkMomenten(een.at, plan.at) > 0);
  const contact = dossier.zorgContacten.filter(({ at, gegevens }) => gegevens.spoor === spoor && gegevens.hoe !== 'geen gehoor' && vergelijkMomenten(at, dag) >= 0);
  return [...later, ...contact].toSorted((a, b) => vergelijkMomenten(a.at, b.at))[0] ?? null;
}
