import { useState } from 'react';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkDatums } from '../../../shared/wth/tijd.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { Bevestiging, Knop, Knoppenrij, Melding, Stapel, Tabbladen } from '../../ui/index.ts';
import { Afgewezen } from '../voorstel/Afgewezen.tsx';
import { Oordeel } from '../voorstel/Oordeel.tsx';
import { Geschiedenis } from './Geschiedenis.tsx';
import { Tekstblad } from './Tekstblad.tsx';
import { useProef } from './useProef.ts';
import { useSjabloonwerk, type Gelezen, type Geschreven } from './useSjabloonwerk.ts';
import { Verschillen } from './Verschillen.tsx';
import { Voorleggen } from './Voorleggen.tsx';

export type SjabloonbladenProps = { soort: DocumentSoort; gelezen: Gelezen; bijKlaar: (bericht: string) => Promise<void> };

type Begin = Pick<Geschreven, 'tekst' | 'herkomst'>;

/** One document's text: written, compared, looked back at; or waiting for a judgement. */
export function Sjabloonbladen({ soort, gelezen, bijKlaar }: SjabloonbladenProps) {
  const { voorgelegd, geldend, model, geschiedenis } = gelezen;
  const waaromNiet = useWaaromNiet('sjabloon.bewaarConcept');
  const magProberen = useMag()('sjabloon.probeer');
  const schrijft = voorgelegd === null && waaromNiet === null;
  const werk = useSjabloonwerk(soort, gelezen);
  const tekst = voorgelegd?.tekst ?? (schrijft ? werk.tekst : geldend.tekst);
  const proef = useProef(soort, tekst, magProberen);
  const [blad, setBlad] = useState<{ id: string; met?: string }>({ id: voorgelegd?.zelf === null ? 'verschillen' : 'tekst' });
  const [vraag, setVraag] = useState<Begin | null>(null);

  const straks = geschiedenis.flatMap(({ oordeel }) => (oordeel?.wat.uitkomst === 'goedgekeurd' && vergelijkDatums(oordeel.wat.vanaf, gelezen.vandaag) > 0 ? [oordeel.wat.vanaf] : [])).toSorted(vergelijkDatums)[0];

  const beginMet = (van: Begin): void => {
    setVraag(null);
    werk.wijzig(van);
    setBlad({ id: 'tekst' });
  };
  const begin = (van: Begin): void => (werk.isConcept && werk.tekst !== van.tekst ? setVraag(van) : beginMet(van));
  const naam = voorgelegd !== null ? 'de voorgelegde tekst' : schrijft ? 'uw tekst' : 'de tekst die geldt';
  const anderen = [
    ...(tekst === geldend.tekst && !schrijft ? [] : [{ id: 'geldend', naam: 'de tekst die geldt', tekst: geldend.tekst }]),
    { id: 'model', naam: 'de modeltekst', tekst: model.tekst },
  ];
  const bladen = [
    {
      id: 'tekst',
      titel: 'Tekst',
      inhoud: (
        <Tekstblad soort={soort} label={schrijft ? 'Tekst van het document' : voorgelegd === null ? 'De tekst die geldt' : 'De voorgelegde tekst'} tekst={tekst} proef={proef} magProberen={magProberen} bijWijziging={schrijft ? (nieuw) => werk.wijzig({ tekst: nieuw }) : undefined}>
          {schrijft && <Voorleggen soort={soort} werk={werk} proef={proef} geldend={geldend.tekst} bijKlaar={bijKlaar} />}
        </Tekstblad>
      ),
    },
    { id: 'verschillen', titel: 'Verschillen', inhoud: <Verschillen key={blad.met} naam={naam} tekst={tekst} anderen={anderen} begin={blad.met} /> },
    { id: 'geschiedenis', titel: 'Geschiedenis', teller: geschiedenis.length === 0 ? undefined : { aantal: geschiedenis.length, naam: 'versies' }, inhoud: <Stapel><Geschiedenis gelezen={gelezen} begin={schrijft ? begin : undefined} /></Stapel> },
  ];
  return (
    <Stapel>
      {gelezen.modelVerbeterd && (
        <Melding
          soort="info"
          stil
          titel="De modeltekst is verbeterd sinds de eigen tekst is gemaakt."
          acties={
            <Knoppenrij>
              <Knop bijKlik={() => setBlad({ id: 'verschillen', met: 'model' })}>Vergelijk met de modeltekst</Knop>
              {schrijft && <Knop bijKlik={() => begin({ tekst: model.tekst, herkomst: 'model' })}>Begin met de modeltekst</Knop>}
            </Knoppenrij>
          }
        >
          De eigen tekst blijft gelden tot een collega een nieuwe goedkeurt.
        </Melding>
      )}
      {straks !== undefined && <Melding soort="info" stil titel={`Vanaf ${datumVoluit(straks)} geldt een nieuwe tekst.`}>Die is al goedgekeurd. U vindt die bij Geschiedenis.</Melding>}
      {gelezen.concept !== null && <Afgewezen laatste={geschiedenis[0]} />}
      {voorgelegd !== null && <Oordeel wachtend={voorgelegd} vandaag={gelezen.vandaag} herkomst={geschiedenis.find(({ voorstelId }) => voorstelId === voorgelegd.voorstelId)?.herkomst ?? 'eigen'} bijKlaar={bijKlaar} />}
      {voorgelegd === null && waaromNiet !== null && gelezen.concept !== null && <Melding soort="info" stil titel={`${gelezen.concept.door.naam} schrijft aan een nieuwe tekst.`}>U ziet hieronder de tekst die geldt.</Melding>}
      <Tabbladen label="Sjabloon" actief={blad.id} bijWissel={(id) => setBlad({ id })} bladen={bladen} />
      <Bevestiging open={vraag !== null} titel="Uw concept vervangen?" bevestigTekst="Vervang het concept" bijBevestigen={() => vraag !== null && beginMet(vraag)} bijAnnuleren={() => setVraag(null)}>
        Er is al een concept. Wat daarin staat, komt niet terug.
      </Bevestiging>
    </Stapel>
  );
}
