import { opsomming } from '../../../shared/opsomming.ts';
import { metHoofdletter } from '../../../shared/wth/hoofdletter.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding } from '../../ui/index.ts';

/** On the home page: texts and a letterhead that wait for the judgement of who looks. Nothing otherwise. */
export function Sjabloonherinnering() {
  const { ga } = useNavigatie();
  const teksten = useVraag('sjabloon.lijst', {}).data?.sjablonen.filter(({ voorgelegd }) => voorgelegd?.zelf === null).length ?? 0;
  const papier = useVraag('briefpapier.lees', {}).data?.voorgelegd?.zelf === null;
  if (teksten === 0 && !papier) return null;
  const wat = opsomming([...(teksten === 0 ? [] : [teksten === 1 ? '1 tekst' : `${teksten} teksten`]), ...(papier ? ['een briefpapier'] : [])]);
  return (
    <Melding
      soort="info"
      stil
      titel={`${metHoofdletter(wat)} ${teksten + Number(papier) === 1 ? 'wacht' : 'wachten'} op uw oordeel.`}
      acties={<Knop bijKlik={() => ga({ naam: teksten === 0 ? 'briefpapier' : 'sjablonen' })}>{teksten === 0 ? 'Naar het briefpapier' : 'Naar de sjablonen'}</Knop>}
    />
  );
}
