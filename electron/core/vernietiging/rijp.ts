/** Which cases may be destroyed now, what a list says of each, and which are kept on purpose. */
import { bewaringVan, type Bewaarafspraak, type Belet } from '../../../shared/archief/bewaring.ts';
import { isOpen, uitgesteldTot, type Lijst } from '../../../shared/archief/lijst.ts';
import type { Post } from '../../../shared/archief/stappen.ts';
import { leesGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { stukkenVan } from '../../../shared/dossier/stukken/stukken.ts';
import { datumPlusDagen, datumPlusMaanden } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum, vergelijkDatums, type Datum, type Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { leesGebeurtenissen } from '../archief/gebeurtenissen.ts';
import { alle } from '../archief/vraag.ts';

/** What every question here needs to know. */
export type Omgeving = { archief: Archief; afspraken: Bewaarafspraak; lijsten: readonly Lijst[]; nu: Moment };

/** What was recorded after the fact was decided a little before the case was made: this much is looked at besides. */
const SPELING_DAGEN = 92;
/** Five years (T15): whoever is younger cannot be due. */
const WET_MAANDEN = 60;

/** A case as its events tell it; `null` when it is gone. */
export function leesAlsErIs({ dossiers }: Pick<Archief, 'dossiers'>, dossierId: string): Dossier | null {
  const rijen = leesGebeurtenissen(dossiers, dossierId);
  return rijen.length === 0 ? null : bouwDossier(dossierId, rijen.map(leesGebeurtenis));
}

/** What stands in the way of destroying a case, `null` when nothing does. Asked when a list is made, and again when it is carried out. */
export function beletVan(dossier: Dossier, { afspraken, lijsten, nu }: Omgeving): Belet | null {
  const [eerste] = bewaringVan(dossier, afspraken, nu).beletten;
  if (eerste !== undefined) return eerste;
  const tot = uitgesteldTot(lijsten, dossier.id);
  return tot !== null && vergelijkDatums(lokaleDatum(nu), tot) < 0 ? 'termijn' : null;
}

/** What a list says of a case; `null` when its term has not even begun. */
export function postVan(dossier: Dossier, { archief, afspraken, nu }: Omgeving): Post | null {
  const { termijn } = bewaringVan(dossier, afspraken, nu);
  if (termijn === null) return null;
  const { grond, vernietigenVanaf } = termijn;
  return { dossierId: dossier.id, zaaknummer: dossier.zaaknummer, grond, vernietigenVanaf, stukken: stukkenIn(archief, dossier.id), gebeurtenissen: dossier.laatsteVolgnummer };
}

/** How many pieces a case has. */
export const stukkenIn = ({ dossiers }: Pick<Archief, 'dossiers'>, dossierId: string): number =>
  alle<{ n: number }>(dossiers, 'SELECT count(*) AS n FROM stuk WHERE dossier_id = ?', dossierId)[0]?.n ?? 0;

/** Every case that may be destroyed now and is on no list that is being worked on, oldest duty first. */
export function rijpeDossiers(omgeving: Omgeving): Post[] {
  const bezet = new Set(omgeving.lijsten.filter(isOpen).flatMap(({ posten }) => posten.map(({ dossierId }) => dossierId)));
  return kandidaten(omgeving)
    .filter((id) => !bezet.has(id))
    .flatMap((id) => {
      const dossier = leesAlsErIs(omgeving.archief, id);
      return dossier === null || beletVan(dossier, omgeving) !== null ? [] : (postVan(dossier, omgeving) ?? []);
    })
    .toSorted((a, b) => vergelijkDatums(a.vernietigenVanaf, b.vernietigenVanaf) || a.zaaknummer.localeCompare(b.zaaknummer));
}

/** Ids of cases old enough to look at, by when they were made or began, so that not every case of the archive is read. */
function kandidaten({ archief, afspraken, nu }: Omgeving): string[] {
  const voor = (maanden: number): Datum => datumPlusMaanden(datumPlusDagen(lokaleDatum(nu), SPELING_DAGEN), -maanden);
  const sql = `SELECT d.id AS id FROM dossier d JOIN samenvatting s ON s.dossier_id = d.id
    WHERE substr(d.aangemaakt, 1, 10) < CASE WHEN s.status IN ('niet opgelegd', 'vervallen') THEN ? ELSE ? END OR substr(s.begin, 1, 10) < ? ORDER BY d.rowid`;
  return alle<{ id: string }>(archief.dossiers, sql, voor(afspraken.bewaarMaandenZonderBesluit), voor(WET_MAANDEN), voor(WET_MAANDEN)).map(({ id }) => id);
}

/** Names and addresses of a case, as words that a text about it may not hold. */
export function woordenUit(dossier: Dossier): string[] {
  const { betrokkene, woning, huisgenoten } = dossier;
  const woorden = (teksten: readonly (string | undefined)[], lengte: number): string[] => teksten.flatMap((tekst) => kaal(tekst ?? '').split(' ')).filter((woord) => woord.length >= lengte);
  const vanMensen = woorden([betrokkene?.gegevens.naam, ...huisgenoten.map(({ gegevens }) => gegevens.naam)], 2);
  const overig = woorden([woning?.gegevens.straat, woning?.gegevens.postcode, ...stukkenVan(dossier).map(({ naam }) => naam)], 4);
  return [...new Set([...vanMensen.filter((woord) => !VOORVOEGSELS.has(woord)), ...overig])].filter((woord) => !ALGEMEEN.has(woord));
}

/** Whether a text holds one of these words, whatever its capitals and accents. */
export function noemt(tekst: string, woorden: readonly string[]): boolean {
  const erin = new Set(kaal(tekst).split(' '));
  return woorden.some((woord) => erin.has(woord));
}

/** Short words, and what people are called by, that stand in names and in any other text. A name that is one of them is found by the rest of it. */
const VOORVOEGSELS: ReadonlySet<string> = new Set(
  'van von der den des ten ter het aan bij uit een al da de di do du el la le te op in tot zu af als as ben dat die dit er en ga hem ik is ja je me na nr nu of om we wel ze zo dhr mevr mw mr dr drs ir jr sr'.split(' '),
);

/** Words of file names that say nothing of a person. */
const ALGEMEEN: ReadonlySet<string> = new Set(['docx', 'jpeg', 'brief', 'stuk', 'stukken', 'politie', 'mutatie', 'rapport', 'huisverbod', 'beschikking', 'verklaring', 'verslag', 'advies', 'zaak', 'dossier', 'scan', 'foto', 'bijlage', 'klacht', 'claim', 'niet', 'voor', 'naar', 'over']);

const kaal = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
