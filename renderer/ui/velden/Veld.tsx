import { useId, type ReactNode } from 'react';
import { klas } from '../klas.ts';
import { Artikel } from '../tekst/Artikel.tsx';

/** What every field takes, whatever its input is. */
export type VeldProps = {
  /** Id of the input; the list of what is missing points at it, see `focusVeld`. */
  id?: string | undefined;
  label: ReactNode;
  /** For assistive technology only, where the visible words around the field already say it. */
  labelVerborgen?: boolean | undefined;
  uitleg?: ReactNode;
  /** What is wrong, in words. */
  fout?: ReactNode;
  /** What deserves a second look, but does not stop anything. */
  waarschuwing?: ReactNode;
  /** Says so in words beside the label. */
  verplicht?: boolean | undefined;
  /** The article that asks for this field, for instance `art. 2 lid 4 Wth`. */
  artikel?: string | undefined;
};

/** The attributes that tie an input to its label, explanation and error. */
export type VeldKoppeling = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
};

export type VeldKaderProps = VeldProps & {
  children: (koppeling: VeldKoppeling) => ReactNode;
  /** Quiet line under the input, such as the weekday of a date. Read out when it changes. */
  uitlezing?: ReactNode;
  className?: string | undefined;
};

/** The frame of a field with one input: label, explanation, error, warning, input, read-out. */
export function Veld(props: VeldKaderProps) {
  const eigenId = useId();
  const id = props.id ?? eigenId;
  return (
    <div className={klas('utrecht-form-field ui-veld', Boolean(props.fout) && 'utrecht-form-field--invalid', props.className)}>
      <label htmlFor={id} className={klas('utrecht-form-label ui-veld__label', props.labelVerborgen && 'ui-onzichtbaar')}>
        <VeldLabel {...props} />
      </label>
      <VeldHulp {...props} id={id} />
      {props.children({
        id,
        'aria-describedby': beschrijving(id, props),
        'aria-invalid': props.fout ? true : undefined,
        'aria-required': props.verplicht ? true : undefined,
      })}
      {props.uitlezing !== undefined && (
        <div id={`${id}-uitlezing`} className="ui-veld__uitlezing" aria-live="polite">
          {props.uitlezing}
        </div>
      )}
    </div>
  );
}

/** The ids of what stands around a field or group and says more about it. */
export function beschrijving(id: string, wat: Partial<Record<'uitleg' | 'fout' | 'waarschuwing' | 'uitlezing', ReactNode>>): string | undefined {
  const ids = (['uitleg', 'fout', 'waarschuwing', 'uitlezing'] as const).filter((deel) => Boolean(wat[deel])).map((deel) => `${id}-${deel}`);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The words of a label or legend: name, whether it is required, and the article. */
export function VeldLabel({ label, verplicht, artikel }: Pick<VeldProps, 'label' | 'verplicht' | 'artikel'>) {
  return (
    <>
      {label}
      {verplicht && <> <span className="ui-veld__merk">(verplicht)</span></>}
      {artikel && <> <Artikel>{artikel}</Artikel></>}
    </>
  );
}

/** Explanation, error and warning of a field or group, each with the id that `aria-describedby` names. */
export function VeldHulp({ id, uitleg, fout, waarschuwing }: { id: string } & Pick<VeldProps, 'uitleg' | 'fout' | 'waarschuwing'>) {
  return (
    <>
      {uitleg && <div id={`${id}-uitleg`} className="utrecht-form-field-description">{uitleg}</div>}
      {fout && (
        <div id={`${id}-fout`} className="utrecht-form-field-error-message ui-veld__fout">
          <span className="ui-onzichtbaar">Fout: </span>
          {fout}
        </div>
      )}
      {waarschuwing && (
        <div id={`${id}-waarschuwing`} className="ui-veld__waarschuwing">
          <strong>Let op:</strong> {waarschuwing}
        </div>
      )}
    </>
  );
}
