import { useArchief } from '../../app/archief.ts';
import { useMag } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Knop, Knoppenrij } from '../../ui/index.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Stoppen } from './Stoppen.tsx';
import { Teruggeven } from './Teruggeven.tsx';
import { useUitklap } from './useUitklap.ts';

type Weg = 'terug' | 'stop';

const knopId = (weg: Weg): string => `archief-${weg}knop`;

/** What else one can do with a list than its next step: take it over, give it back, and, as long as nothing is gone, stop it. */
export function Andere(deel: Lijstdeel) {
  const { beeld: { lijst, namen }, bijKlaar } = deel;
  const { account } = useArchief();
  const mag = useMag();
  const { open, opent, sluit } = useUitklap<Weg>(knopId);
  const overnemen = useOpdracht('vernietiging.neemOver');
  if (open !== null) return <div className="regellijst__formulier">{open === 'terug' ? <Teruggeven {...deel} bijTerug={sluit} /> : <Stoppen {...deel} bijTerug={sluit} />}</div>;
  const neemtOver = mag('vernietiging.neemOver') && lijst.eigenaar !== account.accountId;
  const beoordeelt = lijst.stand === 'voorgelegd' && mag('vernietiging.beoordeel') && !lijst.makers.includes(account.accountId);
  const stopt = lijst.stand !== 'begonnen' && mag('vernietiging.stop');
  if (!neemtOver && !beoordeelt && !stopt) return null;
  const neemOver = async (): Promise<void> => {
    if ((await overnemen.geef({ lijstId: lijst.id })) !== null) await bijKlaar('U werkt nu aan deze lijst.');
  };
  return (
    <>
      <Foutmelding fout={overnemen.fout} />
      <Knoppenrij>
        {neemtOver && <Knop bezig={overnemen.bezig} naam={`Neem de lijst over van ${namen[lijst.eigenaar] ?? 'een collega'}`} bijKlik={() => void neemOver()}>Neem de lijst over</Knop>}
        {beoordeelt && <Knop id={knopId('terug')} bijKlik={() => opent('terug')}>Geef de lijst terug…</Knop>}
        {stopt && <Knop id={knopId('stop')} bijKlik={() => opent('stop')}>{lijst.akkoord === null ? 'Stop deze lijst…' : 'Stop de vernietiging…'}</Knop>}
      </Knoppenrij>
    </>
  );
}
