import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding, Paginakop } from '../../ui/index.ts';
import './nacht.css';
import { Nachtformulier } from './Nachtformulier.tsx';

/** The page of a melding in the night: from the call to the decision. */
export function NachtPagina({ dossierId }: { dossierId: string }) {
  const { data, fout, herlaad } = useVraag('dossier.open', { dossierId });
  const { ga } = useNavigatie();
  if (data?.dossierId === dossierId && data.concept !== null) return <Nachtformulier key={dossierId} beeld={data} concept={data.concept} />;
  if (data !== null) {
    return (
      <>
        <Paginakop titel={`Melding ${data.zaaknummer}`} />
        <Melding stil soort="info" titel="Over deze melding is al beslist." acties={<Knop soort="primair" bijKlik={() => ga({ naam: 'dossier', dossierId })}>Open het dossier</Knop>} />
      </>
    );
  }
  if (fout === null) return null;
  const { wat, stap } = foutTekst(fout);
  return (
    <>
      <Paginakop titel="Melding" />
      <Melding soort="fout" titel={wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{stap}</Melding>
    </>
  );
}
