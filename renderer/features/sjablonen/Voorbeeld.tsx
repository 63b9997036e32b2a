import { voorbeeldTekst } from '../../../shared/tekst/sjablonen.ts';
import { Alinea, Blokweergave, Kaart, Melding, Selectie } from '../../ui/index.ts';
import { useLogo } from '../documenten/useLogo.ts';
import type { Proef } from './useProef.ts';

/** The text as a document, made of an invented case of choice. */
export function Voorbeeld({ proef }: { proef: Proef }) {
  const { uitslag, inhoud, isVanNu, voorbeeld } = proef;
  const logo = useLogo(inhoud?.briefhoofd?.logo ?? null);
  if (uitslag === null) return null;
  return (
    <Kaart titel="Voorbeeld">
      {uitslag.voorbeelden.length === 0 && <Alinea>Geen van de verzonnen zaken geeft dit document. U ziet het pas in een echt dossier.</Alinea>}
      {uitslag.voorbeelden.length > 0 && (
        <Selectie
          label="Verzonnen zaak"
          uitleg="Niemand hierin bestaat."
          breedte="vol"
          opties={uitslag.voorbeelden.map((naam) => ({ waarde: naam, tekst: voorbeeldTekst(naam) }))}
          waarde={voorbeeld}
          bijWijziging={(naam) => naam !== '' && proef.kiesVoorbeeld(naam)}
        />
      )}
      {!isVanNu && inhoud !== null && <Melding soort="info" titel="Dit is de laatste tekst waarvan een document kon worden gemaakt." />}
      {inhoud !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        <section className="sjablonen__papier" aria-label="Voorbeeld van het document" tabIndex={0}>
          <Blokweergave document={inhoud} kopniveau={3} logo={logo} />
        </section>
      )}
    </Kaart>
  );
}
