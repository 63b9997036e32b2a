import type { Voorbeeld } from './bouw.ts';
import { gevallen } from './gevallen.ts';
import { lang } from './lang.ts';
import { opvangzaak } from './opvang.ts';
import { proceduregevallen } from './procedure.ts';
import { verloopgevallen } from './verloop.ts';

export type { Voorbeeld } from './bouw.ts';

/**
 * Invented cases, as event lists and as state: `gewoon`, `kinderen`, `mondeling`, `loco`, `hulpofficier`, `klok` (an end in
 * the missing hour), `niet-opgelegd` and `lang`.
 */
export const voorbeeldDossiers: readonly Voorbeeld[] = [...gevallen, lang];

/** Invented cases after the imposition: `verlengd`, `geschorst`, `ingetrokken` and `vernietigd`; before a court: `vovo` and `kortsluiting`; with shelter: `opvang`. */
export const voorbeeldVerloop: readonly Voorbeeld[] = [...verloopgevallen, ...proceduregevallen, opvangzaak];

/** All of them. */
export const alleVoorbeelden: readonly Voorbeeld[] = [...voorbeeldDossiers, ...voorbeeldVerloop];

/** One case by its name. @throws {RangeError} when there is none. */
export function voorbeeldDossier(naam: string): Voorbeeld {
  const gevonden = alleVoorbeelden.find((een) => een.naam === naam);
  if (gevonden === undefined) throw new RangeError(`geen voorbeeld ${naam}`);
  return gevonden;
}
