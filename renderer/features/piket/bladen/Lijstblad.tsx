import { perBeurt, type Dienst } from '../../../../shared/piket/diensten.ts';
import { vanafBegin } from '../../../../shared/piket/kalender.ts';
import { grondTekst } from '../../../../shared/piket/woorden.ts';
import { momentKort } from '../../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../../shared/wth/tijd.ts';
import { Knop, Leegstaat, Tabel, type Kolom } from '../../../ui/index.ts';
import { useNaamVan, useRooster } from '../roosterbeeld.ts';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';

/** The roster of the year to come, a line a turn. */
export function Lijstblad({ bijFormulier }: { bijFormulier: (formulier: Roosterformulier) => void }) {
  const { diensten, begin, zelf, coordinator, nu } = useRooster();
  const naam = useNaamVan();
  const ruilbaar = ({ deelnemerId, van }: Dienst): boolean => deelnemerId !== null && vergelijkMomenten(van, nu) > 0 && (coordinator || deelnemerId === zelf);
  // That somebody acts because it is his turn goes without saying.
  const wie = ({ deelnemerId, grond }: Dienst) => (
    <>
      {deelnemerId === zelf ? <strong>{naam(deelnemerId)}</strong> : naam(deelnemerId)}
      {grond !== 'rooster' && <span className="piket__regel piket__zacht">{grondTekst[grond]}</span>}
    </>
  );
  const ruilknop = (dienst: Dienst) =>
    ruilbaar(dienst) && (
      <Knop soort="subtiel" naam={`Ruilen: de dienst van ${momentKort(dienst.van)}`} bijKlik={() => bijFormulier({ soort: 'ruil', van: dienst.van })}>Ruilen</Knop>
    );
  const kolommen: readonly Kolom<Dienst>[] = [
    { id: 'van', kop: 'Van', cel: ({ van }) => momentKort(van), eenRegel: true },
    { id: 'tot', kop: 'Tot', cel: ({ tot }) => momentKort(tot), eenRegel: true },
    { id: 'wie', kop: 'Wie', cel: wie, sleutel: ({ deelnemerId }) => naam(deelnemerId) },
    { id: 'doe', kop: 'Ruilen', cel: ruilknop },
  ];
  return (
    <div className="piket__lijst">
      <Tabel
        bijschrift="Wie buiten kantoortijd waarneemt, het komende jaar"
        kolommen={kolommen}
        rijen={vanafBegin(perBeurt(diensten), begin)}
        rijId={({ van }) => van}
        leeg={<Leegstaat titel="Er is nog niets gepland.">Begin bij Personen en plan.</Leegstaat>}
      />
    </div>
  );
}
