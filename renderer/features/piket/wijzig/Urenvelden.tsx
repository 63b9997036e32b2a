import { leesUren, type Venster } from '../../../../shared/piket/uren.ts';
import { datumPlusDagen } from '../../../../shared/wth/rekenen.ts';
import { weekdagnaam } from '../../../../shared/wth/opmaak.ts';
import { Tekstveld, Veldgroep } from '../../../ui/index.ts';

/** A Monday, to take the names of the days from. */
const MAANDAG = '2024-01-01';
const DAGEN = [1, 2, 3, 4, 5, 6, 7].map((dag) => ({ dag, naam: weekdagnaam(datumPlusDagen(MAANDAG, dag - 1)) }));

/** What stands in the seven lines, Monday first. */
export type Urentekst = readonly string[];

/** The hours of the week, or `null` while a line cannot be read. */
export function urenUit(tekst: Urentekst): Venster[] | null {
  const gelezen = tekst.map((regel, plaats) => leesUren(regel)?.map((uur) => ({ ...uur, dag: plaats + 1 })) ?? null);
  return gelezen.every((uren) => uren !== null) ? gelezen.flat() : null;
}

type Urenprops = { id: string; legenda: string; uitleg: string; waarde: Urentekst; bijWijziging: (waarde: string[]) => void; fout?: string | undefined };

/** The hours of a week, a line a day. */
export function Urenvelden({ id, legenda, uitleg, waarde, bijWijziging, fout }: Urenprops) {
  return (
    <Veldgroep id={id} legenda={legenda} uitleg={uitleg} fout={fout} dicht>
      <div className="piket__uren">
        {DAGEN.map(({ dag, naam }) => (
          <Tekstveld
            key={dag}
            id={`${id}-${dag}`}
            label={naam}
            breedte="middel"
            waarde={waarde[dag - 1] ?? ''}
            bijWijziging={(tekst) => bijWijziging(waarde.map((regel, plaats) => (plaats === dag - 1 ? tekst : regel)))}
            fout={leesUren(waarde[dag - 1] ?? '') === null ? 'Schrijf bijvoorbeeld 08.30-17.00, of hele dag.' : undefined}
          />
        ))}
      </div>
    </Veldgroep>
  );
}
