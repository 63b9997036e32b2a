import { useState } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { leesDatum } from '../../../shared/wth/getypt.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { regelfout } from '../instellingen/regelfout.ts';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { Datumveld, focusVeld, Knop, Knoppenrij, Melding, Stapel, Tekstveld } from '../../ui/index.ts';

/** Ends a line of the register from a day on, with the decision that does so. */
export function MandaatBeeindigen({ id, bijKlaar, bijAnnuleren }: { id: string; bijKlaar: () => Promise<void>; bijAnnuleren: () => void }) {
  const [datum, setDatum] = useVeld('tot', '');
  const [besluit, setBesluit] = useVeld('besluit', '');
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht('mandaat.beeindig');
  const concept = useConcept();
  const tot = leesDatum(datum).waarde;
  const besluitfout = besluit.trim() === '' ? 'Vul dit veld in.' : regelfout(besluit);
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (tot === null || besluitfout !== undefined) focusVeld(tot === null ? 'mandaat-tot' : 'mandaat-eindbesluit');
    else if (!opdracht.bezig && (await opdracht.geef({ id, tot, besluit: besluit.trim() })) !== null) {
      await concept?.wis();
      await bijKlaar();
    }
  };
  const annuleer = async (): Promise<void> => {
    await concept?.wis();
    bijAnnuleren();
  };
  return (
    <div className="regellijst__formulier" role="group" aria-label="Mandaat beëindigen">
      <Stapel>
        <Datumveld
          id="mandaat-tot"
          label="Geldt niet meer vanaf"
          verplicht
          waarde={datum}
          uitlezing={tot === null ? undefined : datumVoluit(tot)}
          bijWijziging={setDatum}
          fout={gevraagd && tot === null ? 'Vul dit veld in.' : undefined}
        />
        <Tekstveld id="mandaat-eindbesluit" label="Besluit" verplicht breedte="middel" waarde={besluit} bijWijziging={setBesluit} fout={gevraagd ? besluitfout : undefined} />
        {opdracht.fout !== null && <Melding soort="fout" titel={foutTekst(opdracht.fout).wat}>{foutTekst(opdracht.fout).stap}</Melding>}
        <Knoppenrij>
          <Knop soort="primair" bezig={opdracht.bezig} bijKlik={() => void verzend()}>Beëindig dit mandaat</Knop>
          <Knop bijKlik={() => void annuleer()}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </div>
  );
}
