import { beoordeelWachtwoord } from '../../../shared/contract/wachtwoord.ts';
import { wachtwoordHintTekst, wachtwoordScoreTekst } from '../../../shared/tekst/wachtwoord.ts';
import { klas } from '../../ui/index.ts';
import './wachtwoord.css';

const STAPPEN = [1, 2, 3, 4] as const;

/** How good the password is so far: four steps, the word for it, and what would make it better. */
export function Sterkte({ wachtwoord, eigenWoorden }: { wachtwoord: string; eigenWoorden: readonly string[] }) {
  const { score, hint, aanvaardbaar } = beoordeelWachtwoord(wachtwoord, eigenWoorden);
  return (
    <span className={klas('wachtwoord__sterkte', aanvaardbaar && 'wachtwoord__sterkte--goed')}>
      <span aria-hidden="true" className="wachtwoord__stappen">
        {STAPPEN.map((stap) => <span key={stap} className={klas('wachtwoord__stap', stap <= score && 'wachtwoord__stap--vol')} />)}
      </span>
      <span><strong>{wachtwoordScoreTekst[score]}.</strong> {wachtwoordHintTekst[hint]}</span>
    </span>
  );
}
