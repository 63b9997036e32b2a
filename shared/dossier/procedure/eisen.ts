/** What each step of a procedure must satisfy: when it is recorded, and when it is corrected. */
import { AppFout } from '../../fout.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import type { Dossier } from '../toestand.ts';
import { eisHuisgenoot, eisOpgelegd, eisVerleden, eisVolgorde, type Stap } from '../verloop/gemeen.ts';
import { leesAntwoorden } from '../verloop/vragen.ts';
import { vragenBijVerzoek } from './horen.ts';
import { hogerBeroepOpen, proceduresVan, type Procedure } from './procedures.ts';

/** @throws {AppFout} `PROCEDURE_ONBEKEND` */
export function eisProcedure(dossier: Dossier, id: string): Procedure {
  const gevonden = proceduresVan(dossier).find((procedure) => procedure.id === id);
  if (gevonden === undefined) throw new AppFout('PROCEDURE_ONBEKEND');
  return gevonden;
}

/** @throws {AppFout} `PROCEDURE_VOORBIJ` when it ended before `at` */
function eisLopendeProcedure(dossier: Dossier, id: string, at: Moment): Procedure {
  const procedure = eisProcedure(dossier, id);
  if (procedure.einde !== null && vergelijkMomenten(procedure.einde, at) <= 0) throw new AppFout('PROCEDURE_VOORBIJ');
  return procedure;
}

/** @throws {AppFout} `IN_DE_TOEKOMST` with the field */
function eisDagVerleden(dag: string, nu: Moment, veld: string): void {
  if (dag !== '' && vergelijkDatums(dag, lokaleDatum(nu)) > 0) throw new AppFout('IN_DE_TOEKOMST', { veld });
}

/** The contested decision is there, and is older than what contests it. */
function eisInzet(dossier: Dossier, { at, gegevens }: Stap<Pick<Gegevens<'verzoek.ontvangen'>, 'tegen' | 'verlengingId'>>, nu: Moment): void {
  const { opgelegd, looptijd } = eisOpgelegd(dossier);
  eisVerleden(at, nu);
  const verlenging = looptijd.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === gegevens.verlengingId);
  if (gegevens.tegen === 'oplegging' && gegevens.verlengingId !== '') throw new AppFout('INVOER_ONGELDIG', { veld: 'verlengingId' });
  if (gegevens.tegen !== 'oplegging' && verlenging === undefined) throw new AppFout('VERLENGING_ONBEKEND');
  eisVolgorde('het besluit', (gegevens.tegen === 'verlenging' ? verlenging?.besluit.at : undefined) ?? opgelegd.at, 'de ontvangst', at);
}

/** @throws {AppFout} `NIETS_OPGELEGD`, `VERLENGING_ONBEKEND`, `IN_DE_TOEKOMST` with the field, `VERKEERDE_VOLGORDE` */
export function eisVerzoek(dossier: Dossier, stap: Stap<Gegevens<'verzoek.ontvangen'>>, nu: Moment): void {
  eisInzet(dossier, stap, nu);
  const { ontvangenRechtbank, gedagtekend } = stap.gegevens;
  if (ontvangenRechtbank !== null) {
    eisVerleden(ontvangenRechtbank, nu, 'ontvangenRechtbank');
    eisVolgorde('het besluit', eisOpgelegd(dossier).opgelegd.at, 'de ontvangst bij de rechtbank', ontvangenRechtbank);
  }
  eisDagVerleden(gedagtekend, nu, 'gedagtekend');
  if (gedagtekend !== '' && vergelijkDatums(gedagtekend, lokaleDatum(ontvangenRechtbank ?? stap.at)) > 0)
    throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'de datum op het verzoek', later: 'de ontvangst' });
}

/** The event of a request. @throws {AppFout} what `eisVerzoek` refuses, and what `leesAntwoorden` still asks */
export function ontvangVerzoek(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'verzoek.ontvangen'>>, nu: Moment): NieuweGebeurtenis {
  eisVerzoek(dossier, { at, gegevens }, nu);
  return { type: 'verzoek.ontvangen', at, gegevens: { ...gegevens, antwoorden: leesAntwoorden(vragenBijVerzoek(at, gegevens), gegevens.antwoorden) } };
}

/** @throws {AppFout} `PROCEDURE_ONBEKEND`, `PROCEDURE_VOORBIJ`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisZitting(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'zitting.gepland'>>, nu: Moment): void {
  const { sinds } = eisLopendeProcedure(dossier, gegevens.procedureId, at);
  eisVerleden(at, nu);
  eisVolgorde('het verzoek', sinds, 'de zitting', gegevens.op);
  const { stukkenUiterlijk } = gegevens;
  if (stukkenUiterlijk !== '' && vergelijkDatums(stukkenUiterlijk, lokaleDatum(gegevens.op)) > 0)
    throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'de laatste dag voor stukken', later: 'de zitting' });
}

/** @throws {AppFout} `PROCEDURE_ONBEKEND`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisIngezonden(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'stukken.ingezonden'>>, nu: Moment): void {
  eisVerleden(at, nu);
  eisVolgorde('het verzoek', eisProcedure(dossier, gegevens.procedureId).sinds, 'het inzenden', at);
}

/** @throws {AppFout} `PROCEDURE_ONBEKEND`, `HUISGENOOT_ONBEKEND`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisGehouden(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'zitting.gehouden'>>, nu: Moment): void {
  eisVerleden(at, nu);
  eisVolgorde('het verzoek', eisProcedure(dossier, gegevens.procedureId).sinds, 'de zitting', gegevens.begonnenOp ?? at);
  if (gegevens.begonnenOp !== null) eisVolgorde('het begin van de zitting', gegevens.begonnenOp, 'het einde van de zitting', at);
  for (const { huisgenootId } of [...gegevens.huisgenoten, ...gegevens.kinderen]) eisHuisgenoot(dossier, huisgenootId);
}

/** @throws {AppFout} `PROCEDURE_ONBEKEND`, `UITSPRAAK_EERST`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` with the field */
export function eisOpSchrift(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'uitspraak.ontvangen'>>, nu: Moment): void {
  eisVerleden(at, nu);
  const [eerste] = eisProcedure(dossier, gegevens.procedureId).uitspraken;
  if (eerste === undefined) throw new AppFout('UITSPRAAK_EERST');
  eisDagVerleden(gegevens.verzonden, nu, 'verzonden');
  if (vergelijkDatums(gegevens.verzonden, lokaleDatum(eerste.feit.gegevens.ingang)) < 0)
    throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'de uitspraak', later: 'het verzenden' });
}

/**
 * The municipality cannot lodge hoger beroep against a ruling on the request alone; that somebody else did, is a fact.
 * @throws {AppFout} `HOGER_BEROEP_NIET_OPEN` with the article, see also `eisVerzoek`
 */
export function eisBeroep(dossier: Dossier, stap: Stap<Gegevens<'beroep.ingesteld'>>, nu: Moment): void {
  eisInzet(dossier, stap, nu);
  const { soort, door, ingesteldOp } = stap.gegevens;
  eisDagVerleden(ingesteldOp, nu, 'ingesteldOp');
  if (soort === 'hoger beroep' && door === 'gemeente' && !proceduresVan(dossier).some(hogerBeroepOpen))
    throw new AppFout('HOGER_BEROEP_NIET_OPEN', { artikel: 'Awb 8:104 lid 2 onder d' });
}

/** @throws {AppFout} `PROCEDURE_ONBEKEND`, `PROCEDURE_VOORBIJ`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST` */
export function eisIngetrokken(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'procedure.ingetrokken'>>, nu: Moment): void {
  eisVerleden(at, nu);
  const { sinds, stand } = eisProcedure(dossier, gegevens.procedureId);
  if (stand !== 'loopt') throw new AppFout('PROCEDURE_VOORBIJ');
  eisVolgorde('het verzoek', sinds, 'het intrekken', at);
}

/** What a ruling says about the procedure that it answers. @throws {AppFout} `PROCEDURE_ONBEKEND`, `VERKEERDE_VOLGORDE`, `INVOER_ONGELDIG` with the field */
export function eisUitspraakIn(dossier: Dossier, { procedureId, kortsluiting, ingang }: Gegevens<'huisverbod.geschorst'>): void {
  const procedure = procedureId === '' ? null : eisProcedure(dossier, procedureId);
  if (procedure !== null) eisVolgorde('het verzoek', procedure.sinds, 'de uitspraak', ingang);
  if (kortsluiting && procedure?.soort !== 'voorlopige voorziening') throw new AppFout('INVOER_ONGELDIG', { veld: 'kortsluiting' });
}

/**
 * On a request alone the judge leaves the decision itself as it is: he annuls it, or finds a beroep unfounded, only when he
 * decides on the beroep at once (Awb 8:86). Whether hoger beroep is open hangs on it (Awb 8:104 lid 2 onder d).
 * @throws {AppFout} `ALLEEN_MET_BEROEP`
 */
export function eisBeroepMeebeslist(dossier: Dossier, { procedureId, kortsluiting }: Pick<Gegevens<'huisverbod.geschorst'>, 'procedureId' | 'kortsluiting'>): void {
  if (kortsluiting || procedureId === '') return;
  if (eisProcedure(dossier, procedureId).soort === 'voorlopige voorziening') throw new AppFout('ALLEEN_MET_BEROEP');
}
