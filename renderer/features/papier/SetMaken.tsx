import { useState } from 'react';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Knop, Melding } from '../../ui/index.ts';

/** What the set holds when no archive is open. */
export const ZONDER_ARCHIEF = 'Lege formulieren om met de hand in te vullen, met de modelteksten en zonder telefoonlijst. Er staat niets uit een dossier in.';

type SetMakenProps = {
  uitleg: string;
  breed?: boolean;
  /** With an archive open: what follows, and why it cannot be made now. */
  bijKlaar?: () => Promise<void>;
  waaromNiet?: string | null;
};

/** Makes the set to print beforehand in one press, and says where it is. */
export function SetMaken({ uitleg, breed, bijKlaar, waaromNiet = null }: SetMakenProps) {
  const maak = useOpdracht('papier.maakSet');
  const toon = useOpdracht('document.toon');
  const [pad, setPad] = useState<string | null>(null);
  const maakNu = async (): Promise<void> => {
    setPad(null);
    const bestand = (await maak.geef({}))?.bestand ?? null;
    if (bestand === null) return;
    setPad(bestand.pad);
    await bijKlaar?.();
  };
  return (
    <>
      <Knop breed={breed} bezig={maak.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void maakNu()}>{maak.bezig ? 'Papieren set wordt gemaakt…' : 'Papieren set maken…'}</Knop>
      <Alinea soort="klein">{uitleg}</Alinea>
      <Foutmelding fout={maak.fout} />
      {pad !== null && (
        <Melding soort="succes" titel="De papieren set is opgeslagen" acties={bijKlaar && <Knop bezig={toon.bezig} bijKlik={() => void toon.geef({ pad })}>Toon in map</Knop>}>
          <p><strong>{pad}</strong></p>
          <p>Druk de set af en leg die bij de telefoon.</p>
        </Melding>
      )}
      <Foutmelding fout={toon.fout} />
    </>
  );
}
