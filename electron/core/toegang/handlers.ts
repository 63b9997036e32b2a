import { join } from 'node:path';
import { contract } from '../../../shared/contract/contract.ts';
import type { toegangOpdrachten, OpenArchief } from '../../../shared/contract/toegang.ts';
import { RUST_MINUTEN } from '../../../shared/contract/accounts.ts';
import { eersteInstellingen } from '../../../shared/instellingen/instellingen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { epochVanMoment, type Moment } from '../../../shared/wth/tijd.ts';
import { maakArchief, type Archief } from '../archief/archief.ts';
import type { Db } from '../archief/db.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import type { Context } from '../context.ts';
import { WIST_NA_SECONDEN } from '../klembord.ts';
import type { Handlers } from '../dispatch.ts';
import { RUST } from '../accounts/handlers.ts';
import { bewaarVersie } from '../archief/versies.ts';
import { meldAccount } from '../archief/register.ts';
import { leesLog } from '../archief/logboek.ts';
import { leesVoorkeur } from '../archief/voorkeuren.ts';
import { noteer } from '../inzage/logboeken.ts';
import { vragerVan } from '../piket/vrager.ts';
import { aantalPogingen } from '../sleutels/pogingen.ts';
import { bekendeArchieven, onthoudArchief } from './bekend.ts';
import { openArchief } from './openen.ts';
import { herneemWissel } from '../terugzetten/wissel.ts';
import { openDemonstratie } from '../demonstratie/openen.ts';

/** The rules of all commands: the window shows by them, and so need not hold the contract itself. */
const REGELS = Object.fromEntries(Object.entries(contract).map(([naam, { wie }]) => [naam, wie]));

/** How the window is told which archive is open, and what who opened it may. */
function beeld(context: Context): OpenArchief {
  const { map, gemeente, demonstratie, account, alleenLezen, heeftDossiers } = context.archief();
  const { opPiket } = vragerVan(context);
  return { map, gemeente, demonstratie, account, alleenLezen, dossiertoegang: heeftDossiers, opPiket, meekijken: context.sessie.meekijken, regels: REGELS };
}

/** Takes over an archive that was just opened, as its person set it. */
function neem(context: Context, archief: Archief, mislukt: number): OpenArchief {
  context.neem(archief);
  const { map, gemeente, demonstratie, basis, account, alleenLezen } = archief;
  onthoudArchief(context.host, { map, gemeente, demonstratie });
  const minuten = leesVoorkeur(basis, account.accountId, RUST);
  if (typeof minuten === 'number' && minuten >= 1 && minuten < RUST_MINUTEN) context.sessie.rustMinuten = minuten;
  if (!alleenLezen) alsErRuimteIs(() => meldAccount(basis, account));
  const klokTerug = minutenTerug(basis, context.host.klok.nu());
  noteer(context, 'basis', 'archief.ontgrendeld', { extra: { mislukt, ...(klokTerug >= KLOK_RUIMTE && { klokTerug }) } });
  return beeld(context);
}

/** Minutes that a clock may be off without a word: it is set right by itself all the time. */
const KLOK_RUIMTE = 15;

/** By how many minutes this is before the last line of the log: the clock was set back, or was ahead when that line was written. */
function minutenTerug(basis: Db, nu: Moment): number {
  const [laatste] = leesLog(basis, 1);
  return laatste === undefined ? 0 : Math.floor((epochVanMoment(laatste.op) - epochVanMoment(nu)) / 60_000);
}

/** At night reading must go on: on a full disk the archive opens, and what needs room is refused by itself, until there is some. */
function alsErRuimteIs(doe: () => void): void {
  try {
    doe();
  } catch (fout) {
    if (!(fout instanceof AppFout && fout.code === 'SCHIJF_VOL')) throw fout;
  }
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
      archief: context.isOpen() ? beeld(context) : null,
      bekendeArchieven: bekendeArchieven(host),
    };
  },

  'app.tijd': (context) => ({
    nu: context.host.klok.nu(),
    logWacht: context.isOpen() ? context.logwachtrij.aantal(context.archief().archiefId) : 0,
  }),

  'app.actief': () => ({}),

  'archief.kiesMap': async ({ host }, { doel }) => ({
    map: await host.bestanden.kiesMap(doel === 'nieuw' ? 'Kies een lege map voor het archief' : 'Kies de map van het archief'),
  }),

  'archief.slot': (context, { map }) => {
    herneemWissel(map);
    const { gemeente, demonstratie, slots, uitnodigingen, herstel } = leesSleutels(map).inhoud;
    eisToegestaan(context, demonstratie);
    const accounts = slots.map(({ accountId, naam, ambt, geschorst }) => ({ accountId, naam, ambt, geschorst }));
    return { gemeente, demonstratie, accounts, uitnodigingen: uitnodigingen.length > 0, herstel: herstel !== null };
  },

  'archief.maak': async (context, { map, gemeente, naam, ambt, rollen, wachtwoord }) => {
    eisToegestaan(context, false);
    const { host } = context;
    const account = { naam, ambt, ...(rollen !== undefined && { rollen }) };
    const archief = await maakArchief({ map, gemeente, account, wachtwoord, host, kdf: context.kdf });
    const { accountId } = archief.account;
    bewaarVersie(archief.basis, 'instellingen', eersteInstellingen(gemeente), { op: host.klok.nu(), accountId });
    return neem(context, archief, 0);
  },

  'archief.demonstratie': async (context) => {
    const map = join(context.host.gegevensMap, 'demonstratie');
    return neem(context, await openDemonstratie(context, map), 0);
  },

  'archief.ontgrendel': async (context, { map, accountId, wachtwoord }) => {
    eisToegestaan(context, leesSleutels(map).inhoud.demonstratie);
    const mislukt = aantalPogingen(map, accountId);
    return neem(context, await openArchief({ map, accountId, wachtwoord, host: context.host, verhoogTot: context.kdf }), mislukt);
  },

  'klembord.zet': async ({ klembord }, { tekst }) => {
    await klembord.zet(tekst);
    return { wistNaSeconden: WIST_NA_SECONDEN };
  },

  /** The core itself closes the archive after this answer, so that the window hears why. */
  'archief.vergrendel': () => ({}),
};
