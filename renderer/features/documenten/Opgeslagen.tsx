import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Knop, Melding, Stapel } from '../../ui/index.ts';
import { Weigering } from './Weigering.tsx';

/** After an export: where the file is, how to recognise it, and that it is out of the archive's hands now. */
export function Opgeslagen({ titel = 'Opgeslagen als Word-document', bestand, waar = 'het dossier', blijvend = false, zonderGegevens = false }: { titel?: string; bestand: { pad: string; sha256: string }; waar?: 'het dossier' | 'het logboek'; /** Holds nothing of a person, and has to be kept. */ blijvend?: boolean; /** Holds nothing of a person. */ zonderGegevens?: boolean }) {
  const toon = useOpdracht('document.toon');
  return (
    <>
      <Melding
        soort="succes"
        titel={titel}
        acties={<Knop bezig={toon.bezig} bijKlik={() => void toon.geef({ pad: bestand.pad })}>Toon in map</Knop>}
      >
        <Stapel krap>
          <p className="documenten__pad">{bestand.pad}</p>
          <p className="documenten__hash">SHA-256 {bestand.sha256}</p>
          <p>
            {zonderGegevens
              ? 'In dit bestand staat niets uit een dossier.'
              : blijvend
              ? 'Dit bestand bevat geen gegevens van betrokkenen. Bewaar het blijvend, waar de gemeente zulke verklaringen bewaart.'
              : 'Dit bestand staat nu buiten het archief, zonder versleuteling. Bewaar het niet langer dan nodig, en verwijder het na het afdrukken of verzenden.'}{' '}
            In {waar} staat dat u het hebt opgeslagen, en wanneer.
          </p>
        </Stapel>
      </Melding>
      <Weigering fout={toon.fout} />
    </>
  );
}
