import type { Gegevens } from '../gebeurtenissen/index.ts';
import type { Stukbeschrijving } from '../gebeurtenissen/stukken.ts';
import type { Dossier } from '../toestand.ts';
import { RUBRIEKEN } from './rubrieken.ts';

/** A piece of a case as it counts now. */
export type Stuk = Gegevens<'stuk.toegevoegd'> & {
  toegevoegdOp: string;
  /** Why it does not count, and since when; `null` while it does. */
  ingetrokken: { op: string; reden: string } | null;
  /** How often what is said about it was changed. */
  wijzigingen: number;
};

/** All pieces of a case, withdrawn ones too, in the order in which they came. */
export function stukkenVan({ stukken, stukwijzigingen, stukkenIngetrokken }: Pick<Dossier, 'stukken' | 'stukwijzigingen' | 'stukkenIngetrokken'>): Stuk[] {
  return stukken.map(({ at, gegevens }) => {
    const { stukId } = gegevens;
    const eigen = stukwijzigingen.filter((wijziging) => wijziging.gegevens.stukId === stukId);
    const ingetrokken = stukkenIngetrokken.find((intrekking) => intrekking.gegevens.stukId === stukId);
    return {
      ...gegevens,
      ...beschrijvingUit(eigen.at(-1)?.gegevens),
      toegevoegdOp: at,
      ingetrokken: ingetrokken === undefined ? null : { op: ingetrokken.at, reden: ingetrokken.gegevens.reden },
      wijzigingen: eigen.length,
    };
  });
}

/** The pieces that count, in the order of the index: by part, and within it by their own date, those without one last. */
export function geldendeStukken(dossier: Parameters<typeof stukkenVan>[0]): Stuk[] {
  const plaats = ({ rubriek }: Stuk): number => RUBRIEKEN.indexOf(rubriek);
  const dag = ({ datum }: Stuk): string => (datum === '' ? '9999' : datum);
  return stukkenVan(dossier)
    .filter(({ ingetrokken }) => ingetrokken === null)
    .toSorted((a, b) => plaats(a) - plaats(b) || (dag(a) < dag(b) ? -1 : dag(a) > dag(b) ? 1 : 0));
}

function beschrijvingUit(wijziging: Stukbeschrijving | undefined): Stukbeschrijving | Record<string, never> {
  if (wijziging === undefined) return {};
  const { rubriek, omschrijving, datum, bron, beperkt } = wijziging;
  return { rubriek, omschrijving, datum, bron, beperkt };
}
