import { contactsoortTekst, telefoonTekst } from '../../../shared/piket/woorden.ts';
import type { PiketNu } from './usePiketNu.ts';
import { Zorgmelding } from './Zorgmelding.tsx';

/** Who of the telefoonlijst answers now, and a warning when no care does. */
export function NuTeBellen({ bereikbaar }: Pick<PiketNu, 'bereikbaar'>) {
  return (
    <>
      {bereikbaar && <Zorgmelding zorg={bereikbaar.zorg} />}
      {bereikbaar?.bereikbaar.length === 0 && <p>Niemand uit de telefoonlijst is nu bereikbaar.</p>}
      <ul className="piketbalk__lijst">
        {bereikbaar?.bereikbaar.map((contact) => (
          <li key={contact.contactId}>
            <strong>{contact.naam}</strong> <span className="piket__zacht">{contactsoortTekst[contact.soort]}</span>
            <span className="piket__nummer">{contact.telefoons.map(telefoonTekst).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
