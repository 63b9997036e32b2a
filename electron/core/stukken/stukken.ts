import type { Invoer } from '../../../shared/contract/contract.ts';
import { stukkenVan, type Stuk } from '../../../shared/dossier/stukken/stukken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import { leesStuk, verwijderStuk } from '../archief/stukken.ts';
import { transactie } from '../archief/vraag.ts';
import { verwijderConcepten } from '../archief/concepten.ts';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { Context } from '../context.ts';
import { leesZaak, legVast, log } from '../dossiers/lezer.ts';

/** A piece of this case, withdrawn or not. @throws {AppFout} `STUK_ONBEKEND` */
export function vindStuk(dossier: Dossier, stukId: string): Stuk {
  const stuk = stukkenVan(dossier).find((een) => een.stukId === stukId);
  if (stuk === undefined) throw new AppFout('STUK_ONBEKEND');
  return stuk;
}

/** @throws {AppFout} `STUK_AL_TOEGEVOEGD` */
function eisWachtend(dossier: Dossier, stukId: string): void {
  if (dossier.stukken.some(({ gegevens }) => gegevens.stukId === stukId)) throw new AppFout('STUK_AL_TOEGEVOEGD');
}

/** @throws {AppFout} `STUK_ONBEKEND`, `STUK_INGETROKKEN` */
function eisGeldend(dossier: Dossier, stukId: string): void {
  if (vindStuk(dossier, stukId).ingetrokken !== null) throw new AppFout('STUK_INGETROKKEN');
}

/** Makes a file that waits a piece of the case, also of one that is closed. @throws {AppFout} `STUK_ONBEKEND`, `STUK_AL_TOEGEVOEGD` */
export function voegStukToe(context: Context, { dossierId, stukId, ...beschrijving }: Invoer<'stuk.voegToe'>): void {
  const { dossier } = leesZaak(context, dossierId);
  eisWachtend(dossier, stukId);
  const { naam, soort, grootte, sha256 } = leesStuk(context.archief().dossiers, dossierId, stukId);
  const gegevens = { stukId, naam, soort, grootte, sha256, ...beschrijving };
  legVast(context, dossierId, [{ type: 'stuk.toegevoegd', at: context.host.klok.nu(), gegevens }], dossier.laatsteVolgnummer, 'stuk.toegevoegd');
}

/** Throws away a file that waits, with the draft of its description. @throws {AppFout} as `voegStukToe` */
export function gooiStukWeg(context: Context, dossierId: string, stukId: string): void {
  eisWachtend(leesZaak(context, dossierId).dossier, stukId);
  const { dossiers } = context.archief();
  leesStuk(dossiers, dossierId, stukId);
  transactie(dossiers, () => {
    verwijderStuk(dossiers, stukId);
    verwijderConcepten(dossiers, dossierId, conceptnaam('stuk.toegevoegd', stukId));
    log(context, 'stuk.weggegooid', dossierId);
  });
}

/** Changes what is said about a piece. @throws {AppFout} `STUK_ONBEKEND`, `STUK_INGETROKKEN`, `NIETS_VERANDERD` */
export function wijzigStuk(context: Context, { dossierId, ...gegevens }: Invoer<'stuk.wijzig'>): void {
  const { dossier } = leesZaak(context, dossierId);
  eisGeldend(dossier, gegevens.stukId);
  const { rubriek, omschrijving, datum, bron, beperkt } = vindStuk(dossier, gegevens.stukId);
  const was = { rubriek, omschrijving, datum, bron, beperkt };
  const wordt = { rubriek: gegevens.rubriek, omschrijving: gegevens.omschrijving, datum: gegevens.datum, bron: gegevens.bron, beperkt: gegevens.beperkt };
  if (JSON.stringify(was) === JSON.stringify(wordt)) throw new AppFout('NIETS_VERANDERD');
  legVast(context, dossierId, [{ type: 'stuk.gewijzigd', at: context.host.klok.nu(), gegevens }], dossier.laatsteVolgnummer, 'stuk.gewijzigd');
}

/** Takes a piece out of what counts; it stays to be seen. @throws {AppFout} `STUK_ONBEKEND`, `STUK_INGETROKKEN` */
export function trekStukIn(context: Context, { dossierId, ...gegevens }: Invoer<'stuk.trekIn'>): void {
  const { dossier } = leesZaak(context, dossierId);
  eisGeldend(dossier, gegevens.stukId);
  legVast(context, dossierId, [{ type: 'stuk.ingetrokken', at: context.host.klok.nu(), gegevens }], dossier.laatsteVolgnummer, 'stuk.ingetrokken');
}
