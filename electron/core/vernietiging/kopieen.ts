/** What left the archive of cases that go: the files outside, which only people can destroy. */
import type { KopieBuiten } from '../../../shared/archief/stappen.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { leesGebeurtenissen } from '../archief/gebeurtenissen.ts';
import { alle } from '../archief/vraag.ts';

/** Which files are known by a line of the log alone, what they are called, and which cases are in them. */
const UIT_LOG: Readonly<Record<string, { soort: string; over: 'zaak' | 'lopend' | 'alles' }>> = {
  'stuk.uitgevoerd': { soort: 'los stuk', over: 'zaak' },
  'mdto.geschreven': { soort: 'uitvoer voor een ander archief (MDTO)', over: 'zaak' },
  'uitwisseling.geschreven': { soort: 'uitvoer van het hele archief', over: 'alles' },
  'document.opnieuwGeschreven': { soort: 'document, opnieuw opgeslagen', over: 'zaak' },
  'daglijst.geschreven': { soort: 'daglijst', over: 'lopend' },
  'controle.geschreven': { soort: 'overzicht voor de bestuurlijke controle', over: 'lopend' },
};
/** The file of an earlier line, by its hash, did not get its place after all. */
const MISLUKT = 'uitvoer.mislukt';
/** Numbers that fit in one line of a list; more are counted. */
const HOOGSTENS_GENOEMD = 2;

type Regel = { id: string; op: Moment; actie: string; dossierId: string | null; sha256: string };

/** Every file that left the archive with something of these cases in it. Each file once, also when several of the cases are in it. */
export function kopieenVan(archief: Pick<Archief, 'basis' | 'dossiers'>, dossiers: readonly Dossier[]): KopieBuiten[] {
  return [...dossiers.flatMap(uitGebeurtenissen), ...uitLog(archief, dossiers), ...vroegerePlaatsen(archief, dossiers)];
}

function uitGebeurtenissen({ zaaknummer, uitgegeven, procesdossiers }: Dossier): KopieBuiten[] {
  return [
    ...uitgegeven.map(({ gebeurtenisId: id, at: op, gegevens: { soort, bestandHash: sha256 } }) => ({ id, zaaknummer, soort, op, sha256 })),
    ...procesdossiers.map(({ gebeurtenisId: id, at: op, gegevens: { deel, bestandHash: sha256 } }) => ({ id, zaaknummer, soort: `procesdossier (${deel})`, op, sha256 })),
  ];
}

function uitLog(archief: Pick<Archief, 'dossiers'>, dossiers: readonly Dossier[]): KopieBuiten[] {
  const liep = loopproef(archief);
  return geschreven(archief).flatMap(({ id, op, actie, dossierId, sha256 }) => {
    const wat = UIT_LOG[actie];
    const erin = wat === undefined ? [] : dossiers.filter((een) => (wat.over === 'zaak' ? een.id === dossierId : wat.over === 'lopend' ? liep(een, op) : wasEr(een, op)));
    return wat === undefined || erin.length === 0 ? [] : [{ id, zaaknummer: genoemd(erin), soort: wat.soort, op, sha256 }];
  });
}

type Verlaten = { id: string; op: Moment; nummer: number };

/** Second locations that another one, or none, came in the place of: nobody clears what is still there. Left at `op`. */
function verlaten({ basis }: Pick<Archief, 'basis'>): Verlaten[] {
  const regels = alle<Verlaten & { gekozen: number }>(basis, "SELECT id, op, nummer, extra ->> '$.tweede' AS gekozen FROM logboek WHERE actie = 'backup.plaatsGewijzigd' ORDER BY nummer");
  return regels.filter((_, plaats) => regels[plaats - 1]?.gekozen === 1);
}

const alsKopie = ({ id, op }: Verlaten, erin: readonly Genoemd[]): KopieBuiten => ({ id, zaaknummer: genoemd(erin), soort: 'back-ups op een vroegere tweede plaats', op, sha256: null });

function vroegerePlaatsen(archief: Pick<Archief, 'basis'>, dossiers: readonly Dossier[]): KopieBuiten[] {
  return verlaten(archief).flatMap((plek) => {
    const erin = dossiers.filter((een) => wasEr(een, plek.op));
    return erin.length === 0 ? [] : [alsKopie(plek, erin)];
  });
}

/** The same of those that were left since the destruction of this list began: what it destroyed may stand there still. */
export function verlatenSindsBegin(archief: Pick<Archief, 'basis'>, lijstId: string, posten: readonly Genoemd[]): KopieBuiten[] {
  const sql = "SELECT max(nummer) AS nummer FROM logboek WHERE actie = 'vernietiging.begonnen' AND object_id = ?";
  const begin = alle<{ nummer: number | null }>(archief.basis, sql, lijstId)[0]?.nummer ?? 0;
  return verlaten(archief).flatMap((plek) => (plek.nummer > begin ? [alsKopie(plek, posten)] : []));
}

const wasEr = ({ geopendOp }: Dossier, op: Moment): boolean => vergelijkMomenten(geopendOp, op) <= 0;

type Genoemd = { zaaknummer: string };
function genoemd(dossiers: readonly Genoemd[]): string {
  return dossiers.length > HOOGSTENS_GENOEMD ? `${dossiers.length} zaken van deze lijst` : dossiers.map(({ zaaknummer }) => zaaknummer).join(', ');
}

/** The lines about files that got their place, oldest first. */
function geschreven({ dossiers }: Pick<Archief, 'dossiers'>): Regel[] {
  const acties = [...Object.keys(UIT_LOG), MISLUKT];
  const sql = `SELECT id, op, actie, dossier_id AS dossierId, sha256 FROM logboek WHERE actie IN (${acties.map(() => '?').join()}) AND sha256 IS NOT NULL ORDER BY nummer`;
  const regels: Regel[] = [];
  for (const regel of alle<Regel>(dossiers, sql, ...acties)) {
    const eerder = regel.actie === MISLUKT ? regels.findLastIndex(({ sha256, dossierId }) => sha256 === regel.sha256 && dossierId === regel.dossierId) : -1;
    if (eerder >= 0) regels.splice(eerder, 1);
    else if (regel.actie !== MISLUKT) regels.push(regel);
  }
  return regels;
}

/** Whether an order ran by what was recorded at that moment, so that it was on a list of what runs. */
function loopproef({ dossiers }: Pick<Archief, 'dossiers'>): (dossier: Dossier, op: Moment) => boolean {
  const gelezen = new Map<string, ReturnType<typeof leesGebeurtenis>[]>();
  return ({ id, geopendOp }, op) => {
    if (vergelijkMomenten(op, geopendOp) < 0) return false;
    const gebeurtenissen = gelezen.get(id) ?? leesGebeurtenissen(dossiers, id).map(leesGebeurtenis);
    gelezen.set(id, gebeurtenissen);
    const toen = gebeurtenissen.filter(({ vastgelegdOp }) => vergelijkMomenten(vastgelegdOp, op) <= 0);
    const status = toen.length === 0 ? 'weging' : statusOp(bouwDossier(id, toen), op);
    return status !== 'weging' && lopendeStatussen.includes(status);
  };
}
