import type { SelectieOptie } from '../../../ui/index.ts';
import { Alinea, Knop, Selectie, Veldgroep } from '../../../ui/index.ts';

export type Volgordeveldprops = {
  id: string;
  legenda: string;
  uitleg?: string;
  opties: readonly SelectieOptie<string>[];
  waarde: readonly string[];
  bijWijziging: (waarde: string[]) => void;
  fout?: string | undefined;
};

/** Who follows whom, round and round; somebody can be in it more than once. */
export function Volgordeveld({ id, legenda, uitleg, opties, waarde, bijWijziging, fout }: Volgordeveldprops) {
  const tekst = (wie: string): string => opties.find((optie) => optie.waarde === wie)?.tekst ?? wie;
  const wissel = (plaats: number, met: number): void => {
    const nieuw = [...waarde];
    const [een, ander] = [nieuw[plaats], nieuw[met]];
    if (een === undefined || ander === undefined) return;
    [nieuw[plaats], nieuw[met]] = [ander, een];
    bijWijziging(nieuw);
  };
  return (
    <Veldgroep id={id} legenda={legenda} uitleg={uitleg} fout={fout} dicht>
      {waarde.length === 0 && <Alinea soort="klein">Nog niemand. Kies hieronder wie meedoet.</Alinea>}
      <ol className="piket__volgorde">
        {waarde.map((wie, plaats) => (
          // oxlint-disable-next-line react/no-array-index-key -- one person can stand in several places
          <li key={`${wie}-${plaats}`}>
            <span className="piket__volgordenaam">{tekst(wie)}</span>
            <Knop soort="subtiel" naam={`${tekst(wie)} eerder`} uitgeschakeld={plaats === 0} bijKlik={() => wissel(plaats, plaats - 1)}>Eerder</Knop>
            <Knop soort="subtiel" naam={`${tekst(wie)} later`} uitgeschakeld={plaats === waarde.length - 1} bijKlik={() => wissel(plaats, plaats + 1)}>Later</Knop>
            <Knop soort="subtiel" naam={`Haal ${tekst(wie)} weg`} bijKlik={() => bijWijziging(waarde.filter((_, i) => i !== plaats))}>Weg</Knop>
          </li>
        ))}
      </ol>
      <Selectie label="Voeg toe" opties={opties} waarde="" bijWijziging={(wie) => wie !== '' && bijWijziging([...waarde, wie])} />
    </Veldgroep>
  );
}
