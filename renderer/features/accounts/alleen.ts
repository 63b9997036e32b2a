import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { magVerlenen } from '../../../shared/contract/rollen.ts';

/** Who else there is: nobody lets in somebody whose account he made, so one person alone lets nobody in. */
export type Anderen = {
  /** Another who makes accounts: none, one who has not used the code yet, or one who works. */
  beheerder: 'geen' | 'uitgenodigd' | 'actief';
  /** Whether another can give access to the dossiers now. */
  verlener: boolean;
};

/** Looks for a second person among the accounts; who asks does not count. */
export function anderen(accounts: readonly AccountRegel[]): Anderen {
  const ander = accounts.filter(({ zelf, status }) => !zelf && status !== 'geschorst');
  const beheerders = ander.filter(({ rollen }) => rollen.includes('beheerder'));
  return {
    beheerder: beheerders.some(({ status }) => status === 'actief') ? 'actief' : beheerders.length > 0 ? 'uitgenodigd' : 'geen',
    verlener: ander.some(({ dossiertoegang, rollen, wachtOp }) => dossiertoegang && magVerlenen(rollen.filter((rol) => !wachtOp.includes(rol)))),
  };
}
