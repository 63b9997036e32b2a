import { AppFout } from '../fout.ts';
import { catalogusItem } from '../wth/catalogus.ts';
import { huisverbodtermijn } from '../wth/huisverbodtermijn.ts';
import { urenTussen } from '../wth/rekenen.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { UITREIKING_BINNEN_UREN } from './weging/vereisten/besluit.ts';
import type { GebeurtenisType, Gegevens } from './gebeurtenissen/index.ts';
import type { Dossier, Feit } from './toestand.ts';
import { kloptOntvangst } from './uitreiken.ts';
import { toetsVerloop, zonder } from './verloop/eisen.ts';

/** What the corrected fact is tested against: the data before, the case as it becomes, and the present moment. */
type Omgeving<T extends GebeurtenisType> = { oud: Gegevens<T>; feit: Feit<T>; dossier: Dossier; nu: Moment };
type Eisen = { [T in GebeurtenisType]?: (omgeving: Omgeving<T>) => void };

const ongeldig = (veld: string): never => {
  throw new AppFout('CORRECTIE_ONGELDIG', { veld });
};

/** These fields may not be empty in this case, although the form of the event allows it. */
function eisIngevuld(velden: Record<string, string>): void {
  for (const [veld, waarde] of Object.entries(velden)) if (waarde === '') ongeldig(veld);
}

function eisVerleden(veld: string, waarde: Moment | null, nu: Moment): void {
  if (waarde !== null && vergelijkMomenten(waarde, nu) > 0) throw new AppFout('IN_DE_TOEKOMST', { veld });
}

function eisDatumVerleden(veld: string, waarde: string, nu: Moment): void {
  if (waarde !== '' && vergelijkDatums(waarde, lokaleDatum(nu)) > 0) throw new AppFout('IN_DE_TOEKOMST', { veld });
}

/** Call, decision, announcement, handing over: in that order (Awb 3:40). Only the neighbours of what was corrected count. */
function eisVolgorde({ melding, opgelegd, nietOpgelegd, aangezegd, uitgereikt }: Dossier): void {
  const besluit = opgelegd ?? nietOpgelegd;
  if (besluit === null) return;
  const voorBesluit = (feit: { at: Moment } | null): boolean => feit !== null && vergelijkMomenten(feit.at, besluit.at) < 0;
  if (melding !== null && vergelijkMomenten(besluit.at, melding.at) < 0)
    throw new AppFout('VERKEERDE_VOLGORDE', { eerder: 'de melding', later: 'het besluit' });
  if (voorBesluit(aangezegd)) throw new AppFout('INGANG_VOOR_BESLUIT');
  if (voorBesluit(uitgereikt)) throw new AppFout('UITREIKING_VOOR_BESLUIT');
}

/** What the beschikking says about its period: at once, and for ten days (Wth 1 onder b and 2 lid 1; Awb 3:40). */
function eisPeriode({ at, gegevens }: Feit<'huisverbod.opgelegd'>): void {
  const { ingang, einde } = gegevens;
  if (vergelijkMomenten(einde, huisverbodtermijn(ingang).einde.moment) !== 0) throw new AppFout('DUUR_NIET_TIEN_DAGEN');
  const uren = urenTussen(at, ingang);
  if (uren < 0) throw new AppFout('INGANG_VOOR_BESLUIT');
  if (uren > UITREIKING_BINNEN_UREN) throw new AppFout('INGANG_NIET_ONMIDDELLIJK');
}

/**
 * What a fact must still satisfy once it is corrected, beyond the form of its event: the same as the night page asked
 * (`shared/wth/vereisten`), where the law or the order of time makes it more than a matter of taste.
 */
const eisen: Eisen = {
  'melding.ontvangen': ({ dossier }) => eisVolgorde({ ...dossier, aangezegd: null, uitgereikt: null }),
  'betrokkene.vastgesteld': ({ feit: { gegevens }, dossier, nu }) => {
    // An order is for a known adult (Wth 2 lid 2; Awb 3:2); without one a name may be all that there is.
    if (dossier.opgelegd !== null) eisIngevuld({ geboortedatum: gegevens.geboortedatum, identiteit: gegevens.identiteit === 'niet vastgesteld' ? '' : gegevens.identiteit });
    eisDatumVerleden('geboortedatum', gegevens.geboortedatum, nu);
  },
  'huisgenoot.vastgesteld': ({ oud, feit, nu }) => {
    if (feit.gegevens.huisgenootId !== oud.huisgenootId) ongeldig('huisgenootId');
    eisDatumVerleden('geboortedatum', feit.gegevens.geboortedatum, nu);
  },
  'feit.vastgesteld': ({ feit, dossier, nu }) => {
    const { code, status, toelichting, bron, datum } = feit.gegevens;
    if (catalogusItem(code) === undefined) throw new AppFout('CATALOGUSCODE_ONBEKEND');
    if (dossier.feiten.filter((ander) => ander.gegevens.code === code).length > 1) ongeldig('code');
    if (status === 'ja') eisIngevuld({ toelichting, bron });
    eisDatumVerleden('datum', datum, nu);
  },
  'zienswijze.vastgelegd': ({ feit: { gegevens } }) => {
    const { gehoord, inhoud, reden, toelichting } = gegevens;
    eisIngevuld(gehoord ? { inhoud } : { reden, toelichting });
  },
  'kindermishandeling.beoordeeld': ({ feit: { gegevens }, nu }) => {
    const { vermoeden, overleg, redenGeenOverleg } = gegevens;
    if (vermoeden && overleg === null) eisIngevuld({ redenGeenOverleg });
    eisVerleden('overleg.op', overleg?.op ?? null, nu);
  },
  'praktisch.vastgesteld': ({ feit: { gegevens }, nu }) => {
    if (gegevens.raadsman === 'ja' && gegevens.raadsmanOp === null) ongeldig('raadsmanOp');
    eisVerleden('raadsmanOp', gegevens.raadsmanOp, nu);
  },
  'huisverbod.opgelegd': ({ oud, feit, dossier }) => {
    if (feit.gegevens.wijze !== oud.wijze) ongeldig('wijze');
    eisPeriode(feit);
    eisVolgorde(dossier);
  },
  'huisverbod.nietOpgelegd': ({ dossier }) => eisVolgorde(dossier),
  'huisverbod.aangezegd': ({ dossier }) => eisVolgorde({ ...dossier, melding: null, uitgereikt: null }),
  'beschikking.uitgereikt': ({ feit, dossier }) => {
    if (!kloptOntvangst(feit.gegevens)) ongeldig('ontvangst');
    eisVolgorde({ ...dossier, melding: null, aangezegd: null });
  },
};

/** A corrected extension must still have been made known in time, if it was made known. */
function eisBekendmakingNa(dossier: Dossier, verlengingId: string, nu: Moment): void {
  const bekend = dossier.verlengingBekendgemaakt.find(({ gegevens }) => gegevens.verlengingId === verlengingId);
  if (bekend !== undefined) toetsVerloop('verlenging.bekendgemaakt', zonder(dossier, bekend.gebeurtenisId), bekend, nu);
}

/** The same before the kind of event is known to the compiler; the data were read by the schema of that kind. */
type Gelezen = { oud: unknown; feit: Omit<Feit<GebeurtenisType>, 'gegevens'> & { gegevens: unknown }; dossier: Dossier; nu: Moment };

/**
 * Tests a corrected fact in the case as it becomes: against what its own kind asks, and what it asked when it was recorded.
 * @throws {AppFout} `CORRECTIE_ONGELDIG` or `IN_DE_TOEKOMST` with the field, `VERKEERDE_VOLGORDE`, `INGANG_VOOR_BESLUIT`,
 *   `UITREIKING_VOOR_BESLUIT`, `DUUR_NIET_TIEN_DAGEN`, `INGANG_NIET_ONMIDDELLIJK`, `CATALOGUSCODE_ONBEKEND`
 */
export function toetsCorrectie(type: GebeurtenisType, omgeving: Gelezen): void {
  (eisen[type] as ((omgeving: Gelezen) => void) | undefined)?.(omgeving);
  const { dossier, feit, nu } = omgeving;
  const voor = zonder(dossier, feit.gebeurtenisId);
  toetsVerloop(type, voor, feit, nu);
  if (type === 'huisverbod.verlengd') eisBekendmakingNa(dossier, feit.gebeurtenisId, nu);
}
