import { useState } from 'react';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import type { Bestand } from './soorten.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding, Paginakop, Stapel, Tabbladen } from '../../ui/index.ts';
import { Herstel } from '../herstel/Herstel.tsx';
import { Beheerlog } from '../inzage/Beheerlog.tsx';
import './accounts.css';
import { Accountlijst } from './Accountlijst.tsx';
import { anderen } from './alleen.ts';
import { EersteCollega } from './EersteCollega.tsx';
import { NieuwAccount } from './NieuwAccount.tsx';
import { Sleutelvernieuwing } from './Sleutelvernieuwing.tsx';
import { Verzoeken } from './Verzoeken.tsx';

/** Who has access to the archive: accounts, requests, recovery sheets, and what was done with them. */
export function AccountsPagina() {
  const mag = useMag();
  const waaromNiet = useWaaromNiet('account.maak');
  const { data, fout, herlaad } = useVraag('account.lijst', {});
  const [blad, setBlad] = useState('accounts');
  /** A new account: not asked for, being filled in, or made, with its code on the page. */
  const [nieuw, setNieuw] = useState<'' | 'vult in' | 'gemaakt'>('');
  const [klaar, setKlaar] = useState('');
  const gedaan = async (tekst: string): Promise<void> => {
    setKlaar(tekst);
    await herlaad();
  };
  const teVernieuwen: readonly Bestand[] = data?.teVernieuwen ?? [];
  return (
    <>
      <Paginakop
        titel="Toegang"
        onderregel="Wie in dit archief werkt, en wie de dossiers kan openen. Twee mensen laten een nieuwe collega binnen, nooit één."
        acties={mag('account.maak') && nieuw !== 'gemaakt' && <Knop soort="primair" uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setNieuw('vult in')}>Nieuw account</Knop>}
      />
      <Stapel>
        {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
        <Foutmelding fout={fout} />
        {teVernieuwen.length > 0 && <Sleutelvernieuwing bestanden={teVernieuwen} bijKlaar={() => void gedaan('De bestanden hebben een nieuwe sleutel.')} />}
        {nieuw !== '' && (
          <NieuwAccount
            niemandAnders={mag('toegang.verleen') && data !== null && !anderen(data.accounts).verlener}
            bijGemaakt={() => {
              setNieuw('gemaakt');
              return herlaad();
            }}
            bijSluiten={() => setNieuw('')}
          />
        )}
        {data !== null && (
          <Tabbladen
            label="Onderdelen van toegang"
            actief={blad}
            bijWissel={setBlad}
            bladen={[
              {
                id: 'accounts',
                titel: 'Accounts',
                inhoud: (
                  <Stapel>
                    <EersteCollega accounts={data.accounts} />
                    {mag('toegang.verzoeken') && <Verzoeken key={klaar} bijKlaar={gedaan} />}
                    <Accountlijst accounts={data.accounts} bijKlaar={gedaan} bijWijziging={herlaad} />
                  </Stapel>
                ),
              },
              { id: 'herstel', titel: 'Herstelvellen', inhoud: <Herstel /> },
              { id: 'logboek', titel: 'Logboek', inhoud: <Beheerlog /> },
            ]}
          />
        )}
      </Stapel>
    </>
  );
}
