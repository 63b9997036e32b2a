/**
 * What was known when the decision was taken, and what came after it: the court judges whether the order could be imposed by the
 * first, and whether it may go on by both (ex nunc, Wth 6 lid 2). Both follow from when each fact was recorded.
 */
import type { Gebeurtenis, GebeurtenisType } from '../dossier/gebeurtenissen/index.ts';
import { actueleFeiten, type Dossier } from '../dossier/toestand.ts';
import { noemtOpvang } from '../documenten/opvangwoorden.ts';
import type { Regel } from '../tekst/beschrijving.ts';
import { beschrijf, beschrijfGebeurtenis } from '../tekst/gebeurtenissen.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';

/** One fact as people read it. */
export type Kennisregel = {
  /** When it happened. */
  at: Moment;
  vastgelegdOp: Moment;
  wat: string;
  regels: Regel[];
  /** It was corrected after it was said here; the correction stands among what came later. */
  laterVerbeterd: boolean;
  /** How many lines are left out because they are about a place to stay, which no document but its own decision tells. */
  weggelaten: number;
};

/** Work within the municipality, which says nothing about the order or the people; and a place to stay, which only its own decision tells; and of the care all but how it goes and what it advises. */
const INTERN: readonly (RegExp | GebeurtenisType)[] = [/^document\./, /^procesdossier\./, /^taak\./, /^inhaal\./, /^stuk\./, /^dossier\./, /^uren\./, /^kosten\./, /^zitting\./, /^stukken\./, /^opvang\./, /^zorg\.(?:toegewezen|overdracht|beoordeeld|overleg|knelpunt|escalatie|contact|plan|code)$/, 'melding.geopend', 'bevoegdheid.vastgelegd'];
const isIntern = (type: string): boolean => INTERN.some((vorm) => (typeof vorm === 'string' ? vorm === type : vorm.test(type)));

const naamUit = (dossier: Dossier) => (id: string): string => dossier.huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === id)?.gegevens.naam ?? 'een huisgenoot';

/** Number of the event with which the order was imposed. */
const grens = (dossier: Dossier, gebeurtenissen: readonly Gebeurtenis[]): number =>
  gebeurtenissen.find(({ id }) => id === dossier.opgelegd?.gebeurtenisId)?.volgnummer ?? 0;

function regel(gebeurtenis: Pick<Gebeurtenis, 'at' | 'vastgelegdOp'>, { titel, regels }: { titel: string; regels: Regel[] }, laterVerbeterd: boolean): Kennisregel {
  const over = regels.filter(({ label, waarde }) => !noemtOpvang(`${label} ${waarde}`));
  return { at: gebeurtenis.at, vastgelegdOp: gebeurtenis.vastgelegdOp, wat: titel, regels: over, laterVerbeterd, weggelaten: regels.length - over.length };
}

/** Everything that was recorded up to the decision, as it was said then, in the order in which it happened. */
export function wistenBijBesluit(dossier: Dossier, gebeurtenissen: readonly Gebeurtenis[]): Kennisregel[] {
  const tot = grens(dossier, gebeurtenissen);
  // Corrections from before the decision belong to what was known; the later ones do not.
  const toen = actueleFeiten(gebeurtenissen.filter(({ volgnummer }) => volgnummer <= tot));
  const verbeterd = new Set(gebeurtenissen.flatMap((een) => (een.volgnummer > tot && een.type === 'gebeurtenis.gecorrigeerd' ? [een.gegevens.gebeurtenisId] : [])));
  return [...toen.values()]
    .filter(({ type }) => type !== 'gebeurtenis.gecorrigeerd' && !isIntern(type))
    .map((feit) => regel(feit, beschrijf(feit, naamUit(dossier)), verbeterd.has(feit.id)))
    .toSorted(opVolgorde);
}

/** Everything that was recorded after the decision, corrected where that was done, in the order in which it happened. */
export function sindsHetBesluit(dossier: Dossier, gebeurtenissen: readonly Gebeurtenis[]): Kennisregel[] {
  const tot = grens(dossier, gebeurtenissen);
  const feiten = actueleFeiten(gebeurtenissen);
  return gebeurtenissen
    .filter(({ volgnummer, type }) => volgnummer > tot && !isIntern(type))
    .flatMap((gebeurtenis): Kennisregel[] => {
      if (gebeurtenis.type !== 'gebeurtenis.gecorrigeerd') {
        const feit = feiten.get(gebeurtenis.id) ?? gebeurtenis;
        return [regel({ at: feit.at, vastgelegdOp: gebeurtenis.vastgelegdOp }, beschrijf(feit, naamUit(dossier)), false)];
      }
      const oud = gebeurtenissen.find(({ id }) => id === gebeurtenis.gegevens.gebeurtenisId);
      // A correction of what came later is in that fact already; one of what was known then is news.
      if (oud === undefined || oud.volgnummer > tot || isIntern(oud.type)) return [];
      const nieuw = beschrijfGebeurtenis(oud.type, gebeurtenis.gegevens.gegevens as never, naamUit(dossier));
      return [regel(gebeurtenis, { titel: `Verbeterd: ${nieuw.titel}`, regels: [...nieuw.regels, { label: 'Waarom verbeterd', waarde: gebeurtenis.gegevens.reden }] }, false)];
    })
    .toSorted(opVolgorde);
}

const opVolgorde = (a: Kennisregel, b: Kennisregel): number => vergelijkMomenten(a.at, b.at);
