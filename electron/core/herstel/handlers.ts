import type { herstelOpdrachten } from '../../../shared/contract/herstel.ts';
import { datumPlusJaren } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum, vergelijkDatums, type Datum, type Moment } from '../../../shared/wth/tijd.ts';
import { leesLaatsteVan } from '../archief/logboek.ts';
import { vandaag, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import type { Herstelslot } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { gebruikVellen, openVellen } from './gebruik.ts';
import { maakVellen } from './vellen.ts';

const GETEST = 'herstel.getest';

/** When this set of sheets was last tested; `null` when it never was. */
function getestOp(context: Context, { setId }: Herstelslot): Moment | null {
  const laatste = leesLaatsteVan(context.archief().basis, [GETEST]);
  return laatste?.extra['set'] === setId ? laatste.op : null;
}

/** The sheets are to be tested a year after the last time. */
const testVoor = (sinds: Moment): Datum => datumPlusJaren(lokaleDatum(sinds), 1);

/** Handlers of the recovery sheets. */
export const herstelHandlers: Pick<Handlers<Context>, keyof typeof herstelOpdrachten> = {
  'herstel.stand': (context) => {
    const { herstel } = leesSleutels(context.archief().map).inhoud;
    if (herstel === null) return { vellen: null };
    const getest = getestOp(context, herstel);
    const dag = testVoor(getest ?? herstel.gemaaktOp);
    const testNodig = vergelijkDatums(vandaag(context), dag) >= 0;
    return { vellen: { setId: herstel.setId, gemaaktOp: herstel.gemaaktOp, getestOp: getest, testVoor: dag, testNodig } };
  },

  'herstel.maakVellen': async (context, { kantoren, wachtwoord }) => ({ vellen: await maakVellen(context, kantoren, wachtwoord) }),

  'herstel.getest': (context, { vellen }) => {
    const { herstel } = leesSleutels(context.archief().map).inhoud;
    wis(openVellen(herstel, vellen));
    logBeheer(context, GETEST, { extra: { set: herstel?.setId ?? '' } });
    return { testVoor: testVoor(context.host.klok.nu()) };
  },

  'herstel.gebruik': async (context, vraag) => ({ accountId: await gebruikVellen(context, vraag) }),
};
