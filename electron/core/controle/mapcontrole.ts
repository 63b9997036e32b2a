import { AppFout } from '../../../shared/fout.ts';
import { controleerArchief, type Archiefcontrole } from '../archief/controle.ts';
import { BESTANDEN, dbPad } from '../archief/map.ts';
import { gebruiker, openBestanden } from '../archief/openen.ts';
import { controleerPaginas, type Paginacontrole } from '../archief/paginas.ts';
import type { Klok } from '../host.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand } from '../sleutels/formaat.ts';
import { ontgrendel, wisOntgrendeld, type Ontgrendeld } from '../sleutels/ontgrendel.ts';
import { isVorigeGaaf, leesSleutels } from '../sleutels/sleutelbestand.ts';
import { neemSlot } from '../toegang/openen.ts';

/** What a check of an archive's folder found. Of a file without a key nothing is said. */
export type Mapcontrole = {
  gemeente: string;
  /** Whether the previous version of the key slots is sound; `null` when there is none. */
  vorigeSleutels: boolean | null;
  paginas: Partial<Record<Bestand, Paginacontrole>>;
  /** `null` when a file could not be opened at all. */
  inhoud: Archiefcontrole | null;
};

/** Who asks for the check. */
export type Controlevraag = { map: string; accountId: string; wachtwoord: string; klok: Pick<Klok, 'ms'> };

/**
 * Checks the folder of an archive that nobody has open, byte for byte as far as this account has keys: key slots, pages, chains,
 * logs. Writes nothing but the count of password attempts.
 * @throws AppFout what `leesSleutels`, `ontgrendel` and the lock on the folder throw.
 */
export async function controleerMap({ map, accountId, wachtwoord, klok }: Controlevraag): Promise<Mapcontrole> {
  const { gemeente } = leesSleutels(map).inhoud;
  const slot = neemSlot(map, true);
  try {
    const open = await ontgrendel(map, accountId, wachtwoord, klok, true);
    try {
      const paginas = paginasVan(map, open.sleutels);
      return { gemeente, vorigeSleutels: isVorigeGaaf(map), paginas, inhoud: inhoudVan(map, open) };
    } finally {
      wisOntgrendeld(open);
    }
  } finally {
    slot?.ontgrendel();
  }
}

function paginasVan(map: string, sleutels: Bestandssleutels): Mapcontrole['paginas'] {
  const uit: Mapcontrole['paginas'] = {};
  for (const bestand of BESTANDEN) {
    // While a file moves to a new key it has one of two: the one with which most pages fit.
    const [beste] = sleutels[bestand].map((sleutel) => controleerPaginas(dbPad(map, bestand), sleutel)).toSorted((a, b) => a.fout.length - b.fout.length);
    if (beste !== undefined) uit[bestand] = beste;
  }
  return uit;
}

function inhoudVan(map: string, { bestand, slot, sleutels }: Ontgrendeld): Archiefcontrole | null {
  try {
    const archief = openBestanden({ map, inhoud: bestand.inhoud, account: gebruiker(slot), sleutels, slot: undefined, alleenLezen: true });
    try {
      return controleerArchief(archief);
    } finally {
      archief.sluit();
    }
  } catch (fout) {
    if (fout instanceof AppFout && fout.code === 'ARCHIEF_BESCHADIGD') return null;
    throw fout;
  }
}
