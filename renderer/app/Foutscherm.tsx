import type { ReactNode } from 'react';
import { Alinea, Kaart, Knop, Knoppenrij, Paginakop } from '../ui/index.ts';

/** In place of a page that failed: what happened, that nothing is lost, and how to go on. */
export function Foutscherm({ bijOpnieuw, acties }: { bijOpnieuw: () => void; acties?: ReactNode }) {
  return (
    <div className="app-foutscherm" role="alert">
      <Paginakop titel="Dit scherm is vastgelopen" />
      <Kaart>
        <Alinea>Wat bevestigd was, staat in het archief. Wat u op deze pagina typte, is bewaard tot hoogstens een seconde geleden.</Alinea>
        <Alinea>Probeer het opnieuw. Blijft het misgaan? Sluit de applicatie en start die opnieuw.</Alinea>
        <Knoppenrij>
          <Knop soort="primair" bijKlik={bijOpnieuw}>Probeer opnieuw</Knop>
          {acties}
        </Knoppenrij>
      </Kaart>
    </div>
  );
}
