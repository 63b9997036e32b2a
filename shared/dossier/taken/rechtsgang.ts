/** Duties of a procedure: what the court has to get, and who has to hear of its ruling. */
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { plusUren } from '../../wth/rekenen.ts';
import { huisgenotenOverUitspraak } from '../procedure/informeren.ts';
import { teHorenKinderen } from '../procedure/kinderen.ts';
import { proceduresVan, verlengingenZonderUitspraak, type Procedure } from '../procedure/procedures.ts';
import { toeTeZenden } from '../procedure/toezending.ts';
import { berichtenVan } from '../procedure/uitspraken.ts';
import type { Dossier } from '../toestand.ts';
import { bron, eigen, type Taakbron } from './bron.ts';
import { tickVan } from './ticks.ts';

/** A later decision while a procedure runs goes to the court at once; "onverwijld" is given the same hours as telling a ruling. */
function toezendingen(dossier: Dossier, procedure: Procedure, afspraken: Werkafspraken): Taakbron[] {
  return toeTeZenden(dossier, procedure).map(({ besluitId, sinds, artikel }) =>
    bron('procedure', 'toezending', artikel, sinds, { van: procedure.id, voor: besluitId, doel: plusUren(sinds, afspraken.uitspraakBinnenUren) }),
  );
}

/** After a ruling that says nothing about an extension that joined: whether the judge decided about it too. */
function verlengingen(dossier: Dossier, procedure: Procedure, afspraken: Werkafspraken): Taakbron[] {
  const { id: van, einde } = procedure;
  if (einde === null) return [];
  return verlengingenZonderUitspraak(dossier, procedure).map(({ besluit }) =>
    bron('procedure', 'uitspraakVerlenging', 'Wth 9 lid 2', einde, { van, voor: besluit.gebeurtenisId, doel: plusUren(einde, afspraken.uitspraakBinnenUren) }),
  );
}

/** What each procedure asks of us. What was left open when it ended, is no duty any more; but for what the ruling left open itself. */
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
    return [...bronnen.filter((een) => stand === 'loopt' || gedaan(een)), ...verlengingen(dossier, procedure, afspraken)];
  });
}

/** After each ruling, whatever it decided: the adult housemates who were not there, and the police (Wth 8 lid 2). */
export function bijUitspraak(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  return berichtenVan(dossier).flatMap((uitspraak) => {
    const { at, gebeurtenisId: van } = uitspraak.feit;
    return [
      ...huisgenotenOverUitspraak(dossier, uitspraak).map(({ gegevens }) => bron('uitspraak', 'huisgenoot', 'Wth 8 lid 2', at, { van, voor: gegevens.huisgenootId })),
      bron('uitspraak', 'politie', 'Wth 8 lid 2', at, { van }),
      ...eigen(afspraken, 'uitspraak', at, van),
    ];
  });
}
