import type { accountOpdrachten } from '../../../shared/contract/accounts.ts';
import { AppFout } from '../../../shared/fout.ts';
import { bewaarVoorkeur } from '../archief/voorkeuren.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { wijzigWachtwoord } from '../sleutels/ontgrendel.ts';
import { activeer } from './activeren.ts';
import { beeindig, vernieuwSleutels } from './beeindigen.ts';
import { accountLijst, eigenAccount } from './lijst.ts';
import { verleen, verzoeken } from './toegang.ts';
import { geefNieuweCode, nodigUit } from './uitnodigen.ts';
import { hervat, schors, wijzigRollen } from './wijzigen.ts';

/** Name under which the minutes of rest are kept. */
export const RUST = 'rustMinuten';

const niets = async (werk: Promise<unknown>): Promise<Record<string, never>> => {
  await werk;
  return {};
};

/** Handlers of accounts, of access to the dossiers, and of what a person sets for himself. */
export const accountHandlers: Pick<Handlers<Context>, keyof typeof accountOpdrachten> = {
  'account.lijst': (context) => accountLijst(context),
  'account.maak': (context, { wachtwoord, ...wie }) => nodigUit(context, wie, wachtwoord),
  'account.nieuweCode': (context, { accountId, wachtwoord }) => geefNieuweCode(context, accountId, wachtwoord),
  'account.activeer': (context, vraag) => activeer(context, vraag),
  'account.eigen': (context) => eigenAccount(context),
  'account.wijzigRollen': (context, { accountId, rollen, wachtwoord }) => niets(wijzigRollen(context, accountId, rollen, wachtwoord)),
  'account.schors': (context, { accountId, wachtwoord }) => niets(schors(context, accountId, wachtwoord)),
  'account.hervat': (context, { accountId, wachtwoord }) => niets(hervat(context, accountId, wachtwoord)),
  'account.beeindig': async (context, { accountId, wachtwoord, werkId }) => ({ teVernieuwen: await beeindig(context, accountId, wachtwoord, werkId) }),
  'toegang.verzoeken': (context) => ({ verzoeken: verzoeken(context) }),
  'toegang.verleen': (context, vraag) => niets(verleen(context, vraag)),
  'sleutels.vernieuw': (context, { wachtwoord, werkId }) => niets(vernieuwSleutels(context, wachtwoord, werkId)),

  'wachtwoord.wijzig': async (context, { huidig, nieuw }) => {
    const archief = context.archief();
    const { map, account, alleenLezen } = archief;
    if (alleenLezen) throw new AppFout('ARCHIEF_ALLEEN_LEZEN');
    await wijzigWachtwoord({ map, accountId: account.accountId, huidig, nieuw, host: context.host, kdf: context.kdf });
    if (context.isOpen() && context.archief() === archief) logBeheer(context, 'wachtwoord.gewijzigd');
    return {};
  },

  'voorkeur.lees': ({ sessie }) => ({ rustMinuten: sessie.rustMinuten }),

  'voorkeur.bewaar': (context, { rustMinuten }) => {
    const { basis, account } = context.archief();
    bewaarVoorkeur(basis, account.accountId, RUST, rustMinuten);
    context.sessie.rustMinuten = rustMinuten;
    return {};
  },

  'meekijken.zet': (context, { aan }) => {
    logBeheer(context, aan ? 'meekijken.begonnen' : 'meekijken.beeindigd');
    context.sessie.meekijken = aan;
    return {};
  },
};
