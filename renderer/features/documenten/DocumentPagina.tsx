import { useState } from 'react';
import { DOCUMENT_GEGEVENS, isDocumentSoort } from '../../../shared/documenten/soorten.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Artikel, Blokweergave, IcoonTerug, Knop, Linkknop, Melding, Paginakop, Stapel, useSneltoets } from '../../ui/index.ts';
import { Gebreken } from './Gebreken.tsx';
import { Opgeslagen } from './Opgeslagen.tsx';
import { useLogo } from './useLogo.ts';
import { Weigering } from './Weigering.tsx';
import './documenten.css';

export type DocumentPaginaProps = { dossierId: string; soort: string; huisgenootId: string };

/** A document as it would be exported now, what it still misses, and the way to Word. */
export function DocumentPagina({ dossierId, soort, huisgenootId }: DocumentPaginaProps) {
  const { ga } = useNavigatie();
  const dicht = useWaaromNiet('document.voerUit');
  const keuze = { dossierId, soort, huisgenootId };
  const voorbeeld = useVraag('document.voorbeeld', keuze);
  const uitvoer = useOpdracht('document.voerUit');
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);
  const [afgebroken, setAfgebroken] = useState(false);
  const gegevens = isDocumentSoort(soort) ? DOCUMENT_GEGEVENS[soort] : null;
  const logo = useLogo(voorbeeld.data?.inhoud.briefhoofd?.logo ?? null);
  const gebreken = voorbeeld.data?.gebreken ?? [];
  const aandacht = voorbeeld.data?.aandacht ?? [];
  // Before the preview is there the core is asked all the same: it checks what it writes, and who presses Ctrl+S is not kept waiting.
  const kan = voorbeeld.fout === null && gebreken.length === 0 && dicht === null;

  const slaOp = async (): Promise<void> => {
    setAfgebroken(false);
    const antwoord = await uitvoer.geef(keuze);
    // An earlier success does not stay beside a failure.
    if (antwoord === null) return setBestand(null);
    setBestand(antwoord.bestand ?? bestand);
    setAfgebroken(antwoord.bestand === null);
  };
  useSneltoets('ctrl+s', () => void slaOp(), { actief: kan && !uitvoer.bezig });

  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'dossier', dossierId, begin: { blad: 'documenten' } })}>Terug naar het dossier</Linkknop>}
        titel={gegevens?.titel ?? 'Document'}
        onderregel={gegevens !== null && <Artikel>{gegevens.grondslag}</Artikel>}
        acties={
          <Knop
            soort="primair"
            sneltoets="ctrl+s"
            bezig={uitvoer.bezig}
            uitgeschakeld={!kan}
            waaromNiet={dicht ?? (gebreken.length > 0 ? 'Vul eerst aan wat hieronder staat.' : '')}
            bijKlik={() => void slaOp()}
          >
            {uitvoer.bezig ? 'Opslaan…' : 'Opslaan als Word…'}
          </Knop>
        }
      />
      <Stapel>
        <Weigering fout={voorbeeld.fout} />
        <Weigering fout={uitvoer.fout} />
        {bestand !== null && <Opgeslagen key={bestand.sha256} bestand={bestand} />}
        {afgebroken && <Melding soort="info" titel="Niet opgeslagen">U koos geen plaats. Er is niets geschreven.</Melding>}
        {gebreken.length > 0 && <Gebreken gebreken={gebreken} dossierId={dossierId} huisgenootId={huisgenootId} />}
        {aandacht.length > 0 && <Gebreken gebreken={aandacht} advies dossierId={dossierId} huisgenootId={huisgenootId} />}
        {voorbeeld.data !== null && <Blokweergave document={voorbeeld.data.inhoud} logo={logo} />}
      </Stapel>
    </>
  );
}
