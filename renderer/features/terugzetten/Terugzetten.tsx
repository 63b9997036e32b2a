import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, IcoonTerug, Kaart, Knop, Knoppenrij, Linkknop, Melding, Paginakop } from '../../ui/index.ts';
import { Keuzelijst, type Keuze } from './Keuzelijst.tsx';
import { Overzicht } from './Overzicht.tsx';
import './terugzetten.css';
import { Wie, type Gezien } from './Wie.tsx';

export type TerugzettenProps = { map: string; bijTerug: () => void; bijKlaar: (accountId: string) => void };

/** Puts a back-up back: which one, who says so, what is in it and what is lost, and then the two change places. */
export function Terugzetten({ map, bijTerug, bijKlaar }: TerugzettenProps) {
  const [elders, setElders] = useState<string | null>(null);
  const lijst = useVraag('terugzetten.lijst', { map, elders });
  const kiesMap = useOpdracht('terugzetten.kiesMap');
  const zet = useOpdracht('terugzetten.zet');
  const [gekozen, setGekozen] = useState<Keuze | null>(null);
  const [gezien, setGezien] = useState<Gezien | null>(null);
  const [klaar, setKlaar] = useState<Uitvoer<'terugzetten.zet'> | null>(null);

  const zoekElders = async (): Promise<void> => {
    const antwoord = await kiesMap.geef({});
    if (antwoord !== null && antwoord.map !== null) setElders(antwoord.map);
  };
  const zetTerug = async ({ vraag }: Gezien): Promise<void> => {
    const antwoord = await zet.geef(vraag);
    if (antwoord !== null) setKlaar(antwoord);
  };
  const bezet = lijst.data?.bezet ?? true;
  const opnieuw = (): void => {
    setGezien(null);
    setGekozen(null);
    zet.wisFout();
  };
  if (klaar !== null && gezien !== null) return <Gelukt klaar={klaar} bezet={bezet} bijVerder={() => bijKlaar(gezien.vraag.accountId)} />;
  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={gekozen === null ? bijTerug : opnieuw}>{gekozen === null ? 'Terug' : 'Andere back-up'}</Linkknop>}
        titel="Een back-up terugzetten"
        onderregel={<span className="toegang__map">{map}</span>}
      />
      {gekozen === null && (
        <>
          <Foutmelding fout={lijst.fout} />
          {lijst.data !== null && (
            <Kaart titel={elders === null ? 'Welke back-up?' : 'Back-ups in de gekozen map'}>
              {elders !== null && <Alinea soort="klein"><span className="toegang__map">{elders}</span></Alinea>}
              {lijst.data.tweede !== null && <Tweede code={lijst.data.tweede} />}
              <Keuzelijst kopieen={lijst.data.kopieen} bijKies={setGekozen} />
              <Foutmelding fout={kiesMap.fout} />
              <Knoppenrij>
                <Knop bezig={kiesMap.bezig} bijKlik={() => void zoekElders()}>Zoek in een andere map</Knop>
                {elders !== null && <Knop soort="subtiel" bijKlik={() => setElders(null)}>Terug naar de eigen back-ups</Knop>}
              </Knoppenrij>
            </Kaart>
          )}
        </>
      )}
      {gekozen !== null && gezien === null && <Wie map={map} kopie={gekozen} bijGezien={setGezien} />}
      {gezien !== null && <Overzicht gezien={gezien} bezet={bezet} bezig={zet.bezig} fout={zet.fout} bijZet={() => void zetTerug(gezien)} bijAndere={opnieuw} />}
    </>
  );
}

function Tweede({ code }: { code: string }) {
  const { wat, stap } = foutTekst({ code });
  return <Melding soort="waarschuwing" stil titel={wat}>{stap.split('. ')[0]}.</Melding>;
}

function Gelukt({ klaar, bezet, bijVerder }: { klaar: Uitvoer<'terugzetten.zet'>; /** An archive stood in the folder, and stands aside now. */ bezet: boolean; bijVerder: () => void }) {
  return (
    <>
      <Paginakop titel="De back-up is teruggezet" onderregel={`Het archief is weer zoals op ${momentVoluit(klaar.gemaakt)}.`} />
      <Kaart>
        <Alinea>
          {klaar.sleutels === 'nu'
            ? 'Iedereen houdt het wachtwoord van nu.'
            : 'Iedereen gebruikt het wachtwoord dat gold toen de back-up werd gemaakt. Kijk bij ‘Toegang’ of er niemand bij is die weg hoort te zijn.'}
        </Alinea>
        {klaar.vernietigd > 0 && <Alinea>{klaar.vernietigd === 1 ? 'Eén dossier uit de back-up was al vernietigd, en is dat opnieuw.' : `${klaar.vernietigd} dossiers uit de back-up waren al vernietigd, en zijn dat opnieuw.`}</Alinea>}
        <Alinea>{bezet ? 'Het vervangen archief staat er nog. Kijk of alles er is. Daarna verwijdert u het op de pagina ‘Back-up’.' : 'Kijk na het ontgrendelen of alles er is.'}</Alinea>
        <Knoppenrij>
          <Knop soort="primair" bijKlik={bijVerder}>Verder naar ontgrendelen</Knop>
        </Knoppenrij>
      </Kaart>
    </>
  );
}
