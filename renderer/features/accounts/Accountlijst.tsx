import { useState } from 'react';
import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { Accountkaart } from './Accountkaart.tsx';
import { Accounthandeling, type Soort } from './Accounthandeling.tsx';
import { Codekaart } from './Codekaart.tsx';
import { RollenWijzigen } from './RollenWijzigen.tsx';
import type { Uitgegeven } from './soorten.ts';

export type AccountlijstProps = {
  accounts: readonly AccountRegel[];
  /** Something was done; says what. */
  bijKlaar: (tekst: string) => Promise<void>;
  bijWijziging: () => Promise<void>;
};

/** Everybody with an account, and what can be done with each. */
export function Accountlijst({ accounts, bijKlaar, bijWijziging }: AccountlijstProps) {
  const [handeling, setHandeling] = useState<{ soort: Soort | 'rollen'; account: AccountRegel } | null>(null);
  const [code, setCode] = useState<{ naam: string; uitgegeven: Uitgegeven } | null>(null);
  const sluit = (): void => setHandeling(null);
  const klaar = (tekst: string): void => {
    sluit();
    void bijKlaar(tekst);
  };
  return (
    <>
      {code !== null && <Codekaart {...code} bijKlaar={() => setCode(null)} />}
      <ul className="accounts__lijst" aria-label="Accounts">
        {accounts.map((account) => (
          <li key={account.accountId}>
            <Accountkaart account={account} bijHandeling={(soort) => setHandeling({ soort, account })} />
          </li>
        ))}
      </ul>
      {handeling?.soort === 'rollen' && <RollenWijzigen account={handeling.account} bijKlaar={klaar} bijSluiten={sluit} />}
      {handeling !== null && handeling.soort !== 'rollen' && (
        <Accounthandeling
          soort={handeling.soort}
          account={handeling.account}
          bijKlaar={klaar}
          bijCode={(uitgegeven) => {
            setCode({ naam: handeling.account.naam, uitgegeven });
            sluit();
            void bijWijziging();
          }}
          bijSluiten={sluit}
        />
      )}
    </>
  );
}
