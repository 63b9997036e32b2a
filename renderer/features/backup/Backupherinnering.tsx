import { ouderdomTekst, zorgTekst } from '../../../shared/tekst/backup.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Knop, Linkknop, Melding } from '../../ui/index.ts';

/** On the home page: how old the last back-up is, and a warning when that asks for something. Only for who may do something about it. */
export function Backupherinnering() {
  const { ga } = useNavigatie();
  const { data } = useVraag('backup.stand', {});
  if (data === null) return null;
  const [eerste] = data.zorgen;
  if (eerste !== undefined) {
    return (
      <Melding soort="waarschuwing" stil titel={zorgTekst[eerste].titel} acties={<Knop bijKlik={() => ga({ naam: 'backup' })}>Naar de back-ups</Knop>}>
        {data.laatste === null ? zorgTekst[eerste].tekst : `${zorgTekst[eerste].tekst} Laatste back-up: ${ouderdomTekst(data.nu, data.laatste)}.`}
      </Melding>
    );
  }
  if (data.laatste === null) return null;
  return (
    <Alinea soort="klein">
      Laatste back-up: {ouderdomTekst(data.nu, data.laatste)}. <Linkknop bijKlik={() => ga({ naam: 'backup' })}>Back-ups</Linkknop>
    </Alinea>
  );
}
