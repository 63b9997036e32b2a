import { aandachtVan } from '../../../shared/archief/aandacht.ts';
import { zetBewaarstap, type Bewaarstap } from '../../../shared/archief/aanhouding.ts';
import { isBedenktijdOm } from '../../../shared/archief/bedenktijd.ts';
import { bewaringVan } from '../../../shared/archief/bewaring.ts';
import { bevestigtekst, eisNietBegonnen, eisStap, eisVerklaringen, type Lijst } from '../../../shared/archief/lijst.ts';
import type { Lijststap, NieuweStap } from '../../../shared/archief/stappen.ts';
import { verklaring } from '../../../shared/archief/verklaring.ts';
import type { archiefOpdrachten } from '../../../shared/contract/archief.ts';
import { contract, type Uitvoer } from '../../../shared/contract/contract.ts';
import { magNu } from '../../../shared/contract/rechten.ts';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import { AppFout } from '../../../shared/fout.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { metSleutels } from '../accounts/sleutelwerk.ts';
import { leesLijst, leesLijsten, leesStappen, legStapVast } from '../archief/vernietigingslijsten.ts';
import { controleerGrafstenen, leesGrafstenen } from '../archief/grafstenen.ts';
import { eigenAccounts, leesNamen } from '../archief/register.ts';
import { transactie } from '../archief/vraag.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { leesZaak } from '../dossiers/lezer.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { doeStap } from '../verloop/stap.ts';
import { huidigeWerkafspraken } from '../werkwijze/werkwijze.ts';
import { leesAanhoudingen } from './aanhoudingen.ts';
import { leesBedenktijd } from './bedenktijd.ts';
import { leesAlsErIs, noemt, rijpeDossiers, woordenUit, type Omgeving } from './rijp.ts';
import { voerLijstUit } from './uitvoeren.ts';

type Vervolgstap = Exclude<NieuweStap, { soort: 'opgesteld' }>;

const omgeving = (context: Context): Omgeving => {
  const archief = context.archief();
  return { archief, afspraken: huidigeWerkafspraken(context), lijsten: leesLijsten(archief.basis), nu: context.host.klok.nu() };
};

/** A step about a hold, recorded in the case. */
function bewaarstap(context: Context, dossierId: string, stap: Bewaarstap): Record<string, never> {
  const { basis, account } = context.archief();
  if (stap.type === 'bewaring.aangehouden') eisNietBegonnen(leesLijsten(basis), dossierId);
  doeStap(context, dossierId, (dossier, { nu }) => zetBewaarstap(dossier, stap, eigenAccounts(basis, account.accountId), nu));
  return {};
}

/** The next step of a list, with its line in the log. Returns the list as it is then. */
function zet(context: Context, lijstId: string, stap: Vervolgstap, som?: string): Lijst {
  const { basis, account } = context.archief();
  const op = context.host.klok.nu();
  const lijst = leesLijst(basis, lijstId);
  eisStap(lijst, stap, account.accountId, op, eigenAccounts(basis, account.accountId));
  eisZonderNamen(context, lijst, stap);
  transactie(basis, () => {
    legStapVast(basis, lijstId, stap, { op, accountId: account.accountId });
    logBeheer(context, `vernietiging.${stap.soort}`, { objectId: lijstId, ...(som === undefined ? {} : { sha256: som }) });
  });
  return leesLijst(basis, lijstId);
}

/** A list outlives its cases: what is written in it may not hold a name out of one of them. */
function eisZonderNamen(context: Context, { posten }: Pick<Lijst, 'posten'>, { gegevens }: NieuweStap): void {
  const tekst = tekstenIn(gegevens).join(' ');
  if (tekst.trim() === '') return;
  for (const { dossierId, zaaknummer } of posten) {
    const dossier = leesAlsErIs(context.archief(), dossierId);
    if (dossier !== null && noemt(tekst, woordenUit(dossier))) throw new AppFout('LIJST_NAAM_IN_TEKST', { zaaknummer });
  }
}

/** What a person typed in a step. */
function tekstenIn(gegevens: NieuweStap['gegevens']): string[] {
  const delen: string[] = [];
  if ('naam' in gegevens) delen.push(gegevens.naam);
  if ('toelichting' in gegevens) delen.push(gegevens.toelichting);
  if ('reden' in gegevens) delen.push(gegevens.reden);
  if ('oordeel' in gegevens) delen.push(gegevens.oordeel.toelichting);
  return delen;
}

function stelOp(context: Context, naam: string, dossierIds: readonly string[]): string {
  const rond = omgeving(context);
  eisVerklaringen(rond.lijsten);
  const rijp = new Map(rijpeDossiers(rond).map((een) => [een.dossierId, een]));
  const posten = [...new Set(dossierIds)].map((dossierId) => {
    const post = rijp.get(dossierId);
    if (post === undefined) throw new AppFout('LIJST_NIET_VERNIETIGBAAR', { zaaknummer: leesAlsErIs(rond.archief, dossierId)?.zaaknummer ?? '' });
    return post;
  });
  const stap: NieuweStap = { soort: 'opgesteld', gegevens: { naam, posten } };
  eisZonderNamen(context, { posten: posten.map((post) => ({ ...post, oordeel: null })) }, stap);
  const lijstId = context.host.ids.nieuw();
  const { basis, account } = rond.archief;
  transactie(basis, () => {
    legStapVast(basis, lijstId, stap, { op: rond.nu, accountId: account.accountId });
    logBeheer(context, 'vernietiging.opgesteld', { objectId: lijstId, extra: { aantal: posten.length } });
  });
  return lijstId;
}

async function voerUit(context: Context, lijstId: string, wachtwoord: string, werkId: string) {
  const afspraken = huidigeWerkafspraken(context);
  const lijst = await metSleutels(context, wachtwoord, ({ archief, sleutels }) =>
    context.werkbank.doeAlleen(werkId, (werk) => voerLijstUit({ archief, bron: context.host, sleutels, lijstId, afspraken, werk })),
  );
  return { vernietigd: lijst.begonnen?.posten.length ?? 0, vervallen: lijst.begonnen?.vervallen.length ?? 0, kopieen: lijst.kopieen.length };
}

/** The verklaring as it is now. @throws AppFout `LIJST_STAND` before all is destroyed */
function maakVerklaring(context: Context, lijst: Lijst): DocumentInhoud {
  const { basis, gemeente } = context.archief();
  return verklaring(lijst, { gemeente, briefhoofd: briefhoofdVan(huidigeInstellingen(context)), namen: leesNamen(basis), gemaaktOp: context.host.klok.nu() });
}

async function slaVerklaringOp(context: Context, lijstId: string): Promise<{ pad: string; sha256: string } | null> {
  const { klok, bestanden } = context.host;
  const maak = (): DocumentInhoud => maakVerklaring(context, leesLijst(context.archief().basis, lijstId));
  maak();
  const pad = await bestanden.kiesOpslag(`Verklaring van vernietiging ${lokaleDatum(klok.nu())}.docx`, 'docx');
  if (pad === null) return null;
  const inhoud = await schrijfInHuisstijl(context, maak());
  const som = sha256(inhoud);
  const leg = (soort: 'verklaard' | 'verklaringMislukt') => () => void zet(context, lijstId, { soort, gegevens: { sha256: som } }, som);
  laatUit({ pad, inhoud, legVast: leg('verklaard'), mislukt: leg('verklaringMislukt') });
  return { pad, sha256: som };
}

/** What asks something of who has the archive open. */
function standVoor(context: Context): Uitvoer<'vernietiging.stand'> {
  const rond = omgeving(context);
  const { archief, lijsten, nu } = rond;
  const mag = (naam: 'vernietiging.stelOp' | 'vernietiging.beoordeel'): boolean => magNu(contract[naam].wie, { ...archief.account, opPiket: false });
  const kijker = { accountId: archief.account.accountId, maakt: mag('vernietiging.stelOp'), beoordeelt: mag('vernietiging.beoordeel') };
  // Looking for what is due reads old cases: only for who makes something of it.
  const rijp = kijker.maakt ? rijpeDossiers(rond) : [];
  const aanhoudingen = leesAanhoudingen(archief, nu);
  return {
    nu,
    rijp: rijp.length,
    oudste: rijp[0]?.vernietigenVanaf ?? null,
    aanhoudingen: {
      teHerzien: aanhoudingen.filter(({ teHerzien }) => teHerzien).length,
      teBevestigen: aanhoudingen.filter(({ bevestigd }) => !bevestigd).length,
      vrijTeGeven: aanhoudingen.filter(({ vrijgaveGevraagd }) => vrijgaveGevraagd).length,
    },
    lijsten: lijsten.flatMap((lijst) => {
      const wat = aandachtVan(lijst, kijker, leesBedenktijd(rond.archief, lijst, nu));
      return wat === null ? [] : [{ lijstId: lijst.id, naam: lijst.naam, wat, tot: wat === 'bedenktijd' ? lijst.uitvoerbaarVanaf : null }];
    }),
  };
}

const klaar = (_: unknown): Record<string, never> => ({});

/** Handlers of keeping and destroying. */
export const archiefHandlers: Pick<Handlers<Context>, keyof typeof archiefOpdrachten> = {
  'bewaring.lees': (context, { dossierId }) => {
    const { nu, afspraken } = omgeving(context);
    return { bewaring: bewaringVan(leesZaak(context, dossierId).dossier, afspraken, nu), namen: leesNamen(context.archief().basis) };
  },
  'bewaring.houdAan': (context, { dossierId, ...gegevens }) => bewaarstap(context, dossierId, { type: 'bewaring.aangehouden', gegevens }),
  'bewaring.bevestig': (context, { dossierId, ...gegevens }) => bewaarstap(context, dossierId, { type: 'bewaring.bevestigd', gegevens }),
  'bewaring.herzie': (context, { dossierId, ...gegevens }) => bewaarstap(context, dossierId, { type: 'bewaring.herzien', gegevens }),
  'bewaring.vraagVrijgave': (context, { dossierId, ...gegevens }) => bewaarstap(context, dossierId, { type: 'bewaring.vrijgaveGevraagd', gegevens }),
  'bewaring.geefVrij': (context, { dossierId, ...gegevens }) => bewaarstap(context, dossierId, { type: 'bewaring.vrijgegeven', gegevens }),

  'vernietiging.overzicht': (context) => {
    const rond = omgeving(context);
    const { basis } = rond.archief;
    return {
      nu: rond.nu,
      rijp: rijpeDossiers(rond),
      lijsten: rond.lijsten.toReversed(),
      uitTeVoeren: rond.lijsten.filter((lijst) => lijst.stand === 'bevestigd' && isBedenktijdOm(leesBedenktijd(rond.archief, lijst, rond.nu))).map(({ id }) => id),
      aanhoudingen: leesAanhoudingen(rond.archief, rond.nu),
      register: leesGrafstenen(basis).map(({ zaaknummer, op, van, tot, telling }) => ({ zaaknummer, op, van, tot, telling })).toReversed(),
      registerHeel: controleerGrafstenen(basis) === null,
      namen: leesNamen(basis),
    };
  },
  'vernietiging.stand': standVoor,
  'vernietiging.lees': (context, { lijstId }) => {
    const { basis } = context.archief();
    const stappen: Lijststap[] = leesStappen(basis, lijstId);
    const lijst = leesLijst(basis, lijstId);
    const nu = context.host.klok.nu();
    return { nu, lijst, bedenktijd: lijst.stand === 'bevestigd' ? leesBedenktijd(context.archief(), lijst, nu) : null, stappen, verklaring: lijst.vernietigd === null ? null : maakVerklaring(context, lijst), namen: leesNamen(basis) };
  },
  'vernietiging.stelOp': (context, { naam, dossierIds }) => ({ lijstId: stelOp(context, naam, dossierIds) }),
  'vernietiging.neemOver': (context, { lijstId }) => klaar(zet(context, lijstId, { soort: 'overgenomen', gegevens: {} })),
  'vernietiging.legVoor': (context, { lijstId, ...gegevens }) => klaar(zet(context, lijstId, { soort: 'voorgelegd', gegevens })),
  'vernietiging.beoordeel': (context, { lijstId, beoordeling: gegevens }) => klaar(zet(context, lijstId, { soort: 'beoordeeld', gegevens })),
  'vernietiging.geefTerug': (context, { lijstId, ...gegevens }) => klaar(zet(context, lijstId, { soort: 'teruggegeven', gegevens })),
  'vernietiging.akkoord': (context, { lijstId, ...gegevens }) => klaar(zet(context, lijstId, { soort: 'akkoord', gegevens })),
  'vernietiging.bevestig': (context, { lijstId, getypt }) => {
    const tekst = bevestigtekst(leesLijst(context.archief().basis, lijstId));
    if (getypt.trim() !== tekst) throw new AppFout('LIJST_GETYPT', { tekst });
    const { uitvoerbaarVanaf } = zet(context, lijstId, { soort: 'bevestigd', gegevens: {} });
    if (uitvoerbaarVanaf === null) throw new TypeError('bevestigd zonder dag');
    return { uitvoerbaarVanaf };
  },
  'vernietiging.stop': (context, { lijstId, ...gegevens }) => klaar(zet(context, lijstId, { soort: 'gestopt', gegevens })),
  'vernietiging.voerUit': (context, { lijstId, wachtwoord, werkId }) => voerUit(context, lijstId, wachtwoord, werkId),
  'vernietiging.vinkKopieAf': (context, { lijstId, ...gegevens }) => klaar(zet(context, lijstId, { soort: 'kopieAfgevinkt', gegevens })),
  'vernietiging.verklaring': async (context, { lijstId }) => ({ opgeslagen: await slaVerklaringOp(context, lijstId) }),
};
