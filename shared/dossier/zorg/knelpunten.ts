/** A party that stalls in the care, and the steps to get it moving again: from a consult to the power to push through. */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { ESCALATIESTAPPEN } from '../gebeurtenissen/zorgtraject.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import type { Dossier, Feit } from '../toestand.ts';
import { eisIngevuld, eisVolgorde, type Stap } from '../verloop/gemeen.ts';
import { eisZorg } from './eisen.ts';

export type Escalatiestap = (typeof ESCALATIESTAPPEN)[number];

/** Whether this is the name of a step. */
export const isEscalatiestap = (stap: string): stap is Escalatiestap => (ESCALATIESTAPPEN as readonly string[]).includes(stap);

/** How one stands. `stappen`: in the order in which they were taken. `volgende`: the next heavier step, `null` when solved or past the last. */
export type Knelpuntstand = { knelpunt: Feit<'zorg.knelpunt'>; stappen: Feit<'zorg.escalatie'>[]; opgelostOp: Moment | null; volgende: Escalatiestap | null };

type Zaak = Pick<Dossier, 'zorgKnelpunten' | 'zorgEscalaties'>;

const zwaarte = (stap: Escalatiestap): number => ESCALATIESTAPPEN.indexOf(stap);

/** The heaviest step that was taken, as its place among them; -1 before the first. */
const zwaarste = (stappen: Knelpuntstand['stappen']): number => Math.max(-1, ...stappen.map(({ gegevens }) => zwaarte(gegevens.stap)));

/** Every one, the last recorded first. */
export function knelpuntenVan({ zorgKnelpunten, zorgEscalaties }: Zaak): Knelpuntstand[] {
  return zorgKnelpunten.toReversed().map((knelpunt) => {
    const stappen = zorgEscalaties.filter(({ gegevens }) => gegevens.knelpuntId === knelpunt.gebeurtenisId).toSorted((a, b) => vergelijkMomenten(a.at, b.at));
    const opgelost = stappen.find(({ gegevens }) => gegevens.uitkomst === 'opgelost');
    return { knelpunt, stappen, opgelostOp: opgelost?.at ?? null, volgende: opgelost === undefined ? (ESCALATIESTAPPEN[zwaarste(stappen) + 1] ?? null) : null };
  });
}

/** Those that are not solved yet. */
export const openKnelpunten = (zaak: Zaak): Knelpuntstand[] => knelpuntenVan(zaak).filter(({ opgelostOp }) => opgelostOp === null);

/** The steps that this one leaves out. Of one that an earlier step left out, that step says why. */
export const overgeslagenStappen = ({ stappen }: Pick<Knelpuntstand, 'stappen'>, stap: Escalatiestap): Escalatiestap[] => ESCALATIESTAPPEN.slice(zwaarste(stappen) + 1, zwaarte(stap));

/**
 * From light to heavy; the same step can be taken again.
 * @throws {AppFout} `KNELPUNT_ONBEKEND`, `KNELPUNT_OPGELOST`, `ESCALATIE_TERUG` for a lighter step than the last, `INVOER_ONGELDIG` when
 *   one is left out without saying why, `VERKEERDE_VOLGORDE`, see also `eisZorg`
 */
export function eisEscalatie(dossier: Dossier, stap: Stap<Gegevens<'zorg.escalatie'>>, nu: Moment): void {
  eisZorg(dossier, stap, nu);
  const eerder = { ...dossier, zorgEscalaties: dossier.zorgEscalaties.filter(({ at }) => vergelijkMomenten(at, stap.at) <= 0) };
  const stand = knelpuntenVan(eerder).find(({ knelpunt }) => knelpunt.gebeurtenisId === stap.gegevens.knelpuntId);
  if (stand === undefined) throw new AppFout('KNELPUNT_ONBEKEND');
  if (stand.opgelostOp !== null) throw new AppFout('KNELPUNT_OPGELOST');
  eisVolgorde('het begin van het knelpunt', stand.knelpunt.at, 'deze stap', stap.at);
  if (zwaarste(stand.stappen) > zwaarte(stap.gegevens.stap)) throw new AppFout('ESCALATIE_TERUG');
  if (overgeslagenStappen(stand, stap.gegevens.stap).length > 0) eisIngevuld({ overgeslagen: stap.gegevens.overgeslagen });
}
