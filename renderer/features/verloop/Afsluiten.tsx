import { useState, type SyntheticEvent } from 'react';
import { lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Kaart, Knop, Knoppenrij, Melding, Stapel, Tekstvak } from '../../ui/index.ts';
import { useWaaromNiet } from '../../app/rechten.ts';

/** Closes a case that is over, or opens it again. The core refuses while a duty or an entry is still open. */
export function Afsluiten({ dossier, nu, bijKlaar }: { dossier: Dossier; nu: Moment; bijKlaar: (tekst: string) => Promise<void> }) {
  const [tekst, setTekst] = useState('');
  const [gevraagd, setGevraagd] = useState(false);
  const sluit = useOpdracht('dossier.sluitAf');
  const heropen = useOpdracht('dossier.heropen');
  const waaromNiet = useWaaromNiet('dossier.sluitAf');
  const { afgesloten, id: dossierId } = dossier;
  if (afgesloten === null && lopendeStatussen.includes(statusOp(dossier, nu))) return null;
  const dicht = afgesloten !== null;
  const opdracht = dicht ? heropen : sluit;
  const mist = dicht && tekst.trim() === '';

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (mist) focusVeld('afsluiten-tekst');
    if (mist || opdracht.bezig || waaromNiet !== null) return;
    const gelukt = dicht ? await heropen.geef({ dossierId, reden: tekst.trim() }) : await sluit.geef({ dossierId, toelichting: tekst.trim() });
    if (gelukt === null) return;
    setTekst('');
    setGevraagd(false);
    await bijKlaar(dicht ? 'Het dossier is weer open.' : 'Het dossier is afgesloten.');
  };
  return (
    <Kaart titel={dicht ? 'Dit dossier is afgesloten' : 'Dossier afsluiten'}>
      <form
        noValidate
        onSubmit={(gebeurtenis: SyntheticEvent) => {
          gebeurtenis.preventDefault();
          void verzend();
        }}
      >
        <Stapel>
          <p>{dicht ? `Afgesloten op ${momentVoluit(afgesloten.at)}.` : 'Het huisverbod is voorbij. Afsluiten kan als alle taken zijn gedaan of met een reden zijn gesloten.'}</p>
          <Tekstvak
            id="afsluiten-tekst"
            label={dicht ? 'Waarom opent u het weer?' : 'Toelichting'}
            verplicht={dicht}
            regels={2}
            waarde={tekst}
            bijWijziging={setTekst}
            fout={gevraagd && mist ? 'Vul dit veld in.' : undefined}
          />
          {opdracht.fout !== null && <Melding soort="fout" titel={foutTekst(opdracht.fout).wat}>{foutTekst(opdracht.fout).stap}</Melding>}
          <Knoppenrij>
            <Knop type="submit" bezig={opdracht.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet}>{dicht ? 'Open het dossier weer' : 'Sluit het dossier af'}</Knop>
          </Knoppenrij>
        </Stapel>
      </form>
    </Kaart>
  );
}
