import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useMag } from '../../app/rechten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Kaart } from '../../ui/index.ts';
import { Oordeel } from '../voorstel/Oordeel.tsx';
import { useStap } from '../voorstel/useStap.tsx';
import { geldtSinds, Voorstelkader } from '../voorstel/Voorstelkader.tsx';
import { Bevindingenlijst } from './Bevindingenlijst.tsx';
import './briefpapier.css';
import { Kiezen } from './Kiezen.tsx';
import { papiernaam, type Briefpapierstand } from './naam.ts';
import { Proefblad } from './Proefblad.tsx';
import { Voorleggen } from './Voorleggen.tsx';
import { Versies } from './Versies.tsx';

/** The letterhead that documents are made on: the one in force, the one that is being prepared, and those before. */
export function BriefpapierPagina() {
  const { data, fout, herlaad } = useVraag('briefpapier.lees', {});
  const { nummer, melding, klaar } = useStap(herlaad);
  return (
    <Voorstelkader titel="Briefpapier" onderregel={data === null ? undefined : geldtTekst(data)} melding={melding} fout={fout}>
      {data !== null && <Bladen key={nummer} stand={data} bijKlaar={klaar} bijGekozen={herlaad} />}
    </Voorstelkader>
  );
}

function geldtTekst({ geldend, straks }: Briefpapierstand): string {
  const later = straks === null ? '' : `. Vanaf ${datumZonderWeekdag(straks.vanaf)}: ${straks.naam === '' ? 'zonder eigen briefpapier' : straks.naam}`;
  return `${papiernaam(geldend)}${geldtSinds(geldend)}${later}`;
}

function Bladen({ stand, bijKlaar, bijGekozen }: { stand: Briefpapierstand; bijKlaar: (bericht: string) => Promise<void>; bijGekozen: () => Promise<void> }) {
  const mag = useMag();
  const { voorgelegd, concept, geldend } = stand;
  const bekeken = voorgelegd ?? concept ?? geldend;
  return (
    <>
      {voorgelegd !== null && (
        <Oordeel wat="briefpapier" naam={papiernaam(voorgelegd)} wachtend={voorgelegd} vandaag={stand.vandaag} herkomst={voorgelegd.herkomst} bijKlaar={bijKlaar}>
          <Bevindingenlijst bevindingen={voorgelegd.bevindingen} />
        </Oordeel>
      )}
      {voorgelegd === null && mag('briefpapier.kies') && <Kiezen stand={stand} bijGekozen={bijGekozen} bijKlaar={bijKlaar} />}
      {voorgelegd === null && concept !== null && <Voorleggen key={concept.sha256} concept={concept} laatsteVersie={stand.geschiedenis[0]} geldend={geldend.sha256} bijKlaar={bijKlaar} />}
      <Proefblad stand={stand} bekeken={bekeken} />
      <Kaart titel="Versies">
        <Versies stand={stand} bijKlaar={bijKlaar} />
      </Kaart>
    </>
  );
}
