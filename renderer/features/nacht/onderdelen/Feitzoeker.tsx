import { memo } from 'react';
import type { FeitConcept } from '../../../../shared/dossier/weging/concept.ts';
import { CATALOGUS } from '../../../../shared/wth/catalogus.ts';
import { ZOEKWOORDEN } from '../../../../shared/wth/catalogus/zoekwoorden.ts';
import { Zoekkeuze, type ZoekOptie } from '../../../ui/index.ts';
import { useVeldmelding } from '../stand/useVeld.ts';

const OPTIES: readonly ZoekOptie[] = CATALOGUS.map(({ code, tekst, rubriektitel }) => ({
  id: code,
  tekst: `${code} ${tekst}`,
  uitleg: rubriektitel,
  trefwoorden: `${rubriektitel} ${ZOEKWOORDEN[code] ?? ''}`,
}));

/** Finds an item of the catalogue by what people say or by its code; choosing it adds it, or goes to it. */
export const Feitzoeker = memo(function Feitzoeker({ gekozen, bijKeuze }: { gekozen: readonly FeitConcept[]; bijKeuze: (code: string) => void }) {
  const melding = useVeldmelding('feiten');
  return (
    <Zoekkeuze
      {...melding}
      voegToe
      label={gekozen.length === 0 ? 'Zoek een feit' : 'Zoek nog een feit'}
      uitleg="Typ wat u hoort, bijvoorbeeld ‘keel’ of ‘dronken’, of een code. Enter voegt toe."
      artikel="Besluit 2 lid 1"
      opties={OPTIES}
      waarde={null}
      bijKeuze={(code) => code !== null && bijKeuze(code)}
    />
  );
});
