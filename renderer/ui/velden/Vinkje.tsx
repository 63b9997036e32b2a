import { useId, type ReactNode } from 'react';
import { klas } from '../klas.ts';

export type VinkjeProps = {
  id?: string | undefined;
  children: ReactNode;
  aangevinkt: boolean;
  bijWijziging: (aangevinkt: boolean) => void;
  uitleg?: ReactNode;
  fout?: ReactNode;
  uitgeschakeld?: boolean | undefined;
};

/** A checkbox with its whole line as target. */
export function Vinkje({ id, children, aangevinkt, bijWijziging, uitleg, fout, uitgeschakeld }: VinkjeProps) {
  const eigenId = useId();
  const veldId = id ?? eigenId;
  const beschrijvingen = [uitleg ? `${veldId}-uitleg` : null, fout ? `${veldId}-fout` : null].filter(Boolean);
  return (
    <div className={klas('utrecht-form-field ui-vinkje', Boolean(fout) && 'utrecht-form-field--invalid')}>
      <label className={klas('ui-vinkje__regel utrecht-form-label utrecht-form-label--checkbox', uitgeschakeld && 'utrecht-form-label--disabled')}>
        <input
          type="checkbox"
          id={veldId}
          checked={aangevinkt}
          disabled={uitgeschakeld}
          aria-invalid={fout ? true : undefined}
          aria-describedby={beschrijvingen.length > 0 ? beschrijvingen.join(' ') : undefined}
          className="utrecht-checkbox utrecht-checkbox--html-input ui-vinkje__vak"
          onChange={(gebeurtenis) => bijWijziging(gebeurtenis.target.checked)}
        />
        <span>{children}</span>
      </label>
      {uitleg && <div id={`${veldId}-uitleg`} className="utrecht-form-field-description ui-vinkje__hulp">{uitleg}</div>}
      {fout && <div id={`${veldId}-fout`} className="utrecht-form-field-error-message ui-vinkje__hulp ui-veld__fout">{fout}</div>}
    </div>
  );
}
