import { Selectie, Tekstveld } from '../../ui/index.ts';
import { AMBTEN, ANDER_AMBT } from './ambten.ts';

/** An office as chosen: out of the list, or `ANDER_AMBT` and then `anderAmbt` says which. */
export type Ambtkeuze = { ambt: string; anderAmbt: string };

/** The office that was meant; empty while it is not filled in. */
export const ambtVan = ({ ambt, anderAmbt }: Ambtkeuze): string => (ambt === ANDER_AMBT ? anderAmbt.trim() : ambt);

const OPTIES = [...[...AMBTEN, 'beheerder'].map((ambt) => ({ waarde: ambt, tekst: ambt })), { waarde: ANDER_AMBT, tekst: 'anders, namelijk…' }];

export type AmbtVeldenProps = {
  id: string;
  label: string;
  stand: Ambtkeuze;
  gevraagd: boolean;
  bijWijziging: (deel: Partial<Ambtkeuze>) => void;
};

/** An office out of the list, or another one in words. */
export function AmbtVelden({ id, label, stand, gevraagd, bijWijziging }: AmbtVeldenProps) {
  return (
    <>
      <Selectie
        id={`${id}-ambt`}
        label={label}
        opties={OPTIES}
        verplicht
        waarde={stand.ambt}
        bijWijziging={(ambt) => bijWijziging({ ambt })}
        fout={gevraagd && stand.ambt === '' ? 'Kies het ambt of de functie.' : undefined}
      />
      {stand.ambt === ANDER_AMBT && (
        <Tekstveld
          id={`${id}-anderAmbt`}
          label="Welke functie?"
          verplicht
          breedte="middel"
          waarde={stand.anderAmbt}
          bijWijziging={(anderAmbt) => bijWijziging({ anderAmbt })}
          fout={gevraagd && stand.anderAmbt.trim() === '' ? 'Vul de functie in.' : undefined}
        />
      )}
    </>
  );
}
