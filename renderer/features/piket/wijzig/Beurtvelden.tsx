import { Tijdveld } from '../../../ui/index.ts';
import { mensenInFunctie, useRooster } from '../roosterbeeld.ts';
import { vereist } from './velden.tsx';
import { Volgordeveld } from './Volgordeveld.tsx';

export type Beurtveldenprops = {
  /** Of the field of the order, so that its gap can be jumped to. */
  id: string;
  wissel: string;
  bijWissel: (wissel: string) => void;
  /** The time could not be read. */
  wisselMis: boolean;
  volgorde: readonly string[];
  bijVolgorde: (volgorde: string[]) => void;
  /** Saving was asked: show what is missing. */
  gevraagd: boolean;
};

/** At what time turns change, and who follows whom. */
export function Beurtvelden({ id, wissel, bijWissel, wisselMis, volgorde, bijVolgorde, gevraagd }: Beurtveldenprops) {
  const rooster = useRooster();
  return (
    <>
      <Tijdveld label="Wisseltijd" verplicht waarde={wissel} bijWijziging={bijWissel} fout={vereist(gevraagd, wisselMis, 'Vul een tijd in.')} />
      <Volgordeveld
        id={id}
        legenda="Volgorde"
        opties={mensenInFunctie(rooster)}
        waarde={volgorde}
        bijWijziging={bijVolgorde}
        fout={vereist(gevraagd, volgorde.length === 0, 'Kies ten minste één persoon.')}
      />
    </>
  );
}
