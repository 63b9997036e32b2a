import { useEffect, useRef, useState } from 'react';
import { bytesTekst } from '../../../shared/bytes.ts';
import type { WachtendStuk } from '../../../shared/contract/stukken.ts';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { tekstIn, type Formulier } from '../../../shared/dossier/velden/formulier.ts';
import { eersteOmschrijving, leesbareNaam, naamMisleidt } from '../../../shared/dossier/stukken/naam.ts';
import { stuksoortTekst } from '../../../shared/dossier/stukken/soorten.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Bevestiging, focusVeld, Kaart, Knop, Melding, Stapel } from '../../ui/index.ts';
import { useConcept } from '../concept/useConcept.ts';
import { Weigering } from '../documenten/Weigering.tsx';
import { veldId } from '../gebeurtenis/veldfout.ts';
import { Stukformulier } from './Stukformulier.tsx';

export type IndelenProps = {
  dossierId: string;
  /** Why nothing can be changed now. */
  dicht: string | null;
  /** Files came in a moment ago: the form gets the focus. */
  nieuw: boolean;
  herlaad: () => Promise<void>;
  /** The last one was described or thrown away. */
  bijLeeg: () => void;
};

/** The files that wait for a description, one after the other. */
export function Indelen({ dossierId, dicht, nieuw, herlaad, bijLeeg }: IndelenProps) {
  const vraag = useVraag('stuk.wachtend', { dossierId });
  /** Part and sender of the one before, as a proposal: pieces come in batches. */
  const [vorige, setVorige] = useState<Formulier>({});
  const [pakFocus, setPakFocus] = useState(nieuw);
  const wachtend = vraag.data?.stukken ?? [];
  const [stuk] = wachtend;
  const klaar = async (formulier: Formulier | null): Promise<void> => {
    if (formulier !== null) setVorige({ rubriek: tekstIn(formulier, 'rubriek'), bron: tekstIn(formulier, 'bron') });
    setPakFocus(true);
    await herlaad();
    await vraag.herlaad();
    if (wachtend.length === 1) bijLeeg();
  };
  return (
    <>
      <Weigering fout={vraag.fout} />
      {stuk !== undefined && (
        <Kaart soort="nadruk" titel={wachtend.length === 1 ? 'Nog één bestand te beschrijven' : `Nog ${wachtend.length} bestanden te beschrijven`}>
          <Wachtend key={stuk.stukId} dossierId={dossierId} stuk={stuk} vorige={vorige} dicht={dicht} pakFocus={pakFocus} bijKlaar={klaar} />
        </Kaart>
      )}
    </>
  );
}

type WachtendProps = Pick<IndelenProps, 'dossierId' | 'dicht'> & { stuk: WachtendStuk; vorige: Formulier; pakFocus: boolean; bijKlaar: (formulier: Formulier | null) => Promise<void> };

function Wachtend({ dossierId, stuk, vorige, dicht, pakFocus, bijKlaar }: WachtendProps) {
  const { stukId, naam, soort, grootte } = stuk;
  const concept = useConcept(dossierId, conceptnaam('stuk.toegevoegd', stukId));
  const weg = useOpdracht('stuk.gooiWeg');
  const [vraagt, setVraagt] = useState(false);
  const gepakt = useRef(false);
  useEffect(() => {
    if (!concept.klaar || !pakFocus || gepakt.current) return;
    gepakt.current = true;
    focusVeld(veldId('rubriek'));
  }, [concept.klaar, pakFocus]);
  const gooiWeg = async (): Promise<void> => {
    if ((await weg.geef({ dossierId, stukId })) !== null) await bijKlaar(null);
    setVraagt(false);
  };
  return (
    <Stapel>
      <p>
        <strong className="stukken__naam">{leesbareNaam(naam)}</strong>
        <br />
        {stuksoortTekst[soort]}, {bytesTekst(grootte)}
      </p>
      {naamMisleidt(naam, soort) && <Melding soort="info" stil titel={`De naam zegt iets anders dan de inhoud: dit is ${soort}.`}>Het stuk wordt bewaard als wat het is.</Melding>}
      {concept.klaar && (
        <Stukformulier
          dossierId={dossierId}
          concept={conceptnaam('stuk.toegevoegd', stukId)}
          begin={{ omschrijving: eersteOmschrijving(naam, soort), ...vorige }}
          gevonden={concept.gevonden}
          bewaarbaar={concept.bewaarbaar}
          knop="Voeg toe aan het dossier"
          bezigTekst="Toevoegen…"
          dicht={dicht}
          opdracht="stuk.voegToe"
          maakInvoer={(gegevens) => ({ dossierId, stukId, ...gegevens })}
          bijKlaar={bijKlaar}
          ernaast={<Knop uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => setVraagt(true)}>Gooi dit bestand weg</Knop>}
        />
      )}
      <Weigering fout={weg.fout} />
      <Bevestiging open={vraagt} titel="Dit bestand weggooien?" gevaar bevestigTekst="Gooi weg" bezig={weg.bezig} bijBevestigen={() => void gooiWeg()} bijAnnuleren={() => setVraagt(false)}>
        Het hoort nog niet bij het dossier. Het bestand op uw eigen computer blijft staan.
      </Bevestiging>
    </Stapel>
  );
}
