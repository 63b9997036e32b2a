import { useCallback } from 'react';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { roep } from '../../bridge/roep.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import { leesConceptgegevens, type Conceptformulier } from './conceptsleutel.ts';
import { meldConceptwijziging, useBijConceptwijziging } from './conceptwijziging.ts';

const TITEL: Readonly<Record<Conceptformulier['soort'], string>> = {
  deelnemer: 'een persoon',
  plan: 'een plan',
  feestdagen: 'de feestdagen',
  dienst: 'een dienst',
  gat: 'het dekken van een gat',
  afwezig: 'een afwezigheid',
  overname: 'een overname',
  ruil: 'een ruilvoorstel',
  toewijzing: 'een toewijzing bij ziekte',
  correctie: 'een correctie',
  intrekking: 'een intrekking',
  antwoord: 'een antwoord',
  contact: 'een contact',
  instellingen: 'de instellingen',
  werkafspraken: 'de werkafspraken',
  mandaat: 'een mandaat',
  sjabloon: 'een oordeel over een sjabloon',
  vernietiging: 'een vernietigingslijst',
};

export type Conceptlijstprops = { past: (formulier: Conceptformulier) => boolean; bijVerder: (formulier: Conceptformulier) => void };

/** Forms that were left unfinished, to go on with or to throw away. */
export function Conceptlijst({ past, bijVerder }: Conceptlijstprops) {
  const { data, herlaad } = useVraag('eigenformulier.lijst', {});
  useBijConceptwijziging(useCallback(() => void herlaad(), [herlaad]));
  const gooiWeg = async (sleutel: string): Promise<void> => {
    await roep('eigenformulier.wis', { sleutel });
    meldConceptwijziging();
  };
  return (data?.concepten ?? []).map((concept) => {
    const gegevens = leesConceptgegevens(concept);
    if (gegevens === null || !past(gegevens.formulier)) return null;
    const wat = TITEL[gegevens.formulier.soort];
    return (
      <Melding
        key={concept.sleutel}
        soort="info"
        stil
        titel={`U was bezig met ${wat}.`}
        acties={
          <Knoppenrij>
            <Knop naam={`Ga verder met ${wat}`} bijKlik={() => bijVerder(gegevens.formulier)}>Ga verder</Knop>
            <Knop soort="subtiel" naam={`Gooi het concept weg: ${wat}`} bijKlik={() => void gooiWeg(concept.sleutel)}>Gooi weg</Knop>
          </Knoppenrij>
        }
      >
        Bewaard op {momentVoluit(concept.bewaardOp)}; nog niet vastgelegd.
      </Melding>
    );
  });
}
