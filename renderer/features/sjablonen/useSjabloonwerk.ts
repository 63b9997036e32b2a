import { useEffect, useRef, useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import type { Herkomst } from '../../../shared/sjablonen/voorstel.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { roep } from '../../bridge/roep.ts';
import { maakBewaarder, type Bewaarder } from '../concept/bewaarder.ts';

/** All that there is of one document's text. */
export type Gelezen = Uitvoer<'sjabloon.lees'>;

/** A text that is being written. */
export type Geschreven = { tekst: string; toelichting: string; herkomst: Herkomst };

/** The text as typed so far, kept on disk meanwhile. */
export type Sjabloonwerk = Geschreven & {
  bewaarder: Bewaarder;
  /** There is a draft: somebody changed something, now or before. */
  isConcept: boolean;
  wijzig: (deel: Partial<Geschreven>) => void;
};

/** A text that is written on from another municipality's stays hers; one that is the model text is that, whoever typed it. */
function herkomstVan({ tekst, herkomst }: Geschreven, model: string): Herkomst {
  if (tekst === model) return 'model';
  return herkomst === 'ingelezen' ? 'ingelezen' : 'eigen';
}

/** Begins with the draft, or with the text in force. */
export function useSjabloonwerk(soort: DocumentSoort, { concept, geldend, model }: Gelezen): Sjabloonwerk {
  const [stand, setStand] = useState<Geschreven>(
    concept === null ? { tekst: geldend.tekst, toelichting: '', herkomst: 'eigen' } : { tekst: concept.tekst, toelichting: concept.toelichting, herkomst: concept.herkomst },
  );
  const [isConcept, setIsConcept] = useState(concept !== null);
  const laatste = useRef(stand);
  const [bewaarder] = useState(() => maakBewaarder(() => roep('sjabloon.bewaarConcept', { soort, ...laatste.current })));
  useBijVergrendelen(() => bewaarder.nu());
  useEffect(() => () => void bewaarder.nu(), [bewaarder]);
  return {
    ...stand,
    bewaarder,
    isConcept,
    wijzig(deel) {
      const nieuw = { ...laatste.current, ...deel };
      laatste.current = { ...nieuw, herkomst: herkomstVan(nieuw, model.tekst) };
      setStand(laatste.current);
      setIsConcept(true);
      bewaarder.gewijzigd();
    },
  };
}
