import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Artikel, Knop } from '../../ui/index.ts';
import { stappen, type Stapnaam } from './stappen/index.ts';
import './verloop.css';

/**
 * What stands in the way now, and does not close the form: a hearing can still come, and what happened before the end may be
 * recorded after it. The form itself refuses a moment that is too late.
 */
const VOORBIJ = 'Het huisverbod is voorbij. Was dit eerder? Dan kunt u het alsnog vastleggen.';
const TOCH: Readonly<Partial<Record<string, string>>> = {
  ZIENSWIJZE_ONTBREEKT: 'Leg eerst de zienswijze vast. Voorbereiden kan al.',
  HUISVERBOD_VOORBIJ: VOORBIJ,
  VERLENGING_NA_EINDE: VOORBIJ,
};

export type StapregelProps = { naam: Stapnaam; dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void };

/** One step: what it is for, its article, and the button that opens its form, or why not now. */
export function Stapregel({ naam, dossier, nu, bijStap }: StapregelProps) {
  const stap = stappen[naam];
  const belet = stap.belet({ dossier, nu });
  const nietHier = useWaaromNiet(stap.opdracht);
  const toch = belet === null ? undefined : TOCH[belet];
  const reden = nietHier ?? (belet === null || toch !== undefined ? null : foutTekst({ code: belet }).wat);
  return (
    <div className="verloop__stap">
      <div>
        <p>{stap.uitleg}</p>
        {stap.artikel !== '' && <p className="verloop__klein"><Artikel>{stap.artikel}</Artikel></p>}
        {toch !== undefined && nietHier === null && <p className="verloop__klein">{toch}</p>}
      </div>
      <Knop uitgeschakeld={reden !== null} waaromNiet={reden} bijKlik={() => bijStap(naam)}>{stap.knop}</Knop>
    </div>
  );
}
