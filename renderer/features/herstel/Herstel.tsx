import { useState } from 'react';
import { VELLEN, VELLEN_NODIG } from '../../../shared/contract/herstel.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useMag } from '../../app/rechten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Gegevenslijst, Kaart, Melding, Stapel } from '../../ui/index.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';
import './herstel.css';
import { VellenGemaakt } from './VellenGemaakt.tsx';
import { VellenMaken, type Vellen } from './VellenMaken.tsx';
import { VellenTesten } from './VellenTesten.tsx';

/** The recovery sheets: whether there are any, making them, and the yearly test. */
export function Herstel() {
  const mag = useMag();
  const { data, fout, herlaad } = useVraag('herstel.stand', {});
  const [getest, setGetest] = useState('');
  const [gemaakt, setGemaakt] = useState<Vellen | null>(null);
  if (data === null) return <Foutmelding fout={fout} />;
  const { vellen } = data;
  return (
    <Stapel>
      {gemaakt !== null && <VellenGemaakt vellen={gemaakt} />}
      <Kaart titel="Herstelvellen">
        <Alinea>
          Er zijn {VELLEN} vellen papier, voor {VELLEN} kantoren. Met {VELLEN_NODIG} vellen samen komt iemand weer binnen als niemand meer toegang kan geven. Met
          één vel kan niemand iets.
        </Alinea>
        {vellen === null ? (
          <Melding soort="waarschuwing" stil titel="Er zijn nog geen herstelvellen.">Raakt iedereen het wachtwoord kwijt, dan gaan de dossiers nooit meer open.</Melding>
        ) : (
          <>
            {vellen.testNodig && <Melding soort="waarschuwing" stil titel="Test de vellen.">Dat doet u elk jaar: dan weet u dat ze er nog zijn en leesbaar zijn.</Melding>}
            <Gegevenslijst
              gegevens={[
                { label: 'Gemaakt op', waarde: momentVoluit(vellen.gemaaktOp) },
                { label: 'Set', waarde: vellen.setId },
                { label: 'Laatst getest', waarde: vellen.getestOp === null ? 'Nog niet' : momentVoluit(vellen.getestOp) },
                { label: 'Test voor', waarde: datumVoluit(vellen.testVoor) },
              ]}
            />
          </>
        )}
      </Kaart>
      {getest !== '' && <Melding soort="succes" titel="De twee vellen zijn goed." bijSluiten={() => setGetest('')}>{getest}</Melding>}
      {vellen !== null && (
        <VellenTesten
          key={vellen.getestOp}
          bijGetest={(tot) => {
            setGetest(`Test ze weer voor ${datumVoluit(tot)}.`);
            void herlaad();
          }}
        />
      )}
      {mag('herstel.maakVellen') ? (
        <VellenMaken
          opnieuw={vellen !== null}
          bijGemaakt={(nieuw) => {
            setGemaakt(nieuw);
            window.scrollTo(0, 0);
            void herlaad();
          }}
        />
      ) : (
        <Alinea soort="klein">Nieuwe vellen maakt de burgemeester of de medewerker Openbare Orde en Veiligheid: daarvoor is de sleutel van de dossiers nodig.</Alinea>
      )}
    </Stapel>
  );
}
