import type { dienstOpdrachten } from '../../../shared/contract/dienst.ts';
import { AppFout } from '../../../shared/fout.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { BEEINDIGD, isOpPiket, WAARGENOMEN, waarnemingOp } from '../rechten/piket.ts';

/** Handlers of who acts as burgemeester, by what people state themselves. */
export const dienstHandlers: Pick<Handlers<Context>, keyof typeof dienstOpdrachten> = {
  'dienst.stand': (context) => {
    const { basis, account } = context.archief();
    const nu = context.host.klok.nu();
    const waarneming = waarnemingOp(basis, nu);
    const waarnemer = waarneming && {
      naam: leesNamen(basis)[waarneming.accountId] ?? '',
      zelf: waarneming.accountId === account.accountId,
      sinds: waarneming.sinds,
      tot: waarneming.tot,
    };
    return { opPiket: isOpPiket(basis, account, nu), waarnemer };
  },

  'dienst.neemWaar': (context, { grond }) => {
    const { basis, alleenLezen } = context.archief();
    if (alleenLezen) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
    logBeheer(context, WAARGENOMEN, { extra: { grond } });
    const waarneming = waarnemingOp(basis, context.host.klok.nu());
    if (waarneming === null) throw new TypeError('waarneming niet vastgelegd');
    return { tot: waarneming.tot };
  },

  'dienst.beeindig': (context) => {
    const { basis, account } = context.archief();
    if (waarnemingOp(basis, context.host.klok.nu())?.accountId !== account.accountId) throw new AppFout('NIET_OP_PIKET');
    logBeheer(context, BEEINDIGD);
    return {};
  },
};
