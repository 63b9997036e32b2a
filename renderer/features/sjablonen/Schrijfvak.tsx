import { memo, useId, type ReactNode, type RefObject } from 'react';
import { klas } from '../../ui/index.ts';

export type SchrijfvakProps = {
  label: string;
  uitleg?: ReactNode;
  tekst: string;
  /** Without it the text can only be read. */
  bijWijziging?: ((tekst: string) => void) | undefined;
  /** Where the cursor is, as a number of characters. */
  bijPlek?: ((plek: number) => void) | undefined;
  vak: RefObject<HTMLTextAreaElement | null>;
  /** Numbers of the lines with a finding. */
  fouten?: ReadonlySet<number> | undefined;
};

/**
 * A text with numbers before its lines. Tab goes to the next control, as in every field. The numbers stand in a copy of the
 * text that lies under it and breaks its lines at the same places.
 */
export function Schrijfvak({ label, uitleg, tekst, bijWijziging, bijPlek, vak, fouten }: SchrijfvakProps) {
  const id = useId();
  return (
    <div className="schrijfvak">
      <label htmlFor={id} className="utrecht-form-label ui-veld__label">{label}</label>
      {uitleg !== undefined && <div id={`${id}-uitleg`} className="sjablonen__klein">{uitleg}</div>}
      <div className="schrijfvak__kader">
        <div className="schrijfvak__blad">
          <Regels tekst={tekst} fouten={fouten} />
          <textarea
            ref={vak}
            id={id}
            className="schrijfvak__tekst"
            aria-describedby={uitleg === undefined ? undefined : `${id}-uitleg`}
            value={tekst}
            readOnly={bijWijziging === undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(gebeurtenis) => bijWijziging?.(gebeurtenis.target.value)}
            onSelect={(gebeurtenis) => bijPlek?.(gebeurtenis.currentTarget.selectionStart)}
          />
        </div>
      </div>
    </div>
  );
}

const Regels = memo(function Regels({ tekst, fouten }: Pick<SchrijfvakProps, 'tekst' | 'fouten'>) {
  return (
    <div className="schrijfvak__regels" aria-hidden="true">
      {tekst.split('\n').map((regel, plek) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its number
        <div key={plek} data-regel={plek + 1} className={klas('schrijfvak__regel', fouten?.has(plek + 1) && 'schrijfvak__regel--fout')}>
          {/* An empty line is as high as the others. */}
          {regel === '' ? '\u200B' : regel}
        </div>
      ))}
    </div>
  );
});
