import type { documentOpdrachten } from '../../../shared/contract/documenten.ts';
import { bewaarInstellingen } from '../archief/instellingen.ts';
import { transactie } from '../archief/vraag.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { leesZaak, log } from '../dossiers/lezer.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { huidigeInstellingen, maakVoorNu } from './maken.ts';
import { voerUit } from './uitvoer.ts';

/** Handlers of documents, and of the settings that they use. */
export const documentHandlers: Pick<Handlers<Context>, keyof typeof documentOpdrachten> = {
  'document.voorbeeld': (context, { dossierId, ...keuze }) => {
    const gemaakt = maakVoorNu(context, leesZaak(context, dossierId).dossier, keuze);
    log(context, 'document.bekeken', dossierId, { extra: { soort: keuze.soort } });
    return gemaakt;
  },

  'document.voerUit': async (context, { dossierId, ...keuze }) => ({ bestand: await voerUit(context, dossierId, keuze) }),

  'document.toon': async ({ host }, { pad }) => {
    await host.toonBestand(pad);
    return {};
  },

  'instellingen.lees': (context) => huidigeInstellingen(context),

  'instellingen.bewaar': (context, nieuw) => {
    const { basis, account } = context.archief();
    transactie(basis, () => {
      bewaarInstellingen(basis, nieuw, { op: context.host.klok.nu(), accountId: account.accountId });
      logBeheer(context, 'instellingen.gewijzigd');
    });
    return {};
  },
};
