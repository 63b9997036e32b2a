import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { openOpvang } from '../../../shared/dossier/opvang.ts';
import { onbekendeVerlenging } from '../../../shared/dossier/verloop/verlengen.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { useMagOoit } from '../../app/rechten.ts';
import { Kaart, Knop, Leegstaat, Melding, Stapel } from '../../ui/index.ts';
import { Opvangstand } from './Opvangstand.tsx';
import { stappen, type Stapnaam } from './stappen/index.ts';
import { Stapregel } from './Stapregel.tsx';
import './verloop.css';

const GROEPEN: readonly { titel: string; namen: readonly Stapnaam[] }[] = [
  { titel: 'Besluiten over het huisverbod', namen: ['verlengen', 'bekendmaken', 'intrekken', 'contactverbod', 'laatEindigen'] },
  { titel: 'Zienswijze', namen: ['uitnodigen', 'zienswijze'] },
  { titel: 'Wat er daarna gebeurde', namen: ['overtreding', 'contact', 'politie', 'zorg'] },
  { titel: 'Opvang', namen: ['opvangInspanning', 'opvang', 'opvangVerlengen', 'opvangBeeindigen'] },
  { titel: 'Woning en sleutels', namen: ['sleutels', 'sleutelsTerug', 'machtiging', 'binnentreden', 'verslag', 'nederlegging'] },
];

const TE_LAAT_VASTGELEGD = 'Zonder bekendmaking voor het einde werkte de verlenging niet. Is het besluit wel op tijd bekendgemaakt? Leg dat dan alsnog vast.';

/** Every step that can follow on the order, for whose role it is; one that cannot be taken now says why. */
export function Vervolgblad({ dossier, nu, bijStap }: { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const magOoit = useMagOoit();
  const onbekend = onbekendeVerlenging(dossier);
  const groepen = GROEPEN.map(({ titel, namen }) => ({ titel, namen: namen.filter((naam) => magOoit(stappen[naam].opdracht) && heeftZin(naam, dossier, onbekend !== null)) })).filter(({ namen }) => namen.length > 0);
  return (
    <Stapel>
      {onbekend !== null && (
        <Melding soort="waarschuwing" stil titel="De verlenging is nog niet bekendgemaakt." acties={magOoit(stappen.bekendmaken.opdracht) && <Knop bijKlik={() => bijStap('bekendmaken')}>Leg de bekendmaking vast</Knop>}>
          {vergelijkMomenten(nu, onbekend.vanaf.moment) < 0 ? 'Zonder bekendmaking voor het einde eindigt het huisverbod gewoon.' : TE_LAAT_VASTGELEGD}
        </Melding>
      )}
      {groepen.length === 0 && <Leegstaat titel="Hier is niets voor u om vast te leggen.">Wat er is gebeurd, staat in de tijdlijn.</Leegstaat>}
      {groepen.map(({ titel, namen }) => (
        <Kaart key={titel} titel={titel}>
          {titel === 'Opvang' && <Opvangstand dossier={dossier} nu={nu} />}
          <ul className="verloop__stappen">
            {namen.map((naam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>)}
          </ul>
        </Kaart>
      ))}
    </Stapel>
  );
}

/** Steps that are about something that has to be there first are left out until it is. */
function heeftZin(naam: Stapnaam, dossier: Dossier, teBekendmaken: boolean): boolean {
  if (naam === 'bekendmaken') return teBekendmaken;
  if (naam === 'opvangVerlengen' || naam === 'opvangBeeindigen') return openOpvang(dossier) !== null;
  return naam !== 'verslag' || dossier.binnentreden.length > 0;
}
