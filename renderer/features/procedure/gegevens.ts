import type { Procedure } from '../../../shared/dossier/procedure/procedures.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { beschrijfGebeurtenis, type Regel } from '../../../shared/tekst/gebeurtenissen.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';

/** The facts of a procedure as they count now: the request or beroep, the hearing, what was sent and how it went. */
export function proceduregegevens({ id, verzoek, beroep, sinds, zitting, ingezonden, gehouden, opSchrift }: Procedure, dossier: Dossier): (Regel & { id: string })[] {
  const naamVan = naamVanIn(dossier);
  const regel = (label: string, waarde: string): Regel[] => (waarde === '' ? [] : [{ label, waarde }]);
  const begin = verzoek !== null ? beschrijfGebeurtenis('verzoek.ontvangen', verzoek.gegevens, naamVan) : beroep !== null ? beschrijfGebeurtenis('beroep.ingesteld', beroep.gegevens, naamVan) : null;
  const laatste = gehouden.at(-1);
  const ingetrokken = dossier.proceduresIngetrokken.findLast(({ gegevens }) => gegevens.procedureId === id);
  const regels = [
    ...regel('Ontvangen door de gemeente', momentVoluit(sinds)),
    ...(begin?.regels ?? []),
    ...(zitting === null ? [] : [...regel('Zitting', `${momentVoluit(zitting.gegevens.op)}, ${zitting.gegevens.zaal}`), ...regel('Vertegenwoordiger', `${zitting.gegevens.vertegenwoordiger} (machtiging: ${zitting.gegevens.machtiging})`), ...regel('Stukken uiterlijk', zitting.gegevens.stukkenUiterlijk === '' ? '' : datumVoluit(zitting.gegevens.stukkenUiterlijk))]),
    ...ingezonden.flatMap((een) => regel('Ingezonden', `${een.gegevens.wat}, ${momentVoluit(een.at)}`)),
    ...(laatste === undefined ? [] : [...regel('Verloop van de zitting', laatste.gegevens.verloop), ...regel('Toezeggingen', laatste.gegevens.toezeggingen)]),
    ...(opSchrift === null ? [] : regel('Uitspraak op schrift verzonden', datumVoluit(opSchrift.gegevens.verzonden))),
    ...(ingetrokken === undefined ? [] : regel('Ingetrokken', [momentVoluit(ingetrokken.at), ingetrokken.gegevens.reden].filter(Boolean).join(': '))),
  ];
  return regels.map((een, nummer) => ({ ...een, id: `${nummer}-${een.label}` }));
}
