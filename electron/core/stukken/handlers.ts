import type { stukOpdrachten } from '../../../shared/contract/stukken.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { log } from '../dossiers/lezer.ts';
import { stelSamen } from '../procesdossier/samenstellen.ts';
import { voerProcesdossierUit } from '../procesdossier/uitvoer.ts';
import { neemIn, wachtendeStukken } from './inname.ts';
import { gooiStukWeg, trekStukIn, voegStukToe, wijzigStuk } from './stukken.ts';
import { voerStukUit } from './uitvoer.ts';

/** Handlers of pieces, and of what is made of them for a court. */
export const stukHandlers: Pick<Handlers<Context>, keyof typeof stukOpdrachten> = {
  'stuk.kies': (context, { dossierId, werkId }) => neemIn(context, dossierId, werkId),
  'stuk.wachtend': (context, { dossierId }) => ({ stukken: wachtendeStukken(context, dossierId) }),
  'stuk.gooiWeg': (context, { dossierId, stukId }) => {
    gooiStukWeg(context, dossierId, stukId);
    return {};
  },
  'stuk.voegToe': (context, stuk) => {
    voegStukToe(context, stuk);
    return {};
  },
  'stuk.wijzig': (context, stuk) => {
    wijzigStuk(context, stuk);
    return {};
  },
  'stuk.trekIn': (context, stuk) => {
    trekStukIn(context, stuk);
    return {};
  },
  'stuk.voerUit': async (context, { dossierId, stukId, werkId }) => ({ bestand: await voerStukUit(context, dossierId, stukId, werkId) }),
  'procesdossier.lees': async (context, { dossierId }) => {
    const { inventaris } = await stelSamen(context, dossierId);
    log(context, 'procesdossier.bekeken', dossierId);
    return { inventaris };
  },
  'procesdossier.voerUit': async (context, { dossierId, deel, werkId }) => ({ bestand: await voerProcesdossierUit(context, dossierId, deel, werkId) }),
};
