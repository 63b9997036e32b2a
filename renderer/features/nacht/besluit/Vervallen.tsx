import { useState } from 'react';
import { MAX_TEKST, tekst } from '../../../../shared/basis.ts';
import { foutTekst } from '../../../../shared/tekst/fouten.ts';
import { useNavigatie } from '../../../app/route.ts';
import { useOpdracht } from '../../../bridge/useOpdracht.ts';
import { Knop, Knoppenrij, Melding, Tekstvak } from '../../../ui/index.ts';
import { Uitklap } from '../rail/Uitklap.tsx';
import { useNacht } from '../stand/nacht.ts';

const REDENVELD = 'nacht-vervalreden';
const VERVALKNOP = 'nacht-vervallen';
const ZEKER = 'nacht-vervallen-zeker';
/** The button that was pressed makes way for another: the focus goes there once it is drawn. */
const focusStraks = (id: string): void => void requestAnimationFrame(() => document.getElementById(id)?.focus());

/** Closes a melding that came to nothing, with the reason. Asked twice, because the page is gone afterwards. */
export function Vervallen() {
  const { dossierId, bewaarder } = useNacht();
  const { ga } = useNavigatie();
  const opdracht = useOpdracht('melding.vervallen');
  const [reden, setReden] = useState('');
  const [zeker, setZeker] = useState(false);
  const [geprobeerd, setGeprobeerd] = useState(false);
  const goed = tekst.safeParse(reden).success;
  const laatVervallen = async (): Promise<void> => {
    await bewaarder.stop();
    if ((await opdracht.geef({ dossierId, reden })) === null) return bewaarder.hervat();
    bewaarder.klaar();
    ga({ naam: 'dossiers' });
  };
  const fout = opdracht.fout === null ? null : foutTekst(opdracht.fout);
  return (
    <Uitklap titel="Deze melding laten vervallen">
      <p>Is er per ongeluk een melding gemaakt, of kwam het niet tot een afweging? Dan kan de melding vervallen. Wat u op deze pagina typte, wordt dan niet bewaard.</p>
      <Tekstvak
        id={REDENVELD}
        label="Waarom vervalt deze melding?"
        waarde={reden}
        maxTekens={MAX_TEKST}
        regels={2}
        fout={geprobeerd && !goed ? (reden.trim() === '' ? 'Schrijf op waarom.' : 'Hier staan onzichtbare tekens in. Typ de tekst opnieuw.') : undefined}
        bijWijziging={(nieuw) => {
          setReden(nieuw);
          setZeker(false);
        }}
      />
      {fout && <Melding soort="fout" titel={fout.wat}>{fout.stap}</Melding>}
      {zeker ? (
        <Melding
          soort="waarschuwing"
          titel="Weet u het zeker? Dit kan niet ongedaan worden gemaakt."
          acties={
            <Knoppenrij>
              <Knop soort="gevaar" id={ZEKER} bezig={opdracht.bezig} bijKlik={() => void laatVervallen()}>Ja, laat de melding vervallen</Knop>
              <Knop
                bijKlik={() => {
                  setZeker(false);
                  focusStraks(VERVALKNOP);
                }}
              >
                Nee
              </Knop>
            </Knoppenrij>
          }
        />
      ) : (
        <Knop
          id={VERVALKNOP}
          bijKlik={() => {
            setGeprobeerd(true);
            setZeker(goed);
            focusStraks(goed ? ZEKER : REDENVELD);
          }}
        >
          Melding laten vervallen
        </Knop>
      )}
    </Uitklap>
  );
}
