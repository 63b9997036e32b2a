import { useState } from 'react';
import { VELLEN, VELLEN_NODIG } from '../../../shared/contract/herstel.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Gegevenslijst, Kaart, Knop, Knoppenrij, Melding, Stapel } from '../../ui/index.ts';
import './herstel.css';
import { VellenGemaakt } from './VellenGemaakt.tsx';
import { VellenMaken, type Vellen } from './VellenMaken.tsx';
import { VellenTesten } from './VellenTesten.tsx';

/** The recovery sheets: whether there are any, making them, and the yearly test. `bijGemaakt` when there are new ones. */
export function Herstel({ bijGemaakt }: { bijGemaakt?: () => void }) {
  const mag = useMag();
  const waaromNiet = useWaaromNiet('herstel.getest');
  const { data, fout, herlaad } = useVraag('herstel.stand', {});
  const [getest, setGetest] = useState('');
  const [gemaakt, setGemaakt] = useState<Vellen | null>(null);
  const [open, setOpen] = useState<'testen' | 'maken' | null>(null);
  if (data === null) return <Foutmelding fout={fout} />;
  const { vellen } = data;
  const magMaken = mag('herstel.maakVellen');
  const sluit = (): void => setOpen(null);
  return (
    <Stapel>
      {gemaakt !== null && <VellenGemaakt vellen={gemaakt} />}
      {getest !== '' && <Melding soort="succes" titel="De twee vellen zijn goed." bijSluiten={() => setGetest('')}>{getest}</Melding>}
      <Kaart titel="Als niemand meer binnenkomt">
        <Alinea>
          Herstelvellen zijn {VELLEN} vellen papier, voor {VELLEN} kantoren. Met {VELLEN_NODIG} vellen samen komt iemand weer binnen als niemand meer toegang kan
          geven. Met één vel kan niemand iets.
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
                { label: 'Testen vóór', waarde: datumVoluit(vellen.testVoor) },
              ]}
            />
            {open === null && (
              <Knoppenrij>
                <Knop uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setOpen('testen')}>Test twee vellen</Knop>
                {magMaken && <Knop soort="subtiel" bijKlik={() => setOpen('maken')}>Maak nieuwe vellen…</Knop>}
              </Knoppenrij>
            )}
          </>
        )}
        {!magMaken && (
          <Alinea soort="klein">Nieuwe vellen maakt de burgemeester of de medewerker Openbare Orde en Veiligheid: daarvoor is de sleutel van de dossiers nodig.</Alinea>
        )}
      </Kaart>
      {open === 'testen' && (
        <VellenTesten
          bijSluiten={sluit}
          bijGetest={(tot) => {
            sluit();
            setGetest(`Test ze weer vóór ${datumVoluit(tot)}.`);
            void herlaad();
          }}
        />
      )}
      {magMaken && (vellen === null || open === 'maken') && (
        <VellenMaken
          opnieuw={vellen !== null}
          bijSluiten={vellen === null ? undefined : sluit}
          bijGemaakt={(nieuw) => {
            sluit();
            setGemaakt(nieuw);
            bijGemaakt?.();
            window.scrollTo(0, 0);
            void herlaad();
          }}
        />
      )}
    </Stapel>
  );
}
