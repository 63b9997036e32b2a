import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { nietOpgelost } from '../../../shared/dossier/taken/eisen.ts';
import { opsomming } from '../../../shared/opsomming.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Melding, Stapel, Tekstvak } from '../../ui/index.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Conceptvorm, legConceptVast, type Concept } from '../concept/Conceptvorm.tsx';

type AfsluitenProps = { dossier: Dossier; nu: Moment; bijKlaar: (tekst: string) => Promise<void> };

/** Closes a case that is over, or opens it again. The core refuses while a duty or an entry is still open. */
export function Afsluiten(props: AfsluitenProps) {
  const { dossier, nu } = props;
  if (dossier.afgesloten === null && lopendeStatussen.includes(statusOp(dossier, nu))) return null;
  const naam = conceptnaam(dossier.afgesloten === null ? 'dossier.afgesloten' : 'dossier.heropend');
  return (
    <Conceptvorm dossierId={dossier.id} naam={naam} begin={() => ({ tekst: '' })}>
      {(concept) => <Afsluitvorm {...props} concept={concept} />}
    </Conceptvorm>
  );
}

function Afsluitvorm({ dossier, bijKlaar, concept }: AfsluitenProps & { concept: Concept<{ tekst: string }> }) {
  const { formulier: { tekst }, zet, bewaarder } = concept;
  const [gevraagd, setGevraagd] = useState(false);
  const sluit = useOpdracht('dossier.sluitAf');
  const heropen = useOpdracht('dossier.heropen');
  const waaromNiet = useWaaromNiet('dossier.sluitAf');
  const { afgesloten, id: dossierId } = dossier;
  const dicht = afgesloten !== null;
  const opdracht = dicht ? heropen : sluit;
  const knelpunten = dicht ? [] : nietOpgelost(dossier);
  const mist = (dicht || knelpunten.length > 0) && tekst.trim() === '';

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (mist) focusVeld('afsluiten-tekst');
    if (mist || opdracht.bezig || waaromNiet !== null) return;
    const geef = () => (dicht ? heropen.geef({ dossierId, reden: tekst.trim() }) : sluit.geef({ dossierId, toelichting: tekst.trim() }));
    if (!(await legConceptVast<object>(bewaarder, geef))) return;
    await bijKlaar(dicht ? 'Het dossier is weer open.' : 'Het dossier is afgesloten.');
  };
  return (
    <Kaart titel={dicht ? 'Dit dossier is afgesloten' : 'Dossier afsluiten'}>
      <Invulvorm bijVerzend={verzend}>
        <Stapel>
          <p>{dicht ? `Afgesloten op ${momentVoluit(afgesloten.at)}.` : 'Het huisverbod is voorbij. Afsluiten kan als alle taken zijn gedaan of met een reden zijn gesloten.'}</p>
          {knelpunten.length > 0 && (
            <Melding soort="waarschuwing" stil titel={knelpunten.length === 1 ? 'Er staat nog een knelpunt open.' : `Er staan nog ${knelpunten.length} knelpunten open.`}>
              Niet opgelost: {opsomming(knelpunten)}. Is het wel opgelost? Leg dat eerst vast onder Zorg. Sluit u toch af, dan staat dit niet meer bij de
              bestuurlijke controle. Schrijf hieronder waarom dat kan.
            </Melding>
          )}
          {concept.bericht}
          <Tekstvak
            id="afsluiten-tekst"
            label={dicht ? 'Waarom opent u het weer?' : knelpunten.length > 0 ? 'Waarom sluit u af terwijl dit niet is opgelost?' : 'Toelichting'}
            verplicht={dicht || knelpunten.length > 0}
            regels={2}
            waarde={tekst}
            bijWijziging={(waarde) => zet({ tekst: waarde })}
            fout={gevraagd && mist ? 'Vul dit veld in.' : undefined}
          />
          {opdracht.fout !== null && <Melding soort="fout" titel={foutTekst(opdracht.fout).wat}>{foutTekst(opdracht.fout).stap}</Melding>}
          <Knoppenrij>
            <Knop type="submit" bezig={opdracht.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet}>{dicht ? 'Open het dossier weer' : 'Sluit het dossier af'}</Knop>
          </Knoppenrij>
        </Stapel>
      </Invulvorm>
    </Kaart>
  );
}
