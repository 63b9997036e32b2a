/** T7, T8, T11 and T12: what a procedure sets going, and what meets it. */
import { termijnenVan } from '../../wth/termijnen.ts';
import { lokaleDatum } from '../../wth/tijd.ts';
import { hoortermijnVan } from '../procedure/horen.ts';
import { hogerBeroepOpen, proceduresVan, type Procedure } from '../procedure/procedures.ts';
import type { Dossier } from '../toestand.ts';
import { alsDossierTermijn, metCode } from './maak.ts';
import type { DossierTermijn } from './vorm.ts';

const uitspraakOp = ({ uitspraken }: Procedure): string | null => uitspraken[0]?.feit.gegevens.ingang ?? null;

/** T7: by when the court hears. A ruling without a hearing meets it too. */
function horen(procedure: Procedure): DossierTermijn[] {
  const { verzoek, id: van, gehouden, stand } = procedure;
  if (verzoek === null || stand === 'ingetrokken') return [];
  const { gekozen, vanafOntvangst } = hoortermijnVan(verzoek);
  const tabel = metCode(termijnenVan({ soort: 'verzoekOntvangen', op: lokaleDatum(verzoek.gegevens.ontvangenRechtbank ?? verzoek.at) }), 'T7');
  const gedaanOp = gehouden[0]?.gegevens.begonnenOp ?? gehouden[0]?.at ?? uitspraakOp(procedure);
  return [{ ...alsDossierTermijn(tabel, { over: 'procedure', van, gedaanOp, uiterlijk: { soort: 'dag', op: gekozen } }), feestdagenOnzeker: vanafOntvangst.buitenHorizon }];
}

/** T8: the ruling, at the latest 24 hours after the hearing. */
function uitspraak(procedure: Procedure): DossierTermijn[] {
  const { verzoek, id: van, gehouden, stand } = procedure;
  const laatste = gehouden.at(-1);
  if (verzoek === null || laatste === undefined || stand === 'ingetrokken') return [];
  return [alsDossierTermijn(metCode(termijnenVan({ soort: 'gehoord', op: laatste.at }), 'T8'), { over: 'procedure', van, gedaanOp: uitspraakOp(procedure) })];
}

/** T12: the day that the judge set for our papers, else the day before the hearing of a request (Awb 8:83 lid 1). */
function stukken({ verzoek, zitting, id: van, ingezonden, stand }: Procedure): DossierTermijn[] {
  if (zitting === null || stand === 'ingetrokken') return [];
  const { op, stukkenUiterlijk } = zitting.gegevens;
  if (verzoek === null && stukkenUiterlijk === '') return [];
  const tabel = metCode(termijnenVan({ soort: 'zitting', op: lokaleDatum(op) }), 'T12');
  const anders = stukkenUiterlijk === '' ? {} : { uiterlijk: { soort: 'dag' as const, op: stukkenUiterlijk } };
  return [alsDossierTermijn(tabel, { over: 'procedure', van, gedaanOp: ingezonden[0]?.at ?? null, ...anders })];
}

/** T11: six weeks after the ruling was sent; counted from its own day, which is earlier, while that is not known. */
function hogerBeroep(dossier: Dossier, procedure: Procedure): DossierTermijn[] {
  const op = uitspraakOp(procedure);
  if (op === null || !hogerBeroepOpen(procedure)) return [];
  const tabel = termijnenVan({ soort: 'uitspraakBekendgemaakt', op: procedure.opSchrift?.gegevens.verzonden ?? lokaleDatum(op) });
  const ingesteld = dossier.beroepen.find(({ gegevens }) => gegevens.soort === 'hoger beroep');
  return [alsDossierTermijn(metCode(tabel, 'T11'), { over: 'procedure', van: procedure.id, gedaanOp: ingesteld?.at ?? null })];
}

/** The terms of every procedure of a case. A beroep that was decided with the request has its T11 there. */
export function proceduretermijnen(dossier: Dossier): DossierTermijn[] {
  return proceduresVan(dossier).flatMap((procedure) => {
    const eigen = procedure.uitspraken.some(({ feit }) => feit.gegevens.procedureId === procedure.id);
    return [...horen(procedure), ...uitspraak(procedure), ...stukken(procedure), ...(eigen ? hogerBeroep(dossier, procedure) : [])];
  });
}
