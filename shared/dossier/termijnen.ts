import { z } from 'zod';
import { beroepLaatsteDag } from '../wth/beroep.ts';
import { bewaartermijnDossier } from '../wth/bewaartermijn.ts';
import { motiveringUiterlijk } from '../wth/motivering.ts';
import { lokaleDatum, vergelijkDatums } from '../wth/tijd.ts';
import { bereikbaarheidUiterlijk, raadsmanUiterlijk } from '../wth/urentermijnen.ts';
import { datum, moment } from './basis.ts';
import { looptijdVan } from './status.ts';
import type { Dossier } from './toestand.ts';

/** A deadline of a case, with what it rests on. `uiterlijk` is a moment, or a last day that still counts. */
export const termijnSchema = z.strictObject({
  /** Number in the table of terms, T1 to T15; the Dutch name and what to do stand in `shared/tekst/termijnen.ts`. */
  code: z.enum(['T1', 'T2', 'T4', 'T5', 'T6', 'T10', 'T15']),
  artikel: z.string(),
  uiterlijk: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('moment'), op: moment }),
    z.strictObject({ soort: z.literal('dag'), op: datum }),
  ]),
  /** The clock time of the end does not exist (`gat`) or comes twice (`dubbel`) on that day. */
  markering: z.enum(['gat', 'dubbel']).nullable(),
  /** What the term waits for was done in time. */
  gehaald: z.boolean(),
  /** It was done, but after the term. */
  teLaat: z.boolean(),
});
export type DossierTermijn = z.infer<typeof termijnSchema>;

const opMoment = (op: string): DossierTermijn['uiterlijk'] => ({ soort: 'moment', op });
const opDag = (op: string): DossierTermijn['uiterlijk'] => ({ soort: 'dag', op });

/** A term that waits for nothing that can be recorded here. */
const open = { markering: null, gehaald: false, teLaat: false } as const;

/** The deadlines that the recorded facts of a case set going, in the order of the table in `domein.md` C1. */
export function termijnenVan(dossier: Dossier): DossierTermijn[] {
  const looptijd = looptijdVan(dossier);
  if (looptijd === null || dossier.opgelegd === null) return [];
  const { ingang, einde, maximum } = looptijd;
  const bekendgemaakt = dossier.uitgereikt === null ? null : lokaleDatum(dossier.uitgereikt.at);
  const termijnen: DossierTermijn[] = [
    { ...open, code: 'T1', artikel: 'Wth 2 lid 1', uiterlijk: opMoment(einde.moment), markering: einde.markering },
    { ...open, code: 'T2', artikel: 'Wth 9 lid 1', uiterlijk: opMoment(maximum.moment), markering: maximum.markering },
    {
      ...open,
      code: 'T4',
      artikel: 'Wth 2 lid 6',
      uiterlijk: opMoment(bereikbaarheidUiterlijk(ingang)),
      gehaald: dossier.praktisch?.gegevens.bereikbaar === 'ja',
    },
  ];
  const wens = dossier.praktisch?.gegevens.raadsman === 'ja' ? dossier.praktisch.gegevens.raadsmanOp : null;
  if (wens !== null) termijnen.push({ ...open, code: 'T5', artikel: 'Wth 5 lid 1', uiterlijk: opMoment(raadsmanUiterlijk(wens)) });
  if (dossier.aangezegd !== null) {
    const { uiterlijk } = motiveringUiterlijk(lokaleDatum(dossier.aangezegd.at));
    const opTijd = bekendgemaakt !== null && vergelijkDatums(bekendgemaakt, uiterlijk) <= 0;
    termijnen.push({
      ...open,
      code: 'T6',
      artikel: 'Wth 2 lid 7; Awb 3:47 lid 3',
      uiterlijk: opDag(uiterlijk),
      gehaald: opTijd,
      teLaat: bekendgemaakt !== null && !opTijd,
    });
  }
  if (bekendgemaakt !== null)
    termijnen.push({ ...open, code: 'T10', artikel: 'Awb 6:7 en 6:8', uiterlijk: opDag(beroepLaatsteDag(bekendgemaakt).uiterlijk) });
  const bewaren = opDag(bewaartermijnDossier(lokaleDatum(dossier.opgelegd.at), null).bewarenTotEnMet);
  termijnen.push({ ...open, code: 'T15', artikel: 'Wth 10 lid 1', uiterlijk: bewaren });
  return termijnen;
}
