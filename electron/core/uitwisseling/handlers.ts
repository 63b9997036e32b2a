import { join } from 'node:path';
import { eisUitwisselstap, isVerzoekOpen } from '../../../shared/archief/uitwisseling.ts';
import type { NieuweUitwisselstap } from '../../../shared/archief/uitwisselstappen.ts';
import type { uitwisselingOpdrachten } from '../../../shared/contract/uitwisseling.ts';
import { AppFout } from '../../../shared/fout.ts';
import { metSleutels } from '../accounts/sleutelwerk.ts';
import { eigenAccounts, leesNamen } from '../archief/register.ts';
import { legUitwisselstapVast, leesVerzoek, leesVerzoeken } from '../archief/verzoeken.ts';
import { transactie } from '../archief/vraag.ts';
import { laatMapUit } from '../bestanden/buiten.ts';
import { ligtIn } from '../bestanden/ligtIn.ts';
import { vandaag, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { log } from '../dossiers/lezer.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { voerMdtoUit } from '../mdto/uitvoer.ts';
import { schrijfAlles, type Geteld } from './schrijven.ts';

/** The next step of a request, with its line in the log. */
function leg(context: Context, verzoekId: string, stap: NieuweUitwisselstap, sha256?: string): void {
  const { basis, account } = context.archief();
  const op = context.host.klok.nu();
  if (stap.soort !== 'gevraagd') eisUitwisselstap(leesVerzoek(basis, verzoekId), stap.soort, account.accountId, op, eigenAccounts(basis, account.accountId));
  transactie(basis, () => {
    legUitwisselstapVast(basis, verzoekId, stap, { op, accountId: account.accountId });
    logBeheer(context, `uitwisseling.${stap.soort}`, { objectId: verzoekId, ...(sha256 !== undefined && { sha256 }) });
  });
}

function vraag(context: Context, gegevens: { ontvanger: string; reden: string }): { verzoekId: string } {
  const nu = context.host.klok.nu();
  if (leesVerzoeken(context.archief().basis).some((een) => isVerzoekOpen(een, nu))) throw new AppFout('UITWISSELING_LOOPT');
  const verzoekId = context.host.ids.nieuw();
  leg(context, verzoekId, { soort: 'gevraagd', gegevens });
  return { verzoekId };
}

/** Lets everything out, once, for who asked for it and was allowed to; with his own password, for an unlocked screen gives nobody everything. */
async function voerUit(context: Context, verzoekId: string, wachtwoord: string, werkId: string): Promise<Geteld & { map: string | null }> {
  const eis = (): void => eisUitwisselstap(leesVerzoek(context.archief().basis, verzoekId), 'geschreven', context.archief().account.accountId, context.host.klok.nu());
  eis();
  if (!context.archief().heeftDossiers) throw new AppFout('GEEN_DOSSIERTOEGANG');
  await metSleutels(context, wachtwoord, () => undefined);
  const ouder = await context.host.bestanden.kiesMap('Kies een map op een versleutelde schijf');
  if (ouder === null) return { map: null, dossiers: 0, gebeurtenissen: 0, bestanden: 0 };
  eis();
  const archief = context.archief();
  // Readable for everybody, beside what is encrypted, and in every copy that is made of that folder.
  if (ligtIn(archief.map, ouder)) throw new AppFout('UITWISSELING_IN_ARCHIEF');
  const naam = `${archief.gemeente.replaceAll(/[^\p{L}\p{N} -]+/gu, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 60)} huisverbod uitvoer ${vandaag(context)}`;
  const map = join(ouder, naam);
  context.onderweg(map);
  let geteld: Geteld = { dossiers: 0, gebeurtenissen: 0, bestanden: 0 };
  await context.werkbank.doe(werkId, (werk) =>
    laatMapUit({
      pad: map,
      async vul(schrijf) {
        geteld = await schrijfAlles(context, archief, schrijf, werk);
      },
      // Beside the cases as well, so that each of them knows of this copy when it is destroyed.
      legVast(sha256) {
        log(context, 'uitwisseling.geschreven', null, { sha256 });
        leg(context, verzoekId, { soort: 'geschreven', gegevens: { sha256, ...geteld } }, sha256);
      },
      mislukt(sha256) {
        log(context, 'uitvoer.mislukt', null, { sha256 });
        leg(context, verzoekId, { soort: 'mislukt', gegevens: { sha256 } }, sha256);
      },
    }),
  );
  return { map, ...geteld };
}

/** Handlers of taking a case, or everything, to another system. */
export const uitwisselingHandlers: Pick<Handlers<Context>, keyof typeof uitwisselingOpdrachten> = {
  'mdto.voerUit': async (context, { dossierId, werkId }) => ({ bestand: await voerMdtoUit(context, dossierId, werkId) }),
  'uitwisseling.lees': (context) => {
    const { basis } = context.archief();
    return { nu: context.host.klok.nu(), verzoeken: leesVerzoeken(basis).toReversed(), namen: leesNamen(basis) };
  },
  'uitwisseling.vraag': (context, gegevens) => vraag(context, gegevens),
  'uitwisseling.trekIn': (context, { verzoekId }) => {
    leg(context, verzoekId, { soort: 'ingetrokken', gegevens: {} });
    return {};
  },
  'uitwisseling.keurGoed': (context, { verzoekId }) => {
    leg(context, verzoekId, { soort: 'goedgekeurd', gegevens: {} });
    return {};
  },
  'uitwisseling.wijsAf': (context, { verzoekId, reden }) => {
    leg(context, verzoekId, { soort: 'afgewezen', gegevens: { reden } });
    return {};
  },
  'uitwisseling.voerUit': (context, { verzoekId, wachtwoord, werkId }) => voerUit(context, verzoekId, wachtwoord, werkId),
};
