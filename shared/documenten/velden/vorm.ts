/** What a field of a template is: its name, what it means, where it may stand, and where its value comes from. */
import type { Huisgenoot } from '../../dossier/huisgenoten.ts';
import type { Instellingen } from '../../instellingen/instellingen.ts';
import type { Dossier } from '../../dossier/toestand.ts';
import type { Moment } from '../../wth/tijd.ts';
import { isOverBinnentreden } from '../onderwerpen.ts';
import { DOCUMENT_SOORTEN, OPVANGBESLUITEN, VERLOOP_SOORTEN, type DocumentSoort } from '../soorten.ts';

/**
 * What every value comes from. `nu` is the moment that the document carries; `onderwerpId` the event that it is about, empty
 * where a case has one at most.
 */
export type Bron = { dossier: Dossier; instellingen: Instellingen; nu: Moment; geadresseerde: Huisgenoot | null; onderwerpId: string };

/**
 * The law wants this field filled; `wanneer` says in which cases, otherwise always. With `aandacht` it is only wise: the
 * document can do without.
 */
export type Eis = { artikel: string; wanneer?: (bron: Bron) => boolean; aandacht?: true };

/** One row of a repetition. */
export type Rij = { readonly [naam: string]: string | readonly Rij[] };

/** A name within the rows of a repetition; `rijen` when it is a repetition itself. */
export type Onderdeel = { betekenis: string; voorbeeld?: string; rijen?: Readonly<Record<string, Onderdeel>> };

type Basis = {
  /** As the template writes it, for instance `betrokkene.naam`. */
  naam: string;
  /** For the jurist who chooses it, in Dutch. */
  betekenis: string;
  /** The documents that may hold it; in any other it does not exist. */
  documenten: readonly DocumentSoort[];
  eis: Eis | null;
};

/** Printed as it is; empty where not told. */
export type Tekstveld = Basis & { vorm: 'tekst'; voorbeeld: string; waarde: (bron: Bron) => string };
/** A condition: `{% if naam %}`. */
export type Keuzeveld = Basis & { vorm: 'keuze'; waarde: (bron: Bron) => boolean };
/** One of a few words: `{% case naam %}` or `{% if naam == 'ja' %}`; printable. */
export type Optieveld = Basis & { vorm: 'optie'; opties: readonly string[]; waarde: (bron: Bron) => string };
/** A repetition: `{% for rij in naam %}`, and `{% if naam.size > 0 %}`. */
export type Lijstveld = Basis & {
  vorm: 'lijst';
  rijen: Readonly<Record<string, Onderdeel>>;
  waarde: (bron: Bron) => readonly Rij[];
};

export type Veld = Tekstveld | Keuzeveld | Optieveld | Lijstveld;

/** Where a field may stand, and whether it must be filled. */
type Plaats = { in?: readonly DocumentSoort[]; eis?: Eis };

const basis = (naam: string, betekenis: string, { in: documenten, eis }: Plaats): Basis => ({
  naam,
  betekenis,
  documenten: documenten ?? DOCUMENT_SOORTEN,
  eis: eis ?? null,
});

export const tekst = (
  naam: string,
  betekenis: string,
  voorbeeld: string,
  waarde: Tekstveld['waarde'],
  plaats: Plaats = {},
): Tekstveld => ({ ...basis(naam, betekenis, plaats), vorm: 'tekst', voorbeeld, waarde });

export const keuze = (naam: string, betekenis: string, waarde: Keuzeveld['waarde'], plaats: Plaats = {}): Keuzeveld => ({
  ...basis(naam, betekenis, plaats),
  vorm: 'keuze',
  waarde,
});

export const optie = (
  naam: string,
  betekenis: string,
  opties: readonly string[],
  waarde: Optieveld['waarde'],
  plaats: Plaats = {},
): Optieveld => ({ ...basis(naam, betekenis, plaats), vorm: 'optie', opties, waarde });

export const lijst = (
  naam: string,
  betekenis: string,
  rijen: Lijstveld['rijen'],
  waarde: Lijstveld['waarde'],
  plaats: Plaats = {},
): Lijstveld => ({ ...basis(naam, betekenis, plaats), vorm: 'lijst', rijen, waarde });

/** The letters to the instance and to Veilig Thuis (Wth 2 lid 8). */
export const MEDEDELINGEN: readonly DocumentSoort[] = ['mededeling-instantie', 'mededeling-veilig-thuis'];
/** The documents of the night about an order. */
export const OVER_HUISVERBOD: readonly DocumentSoort[] = ['beschikking', 'kennisgeving-huisgenoot', ...MEDEDELINGEN, 'bevestiging-aanzegging'];
/** The documents of the night, and the note of a weighing without an order. */
export const OVER_WEGING: readonly DocumentSoort[] = [...OVER_HUISVERBOD, 'weging-niet-opgelegd'];
/** The documents that say how an order stands: those after the imposition, entering a dwelling aside. */
export const NA_OPLEGGEN: readonly DocumentSoort[] = VERLOOP_SOORTEN.filter((soort) => !isOverBinnentreden(soort));
/** What goes to a court, which may know who everybody is. */
export const VOOR_DE_RECHTER: readonly DocumentSoort[] = ['toezending-rechtbank', 'verweerschrift', 'volmacht', 'pleitnotitie'];
/** What the jurist argues: the facts, the grounds, and what happened since. */
export const VERWEER: readonly DocumentSoort[] = ['verweerschrift', 'pleitnotitie'];
/** The decisions after the imposition: signed by who holds the office, and open to beroep. */
export const LATERE_BESLUITEN: readonly DocumentSoort[] = ['verlenging', 'wijziging-contactverbod', 'intrekking'];
/** Those, and the decisions about shelter, which are signed alike. */
export const EIGEN_BESLUITEN: readonly DocumentSoort[] = [...LATERE_BESLUITEN, ...OPVANGBESLUITEN];
