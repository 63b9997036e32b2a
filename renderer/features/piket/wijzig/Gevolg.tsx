import type { Proefgevolg } from '../../../../shared/contract/piket.ts';
import { bevindingTeksten, periodeTekst, verschilTekst } from '../../../../shared/tekst/rooster.ts';
import { Alinea, Kop } from '../../../ui/index.ts';
import { datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { Verdelingstabel } from '../bladen/Verdelingstabel.tsx';
import { useNaamVan } from '../roosterbeeld.ts';
import { Bevindingenlijst } from '../Bevindingenlijst.tsx';
import type { Verschil } from '../../../../shared/piket/verschil.ts';

const AANTAL_IN_BEELD = 12;

/** What a change would change, what the check then finds that it did not find before, and what each person then carries. */
export function Gevolg({ gevolg }: { gevolg: Proefgevolg }) {
  const naam = useNaamVan();
  const { was, bevindingen, tot } = gevolg;
  const bekend = new Set(bevindingTeksten(was, naam).map(({ wat, waar }) => wat + waar));
  const nieuw = bevindingTeksten(bevindingen, naam).filter(({ wat, waar }) => !bekend.has(wat + waar));
  return (
    <>
      <Kop niveau={2} als={3}>Wat dit verandert</Kop>
      <Verschillen wijzigingen={gevolg.wijzigingen} meer={gevolg.meer} tot={tot} />
      {nieuw.length > 0 && (
        <>
          <Kop niveau={2} als={3}>Let hierop</Kop>
          <Bevindingenlijst bevindingen={nieuw} />
        </>
      )}
      {gevolg.wijzigingen.length > 0 && <Verdelingstabel bijschrift={`Verdeling daarna, tot ${datumVoluit(lokaleDatum(tot))}`} verdeling={bevindingen.verdeling} was={was.verdeling} />}
    </>
  );
}

export type VerschillenProps = {
  wijzigingen: readonly Verschil[];
  meer: number;
  kort?: boolean;
  /** Where one stopped looking: that nobody acts then has no known end. */
  tot?: string;
};

/** Stretches in which somebody else acts than before. */
export function Verschillen({ wijzigingen, meer, kort = false, tot }: VerschillenProps) {
  const naam = useNaamVan();
  const hoogstens = kort ? 4 : AANTAL_IN_BEELD;
  if (wijzigingen.length === 0) return <Alinea soort="klein">Er verandert niets aan wie waarneemt.</Alinea>;
  const over = Math.max(0, wijzigingen.length - hoogstens) + meer;
  return (
    <ul className="piket__verschillen">
      {wijzigingen.slice(0, hoogstens).map((wijziging) => (
        <li key={wijziging.van}>
          <span className="piket__periode">{periodeTekst(wijziging.na.deelnemerId === null && wijziging.tot === tot ? { van: wijziging.van, tot: null } : wijziging)}</span>
          <span>{verschilTekst(wijziging, naam)}</span>
        </li>
      ))}
      {over > 0 && <li className="piket__zacht">en nog {over} {over === 1 ? 'periode' : 'periodes'}</li>}
    </ul>
  );
}
