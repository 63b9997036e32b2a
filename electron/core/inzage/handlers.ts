import { contract } from '../../../shared/contract/contract.ts';
import type { inzageOpdrachten, InzageRegel } from '../../../shared/contract/inzage.ts';
import { magZaak } from '../../../shared/contract/rechten.ts';
import { epochVanMoment } from '../../../shared/wth/tijd.ts';
import { leesDossier } from '../archief/dossiers.ts';
import { leesLog, leesLogVanAccount, leesLogVanDossier, type Logregel } from '../archief/logboek.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { maakPoort } from '../rechten/poort.ts';
import { noteer } from './logboeken.ts';

type Bron = InzageRegel['logboek'];

/** Names and case numbers for log lines; a dossier that who asks may not see now stays nameless. */
function maakVertaler(context: Context): (regel: Logregel, logboek: Bron) => InzageRegel {
  const archief = context.archief();
  const namen = leesNamen(archief.basis);
  const poort = maakPoort(context);
  const vrager = poort.vrager();
  const bekend = new Map<string, string>();

  const zaaknummer = (dossierId: string): string => {
    const eerder = bekend.get(dossierId);
    if (eerder !== undefined) return eerder;
    const zaak = archief.heeftDossiers ? poort.zaak(dossierId) : null;
    const zichtbaar = zaak !== null && magZaak(contract['dossier.open'].wie, vrager, zaak);
    const nummer = zichtbaar ? leesDossier(archief.dossiers, dossierId).zaaknummer : '';
    bekend.set(dossierId, nummer);
    return nummer;
  };
  return ({ nummer, op, accountId, actie, dossierId, objectId, sha256, extra }, logboek) => {
    const zaak = dossierId === null ? '' : zaaknummer(dossierId);
    return {
      logboek,
      nummer,
      op,
      naam: namen[accountId] ?? '',
      actie,
      zaaknummer: zaak,
      dossierId: zaak === '' ? '' : (dossierId ?? ''),
      over: objectId === null ? '' : (namen[objectId] ?? ''),
      sha256: sha256 ?? '',
      extra: { ...extra },
    };
  };
}

/** The number before which the next page continues; `null` when this page was not full. */
const vervolgVan = (regels: readonly { nummer: number }[], aantal: number): number | null => (regels.length < aantal ? null : (regels.at(-1)?.nummer ?? null));

const voorNummer = (voor: number | null): number => voor ?? Number.MAX_SAFE_INTEGER;

/** Handlers of who looked at what. */
export const inzageHandlers: Pick<Handlers<Context>, keyof typeof inzageOpdrachten> = {
  'inzage.vanDossier': (context, { dossierId, voor, aantal }) => {
    const { dossiers } = context.archief();
    leesDossier(dossiers, dossierId);
    noteer(context, 'dossiers', 'inzage.bekeken', { dossierId });
    const regels = leesLogVanDossier(dossiers, dossierId, aantal, voorNummer(voor));
    const vertaal = maakVertaler(context);
    return { regels: regels.map((regel) => vertaal(regel, 'dossiers')), vervolg: vervolgVan(regels, aantal) };
  },

  'inzage.eigen': (context, { voor, aantal }) => {
    const archief = context.archief();
    const uit = (logboek: Bron, regels: Logregel[]) => regels.map((regel) => ({ logboek, regel, op: epochVanMoment(regel.op) }));
    const { accountId } = archief.account;
    const beheer = uit('beheer', leesLogVanAccount(archief.basis, accountId, aantal, voorNummer(voor?.beheer ?? null)));
    const dossiers = archief.heeftDossiers ? uit('dossiers', leesLogVanAccount(archief.dossiers, accountId, aantal, voorNummer(voor?.dossiers ?? null))) : [];
    const pagina = [...beheer, ...dossiers].toSorted((a, b) => b.op - a.op || b.regel.nummer - a.regel.nummer).slice(0, aantal);
    const vertaal = maakVertaler(context);
    const laatste = (welk: Bron): number | null => pagina.findLast(({ logboek }) => logboek === welk)?.regel.nummer ?? voor?.[welk] ?? null;
    const vol = beheer.length + dossiers.length > pagina.length || pagina.length === aantal;
    return {
      regels: pagina.map(({ logboek, regel }) => vertaal(regel, logboek)),
      vervolg: vol ? { dossiers: laatste('dossiers'), beheer: laatste('beheer') } : null,
    };
  },

  'inzage.beheer': (context, { voor, aantal }) => {
    const regels = leesLog(context.archief().basis, aantal, voorNummer(voor));
    const vertaal = maakVertaler(context);
    return { regels: regels.map((regel) => vertaal(regel, 'beheer')), vervolg: vervolgVan(regels, aantal) };
  },
};
