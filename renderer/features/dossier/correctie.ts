import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { corrigeer, isTeCorrigeren, type Correctie, type TeCorrigerenType } from '../../../shared/dossier/corrigeren.ts';
import type { GebeurtenisType, Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { eindeVan } from '../../../shared/dossier/status.ts';
import { actueleFeiten, bouwDossier, dossierMet } from '../../../shared/dossier/toestand.ts';
import { leesDagveld, leesMomentveld, naarFormulier, tekstIn, tijdstipIn, uitFormulier, type Formulier, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { isDagfeit, momentLabel, veldenVan } from '../../../shared/dossier/velden/index.ts';
import { vraagcodes } from '../../../shared/dossier/verloop/vragen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { beschrijfGebeurtenis } from '../../../shared/tekst/gebeurtenissen.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';
import { vraagTekst } from '../../../shared/tekst/vragen.ts';
import { tijdstipInvoer } from '../../../shared/wth/invoer.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { documentNaam } from '../documenten/naam.ts';
import { contactverbod } from './namen.ts';

/** A fact that can be corrected, as it counts now. */
export type TeCorrigerenFeit = { id: string; type: TeCorrigerenType; at: Moment; gegevens: object; titel: string };

/** Paths of the two fields that every correction has besides those of its event. */
export const MOMENT = 'at';
export const REDEN = 'correctie-reden';

/** The fact to correct, as it counts now; `null` when there is none that can be corrected. */
export function teCorrigeren({ gebeurtenissen }: Pick<DossierBeeld, 'gebeurtenissen'>, gebeurtenisId: string): TeCorrigerenFeit | null {
  const feit = actueleFeiten(gebeurtenissen).get(gebeurtenisId);
  if (feit === undefined || !isTeCorrigeren(feit.type)) return null;
  const { id, type, at, gegevens } = feit;
  return { id, type, at, gegevens, titel: beschrijfGebeurtenis(type, gegevens as Gegevens<GebeurtenisType> as never).titel };
}

/** The form as it starts: what counts now, and an empty reason. */
export const beginCorrectie = ({ type, at, gegevens }: TeCorrigerenFeit): Formulier => ({
  ...naarFormulier(veldenVan(type), gegevens),
  [MOMENT]: tijdstipInvoer(at),
  [REDEN]: '',
});

/** The form as a correction; with `fouten` it cannot be recorded yet. */
export function leesCorrectie(feit: TeCorrigerenFeit, formulier: Formulier, nu: Moment): { correctie: Correctie; fouten: Veldfout[] } {
  const { gegevens, fouten } = uitFormulier(veldenVan(feit.type), formulier, feit.gegevens, nu);
  const tijdstip = leesTijdstipVan(feit, formulier);
  const reden = tekstIn(formulier, REDEN).trim();
  const zonderReden = reden === '' ? [{ veld: REDEN, code: 'VERPLICHT', params: {} }] : [];
  return {
    correctie: { gebeurtenisId: feit.id, gegevens, at: tijdstip.moment === feit.at ? null : tijdstip.moment, reden },
    fouten: [...tijdstip.fouten, ...fouten, ...zonderReden],
  };
}

function leesTijdstipVan({ type, at }: TeCorrigerenFeit, formulier: Formulier): { moment: Moment | null; fouten: Veldfout[] } {
  if (momentLabel(type) === null) return { moment: at, fouten: [] };
  const getypt = tijdstipIn(formulier, MOMENT);
  return isDagfeit(type) ? leesDagveld(MOMENT, getypt, at) : leesMomentveld(MOMENT, getypt, true, at);
}

/** What a row of a list in the fact is about: a person, or a question that was answered. Empty where it says so itself. */
export function rijnaam({ gebeurtenissen, dossierId }: DossierBeeld, { gegevens }: TeCorrigerenFeit, veld: string, nummer: number): string {
  const rijen: unknown = (gegevens as Readonly<Record<string, unknown>>)[veld];
  const rij: unknown = Array.isArray(rijen) ? rijen[nummer] : undefined;
  if (typeof rij !== 'object' || rij === null) return '';
  if ('huisgenootId' in rij && typeof rij.huisgenootId === 'string') return naamVanIn(bouwDossier(dossierId, gebeurtenissen))(rij.huisgenootId);
  const code = 'code' in rij ? vraagcodes.find((een) => een === rij.code) : undefined;
  return code === undefined ? '' : vraagTekst[code].vraag;
}

/** What a correction changes besides the fact itself. */
export type Correctiegevolg = {
  /** `later`: the person may have been told the earlier end, and no correction can lengthen an order. */
  einde: { was: Moment | null; wordt: Moment | null; later: boolean } | null;
  contactverbod: { was: string; wordt: string } | null;
  /** Names of the documents that left the archive before, and so may differ from now on. */
  documenten: string[];
};

/** What a correction would change; `null` while it would be refused, or changes nothing yet. */
export function gevolgVanCorrectie(beeld: DossierBeeld, correctie: Correctie, nu: Moment): Correctiegevolg | null {
  try {
    const nieuw = corrigeer(beeld.gebeurtenissen, correctie, nu);
    const voor = bouwDossier(beeld.dossierId, beeld.gebeurtenissen);
    const na = dossierMet(beeld.dossierId, beeld.gebeurtenissen, nieuw);
    const [was, wordt] = [eindeVan(voor), eindeVan(na)];
    const [namenWas, namenWordt] = [contactverbod(voor), contactverbod(na)];
    return {
      einde: was === wordt ? null : { was, wordt, later: was !== null && wordt !== null && vergelijkMomenten(wordt, was) > 0 },
      contactverbod: namenWas === namenWordt ? null : { was: namenWas, wordt: namenWordt },
      documenten: beeld.documenten.filter(({ uitgegeven }) => uitgegeven !== null).map(documentNaam),
    };
  } catch (fout) {
    if (fout instanceof AppFout) return null;
    throw fout;
  }
}
