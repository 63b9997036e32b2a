import { useState } from 'react';
import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Knop, Melding } from '../../ui/index.ts';
import { hashKort } from './hash.ts';
import { Opgeslagen } from './Opgeslagen.tsx';
import { Weigering } from './Weigering.tsx';

/** Every time that a document left the archive, and the way to save it again exactly as it was then. */
export function Uitgaven({ naam, dossierId, uitgaven }: { naam: string; dossierId: string; uitgaven: DocumentRegel['uitgaven'] }) {
  const waaromNiet = useWaaromNiet('document.maakOpnieuw');
  const { bezig, fout, geef } = useOpdracht('document.maakOpnieuw');
  const [klaar, setKlaar] = useState<{ pad: string; sha256: string } | null>(null);
  const [afgebroken, setAfgebroken] = useState(false);
  const maak = async (gebeurtenisId: string): Promise<void> => {
    setAfgebroken(false);
    const antwoord = await geef({ dossierId, gebeurtenisId });
    setKlaar(antwoord?.bestand ?? null);
    setAfgebroken(antwoord !== null && antwoord.bestand === null);
  };
  return (
    <details className="documenten__uitgaven">
      <summary>Precies zoals toen opnieuw opslaan</summary>
      <p className="documenten__klein">Met de feiten, de huisstijl en de tekst van dat moment. Het bestand is tot op het teken gelijk.</p>
      <ul>
        {uitgaven.map(({ gebeurtenisId, op, sha256 }) => (
          <li key={gebeurtenisId}>
            <span>{momentKort(op)}</span> <span className="documenten__hash">SHA-256 {hashKort(sha256)}</span>
            <Knop soort="subtiel" bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} naam={`Sla opnieuw op: ${naam}, ${momentKort(op)}`} bijKlik={() => void maak(gebeurtenisId)}>
              Sla opnieuw op…
            </Knop>
          </li>
        ))}
      </ul>
      <Weigering fout={fout} />
      {klaar !== null && <Opgeslagen key={klaar.pad} bestand={klaar} />}
      {afgebroken && <Melding soort="info" titel="Niet opgeslagen">U koos geen plaats. Er is niets geschreven.</Melding>}
    </details>
  );
}
