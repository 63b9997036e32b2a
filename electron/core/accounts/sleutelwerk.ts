import { AppFout } from '../../../shared/fout.ts';
import type { Archief } from '../archief/archief.ts';
import { transactie } from '../archief/vraag.ts';
import { rondVernieuwingAf } from '../archief/vernieuwen.ts';
import type { Context } from '../context.ts';
import { logBeheer, type Logdelen } from '../inzage/logboeken.ts';
import type { Bestandssleutels } from '../sleutels/account.ts';
import type { SleutelInhoud } from '../sleutels/formaat.ts';
import { ontgrendel, wisOntgrendeld } from '../sleutels/ontgrendel.ts';
import { wijzigSleutels } from '../sleutels/wijzig.ts';

/** What work on the key slots has at hand: the archive, and the keys of who asked, wiped afterwards. */
export type Sleutelwerk = {
  archief: Archief;
  sleutels: Bestandssleutels;
  /** Changes the slots and writes a log line, both or neither. */
  readonly wijzig: (actie: string, delen: Logdelen, fn: (inhoud: SleutelInhoud) => SleutelInhoud) => SleutelInhoud;
};

/**
 * Works on the key slots for who asks, with his own password: it opens the keys that the session has forgotten, and shows that
 * he is really there. Work that is asynchronous has to be alone (`doeAlleen`), so that nothing comes in between.
 * @throws AppFout WACHTWOORD_ONJUIST, TE_VEEL_POGINGEN, ARCHIEF_ALLEEN_LEZEN, VERGRENDELD when it was locked meanwhile, and what
 *   `doe` throws.
 */
export async function metSleutels<T>(context: Context, wachtwoord: string, doe: (werk: Sleutelwerk) => T | Promise<T>): Promise<T> {
  const archief = context.archief();
  if (archief.alleenLezen) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
  const open = await ontgrendel(archief.map, archief.account.accountId, wachtwoord, context.host.klok);
  try {
    if (context.archief() !== archief) throw new AppFout('VERGRENDELD');
    const { sleutels } = open;
    rondVernieuwingAf(archief, sleutels);
    return await doe({
      archief,
      sleutels,
      wijzig: (actie, delen, fn) =>
        transactie(archief.basis, () => {
          logBeheer(context, actie, delen);
          return wijzigSleutels(archief.map, sleutels.basis, fn);
        }),
    });
  } finally {
    wisOntgrendeld(open);
  }
}

/** The first key of a file. @throws AppFout GEEN_DOSSIERTOEGANG when who asks has none. */
export function eersteSleutel(sleutels: readonly Buffer[]): Buffer {
  const [eerste] = sleutels;
  if (eerste === undefined) throw new AppFout('GEEN_DOSSIERTOEGANG');
  return eerste;
}
