import type { Invoer } from '../../../shared/contract/contract.ts';
import { magVerlenen, rollenVanAmbt, type Rol } from '../../../shared/contract/rollen.ts';
import { beoordeelWachtwoord } from '../../../shared/contract/wachtwoord.ts';
import { ANDER_AMBT } from '../accounts/ambten.ts';

/** The form of a new archive as filled in so far. */
export type Formulier = {
  map: string;
  gemeente: string;
  naam: string;
  /** Out of the list, or `ANDER_AMBT` and then `anderAmbt` says which. */
  ambt: string;
  anderAmbt: string;
  /** Without that of beheerder, which comes with it. */
  rollen: Rol[];
  wachtwoord: string;
  herhaling: string;
};

/** What is wrong with a field, in words. */
export type Veldfouten = Partial<Record<keyof Formulier, string>>;

export const LEEG_FORMULIER: Formulier = { map: '', gemeente: '', naam: '', ambt: '', anderAmbt: '', rollen: [], wachtwoord: '', herhaling: '' };

/** The roles that are proposed with an office: who makes the archive must be able to let others in. */
export function eersteRollen(ambt: string): Rol[] {
  const rollen = rollenVanAmbt(ambt);
  return magVerlenen(rollen) ? rollen : [...rollen, 'medewerkerOOV'];
}

/** What still stands in the way, by field and in the order of the form. */
export function controleer(formulier: Formulier): Veldfouten {
  const { map, gemeente, naam, ambt, anderAmbt, rollen, wachtwoord, herhaling } = formulier;
  const oordeel = beoordeelWachtwoord(wachtwoord, [naam, gemeente]);
  return {
    ...(map === '' && { map: 'Kies een map voor het archief.' }),
    ...(gemeente.trim() === '' && { gemeente: 'Vul de naam van de gemeente in.' }),
    ...(naam.trim() === '' && { naam: 'Vul uw naam in, zoals die onder een besluit staat.' }),
    ...(ambt === '' && { ambt: 'Kies uw ambt of functie.' }),
    ...(ambt === ANDER_AMBT && anderAmbt.trim() === '' && { anderAmbt: 'Vul uw functie in.' }),
    ...(ambt !== '' && !magVerlenen(rollen) && { rollen: 'Kies burgemeester of medewerker Openbare Orde en Veiligheid. Wie het archief maakt, moet anderen kunnen toelaten.' }),
    ...(!oordeel.aanvaardbaar && { wachtwoord: wachtwoord === '' ? 'Kies een wachtwoord.' : 'Kies een wachtwoord dat moeilijker te raden is.' }),
    ...(wachtwoord !== herhaling && { herhaling: 'De twee wachtwoorden zijn niet gelijk.' }),
  };
}

/** The command that makes the archive. */
export function naarOpdracht({ map, gemeente, naam, ambt, anderAmbt, rollen, wachtwoord }: Formulier): Invoer<'archief.maak'> {
  return { map, gemeente: gemeente.trim(), naam: naam.trim(), ambt: ambt === ANDER_AMBT ? anderAmbt.trim() : ambt, rollen, wachtwoord };
}
