import { useState } from 'react';
import { OPENINGSDAGEN } from '../../../shared/archief/bedenktijd.ts';
import { BEDENKTIJD_DAGEN, bevestigtekst, teVernietigen } from '../../../shared/archief/lijst.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, Invulvorm, Knop, Knoppenrij, Stapel, Tekstveld } from '../../ui/index.ts';
import type { Lijstdeel } from './LijstPagina.tsx';

/** The typed confirmation: it says how many cases go. Kept nowhere, because typing it is the point. */
export function Bevestigen({ beeld: { lijst }, bijKlaar }: Lijstdeel) {
  const { geef, bezig, fout } = useOpdracht('vernietiging.bevestig');
  const dicht = useWaaromNiet('vernietiging.bevestig');
  const [getypt, setGetypt] = useState('');
  const [gevraagd, setGevraagd] = useState(false);
  const tekst = bevestigtekst(lijst);
  const mist = getypt.trim() !== tekst;
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (mist) return void focusVeld('archief-getypt');
    if (bezig || dicht !== null) return;
    const antwoord = await geef({ lijstId: lijst.id, getypt });
    if (antwoord !== null) await bijKlaar(`De vernietiging is bevestigd. Uitvoeren kan vanaf ${momentVoluit(antwoord.uitvoerbaarVanaf)}.`);
  };
  return (
    <Invulvorm bijVerzend={verzend}>
      <Stapel>
        <Alinea>
          De lijst is akkoord: {dossiersTekst(teVernietigen(lijst).length)} vernietigen. Na uw bevestiging zijn er {BEDENKTIJD_DAGEN} dagen waarin iedere betrokkene het kan stoppen. In die tijd moet het archief op {OPENINGSDAGEN} dagen zijn geopend, ook door een collega. Wat daarna is vernietigd, komt niet terug.
        </Alinea>
        <Tekstveld id="archief-getypt" label={`Typ ter bevestiging: ${tekst}`} breedte="middel" verplicht waarde={getypt} bijWijziging={setGetypt} fout={gevraagd && mist ? `Typ precies: ${tekst}` : undefined} />
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort="gevaar" type="submit" bezig={bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht}>{bezig ? 'Vastleggen…' : 'Bevestig de vernietiging'}</Knop>
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
