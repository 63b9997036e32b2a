import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding } from '../../ui/index.ts';

/** On the home page, when what was printed is older than the texts, names and numbers in force. */
export function Papierherinnering() {
  const { ga } = useNavigatie();
  const { data } = useVraag('papier.stand', {});
  if (data?.verouderd !== true) return null;
  return (
    <Melding soort="waarschuwing" stil titel="De papieren set is ouder dan wat nu geldt." acties={<Knop bijKlik={() => ga({ naam: 'sjablonen', begin: 'papier' })}>Naar de papieren set</Knop>}>
      Een tekst, het briefpapier, een naam of een nummer is veranderd. Maak de set opnieuw en druk die af, zodat het ook zonder computer klopt.
    </Melding>
  );
}
