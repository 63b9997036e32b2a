/** What a procesdossier holds and what it misses, as the screen, the Word file and `index.json` all show it. */
import { isOpvangbesluit, type DocumentSoort } from '../documenten/soorten.ts';
import type { Rubriek } from '../dossier/stukken/rubrieken.ts';
import { rubrieknummer, RUBRIEKEN } from '../dossier/stukken/rubrieken.ts';
import type { Stuksoort } from '../dossier/stukken/soorten.ts';
import { proceduresVan } from '../dossier/procedure/procedures.ts';
import { geldendeStukken } from '../dossier/stukken/stukken.ts';
import { veiligeNaam } from '../dossier/stukken/naam.ts';
import type { Gebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { AppFout } from '../fout.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';
import { sindsHetBesluit, wistenBijBesluit, type Kennisregel } from './kennis.ts';
import { minderjarigenVan, type Minderjarige } from './minderjarigen.ts';
import { watOntbreekt, type Ontbreekt } from './ontbreekt.ts';

/** A document of this case that left the archive, made again byte for byte. */
export type Documentstuk = { uitgaveId: string; soort: DocumentSoort; huisgenootId: string; titel: string; at: Moment; sha256: string; grootte: number };

/** A document that left the archive and cannot be made the same any more: the signed copy has to be added as a file. */
export type Verlorenstuk = Pick<Documentstuk, 'soort' | 'titel' | 'at'>;

/** A piece with its place in the index. */
export type Inventarisstuk = {
  /** For instance `4.2`: the second piece of the fourth part. */
  nummer: string;
  /** A document that is made here, or a file that was added. */
  herkomst: { als: 'document'; soort: DocumentSoort; huisgenootId: string; uitgaveId: string } | { als: 'bestand'; stukId: string; naam: string };
  omschrijving: string;
  /** Empty while not known. */
  datum: string;
  van: string;
  soort: Stuksoort;
  grootte: number;
  sha256: string;
  /** Where it is in the zip. */
  pad: string;
  beperkt: { reden: string } | null;
};

export type Inventarisrubriek = { rubriek: Rubriek; nummer: number; stukken: Inventarisstuk[]; ontbreekt: { code: Ontbreekt }[] };

export type Inventaris = {
  gemeente: string;
  zaaknummer: string;
  /** Up to when it tells what happened (ex nunc, Wth 6 lid 2). */
  tot: Moment;
  besluit: Moment;
  /** Under which numbers the court keeps it, and the hearing where one was planned. */
  procedures: { zaaknummerRechtbank: string; zitting: Moment | null }[];
  rubrieken: Inventarisrubriek[];
  verloren: Verlorenstuk[];
  minderjarigen: Minderjarige[];
  wisten: Kennisregel[];
  sindsdien: Kennisregel[];
};

/** Drafts for the hearing and notes of our own: what of it is for the court is sent by itself, or added as a file. */
const EIGEN_WERK: ReadonlySet<string> = new Set<DocumentSoort>(['verweerschrift', 'pleitnotitie', 'telefoonnotitie-uitspraak']);

/** Whether a document of the application belongs in a procesdossier; the decision on a place to stay (opvang) never does. */
export const hoortInProcesdossier = (soort: DocumentSoort): boolean => !EIGEN_WERK.has(soort) && !soort.startsWith('opvang');

/** Where the documents of the application go in the index. What is not named belongs to the procedure itself. */
const VAN_DOCUMENT: Readonly<Partial<Record<DocumentSoort, Rubriek>>> = {
  beschikking: 'beschikking',
  verlenging: 'beschikking',
  intrekking: 'beschikking',
  'wijziging-contactverbod': 'beschikking',
  'bevestiging-aanzegging': 'bekendmaking',
  'akte-nederlegging': 'bekendmaking',
  'uitnodiging-zienswijze': 'zienswijze',
  'verslag-zienswijze': 'zienswijze',
  'advies-burgemeester': 'zorg',
  'mededeling-veilig-thuis': 'mededeling',
  'kennisgeving-huisgenoot': 'mededeling',
  'mededeling-instantie': 'mededeling',
  'brief-raad-rechtsbijstand': 'mededeling',
  bevoegdheidsbewijs: 'bevoegdheid',
  'machtiging-binnentreden': 'ontwikkeling',
  'verslag-binnentreden': 'ontwikkeling',
  'ontvangstbewijs-sleutels': 'ontwikkeling',
};

export type Inventarisvraag = {
  gemeente: string;
  dossier: Dossier;
  gebeurtenissen: readonly Gebeurtenis[];
  documenten: readonly Documentstuk[];
  verloren: readonly Verlorenstuk[];
  nu: Moment;
};

/**
 * Draws up the index: the documents of the application and the files that were added, in the order in which a court expects them.
 * @throws {AppFout} PROCESDOSSIER_ZONDER_BESLUIT: without an order there is nothing to ask a court about
 */
export function inventariseer({ gemeente, dossier, gebeurtenissen, documenten, verloren, nu }: Inventarisvraag): Inventaris {
  if (dossier.opgelegd === null) throw new AppFout('PROCESDOSSIER_ZONDER_BESLUIT');
  const bestanden = geldendeStukken(dossier);
  const minderjarigen = minderjarigenVan(dossier, nu);
  // The decisions about shelter are for him alone: they are in no bundle for anybody else.
  const voorDeRechter = documenten.filter(({ soort }) => !isOpvangbesluit(soort));
  const rubrieken = RUBRIEKEN.map((rubriek): Inventarisrubriek => {
    const eigen = voorDeRechter.filter(({ soort }) => (VAN_DOCUMENT[soort] ?? 'procedure') === rubriek).map(uitDocument(gemeente));
    const toegevoegd = bestanden.filter((stuk) => stuk.rubriek === rubriek).map(uitBestand);
    // Sorting keeps what has no date behind, and otherwise the order in which it came.
    const stukken = [...eigen, ...toegevoegd].toSorted((a, b) => vergelijk(a.datum || '9999', b.datum || '9999')).map((stuk, i) => nummer(stuk, rubriek, i + 1));
    return { rubriek, nummer: rubrieknummer(rubriek), stukken, ontbreekt: watOntbreekt(rubriek, { dossier, stukken, minderjarigen }).map((code) => ({ code })) };
  });
  return {
    gemeente,
    zaaknummer: dossier.zaaknummer,
    tot: nu,
    besluit: dossier.opgelegd.at,
    procedures: proceduresVan(dossier).map(({ zaaknummerRechtbank, zitting }) => ({ zaaknummerRechtbank, zitting: zitting?.gegevens.op ?? null })),
    rubrieken,
    verloren: verloren.filter(({ soort }) => !isOpvangbesluit(soort)),
    minderjarigen,
    wisten: wistenBijBesluit(dossier, gebeurtenissen),
    sindsdien: sindsHetBesluit(dossier, gebeurtenissen),
  };
}

/** All pieces in the order of the index. */
export const alleStukken = ({ rubrieken }: Pick<Inventaris, 'rubrieken'>): Inventarisstuk[] => rubrieken.flatMap(({ stukken }) => stukken);

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Ongenummerd = Omit<Inventarisstuk, 'nummer' | 'pad'>;

const uitDocument = (gemeente: string) => ({ uitgaveId, soort, huisgenootId, titel, at, sha256, grootte }: Documentstuk): Ongenummerd => ({
  herkomst: { als: 'document', soort, huisgenootId, uitgaveId },
  omschrijving: titel,
  datum: lokaleDatum(at),
  van: `gemeente ${gemeente}`,
  soort: 'docx',
  grootte,
  sha256,
  beperkt: null,
});

const uitBestand = ({ stukId, naam, omschrijving, datum, bron, soort, grootte, sha256, beperkt }: ReturnType<typeof geldendeStukken>[number]): Ongenummerd => ({
  herkomst: { als: 'bestand', stukId, naam },
  omschrijving,
  datum,
  van: bron,
  soort,
  grootte,
  sha256,
  beperkt,
});

function nummer(stuk: Ongenummerd, rubriek: Rubriek, plaats: number): Inventarisstuk {
  const deel = rubrieknummer(rubriek);
  const cijfers = [deel, plaats].map((getal) => String(getal).padStart(2, '0')).join('-');
  return { nummer: `${deel}.${plaats}`, pad: `stukken/${cijfers} ${veiligeNaam(`${stuk.omschrijving}.${stuk.soort}`, stuk.soort)}`, ...stuk };
}
