import { useState } from 'react';
import { bedragTekst } from '../../../shared/geld.ts';
import { URENROLLEN } from '../../../shared/dossier/gebeurtenissen/kosten.ts';
import { urenrolTekst } from '../../../shared/dossier/velden/kosten.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import type { Optelling } from '../../../shared/kosten/posten.ts';
import { minutenTekst } from '../../../shared/tekst/kosten.ts';
import { useNu } from '../../app/tijd.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Kaart, Leegstaat, Melding, Selectie, Stapel, Tabel, type Kolom } from '../../ui/index.ts';
import { Tellen } from '../jaarcijfers/Tellen.tsx';
import { aaneen } from '../kosten/aaneen.ts';
import { Kostentabel, RESTNAAM } from '../kosten/Kostentabel.tsx';
import { Vergelijkingstabel } from '../kosten/Vergelijkingstabel.tsx';
import '../kosten/kosten.css';

/** At least so many years can be chosen, also in an archive that has just begun. */
const JAREN_TERUG = 1;

/** What the municipality pays, and of how much: of what is not broken down it is not known who paid. */
function gemeenteTekst({ totaal, perBetaler: { gemeente } }: Optelling, metRest: boolean): string {
  if (totaal === 0) return '';
  const deel = `${Math.round((gemeente * 100) / totaal)}%`;
  if (metRest) return `Van ${bedragTekst(totaal)} is bekend wie betaalt: de gemeente ${bedragTekst(gemeente)} (${deel}).`;
  return `Daarvan betaalt de gemeente ${bedragTekst(gemeente)} (${deel}).`;
}

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
  const eerste = Math.min(data?.eersteJaar ?? ditJaar, ditJaar - JAREN_TERUG, jaar);
  return (
    <Stapel>
      <Selectie
        id="kosten-jaar"
        label="Jaar"
        opties={Array.from({ length: ditJaar - eerste + 1 }, (_, terug) => String(ditJaar - terug)).map((een) => ({ waarde: een, tekst: een }))}
        waarde={String(jaar)}
        leegTekst="Dit jaar"
        bijWijziging={(waarde) => setJaar(waarde === '' ? ditJaar : Number(waarde))}
      />
      {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
      {data === null && <Tellen />}
      {data !== null && <Jaar {...data} />}
    </Stapel>
  );
}

function Jaar({ kosten: { jaar, opgelegd, telling, rest, begroot, bijAantal }, raming }: NonNullable<ReturnType<typeof useVraag<'kosten.jaar'>>['data']>) {
  const totaal = telling.totaal + (rest?.bedrag ?? 0);
  const minuten = telling.minuten + (rest?.minuten ?? 0);
  return (
    <>
      <Kaart titel={`${jaar} vergeleken met de raming`}>
        <p>
          {opgelegd !== null && `${opgelegd === 1 ? 'Eén huisverbod opgelegd' : `${opgelegd} huisverboden opgelegd`}; de raming gaat uit van ${raming.zakenPerJaar}. `}
          {aaneen(`Samen ${bedragTekst(totaal)}. ${gemeenteTekst(telling, rest !== null)}`)}
        </p>
        <Vergelijkingstabel bijschrift={`Bij ${raming.zakenPerJaar} huisverboden, zoals geraamd`} regels={begroot} />
        {bijAantal.length > 0 && <Vergelijkingstabel bijschrift={`Bij ${opgelegd === 1 ? 'één huisverbod' : `${opgelegd} huisverboden`}, zoals het werd`} regels={bijAantal} />}
        {opgelegd === null && <Alinea soort="klein">Hoeveel huisverboden er waren, staat hier niet. Bij minder dan vijf wegingen staat dat ook niet in de jaarcijfers.</Alinea>}
        {rest !== null && (
          <Alinea soort="klein">
            Een deel is van dossiers die zijn vernietigd. Dat zijn er te weinig om te laten zien waarvoor het was. Samen was het {aaneen(`${bedragTekst(rest.bedrag)} en ${minutenTekst(rest.minuten)}.`)} Hierboven telt het bedrag mee bij de zaken.
          </Alinea>
        )}
        <Alinea soort="klein">Telt op de datum van de rekening en van het werk. Vernietigde dossiers tellen mee, alleen als som. De ramingen staan bij de instellingen, onder werkafspraken.</Alinea>
      </Kaart>
      <Kaart titel="Kosten naar soort en betaler">
        {totaal === 0 ? <Leegstaat titel={`Er zijn geen kosten vastgelegd in ${jaar}.`}>Kosten legt u vast in het dossier.</Leegstaat> : <Kostentabel bijschrift={`Kosten in ${jaar}`} telling={telling} rest={rest?.bedrag ?? 0} />}
      </Kaart>
      <Kaart titel="Bestede tijd naar rol">
        {minuten === 0 ? (
          <Leegstaat titel={`Er is geen tijd vastgelegd in ${jaar}.`}>Tijd legt u vast in het dossier.</Leegstaat>
        ) : (
          <Tabel
            bijschrift={`Tijd in ${jaar}`}
            rijen={[...URENROLLEN.filter((rol) => telling.perRol[rol] > 0).map((rol) => ({ id: rol as string, naam: urenrolTekst[rol], minuten: telling.perRol[rol] })), ...(rest !== null && rest.minuten > 0 ? [{ id: 'rest', naam: RESTNAAM, minuten: rest.minuten }] : []), { id: 'samen', naam: 'Samen', minuten }]}
            rijId={({ id }) => id}
            kolommen={TIJDKOLOMMEN}
          />
        )}
      </Kaart>
    </>
  );
}
