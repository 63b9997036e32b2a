import { resterendTot } from '../../../shared/wth/resterend.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import { useNu } from '../../app/tijd.ts';
import { IcoonKlok, klas, Linkknop } from '../../ui/index.ts';
import { Dossierstatus } from './Dossierstatus.tsx';
import { Proceduremerk } from './Proceduremerk.tsx';
import { dringend, statusNu } from './regel.ts';

/** One case that asks for attention: who, where, and how long it still runs. The whole card opens it. */
export function Lopendkaart({ regel, bijOpen }: { regel: DossierRegel; bijOpen: () => void }) {
  const nu = useNu();
  const { zaaknummer, naam, adres, melder, einde, bijgewerkt } = regel;
  const nood = einde === null ? 'later' : dringend(einde, nu);
  return (
    <div className={klas('dossiers__kaart', nood !== 'later' && `dossiers__kaart--${nood}`)}>
      <div className="dossiers__wie">
        <h3 className="dossiers__naam">
          <Linkknop bijKlik={bijOpen} className="dossiers__open">{naam === '' ? `Melding ${zaaknummer}` : naam}</Linkknop>
        </h3>
        {adres !== '' && <p>{adres}</p>}
        {melder !== '' && <p>Gebeld door {melder}</p>}
        <p className="dossiers__klein">
          <Dossierstatus status={statusNu(regel, nu)} />
          {regel.inProcedure && <Proceduremerk />}
          {naam !== '' && <span>{zaaknummer}</span>}
        </p>
      </div>
      {einde === null ? (
        <div className="dossiers__tijd">
          <p className="dossiers__rest">Nog niet beslist</p>
          <p className="dossiers__klein">Begonnen {momentVoluit(bijgewerkt)}</p>
        </div>
      ) : (
        <div className="dossiers__tijd">
          <p className="dossiers__rest"><IcoonKlok /> {resterendTot(nu, einde)}</p>
          {nood !== 'verstreken' && <p className="dossiers__klein">Eindigt {momentVoluit(einde)}</p>}
        </div>
      )}
    </div>
  );
}
