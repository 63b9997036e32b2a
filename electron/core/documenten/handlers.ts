import type { documentOpdrachten } from '../../../shared/contract/documenten.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { leesZaak } from '../dossiers/lezer.ts';
import { noteer } from '../inzage/logboeken.ts';
import { maakVoorNu } from './maken.ts';
import { maakOpnieuw } from './opnieuw.ts';
import { voerUit } from './uitvoer.ts';

/** Handlers of documents. */
export const documentHandlers: Pick<Handlers<Context>, keyof typeof documentOpdrachten> = {
  'document.voorbeeld': (context, { dossierId, ...keuze }) => {
    const { met: _met, ...gemaakt } = maakVoorNu(context, leesZaak(context, dossierId).dossier, keuze);
    noteer(context, 'dossiers', 'document.bekeken', { dossierId, extra: { soort: keuze.soort } });
    return gemaakt;
  },

  'document.voerUit': async (context, { dossierId, ...keuze }) => ({ bestand: await voerUit(context, dossierId, keuze) }),

  'document.maakOpnieuw': async (context, { dossierId, gebeurtenisId }) => ({ bestand: await maakOpnieuw(context, dossierId, gebeurtenisId) }),

  'document.toon': async ({ host }, { pad }) => {
    await host.toonBestand(pad);
    return {};
  },
};
