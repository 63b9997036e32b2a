import type { werkwijzeOpdrachten } from '../../../shared/contract/werkwijze.ts';
import { AppFout } from '../../../shared/fout.ts';
import { volgendeAfspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { eisVerleenbaar } from '../../../shared/mandaat/register.ts';
import { vergelijkDatums } from '../../../shared/wth/tijd.ts';
import { beeindigMandaat, leesMandaten, verleenMandaat } from '../archief/mandaten.ts';
import { bewaarVersie } from '../archief/versies.ts';
import { transactie } from '../archief/vraag.ts';
import { vastlegger, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { huidigeWerkafspraken } from './werkwijze.ts';

/** Handlers of what the municipality agreed about its own working. */
export const werkwijzeHandlers: Pick<Handlers<Context>, keyof typeof werkwijzeOpdrachten> = {
  'mandaat.lijst': (context) => ({ register: leesMandaten(context.archief().basis) }),

  'mandaat.verleen': (context, invoer) => {
    const gegevens = eisVerleenbaar(invoer);
    const id = context.host.ids.nieuw();
    const { basis } = context.archief();
    transactie(basis, () => {
      verleenMandaat(basis, id, gegevens, vastlegger(context));
      logBeheer(context, 'mandaat.verleend', { objectId: id, extra: { bevoegdheid: gegevens.bevoegdheid, soort: gegevens.soort } });
    });
    return { id };
  },

  'mandaat.beeindig': (context, { id, tot, besluit }) => {
    const { basis } = context.archief();
    const regel = leesMandaten(basis).find((een) => een.id === id);
    if (regel === undefined) throw new AppFout('MANDAAT_ONBEKEND');
    if (regel.tot !== null) throw new AppFout('MANDAAT_AL_BEEINDIGD');
    if (vergelijkDatums(tot, regel.sinds) < 0) throw new AppFout('MANDAAT_EINDE_VOOR_BEGIN');
    transactie(basis, () => {
      beeindigMandaat(basis, id, { tot, besluit }, vastlegger(context));
      logBeheer(context, 'mandaat.beeindigd', { objectId: id });
    });
    return {};
  },

  'werkafspraken.lees': (context) => huidigeWerkafspraken(context),

  'werkafspraken.bewaar': (context, nieuw) => {
    const { basis } = context.archief();
    transactie(basis, () => {
      bewaarVersie(basis, 'werkafspraken', volgendeAfspraken(huidigeWerkafspraken(context), nieuw, context.host.klok.nu()), vastlegger(context));
      logBeheer(context, 'werkafspraken.gewijzigd');
    });
    return {};
  },
};
