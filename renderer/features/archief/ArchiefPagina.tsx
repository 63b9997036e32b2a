import { useState } from 'react';
import { useMag } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Paginakop, Stapel, Tabbladen } from '../../ui/index.ts';
import './archief.css';
import { Aangehoudenblad } from './Aangehoudenblad.tsx';
import { Lijstenblad } from './Lijstenblad.tsx';
import { Registerblad } from './Registerblad.tsx';
import { Rijpblad } from './Rijpblad.tsx';
import { Uitvoerblad } from './Uitvoerblad.tsx';

type Blad = 'rijp' | 'lijsten' | 'aangehouden' | 'register' | 'uitvoer';
const BLADEN: readonly string[] = ['rijp', 'lijsten', 'aangehouden', 'register', 'uitvoer'] satisfies Blad[];
const isBlad = (id: string): id is Blad => BLADEN.includes(id);

/** The archive: what is due, the lists, what is kept longer, and what was destroyed. Case numbers only. */
export function ArchiefPagina({ blad = 'rijp' }: { blad?: Blad | undefined }) {
  const { data, fout } = useVraag('vernietiging.overzicht', {});
  const [actief, setActief] = useState<Blad>(blad);
  const mag = useMag();
  return (
    <>
      <Paginakop titel="Archief" onderregel="Bewaren zo lang het moet, daarna vernietigen. Dat doet niemand alleen. Hier staan alleen zaaknummers." />
      <Stapel>
        <Foutmelding fout={fout} />
        {data !== null && (
          <Tabbladen
            label="Onderdelen van het archief"
            actief={actief}
            bijWissel={(id) => isBlad(id) && setActief(id)}
            bladen={[
              { id: 'rijp', titel: 'Te vernietigen', ...tel(data.rijp.length, 'te vernietigen'), inhoud: <Rijpblad overzicht={data} /> },
              { id: 'lijsten', titel: 'Vernietigingslijsten', ...tel(data.lijsten.filter(({ stand }) => stand !== 'gestopt' && stand !== 'afgesloten').length, 'niet afgesloten'), inhoud: <Lijstenblad overzicht={data} /> },
              { id: 'aangehouden', titel: 'Aangehouden', ...tel(data.aanhoudingen.length, 'aangehouden'), inhoud: <Aangehoudenblad overzicht={data} /> },
              { id: 'register', titel: 'Register', ...tel(data.register.length, 'vernietigd'), inhoud: <Registerblad overzicht={data} /> },
              ...(mag('uitwisseling.lees') ? [{ id: 'uitvoer', titel: 'Uitvoer', inhoud: <Uitvoerblad /> }] : []),
            ]}
          />
        )}
      </Stapel>
    </>
  );
}

const tel = (aantal: number, naam: string) => (aantal === 0 ? {} : { teller: { aantal, naam } });
