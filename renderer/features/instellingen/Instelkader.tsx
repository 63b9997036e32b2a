import type { ReactNode } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Conceptkader } from '../piket/concept/Conceptkader.tsx';

export type Instelkaderprops = { soort: 'instellingen' | 'werkafspraken'; opdracht: 'instellingen.bewaar' | 'werkafspraken.bewaar'; children: ReactNode };

/** Around a form of the settings: its draft, for who may save it. Who only reads has none. */
export function Instelkader({ soort, opdracht, children }: Instelkaderprops) {
  const waaromNiet = useWaaromNiet(opdracht);
  return waaromNiet === null ? <Conceptkader formulier={{ soort }} focus={null} metStatus={false}>{children}</Conceptkader> : children;
}
