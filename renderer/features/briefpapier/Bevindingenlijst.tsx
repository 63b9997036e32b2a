import { isFout, type Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { briefpapierTekst } from '../../../shared/tekst/briefpapier.ts';
import './briefpapier.css';

/** What was found in a file, each with the next step; what keeps it out first. */
export function Bevindingenlijst({ bevindingen }: { bevindingen: readonly Briefpapierbevinding[] }) {
  if (bevindingen.length === 0) return null;
  const opVolgorde = bevindingen.toSorted((a, b) => Number(isFout(b)) - Number(isFout(a)));
  return (
    <ul className="briefpapier__bevindingen">
      {opVolgorde.map((bevinding) => {
        const { wat, stap } = briefpapierTekst(bevinding);
        return (
          <li key={bevinding.code}>
            <strong>{isFout(bevinding) ? '' : 'Let op: '}{wat}</strong> {stap}
          </li>
        );
      })}
    </ul>
  );
}
