import { useArchief } from '../../app/archief.ts';
import { useNavigatie } from '../../app/route.ts';
import { IcoonArchief, Knop, Leegstaat } from '../../ui/index.ts';

/** In place of the lists, for who may see no dossier: why, and what he can do here. */
export function GeenDossiers() {
  const { account } = useArchief();
  const { ga } = useNavigatie();
  const wacht = account.wachtOp.length > 0;
  return (
    <Leegstaat
      icoon={<IcoonArchief />}
      titel={wacht ? 'U heeft nog geen toegang tot de dossiers.' : 'Uw rol ziet geen dossiers.'}
      actie={<Knop bijKlik={() => ga({ naam: wacht ? 'account' : 'toegang' })}>{wacht ? 'Naar mijn account' : 'Naar toegang'}</Knop>}
    >
      {wacht
        ? 'Bel de burgemeester of de medewerker Openbare Orde en Veiligheid, en lees het kenmerk van uw account voor.'
        : 'U beheert wie er toegang heeft. De dossiers zelf zijn voor u met een andere sleutel gesloten.'}
    </Leegstaat>
  );
}
