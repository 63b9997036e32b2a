import { z } from 'zod';
import { beroepLaatsteDag } from '../wth/beroep.ts';
import { bewaartermijnDossier } from '../wth/bewaartermijn.ts';
import { huisverbodtermijn } from '../wth/huisverbodtermijn.ts';
import { motiveringUiterlijk } from '../wth/motivering.ts';
import { lokaleDatum } from '../wth/tijd.ts';
import { bereikbaarheidUiterlijk, raadsmanUiterlijk } from '../wth/urentermijnen.ts';
import { datum, moment } from './basis.ts';
import { eindeVan, ingangVan } from './status.ts';
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
  /** True when what the term waits for was recorded. */
  gehaald: z.boolean(),
});
export type DossierTermijn = z.infer<typeof termijnSchema>;

const opMoment = (op: string): DossierTermijn['uiterlijk'] => ({ soort: 'moment', op });
const opDag = (op: string): DossierTermijn['uiterlijk'] => ({ soort: 'dag', op });

/** The deadlines that the recorded facts of a case set going, in the order of the table in `domein.md` C1. */
export function termijnenVan(dossier: Dossier): DossierTermijn[] {
  const ingang = ingangVan(dossier);
  const einde = eindeVan(dossier);
  if (ingang === null || einde === null || dossier.opgelegd === null) return [];
  const duur = huisverbodtermijn(ingang);
  const bekendgemaakt = dossier.uitgereikt === null ? null : lokaleDatum(dossier.uitgereikt.at);
  const termijnen: DossierTermijn[] = [
    { code: 'T1', artikel: 'Wth 2 lid 1', uiterlijk: opMoment(einde), markering: duur.einde.markering, gehaald: false },
    { code: 'T2', artikel: 'Wth 9 lid 1', uiterlijk: opMoment(duur.maximum.moment), markering: duur.maximum.markering, gehaald: false },
    {
      code: 'T4',
      artikel: 'Wth 2 lid 6',
      uiterlijk: opMoment(bereikbaarheidUiterlijk(ingang)),
      markering: null,
      gehaald: dossier.praktisch?.gegevens.bereikbaar === 'ja',
    },
  ];
  const wens = dossier.praktisch?.gegevens.raadsman === 'ja' ? dossier.praktisch.gegevens.raadsmanOp : null;
  if (wens !== null)
    termijnen.push({ code: 'T5', artikel: 'Wth 5 lid 1', uiterlijk: opMoment(raadsmanUiterlijk(wens)), markering: null, gehaald: false });
  if (dossier.aangezegd !== null) {
    const uiterlijk = opDag(motiveringUiterlijk(lokaleDatum(dossier.aangezegd.at)).uiterlijk);
    termijnen.push({ code: 'T6', artikel: 'Wth 2 lid 7; Awb 3:47 lid 3', uiterlijk, markering: null, gehaald: bekendgemaakt !== null });
  }
  if (bekendgemaakt !== null) {
    const uiterlijk = opDag(beroepLaatsteDag(bekendgemaakt).uiterlijk);
    termijnen.push({ code: 'T10', artikel: 'Awb 6:7 en 6:8', uiterlijk, markering: null, gehaald: false });
  }
  const bewaren = opDag(bewaartermijnDossier(lokaleDatum(dossier.opgelegd.at), null).bewarenTotEnMet);
  termijnen.push({ code: 'T15', artikel: 'Wth 10 lid 1', uiterlijk: bewaren, markering: null, gehaald: false });
  return termijnen;
}
