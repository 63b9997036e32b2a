import { useId, type ReactNode } from 'react';
import { klas } from '../klas.ts';
import { beschrijving, VeldHulp, VeldLabel, type VeldProps } from './Veld.tsx';

export type VeldgroepProps = Omit<VeldProps, 'label' | 'labelVerborgen'> & {
  legenda: ReactNode;
  legendaVerborgen?: boolean | undefined;
  /** Fields close together, for one question with several inputs. */
  dicht?: boolean | undefined;
  /** A group of radio buttons tells its state as one thing. */
  rol?: 'radiogroup' | undefined;
  children: ReactNode;
  className?: string | undefined;
};

/** Fields that answer one question: fieldset and legend. */
export function Veldgroep(props: VeldgroepProps) {
  const eigenId = useId();
  const id = props.id ?? eigenId;
  return (
    <fieldset
      id={id}
      role={props.rol}
      aria-labelledby={`${id}-legenda`}
      aria-describedby={beschrijving(id, props)}
      aria-required={props.rol && props.verplicht ? true : undefined}
      aria-invalid={props.rol && props.fout ? true : undefined}
      className={klas(
        'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ui-veldgroep',
        Boolean(props.fout) && 'utrecht-form-fieldset--invalid',
        props.dicht && 'ui-veldgroep--dicht',
        props.className,
      )}
    >
      <legend
        id={`${id}-legenda`}
        className={klas(
          'utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend ui-veldgroep__legenda',
          props.legendaVerborgen && 'ui-onzichtbaar',
        )}
      >
        <VeldLabel label={props.legenda} verplicht={props.verplicht} artikel={props.artikel} />
      </legend>
      <VeldHulp id={id} uitleg={props.uitleg} fout={props.fout} waarschuwing={props.waarschuwing} />
      <div className="ui-veldgroep__inhoud">{props.children}</div>
    </fieldset>
  );
}
