import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Knop, Knoppenrij } from '../../ui/index.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Tekstvorm } from './Tekstvorm.tsx';
import { useUitklap } from './useUitklap.ts';

const KNOP = 'archief-stopknop';

/** Stops a list, with the reason: by anybody involved, up to the moment that destroying begins. */
export function Stoppen({ beeld: { lijst }, bijKlaar }: Lijstdeel) {
  const { open, opent, sluit } = useUitklap(() => KNOP);
  const { geef, bezig, fout } = useOpdracht('vernietiging.stop');
  if (open === null) return <Knoppenrij><Knop id={KNOP} bijKlik={() => opent(true)}>{lijst.stand === 'in opbouw' || lijst.stand === 'voorgelegd' ? 'Stop deze lijst…' : 'Stop de vernietiging…'}</Knop></Knoppenrij>;
  return (
    <div className="regellijst__formulier">
      <Tekstvorm
        wat="stoppen"
        lijstId={lijst.id}
        vraag="Waarom stopt u de vernietiging?"
        uitleg="Iedereen die de lijst volgt, leest dit. Schrijf het zonder namen. Loopt er een zaak of claim? Houd de vernietiging dan ook aan in het dossier."
        verplicht
        knop="Stop de vernietiging"
        soort="gevaar"
        bezig={bezig}
        fout={fout}
        bijTerug={sluit}
        bijGeef={async (reden) => {
          if ((await geef({ lijstId: lijst.id, reden })) === null) return false;
          await bijKlaar('De vernietiging is gestopt. Er is niets vernietigd.');
          return true;
        }}
      />
    </div>
  );
}
