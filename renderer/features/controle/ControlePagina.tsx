import { useState } from 'react';
import { useMag } from '../../app/rechten.ts';
import { Paginakop, Tabbladen } from '../../ui/index.ts';
import { Jaarkostenblad } from './Jaarkostenblad.tsx';
import { Nublad } from './Nublad.tsx';
import './controle.css';

/** For burgemeester and wethouder: what of the running orders asks for attention, and what it all costs. */
export function ControlePagina() {
  const mag = useMag();
  const [blad, setBlad] = useState('nu');
  return (
    <>
      <Paginakop titel="Bestuurlijke controle" onderregel="Wat van de burgemeester en de wethouder aandacht vraagt, en wat het kost." />
      {mag('kosten.jaar') ? (
        <Tabbladen
          label="Onderdelen van de bestuurlijke controle"
          actief={blad}
          bijWissel={setBlad}
          bladen={[
            { id: 'nu', titel: 'Lopende huisverboden', inhoud: <Nublad /> },
            { id: 'kosten', titel: 'Kosten en uren', inhoud: <Jaarkostenblad /> },
          ]}
        />
      ) : (
        <Nublad />
      )}
    </>
  );
}
