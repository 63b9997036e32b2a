import type { Roosterproefuitkomst } from '../../../../shared/contract/piket.ts';
import { bevindingTeksten, periodeTekst, verschilTekst } from '../../../../shared/tekst/rooster.ts';
import { Alinea, Kop } from '../../../ui/index.ts';
import { useNaamVan, useRooster } from '../roosterbeeld.ts';
import { Bevindingenlijst } from '../Bevindingenlijst.tsx';
import type { Verschil } from '../../../../shared/piket/verschil.ts';

const AANTAL_IN_BEELD = 12;

/** What a change would change in the year to come, and what the check finds that it did not find before. */
export function Gevolg({ uitkomst }: { uitkomst: Roosterproefuitkomst }) {
  const naam = useNaamVan();
  const { bevindingen } = useRooster();
  const was = new Set(bevindingTeksten(bevindingen, naam).map(({ wat, waar }) => wat + waar));
  const nieuw = bevindingTeksten(uitkomst.bevindingen, naam).filter(({ wat, waar }) => !was.has(wat + waar));
  return (
    <>
      <Kop niveau={2} als={3}>Wat dit verandert</Kop>
      <Verschillen wijzigingen={uitkomst.wijzigingen} meer={uitkomst.meer} />
      {nieuw.length > 0 && (
        <>
          <Kop niveau={2} als={3}>Let hierop</Kop>
          <Bevindingenlijst bevindingen={nieuw} />
        </>
      )}
    </>
  );
}

/** Stretches in which somebody else acts than before. */
export function Verschillen({ wijzigingen, meer, kort = false }: { wijzigingen: readonly Verschil[]; meer: number; kort?: boolean }) {
  const naam = useNaamVan();
  const hoogstens = kort ? 4 : AANTAL_IN_BEELD;
  if (wijzigingen.length === 0) return <Alinea soort="klein">Er verandert niets aan wie waarneemt.</Alinea>;
  const over = Math.max(0, wijzigingen.length - hoogstens) + meer;
  return (
    <ul className="piket__verschillen">
      {wijzigingen.slice(0, hoogstens).map((wijziging) => (
        <li key={wijziging.van}>
          <span className="piket__periode">{periodeTekst(wijziging)}</span>
          <span>{verschilTekst(wijziging, naam)}</span>
        </li>
      ))}
      {over > 0 && <li className="piket__zacht">en nog {over} {over === 1 ? 'periode' : 'periodes'}</li>}
    </ul>
  );
}
