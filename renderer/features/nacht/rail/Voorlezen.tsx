import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { voorleesNietOpleggen, voorleesOpleggen } from './voorlezen.ts';

/** The decision in a few lines, in large type, to read aloud over the telephone. */
export function Voorlezen({ concept, nu }: { concept: WegingConcept; nu: Moment }) {
  const { regels, opmerking } = concept.besluit.keuze === 'niet opleggen' ? voorleesNietOpleggen(concept) : voorleesOpleggen(concept, nu);
  return (
    <div className="nacht-voorlezen">
      <dl className="nacht-voorlezen__lijst">
        {regels.map(({ kop, tekst, bekend }) => (
          <div key={kop} className={bekend ? undefined : 'nacht-voorlezen__open'}>
            <dt>{kop}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      {opmerking !== '' && <p className="nacht-voorlezen__opmerking"><strong>Let op:</strong> {opmerking}</p>}
    </div>
  );
}
