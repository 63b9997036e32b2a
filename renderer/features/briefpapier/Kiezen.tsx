import { useState } from 'react';
import { isFout, MERKEN, PLEK, VEREISTE_STIJLEN } from '../../../shared/briefpapier/bevinding.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Melding, Voortgang } from '../../ui/index.ts';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import '../documenten/documenten.css';
import { Bevindingenlijst } from './Bevindingenlijst.tsx';
import type { Briefpapierstand } from './naam.ts';

type Uitkomst = NonNullable<Uitvoer<'briefpapier.kies'>['uitkomst']>;
export type KiezenProps = { stand: Briefpapierstand; bijGekozen: () => Promise<void>; bijKlaar: (bericht: string) => Promise<void> };

/** Chooses a Word file, which is examined and tried before it becomes the draft; or begins with an example. */
export function Kiezen({ stand, bijGekozen, bijKlaar }: KiezenProps) {
  const waaromNiet = useWaaromNiet('briefpapier.kies');
  const kies = useWerk('briefpapier.kies');
  const model = useOpdracht('briefpapier.model');
  const begin = useOpdracht('briefpapier.begin');
  const [uitkomst, setUitkomst] = useState<Uitkomst | null>(null);
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);

  const kiesBestand = async (): Promise<void> => {
    setUitkomst(null);
    setBestand(null);
    const antwoord = await kies.geef({});
    if (antwoord === null || antwoord.uitkomst === null) return;
    setUitkomst(antwoord.uitkomst);
    if (antwoord.uitkomst.bewaard) await bijGekozen();
  };
  const zonder = async (): Promise<void> => {
    if ((await begin.geef({ voorstelId: null })) !== null) await bijKlaar('Klaar om voor te leggen: de opmaak van de applicatie, zonder eigen briefpapier.');
  };
  return (
    <Kaart titel="Een Word-bestand kiezen">
      <Alinea>
        Met een eigen briefpapier staan alle documenten in de opmaak van de gemeente: kop, voet, logo, marges en stijlen. Zet in Word {`{{${PLEK}}}`} op de plek
        waar de tekst moet komen. Het bestand wordt nagekeken en op alle verzonnen zaken geprobeerd.
      </Alinea>
      <details>
        <summary>Wat er in het bestand moet staan</summary>
        <ul className="voorstel__lijst">
          <li>{`{{${PLEK}}}`} één keer, op een eigen regel in de gewone tekst, en daar verder geen tekst.</li>
          {Object.entries(MERKEN).map(([naam, uitleg]) => <li key={naam}>{`{{${naam}}}`}: {uitleg}{naam === 'vertrouwelijkheid' ? '. Dit hoort op elke bladzijde, in de kop of de voet.' : '. Mag in de kop of de voet.'}</li>)}
          <li>Een paginanummer op elke bladzijde na de eerste.</li>
          <li>De stijlen {VEREISTE_STIJLEN.map((stijl) => stijl.replace(/^heading (\d)$/, 'Kop $1')).join(', ')}. In het voorbeeld staan ze allemaal.</li>
          <li>Staand A4, een logo als PNG of JPEG, en niets dat van buiten komt: geen macro’s, koppelingen of velden.</li>
        </ul>
      </details>
      {kies.bezig && kies.deel !== null && <Voortgang label="Het briefpapier wordt op alle verzonnen zaken geprobeerd" deel={kies.deel} bijAnnuleren={kies.annuleer} />}
      {kies.gestopt && <Melding soort="info" titel="Gestopt. Er is niets gekozen." />}
      <Foutmelding fout={kies.fout ?? model.fout ?? begin.fout} />
      {uitkomst !== null && <Uitslag uitkomst={uitkomst} />}
      {bestand !== null && <Opgeslagen key={bestand.sha256} titel="Het voorbeeld is opgeslagen" bestand={bestand} waar="het logboek" zonderGegevens />}
      <Knoppenrij>
        <Knop soort={stand.concept === null ? 'primair' : 'secundair'} bezig={kies.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void kiesBestand()}>
          {kies.bezig ? 'Bezig…' : stand.concept === null ? 'Kies een Word-bestand…' : 'Kies een ander Word-bestand…'}
        </Knop>
        <Knop bezig={model.bezig} uitgeschakeld={waaromNiet !== null} bijKlik={() => void model.geef({}).then((antwoord) => setBestand(antwoord?.bestand ?? null))}>Voorbeeld opslaan…</Knop>
        {stand.geldend.sha256 !== '' && stand.concept?.sha256 !== '' && <Knop soort="subtiel" bezig={begin.bezig} uitgeschakeld={waaromNiet !== null} bijKlik={() => void zonder()}>Zonder eigen briefpapier</Knop>}
      </Knoppenrij>
    </Kaart>
  );
}

function Uitslag({ uitkomst: { naam, bewaard, bevindingen, geprobeerd } }: { uitkomst: Uitkomst }) {
  const fouten = bevindingen.filter(isFout).length;
  if (bewaard)
    return (
      <Melding soort="succes" titel={`${naam} is nagekeken en op ${geprobeerd} documenten geprobeerd. Alles staat erop zoals het hoort.`}>
        Het is nu een concept. Bekijk een proefblad, en leg het voor aan een collega.
      </Melding>
    );
  return (
    <Melding soort="fout" titel={`${naam} kan zo niet. ${fouten === 1 ? 'Er is één ding dat niet goed is.' : `Er zijn ${fouten} dingen die niet goed zijn.`} Er is niets veranderd.`}>
      <Bevindingenlijst bevindingen={bevindingen} />
    </Melding>
  );
}
