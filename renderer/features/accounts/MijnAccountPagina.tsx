import { rolNaam, rolUitleg } from '../../../shared/tekst/rollen.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Gegevenslijst, Kaart, Melding, Paginakop, Stapel } from '../../ui/index.ts';
import { EigenInzage } from '../inzage/EigenInzage.tsx';
import './accounts.css';
import { Meekijken } from './Meekijken.tsx';
import { Rusttijd } from './Rusttijd.tsx';
import { WachtwoordWijzigen } from './WachtwoordWijzigen.tsx';

/** What a person may here, what he sets for himself, and what he did. */
export function MijnAccountPagina() {
  const { data, fout } = useVraag('account.eigen', {});
  return (
    <div className="accounts__smal">
      <Paginakop titel="Mijn account" onderregel={data === null ? undefined : `${data.naam}, ${data.ambt}`} />
      <Stapel>
        <Foutmelding fout={fout} />
        {data !== null && (
          <Kaart titel="Uw rollen">
            {data.wachtOp.length > 0 && (
              <Melding soort="info" stil titel="U wacht op toegang tot de dossiers.">
                Bel de burgemeester of de medewerker Openbare Orde en Veiligheid, en lees uw kenmerk voor.
              </Melding>
            )}
            <Gegevenslijst
              gegevens={[
                ...data.rollen.map((rol) => ({ id: rol, label: rolNaam[rol], waarde: rolUitleg[rol] })),
                ...data.wachtOp.map((rol) => ({ id: rol, label: rolNaam[rol], waarde: 'Telt zodra een collega u toegang geeft.' })),
                { id: 'dossiers', label: 'Toegang tot de dossiers', waarde: data.dossiertoegang ? 'Ja' : 'Nee' },
                { id: 'kenmerk', label: 'Kenmerk van uw account', waarde: <span className="accounts__kenmerk">{data.kenmerk}</span> },
              ]}
            />
          </Kaart>
        )}
        {data !== null && <WachtwoordWijzigen naam={data.naam} />}
        <Rusttijd />
        <Meekijken />
        <EigenInzage />
      </Stapel>
    </div>
  );
}
