import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { documentGebrekTekst } from '../../../shared/tekst/documenten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Artikel, Kaart, Linkknop } from '../../ui/index.ts';
import { herstelVan, type Herstel } from './herstel.ts';

export type GebrekenProps = {
  gebreken: readonly { code: string; veld: string; artikel: string }[];
  /** Without these the document may go out as well. */
  advies?: boolean;
  dossierId: string;
  huisgenootId: string;
};

const titelVan = (aantal: number, advies: boolean): string => {
  if (advies) return 'Niet verplicht, wel verstandig';
  return aantal === 1 ? 'Er ontbreekt nog 1 punt' : `Er ontbreken nog ${aantal} punten`;
};

/** What a document still misses, each with the way to where it is mended. */
export function Gebreken({ gebreken, advies = false, dossierId, huisgenootId }: GebrekenProps) {
  const dossier = useVraag('dossier.open', { dossierId }).data;
  return (
    <Kaart soort={advies ? 'gewoon' : 'nadruk'} titel={titelVan(gebreken.length, advies)}>
      <ul className="documenten__gebreken">
        {gebreken.map((gebrek) => (
          <li key={`${gebrek.code}-${gebrek.veld}`}>
            {documentGebrekTekst(gebrek)} <Artikel>{gebrek.artikel}</Artikel>{' '}
            {dossier !== null && <Weg veld={gebrek.veld} herstel={plaats(gebrek.veld, dossier, huisgenootId)} dossierId={dossierId} />}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

const plaats = (veld: string, { dossierId, gebeurtenissen }: DossierBeeld, huisgenootId: string): Herstel =>
  herstelVan(veld, bouwDossier(dossierId, gebeurtenissen), huisgenootId);

function Weg({ veld, herstel, dossierId }: { veld: string; herstel: Herstel; dossierId: string }) {
  const { ga } = useNavigatie();
  if (herstel.soort === 'instellingen')
    return <Linkknop naam={`Vul aan in de instellingen: ${veld}`} bijKlik={() => ga({ naam: 'instellingen' })}>Vul aan in de instellingen</Linkknop>;
  if (herstel.soort === 'rechter')
    return <Linkknop naam={`Vul aan bij de procedure: ${veld}`} bijKlik={() => ga({ naam: 'dossier', dossierId, begin: { blad: 'rechter' } })}>Vul aan bij de procedure</Linkknop>;
  if (herstel.soort === 'geen') return <>Dit is ’s nachts niet vastgelegd.</>;
  return (
    <Linkknop
      naam={`Vul aan in het dossier: ${veld}`}
      bijKlik={() => ga({ naam: 'dossier', dossierId, begin: { corrigeer: herstel.gebeurtenisId } })}
    >
      Vul aan in het dossier
    </Linkknop>
  );
}
