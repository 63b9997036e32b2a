import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useState } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Melding } from '../../ui/index.ts';

/** The second location: which folder, choosing another, or none. `vergeten`: there is one, and nobody knows which any more; `leeg`: there is no back-up yet. */
export function TweedePlaats({ map, vergeten, leeg, bijKlaar }: { map: string | null; vergeten: boolean; leeg: boolean; bijKlaar: (tekst: string) => Promise<void> }) {
  const { geef, bezig, fout } = useOpdracht('backup.tweede');
  const waaromNiet = useWaaromNiet('backup.tweede');
  const [code, setCode] = useState<string | null>(null);
  const zet = async (kies: boolean): Promise<void> => {
    setCode(null);
    const antwoord = await geef({ kies });
    if (antwoord === null || (kies && antwoord.map === null)) return;
    setCode(antwoord.code);
    if (!kies) await bijKlaar('Er is geen tweede plaats meer. Wat er stond, is niet verwijderd.');
    else await bijKlaar(antwoord.code !== null ? 'De tweede plaats is gekozen.' : leeg ? 'De tweede plaats is gekozen. De volgende back-up komt daar ook te staan.' : 'De back-ups staan nu ook op de tweede plaats.');
  };
  const mis = code === null ? null : foutTekst({ code });
  return (
    <Kaart titel="Tweede plaats">
      {vergeten ? (
        <Alinea>Kies de map die u eerder koos. U herkent die zo: er staat een map in waarvan de naam begint met ‘huisverbod-’.</Alinea>
      ) : map === null ? (
        <Alinea>Er is nog geen tweede plaats. Kies een map op een andere schijf of op het netwerk: gaat de map van het archief verloren, dan hebt u de back-ups nog.</Alinea>
      ) : (
        <Alinea>
          <span className="backup__map">{map}</span>
        </Alinea>
      )}
      <Alinea soort="klein">Is die plaats er even niet, of vol, dan gaat het werk gewoon door. De applicatie zegt het, en vult later aan wat ontbreekt.</Alinea>
      <Foutmelding fout={fout} />
      {mis !== null && <Melding soort="waarschuwing" titel={mis.wat}>{mis.stap}</Melding>}
      <Knoppenrij>
        <Knop bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void zet(true)}>
          {bezig ? 'Back-ups worden gekopieerd…' : map === null ? 'Kies een tweede plaats' : 'Kies een andere plaats'}
        </Knop>
        {(map !== null || vergeten) && <Knop soort="subtiel" uitgeschakeld={bezig || waaromNiet !== null} bijKlik={() => void zet(false)}>Geen tweede plaats meer</Knop>}
      </Knoppenrij>
    </Kaart>
  );
}
