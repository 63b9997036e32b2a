import type { Telefoon } from '../../../../shared/piket/velden.ts';
import { Knop, IcoonPlus, Selectie, Tekstveld, Veldgroep } from '../../../ui/index.ts';

const SOORTEN = (['piket', 'mobiel', 'vast', 'thuis', 'reserve'] as const).map((waarde) => ({ waarde, tekst: waarde }));
const MEESTE = 6;

/** A number as the form of the archive wants it. */
const NUMMER = /^\+?[0-9][0-9 ()-]{2,29}$/;

/** Numbers that can be saved, or `null` while one of them cannot. Empty lines are left out. */
export function nummersUit(telefoons: readonly Telefoon[]): Telefoon[] | null {
  const gevuld = telefoons.map(({ soort, nummer }) => ({ soort, nummer: nummer.trim() })).filter(({ nummer }) => nummer !== '');
  return gevuld.every(({ nummer }) => NUMMER.test(nummer)) ? gevuld : null;
}

export type Telefoonveldenprops = { id: string; waarde: readonly Telefoon[]; bijWijziging: (waarde: Telefoon[]) => void; fout?: string | undefined };

/** Numbers in the order in which they are called. */
export function Telefoonvelden({ id, waarde, bijWijziging, fout }: Telefoonveldenprops) {
  const zet = (plaats: number, deel: Partial<Telefoon>): void => bijWijziging(waarde.map((een, i) => (i === plaats ? { ...een, ...deel } : een)));
  return (
    <Veldgroep id={id} legenda="Telefoon" uitleg="Het nummer dat eerst wordt gebeld staat bovenaan." fout={fout} dicht>
      {waarde.map(({ soort, nummer }, plaats) => (
        // oxlint-disable-next-line react/no-array-index-key -- a number has no name but its place
        <div key={plaats} className="piket__telefoon">
          <Tekstveld
            id={`${id}-${plaats}`}
            label={`Nummer ${plaats + 1}`}
            type="tel"
            breedte="kort"
            waarde={nummer}
            bijWijziging={(nieuw) => zet(plaats, { nummer: nieuw })}
            fout={nummer.trim() !== '' && nummersUit([{ soort, nummer }]) === null ? 'Gebruik alleen cijfers, spaties en streepjes.' : undefined}
          />
          <Selectie label={`Soort nummer ${plaats + 1}`} breedte="kort" opties={SOORTEN} waarde={soort} bijWijziging={(nieuw) => nieuw !== '' && zet(plaats, { soort: nieuw })} />
          {waarde.length > 1 && (
            <Knop soort="subtiel" naam={`Verwijder nummer ${plaats + 1}`} bijKlik={() => bijWijziging(waarde.filter((_, i) => i !== plaats))}>Verwijder</Knop>
          )}
        </div>
      ))}
      {waarde.length < MEESTE && (
        <Knop soort="subtiel" icoon={<IcoonPlus />} bijKlik={() => bijWijziging([...waarde, { soort: 'mobiel', nummer: '' }])}>Nog een nummer</Knop>
      )}
    </Veldgroep>
  );
}
