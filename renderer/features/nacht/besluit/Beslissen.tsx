import { foutTekst } from '../../../../shared/tekst/fouten.ts';
import { useMag, useWaaromNiet } from '../../../app/rechten.ts';
import { Kaart, Knop, Knoppenrij, Kop, Melding, useSneltoets } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { Voorlezen } from '../rail/Voorlezen.tsx';
import { useNacht } from '../stand/nacht.ts';
import { useConcept } from '../stand/useVeld.ts';
import { useBeslissing } from './useBeslissing.ts';
import { BESLUITKNOP, BEVESTIGKOP, useProbeer } from './useProbeer.ts';

/** The last step: the button that decides, and the question to confirm it; for who may not decide, that somebody else does. */
export function Beslissen() {
  const nacht = useNacht();
  const keuze = useConcept(({ besluit }) => besluit.keuze);
  const bevestigen = useBron(nacht.bevestigen, (waarde) => waarde);
  const probeer = useProbeer();
  const magBeslissen = useMag()('weging.besluit');
  const waaromNiet = useWaaromNiet('weging.besluit');
  if (keuze === '') return null;
  if (!magBeslissen) {
    return (
      <Melding stil soort="info" id={BEVESTIGKOP} titel="De burgemeester beslist, of de loco die dienst heeft.">
        {waaromNiet} Wat u hier typt wordt bewaard. Wie beslist, opent deze melding met een eigen account.
      </Melding>
    );
  }
  if (bevestigen) return <Bevestigen />;
  return (
    <Knoppenrij>
      <Knop soort="primair" id={BESLUITKNOP} className="nacht-besluit" sneltoets="ctrl+enter" bijKlik={() => void probeer()}>
        {keuze === 'opleggen' ? 'Huisverbod opleggen' : 'Niet opleggen vastleggen'}
      </Knop>
    </Knoppenrij>
  );
}

/** Reads the decision back before it counts. */
function Bevestigen() {
  const nacht = useNacht();
  const concept = useConcept((waarde) => waarde);
  const nu = useBron(nacht.nu, (moment) => moment);
  const { bezig, fout, bevestig, terug } = useBeslissing();
  const weg = (): void => {
    terug();
    requestAnimationFrame(() => document.getElementById(BESLUITKNOP)?.focus());
  };
  useSneltoets('escape', weg, { actief: !bezig });
  const tekst = fout === null ? null : foutTekst(fout);
  return (
    <Kaart soort="voorlezen">
      <Kop niveau={3} id={BEVESTIGKOP} className="nacht-bevestig__kop">Lees dit hardop voor. Klopt het?</Kop>
      <Voorlezen concept={concept} nu={nu} />
      {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap} Er is niets besloten. Wat u typte is er nog.</Melding>}
      <Knoppenrij>
        <Knop soort="primair" bezig={bezig} bijKlik={() => void bevestig()}>{bezig ? 'Bezig met vastleggen…' : 'Ja, besluit vastleggen'}</Knop>
        <Knop bijKlik={weg} uitgeschakeld={bezig} sneltoets="escape">Nee, terug</Knop>
      </Knoppenrij>
    </Kaart>
  );
}
