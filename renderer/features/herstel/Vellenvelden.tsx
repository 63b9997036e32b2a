import { Tekstvak } from '../../ui/index.ts';

/** What was typed from two sheets. */
export type TweeVellen = [string, string];
export const LEGE_VELLEN: TweeVellen = ['', ''];

export type VellenveldenProps = { vellen: TweeVellen; gevraagd: boolean; bijWijziging: (vellen: TweeVellen) => void };

/** The codes of two of the three sheets, `vel-0` and `vel-1`. */
export function Vellenvelden({ vellen, gevraagd, bijWijziging }: VellenveldenProps) {
  const veld = (plaats: 0 | 1, label: string, uitleg?: string) => (
    <Tekstvak
      id={`vel-${plaats}`}
      label={label}
      uitleg={uitleg}
      verplicht
      regels={4}
      waarde={vellen[plaats]}
      bijWijziging={(waarde) => bijWijziging(plaats === 0 ? [waarde, vellen[1]] : [vellen[0], waarde])}
      fout={gevraagd && vellen[plaats].trim() === '' ? 'Typ de vier regels van het vel over.' : undefined}
    />
  );
  return (
    <>
      {veld(0, 'Code van het ene vel', 'De vier regels met tekens. Hoofdletters, spaties en streepjes maken niet uit. Een tikfout wordt per regel gevonden.')}
      {veld(1, 'Code van het andere vel')}
    </>
  );
}
