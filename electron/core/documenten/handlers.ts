import type { documentOpdrachten } from '../../../shared/contract/documenten.ts';
import { bewaarInstellingen } from '../archief/instellingen.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { leesZaak } from '../dossiers/lezer.ts';
import { logBeheer, noteer } from '../inzage/logboeken.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { eisBeeld } from '../huisstijl/logo.ts';
import { maakVoorNu } from './maken.ts';
import { maakOpnieuw } from './opnieuw.ts';
import { voerUit } from './uitvoer.ts';

/** Handlers of documents, and of the settings that they use. */
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

  'instellingen.lees': (context) => huidigeInstellingen(context),

  'instellingen.bewaar': (context, nieuw) => {
    const { basis, account } = context.archief();
    if (nieuw.logo !== null) for (const hash of [nieuw.logo.sha256, nieuw.logo.terugval]) if (hash !== '') eisBeeld(basis, hash);
    transactie(basis, () => {
      bewaarInstellingen(basis, nieuw, { op: context.host.klok.nu(), accountId: account.accountId });
      logBeheer(context, 'instellingen.gewijzigd');
    });
    return {};
  },
};
