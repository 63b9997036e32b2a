import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { useMag } from '../../app/rechten.ts';
import { Alinea, Kaart } from '../../ui/index.ts';
import { anderen } from './alleen.ts';

/** For who is alone yet: that letting somebody in takes two persons, and in which order it works. */
export function EersteCollega({ accounts }: { accounts: readonly AccountRegel[] }) {
  const mag = useMag();
  const { beheerder, verlener } = anderen(accounts);
  if (verlener || beheerder === 'actief' || !mag('account.maak') || !mag('toegang.verleen')) return null;
  return (
    <Kaart titel="Zo laat u de eerste collega binnen" soort="nadruk">
      <Alinea>
        U bent de enige beheerder, en de enige die toegang tot de dossiers geeft. Een nieuwe collega binnenlaten doen altijd twee mensen: een beheerder
        maakt het account, een ander geeft toegang. Daarom gaat het in deze volgorde.
      </Alinea>
      <ol className="accounts__stappen">
        <li>
          {beheerder === 'geen'
            ? 'Maak een account voor een tweede beheerder, met alleen de rol beheerder. Daar hoort geen toegang tot de dossiers bij, dus dit account werkt meteen.'
            : 'Het account van de tweede beheerder is gemaakt. Het wacht tot de code is gebruikt.'}
        </li>
        <li>De tweede beheerder activeert het account met de code, en maakt daarna de accounts van de andere collega’s.</li>
        <li>Een collega die is begonnen, belt u en leest het kenmerk voor. Dan geeft u op deze pagina toegang.</li>
      </ol>
      <Alinea soort="klein">
        Maakt u zelf een account voor iemand die met dossiers werkt? Dan kunt u daar geen toegang bij geven. Voorlopig kan dan niemand dat.
      </Alinea>
    </Kaart>
  );
}
