import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { afwijkingTekst, beletTekst } from '../../../shared/tekst/documenten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useMagOoit } from '../../app/rechten.ts';
import { IcoonDocument, IcoonKlaar, IcoonOpen, Kaart, Knop, Merk, Statusmerk } from '../../ui/index.ts';
import { hashKort } from './hash.ts';
import { documentNaam } from './naam.ts';
import { Uitgaven } from './Uitgaven.tsx';

export type DocumentkaartProps = {
  document: DocumentRegel;
  dossierId: string;
  /** The beschikking of this dossier was handed over. */
  uitgereikt: boolean;
  bijBekijk: (document: DocumentRegel) => void;
};

/** One document: what it is, whether it left the archive, and whether the facts still say the same. */
export function Documentkaart({ document, dossierId, uitgereikt, bijBekijk }: DocumentkaartProps) {
  const { belet, uitgegeven } = document;
  const slaatOp = useMagOoit()('document.voerUit');
  const wijktAf = uitgegeven?.wijktAf === true;
  // A beschikking that was handed over stays as it is; what it said can be saved again below.
  const vast = wijktAf && uitgereikt && document.soort === 'beschikking';
  const knop = !slaatOp ? 'Bekijk' : wijktAf ? 'Maak opnieuw' : uitgegeven === null ? 'Bekijk en sla op' : 'Bekijk';
  const naam = documentNaam(document);
  return (
    <Kaart
      titel={naam}
      ernaast={
        <div className="documenten__acties">
          <Stand document={document} />
          {belet === '' && !vast && (
            <Knop soort="secundair" icoon={<IcoonDocument />} naam={`${knop}: ${naam}`} bijKlik={() => bijBekijk(document)}>{knop}</Knop>
          )}
        </div>
      }
    >
      {uitgegeven !== null && (
        <p>
          Opgeslagen {momentVoluit(uitgegeven.op)} als <strong>{uitgegeven.bestandsnaam}</strong>
          <br />
          <span className="documenten__hash">SHA-256 {hashKort(uitgegeven.sha256)}</span>
        </p>
      )}
      {wijktAf && <p>De feiten zijn daarna veranderd.{belet === '' && ` ${afwijkingTekst(document.soort, uitgereikt)}`}</p>}
      {document.uitgaven.length > 0 && <Uitgaven naam={naam} dossierId={dossierId} uitgaven={document.uitgaven} />}
      {belet !== '' && <p>Kan nu niet worden gemaakt. {beletTekst(belet)}</p>}
    </Kaart>
  );
}

function Stand({ document: { uitgegeven } }: { document: DocumentRegel }) {
  if (uitgegeven === null) return <Merk icoon={<IcoonOpen />}>Nog niet opgeslagen</Merk>;
  if (uitgegeven.wijktAf) return <Statusmerk status="wijkt_af" tekst="Wijkt af van de huidige feiten" />;
  return <Merk toon="succes" icoon={<IcoonKlaar />}>Opgeslagen</Merk>;
}
