import { useId, type MouseEvent, type ReactNode, type Ref } from 'react';
import { klas } from '../klas.ts';
import { Toets } from '../tekst/Toets.tsx';

export type KnopSoort = 'primair' | 'secundair' | 'subtiel' | 'gevaar';

export type KnopProps = {
  /** One `primair` a screen: the next action. `gevaar` is for what cannot be undone. */
  soort?: KnopSoort | undefined;
  children: ReactNode;
  bijKlik?: ((gebeurtenis: MouseEvent<HTMLButtonElement>) => void) | undefined;
  type?: 'button' | 'submit' | undefined;
  icoon?: ReactNode;
  /** Shown in the button and told to assistive technology. It is a hint: `useSneltoets` binds the key. */
  sneltoets?: string | undefined;
  /** Cannot be pressed now. The button keeps its place in the tab order, so that the reason can be found. */
  uitgeschakeld?: boolean | undefined;
  /** Why not, in words under the button; only shown while `uitgeschakeld`. */
  waaromNiet?: ReactNode;
  /** The action is under way: a second press does nothing. Change the label too (`Opslaan…`). */
  bezig?: boolean | undefined;
  /** A toggle: pressed or not. */
  ingedrukt?: boolean | undefined;
  /** As wide as its column. */
  breed?: boolean | undefined;
  /** Name for assistive technology where the visible label is too short. Starts with the visible label. */
  naam?: string | undefined;
  id?: string | undefined;
  className?: string | undefined;
  knopRef?: Ref<HTMLButtonElement> | undefined;
};

const KLASSEN: Record<KnopSoort, string> = {
  primair: 'utrecht-button--primary-action',
  secundair: 'utrecht-button--secondary-action',
  subtiel: 'utrecht-button--subtle',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
};

/** A button. It says what it does; where it cannot be used, it says why. */
export function Knop(props: KnopProps) {
  const { soort = 'secundair', children, bijKlik, type = 'button', icoon, sneltoets, uitgeschakeld = false, bezig = false } = props;
  const { id, waaromNiet, ingedrukt, breed, naam, className, knopRef } = props;
  const redenId = useId();
  const dicht = uitgeschakeld || bezig;
  const reden = uitgeschakeld && waaromNiet ? waaromNiet : null;

  const knop = (
    <button
      ref={knopRef}
      id={id}
      type={type}
      className={klas(
        'utrecht-button ui-knop',
        KLASSEN[soort],
        dicht && 'ui-knop--dicht',
        bezig && 'utrecht-button--busy',
        ingedrukt && 'utrecht-button--pressed',
        breed && 'ui-knop--breed',
        className,
      )}
      aria-disabled={dicht || undefined}
      aria-pressed={ingedrukt}
      aria-label={naam}
      aria-keyshortcuts={sneltoets ? ariaToets(sneltoets) : undefined}
      aria-describedby={reden ? redenId : undefined}
      onClick={(gebeurtenis) => {
        if (dicht) gebeurtenis.preventDefault();
        else bijKlik?.(gebeurtenis);
      }}
    >
      {icoon}
      <span className="ui-knop__tekst">{children}</span>
      {sneltoets && <span aria-hidden="true" className="ui-knop__toets"><Toets toets={sneltoets} /></span>}
    </button>
  );
  if (!reden) return knop;
  return (
    <span className="ui-knop-kader">
      {knop}
      <span id={redenId} className="ui-knop__reden">{reden}</span>
    </span>
  );
}

/** `ctrl+enter` as `aria-keyshortcuts` wants it: `Control+Enter`. */
function ariaToets(sneltoets: string): string {
  return sneltoets
    .split('+')
    .map((deel) => (deel === 'ctrl' ? 'Control' : deel.length === 1 ? deel.toUpperCase() : deel.charAt(0).toUpperCase() + deel.slice(1)))
    .join('+');
}
