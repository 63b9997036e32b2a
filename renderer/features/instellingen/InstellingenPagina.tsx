import { useState } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding, Paginakop, Stapel, Tabbladen } from '../../ui/index.ts';
import { Mandaatregister, mandaatvorm, type Mandaatvorm } from '../mandaat/Mandaatregister.tsx';
import { Conceptlijst } from '../eigenformulier/Conceptlijst.tsx';
import type { Conceptformulier } from '../eigenformulier/conceptsleutel.ts';
import './instellingen.css';
import { Instelkader } from './Instelkader.tsx';
import { InstellingenFormulier } from './InstellingenFormulier.tsx';
import { Werkafspraken } from './Werkafspraken.tsx';

/** On which tab a form is that was left unfinished. */
const BLAD: Readonly<Partial<Record<Conceptformulier['soort'], string>>> = { instellingen: 'huisstijl', werkafspraken: 'werkafspraken', mandaat: 'mandaten' };

/** What the municipality sets once: its house style, its own agreements, and the powers that it gave away. */
export function InstellingenPagina() {
  const [blad, setBlad] = useState('huisstijl');
  const [mandaat, setMandaat] = useState<Mandaatvorm | null>(null);
  const wissel = (naar: string, vorm: Mandaatvorm | null = null): void => {
    setMandaat(vorm);
    setBlad(naar);
  };
  return (
    <div className="instellingen">
      <Paginakop titel="Instellingen" onderregel="De huisstijl, namen en nummers in de documenten, en wat de gemeente zelf heeft afgesproken. Een document dat al is opgeslagen, verandert niet mee." />
      <Stapel>
        {/* What was left on another tab; looked up anew on each. */}
        <Conceptlijst
          key={blad}
          past={({ soort }) => BLAD[soort] !== undefined && BLAD[soort] !== blad}
          bijVerder={(formulier) => wissel(BLAD[formulier.soort] ?? blad, formulier.soort === 'mandaat' ? mandaatvorm(formulier.mandaatId) : null)}
        />
        <Tabbladen
          label="Onderdelen van de instellingen"
          actief={blad}
          bijWissel={wissel}
          bladen={[
            { id: 'huisstijl', titel: 'Huisstijl en gegevens', inhoud: <Huisstijl /> },
            { id: 'werkafspraken', titel: 'Werkafspraken', inhoud: <Werkafspraken /> },
            { id: 'mandaten', titel: 'Mandaten', inhoud: <Mandaatregister begin={mandaat} /> },
          ]}
        />
      </Stapel>
    </div>
  );
}

function Huisstijl() {
  const { data, fout, herlaad } = useVraag('instellingen.lees', {});
  const tekst = fout && foutTekst(fout);
  if (data !== null) return <Instelkader soort="instellingen" opdracht="instellingen.bewaar"><InstellingenFormulier begin={data} /></Instelkader>;
  return tekst && <Melding soort="fout" titel={tekst.wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{tekst.stap}</Melding>;
}
