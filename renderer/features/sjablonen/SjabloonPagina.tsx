import { useState } from 'react';
import { DOCUMENT_GEGEVENS, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { herkomstTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Artikel, IcoonTerug, Linkknop, Melding, Paginakop, PAGINATITEL, Stapel } from '../../ui/index.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';
import { Sjabloonbladen } from './Sjabloonbladen.tsx';
import './sjablonen.css';
import type { Gelezen } from './useSjabloonwerk.ts';

/** The text of one kind of document: the one in force, the one that is being written, and those before. */
export function SjabloonPagina({ soort }: { soort: DocumentSoort }) {
  const { ga } = useNavigatie();
  const { data, fout, herlaad } = useVraag('sjabloon.lees', { soort });
  // What was typed belongs to one state of the document; after a step one begins with what the core says.
  const [stap, setStap] = useState({ nummer: 0, bericht: '' });
  const klaar = async (bericht: string): Promise<void> => {
    await herlaad();
    setStap(({ nummer }) => ({ nummer: nummer + 1, bericht }));
    document.getElementById(PAGINATITEL)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };
  const { titel, grondslag } = DOCUMENT_GEGEVENS[soort];
  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'sjablonen' })}>Alle sjablonen</Linkknop>}
        titel={titel}
        onderregel={<><Artikel>{grondslag}</Artikel>{data !== null && <> · {geldtTekst(data.geldend)}</>}</>}
      />
      <Stapel>
        {stap.bericht !== '' && <Melding soort="succes" titel={stap.bericht} bijSluiten={() => setStap({ ...stap, bericht: '' })} />}
        <Foutmelding fout={fout} />
        {data !== null && <Sjabloonbladen key={stap.nummer} soort={soort} gelezen={data} bijKlaar={klaar} />}
      </Stapel>
    </>
  );
}

function geldtTekst({ herkomst, versie, vanaf, goedgekeurd }: Gelezen['geldend']): string {
  const sinds = vanaf === null || goedgekeurd === null ? '' : `, geldt sinds ${datumZonderWeekdag(vanaf)}, goedgekeurd door ${goedgekeurd.naam}`;
  return `${herkomstTekst[herkomst]}, versie ${versie}${sinds}`;
}
