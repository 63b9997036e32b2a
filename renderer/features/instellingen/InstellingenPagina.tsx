import { useState } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding, Paginakop, Tabbladen } from '../../ui/index.ts';
import { Mandaatregister } from '../mandaat/Mandaatregister.tsx';
import './instellingen.css';
import { Instelkader } from './Instelkader.tsx';
import { InstellingenFormulier } from './InstellingenFormulier.tsx';
import { Werkafspraken } from './Werkafspraken.tsx';

/** What the municipality sets once: its house style, its own agreements, and the powers that it gave away. */
export function InstellingenPagina() {
  const [blad, setBlad] = useState('huisstijl');
  return (
    <div className="instellingen">
      <Paginakop titel="Instellingen" onderregel="De huisstijl, namen en nummers in de documenten, en wat de gemeente zelf heeft afgesproken. Een document dat al is opgeslagen, verandert niet mee." />
      <Tabbladen
        label="Onderdelen van de instellingen"
        actief={blad}
        bijWissel={setBlad}
        bladen={[
          { id: 'huisstijl', titel: 'Huisstijl en gegevens', inhoud: <Huisstijl /> },
          { id: 'werkafspraken', titel: 'Werkafspraken', inhoud: <Werkafspraken /> },
          { id: 'mandaten', titel: 'Mandaten', inhoud: <Mandaatregister /> },
        ]}
      />
    </div>
  );
}

function Huisstijl() {
  const { data, fout, herlaad } = useVraag('instellingen.lees', {});
  const tekst = fout && foutTekst(fout);
  if (data !== null) return <Instelkader soort="instellingen" opdracht="instellingen.bewaar"><InstellingenFormulier begin={data} /></Instelkader>;
  return tekst && <Melding soort="fout" titel={tekst.wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{tekst.stap}</Melding>;
}
