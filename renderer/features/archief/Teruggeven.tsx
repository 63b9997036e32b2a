import { useOpdracht } from '../../bridge/useOpdracht.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Tekstvorm } from './Tekstvorm.tsx';

/** Gives a list back to who made it, with the reason: by who judges it. */
export function Teruggeven({ beeld: { lijst }, bijKlaar, bijTerug }: Lijstdeel & { bijTerug: () => void }) {
  const { geef, bezig, fout } = useOpdracht('vernietiging.geefTerug');
  return (
    <Tekstvorm
      wat="teruggeven"
      lijstId={lijst.id}
      vraag="Waarom geeft u de lijst terug?"
      uitleg="Uw oordelen blijven staan. Schrijf het zonder namen."
      verplicht
      knop="Geef de lijst terug"
      bezig={bezig}
      fout={fout}
      bijTerug={bijTerug}
      bijGeef={async (toelichting) => {
        if ((await geef({ lijstId: lijst.id, toelichting })) === null) return false;
        await bijKlaar('De lijst is teruggegeven.');
        return true;
      }}
    />
  );
}
