import { useState } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Melding, Stapel, Voortgang } from '../../ui/index.ts';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import { Weigering } from '../documenten/Weigering.tsx';

/** Takes a case to another archive: one zip with the documents and pieces, and the metadata that an archive asks. */
export function Mdtokaart({ dossierId }: { dossierId: string }) {
  const werk = useWerk('mdto.voerUit');
  const dicht = useWaaromNiet('mdto.voerUit');
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);
  const sla = async (): Promise<void> => {
    setBestand(null);
    setBestand((await werk.geef({ dossierId }))?.bestand ?? null);
  };
  return (
    <Kaart titel="Naar een ander archief">
      <Stapel>
        <Alinea>
          Eén zip-bestand met de vastgelegde gebeurtenissen, de documenten en alle stukken, elk met metagegevens volgens MDTO 1.0.1. Ook stukken die alleen voor de rechtbank zijn gaan mee; dat staat erbij. Zorgnotities gaan niet mee.
        </Alinea>
        {werk.bezig && werk.deel !== null && <Voortgang label="Dossier opslaan voor een ander archief" deel={werk.deel} stand="Er komt pas een bestand als alles klaar is." bijAnnuleren={werk.annuleer} />}
        {werk.gestopt && <Melding soort="info" titel="Gestopt. Er is geen bestand geschreven." />}
        <Weigering fout={werk.fout} />
        {bestand !== null && <Opgeslagen key={bestand.sha256} bestand={bestand} titel="Opgeslagen voor een ander archief" waar="het logboek" />}
        <Knoppenrij>
          <Knop bezig={werk.bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void sla()}>{werk.bezig ? 'Opslaan…' : 'Sla op als MDTO…'}</Knop>
        </Knoppenrij>
      </Stapel>
    </Kaart>
  );
}
