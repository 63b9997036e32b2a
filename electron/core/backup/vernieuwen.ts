import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { geefSleutel, schrijfDoor } from '../archief/kopie.ts';
import { dbPad, BESTANDEN } from '../archief/map.ts';
import { generatiesVan } from '../archief/vernieuwen.ts';
import { synchroniseerMap } from '../bestanden/atomair.ts';
import { sha256Bestand } from '../bestanden/sha256.ts';
import { openBestandssleutels, openPrive, wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import type { Bestand, Generaties } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { leesSleutelbytes, leesSleutels, SLEUTELBESTAND } from '../sleutels/sleutelbestand.ts';
import { voltooi } from '../werk/stappen.ts';
import { controleerBestanden, controleerInhoud } from './controle.ts';
import { schrijfManifest, type Manifest } from './manifest.ts';
import { BEZIG, eerstePlaats, leesKopieen, mapnaam, type Kopie } from './plaats.ts';
import { bruikbaar } from './tweede.ts';

/** Keys that an archive had, and what they were called. */
export type OudeSleutels = { sleutels: Bestandssleutels; generaties: Generaties };

/** Which archive, its present keys, the moment, and the keys of a back-up; `null` where there are none. They are wiped here. */
export type Vernieuwvraag = { map: string; huidig: Bestandssleutels; nu: string; open: (kopie: Kopie) => Bestandssleutels | null };

export type Verouderd = Kopie & { manifest: Manifest };

/** Back-ups in the archive's own folder with a key that the archive no longer has: who left could still open them. */
export function verouderd(map: string): Verouderd[] {
  const nu = generatiesVan(leesSleutels(map).inhoud);
  return bruikbaar(leesKopieen(eerstePlaats(map), 'eerste')).filter((kopie) => BESTANDEN.some((bestand) => generatieVan(kopie.map)?.[bestand] !== nu[bestand]));
}

/**
 * Gives back-ups with older keys the present ones, and the present key slots: who left no longer opens them, and who came does. Each
 * is made beside the old one, opened and compared with what was written down, and only then takes its place. One that cannot
 * be opened stays as it is.
 * @returns how many were renewed, and how many were left
 * @throws AppFout SCHIJF_VOL and the like; what was renewed by then stays so.
 */
export function vernieuwBackups(vraag: Vernieuwvraag): { vernieuwd: number; rest: number } {
  return voltooi(vernieuwBackupsInStappen(vraag));
}

/** Steps between which `vernieuwBackupsInStappen` waits, for each back-up. */
export const STAPPEN_PER_BACKUP = 4;

/** As `vernieuwBackups`, in steps, so that a screen can show how far it is. Who stops it leaves every back-up whole. */
export function* vernieuwBackupsInStappen(vraag: Vernieuwvraag): Generator<void, { vernieuwd: number; rest: number }> {
  let vernieuwd = 0;
  const te = verouderd(vraag.map);
  for (const kopie of te) {
    const sleutels = vraag.open(kopie);
    if (sleutels === null) continue;
    try {
      yield* vernieuw(kopie, sleutels, vraag);
      vernieuwd += 1;
    } catch (fout) {
      if (!(fout instanceof AppFout && (fout.code.startsWith('BACKUP_') || fout.code === 'ARCHIEF_BESCHADIGD'))) throw fout;
    } finally {
      wisSleutels(sleutels);
    }
  }
  return { vernieuwd, rest: te.length - vernieuwd };
}

/** The keys of a back-up out of those of now and of before; `null` when it has others. */
export function uitHand(map: string, huidig: Bestandssleutels, oud: OudeSleutels): Vernieuwvraag['open'] {
  return (kopie) => {
    const zijn = generatieVan(kopie.map);
    const nu = generatiesVan(leesSleutels(map).inhoud);
    if (zijn === null) return null;
    const kies = (bestand: Bestand): Buffer[] | null => {
      const bekend = zijn[bestand] === nu[bestand] ? huidig : oud.generaties[bestand] === zijn[bestand] ? oud.sleutels : null;
      return bekend === null ? null : bekend[bestand].map((sleutel) => Buffer.from(sleutel));
    };
    const [basis, dossiers] = [kies('basis'), kies('dossiers')];
    return basis === null || dossiers === null ? null : { basis, dossiers };
  };
}

/** The keys of back-ups with older keys, as far as an account of then opens them with this password. */
export async function metWachtwoord(map: string, accountId: string, wachtwoord: string): Promise<Vernieuwvraag['open']> {
  const gevonden = new Map<string, Bestandssleutels>();
  for (const kopie of verouderd(map)) {
    const sleutels = await openKopie(kopie, accountId, wachtwoord);
    if (sleutels !== null) gevonden.set(kopie.map, sleutels);
  }
  return (kopie) => gevonden.get(kopie.map) ?? null;
}

/** Opens the keys of a back-up with its own slots; `null` when this account or password does not. */
export async function openKopie(kopie: Pick<Kopie, 'map'>, accountId: string, wachtwoord: string): Promise<Bestandssleutels | null> {
  try {
    const bestand = leesSleutels(kopie.map);
    const slot = bestand.inhoud.slots.find((een) => een.accountId === accountId);
    if (slot === undefined) return null;
    const prive = await openPrive(bestand.inhoud.archiefId, slot, wachtwoord);
    try {
      return openBestandssleutels(bestand, slot, prive);
    } finally {
      wis(prive);
    }
  } catch (fout) {
    if (fout instanceof AppFout) return null;
    throw fout;
  }
}

/** Where a back-up can be made anew, beside it. */
export const nieuwePlek = ({ map }: Pick<Kopie, 'map'>): string => join(dirname(map), `${BEZIG}${randomBytes(6).toString('hex')}`);

/** Gives one back-up the present keys. Leaves it as it is when something fails; what `draden.ts` does elsewhere, it does with this too. */
export function* vernieuw(kopie: Verouderd, sleutels: Bestandssleutels, { map, huidig, nu }: Pick<Vernieuwvraag, 'map' | 'huidig' | 'nu'>, bezig = nieuwePlek(kopie)): Generator<void, void> {
  const { map: van, manifest } = kopie;
  controleerBestanden(van);
  yield;
  const plek = dirname(van);
  const zijn = generatieVan(van);
  const nieuw = generatiesVan(leesSleutels(map).inhoud);
  try {
    mkdirSync(bezig, { mode: 0o700 });
    for (const bestand of BESTANDEN) {
      const pad = dbPad(bezig, bestand);
      copyFileSync(dbPad(van, bestand), pad);
      if (zijn?.[bestand] !== nieuw[bestand]) eisEnGeef(pad, bestand, sleutels, huidig);
      schrijfDoor(pad);
      yield;
    }
    writeFileSync(join(bezig, SLEUTELBESTAND), leesSleutelbytes(map), { mode: 0o600 });
    schrijfDoor(join(bezig, SLEUTELBESTAND));
    const met: Manifest = {
      ...manifest,
      bestanden: { basis: sha256Bestand(dbPad(bezig, 'basis')), dossiers: sha256Bestand(dbPad(bezig, 'dossiers')), sleutels: sha256Bestand(join(bezig, SLEUTELBESTAND)) },
      vernieuwd: nu,
    };
    controleerInhoud(bezig, met, huidig, false);
    yield;
    schrijfManifest(bezig, met);
    renameSync(bezig, join(plek, mapnaam(met, `v${randomBytes(3).toString('hex')}`)));
    synchroniseerMap(plek);
  } catch (fout) {
    rmSync(bezig, { recursive: true, force: true });
    throw fout;
  }
  rmSync(van, { recursive: true, force: true });
}

/** Without both keys a file stays as it is, and the back-up with it. */
function eisEnGeef(pad: string, bestand: Bestand, sleutels: Bestandssleutels, huidig: Bestandssleutels): void {
  const [oude] = sleutels[bestand];
  const [nieuwe] = huidig[bestand];
  if (oude === undefined || nieuwe === undefined) throw new AppFout('BACKUP_SLEUTEL');
  geefSleutel(pad, bestand, oude, nieuwe);
}

function generatieVan(map: string): Generaties | null {
  try {
    return generatiesVan(leesSleutels(map).inhoud);
  } catch {
    return null;
  }
}
