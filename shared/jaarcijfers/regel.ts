/** The cijferregel: what the yearly figures count of one case. Nothing else of a case is ever counted. */
import type { JaNeeOnbekend } from '../basis.ts';
import { naamdelen } from '../dossier/eerdere.ts';
import { eindeMetReden, looptijdVan, type Eindreden } from '../dossier/looptijd.ts';
import { vernietigingen } from '../dossier/vernietigingen.ts';
import { proceduresVan, type Procedure } from '../dossier/procedure/procedures.ts';
import { uitsprakenVan, type Uitspraak } from '../dossier/procedure/uitspraken.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { alsAdresdeel } from '../dossier/zoektekst.ts';
import { gezegdOverHulp } from '../dossier/zorg/hulp.ts';
import { epochVanMoment, lokaleDatum, type Datum, type Moment } from '../wth/tijd.ts';

/** Changes when a line would say something else of the same case: lines of an earlier form are made again. */
export const REGELVORM = 1;

/** What came of a melding. `vervallen`: closed before it was weighed. `open`: not decided yet. */
export const BESLUITEN = ['opgelegd', 'nietOpgelegd', 'vervallen', 'open'] as const;
export type Besluitsoort = (typeof BESLUITEN)[number];

/** How one case before a court ended; the gravest where there were several rulings. */
export const RECHTERUITKOMSTEN = ['inStand', 'geschorst', 'vernietigdDoorRechter', 'gevolgenInStand', 'zaakIngetrokken', 'zaakLoopt'] as const;
export type Rechteruitkomst = (typeof RECHTERUITKOMSTEN)[number];

/** What counts of an order. Moments are epoch milliseconds. */
export type Verbodregel = {
  /** When and why it ends; a withdrawal or a ruling may lie ahead, so who counts compares with the present. */
  einde: number;
  reden: Eindreden;
  /** From when the imposition is annulled, also when that was told after the end. */
  vernietigdOp: number | null;
  verlengd: boolean;
  overtredingen: number;
  rechter: Partial<Record<Rechteruitkomst, number>>;
  opvang: boolean;
  hulp: JaNeeOnbekend;
};

/** One case. */
export type Cijferregel = {
  /** The day of the decision by the calendar of Amsterdam; of the call while nothing is decided. It gives year and month. */
  dag: Datum;
  /** The same as epoch milliseconds, for the order in time. */
  op: number;
  besluit: Besluitsoort;
  /** `null` where there is no order. */
  verbod: Verbodregel | null;
  /** Name and date of birth, to find who was imposed an order before; empty where one of them is unknown. */
  persoon: string;
  /** The dwelling, by postcode and by street; two cases are of the same address when one of these is the same. */
  adressen: string[];
};

/** The line of a case as its events tell it now. */
export function cijferregelVan(dossier: Dossier): Cijferregel {
  const { besluit, at } = besluitVan(dossier);
  return {
    dag: lokaleDatum(at),
    op: epochVanMoment(at),
    besluit,
    verbod: besluit === 'opgelegd' ? verbodVan(dossier) : null,
    persoon: besluit === 'opgelegd' ? persoonVan(dossier) : '',
    adressen: besluit === 'opgelegd' ? adressenVan(dossier) : [],
  };
}

/** In the order in which `statusOp` decides. */
function besluitVan({ vervallen, nietOpgelegd, opgelegd, geopendOp }: Dossier): { besluit: Besluitsoort; at: Moment } {
  if (vervallen !== null) return { besluit: 'vervallen', at: vervallen.at };
  if (nietOpgelegd !== null) return { besluit: 'nietOpgelegd', at: nietOpgelegd.at };
  if (opgelegd !== null) return { besluit: 'opgelegd', at: opgelegd.at };
  return { besluit: 'open', at: geopendOp };
}

function verbodVan(dossier: Dossier): Verbodregel | null {
  const slot = eindeMetReden(dossier);
  if (slot === null) return null;
  const vernietigd = vernietigingen(dossier)
    .filter(({ gegevens }) => gegevens.betreft === 'oplegging')
    .map(({ gegevens }) => epochVanMoment(gegevens.ingang));
  return {
    einde: epochVanMoment(slot.op),
    reden: slot.reden,
    vernietigdOp: vernietigd.length === 0 ? null : Math.min(...vernietigd),
    // An extension that a judge annulled later was an extension all the same.
    verlengd: (looptijdVan(dossier)?.verlengingen ?? []).some(({ geenWerking }) => geenWerking === null || geenWerking === 'vernietigd'),
    overtredingen: dossier.overtredingen.length,
    rechter: rechterVan(dossier),
    opvang: dossier.opvangBesloten.length > 0,
    hulp: hulpVan(dossier),
  };
}

function rechterVan(dossier: Dossier): Verbodregel['rechter'] {
  const telling: Verbodregel['rechter'] = {};
  const tel = (uitkomst: Rechteruitkomst): void => void (telling[uitkomst] = (telling[uitkomst] ?? 0) + 1);
  const procedures = proceduresVan(dossier);
  for (const een of procedures) tel(uitkomstVan(een));
  // Rulings that name no procedure: what the griffier told at one moment is one case.
  const bekend = new Set(procedures.flatMap(({ uitspraken }) => uitspraken.map(({ feit }) => feit.gebeurtenisId)));
  const los = Map.groupBy(
    uitsprakenVan(dossier).filter(({ type, feit }) => type !== 'schorsing.opgeheven' && !bekend.has(feit.gebeurtenisId)),
    ({ feit }) => epochVanMoment(feit.at),
  );
  for (const uitspraken of los.values()) tel(zwaarste(uitspraken));
  return telling;
}

const uitkomstVan = ({ stand, uitspraken }: Procedure): Rechteruitkomst => (stand === 'loopt' ? 'zaakLoopt' : stand === 'ingetrokken' ? 'zaakIngetrokken' : zwaarste(uitspraken));

function zwaarste(uitspraken: readonly Uitspraak[]): Rechteruitkomst {
  const vernietigd = uitspraken.filter((een) => een.type === 'huisverbod.vernietigd');
  if (vernietigd.some(({ feit }) => !feit.gegevens.gevolgenInStand)) return 'vernietigdDoorRechter';
  if (uitspraken.some(({ type }) => type === 'huisverbod.geschorst')) return 'geschorst';
  return vernietigd.length > 0 ? 'gevolgenInStand' : 'inStand';
}

/** Whether help was accepted; withdrawing on that ground says so too. */
function hulpVan(dossier: Dossier): JaNeeOnbekend {
  if (dossier.ingetrokken?.gegevens.grond.als === 'hulp aanvaard') return 'ja';
  return gezegdOverHulp(dossier)?.gegevens.hulpAanvaard ?? 'onbekend';
}

function persoonVan({ betrokkene }: Dossier): string {
  if (betrokkene === null || betrokkene.gegevens.geboortedatum === '') return '';
  const delen = naamdelen(betrokkene.gegevens.naam);
  return delen.length === 0 ? '' : `${delen.toSorted().join(' ')}|${betrokkene.gegevens.geboortedatum}`;
}

function adressenVan({ woning }: Dossier): string[] {
  if (woning === null) return [];
  const { straat, huisnummer, postcode, plaats } = woning.gegevens;
  const nummer = alsAdresdeel(huisnummer);
  if (nummer === '') return [];
  return [...(alsAdresdeel(postcode) === '' ? [] : [`postcode ${alsAdresdeel(postcode)} ${nummer}`]), ...(alsAdresdeel(straat) === '' ? [] : [`straat ${alsAdresdeel(straat)} ${nummer} ${alsAdresdeel(plaats)}`])];
}
