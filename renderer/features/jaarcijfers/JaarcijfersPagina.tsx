import { useState } from 'react';
import { grafiekenVan } from '../../../shared/jaarcijfers/grafieken.ts';
import { standTekst, vernietigdTekst } from '../../../shared/jaarcijfers/document.ts';
import { gekozenJaar } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { NIET_UITGESPLITST_UITLEG } from '../../../shared/jaarcijfers/uitleg.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Knop, Knoppenrij, Leegstaat, Paginakop, Rij, Selectie, Stapel, Vinkje } from '../../ui/index.ts';
import { Cijfertabellen } from './Cijfertabellen.tsx';
import { Grafiekkaart } from './Grafiekkaart.tsx';
import './jaarcijfers.css';
import { Kerncijfers } from './Kerncijfers.tsx';
import { Tellen } from './Tellen.tsx';
import { useOpslaan } from './useOpslaan.tsx';

/** The figures of one year: what one looks for first, charts with their tables, everything with what it means, and saving it. */
export function JaarcijfersPagina() {
  const [jaar, setJaar] = useState<number | null>(null);
  const [metOpvang, setMetOpvang] = useState(false);
  const { data, fout } = useVraag('jaarcijfers.lees', { jaar });
  const leeg = data !== null && zonderMeldingen(data);
  const { bezig, waaromNiet, slaOp, gevolg } = useOpslaan(leeg ? null : data, metOpvang);
  const knop = { bezig, uitgeschakeld: waaromNiet !== null || data === null, waaromNiet };
  return (
    <>
      <Paginakop
        titel={data === null ? 'Jaarcijfers' : `Jaarcijfers ${data.jaar}`}
        onderregel={data === null ? undefined : standTekst(data)}
        acties={
          leeg ? undefined : (
            <Knoppenrij>
              <Knop sneltoets="ctrl+s" {...knop} bijKlik={() => void slaOp('word')}>{bezig ? 'Opslaan…' : 'Opslaan in Word…'}</Knop>
              <Knop {...knop} bijKlik={() => void slaOp('csv')}>Opslaan als CSV…</Knop>
            </Knoppenrij>
          )
        }
      />
      <div aria-live="polite" className="jaar__gevolg">{gevolg}</div>
      <Stapel>
        <Foutmelding fout={fout} />
        {data === null && <Tellen />}
        {data !== null && (
          <>
            <Rij>
              <Selectie
                id="jaar"
                label="Jaar"
                breedte="kort"
                leegTekst="Dit jaar"
                opties={data.keuze.map((een) => ({ waarde: String(een), tekst: String(een) }))}
                waarde={String(data.jaar)}
                bijWijziging={(gekozen) => setJaar(gekozen === '' ? null : Number(gekozen))}
              />
              {!leeg && (
                <Vinkje aangevinkt={metOpvang} bijWijziging={setMetOpvang} uitleg="Alleen voor intern gebruik: de gemeente maakt het beleid over opvang niet bekend. Op dit scherm staat opvang altijd.">
                  Opvang ook in het bestand
                </Vinkje>
              )}
            </Rij>
            <Inhoud cijfers={data} />
          </>
        )}
      </Stapel>
    </>
  );
}

/** Nothing to count, and so nothing to save. */
const zonderMeldingen = ({ jaren }: Jaarcijfers): boolean => jaren.every(({ cijfers: { meldingen } }) => meldingen === 0);

function Inhoud({ cijfers }: { cijfers: Jaarcijfers }) {
  const kolom = gekozenJaar(cijfers);
  const vernietigd = vernietigdTekst(cijfers.jaren);
  if (zonderMeldingen(cijfers))
    return <Leegstaat titel={`In ${cijfers.jaar} en de jaren ervoor waren er geen meldingen.`}>{cijfers.keuze.length > 1 ? 'Kies een ander jaar.' : 'Na de eerste melding staan hier de cijfers.'}</Leegstaat>;
  return (
    <>
      <Kerncijfers kolom={kolom} vorig={cijfers.jaren.at(-2)} />
      <details className="jaar__uitleg">
        <summary>Waarom staat er soms een ‘–’?</summary>
        <Alinea>{NIET_UITGESPLITST_UITLEG}</Alinea>
      </details>
      {vernietigd !== '' && <Alinea soort="klein">{vernietigd}</Alinea>}
      {grafiekenVan(cijfers, true).map((grafiek) => <Grafiekkaart key={grafiek.id} grafiek={grafiek} />)}
      <Cijfertabellen cijfers={cijfers} />
    </>
  );
}
