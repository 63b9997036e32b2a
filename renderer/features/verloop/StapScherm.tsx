import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import type { Contact } from '../../../shared/piket/contact.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { useNavigatie } from '../../app/route.ts';
import { Knop, Knoppenrij, Leegstaat, Paginakop } from '../../ui/index.ts';
import { useConcept } from '../concept/useConcept.ts';
import { stappen, type Stapnaam } from './stappen/index.ts';
import { Stapformulier } from './Stapformulier.tsx';
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
  const voorzieningen = data?.contacten.filter(({ soort }) => soort === 'opvang') ?? GEEN;
  if (data !== null && voorzieningen.length === 0) return <GeenVoorziening {...props} />;
  return <Scherm {...props} voorzieningen={voorzieningen} />;
}

/** Without a place to choose there is nothing to decide: where to add one, and the way back. */
function GeenVoorziening({ naam, onderregel, bijTerug }: StapSchermProps) {
  const { ga } = useNavigatie();
  return (
    <>
      <Paginakop titel={stappen[naam].titel} onderregel={onderregel} />
      <Leegstaat
        titel="In de telefoonlijst staat geen voorziening voor opvang."
        actie={
          <Knoppenrij>
            <Knop soort="primair" bijKlik={() => ga({ naam: 'telefoonlijst' })}>Naar de telefoonlijst</Knop>
            <Knop bijKlik={bijTerug}>Terug naar het dossier</Knop>
          </Knoppenrij>
        }
      >
        Voeg er een toe, met het aantal plekken en de prijs per nacht. Daarna kunt u hier beslissen.
      </Leegstaat>
    </>
  );
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
