import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { wachtendeVerlenging } from '../../../shared/dossier/verloop/verlengen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
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

/** Every step that can follow on the order; one that cannot be taken now says why. */
export function Vervolgblad({ dossier, nu, bijStap }: { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const wacht = wachtendeVerlenging(dossier, nu) !== null;
  return (
    <Stapel>
      {wacht && (
        <Melding soort="waarschuwing" stil titel="De verlenging is nog niet bekendgemaakt." acties={<Knop bijKlik={() => bijStap('bekendmaken')}>Leg de bekendmaking vast</Knop>}>
          Zonder bekendmaking voor het einde eindigt het huisverbod gewoon.
        </Melding>
      )}
      {GROEPEN.map(({ titel, namen }) => (
        <Kaart key={titel} titel={titel}>
          <ul className="verloop__stappen">
            {namen.filter((naam) => heeftZin(naam, dossier, wacht)).map((naam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>)}
          </ul>
        </Kaart>
      ))}
    </Stapel>
  );
}

/** Steps that are about something that has to be there first are left out until it is. */
function heeftZin(naam: Stapnaam, { binnentreden, geschorst }: Dossier, wacht: boolean): boolean {
  if (naam === 'bekendmaken') return wacht;
  if (naam === 'verslag') return binnentreden.length > 0;
  return naam !== 'opheffing' || geschorst.length > 0;
}

function Stapregel({ naam, dossier, nu, bijStap }: { naam: Stapnaam; dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const stap = stappen[naam];
  const belet = stap.belet({ dossier, nu });
  const nietHier = useWaaromNiet(stap.opdracht);
  // Without a hearing the form can already be filled in; only recording it has to wait.
  const reden = nietHier ?? (belet === null || belet === 'ZIENSWIJZE_ONTBREEKT' ? null : foutTekst({ code: belet }).wat);
  return (
    <div className="verloop__stap">
      <div>
        <p>{stap.uitleg}</p>
        {stap.artikel !== '' && <p className="verloop__klein"><Artikel>{stap.artikel}</Artikel></p>}
        {belet === 'ZIENSWIJZE_ONTBREEKT' && nietHier === null && <p className="verloop__klein">Leg eerst de zienswijze vast. Voorbereiden kan al.</p>}
      </div>
      <Knop uitgeschakeld={reden !== null} waaromNiet={reden} bijKlik={() => bijStap(naam)}>{stap.knop}</Knop>
    </div>
  );
}
