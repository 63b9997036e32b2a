import { useState } from 'react';
import type { Toegangsverzoek } from '../../../shared/contract/accounts.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { rolNaam } from '../../../shared/tekst/rollen.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Gegevenslijst, Kaart, Knop, Knoppenrij, Leescode } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';

/** Colleagues who wait until somebody lets them in to the dossiers. */
export function Verzoeken({ bijKlaar }: { bijKlaar: (tekst: string) => Promise<void> }) {
  const { data, fout } = useVraag('toegang.verzoeken', {});
  const [gekozen, setGekozen] = useState<Toegangsverzoek | null>(null);
  if (data === null || data.verzoeken.length === 0) return <Foutmelding fout={fout} />;
  return (
    <Kaart titel="Wacht op toegang tot de dossiers" soort="nadruk">
      <Alinea>
        Bel de collega en laat het kenmerk voorlezen van de pagina ‘Mijn account’. Is het gelijk? Dan weet u zeker dat u de juiste persoon binnenlaat.
        Wie het account maakte, geeft niet zelf de toegang.
      </Alinea>
      {data.verzoeken.map((verzoek) => (
        <Verzoek key={verzoek.accountId} verzoek={verzoek} bijKies={() => setGekozen(verzoek)} />
      ))}
      {gekozen !== null && (
        <Verlenen
          verzoek={gekozen}
          bijSluiten={() => setGekozen(null)}
          bijKlaar={() => {
            setGekozen(null);
            void bijKlaar(`${gekozen.naam} heeft nu toegang tot de dossiers.`);
          }}
        />
      )}
    </Kaart>
  );
}

function Verzoek({ verzoek, bijKies }: { verzoek: Toegangsverzoek; bijKies: () => void }) {
  const { naam, ambt, rollen, gemaaktDoor, kenmerk, belet, heeftToegang } = verzoek;
  const dicht = useWaaromNiet('toegang.verleen');
  const beletTekst = foutTekst({ code: belet });
  const reden = dicht ?? (belet === '' ? null : `${beletTekst.wat} ${beletTekst.stap}`);
  return (
    <article className="accounts__kaart" aria-label={`Verzoek van ${naam}`}>
      <div className="accounts__kop">
        <span className="accounts__naam">{naam}</span>
        <span className="accounts__zacht">{ambt}</span>
      </div>
      <Gegevenslijst
        gegevens={[
          { label: heeftToegang ? 'Krijgt andere rollen' : 'Krijgt de rollen', waarde: rollen.map((rol) => rolNaam[rol]).join(', ') },
          ...(gemaaktDoor === '' ? [] : [{ label: 'Aangevraagd door', waarde: gemaaktDoor }]),
          { label: 'Kenmerk', waarde: <span className="accounts__kenmerk">{kenmerk}</span> },
        ]}
      />
      <Knoppenrij>
        <Knop soort="primair" naam={`Geef toegang: ${naam}`} uitgeschakeld={reden !== null} waaromNiet={reden} bijKlik={bijKies}>Geef toegang</Knop>
      </Knoppenrij>
    </article>
  );
}

function Verlenen({ verzoek, bijKlaar, bijSluiten }: { verzoek: Toegangsverzoek; bijKlaar: () => void; bijSluiten: () => void }) {
  const { geef, bezig, fout } = useOpdracht('toegang.verleen');
  const { accountId, kenmerk, naam } = verzoek;
  const verleen = async (wachtwoord: string): Promise<void> => {
    if ((await geef({ accountId, kenmerk, wachtwoord })) !== null) bijKlaar();
  };
  return (
    <Handeling
      titel={`${naam} toegang geven`}
      doeTekst="Geef toegang"
      bezigTekst="Toegang wordt gegeven…"
      bezig={bezig}
      fout={fout}
      bijDoen={(wachtwoord) => void verleen(wachtwoord)}
      bijSluiten={bijSluiten}
    >
      <Alinea>Lees met {naam} aan de telefoon dit kenmerk na. Is een teken anders? Geef dan geen toegang.</Alinea>
      <Leescode>{kenmerk}</Leescode>
    </Handeling>
  );
}
