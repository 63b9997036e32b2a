/** What stands on the line of an order: its decisions, its terms, its ends and now, each with its place between begin and day 28. */
import { eindeMetReden, looptijdVan } from '../../../shared/dossier/looptijd.ts';
import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { termijnNaam } from '../../../shared/tekst/termijnen.ts';
import { datumPlusDagen } from '../../../shared/wth/rekenen.ts';
import { eersteMomentVan, epochVanMoment, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';

/** What a point is; each has a shape and a word of its own. */
export type Puntsoort = 'besluit' | 'rechter' | 'termijn' | 'einde' | 'nu';

/** One point. `plaats` is a share of the whole line, from 0 to 1. */
export type Lijnpunt = { id: string; soort: Puntsoort; wat: string; op: Moment; plaats: number };

/** The line of an order: its ends as shares of the whole, and its points from first to last. */
export type Lijn = { begin: Moment; eersteEinde: number; einde: number; nu: number; punten: readonly Lijnpunt[] };

/** Where a deadline stands: a last day that still counts ends when the next begins. */
const tot = ({ uiterlijk }: DossierTermijn): Moment => (uiterlijk.soort === 'moment' ? uiterlijk.op : eersteMomentVan(datumPlusDagen(uiterlijk.op, 1)));

/** Terms that are told by another point, or lie years away. */
const NIET = ['T1', 'T2', 'T3', 'T15'];

const ZITTING = 'Zitting';

/** The hearing of each procedure, as it was last planned. */
const zittingen = ({ zittingenGepland }: Dossier): Dossier['zittingenGepland'] =>
  zittingenGepland.filter((een) => zittingenGepland.findLast(({ gegevens }) => gegevens.procedureId === een.gegevens.procedureId) === een);

/** The line of an order at `nu`; `null` when there is none. */
export function lijnVan(dossier: Dossier, termijnen: readonly DossierTermijn[], nu: Moment): Lijn | null {
  const looptijd = looptijdVan(dossier);
  const slot = eindeMetReden(dossier);
  if (looptijd === null || slot === null || dossier.opgelegd === null) return null;
  const van = epochVanMoment(looptijd.ingang);
  const duur = epochVanMoment(looptijd.maximum.moment) - van;
  const plaats = (op: Moment): number => Math.min(1, Math.max(0, (epochVanMoment(op) - van) / duur));
  const punt = (id: string, soort: Puntsoort, wat: string, op: Moment): Lijnpunt => ({ id, soort, wat, op, plaats: plaats(op) });
  const feiten = (soort: Puntsoort, wat: string, lijst: readonly { gebeurtenisId: string; at: Moment }[]): Lijnpunt[] => lijst.map(({ gebeurtenisId, at }) => punt(gebeurtenisId, soort, wat, at));

  const punten = [
    punt('begin', 'besluit', 'Begin van het huisverbod', looptijd.ingang),
    ...feiten('besluit', 'Zienswijze', dossier.zienswijzen),
    ...feiten('besluit', 'Verlenging besloten', dossier.verlengd),
    ...feiten('besluit', 'Verlenging bekendgemaakt', dossier.verlengingBekendgemaakt),
    ...feiten('besluit', 'Contactverbod gewijzigd', dossier.contactverbodGewijzigd),
    ...feiten('besluit', 'Intrekking besloten', dossier.ingetrokken === null ? [] : [dossier.ingetrokken]),
    ...zittingen(dossier).map(({ gebeurtenisId, gegevens }) => punt(gebeurtenisId, 'rechter', ZITTING, gegevens.op)),
    ...feiten('rechter', 'Geschorst door de rechter', dossier.geschorst),
    ...feiten('rechter', 'Schorsing opgeheven', dossier.schorsingOpgeheven),
    ...feiten('rechter', 'Vernietigd door de rechter', dossier.vernietigd),
    ...feiten('rechter', 'Vernietiging ongedaan gemaakt', dossier.vernietigingOngedaan),
    ...termijnen.filter(({ code }) => !NIET.includes(code)).map((termijn) => punt(termijn.sleutel, 'termijn', termijnNaam(termijn), tot(termijn))),
    ...(slot.op === looptijd.eersteEinde.moment ? [] : [punt('dag10', 'termijn', 'Tien dagen na het begin', looptijd.eersteEinde.moment)]),
    punt('einde', 'einde', 'Einde van het huisverbod', slot.op),
    ...(slot.op === looptijd.maximum.moment ? [] : [punt('dag28', 'termijn', 'Vier weken na het begin: langer kan niet', looptijd.maximum.moment)]),
    punt('nu', 'nu', 'Nu', nu),
  ];
  // What was decided stands at the last day when it came later; what only had a date then is left out.
  const metDatum = ({ soort, wat }: Lijnpunt): boolean => soort === 'termijn' || wat === ZITTING;
  const binnen = punten.filter((een) => !metDatum(een) || vergelijkMomenten(een.op, looptijd.maximum.moment) <= 0);
  return {
    begin: looptijd.ingang,
    eersteEinde: plaats(looptijd.eersteEinde.moment),
    einde: plaats(slot.op),
    nu: plaats(nu),
    punten: binnen.toSorted((a, b) => vergelijkMomenten(a.op, b.op)),
  };
}
