import { useState } from 'react';
import { useNavigatie } from '../../app/route.ts';
import { IcoonTerug, Knop, Linkknop, Paginakop } from '../../ui/index.ts';
import { Herstel } from './Herstel.tsx';

const BEGIN = 'Uw archief is gemaakt. Maak nu de herstelvellen: zonder vellen is er geen weg terug als een wachtwoord kwijt is.';
const KLAAR = 'Uw archief is gemaakt, en de herstelvellen ook. Zo nodig maakt u later nieuwe, op de pagina Toegang.';

/** The recovery sheets on a page of their own; `begin` right after the archive was made. */
export function HerstelPagina({ begin }: { begin: boolean }) {
  const { ga } = useNavigatie();
  const [gemaakt, setGemaakt] = useState(false);
  return (
    <div className="herstel">
      <Paginakop
        titel="Herstelvellen"
        onderregel={begin ? (gemaakt ? KLAAR : BEGIN) : undefined}
        terug={begin ? undefined : <Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'toegang' })}>Toegang</Linkknop>}
        acties={begin && <Knop soort={gemaakt ? 'primair' : 'secundair'} bijKlik={() => ga({ naam: 'dossiers' })}>Verder naar de dossiers</Knop>}
      />
      <Herstel bijGemaakt={() => setGemaakt(true)} />
    </div>
  );
}
