import type { Bevinding } from '../../../shared/tekst/rooster.ts';
import { IcoonInfo, IcoonWaarschuwing, klas, Linkknop } from '../../ui/index.ts';

export type BevindingenlijstProps = {
  bevindingen: readonly Bevinding[];
  hoogstens?: number;
  /** Offers to name who covers a gap. */
  bijGat?: ((gat: { van: string; tot: string | null }) => void) | undefined;
};

/** What deserves a look in the roster, each with when. */
export function Bevindingenlijst({ bevindingen, hoogstens = 8, bijGat }: BevindingenlijstProps) {
  const over = bevindingen.length - hoogstens;
  return (
    <ul className="piket__bevindingen">
      {bevindingen.slice(0, hoogstens).map(({ nood, wat, waar, gat }) => (
        <li key={wat + waar} className={klas('piket__bevinding', nood && 'piket__bevinding--nood')}>
          {nood ? <IcoonWaarschuwing /> : <IcoonInfo />}
          <span>
            {wat}
            {waar !== '' && <span className="piket__zacht piket__regel">{waar}</span>}
            {gat && bijGat && <Linkknop bijKlik={() => bijGat(gat)}>Noem wie dit dekt</Linkknop>}
          </span>
        </li>
      ))}
      {over > 0 && <li className="piket__zacht">en nog {over} {over === 1 ? 'punt' : 'punten'}</li>}
    </ul>
  );
}
