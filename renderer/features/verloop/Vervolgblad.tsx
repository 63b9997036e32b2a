import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { onbekendeVerlenging } from '../../../shared/dossier/verloop/verlengen.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { Artikel, Kaart, Knop, Melding, Stapel } from '../../ui/index.ts';
import { stappen, type Stapnaam } from './stappen/index.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import './verloop.css';

const GROEPEN: readonly { titel: string; namen: readonly Stapnaam[] }[] = [
  { titel: 'Besluiten over het huisverbod', namen: ['verlengen', 'bekendmaken', 'intrekken', 'contactverbod', 'laatEindigen'] },
  { titel: 'Zienswijze', namen: ['uitnodigen', 'zienswijze'] },
  { titel: 'Wat er daarna gebeurde', namen: ['overtreding', 'contact', 'politie', 'zorg'] },
  { titel: 'Uitspraak van de rechter', namen: ['schorsing', 'opheffing', 'vernietiging'] },
  { titel: 'Woning en sleutels', namen: ['sleutels', 'sleutelsTerug', 'machtiging', 'binnentreden', 'verslag', 'nederlegging'] },
];

const TE_LAAT_VASTGELEGD = 'Zonder bekendmaking voor het einde werkte de verlenging niet. Is het besluit wel op tijd bekendgemaakt? Leg dat dan alsnog vast.';

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

/** Every step that can follow on the order; one that cannot be taken now says why. */
export function Vervolgblad({ dossier, nu, bijStap }: { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const onbekend = onbekendeVerlenging(dossier);
  return (
    <Stapel>
      {onbekend !== null && (
        <Melding soort="waarschuwing" stil titel="De verlenging is nog niet bekendgemaakt." acties={<Knop bijKlik={() => bijStap('bekendmaken')}>Leg de bekendmaking vast</Knop>}>
          {vergelijkMomenten(nu, onbekend.vanaf.moment) < 0 ? 'Zonder bekendmaking voor het einde eindigt het huisverbod gewoon.' : TE_LAAT_VASTGELEGD}
        </Melding>
      )}
      {GROEPEN.map(({ titel, namen }) => (
        <Kaart key={titel} titel={titel}>
          <ul className="verloop__stappen">
            {namen.filter((naam) => heeftZin(naam, dossier, onbekend !== null)).map((naam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>)}
          </ul>
        </Kaart>
      ))}
    </Stapel>
  );
}

/** Steps that are about something that has to be there first are left out until it is. */
function heeftZin(naam: Stapnaam, { binnentreden, geschorst }: Dossier, teBekendmaken: boolean): boolean {
  if (naam === 'bekendmaken') return teBekendmaken;
  if (naam === 'verslag') return binnentreden.length > 0;
  return naam !== 'opheffing' || geschorst.length > 0;
}

function Stapregel({ naam, dossier, nu, bijStap }: { naam: Stapnaam; dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
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
