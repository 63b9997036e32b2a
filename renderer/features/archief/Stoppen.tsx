import { useOpdracht } from '../../bridge/useOpdracht.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Tekstvorm } from './Tekstvorm.tsx';

/** Stops a list, with the reason: by anybody involved, up to the moment that destroying begins. */
export function Stoppen({ beeld: { lijst }, bijKlaar, bijTerug }: Lijstdeel & { bijTerug: () => void }) {
  const { geef, bezig, fout } = useOpdracht('vernietiging.stop');
  const nogLijst = lijst.akkoord === null;
  return (
    <Tekstvorm
      wat="stoppen"
      lijstId={lijst.id}
      vraag={nogLijst ? 'Waarom stopt u deze lijst?' : 'Waarom stopt u de vernietiging?'}
      uitleg="Iedereen die de lijst volgt, leest dit. Schrijf het zonder namen. Loopt er een zaak of claim? Houd de vernietiging dan ook aan in het dossier."
      verplicht
      knop={nogLijst ? 'Stop deze lijst' : 'Stop de vernietiging'}
      soort="gevaar"
      bezig={bezig}
      fout={fout}
      bijTerug={bijTerug}
      bijGeef={async (reden) => {
        if ((await geef({ lijstId: lijst.id, reden })) === null) return false;
        await bijKlaar(nogLijst ? 'De lijst is gestopt. Er is niets vernietigd.' : 'De vernietiging is gestopt. Er is niets vernietigd.');
        return true;
      }}
    />
  );
}
