import { useNavigatie } from '../../app/route.ts';
import { IcoonTerug, Knop, Linkknop, Paginakop } from '../../ui/index.ts';
import { Herstel } from './Herstel.tsx';

/** The recovery sheets on a page of their own; `begin` right after the archive was made. */
export function HerstelPagina({ begin }: { begin: boolean }) {
  const { ga } = useNavigatie();
  return (
    <div className="herstel">
      <Paginakop
        titel="Herstelvellen"
        onderregel={begin ? 'Uw archief is gemaakt. Maak nu de herstelvellen: zonder vellen is er geen weg terug als een wachtwoord kwijt is.' : undefined}
        terug={begin ? undefined : <Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'toegang' })}>Toegang</Linkknop>}
        acties={begin && <Knop bijKlik={() => ga({ naam: 'dossiers' })}>Verder naar de dossiers</Knop>}
      />
      <Herstel />
    </div>
  );
}
