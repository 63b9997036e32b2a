import type { Dekkingskeuze } from '../../../../shared/piket/opdrachten/dekking.ts';
import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { Alinea, Kop, Selectie } from '../../../ui/index.ts';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';

/** Who covers what a change leaves open: the fallback order is filled in, and another can be named. */
export function Dekkingen({ dekking, bijWijziging }: { dekking: readonly Dekkingskeuze[]; bijWijziging: (dekking: readonly Dekkingskeuze[]) => void }) {
  const opties = mensenInFunctie(useRooster(), ['burgemeester', 'locoburgemeester', 'raadslid']);
  return (
    <fieldset className="piket__dekkingen">
      <legend><Kop niveau={2} als={3}>Wie neemt dan waar</Kop></legend>
      <Alinea soort="klein">Wie was ingedeeld kan dan niet. Ingevuld is de vaste volgorde; kies zo nodig een ander.</Alinea>
      {dekking.map((keuze, plaats) => (
        <Selectie
          key={keuze.van}
          label={periodeTekst(keuze)}
          opties={opties}
          waarde={keuze.deelnemerId}
          bijWijziging={(deelnemerId) => deelnemerId !== '' && bijWijziging(dekking.map((een, i) => (i === plaats ? { ...een, deelnemerId } : een)))}
        />
      ))}
    </fieldset>
  );
}
