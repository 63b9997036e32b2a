/** From when until when an order lasts, in every branch: imposed, extended, withdrawn, annulled. */
import { vastgelegdeTermijn } from '../wth/huisverbodtermijn.ts';
import type { Einde } from '../wth/kloktijd.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import type { Dossier } from './toestand.ts';
import { verlengingenVanaf, type Verlengingstand } from './verlengingen.ts';
import { vernietigingen } from './vernietigingen.ts';

/**
 * When the order began: the oral announcement or the handing over, whichever came first (domein I.1). Until one of these is
 * recorded, the start that the beschikking states. `null` when there is no order.
 */
export function ingangVan(dossier: Dossier): Moment | null {
  if (dossier.opgelegd === null) return null;
  const bekendmakingen = [dossier.aangezegd?.at, dossier.uitgereikt?.at].filter((at) => at !== undefined);
  return bekendmakingen.toSorted(vergelijkMomenten)[0] ?? dossier.opgelegd.gegevens.ingang;
}

/**
 * How long an order lasts by its decisions: `eersteEinde` is T1, `maximum` is T2, `einde` is T1 or the end of the last
 * extension that took effect; each with the remark for a clock time that is missing or double. Withdrawing and annulling are
 * in `eindeVan`.
 */
export type Looptijd = {
  ingang: Moment;
  eersteEinde: Einde;
  einde: Einde;
  maximum: Einde;
  /** Every extension that was decided, in the order of their decisions, and whether it took effect. */
  verlengingen: readonly Verlengingstand[];
};

const vroegste = (a: Einde, b: Einde): Einde => (vergelijkMomenten(a.moment, b.moment) <= 0 ? a : b);

const bekend = new WeakMap<Dossier, Looptijd | null>();

/**
 * The ends follow from the start, but never lie after what follows from the start that the beschikking states, which is what
 * the person was told (Wth 2 lid 1 and 9 lid 1; domein C2.3: never longer). `null` when there is no order.
 */
export function looptijdVan(dossier: Dossier): Looptijd | null {
  const eerder = bekend.get(dossier);
  if (eerder !== undefined) return eerder;
  const looptijd = bereken(dossier, false);
  bekend.set(dossier, looptijd);
  return looptijd;
}

function bereken(dossier: Dossier, metVernietigde: boolean): Looptijd | null {
  const ingang = ingangVan(dossier);
  if (ingang === null || dossier.opgelegd === null) return null;
  const werkelijk = vastgelegdeTermijn(ingang);
  const gezegd = vastgelegdeTermijn(dossier.opgelegd.gegevens.ingang);
  const { einde } = dossier.opgelegd.gegevens;
  const markering = vergelijkMomenten(einde, gezegd.einde.moment) === 0 ? gezegd.einde.markering : null;
  const eersteEinde = vroegste({ moment: einde, markering }, werkelijk.einde);
  const maximum = vroegste(gezegd.maximum, werkelijk.maximum);
  const { verlengingen, geldend } = verlengingenVanaf(dossier, { eersteEinde, maximum }, metVernietigde);
  return { ingang, eersteEinde, einde: geldend, maximum, verlengingen };
}

/** Why an order is over. */
export type Eindreden = 'van rechtswege geëindigd' | 'ingetrokken' | 'vernietigd';

/**
 * When and why the order ends, or ended: by itself, by the withdrawal, or by the ruling that annulled it. An annulled
 * extension ends with the ruling, or with the end that it extended when that is still to come. `null` when there is no order.
 */
export function eindeMetReden(dossier: Dossier): { op: Moment; reden: Eindreden } | null {
  const looptijd = looptijdVan(dossier);
  if (looptijd === null) return null;
  let slot: { op: Moment; reden: Eindreden } = { op: looptijd.einde.moment, reden: 'van rechtswege geëindigd' };
  const eerder = (op: Moment, reden: Eindreden): void => {
    if (vergelijkMomenten(op, slot.op) < 0) slot = { op, reden };
  };
  const uitspraken = vernietigingen(dossier);
  const overVerlenging = uitspraken.filter(({ gegevens }) => gegevens.betreft === 'verlenging');
  const anders = overVerlenging.length === 0 ? null : bereken(dossier, true);
  if (anders !== null && vergelijkMomenten(anders.einde.moment, slot.op) > 0)
    for (const { gegevens } of overVerlenging) {
      const op = vergelijkMomenten(gegevens.ingang, slot.op) > 0 ? gegevens.ingang : slot.op;
      const gestuit = vergelijkMomenten(op, anders.einde.moment) < 0 ? op : anders.einde.moment;
      if (vergelijkMomenten(gestuit, slot.op) > 0) slot = { op: gestuit, reden: 'vernietigd' };
    }
  for (const { gegevens } of uitspraken) if (gegevens.betreft === 'oplegging') eerder(gegevens.ingang, 'vernietigd');
  if (dossier.ingetrokken !== null) eerder(dossier.ingetrokken.gegevens.ingang, 'ingetrokken');
  return slot;
}

/** When the order ends; see `eindeMetReden`. `null` when there is no order. */
export const eindeVan = (dossier: Dossier): Moment | null => eindeMetReden(dossier)?.op ?? null;
