import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { rolNaam } from '../../../shared/tekst/rollen.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag } from '../../app/rechten.ts';
import { useNu } from '../../app/tijd.ts';
import { Gegevenslijst, IcoonKlaar, IcoonKlok, IcoonPauze, Knop, Knoppenrij, Merk } from '../../ui/index.ts';
import type { Soort } from './Accounthandeling.tsx';

const STATUS = {
  actief: { tekst: 'Actief', toon: 'succes', icoon: <IcoonKlaar /> },
  uitgenodigd: { tekst: 'Wacht op de code', toon: 'waarschuwing', icoon: <IcoonKlok /> },
  geschorst: { tekst: 'Geschorst', toon: 'fout', icoon: <IcoonPauze /> },
  verlopen: { tekst: 'Code verlopen', toon: 'fout', icoon: <IcoonKlok /> },
} as const;

/** One account: who, which roles, whether he can open dossiers and who arranged that, and what can be done with it. */
export function Accountkaart({ account, bijHandeling }: { account: AccountRegel; bijHandeling: (soort: Soort | 'rollen') => void }) {
  const mag = useMag();
  const { alleenLezen } = useArchief();
  const nu = useNu();
  const verlopen = account.vervalt !== null && vergelijkMomenten(nu, account.vervalt) >= 0;
  const { tekst, toon, icoon } = STATUS[verlopen ? 'verlopen' : account.status];
  const knop = (soort: Soort | 'rollen', woord: string) => (
    <Knop naam={`${woord}: ${account.naam}`} bijKlik={() => bijHandeling(soort)}>{woord}</Knop>
  );
  return (
    <article className="accounts__kaart" aria-label={account.naam}>
      <div className="accounts__kop">
        <span className="accounts__naam">{account.naam}{account.zelf && ' (u)'}</span>
        <span className="accounts__zacht">{account.ambt}</span>
        <Merk toon={toon} icoon={icoon}>{tekst}</Merk>
      </div>
      <Gegevenslijst gegevens={gegevensVan(account, verlopen)} />
      {mag('account.maak') && !account.zelf && !alleenLezen && (
        <Knoppenrij>
          {knop('rollen', 'Wijzig de rollen')}
          {account.status === 'uitgenodigd' && knop('nieuweCode', 'Geef een nieuwe code')}
          {account.status === 'actief' && knop('schors', 'Schors')}
          {account.status === 'geschorst' && knop('hervat', 'Hervat')}
          {knop('beeindig', 'Beëindig')}
        </Knoppenrij>
      )}
    </article>
  );
}

const lijst = (rollen: AccountRegel['rollen']): string => rollen.map((rol) => rolNaam[rol]).join(', ');

function gegevensVan({ rollen, wachtOp, dossiertoegang, verleendDoor, gemaaktDoor, vervalt }: AccountRegel, verlopen: boolean) {
  return [
    { label: 'Rollen', waarde: lijst(rollen) },
    ...(wachtOp.length > 0 ? [{ label: 'Nog niet goedgekeurd', waarde: lijst(wachtOp) }] : []),
    { label: 'Dossiers', waarde: dossiertoegang ? `Heeft toegang${verleendDoor === '' ? '' : `, gegeven door ${verleendDoor}`}` : 'Geen toegang' },
    ...(gemaaktDoor === '' ? [] : [{ label: 'Gemaakt door', waarde: gemaaktDoor }]),
    ...(vervalt === null ? [] : [{ label: verlopen ? 'Code was geldig tot' : 'Code geldig tot', waarde: momentVoluit(vervalt) }]),
  ];
}
