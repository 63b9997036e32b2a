import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useEffect, useRef, useState } from 'react';
import { Alinea, focusTitel, Kaart, Knop, Knoppenrij, Leescode } from '../../ui/index.ts';
import type { Uitgegeven } from './soorten.ts';

/** A one-time code, this once: to copy or to write down, and how it reaches the person. Takes the focus, because it came out of a dialog that is gone. */
export function Codekaart({ naam, uitgegeven, bijKlaar }: { naam: string; uitgegeven: Uitgegeven; bijKlaar: () => void }) {
  const { geef, bezig, fout } = useOpdracht('klembord.zet');
  const [wist, setWist] = useState<number | null>(null);
  const kader = useRef<HTMLDivElement>(null);
  useEffect(() => kader.current?.querySelector('button')?.focus(), []);
  const verberg = (): void => {
    bijKlaar();
    focusTitel();
  };
  const kopieer = async (): Promise<void> => {
    const antwoord = await geef({ tekst: uitgegeven.code });
    if (antwoord !== null) setWist(antwoord.wistNaSeconden);
  };
  return (
    <div ref={kader}>
      <Kaart titel={`De code voor ${naam}`} soort="nadruk">
        <Leescode>{uitgegeven.code}</Leescode>
        <Alinea>
          U ziet deze code alleen nu. Geef de code zelf aan {naam}: op papier of aan de telefoon, niet per e-mail. De code werkt één keer, tot{' '}
          {momentVoluit(uitgegeven.vervalt)}.
        </Alinea>
        <Alinea soort="klein">
          {naam} kiest bij het openen van het archief ‘Ik heb een eenmalige code’ en bedenkt een eigen wachtwoord. Schrijft u de code op? Vernietig
          het papier daarna.
        </Alinea>
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop bezig={bezig} bijKlik={() => void kopieer()}>Kopieer de code</Knop>
          <Knop soort="primair" bijKlik={verberg}>Klaar, verberg de code</Knop>
        </Knoppenrij>
        <p role="status" className="accounts__zacht">{wist !== null && `Gekopieerd. Na ${wist} seconden gaat de code van het klembord.`}</p>
      </Kaart>
    </div>
  );
}
