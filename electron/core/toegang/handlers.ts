import { join } from 'node:path';
import type { toegangOpdrachten, OpenArchief } from '../../../shared/contract/toegang.ts';
import { eersteInstellingen } from '../../../shared/instellingen/instellingen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { maakArchief, openArchief, type Archief } from '../archief/archief.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { bewaarInstellingen } from '../archief/instellingen.ts';
import { bekendeArchieven, onthoudArchief } from './bekend.ts';
import { openDemonstratie } from '../demonstratie/openen.ts';

/** How the window is told which archive is open. */
function beeld(archief: Archief): OpenArchief {
  const { map, gemeente, demonstratie, account, alleenLezen } = archief;
  return { map, gemeente, demonstratie, account, alleenLezen };
}

function neem(context: Context, archief: Archief): OpenArchief {
  context.neem(archief);
  const { map, gemeente, demonstratie } = archief;
  onthoudArchief(context.host, { map, gemeente, demonstratie });
  return beeld(archief);
}

/** In the stand-in window only a demonstration archive opens, unless the command line allowed more. */
function eisToegestaan({ host }: Context, demonstratie: boolean): void {
  if (host.alleenDemonstratie && !demonstratie) throw new AppFout('ALLEEN_DEMONSTRATIE');
}

/** Handlers of the program itself: its clock, its lock, and which archive is open. */
export const toegangHandlers: Pick<Handlers<Context>, keyof typeof toegangOpdrachten> = {
  'app.toestand': (context) => {
    const { host } = context;
        return {
      nu: host.klok.nu(),
      standin: host.standin,
      alleenDemonstratie: host.alleenDemonstratie,
      archief: context.isOpen() ? beeld(context.archief()) : null,
      bekendeArchieven: bekendeArchieven(host),
    };
  },

  'app.tijd': ({ host }) => ({ nu: host.klok.nu() }),

  'app.actief': () => ({}),

  'archief.kiesMap': async ({ host }, { doel }) => ({
    map: await host.bestanden.kiesMap(doel === 'nieuw' ? 'Kies een lege map voor het archief' : 'Kies de map van het archief'),
  }),

  'archief.slot': (context, { map }) => {
    const { gemeente, demonstratie, slots } = leesSleutels(map).inhoud;
    eisToegestaan(context, demonstratie);
    return { gemeente, demonstratie, accounts: slots.map(({ accountId, naam, ambt }) => ({ accountId, naam, ambt })) };
  },

  'archief.maak': async (context, { map, gemeente, naam, ambt, wachtwoord }) => {
    eisToegestaan(context, false);
    const { host } = context;
    const archief = await maakArchief({ map, gemeente, account: { naam, ambt }, wachtwoord, host });
    const { accountId } = archief.account;
    bewaarInstellingen(archief.basis, eersteInstellingen(gemeente), { op: host.klok.nu(), accountId });
    return neem(context, archief);
  },

  'archief.demonstratie': async (context) => {
    const map = join(context.host.gegevensMap, 'demonstratie');
    return neem(context, await openDemonstratie(context, map));
  },

  'archief.ontgrendel': async (context, { map, accountId, wachtwoord }) => {
    eisToegestaan(context, leesSleutels(map).inhoud.demonstratie);
    return neem(context, await openArchief({ map, accountId, wachtwoord, host: context.host }));
  },

  /** The core itself closes the archive after this answer, so that the window hears why. */
  'archief.vergrendel': () => ({}),
};
