import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { beletTekst } from '../../../shared/tekst/documenten.ts';
import { Kaart, Kop, Leegstaat, IcoonDocument, Stapel } from '../../ui/index.ts';
import { Documentkaart } from './Documentkaart.tsx';
import './documenten.css';

export type DocumentenlijstProps = { dossierId: string; documenten: readonly DocumentRegel[]; uitgereikt: boolean; bijBekijk: (document: DocumentRegel) => void };

/** Every document of a case: those that can be made with what became of them, and the others with the reason why not. */
export function Documentenlijst({ dossierId, documenten, uitgereikt, bijBekijk }: DocumentenlijstProps) {
  const wel = documenten.filter(({ belet, uitgegeven }) => belet === '' || uitgegeven !== null);
  const niet = documenten.filter((document) => !wel.includes(document));
  return (
    <Stapel>
      {wel.length === 0 ? (
        <Leegstaat titel="Er zijn nog geen documenten." icoon={<IcoonDocument />}>Documenten kunnen worden gemaakt als er een besluit is.</Leegstaat>
      ) : (
        <ul className="documenten">
          {wel.map((document) => (
            <li key={`${document.soort}-${document.huisgenootId}`}><Documentkaart document={document} dossierId={dossierId} uitgereikt={uitgereikt} bijBekijk={bijBekijk} /></li>
          ))}
        </ul>
      )}
      {niet.length > 0 && (
        <Kaart>
          <Kop niveau={2} als={3}>Niet in dit dossier</Kop>
          <dl className="documenten__niet">
            {niet.map(({ soort, huisgenootId, titel, belet }) => (
              <div key={`${soort}-${huisgenootId}`}>
                <dt>{titel}</dt>
                <dd>{beletTekst(belet)}</dd>
              </div>
            ))}
          </dl>
        </Kaart>
      )}
    </Stapel>
  );
}
