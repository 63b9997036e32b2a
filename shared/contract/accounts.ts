import { z } from 'zod';
import { moment, regel } from '../basis.ts';
import type { Opdracht } from './opdracht.ts';
import { BEHEREN, OVERZIEN, TOEZIEN } from './regels.ts';
import { accountId, map, niets, rol, rollen, wachtwoord } from './velden.ts';
import { werkId } from './werk.ts';

/** Minutes of rest after which an archive locks itself, unless a person chose fewer; more is not possible, nor is never. */
export const RUST_MINUTEN = 10;

/** A one-time code as a person types it; spaces, dashes and small letters do not matter. */
const code = z.string().min(1).max(100);
/** Short mark of an account's key, to compare by telephone: `XXXX-XXXX-XXXX-XXXX`. */
const kenmerk = z.string().min(1).max(40);
const uitgegeven = z.strictObject({ accountId, code: z.string(), vervalt: moment });
/** Whom it concerns, and the own password of who asks: keys change only at the hand of who is really there. */
const metWachtwoord = z.strictObject({ accountId, wachtwoord });

const accountRegel = z.strictObject({
  accountId,
  naam: z.string(),
  ambt: z.string(),
  rollen: z.array(rol),
  /** `uitgenodigd`: the code was not used yet. */
  status: z.enum(['uitgenodigd', 'actief', 'geschorst']),
  dossiertoegang: z.boolean(),
  /** Roles that count once a second person gives access. */
  wachtOp: z.array(rol),
  /** Names of who made the account and who gave access; empty for the first account. */
  gemaaktDoor: z.string(),
  verleendDoor: z.string(),
  /** Until when the code of an invitation is accepted. */
  vervalt: moment.nullable(),
  /** The account of who asks: nobody changes his own. */
  zelf: z.boolean(),
});
export type AccountRegel = z.infer<typeof accountRegel>;

const verzoek = z.strictObject({
  accountId,
  naam: z.string(),
  ambt: z.string(),
  /** The roles that would count from then on. */
  rollen: z.array(rol),
  /** True for somebody who has access already and gets other roles. */
  heeftToegang: z.boolean(),
  gemaaktDoor: z.string(),
  kenmerk,
  /** Code of the reason why who asks cannot grant this himself, or empty. */
  belet: z.enum(['', 'EIGEN_ACCOUNT', 'ZELF_GEMAAKT']),
});
export type Toegangsverzoek = z.infer<typeof verzoek>;

/** Accounts, who has access to the dossiers, and what a person sets for himself. */
export const accountOpdrachten = {
  'account.lijst': {
    invoer: niets,
    uitvoer: z.strictObject({
      accounts: z.array(accountRegel),
      /** Files whose key is known to somebody who no longer has access. */
      teVernieuwen: z.array(z.enum(['basis', 'dossiers'])),
    }),
    wie: OVERZIEN,
  },
  /** Makes an account that waits for its person. The code is shown this once. */
  'account.maak': { invoer: z.strictObject({ naam: regel, ambt: regel, rollen, wachtwoord }), uitvoer: uitgegeven, wie: BEHEREN },
  /** Another code for an account that is still waiting; the previous one no longer works. */
  'account.nieuweCode': { invoer: metWachtwoord, uitvoer: uitgegeven, wie: BEHEREN },
  /** With the code a person chooses his own password. Opens nothing yet. */
  'account.activeer': {
    invoer: z.strictObject({ map, code, wachtwoord }),
    uitvoer: z.strictObject({ accountId, naam: z.string(), ambt: z.string(), kenmerk }),
    wie: 'iedereen',
  },
  /** One's own account, with the mark that a colleague compares before he gives access. */
  'account.eigen': {
    invoer: niets,
    uitvoer: z.strictObject({
      accountId,
      naam: z.string(),
      ambt: z.string(),
      rollen: z.array(rol),
      wachtOp: z.array(rol),
      dossiertoegang: z.boolean(),
      kenmerk,
    }),
    wie: 'elk account',
  },
  /** What is taken away stops at once; what is added and needs dossiers waits for a second person. */
  'account.wijzigRollen': { invoer: z.strictObject({ accountId, rollen, wachtwoord }), uitvoer: niets, wie: BEHEREN },
  /** Takes the keys out of the account. Getting them back takes the same two persons as at first. */
  'account.schors': { invoer: metWachtwoord, uitvoer: niets, wie: BEHEREN },
  'account.hervat': { invoer: metWachtwoord, uitvoer: niets, wie: BEHEREN },
  /** Ends an account and gives the files that it could open a new key, as far as who ends it has theirs. */
  'account.beeindig': {
    invoer: metWachtwoord.extend({ werkId: werkId.optional() }),
    uitvoer: z.strictObject({ teVernieuwen: z.array(z.enum(['basis', 'dossiers'])) }),
    wie: BEHEREN,
  },
  'toegang.verzoeken': { invoer: niets, uitvoer: z.strictObject({ verzoeken: z.array(verzoek) }), wie: TOEZIEN },
  /** Gives a colleague access to the dossiers. `kenmerk` is the one that was compared. */
  'toegang.verleen': { invoer: z.strictObject({ accountId, kenmerk, wachtwoord }), uitvoer: niets, wie: TOEZIEN },
  /** Gives the files a new key, after somebody left. Takes some seconds. */
  'sleutels.vernieuw': { invoer: z.strictObject({ wachtwoord, werkId: werkId.optional() }), uitvoer: niets, wie: TOEZIEN },
  'wachtwoord.wijzig': { invoer: z.strictObject({ huidig: wachtwoord, nieuw: wachtwoord }), uitvoer: niets, wie: 'elk account' },
  'voorkeur.lees': { invoer: niets, uitvoer: z.strictObject({ rustMinuten: z.int() }), wie: 'elk account' },
  'voorkeur.bewaar': { invoer: z.strictObject({ rustMinuten: z.int().min(1).max(RUST_MINUTEN) }), uitvoer: niets, wie: 'elk account' },
  /** Hides names and texts on screen for somebody who looks along, or shows them again. */
  'meekijken.zet': { invoer: z.strictObject({ aan: z.boolean() }), uitvoer: niets, wie: 'elk account' },
} as const satisfies Record<string, Opdracht>;
