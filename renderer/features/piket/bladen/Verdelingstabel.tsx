import type { Belasting, Verdeling } from '../../../../shared/piket/belasting.ts';
import { getalTekst } from '../../../../shared/tekst/rooster.ts';
import { useNaamVan } from '../roosterbeeld.ts';
import './verdeling.css';

type Maat = 'uren' | 'weekenden' | 'feestdagen';

/** `was`: the division before a change, to show how much more or less it becomes. */
export type Verdelingstabelprops = { bijschrift: string; verdeling: Verdeling; was?: Verdeling };

/** Hours, weekends and holidays of each person outside office hours. */
export function Verdelingstabel({ bijschrift, verdeling, was }: Verdelingstabelprops) {
  const naam = useNaamVan();
  // Who carries nothing any more stays in the table, to show what falls away.
  const weg = (was?.belastingen ?? []).filter(({ deelnemerId }) => !verdeling.belastingen.some((een) => een.deelnemerId === deelnemerId));
  const rijen = [...verdeling.belastingen, ...weg.map((een): Belasting => ({ ...een, uren: 0, kantooruren: 0, weekenden: 0, feestdagen: 0 }))];
  const scheef = new Set(verdeling.oneerlijk.map(({ deelnemerId, wat }) => `${deelnemerId} ${wat}`));
  const cel = (belasting: Belasting, maat: Maat) => {
    const eerst = was?.belastingen.find(({ deelnemerId }) => deelnemerId === belasting.deelnemerId)?.[maat] ?? 0;
    const verschil = was === undefined ? 0 : Math.round(belasting[maat]) - Math.round(eerst);
    return (
      <td className={scheef.has(`${belasting.deelnemerId} ${maat}`) ? 'piket__scheef' : undefined}>
        {getalTekst(Math.round(belasting[maat]))}
        {verschil !== 0 && <span className="piket__zacht"> ({verschil > 0 ? '+' : '−'}{getalTekst(Math.abs(verschil))})</span>}
      </td>
    );
  };
  return (
    <table className="piket__verdeling">
      <caption>{bijschrift}</caption>
      <thead>
        <tr>
          <th scope="col">Wie</th>
          <th scope="col">Uren</th>
          <th scope="col">Weekenden</th>
          <th scope="col">Feest&shy;dagen</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((belasting) => (
          <tr key={belasting.deelnemerId}>
            <th scope="row">{naam(belasting.deelnemerId)}</th>
            {cel(belasting, 'uren')}
            {cel(belasting, 'weekenden')}
            {cel(belasting, 'feestdagen')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
