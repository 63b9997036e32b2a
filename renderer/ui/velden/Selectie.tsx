import { IcoonOmlaag } from '../iconen/iconen.tsx';
import { Veld, type VeldProps } from './Veld.tsx';
import type { VeldBreedte } from './Tekstveld.tsx';

/** One line of a native list. */
export type SelectieOptie<W extends string> = { waarde: W; tekst: string };

export type SelectieProps<W extends string> = VeldProps & {
  opties: readonly SelectieOptie<W>[];
  /** The chosen value; an empty string or null where nothing is chosen yet. */
  waarde: W | '' | null;
  bijWijziging: (waarde: W | '') => void;
  /** The line for "nothing chosen". */
  leegTekst?: string | undefined;
  breedte?: VeldBreedte | undefined;
  uitgeschakeld?: boolean | undefined;
};

/** The native list, for a choice out of some ten known values; `Zoekkeuze` for more. */
export function Selectie<W extends string>(props: SelectieProps<W>) {
  const { opties, waarde, bijWijziging, leegTekst = 'Kies…', breedte = 'middel' } = props;
  return (
    <Veld {...props} className={`ui-breed-${breedte}`}>
      {(koppeling) => (
        <div className="ui-selectie">
          <select
            {...koppeling}
            className="utrecht-select utrecht-select--html-select ui-selectie__lijst"
            value={waarde ?? ''}
            disabled={props.uitgeschakeld}
            onChange={(gebeurtenis) => bijWijziging(opties.find((optie) => optie.waarde === gebeurtenis.target.value)?.waarde ?? '')}
          >
            <option value="">{leegTekst}</option>
            {opties.map((optie) => (
              <option key={optie.waarde} value={optie.waarde}>{optie.tekst}</option>
            ))}
          </select>
          <IcoonOmlaag className="ui-selectie__pijl" />
        </div>
      )}
    </Veld>
  );
}
