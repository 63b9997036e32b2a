import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding } from '../../ui/index.ts';

/** On the home page: that the files need a new key after somebody left, or that a colleague waits for access. Only for who may do it. */
export function Toegangherinnering() {
  const { ga } = useNavigatie();
  const lijst = useVraag('account.lijst', {}).data;
  const wacht = useVraag('toegang.verzoeken', {}).data;
  const acties = <Knop bijKlik={() => ga({ naam: 'toegang' })}>Naar toegang</Knop>;
  const verzoeken = wacht?.verzoeken.filter(({ belet }) => belet === '') ?? [];
  return (
    <>
      {lijst !== null && lijst.teVernieuwen.length > 0 && (
        <Melding soort="waarschuwing" stil titel="De bestanden moeten een nieuwe sleutel krijgen." acties={acties}>
          Iemand die weg is of minder rollen heeft, kende de oude sleutel.
        </Melding>
      )}
      {verzoeken.length > 0 && (
        <Melding soort="info" stil titel={verzoeken.length === 1 ? 'Een collega wacht op toegang tot de dossiers.' : `${verzoeken.length} collega’s wachten op toegang tot de dossiers.`} acties={acties}>
          {verzoeken.map(({ naam }) => naam).join(', ')}
        </Melding>
      )}
    </>
  );
}
