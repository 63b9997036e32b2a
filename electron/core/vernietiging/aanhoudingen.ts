/** The cases that are kept longer than their term, and what that asks. */
import { aanhoudingenVan, houdtAan, isTeHerzien } from '../../../shared/archief/aanhouding.ts';
import type { Aangehouden } from '../../../shared/contract/archief.ts';
import { lokaleDatum, vergelijkDatums, type Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { alle } from '../archief/vraag.ts';
import { leesAlsErIs } from './rijp.ts';

/** Every hold that counts, what has to be looked at first in front. By number and ground only: what was written stays in the case. */
export function leesAanhoudingen(archief: Pick<Archief, 'dossiers'>, nu: Moment): Aangehouden[] {
  const vandaag = lokaleDatum(nu);
  const ids = alle<{ id: string }>(archief.dossiers, "SELECT DISTINCT dossier_id AS id FROM gebeurtenis WHERE type = 'bewaring.aangehouden'");
  return ids
    .flatMap(({ id: dossierId }) => {
      const dossier = leesAlsErIs(archief, dossierId);
      return (dossier === null ? [] : aanhoudingenVan(dossier).filter(houdtAan)).map((een) => ({
        dossierId,
        zaaknummer: dossier?.zaaknummer ?? '',
        grond: een.grond,
        sinds: een.sinds.op,
        bevestigd: een.bevestigd !== null,
        vrijgaveGevraagd: een.vrijgave !== null,
        herzienVoor: een.herzienVoor,
        teHerzien: isTeHerzien(een, vandaag),
      }));
    })
    .toSorted((a, b) => vergelijkDatums(a.herzienVoor, b.herzienVoor) || a.zaaknummer.localeCompare(b.zaaknummer));
}
