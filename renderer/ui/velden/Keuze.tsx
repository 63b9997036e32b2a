import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Linkknop } from '../knoppen/Linkknop.tsx';
import { Toets } from '../tekst/Toets.tsx';
import type { VeldProps } from './Veld.tsx';
import { Veldgroep } from './Veldgroep.tsx';

/** One answer of a question with radio buttons. */
export type KeuzeOptie<W extends string> = {
  waarde: W;
  tekst: ReactNode;
  uitleg?: ReactNode;
  uitgeschakeld?: boolean | undefined;
  /** A letter that picks this answer while the focus is in the group. */
  toets?: string | undefined;
};

export type KeuzeProps<W extends string> = VeldProps & {
  opties: readonly KeuzeOptie<W>[];
  /** The chosen answer; an empty string or null where nothing is chosen yet. */
  waarde: W | '' | null;
  bijWijziging: (waarde: W | '') => void;
  /** `naast` for a few short answers, `onder` (usual) for the rest. */
  richting?: 'onder' | 'naast' | undefined;
  /** Offers to undo the choice: with Delete, or a link for the mouse that Tab passes by. */
  wisbaar?: boolean | undefined;
};

/** One answer out of a few, each with a large target. Arrow keys and Tab work as in any radio group. */
export function Keuze<W extends string>(props: KeuzeProps<W>) {
  const eigenId = useId();
  const id = props.id ?? eigenId;
  const kies = (gebeurtenis: KeyboardEvent) => {
    if (gebeurtenis.ctrlKey || gebeurtenis.altKey || gebeurtenis.metaKey) return;
    const wis = props.wisbaar && gebeurtenis.key === 'Delete';
    const optie = props.opties.find((kandidaat) => kandidaat.toets === gebeurtenis.key.toLowerCase() && !kandidaat.uitgeschakeld);
    if (!optie && !wis) return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
    props.bijWijziging(optie?.waarde ?? '');
    if (optie) document.getElementById(`${id}-${optie.waarde}`)?.focus();
  };
  return (
    <Veldgroep {...props} id={id} legenda={props.label} legendaVerborgen={props.labelVerborgen} rol="radiogroup" dicht>
      <div className={klas('ui-keuze', props.richting === 'naast' && 'ui-keuze--naast')}>
        {props.opties.map((optie) => (
          <label
            key={optie.waarde}
            className={klas(
              'ui-keuze__optie utrecht-form-label utrecht-form-label--radio',
              props.waarde === optie.waarde && 'ui-keuze__optie--gekozen',
              optie.uitgeschakeld && 'ui-keuze__optie--dicht',
            )}
          >
            <input
              type="radio"
              id={`${id}-${optie.waarde}`}
              name={id}
              value={optie.waarde}
              checked={props.waarde === optie.waarde}
              disabled={optie.uitgeschakeld}
              aria-describedby={optie.uitleg ? `${id}-${optie.waarde}-uitleg` : undefined}
              className="utrecht-radio-button utrecht-radio-button--html-input"
              aria-keyshortcuts={props.wisbaar && props.waarde === optie.waarde ? 'Delete' : undefined}
              onKeyDown={kies}
              onChange={() => props.bijWijziging(optie.waarde)}
            />
            <span className="ui-keuze__tekst">
              <span>
                <span>{optie.tekst}</span>
                {optie.toets && <span aria-hidden="true" className="ui-keuze__toets"><Toets toets={optie.toets} /></span>}
              </span>
              {optie.uitleg && <span id={`${id}-${optie.waarde}-uitleg`} className="ui-keuze__uitleg">{optie.uitleg}</span>}
            </span>
          </label>
        ))}
        {props.wisbaar && props.waarde && (
          <Linkknop bijKlik={() => props.bijWijziging('')} className="ui-keuze__wis" buitenTab>Keuze wissen</Linkknop>
        )}
      </div>
    </Veldgroep>
  );
}
