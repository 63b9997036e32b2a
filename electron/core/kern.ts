import type { Bericht, VergrendelReden } from '../../shared/contract/brug.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Opdracht } from '../../shared/contract/opdracht.ts';
import type { Resultaat } from '../../shared/fout.ts';
import { accountHandlers } from './accounts/handlers.ts';
import { isMeteen, maakAfronder } from './backup/afronden.ts';
import { isSessieGewijzigd, onthoudWijzigingen } from './backup/automatisch.ts';
import { backupHandlers } from './backup/handlers.ts';
import { briefpapierHandlers } from './briefpapier/handlers.ts';
import { maakContext, type Context } from './context.ts';
import { controleHandlers } from './controle/handlers.ts';
import { dienstHandlers } from './dienst/handlers.ts';
import { dispatch, isOpdracht, type Handlers } from './dispatch.ts';
import { documentHandlers } from './documenten/handlers.ts';
import { dossierHandlers } from './dossiers/handlers.ts';
import { herstelHandlers } from './herstel/handlers.ts';
import type { Host } from './host.ts';
import { huisstijlHandlers } from './huisstijl/handlers.ts';
import { inzageHandlers } from './inzage/handlers.ts';
import { noteer } from './inzage/logboeken.ts';
import { jaarcijferHandlers } from './jaarcijfers/handlers.ts';
import { piketHandlers } from './piket/handlers.ts';
import { maakPoort } from './rechten/poort.ts';
import { KDF_STANDAARD, type KdfInstelling, type TestKdf } from './sleutels/kdf.ts';
import { papierHandlers } from './papier/handlers.ts';
import { sjabloonHandlers } from './sjablonen/handlers.ts';
import { stukHandlers } from './stukken/handlers.ts';
import { toegangHandlers } from './toegang/handlers.ts';
import { uitwisselingHandlers } from './uitwisseling/handlers.ts';
import { archiefHandlers } from './vernietiging/handlers.ts';
import { verloopHandlers } from './verloop/handlers.ts';
import { werkHandlers } from './werk/handlers.ts';
import { werkwijzeHandlers } from './werkwijze/handlers.ts';
import { leesSjablonen, type Sjablonen } from './word/sjablonen.ts';

/** How often the core looks whether nobody did anything for so long that it locks. */
const KIJK_ELKE_MS = 1_000;

/** The core as a window sees it: one function to call, messages to hear, and the ways to close. */
export type Kern = {
  /** Gives one command; never throws. */
  roep(naam: string, invoer: unknown): Promise<Resultaat<unknown>>;
  luister(fn: (bericht: Bericht) => void): () => void;
  /** Closes the archive and tells the window. Safe to call when nothing is open. */
  vergrendel(reden: VergrendelReden): Promise<void>;
  /** Ends the core: locks without a message and stops its clock. */
  sluit(): Promise<void>;
};

const handlers: Handlers<Context> = {
  ...toegangHandlers,
  ...uitwisselingHandlers,
  ...accountHandlers,
  ...archiefHandlers,
  ...backupHandlers,
  ...briefpapierHandlers,
  ...controleHandlers,
  ...dienstHandlers,
  ...dossierHandlers,
  ...documentHandlers,
  ...huisstijlHandlers,
  ...inzageHandlers,
  ...herstelHandlers,
  ...jaarcijferHandlers,
  ...piketHandlers,
  ...papierHandlers,
  ...sjabloonHandlers,
  ...stukHandlers,
  ...verloopHandlers,
  ...werkHandlers,
  ...werkwijzeHandlers,
};

/** Commands that never wait for work that has to be alone: they leave the archive as it is, or end that work. */
const ZONDER_BEURT: ReadonlySet<string> = new Set(['app.toestand', 'app.tijd', 'app.actief', 'werk.annuleer', 'archief.vergrendel', 'dienst.stand', 'piket.nu']);

/** Commands that do not need the folder of an archive for themselves: they are answered while a lock makes its back-up. */
const ZONDER_MAP: ReadonlySet<string> = new Set(['app.toestand', 'app.tijd', 'app.actief', 'archief.slot', 'archief.vergrendel', 'archief.kiesMap']);

/** Notes that the archive closes, why, and whether a back-up is due. A disk that went away must not keep it open. */
function meldSluiten(context: Context, reden: VergrendelReden | null): void {
  try {
    const gewijzigd = isSessieGewijzigd(context.archief()) && { gewijzigd: true };
    noteer(context, 'basis', 'archief.vergrendeld', { extra: { reden: reden ?? 'einde', ...gewijzigd } });
  } catch {
    return;
  }
}

/** Writes what waits for the log, as soon as there is room. A disk that fails in another way is found by who uses it. */
function haalLogIn(context: Context): void {
  try {
    context.logwachtrij.haalIn(context.archief());
  } catch {
    return;
  }
}

/** Whether giving this command means that somebody is there; the window gives some by itself. */
const isActiviteit = (naam: string): boolean => !(isOpdracht(naam) && (contract[naam] as Opdracht).vanzelf === true);

/**
 * Starts the core upon a host. Nothing is opened yet.
 * @param meld hears the name of a command and the class of an unexpected error; never content.
 * @param kdf parameters with which accounts are closed; a test brings cheaper ones.
 * @param sjablonen the templates of the installation, for who starts more than one core and has read them.
 * @throws {AppFout} `SJABLOON_ONGELDIG` when a template of the installation cannot be used.
 */
export function maakKern(
  host: Host,
  meld: (opdracht: string, klasse: string) => void = () => undefined,
  kdf: KdfInstelling | TestKdf = KDF_STANDAARD,
  sjablonen: Sjablonen = leesSjablonen(host.sjablonenMap),
): Kern {
  const luisteraars = new Set<(bericht: Bericht) => void>();
  const context = maakContext(host, sjablonen, kdf);
  const poort = maakPoort(context);
  context.werkbank.luister((bericht) => luisteraars.forEach((fn) => fn(bericht)));
  let laatstActief = host.klok.verstreken();

  const afronder = maakAfronder(host, () => context.werkbank.beurt());

  /** Nobody can use the archive as soon as this returns; the answer comes when its back-up is made and it is closed. */
  function sluitArchief(reden: VergrendelReden | null): Promise<void> {
    if (!context.isOpen()) return afronder.klaar(isMeteen(reden));
    meldSluiten(context, reden);
    const archief = context.laatLos();
    if (reden !== null) for (const fn of luisteraars) fn({ soort: 'vergrendeld', reden });
    return archief === null ? afronder.klaar() : afronder.sluit(archief, reden);
  }

  const wekker = setInterval(() => {
    if (host.klok.verstreken() - laatstActief >= context.sessie.rustMinuten * 60_000) void sluitArchief('rust');
    if (context.isOpen()) haalLogIn(context);
  }, KIJK_ELKE_MS);
  wekker.unref();

  return {
    async roep(naam, invoer) {
      if (isActiviteit(naam)) laatstActief = host.klok.verstreken();
      // Until what a lock began is done the folder is not free; nobody who comes in waits for a back-up.
      if (!context.isOpen() && !ZONDER_MAP.has(naam)) await afronder.klaar(naam === 'archief.ontgrendel');
      // While the archive is being given new keys, nothing else reads or writes it.
      if (!ZONDER_BEURT.has(naam)) await context.werkbank.beurt();
      const antwoord = await dispatch(handlers, context, poort, naam, invoer, meld);
      if (naam === 'archief.ontgrendel' && context.isOpen()) onthoudWijzigingen(context.archief());
      if (naam === 'archief.vergrendel') await sluitArchief('hand');
      return antwoord;
    },
    luister(fn) {
      luisteraars.add(fn);
      return () => luisteraars.delete(fn);
    },
    vergrendel: async (reden) => sluitArchief(reden),
    async sluit() {
      clearInterval(wekker);
      await sluitArchief(null);
      await afronder.einde();
    },
  };
}
