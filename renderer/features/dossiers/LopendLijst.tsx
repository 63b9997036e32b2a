import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { Alinea, Knop, Kop, Melding } from '../../ui/index.ts';
import { Lopendkaart } from './Lopendkaart.tsx';
import { routeVan } from './regel.ts';
import { HOOGSTENS, useLopend } from './useLopend.ts';

/** The orders that run and the meldingen that wait for a decision, most urgent first. */
export function LopendLijst() {
  const { data, fout, herlaad } = useLopend();
  const { ga } = useNavigatie();
  const waaromNiet = useWaaromNiet('melding.nieuw');
  const tekst = fout && foutTekst(fout);
  return (
    <section aria-labelledby="lopend-kop" className="dossiers__deel">
      <Kop niveau={2} id="lopend-kop">Vraagt nu aandacht</Kop>
      {tekst && (
        <Melding soort="fout" titel={tekst.wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{tekst.stap}</Melding>
      )}
      {data?.regels.length === 0 && (
        <Alinea>
          {waaromNiet === null
            ? 'Er lopen nu geen huisverboden en er wacht geen melding op een besluit. Belt een hulpofficier van justitie? Begin met een nieuwe melding. Wat u typt wordt meteen bewaard.'
            : 'Er is nu geen zaak die aandacht vraagt.'}
        </Alinea>
      )}
      {data !== null && data.regels.length > 0 && (
        <ul className="dossiers__lopend">
          {data.regels.map((regel) => (
            <li key={regel.dossierId}>
              <Lopendkaart regel={regel} bijOpen={() => ga(routeVan(regel))} />
            </li>
          ))}
        </ul>
      )}
      {data?.vervolg && <Alinea soort="klein">Dit zijn de {HOOGSTENS} meest dringende. De andere staan in de lijst hieronder.</Alinea>}
    </section>
  );
}
