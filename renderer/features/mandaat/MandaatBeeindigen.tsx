import { useState } from 'react';
import { leesDatum } from '../../../shared/wth/getypt.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { regelfout } from '../eigenformulier/regelfout.ts';
import { useVeld } from '../eigenformulier/useVeld.ts';
import { Datumveld, focusVeld, Tekstveld } from '../../ui/index.ts';
import { Mandaatkader } from './Mandaatkader.tsx';

/** Ends a line of the register from a day on, with the decision that does so. */
export function MandaatBeeindigen({ id, bijKlaar, bijAnnuleren }: { id: string; bijKlaar: () => Promise<void>; bijAnnuleren: () => void }) {
  const [datum, setDatum] = useVeld('tot', '');
  const [besluit, setBesluit] = useVeld('besluit', '');
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht('mandaat.beeindig');
  const tot = leesDatum(datum).waarde;
  const besluitfout = besluit.trim() === '' ? 'Vul dit veld in.' : regelfout(besluit);
  const geef = async (): Promise<boolean> => {
    setGevraagd(true);
    if (tot !== null && besluitfout === undefined) return (await opdracht.geef({ id, tot, besluit: besluit.trim() })) !== null;
    focusVeld(tot === null ? 'mandaat-tot' : 'mandaat-eindbesluit');
    return false;
  };
  return (
    <Mandaatkader label="Mandaat beëindigen" knop="Beëindig dit mandaat" opdracht={opdracht} geef={geef} bijKlaar={bijKlaar} bijAnnuleren={bijAnnuleren}>
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
    </Mandaatkader>
  );
}
