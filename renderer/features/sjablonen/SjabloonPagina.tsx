import { DOCUMENT_GEGEVENS, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { herkomstTekst } from '../../../shared/tekst/sjablonen.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Artikel } from '../../ui/index.ts';
import { useStap } from '../voorstel/useStap.tsx';
import { geldtSinds, Voorstelkader } from '../voorstel/Voorstelkader.tsx';
import './sjablonen.css';
import { Sjabloonbladen } from './Sjabloonbladen.tsx';
import type { Gelezen } from './useSjabloonwerk.ts';

/** The text of one kind of document: the one in force, the one that is being written, and those before. */
export function SjabloonPagina({ soort }: { soort: DocumentSoort }) {
  const { data, fout, herlaad } = useVraag('sjabloon.lees', { soort });
  const { nummer, melding, klaar } = useStap(herlaad);
  const { titel, grondslag } = DOCUMENT_GEGEVENS[soort];
  return (
    <Voorstelkader titel={titel} onderregel={<><Artikel>{grondslag}</Artikel>{data !== null && <> · {geldtTekst(data.geldend)}</>}</>} melding={melding} fout={fout}>
      {data !== null && <Sjabloonbladen key={nummer} soort={soort} gelezen={data} bijKlaar={klaar} />}
    </Voorstelkader>
  );
}

const geldtTekst = (geldend: Gelezen['geldend']): string => `${herkomstTekst[geldend.herkomst]}, versie ${geldend.versie}${geldtSinds(geldend)}`;
