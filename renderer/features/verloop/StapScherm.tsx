import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { Paginakop } from '../../ui/index.ts';
import { stappen, type Stapnaam } from './stappen/index.ts';
import { Stapformulier } from './Stapformulier.tsx';
import { useConcept } from './useConcept.ts';
import './verloop.css';

export type StapSchermProps = { naam: Stapnaam; dossier: Dossier; onderregel: string; bijKlaar: (tekst: string) => Promise<void>; bijTerug: () => void };

/** A step in the place of the case: its form opens once it is known whether a draft is kept. */
export function StapScherm({ naam, dossier, onderregel, bijKlaar, bijTerug }: StapSchermProps) {
  const concept = useConcept(dossier.id, conceptnaam(stappen[naam].type));
  return (
    <>
      <Paginakop titel={stappen[naam].titel} onderregel={onderregel} />
      {concept.klaar && (
        <Stapformulier key={naam} naam={naam} dossier={dossier} gevonden={concept.gevonden} bewaarbaar={concept.bewaarbaar} bijKlaar={bijKlaar} bijTerug={bijTerug} />
      )}
    </>
  );
}
