import { useEffect, useRef, useState } from 'react';
import { opsomming } from '../../../shared/opsomming.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { roep } from '../../bridge/roep.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Bevestiging, Kaart, Knop, Knoppenrij, Tekstvak } from '../../ui/index.ts';
import { maakBewaarder } from '../concept/bewaarder.ts';
import { Conceptstatus } from '../concept/Conceptstatus.tsx';
import { Afgewezen } from '../voorstel/Afgewezen.tsx';
import { Bevindingenlijst } from './Bevindingenlijst.tsx';
import { papierherkomst, papiernaam, type Briefpapierstand } from './naam.ts';

export type VoorleggenProps = { concept: NonNullable<Briefpapierstand['concept']>; /** What was put before a colleague last. */ laatsteVersie: Briefpapierstand['geschiedenis'][number] | undefined; geldend: string; bijKlaar: (bericht: string) => Promise<void> };

/** The draft is put before a colleague, with a word why; or thrown away. */
export function Voorleggen({ concept, laatsteVersie, geldend, bijKlaar }: VoorleggenProps) {
  const mag = useMag()('briefpapier.legVoor');
  const waaromNiet = useWaaromNiet('briefpapier.legVoor');
  const legVoor = useOpdracht('briefpapier.legVoor');
  const gooiWeg = useOpdracht('briefpapier.gooiWeg');
  const [toelichting, setToelichting] = useState(concept.toelichting);
  const laatste = useRef(toelichting);
  const [bewaarder] = useState(() => maakBewaarder(() => roep('briefpapier.licht', { toelichting: laatste.current })));
  useBijVergrendelen(() => bewaarder.nu());
  useEffect(() => () => void bewaarder.nu(), [bewaarder]);
  const [weg, setWeg] = useState(false);
  const gelijk = concept.sha256 === geldend;

  const leg = async (): Promise<void> => {
    if (!(await bewaarder.nu())) return;
    if ((await legVoor.geef({})) !== null) await bijKlaar('Het briefpapier ligt voor aan een collega. Tot die oordeelt, blijft gelden wat nu geldt.');
  };
  const gooi = async (): Promise<void> => {
    await bewaarder.stop();
    const antwoord = await gooiWeg.geef({});
    setWeg(false);
    if (antwoord === null) return bewaarder.hervat();
    bewaarder.klaar();
    await bijKlaar('Het concept is weggegooid.');
  };
  return (
    <Kaart titel={`Concept: ${papiernaam(concept)}`} soort="nadruk">
      <Alinea>{papierherkomst[concept.herkomst]}, gekozen door {opsomming(concept.schrijvers) || concept.door.naam}, bewaard {momentKort(concept.door.op)}. Er geldt nog niets van.</Alinea>
      <Afgewezen laatste={laatsteVersie} />
      <Bevindingenlijst bevindingen={concept.bevindingen} />
      {waaromNiet === null && (
        <>
          <Tekstvak
            label="Toelichting voor wie beoordeelt"
            uitleg="Wat verandert er, en waarom?"
            regels={2}
            maxTekens={2000}
            waarde={toelichting}
            bijWijziging={(tekst) => {
              laatste.current = tekst;
              setToelichting(tekst);
              bewaarder.gewijzigd();
            }}
          />
          <Conceptstatus bewaarder={bewaarder} bewaarbaar />
        </>
      )}
      <Foutmelding fout={legVoor.fout ?? gooiWeg.fout} />
      {mag && (
        <Knoppenrij>
          <Knop soort="primair" bezig={legVoor.bezig} uitgeschakeld={waaromNiet !== null || gelijk} waaromNiet={waaromNiet ?? (gelijk ? 'Dit is het briefpapier dat al geldt.' : '')} bijKlik={() => void leg()}>Leg voor aan een collega</Knop>
          {waaromNiet === null && <Knop bijKlik={() => setWeg(true)}>Gooi het concept weg…</Knop>}
        </Knoppenrij>
      )}
      <Bevestiging open={weg} titel="Het concept weggooien?" bevestigTekst="Gooi weg" gevaar bezig={gooiWeg.bezig} bijBevestigen={() => void gooi()} bijAnnuleren={() => setWeg(false)}>
        Het bestand zelf blijft waar u het hebt opgeslagen. Wat geldt, verandert niet.
      </Bevestiging>
    </Kaart>
  );
}
