import { checklist } from '../../../../shared/dossier/weging/checklist.ts';
import { IcoonKlaar } from '../../../ui/index.ts';
import { useBeeld, type Beeld } from '../stand/gebreken.ts';
import { gaNaarOnderdeel } from './navigatie.ts';
import { ONDERDELEN, onderdeelVan, type Onderdeel } from './secties.ts';

/** The parts of the page in one line, each with a mark once its questions are answered and nothing in it is missing. */
export function Stappen() {
  const beeld = useBeeld();
  return (
    <nav aria-label="Onderdelen van deze pagina">
      <ol className="nacht-stappen">
        {ONDERDELEN.map((onderdeel) => {
          const klaar = isKlaar(onderdeel, beeld);
          return (
            <li key={onderdeel.nummer}>
              <button type="button" className="nacht-stap" onClick={() => gaNaarOnderdeel(onderdeel.nummer)}>
                <span className="nacht-stap__merk">{klaar ? <IcoonKlaar /> : onderdeel.nummer}</span>
                {onderdeel.kort}
                <span className="ui-onzichtbaar">{klaar ? ' (klaar)' : ''}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function isKlaar(onderdeel: Onderdeel, { concept, gebreken }: Beeld): boolean {
  const hier = (veld: string): boolean => onderdeelVan(veld) === onderdeel;
  if (gebreken.some(({ veld, ernst }) => ernst === 'verplicht' && hier(veld))) return false;
  return checklist.every(({ veld, gereed }) => !hier(veld) || gereed(concept));
}
