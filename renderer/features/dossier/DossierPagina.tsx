import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { useNavigatie, type DossierBegin } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { IcoonTerug, Knop, Linkknop, Paginakop } from '../../ui/index.ts';
import { Weigering } from '../documenten/Weigering.tsx';
import { Dossier } from './Dossier.tsx';
import './dossier.css';

export type DossierPaginaProps = { dossierId: string; begin?: DossierBegin | undefined; vanuit?: string | undefined };

/** One case: until when and for whom, what to do, its terms, all that happened, and its documents. */
export function DossierPagina({ dossierId, begin, vanuit }: DossierPaginaProps) {
  const { ga } = useNavigatie();
  const { data, fout, herlaad } = useVraag('dossier.open', { dossierId });
  const terug = (
    <Linkknop icoon={<IcoonTerug />} bijKlik={() => ga(vanuit === undefined ? { naam: 'dossiers' } : { naam: 'nacht', dossierId: vanuit })}>
      {vanuit === undefined ? 'Alle dossiers' : 'Terug naar de melding'}
    </Linkknop>
  );
  const opnieuw = <Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>;
  if (data === null)
    return fout === null ? null : (
      <>
        <Paginakop titel="Dossier" terug={terug} />
        <Weigering fout={fout} acties={opnieuw} />
      </>
    );
  return (
    <>
      <Weigering fout={fout} acties={opnieuw} />
      <Dossier beeld={data} dossier={bouwDossier(dossierId, data.gebeurtenissen)} begin={begin} terug={terug} herlaad={herlaad} />
    </>
  );
}
