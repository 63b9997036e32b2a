import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import type { Contact } from '../../../shared/piket/contact.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Paginakop } from '../../ui/index.ts';
import { stappen, type Stapnaam } from './stappen/index.ts';
import { Stapformulier } from './Stapformulier.tsx';
import { useConcept } from './useConcept.ts';
import './verloop.css';

export type StapSchermProps = { naam: Stapnaam; dossier: Dossier; onderregel: string; bijKlaar: (tekst: string) => Promise<void>; bijTerug: () => void };

const GEEN: readonly Contact[] = [];

/** A step in the place of the case. Only a decision about shelter needs the telefoonlijst. */
export function StapScherm(props: StapSchermProps) {
  return props.naam === 'opvang' ? <MetTelefoonlijst {...props} /> : <Scherm {...props} voorzieningen={GEEN} />;
}

function MetTelefoonlijst(props: StapSchermProps) {
  const { data, fout } = useVraag('piket.contacten', {});
  if (data === null && fout === null) return <Paginakop titel={stappen[props.naam].titel} onderregel={props.onderregel} />;
  return <Scherm {...props} voorzieningen={data?.contacten.filter(({ soort }) => soort === 'opvang') ?? GEEN} />;
}

/** The form opens once it is known whether a draft is kept. */
function Scherm({ naam, dossier, onderregel, bijKlaar, bijTerug, voorzieningen }: StapSchermProps & { voorzieningen: readonly Contact[] }) {
  const concept = useConcept(dossier.id, conceptnaam(stappen[naam].type));
  return (
    <>
      <Paginakop titel={stappen[naam].titel} onderregel={onderregel} />
      {concept.klaar && (
        <Stapformulier key={naam} naam={naam} dossier={dossier} gevonden={concept.gevonden} bewaarbaar={concept.bewaarbaar} voorzieningen={voorzieningen} bijKlaar={bijKlaar} bijTerug={bijTerug} />
      )}
    </>
  );
}
