import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { klas } from '../klas.ts';
import { IcoonOmlaag } from '../iconen/iconen.tsx';
import { VeldHulp, VeldLabel, type VeldProps } from './Veld.tsx';
import { zoekbaar } from './zoekbaar.ts';

/** One item to find. `trefwoorden` are searched too, and not shown. */
export type ZoekOptie = { id: string; tekst: string; uitleg?: ReactNode; trefwoorden?: string | undefined; uitgeschakeld?: boolean | undefined };

export type ZoekkeuzeProps = VeldProps & {
  opties: readonly ZoekOptie[];
  /** Id of the chosen item, or null. */
  waarde: string | null;
  bijKeuze: (id: string | null) => void;
  /** Adds to a list: the field is empty again after each choice, ready for the next. `waarde` stays null. */
  voegToe?: boolean | undefined;
  /** With `voegToe`: finds and orders the items for the typed text, best first, instead of the filter of this field. */
  zoek?: ((tekst: string) => readonly ZoekOptie[]) | undefined;
  /** What the list says when nothing matches. */
  leegTekst?: string | undefined;
  uitgeschakeld?: boolean | undefined;
};

/**
 * A choice out of many: type a part of any words, in any order, with or without accents, and pick with the arrows and Enter.
 * With `zoek` Enter alone adds the first hit.
 */
export function Zoekkeuze(props: ZoekkeuzeProps) {
  const eigenId = useId();
  const id = props.id ?? eigenId;
  const [gezocht, setGezocht] = useState('');
  // Whether the arrows were used since something was typed.
  const metPijlen = useRef(false);
  // Where a choice adds to a list, it is held for one render, so that the list closes, and then let go.
  const [toegevoegd, setToegevoegd] = useState<string | null>(null);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the library must have seen the choice once before it goes
    if (toegevoegd !== null) setToegevoegd(null);
  }, [toegevoegd]);
  const { leegTekst = 'Niets gevonden. Probeer een ander woord.' } = props;
  const voegToe = (gekozen: string): void => {
    zetGezocht('');
    setToegevoegd(gekozen);
    props.bijKeuze(gekozen);
  };
  /*
   * Enter takes what the page points at, read from the page itself: the library closes its list at every scroll, also one
   * that a message above the field causes, and then forgets at once what it still shows. Where nothing is pointed at it takes
   * the best hit, so that who types a code needs no second look; but not for who was choosing with the arrows, nor out of a
   * list that is closed: nothing is chosen that one does not see.
   */
  const bijToets = (toets: KeyboardEvent<HTMLDivElement>): void => {
    if (toets.key === 'ArrowDown' || toets.key === 'ArrowUp') metPijlen.current = true;
    if (toets.key !== 'Enter' || toets.nativeEvent.isComposing || !(toets.target instanceof HTMLInputElement)) return;
    const gekozen = aangewezen(toets.target) ?? (metPijlen.current || !isOpen(toets.target) || gezocht.trim() === '' ? undefined : eersteTreffer());
    // What is chosen already is left to the library, which then closes its list.
    if (gekozen === undefined || (!props.voegToe && gekozen === props.waarde)) return;
    toets.preventDefault();
    toets.stopPropagation();
    if (props.voegToe) voegToe(gekozen);
    else props.bijKeuze(gekozen);
  };
  const eersteTreffer = (): string | undefined =>
    props.voegToe ? props.zoek?.(gezocht).find(({ uitgeschakeld }) => uitgeschakeld !== true)?.id : undefined;
  const zetGezocht = (tekst: string): void => {
    metPijlen.current = false;
    setGezocht(tekst);
  };
  const beschrijvingen = [
    props.uitleg ? `${id}-uitleg` : null,
    props.fout ? `${id}-fout` : null,
    props.waarschuwing ? `${id}-waarschuwing` : null,
  ].filter(Boolean);
  return (
    <ComboBox
      className={klas('utrecht-form-field ui-veld ui-zoekkeuze', Boolean(props.fout) && 'utrecht-form-field--invalid')}
      aria-labelledby={`${id}-label`}
      {...(beschrijvingen.length > 0 && { 'aria-describedby': beschrijvingen.join(' ') })}
      {...(props.voegToe && props.zoek ? { items: props.zoek(gezocht) } : { defaultItems: props.opties })}
      value={props.voegToe ? toegevoegd : props.waarde}
      onChange={(sleutel) => {
        const gekozen = sleutel === null ? null : String(sleutel);
        // Where a choice adds to a list there is nothing to unchoose; the library still says so now and then, while one types.
        if (!props.voegToe) props.bijKeuze(gekozen);
        else if (gekozen !== null) voegToe(gekozen);
      }}
      {...(props.voegToe && { inputValue: gezocht, onInputChange: zetGezocht })}
      defaultFilter={zoekbaar(props.opties)}
      menuTrigger="input"
      allowsEmptyCollection
      isDisabled={props.uitgeschakeld ?? false}
      isInvalid={Boolean(props.fout)}
      isRequired={props.verplicht ?? false}
      validationBehavior="aria"
    >
      <label id={`${id}-label`} htmlFor={id} className={klas('utrecht-form-label ui-veld__label', props.labelVerborgen && 'ui-onzichtbaar')}>
        <VeldLabel {...props} />
      </label>
      <VeldHulp {...props} id={id} />
      <div className="ui-zoekkeuze__rij" onKeyDownCapture={bijToets}>
        <Input id={id} className="utrecht-textbox utrecht-textbox--html-input" autoComplete="off" spellCheck={false} />
        <Button className="ui-zoekkeuze__open" aria-label="Toon alle keuzes"><IcoonOmlaag /></Button>
      </div>
      <Popover className="ui-zoekkeuze__venster" offset={8}>
        <ListBox<ZoekOptie> className="ui-zoekkeuze__lijst" renderEmptyState={() => <div className="ui-zoekkeuze__leeg">{leegTekst}</div>}>
          {(optie) => (
            <ListBoxItem id={optie.id} textValue={optie.tekst} isDisabled={optie.uitgeschakeld ?? false} className="ui-zoekkeuze__optie">
              <span>{optie.tekst}</span>
              {optie.uitleg && <span className="ui-zoekkeuze__uitleg">{optie.uitleg}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const isOpen = (veld: HTMLInputElement): boolean => veld.getAttribute('aria-expanded') === 'true';

/** Id of the item that the field points at on the page. */
function aangewezen(veld: HTMLInputElement): string | undefined {
  const id = veld.getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.dataset['key'];
}
