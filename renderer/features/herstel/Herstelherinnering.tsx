import { useArchief } from '../../app/archief.ts';
import { useMag } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding } from '../../ui/index.ts';

/** On the home page: that recovery sheets were never made, or not tested for a year. Only for who may do something about it. */
export function Herstelherinnering() {
  const { demonstratie } = useArchief();
  const { ga } = useNavigatie();
  const magMaken = useMag()('herstel.maakVellen');
  const { data } = useVraag('herstel.stand', {});
  if (data === null || demonstratie) return null;
  const { vellen } = data;
  if (vellen !== null && !vellen.testNodig) return null;
  return (
    <Melding
      soort="waarschuwing"
      stil
      titel={vellen === null ? 'Er zijn nog geen herstelvellen.' : 'De herstelvellen zijn een jaar niet getest.'}
      acties={<Knop bijKlik={() => ga({ naam: 'herstel' })}>{vellen !== null ? 'Test de herstelvellen' : magMaken ? 'Maak de herstelvellen' : 'Wie maakt de herstelvellen?'}</Knop>}
    >
      {vellen === null ? 'Raakt iedereen het wachtwoord kwijt, dan gaan de dossiers nooit meer open.' : 'Zo weet u dat ze er nog zijn en leesbaar zijn.'}
    </Melding>
  );
}
