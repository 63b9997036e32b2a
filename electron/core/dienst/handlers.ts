import type { dienstOpdrachten } from '../../../shared/contract/dienst.ts';
import { AppFout } from '../../../shared/fout.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { BEEINDIGD, isOpPiket, plekInRooster, roosterwaarneming, WAARGENOMEN, waarnemingOp } from '../piket/waarneming.ts';
import { beeindigInRooster, neemOverInRooster } from './inRooster.ts';

/** Handlers of who acts as burgemeester: by the roster, or by what people state themselves. */
export const dienstHandlers: Pick<Handlers<Context>, keyof typeof dienstOpdrachten> = {
  'dienst.stand': (context) => {
    const { basis, account } = context.archief();
    const nu = context.host.klok.nu();
    const opPiket = isOpPiket(basis, account, nu);
    const gezegd = waarnemingOp(basis, nu);
    if (gezegd !== null && plekInRooster(basis, gezegd.accountId) === null) {
      const { accountId, sinds, tot } = gezegd;
      return { opPiket, waarnemer: { naam: leesNamen(basis)[accountId] ?? '', zelf: accountId === account.accountId, sinds, tot } };
    }
    const rooster = roosterwaarneming(basis, nu);
    if (rooster === null || rooster.waarnemer === null || rooster.waarnemer.ambt === 'burgemeester') return { opPiket, waarnemer: null };
    const { waarnemer, sinds, tot } = rooster;
    return { opPiket, waarnemer: { naam: waarnemer.naam, zelf: waarnemer.deelnemerId === plekInRooster(basis, account.accountId), sinds, tot } };
  },

  'dienst.neemWaar': (context, { grond }) => {
    const { basis, account, alleenLezen } = context.archief();
    if (alleenLezen) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
    const plek = plekInRooster(basis, account.accountId);
    if (plek !== null) return { tot: neemOverInRooster(context, plek, grond) };
    logBeheer(context, WAARGENOMEN, { extra: { grond } });
    const waarneming = waarnemingOp(basis, context.host.klok.nu());
    if (waarneming === null) throw new TypeError('waarneming niet vastgelegd');
    return { tot: waarneming.tot };
  },

  'dienst.beeindig': (context) => {
    const { basis, account } = context.archief();
    const plek = plekInRooster(basis, account.accountId);
    if (plek !== null) beeindigInRooster(context, plek);
    else {
      if (waarnemingOp(basis, context.host.klok.nu())?.accountId !== account.accountId) throw new AppFout('NIET_OP_PIKET');
      logBeheer(context, BEEINDIGD);
    }
    return {};
  },
};
