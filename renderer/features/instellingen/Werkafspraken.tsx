import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding, Stapel } from '../../ui/index.ts';
import { formulierVan } from './afspraken.ts';
import { Instelkader } from './Instelkader.tsx';
import { WerkafsprakenFormulier } from './WerkafsprakenFormulier.tsx';

/** What the municipality agreed about its own working. */
export function Werkafspraken() {
  const { data, fout, herlaad } = useVraag('werkafspraken.lees', {});
  const tekst = fout && foutTekst(fout);
  return (
    <Stapel>
      <Melding stil soort="info" titel="Een werkafspraak verandert nooit een termijn van de wet.">
        De tien dagen, de 28 dagen, de 24 uur en de andere wettelijke termijnen blijven staan. Een eigen streeftijd staat ernaast, en heet ook
        zo.
      </Melding>
      {data === null && tekst && <Melding soort="fout" titel={tekst.wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{tekst.stap}</Melding>}
      {data !== null && <Instelkader soort="werkafspraken" opdracht="werkafspraken.bewaar"><WerkafsprakenFormulier begin={formulierVan(data)} /></Instelkader>}
    </Stapel>
  );
}
