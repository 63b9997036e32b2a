import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import type { Vraag } from '../../bridge/useVraag.ts';
import { Alinea, IcoonKlok, IcoonOpen, Kaart, Knop, Knoppenrij, Merk } from '../../ui/index.ts';
import { papiernaam } from './naam.ts';

/** Among the texts: what the documents are made on, and the way there. */
export function Briefpapierkaart({ data, fout }: Pick<Vraag<'briefpapier.lees'>, 'data' | 'fout'>) {
  const { ga } = useNavigatie();
  return (
    <Kaart titel="Briefpapier">
      <Foutmelding fout={fout} />
      {data !== null && (
        <>
          <Alinea>Geldt nu: {papiernaam(data.geldend)}{data.geldend.vanaf !== null && `, sinds ${datumZonderWeekdag(data.geldend.vanaf)}`}.</Alinea>
          <div className="voorstel__merken">
            {data.voorgelegd !== null && <Merk toon="actief" icoon={<IcoonKlok />}>{data.voorgelegd.zelf === 'voorgelegd' ? 'U legde een briefpapier voor' : `Voorgelegd door ${data.voorgelegd.door.naam}`}</Merk>}
            {data.concept !== null && <Merk icoon={<IcoonOpen />}>Concept van {data.concept.door.naam}</Merk>}
            {data.straks !== null && <Merk toon="rustig" icoon={<IcoonKlok />}>Nieuw briefpapier geldt vanaf {datumZonderWeekdag(data.straks.vanaf)}</Merk>}
          </div>
        </>
      )}
      <Knoppenrij>
        <Knop bijKlik={() => ga({ naam: 'briefpapier' })}>Naar het briefpapier</Knop>
      </Knoppenrij>
    </Kaart>
  );
}
