import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { DOCUMENT_GEGEVENS, isDocumentSoort, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { bevindingTekst } from '../../../shared/tekst/keuring.ts';
import { useNavigatie } from '../../app/route.ts';
import { Alinea, Kaart, Knop, Linkknop } from '../../ui/index.ts';
import { Bevindingenlijst } from '../briefpapier/Bevindingenlijst.tsx';

type Ingelezen = NonNullable<Uitvoer<'sjabloon.leesSetIn'>['ingelezen']>;

const titelVan = (soort: string): string => (isDocumentSoort(soort) ? DOCUMENT_GEGEVENS[soort].titel : soort);

function waaromGeweigerd({ code, bevinding }: Ingelezen['geweigerd'][number]): string {
  if (bevinding === null) return `${foutTekst({ code }).wat} ${foutTekst({ code }).stap}`;
  return `${bevinding.regel > 0 ? `Regel ${bevinding.regel}: ` : ''}${bevindingTekst(bevinding).wat}`;
}

/** What became of the letterhead that came along. */
function Papier({ briefpapier: { naam, uitkomst, code, bevindingen } }: { briefpapier: NonNullable<Ingelezen['briefpapier']> }) {
  const { ga } = useNavigatie();
  if (uitkomst === 'gelijk') return <Alinea soort="klein">Het briefpapier is gelijk aan wat hier al geldt.</Alinea>;
  if (uitkomst === 'genomen') return <p>Het briefpapier {naam} is nu een concept: <Linkknop bijKlik={() => ga({ naam: 'briefpapier' })}>naar het briefpapier</Linkknop>.</p>;
  return (
    <>
      <Alinea>Het briefpapier {naam} is niet overgenomen{code === '' ? ':' : `. ${foutTekst({ code }).wat} ${foutTekst({ code }).stap}`}</Alinea>
      <Bevindingenlijst bevindingen={bevindingen} />
    </>
  );
}

/** What came in from another municipality, document by document. */
export function Sjabloonset({ ingelezen, bijSluiten }: { ingelezen: Ingelezen; bijSluiten: () => void }) {
  const { ga } = useNavigatie();
  const { gemeente, genomen, gelijk, geweigerd, briefpapier } = ingelezen;
  const link = (soort: DocumentSoort) => <Linkknop bijKlik={() => ga({ naam: 'sjabloon', soort })}>{titelVan(soort)}</Linkknop>;
  return (
    <Kaart titel={`Ingelezen van ${gemeente}`} soort="nadruk" ernaast={<Knop soort="subtiel" bijKlik={bijSluiten}>Sluit</Knop>}>
      <p role="status">
        {genomen.length === 0 ? 'Er is geen tekst overgenomen.' : `${genomen.length === 1 ? '1 tekst is' : `${genomen.length} teksten zijn`} nu een concept. Er geldt nog niets van: eerst lezen, dan voorleggen.`}
      </p>
      {genomen.length > 0 && <ul className="voorstel__lijst">{genomen.map((soort) => <li key={soort}>{link(soort)}</li>)}</ul>}
      {briefpapier !== null && <Papier briefpapier={briefpapier} />}
      {gelijk.length > 0 && <Alinea soort="klein">{gelijk.length === 1 ? '1 tekst is' : `${gelijk.length} teksten zijn`} gelijk aan wat hier al geldt.</Alinea>}
      {geweigerd.length > 0 && (
        <>
          <Alinea>{geweigerd.length === 1 ? 'Niet overgenomen, met de reden:' : `${geweigerd.length} teksten zijn niet overgenomen, met de reden:`}</Alinea>
          <ul className="voorstel__lijst">{geweigerd.map((een) => <li key={een.soort}><strong>{titelVan(een.soort)}</strong>: {waaromGeweigerd(een)}</li>)}</ul>
        </>
      )}
    </Kaart>
  );
}
