import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { IcoonDocument, Knop, Kop } from '../../ui/index.ts';
import { documentNaam } from '../documenten/naam.ts';

/** Opens a document of the case. */
export type BijDocument = (document: Pick<DocumentRegel, 'soort' | 'huisgenootId'>) => void;

/** The documents about one procedure or one ruling, each with whether it was saved. `over` is the id of that event. */
export function Documentknoppen({ documenten, over, bijDocument }: { documenten: readonly DocumentRegel[]; over: string; bijDocument: BijDocument }) {
  const hierover = documenten.filter(({ huisgenootId, belet }) => belet === '' && huisgenootId.split('+')[0] === over);
  if (hierover.length === 0) return null;
  return (
    <div className="procedure__papieren">
      <Kop niveau={3} als={4}>Documenten</Kop>
      <ul className="procedure__documenten">
        {hierover.map((document) => (
          <li key={`${document.soort}-${document.huisgenootId}`}>
            <Knop soort="secundair" icoon={<IcoonDocument />} bijKlik={() => bijDocument(document)} naam={`Bekijk: ${documentNaam(document)}`}>{hierover.filter(({ soort }) => soort === document.soort).length > 1 ? documentNaam(document) : document.titel}</Knop>
            {document.uitgegeven !== null && <span className="verloop__klein">Opgeslagen {momentVoluit(document.uitgegeven.op)}{document.uitgegeven.wijktAf && ', wijkt nu af'}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
