import { useState } from 'react';
import type { Mandaatinvoer, Mandateerbaar } from '../../../shared/mandaat/register.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { leesDatum } from '../../../shared/wth/getypt.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { regelfout } from '../eigenformulier/regelfout.ts';
import { useVeld } from '../eigenformulier/useVeld.ts';
import { Datumveld, focusVeld, Keuze, Selectie, Tekstveld } from '../../ui/index.ts';
import { Mandaatkader } from './Mandaatkader.tsx';
import { BEVOEGDHEDEN, SOORTEN } from './woorden.ts';

/** What is typed about a new line of the register. */
type Formulier = { bevoegdheid: Mandateerbaar | ''; soort: Mandaatinvoer['soort'] | ''; aan: string; besluit: string; besluitDatum: string; sinds: string; opmerking: string };

const LEEG: Formulier = { bevoegdheid: '', soort: 'mandaat', aan: 'hulpofficieren van justitie', besluit: '', besluitDatum: '', sinds: '', opmerking: '' };
const VELDEN = ['bevoegdheid', 'soort', 'aan', 'besluit', 'besluitDatum', 'sinds', 'opmerking'] as const;

const veldId = (veld: keyof Formulier): string => `mandaat-${veld}`;

/** The form as input, or the fields in which something is missing or wrong. */
function lees(formulier: Formulier): { invoer: Mandaatinvoer | null; mist: readonly (keyof Formulier)[] } {
  const { bevoegdheid, soort, aan, besluit, opmerking } = formulier;
  const [besluitDatum, sinds] = [leesDatum(formulier.besluitDatum).waarde, leesDatum(formulier.sinds).waarde];
  const gelezen: Partial<Record<keyof Formulier, unknown>> = { ...formulier, aan: aan.trim(), besluit: besluit.trim(), besluitDatum, sinds };
  const mist = VELDEN.filter((veld) => (veld !== 'opmerking' && (gelezen[veld] === '' || gelezen[veld] === null)) || regelfout(formulier[veld]) !== undefined);
  if (mist.length > 0 || bevoegdheid === '' || soort === '' || besluitDatum === null || sinds === null) return { invoer: null, mist };
  return { invoer: { bevoegdheid, soort, aan: aan.trim(), besluit: besluit.trim(), besluitDatum, sinds, opmerking: opmerking.trim() }, mist };
}

/** Enters a power that was given to the hulpofficier. */
export function MandaatVerlenen({ bijKlaar, bijAnnuleren }: { bijKlaar: () => Promise<void>; bijAnnuleren: () => void }) {
  const [formulier, setFormulier] = useVeld('formulier', LEEG);
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht('mandaat.verleen');
  const { invoer, mist } = lees(formulier);
  const zet = (deel: Partial<Formulier>): void => setFormulier({ ...formulier, ...deel });
  const basis = (veld: keyof Formulier) => ({ id: veldId(veld), verplicht: veld !== 'opmerking', fout: gevraagd && mist.includes(veld) ? (regelfout(formulier[veld]) ?? (veld === 'bevoegdheid' ? 'Maak een keuze.' : 'Vul dit veld in.')) : undefined });
  const uitlezing = (getypt: string) => {
    const { waarde } = leesDatum(getypt);
    return waarde === null ? undefined : datumVoluit(waarde);
  };
  const geef = async (): Promise<boolean> => {
    setGevraagd(true);
    const [eerste] = mist;
    if (eerste !== undefined) focusVeld(veldId(eerste));
    return invoer !== null && (await opdracht.geef(invoer)) !== null;
  };
  return (
    <Mandaatkader label="Nieuw mandaat" knop="Zet in het register" opdracht={opdracht} geef={geef} bijKlaar={bijKlaar} bijAnnuleren={bijAnnuleren}>
      <Selectie {...basis('bevoegdheid')} label="Welke bevoegdheid" opties={BEVOEGDHEDEN} breedte="vol" waarde={formulier.bevoegdheid} bijWijziging={(bevoegdheid) => zet({ bevoegdheid })} />
      <Keuze {...basis('soort')} label="Wat is gegeven" opties={SOORTEN} waarde={formulier.soort} bijWijziging={(soort) => zet({ soort })} />
      <Tekstveld {...basis('aan')} label="Aan wie" breedte="middel" waarde={formulier.aan} bijWijziging={(aan) => zet({ aan })} />
      <Tekstveld {...basis('besluit')} label="Besluit" uitleg="Naam of nummer, zodat het te vinden is." breedte="middel" waarde={formulier.besluit} bijWijziging={(besluit) => zet({ besluit })} />
      <Datumveld {...basis('besluitDatum')} label="Datum van het besluit" waarde={formulier.besluitDatum} uitlezing={uitlezing(formulier.besluitDatum)} bijWijziging={(besluitDatum) => zet({ besluitDatum })} />
      <Datumveld {...basis('sinds')} label="Geldt sinds" waarde={formulier.sinds} uitlezing={uitlezing(formulier.sinds)} bijWijziging={(sinds) => zet({ sinds })} />
      <Tekstveld {...basis('opmerking')} label="Opmerking" breedte="middel" waarde={formulier.opmerking} bijWijziging={(opmerking) => zet({ opmerking })} />
    </Mandaatkader>
  );
}
