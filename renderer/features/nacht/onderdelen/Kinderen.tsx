import { memo } from 'react';
import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { leesGeboortedatum } from '../../../../shared/wth/invoer.ts';
import { meerderjarigVanaf } from '../../../../shared/wth/meerderjarigheid.ts';
import { lokaleDatum, type Moment } from '../../../../shared/wth/tijd.ts';
import { Melding } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';
import { useConcept } from '../stand/useVeld.ts';
import { JaNeeVeld } from '../velden/JaNeeVeld.tsx';
import { Regel } from '../velden/Regel.tsx';
import { TijdstipVeld } from '../velden/TijdstipVeld.tsx';
import { Vak } from '../velden/Vak.tsx';
import { Kader } from './Kader.tsx';

/** Child abuse or a suspicion of it, and Veilig Thuis, who must be consulted before the decision. */
export const Kinderen = memo(function Kinderen() {
  const { nu: klok, instellingen } = useNacht();
  const nu = useBron(klok, (moment) => moment);
  const kinderen = useConcept((concept) => aantalKinderen(concept, nu));
  const eerstBellen = useConcept(({ kind }) => kind.kindermishandeling === 'ja' && kind.veiligThuis === '');
  const telefoon = useBron(instellingen, (waarden) => waarden?.veiligThuis.telefoon);
  return (
    <Kader nummer={8}>
      {kinderen > 0 && <p>Er {kinderen === 1 ? 'staat 1 kind' : `staan ${kinderen} kinderen`} bij de huisgenoten.</p>}
      <JaNeeVeld sectie="kind" veld="kindermishandeling" label="Is er kindermishandeling, of een vermoeden daarvan?" uitleg="Ook getuige zijn van geweld telt mee." artikel="Wth 2 lid 3" />
      {eerstBellen && (
        <Melding soort="waarschuwing" titel="Bel eerst Veilig Thuis">
          {telefoon ? `Telefoon ${telefoon}. ` : ''}Daarna beslist u.
        </Melding>
      )}
      <Vak sectie="kind" veld="toelichting" label="Wat is er met de kinderen?" />
      <JaNeeVeld sectie="kind" veld="veiligThuis" label="Is er vooraf overlegd met Veilig Thuis?" uitleg={telefoon ? `Telefoon ${telefoon}` : undefined} artikel="Wth 2 lid 3" />
      <TijdstipVeld sectie="kind" veld="overlegOp" label="Wanneer was dat overleg?" />
      <Regel sectie="kind" veld="overlegMet" label="Met wie van Veilig Thuis?" />
      <Vak sectie="kind" veld="uitkomst" label="Wat adviseert Veilig Thuis?" />
      <Vak sectie="kind" veld="redenGeenOverleg" label="Waarom kon overleg vooraf niet?" uitleg="Bel zo snel mogelijk alsnog." />
    </Kader>
  );
});

/** How many housemates are under eighteen, as far as their dates of birth can be read. */
function aantalKinderen({ huisgenoten }: WegingConcept, nu: Moment): number {
  const vandaag = lokaleDatum(nu);
  return huisgenoten.filter(({ geboortedatum }) => {
    const geboren = leesGeboortedatum(geboortedatum, nu);
    return geboren !== null && geboren <= vandaag && meerderjarigVanaf(geboren) > vandaag;
  }).length;
}
