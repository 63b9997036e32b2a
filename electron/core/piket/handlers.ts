import type { piketOpdrachten } from '../../../shared/contract/piket.ts';
import { AppFout } from '../../../shared/fout.ts';
import { bereikbaarOp, teControleren, zorgBereikbaar } from '../../../shared/piket/telefoonlijst.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { vastlegger, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { stelBevoegdheidVast } from '../dossiers/bevoegdheid.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { roosterbeeld } from './beeld.ts';
import { bewaarConcept, leesConcepten, wisConcept } from './concepten.ts';
import { bewaarContact, leesContacten, verwijderContact } from './contactboek.ts';
import { geschiedenis } from './geschiedenis.ts';
import { leesBestand, neemBestandOver } from './invoer.ts';
import { heeftRooster, leesRooster } from './rooster.ts';
import { voerRoosterUit } from './uitvoer.ts';
import { bewaar, probeer } from './wijzigen.ts';

/** A number or hours that nobody looked at for so long deserve a call by day. */
const CONTROLE_MAANDEN = 6;

/** Handlers of the piket roster and the telefoonlijst. */
export const piketHandlers: Pick<Handlers<Context>, keyof typeof piketOpdrachten> = {
  'piket.nu': (context) => {
    const nu = context.host.klok.nu();
    const { rooster } = leesRooster(context.archief().basis);
    return { nu, waarneming: heeftRooster(rooster) ? wieNeemtWaar(rooster, nu) : null };
  },

  'piket.rooster': (context, { van, tot }) => roosterbeeld(context, van, tot),

  'piket.geschiedenis': (context, { voor, aantal }) => geschiedenis(context, voor, aantal),

  'rooster.probeer': (context, { opdracht }) => probeer(context, opdracht),

  'rooster.bewaar': (context, { opdracht, verwacht }) => {
    bewaar(context, opdracht, verwacht);
    return {};
  },

  'rooster.probeerEigen': (context, { opdracht }) => probeer(context, opdracht),

  'rooster.bewaarEigen': (context, { opdracht, verwacht }) => {
    bewaar(context, opdracht, verwacht);
    return {};
  },

  'rooster.leesCsv': (context, { bestand }) => {
    const { rijen, problemen, ...rest } = leesBestand(context, bestand);
    return { ...rest, rijen: [...rijen], problemen: [...problemen] };
  },

  'rooster.neemCsvOver': (context, { bestand, verwacht }) => ({ aantal: neemBestandOver(context, bestand, verwacht) }),

  'piket.voerUit': async (context, keuze) => ({ bestand: await voerRoosterUit(context, keuze) }),

  'piket.contacten': (context) => {
    const nu = context.host.klok.nu();
    const contacten = leesContacten(context.archief().basis);
    return { nu, contacten, teControleren: teControleren(contacten, lokaleDatum(nu), CONTROLE_MAANDEN).map(({ contactId }) => contactId) };
  },

  'piket.bereikbaarNu': (context) => {
    const nu = context.host.klok.nu();
    const contacten = leesContacten(context.archief().basis);
    return {
      nu,
      bereikbaar: contacten.filter((contact) => bereikbaarOp(contact, nu).bereikbaar),
      zorg: zorgBereikbaar(contacten, nu),
      teControleren: teControleren(contacten, lokaleDatum(nu), CONTROLE_MAANDEN).length,
    };
  },

  'contact.bewaar': (context, { contact }) => {
    bewaarContact(context.archief().basis, contact, vastlegger(context));
    logBeheer(context, 'contact.bewaard', { objectId: contact.contactId });
    return {};
  },

  'contact.verwijder': (context, { contactId }) => {
    if (!verwijderContact(context.archief().basis, contactId)) throw new AppFout('CONTACT_ONBEKEND');
    logBeheer(context, 'contact.verwijderd', { objectId: contactId });
    return {};
  },

  'eigenformulier.lijst': (context) => ({ concepten: leesConcepten(context) }),

  'eigenformulier.bewaar': (context, { sleutel, gegevens }) => ({ bewaardOp: bewaarConcept(context, sleutel, gegevens) }),

  'eigenformulier.wis': (context, { sleutel }) => {
    wisConcept(context, sleutel);
    return {};
  },

  'bevoegdheid.stelVast': (context, { dossierId }) => ({ aantal: stelBevoegdheidVast(context, dossierId) }),
};
