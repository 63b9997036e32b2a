import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { AANHOUDGRONDEN, type Aanhoudgrond } from '../../../shared/dossier/gebeurtenissen/bewaring.ts';
import { aanhoudgrondTekst } from '../../../shared/tekst/archief.ts';
import { metHoofdletter } from '../../../shared/wth/hoofdletter.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Keuze, Knop, Knoppenrij, Stapel, Tekstvak, useBeginFocus } from '../../ui/index.ts';
import { Conceptvorm, legConceptVast, type Concept } from '../concept/Conceptvorm.tsx';
import { useUitklap } from './useUitklap.ts';

type Vorm = { grond: string; toelichting: string };
type AanhoudenProps = { dossierId: string; bijKlaar: (tekst: string) => Promise<void> };

const KNOP = 'aanhouden-knop';

/** Keeps a case longer than its term: opened by a button, kept while it is filled in. */
export function Aanhouden(props: AanhoudenProps) {
  const { open, opent, sluit } = useUitklap(() => KNOP);
  const waaromNiet = useWaaromNiet('bewaring.houdAan');
  if (open === null)
    return (
      <Knoppenrij>
        <Knop id={KNOP} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => opent(true)}>Houd de vernietiging aan…</Knop>
      </Knoppenrij>
    );
  return (
    <Conceptvorm<Vorm> dossierId={props.dossierId} naam={conceptnaam('bewaring.aangehouden')} begin={() => ({ grond: '', toelichting: '' })}>
      {(concept) => <Aanhoudvorm {...props} concept={concept} bijTerug={sluit} />}
    </Conceptvorm>
  );
}

function Aanhoudvorm({ dossierId, bijKlaar, concept, bijTerug }: AanhoudenProps & { concept: Concept<Vorm>; bijTerug: () => void }) {
  const { formulier, zet, bewaarder } = concept;
  const [gevraagd, setGevraagd] = useState(false);
  const kader = useBeginFocus();
  const { geef, bezig, fout } = useOpdracht('bewaring.houdAan');
  const grond = AANHOUDGRONDEN.find((een) => een === formulier.grond) ?? null;
  const mist = { grond: grond === null, toelichting: formulier.toelichting.trim() === '' };
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (mist.grond) return void focusVeld('aanhouden-grond');
    if (mist.toelichting) return void focusVeld('aanhouden-toelichting');
    if (bezig || grond === null) return;
    if (!(await legConceptVast(bewaarder, () => geef({ dossierId, grond, toelichting: formulier.toelichting.trim() })))) return;
    bijTerug();
    await bijKlaar('De vernietiging is aangehouden. Een collega bevestigt dat nog.');
  };
  return (
    <Kaart titel="Vernietiging aanhouden">
      <Invulvorm ref={kader} bijVerzend={verzend}>
        <Stapel>
          <Alinea>De aanhouding geldt meteen. Een collega bevestigt die. De aanhouding eindigt alleen met twee personen, en elk jaar kijkt iemand of die nog nodig is.</Alinea>
          {concept.bericht}
          <Keuze<Aanhoudgrond>
            id="aanhouden-grond"
            label="Waarom wordt het dossier langer bewaard?"
            verplicht
            opties={AANHOUDGRONDEN.map((waarde) => ({ waarde, tekst: metHoofdletter(aanhoudgrondTekst[waarde]) }))}
            waarde={grond}
            bijWijziging={(waarde) => zet({ grond: waarde })}
            fout={gevraagd && mist.grond ? 'Kies een reden.' : undefined}
          />
          <Tekstvak
            id="aanhouden-toelichting"
            label="Toelichting"
            uitleg="Welke procedure of claim, en waar iemand kan nagaan of die nog loopt."
            verplicht
            regels={2}
            maxTekens={2000}
            waarde={formulier.toelichting}
            bijWijziging={(toelichting) => zet({ toelichting })}
            fout={gevraagd && mist.toelichting ? 'Vul dit veld in.' : undefined}
          />
          {concept.status}
          <Foutmelding fout={fout} />
          <Knoppenrij>
            <Knop soort="primair" type="submit" bezig={bezig}>{bezig ? 'Vastleggen…' : 'Houd de vernietiging aan'}</Knop>
            <Knop bijKlik={bijTerug}>Annuleer</Knop>
          </Knoppenrij>
        </Stapel>
      </Invulvorm>
    </Kaart>
  );
}
