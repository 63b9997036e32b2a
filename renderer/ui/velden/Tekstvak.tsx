import { Veld, type VeldProps } from './Veld.tsx';

export type TekstvakProps = VeldProps & {
  waarde: string;
  bijWijziging: (waarde: string) => void;
  bijVerlaten?: (() => void) | undefined;
  /** Lines that it starts with; it grows with its text, up to most of the window, and scrolls after that. */
  regels?: number | undefined;
  /** More than this is kept and shown, and counted as too much: a long paste is never cut off. */
  maxTekens?: number | undefined;
  alleenLezen?: boolean | undefined;
  uitgeschakeld?: boolean | undefined;
};

/** Several lines of text. Grows as one types. */
export function Tekstvak(props: TekstvakProps) {
  const { waarde, bijWijziging, regels = 3, maxTekens } = props;
  const teVeel = maxTekens !== undefined && waarde.length > maxTekens;
  const bijnaVol = maxTekens !== undefined && waarde.length > maxTekens * 0.8;
  return (
    <Veld
      {...props}
      fout={props.fout ?? (teVeel ? `Deze tekst is ${getallen.format(waarde.length - maxTekens)} tekens te lang. Kort die in.` : undefined)}
      uitlezing={bijnaVol && !teVeel ? `Nog ${getallen.format(maxTekens - waarde.length)} tekens` : undefined}
    >
      {(koppeling) => (
        <textarea
          {...koppeling}
          className="utrecht-textarea utrecht-textarea--html-textarea ui-tekstvak"
          rows={regels}
          value={waarde}
          readOnly={props.alleenLezen}
          disabled={props.uitgeschakeld}
          autoComplete="off"
          spellCheck={false}
          onChange={(gebeurtenis) => bijWijziging(gebeurtenis.target.value)}
          onBlur={props.bijVerlaten}
        />
      )}
    </Veld>
  );
}

const getallen = new Intl.NumberFormat('nl-NL');
