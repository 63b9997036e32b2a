import { DOCUMENT_GEGEVENS, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { herkomstTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Artikel, IcoonTerug, Linkknop, Paginakop, Stapel } from '../../ui/index.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';
import { Sjabloonbladen } from './Sjabloonbladen.tsx';
import './sjablonen.css';
import { useStap } from './useStap.tsx';
import type { Gelezen } from './useSjabloonwerk.ts';

/** The text of one kind of document: the one in force, the one that is being written, and those before. */
export function SjabloonPagina({ soort }: { soort: DocumentSoort }) {
  const { ga } = useNavigatie();
  const { data, fout, herlaad } = useVraag('sjabloon.lees', { soort });
  const { nummer, melding, klaar } = useStap(herlaad);
  const { titel, grondslag } = DOCUMENT_GEGEVENS[soort];
  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'sjablonen' })}>Alle sjablonen</Linkknop>}
        titel={titel}
        onderregel={<><Artikel>{grondslag}</Artikel>{data !== null && <> · {geldtTekst(data.geldend)}</>}</>}
      />
      <Stapel>
        {melding}
        <Foutmelding fout={fout} />
        {data !== null && <Sjabloonbladen key={nummer} soort={soort} gelezen={data} bijKlaar={klaar} />}
      </Stapel>
    </>
  );
}

function geldtTekst({ herkomst, versie, vanaf, goedgekeurd }: Gelezen['geldend']): string {
  const sinds = vanaf === null || goedgekeurd === null ? '' : `, geldt sinds ${datumZonderWeekdag(vanaf)}, goedgekeurd door ${goedgekeurd.naam}`;
  return `${herkomstTekst[herkomst]}, versie ${versie}${sinds}`;
}
