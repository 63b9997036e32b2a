import { z } from 'zod';
import { moment } from '../basis.ts';
import { controleregel } from '../controle/vorm.ts';
import { verloopSoorten } from '../dossier/gebeurtenissen/verloop.ts';
import { raming } from '../instellingen/werkafspraken.ts';
import type { Jaarkosten } from '../kosten/vergelijk.ts';
import type { Opdracht } from './opdracht.ts';
import { CONTROLE, JAARKOSTEN, KOSTEN } from './regels.ts';
import { niets, opgeslagen } from './velden.ts';

const dossierId = z.string().min(1).max(64);
const stap = <T extends 'kosten.gemaakt' | 'uren.besteed'>(type: T) => z.strictObject({ type: z.literal(type), at: moment, gegevens: verloopSoorten[type] });
const jaarkosten = z.custom<Jaarkosten>((waarde) => typeof waarde === 'object' && waarde !== null);

/** Overseeing the orders, and what they cost. */
export const controleOpdrachten = {
  /** The running orders, and those that are over while the care stalls, with what asks for attention, the most pressing first. Signals out of care notes, never what they say. */
  'controle.lees': { invoer: niets, uitvoer: z.strictObject({ nu: moment, regels: z.array(controleregel) }), wie: CONTROLE, over: 'lijst', vanzelf: true },
  /** Saves the same for Word, without names of persons; `null` when the user changed his mind. */
  'controle.voerUit': {
    invoer: niets,
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: CONTROLE,
    over: 'lijst',
  },
  /** A cost of a case, or time spent on it. */
  'kosten.vastleggen': {
    invoer: z.strictObject({ dossierId, stap: z.discriminatedUnion('type', [stap('kosten.gemaakt'), stap('uren.besteed')]) }),
    uitvoer: z.strictObject({ gebeurtenisId: z.string() }),
    wie: KOSTEN,
    over: 'dossier',
  },
  /** Sums over all cases, also those that are destroyed; of fewer than five of these only how much it was. For who may read every case. */
  'kosten.jaar': { invoer: z.strictObject({ jaar: z.int().min(2009).max(2999) }), uitvoer: z.strictObject({ nu: moment, eersteJaar: z.int().nullable(), kosten: jaarkosten, raming }), wie: JAARKOSTEN },
} as const satisfies Record<string, Opdracht>;
