import { join } from 'node:path';
import type { Rol } from '../../../shared/contract/rollen.ts';
import { startKern, WACHTWOORD, type Proefkern } from '../kern/proefkern.ts';

/** A person of the fictional municipality: his account, and its password. */
export type Persoon = { accountId: string; wachtwoord: string };

/** An archive with several people, one of whom has it open. */
export type Gemeente = {
  proef: Proefkern;
  map: string;
  /** Who made the archive: burgemeester and beheerder. */
  burgemeester: Persoon;
  /** Somebody else opens the archive; no back-up is made of what the one before did. */
  als(persoon: Persoon): Promise<void>;
  /** `beheerder` makes an account and the person activates it; who has the archive open then is the person himself. */
  nieuw(beheerder: Persoon, naam: string, rollen: Rol[]): Promise<Persoon>;
  /** `verlener` gives somebody access to the dossiers. */
  verleen(verlener: Persoon, persoon: Persoon): Promise<void>;
};

/** Makes the archive of a municipality in which the burgemeester is the only one. */
export async function maakGemeente(proef: Proefkern = startKern()): Promise<Gemeente> {
  const map = join(proef.map, 'archief');
  const { account } = await proef.geef('archief.maak', { map, gemeente: 'Molenwaard', naam: 'H. de Ruijter', ambt: 'burgemeester', wachtwoord: WACHTWOORD });
  // As when the machine goes to sleep: nobody waits for a back-up.
  const vertrek = (): Promise<void> => proef.kern.vergrendel('slaap');
  const als = async ({ accountId, wachtwoord }: Persoon): Promise<void> => {
    await vertrek();
    await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord });
  };
  return {
    proef,
    map,
    burgemeester: { accountId: account.accountId, wachtwoord: WACHTWOORD },
    als,
    async nieuw(beheerder, naam, rollen) {
      await als(beheerder);
      const { code } = await proef.geef('account.maak', { naam, ambt: rollen[0] ?? '', rollen, wachtwoord: beheerder.wachtwoord });
      await vertrek();
      const wachtwoord = `kruiwagen ${naam.toLowerCase()} veertien`;
      const { accountId } = await proef.geef('account.activeer', { map, code, wachtwoord });
      await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord });
      return { accountId, wachtwoord };
    },
    async verleen(verlener, { accountId }) {
      await als(verlener);
      const { verzoeken } = await proef.geef('toegang.verzoeken', {});
      const kenmerk = verzoeken.find((verzoek) => verzoek.accountId === accountId)?.kenmerk ?? '';
      await proef.geef('toegang.verleen', { accountId, kenmerk, wachtwoord: verlener.wachtwoord });
    },
  };
}
