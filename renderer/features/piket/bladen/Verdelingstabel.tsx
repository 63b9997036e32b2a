import { useNaamVan, useRooster } from '../roosterbeeld.ts';
import { getalTekst } from '../../../../shared/tekst/rooster.ts';

/** Hours, weekends and holidays of each person in the year to come. */
export function Verdelingstabel() {
  const { bevindingen: { verdeling } } = useRooster();
  const naam = useNaamVan();
  return (
    <table className="piket__verdeling">
      <caption>Verdeling, het komende jaar</caption>
      <thead>
        <tr>
          <th scope="col">Wie</th>
          <th scope="col">Uren</th>
          <th scope="col">Weekenden</th>
          <th scope="col">Feest&shy;dagen</th>
        </tr>
      </thead>
      <tbody>
        {verdeling.belastingen.map(({ deelnemerId, uren, weekenden, feestdagen }) => (
          <tr key={deelnemerId}>
            <th scope="row">{naam(deelnemerId)}</th>
            <td>{getalTekst(Math.round(uren))}</td>
            <td>{weekenden}</td>
            <td>{feestdagen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
