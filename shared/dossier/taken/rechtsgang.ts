/** Duties of a procedure: what the court has to get, and who has to hear of its ruling. */
import { volwassenHuisgenoten } from '../../documenten/aanbod.ts';
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { plusUren } from '../../wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { teHorenKinderen } from '../procedure/kinderen.ts';
import { meegenomenVerlengingen, proceduresVan, type Procedure } from '../procedure/procedures.ts';
import { berichtenVan, type Uitspraak } from '../procedure/uitspraken.ts';
import type { Dossier } from '../toestand.ts';
import { bron, eigen, type Taakbron } from './bron.ts';
import { tickVan } from './ticks.ts';

/** A later decision while a procedure runs has to go to the court; for an extension the law says at once (Wth 9 lid 2-4). */
function toezendingen(dossier: Dossier, procedure: Procedure, afspraken: Werkafspraken): Taakbron[] {
  const toe = (artikel: string, sinds: Moment, voor: string): Taakbron =>
    bron('procedure', 'toezending', artikel, sinds, { van: procedure.id, voor, doel: plusUren(sinds, afspraken.uitspraakBinnenUren) });
  const intussen = (at: Moment): boolean =>
    vergelijkMomenten(at, procedure.sinds) >= 0 && (procedure.einde === null || vergelijkMomenten(at, procedure.einde) < 0);
  return [
    ...meegenomenVerlengingen(dossier, procedure).map(({ besluit, bekendmaking }) => toe('Wth 9 lid 2', bekendmaking?.at ?? besluit.at, besluit.gebeurtenisId)),
    ...[...dossier.contactverbodGewijzigd, ...(dossier.ingetrokken === null ? [] : [dossier.ingetrokken])]
      .filter(({ at }) => intussen(at))
      .map(({ at, gebeurtenisId }) => toe('Awb 6:19', at, gebeurtenisId)),
  ];
}

/** What each procedure asks of us. What was left open when it ended, is no duty any more. */
export function bijProcedure(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  return proceduresVan(dossier).flatMap((procedure) => {
    const { id: van, sinds, zitting, verzoek, stand } = procedure;
    const bronnen = [
      ...toezendingen(dossier, procedure, afspraken),
      bron('procedure', 'stukken', verzoek === null ? 'Awb 8:42' : 'Awb 8:83 lid 1', sinds, { van, via: 'ingezonden' }),
      ...(verzoek !== null && teHorenKinderen(dossier, zitting?.gegevens.op ?? sinds).length > 0 ? [bron('procedure', 'kinderen', 'Wth 7', sinds, { van })] : []),
      ...(zitting?.gegevens.machtiging === 'nog te regelen' ? [bron('procedure', 'volmacht', 'Awb 8:24', zitting.at, { van })] : []),
    ];
    const gedaan = ({ id, via }: Taakbron): boolean => (via === 'ingezonden' ? procedure.ingezonden.length > 0 : tickVan(dossier, id) !== null);
    return bronnen.filter((een) => stand === 'loopt' || gedaan(een));
  });
}

/** Who heard the ruling at the hearing itself. */
function warenErbij(dossier: Dossier, { feit: { gegevens } }: Uitspraak): string[] {
  if (!gegevens.terZitting) return [];
  const zitting = dossier.zittingenGehouden.findLast((een) => een.gegevens.procedureId === gegevens.procedureId);
  return (zitting?.gegevens.huisgenoten ?? []).filter(({ aanwezig }) => aanwezig).map(({ huisgenootId }) => huisgenootId);
}

/** After each ruling, whatever it decided: the adult housemates who were not there, and the police (Wth 8 lid 2). */
export function bijUitspraak(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  return berichtenVan(dossier).flatMap((uitspraak) => {
    const { at, gebeurtenisId: van } = uitspraak.feit;
    const erbij = warenErbij(dossier, uitspraak);
    return [
      ...volwassenHuisgenoten(dossier)
        .filter(({ gegevens }) => !erbij.includes(gegevens.huisgenootId))
        .map(({ gegevens }) => bron('uitspraak', 'huisgenoot', 'Wth 8 lid 2', at, { van, voor: gegevens.huisgenootId })),
      bron('uitspraak', 'politie', 'Wth 8 lid 2', at, { van }),
      ...eigen(afspraken, 'uitspraak', at, van),
    ];
  });
}
