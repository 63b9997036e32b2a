import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { dossiersTekst, lijstaandachtTekst } from '../../../shared/tekst/vernietiging.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding } from '../../ui/index.ts';
import './archief.css';

/** On the home page: what the archive asks of who looks. Nothing when it asks nothing. */
export function Archiefherinnering() {
  const { ga } = useNavigatie();
  const { data } = useVraag('vernietiging.stand', {});
  if (data === null) return null;
  const punten = puntenVan(data);
  const [eerste] = data.lijsten;
  if (punten.length === 0) return null;
  const alleenWachten = data.lijsten.every(({ wat }) => wat === 'bedenktijd') && punten.length === data.lijsten.length;
  const blad = data.lijsten.length > 0 ? 'lijsten' : data.rijp > 0 ? 'rijp' : 'aangehouden';
  return (
    <Melding
      soort={alleenWachten ? 'info' : 'waarschuwing'}
      stil
      titel={alleenWachten ? 'Er komt een vernietiging aan.' : 'Er is werk in het archief.'}
      acties={<Knop bijKlik={() => ga(eerste !== undefined && punten.length === 1 ? { naam: 'vernietigingslijst', lijstId: eerste.lijstId } : { naam: 'archief', blad })}>Naar het archief</Knop>}
    >
      <ul className="archief__punten">
        {punten.map((punt) => <li key={punt}>{punt}</li>)}
      </ul>
    </Melding>
  );
}

function puntenVan({ rijp, oudste, aanhoudingen: { teHerzien, teBevestigen, vrijTeGeven }, lijsten }: Uitvoer<'vernietiging.stand'>): string[] {
  const meer = (aantal: number, een: string, veel: string): string[] => (aantal === 0 ? [] : [aantal === 1 ? `1 ${een}` : `${aantal} ${veel}`]);
  return [
    ...(rijp === 0 ? [] : [`Van ${dossiersTekst(rijp)} is de bewaartermijn voorbij${oudste === null ? '' : `, het eerst op ${datumZonderWeekdag(oudste)}`}. Vernietigen is een plicht.`]),
    ...lijsten.map(({ naam, wat, tot }) => `Vernietigingslijst ‘${naam}’ ${lijstaandachtTekst(wat, tot)}.`),
    ...meer(teHerzien, 'aanhouding is een jaar niet bekeken.', 'aanhoudingen zijn een jaar niet bekeken.'),
    ...meer(teBevestigen, 'aanhouding wacht op een tweede persoon.', 'aanhoudingen wachten op een tweede persoon.'),
    ...meer(vrijTeGeven, 'aanhouding kan worden beëindigd, als een tweede persoon dat ook vindt.', 'aanhoudingen kunnen worden beëindigd, als een tweede persoon dat ook vindt.'),
  ];
}
