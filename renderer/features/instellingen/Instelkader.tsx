import type { ReactNode } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Stapel } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';

export type Instelkaderprops = { soort: 'instellingen' | 'werkafspraken'; opdracht: 'instellingen.bewaar' | 'werkafspraken.bewaar'; children: ReactNode };

/** Around a form of the settings: its draft, for who may save it. Who only reads has none. */
export function Instelkader({ soort, opdracht, children }: Instelkaderprops) {
  const waaromNiet = useWaaromNiet(opdracht);
  if (waaromNiet !== null) return children;
  return (
    <Stapel>
      <Conceptkader formulier={{ soort }} focus={null} metStatus={false}>{children}</Conceptkader>
    </Stapel>
  );
}
