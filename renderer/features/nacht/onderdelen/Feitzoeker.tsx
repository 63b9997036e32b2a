import { memo } from 'react';
import type { Catalogusitem } from '../../../../shared/wth/catalogus.ts';
import { zoekCatalogus } from '../../../../shared/wth/catalogusZoeken.ts';
import { Zoekkeuze, type ZoekOptie } from '../../../ui/index.ts';
import { useVeldmelding } from '../stand/useVeld.ts';

const optie = ({ code, tekst, rubriektitel }: Catalogusitem): ZoekOptie => ({ id: code, tekst: `${code} ${tekst}`, uitleg: rubriektitel });
const zoek = (vraag: string): readonly ZoekOptie[] => zoekCatalogus(vraag).map(optie);
const ALLES = zoek('');

/** Finds an item of the catalogue by what people say or by its code; choosing it adds it, or goes to it. */
export const Feitzoeker = memo(function Feitzoeker({ eerste, bijKeuze }: { eerste: boolean; bijKeuze: (code: string) => void }) {
  const melding = useVeldmelding('feiten');
  return (
    <Zoekkeuze
      {...melding}
      voegToe
      label={eerste ? 'Zoek een feit' : 'Zoek nog een feit'}
      uitleg="Typ wat u hoort, bijvoorbeeld ‘keel’ of ‘dronken’, of een code. Enter neemt het eerste; met de pijltjes kiest u een ander."
      artikel="Besluit 2 lid 1"
      opties={ALLES}
      zoek={zoek}
      waarde={null}
      bijKeuze={(code) => code !== null && bijKeuze(code)}
    />
  );
});
