import { useRef, useState } from 'react';
import type { GeweigerdBestand } from '../../../shared/contract/stukken.ts';
import { stukkenVan } from '../../../shared/dossier/stukken/stukken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, IcoonDocument, IcoonPlus, Knop, Knoppenrij, Melding, Stapel, Voortgang } from '../../ui/index.ts';
import { Weigering } from '../documenten/Weigering.tsx';
import { Geweigerd } from './Geweigerd.tsx';
import { Indelen } from './Indelen.tsx';
import { Stukdetails } from './Stukdetails.tsx';
import { Stukkenlijst } from './Stukkenlijst.tsx';
import './stukken.css';

export type StukkenbladProps = { dossier: Dossier; herlaad: () => Promise<void> };

/** The files of a case: taking them in, describing them, and what is there. */
export function Stukkenblad({ dossier, herlaad }: StukkenbladProps) {
  const { ga } = useNavigatie();
  const mag = useMag();
  const dicht = useWaaromNiet('stuk.kies');
  const inname = useWerk('stuk.kies');
  const [geweigerd, setGeweigerd] = useState<readonly GeweigerdBestand[]>([]);
  const [gekozen, setGekozen] = useState<string | null>(null);
  /** Counts what came in, so that the list of what waits is asked anew. */
  const [ronde, setRonde] = useState(0);
  const toevoegen = useRef<HTMLDivElement>(null);
  const stukken = stukkenVan(dossier);
  const stuk = stukken.find(({ stukId }) => stukId === gekozen);

  const kies = async (): Promise<void> => {
    setGeweigerd([]);
    const antwoord = await inname.geef({ dossierId: dossier.id });
    setGeweigerd(antwoord?.geweigerd ?? []);
    setRonde((vorige) => vorige + 1);
  };
  if (stuk !== undefined) return <Stukdetails key={stuk.stukId} dossierId={dossier.id} stuk={stuk} herlaad={herlaad} bijTerug={() => setGekozen(null)} />;
  return (
    <Stapel>
      <div ref={toevoegen}>
        <Knoppenrij>
          {mag('stuk.kies') && (
            <Knop soort="primair" icoon={<IcoonPlus />} bezig={inname.bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void kies()}>
              {inname.bezig ? 'Stukken inlezen…' : 'Voeg stukken toe…'}
            </Knop>
          )}
          {dossier.opgelegd !== null && mag('procesdossier.lees') && (
            <Knop icoon={<IcoonDocument />} bijKlik={() => ga({ naam: 'procesdossier', dossierId: dossier.id })}>Procesdossier</Knop>
          )}
        </Knoppenrij>
      </div>
      {mag('stuk.kies') && <Alinea soort="klein">Word, pdf, png, jpg en e-mail (msg, eml), elk ten hoogste 25 MB. Ze worden versleuteld bewaard.</Alinea>}
      {inname.bezig && inname.deel !== null && <Voortgang label="Stukken inlezen" deel={inname.deel} bijAnnuleren={inname.annuleer} />}
      {inname.gestopt && <Melding soort="info" titel="U hebt het inlezen gestopt.">Wat al helemaal binnen was, staat hieronder.</Melding>}
      <Weigering fout={inname.fout} />
      <Geweigerd bestanden={geweigerd} />
      {mag('stuk.wachtend') && <Indelen key={ronde} dossierId={dossier.id} dicht={dicht} nieuw={ronde > 0} herlaad={herlaad} bijLeeg={() => toevoegen.current?.querySelector('button')?.focus()} />}
      <Stukkenlijst stukken={stukken} bijKies={setGekozen} />
    </Stapel>
  );
}
