import type { Hoortermijn } from '../../../shared/dossier/procedure/horen.ts';
import { dagTekst, hoorkeuzeTekst } from '../../../shared/tekst/procedure.ts';
import type { Atwtermijn } from '../../../shared/wth/algemeneTermijnenwet.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { Alinea, Melding } from '../../ui/index.ts';

/**
 * The working of the three days: each day, and why it counts or not (Algemene termijnenwet 1 and 2). Once the hearing is
 * `gepland`, its own day says by when everything is ready.
 */
export function Hoorwerk({ termijn, gepland, nu }: { termijn: Hoortermijn; gepland: boolean; nu: Moment }) {
  const { vanafOntvangst, vanafDagtekening, gereedOp } = termijn;
  return (
    <div className="procedure__werk">
      <p>{hoorkeuzeTekst(termijn)}{!gepland && gereedOp >= lokaleDatum(nu) && ` Zorg dat alles klaar is op ${datumVoluit(gereedOp)}.`}</p>
      <Telling titel="Gerekend vanaf de ontvangst" termijn={vanafOntvangst} />
      {vanafDagtekening !== null && <Telling titel="Gerekend vanaf de datum op het verzoek" termijn={vanafDagtekening} />}
      {vanafOntvangst.buitenHorizon && <Melding soort="waarschuwing" stil titel="Controleer de feestdagen met de hand.">Voor deze periode staan nog niet alle vrije dagen in de lijst.</Melding>}
    </div>
  );
}

function Telling({ titel, termijn: { stappen, uiterlijk } }: { titel: string; termijn: Atwtermijn }) {
  return (
    <details className="verloop__lijst">
      <summary>{titel}: uiterlijk {datumVoluit(uiterlijk)}</summary>
      <Alinea soort="klein">De dag zelf telt niet mee. De laatste dag is een werkdag, en er zitten ten minste twee werkdagen in (Atw 1 en 2).</Alinea>
      <ol>{stappen.map((stap) => <li key={stap.datum}>{dagTekst(stap)}</li>)}</ol>
    </details>
  );
}
