import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding, Paginakop } from '../../ui/index.ts';
import { Mandaatregister } from '../mandaat/Mandaatregister.tsx';
import './instellingen.css';
import { InstellingenFormulier } from './InstellingenFormulier.tsx';

/** What the municipality sets once: the names and numbers in its documents. */
export function InstellingenPagina() {
  const { data, fout, herlaad } = useVraag('instellingen.lees', {});
  const tekst = fout && foutTekst(fout);
  return (
    <div className="instellingen">
      <Paginakop titel="Instellingen" onderregel="Namen en nummers die in de documenten komen. Een document dat al is opgeslagen, verandert niet mee." />
      {data === null && tekst && (
        <Melding soort="fout" titel={tekst.wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{tekst.stap}</Melding>
      )}
      {data !== null && <InstellingenFormulier begin={data} />}
      <Mandaatregister />
    </div>
  );
}
