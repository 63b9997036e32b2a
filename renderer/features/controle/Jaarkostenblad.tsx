import { useState } from 'react';
import { bedragTekst } from '../../../shared/geld.ts';
import { URENROLLEN } from '../../../shared/dossier/gebeurtenissen/kosten.ts';
import { urenrolTekst } from '../../../shared/dossier/velden/kosten.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { minutenTekst } from '../../../shared/tekst/kosten.ts';
import { useNu } from '../../app/tijd.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Kaart, Leegstaat, Melding, Selectie, Stapel, Tabel, type Kolom } from '../../ui/index.ts';
import { aaneen } from '../kosten/aaneen.ts';
import { Kostentabel } from '../kosten/Kostentabel.tsx';
import { Vergelijkingstabel } from '../kosten/Vergelijkingstabel.tsx';
import '../kosten/kosten.css';

/** So many years back can be chosen: as long as cases are kept, and the year before. */
const JAREN_TERUG = 6;

type Tijdrij = { id: string; naam: string; minuten: number };

const TIJDKOLOMMEN: readonly Kolom<Tijdrij>[] = [
  { id: 'rol', kop: 'Rol', cel: ({ id, naam }) => (id === 'samen' ? <strong>{naam}</strong> : naam) },
  { id: 'tijd', kop: 'Tijd', uitlijning: 'rechts', cel: ({ minuten }) => minutenTekst(minuten) },
];

/** What all cases of a year cost and took, beside what was reckoned with. */
export function Jaarkostenblad() {
  const ditJaar = Number(useNu().slice(0, 4));
  const [jaar, setJaar] = useState(ditJaar);
  const { data, fout } = useVraag('kosten.jaar', { jaar });
  const tekst = fout && foutTekst(fout);
  return (
    <Stapel>
      <Selectie
        id="kosten-jaar"
        label="Jaar"
        opties={Array.from({ length: JAREN_TERUG + 1 }, (_, terug) => String(ditJaar - terug)).map((een) => ({ waarde: een, tekst: een }))}
        waarde={String(jaar)}
        leegTekst="Dit jaar"
        bijWijziging={(waarde) => setJaar(waarde === '' ? ditJaar : Number(waarde))}
      />
      {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
      {data !== null && <Jaar {...data} />}
    </Stapel>
  );
}

function Jaar({ kosten: { jaar, opgelegd, telling, begroot, bijAantal }, raming }: NonNullable<ReturnType<typeof useVraag<'kosten.jaar'>>['data']>) {
  const [samen, gemeente] = [bedragTekst(telling.totaal), bedragTekst(telling.perBetaler.gemeente)];
  const deel = telling.totaal > 0 ? ` (${Math.round((telling.perBetaler.gemeente * 100) / telling.totaal)}% van ${samen})` : '';
  return (
    <>
      <Kaart titel={`${jaar} vergeleken met de raming`}>
        <p>
          {opgelegd === 1 ? 'Eén huisverbod opgelegd' : `${opgelegd} huisverboden opgelegd`}; de raming gaat uit van {raming.zakenPerJaar}. {aaneen(`Samen ${samen}, waarvan de gemeente ${gemeente} betaalt${deel}.`)}
        </p>
        <Vergelijkingstabel bijschrift={`Bij ${raming.zakenPerJaar} huisverboden, zoals geraamd`} regels={begroot} />
        {opgelegd !== raming.zakenPerJaar && opgelegd > 0 && <Vergelijkingstabel bijschrift={`Bij ${opgelegd}, zoals het werd`} regels={bijAantal} />}
        <Alinea soort="klein">Telt op de datum van de rekening en van het werk. Wat is vernietigd, telt niet meer mee. De ramingen staan bij de instellingen, onder werkafspraken.</Alinea>
      </Kaart>
      <Kaart titel="Kosten naar soort en betaler">
        {telling.totaal === 0 ? <Leegstaat titel={`Er zijn geen kosten vastgelegd in ${jaar}.`}>Kosten legt u vast in het dossier.</Leegstaat> : <Kostentabel bijschrift={`Kosten in ${jaar}`} telling={telling} />}
      </Kaart>
      <Kaart titel="Bestede tijd naar rol">
        {telling.minuten === 0 ? (
          <Leegstaat titel={`Er is geen tijd vastgelegd in ${jaar}.`}>Tijd legt u vast in het dossier.</Leegstaat>
        ) : (
          <Tabel
            bijschrift={`Tijd in ${jaar}`}
            rijen={[...URENROLLEN.filter((rol) => telling.perRol[rol] > 0).map((rol) => ({ id: rol as string, naam: urenrolTekst[rol], minuten: telling.perRol[rol] })), { id: 'samen', naam: 'Samen', minuten: telling.minuten }]}
            rijId={({ id }) => id}
            kolommen={TIJDKOLOMMEN}
          />
        )}
      </Kaart>
    </>
  );
}
