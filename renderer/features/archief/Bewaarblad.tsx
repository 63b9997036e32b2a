import { useState } from 'react';
import type { Bewaring } from '../../../shared/archief/bewaring.ts';
import { geldendeStukken } from '../../../shared/dossier/stukken/stukken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { beletTekst, bewaartermijnTekst } from '../../../shared/tekst/archief.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Artikel, Gegevenslijst, IcoonKlaar, IcoonKlok, IcoonPauze, Kaart, Knop, Knoppenrij, Melding, Merk, Stapel } from '../../ui/index.ts';
import { Aanhoudingkaart } from './Aanhoudingkaart.tsx';
import { Aanhouden } from './Aanhouden.tsx';
import { Mdtokaart } from './Mdtokaart.tsx';
import './archief.css';

export type BewaarbladProps = { dossier: Dossier; herlaad: () => Promise<void>; bijStukken: () => void };

/** How long a case is kept, how that follows, what postpones it, and keeping it longer. */
export function Bewaarblad({ dossier, herlaad, bijStukken }: BewaarbladProps) {
  const { data, fout, herlaad: opnieuw } = useVraag('bewaring.lees', { dossierId: dossier.id });
  const [klaar, setKlaar] = useState('');
  const mag = useMag();
  const bijKlaar = async (tekst: string): Promise<void> => {
    await Promise.all([opnieuw(), herlaad()]);
    setKlaar(tekst);
    document.getElementById(KAART)?.querySelector<HTMLElement>('h2')?.focus();
  };
  if (data === null) return <Foutmelding fout={fout} />;
  const { bewaring, namen } = data;
  return (
    <Stapel>
      {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
      <Foutmelding fout={fout} />
      <Kaart id={KAART} titel="Bewaartermijn" ernaast={<Bewaarmerk bewaring={bewaring} />}>
        <Alinea>{bewaartermijnTekst(bewaring)}</Alinea>
        {bewaring.termijn !== null && <Gegevenslijst gegevens={regels(bewaring)} />}
        <Alinea soort="klein">
          Wat later binnenkomt, zoals een stuk, een uitspraak of een intrekking, komt bij het dossier en verzet deze datum niet. <Artikel>Wth 10 lid 1</Artikel>
        </Alinea>
        <Later dossier={dossier} />
        {bewaring.nietAfgesloten && !bewaring.beletten.includes('loopt nog') && <Melding soort="info" stil titel="Dit dossier is niet afgesloten.">Dat is geen reden om het langer te bewaren. Kijk wel of alle taken zijn gedaan.</Melding>}
        {mag('stuk.kies') && <Knoppenrij><Knop bijKlik={bijStukken}>Voeg een stuk toe</Knop></Knoppenrij>}
      </Kaart>
      {bewaring.aanhoudingen.toReversed().map((een) => (
        <Aanhoudingkaart key={een.id} dossierId={dossier.id} aanhouding={een} namen={namen} bijKlaar={bijKlaar} />
      ))}
      {mag('bewaring.houdAan') && <Aanhouden dossierId={dossier.id} bijKlaar={bijKlaar} />}
      {mag('mdto.voerUit') && <Mdtokaart dossierId={dossier.id} />}
    </Stapel>
  );
}

const KAART = 'bewaren-termijn';

function Bewaarmerk({ bewaring: { vernietigbaar, beletten } }: { bewaring: Bewaring }) {
  if (vernietigbaar) return <Merk toon="waarschuwing" icoon={<IcoonKlok />}>Te vernietigen</Merk>;
  return beletten.includes('aangehouden') ? <Merk toon="actief" icoon={<IcoonPauze />}>Aangehouden</Merk> : <Merk toon="rustig" icoon={<IcoonKlaar />}>Bewaren</Merk>;
}

function regels({ termijn, beletten, vernietigbaar }: Bewaring) {
  return [
    { label: 'Bewaren tot en met', waarde: datumVoluit(termijn?.bewarenTotEnMet ?? '') },
    { label: 'Vernietigen vanaf', waarde: datumVoluit(termijn?.vernietigenVanaf ?? '') },
    { label: 'Wat vernietigen nu tegenhoudt', waarde: vernietigbaar ? 'Niets. Vernietigen is een plicht.' : <ul className="archief__punten">{beletten.map((belet) => <li key={belet}>{beletTekst[belet]}</li>)}</ul> },
  ];
}

/** Which pieces came after the case was closed. */
function Later({ dossier }: { dossier: Dossier }) {
  const { afgesloten } = dossier;
  if (afgesloten === null) return null;
  const later = geldendeStukken(dossier).filter(({ toegevoegdOp }) => vergelijkMomenten(toegevoegdOp, afgesloten.at) > 0).length;
  return (
    <Alinea soort="klein">
      Afgesloten op {momentVoluit(afgesloten.at)}. {later === 0 ? 'Daarna kwam er geen stuk bij.' : `Daarna ${later === 1 ? 'kwam er 1 stuk' : `kwamen er ${later} stukken`} bij.`}
    </Alinea>
  );
}
