import { useState } from 'react';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { DOCUMENT_GEGEVENS } from '../../../shared/documenten/soorten.ts';
import { voorbeeldTekst } from '../../../shared/tekst/sjablonen.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Selectie } from '../../ui/index.ts';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import { papiernaam, type Briefpapierstand } from './naam.ts';

export type ProefbladProps = { stand: Briefpapierstand; bekeken: { sha256: string; naam: string } };

/** A document of an invented case on this letterhead: as pages where the machine can, and as a Word file anywhere. */
export function Proefblad({ stand: { voorbeelden, toontPaginas }, bekeken }: ProefbladProps) {
  const mag = useMag()('briefpapier.proefblad');
  const dicht = useWaaromNiet('briefpapier.proefblad');
  const [soort, setSoort] = useState<DocumentSoort>('beschikking');
  const namen = voorbeelden.find((een) => een.soort === soort)?.voorbeelden ?? [];
  const [gekozen, setGekozen] = useState('kinderen');
  const voorbeeld = namen.includes(gekozen) ? gekozen : (namen[0] ?? '');
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);
  const [paginas, setPaginas] = useState<readonly string[]>([]);
  const slaOp = useOpdracht('briefpapier.proefblad');
  const teken = useOpdracht('briefpapier.paginas');
  if (!mag || voorbeeld === '') return null;
  const keuze = { sha256: bekeken.sha256, soort, voorbeeld };
  const anders = (doe: () => void): void => {
    setPaginas([]);
    setBestand(null);
    doe();
  };
  return (
    <Kaart titel="Proefblad">
      <Alinea>Een document uit een verzonnen zaak, op: {papiernaam(bekeken)}. Niemand hierin bestaat.</Alinea>
      <div className="briefpapier__keuze">
        <Selectie label="Document" breedte="vol" opties={voorbeelden.map((een) => ({ waarde: een.soort, tekst: DOCUMENT_GEGEVENS[een.soort].titel }))} waarde={soort} bijWijziging={(naam) => naam !== '' && anders(() => setSoort(naam))} />
        <Selectie label="Verzonnen zaak" breedte="vol" opties={namen.map((naam) => ({ waarde: naam, tekst: voorbeeldTekst(naam) }))} waarde={voorbeeld} bijWijziging={(naam) => naam !== '' && anders(() => setGekozen(naam))} />
      </div>
      <Foutmelding fout={slaOp.fout ?? teken.fout} />
      <Knoppenrij>
        {toontPaginas && <Knop bezig={teken.bezig} bijKlik={() => void teken.geef(keuze).then((antwoord) => setPaginas(antwoord?.paginas ?? []))}>{teken.bezig ? 'Bladzijden worden getekend…' : 'Toon als bladzijden'}</Knop>}
        <Knop bezig={slaOp.bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void slaOp.geef(keuze).then((antwoord) => setBestand(antwoord?.bestand ?? null))}>Proefblad opslaan als Word…</Knop>
      </Knoppenrij>
      {!toontPaginas && <Alinea soort="klein">Deze computer kan hier geen bladzijden tekenen. Sla een proefblad op en open het in Word.</Alinea>}
      {bestand !== null && <Opgeslagen key={bestand.sha256} titel="Het proefblad is opgeslagen" bestand={bestand} waar="het logboek" zonderGegevens />}
      {paginas.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        <section className="briefpapier__paginas" aria-label="Bladzijden van het proefblad" tabIndex={0}>
          {paginas.map((png, i) => <img key={png.slice(-64)} src={`data:image/png;base64,${png}`} alt={`Bladzijde ${i + 1} van ${paginas.length}`} />)}
        </section>
      )}
    </Kaart>
  );
}
