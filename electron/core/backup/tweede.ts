import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { leesRegister, schrijfRegister, verenig } from '../archief/grafstenen.ts';
import { generatiesVan } from '../archief/vernieuwen.ts';
import { metGeduld } from '../bestanden/geduld.ts';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { bestandsnaam, DELEN, MANIFESTBESTAND, type Manifest } from './manifest.ts';
import { BEZIG, eerstePlaats, ingehaald, leesKopieen, ruimBezigOp, tweedePlaats, type Kopie } from './plaats.ts';
import { overbodig } from './rotatie.ts';

/** How long one step may take before the second location counts as gone: a dead network share answers after minutes, or never. */
export const GEDULD_MS = 60_000;

/**
 * Brings the second location up to date: back-ups that it lacks are copied and compared byte for byte, one that was given new keys
 * takes the place of the one with the old, and what is superfluous goes. Waits for the disk without stopping the application.
 * Nothing sound is removed before what comes in its place is there and whole.
 * @throws AppFout BACKUP_TWEEDE_WEG, BACKUP_TWEEDE_VOL, BACKUP_TWEEDE_RECHTEN, BACKUP_TWEEDE_TRAAG, BACKUP_TWEEDE_FOUT.
 */
export async function werkTweedeBij(map: string, archiefId: string, tweede: string, geduld = GEDULD_MS): Promise<void> {
  const doel = tweedePlaats(tweede, archiefId);
  // Besides the patience a second for each megabyte: a large archive over a slow line is not a line that is gone.
  const stap: Stap = (werk, bytes = 0) => metGeduld(werk, geduld + bytes / 1000, 'BACKUP_TWEEDE_TRAAG');
  try {
    // Only the folder in it is ours to make: a stick that is not there must not become a folder on the disk where it should be.
    if (!(await stap(fs.stat(tweede))).isDirectory()) throw new AppFout('BACKUP_TWEEDE_WEG');
    await stap(fs.mkdir(doel, { recursive: true, mode: 0o700 }));
    ruimBezigOp(doel);
    const hier = bruikbaar(leesKopieen(eerstePlaats(map), 'eerste')).filter(({ manifest }) => manifest.aanleiding !== 'vervangen');
    for (const kopie of hier) await neemOver(kopie, doel, stap);
    neemRegisterOver(map, doel, archiefId);
    await ruimOp(doel, hier, map, stap);
  } catch (fout) {
    throw vertaal(fout);
  }
}

/** Later than any back-up: without one here, what is there is only compared with itself. */
const EINDE = '9999-12-31T23:59:59+01:00';

type Stap = <T>(werk: Promise<T>, bytes?: number) => Promise<T>;
type Bruikbaar = Kopie & { manifest: Manifest };

/** Those of which nothing shows that is wrong. */
export const bruikbaar = (kopieen: readonly Kopie[]): Bruikbaar[] => kopieen.filter((kopie): kopie is Bruikbaar => kopie.manifest !== null && kopie.code === null);

/** Copies a back-up that the second location does not have whole. */
async function neemOver({ map, manifest }: Bruikbaar, doel: string, stap: Stap): Promise<void> {
  const naam = basename(map);
  const eerder = leesKopieen(doel, 'tweede').find((kopie) => basename(kopie.map) === naam);
  if (eerder?.code === null) return;
  const bezig = join(doel, `${BEZIG}${manifest.id}`);
  await stap(fs.rm(bezig, { recursive: true, force: true }));
  await stap(fs.mkdir(bezig, { mode: 0o700 }));
  try {
    for (const deel of DELEN) {
      const pad = join(bezig, bestandsnaam(deel));
      const bytes = manifest.bestanden[deel]?.bytes ?? 0;
      await stap(fs.copyFile(join(map, bestandsnaam(deel)), pad), bytes);
      await stap(schrijfDoor(pad), bytes);
      if ((await stap(somVan(pad), bytes)) !== manifest.bestanden[deel]?.sha256) throw new AppFout('BACKUP_TWEEDE_FOUT');
    }
    await stap(fs.copyFile(join(map, MANIFESTBESTAND), join(bezig, MANIFESTBESTAND)));
    await stap(schrijfDoor(join(bezig, MANIFESTBESTAND)));
    // Only one that is damaged there is in the way, and what takes its place is whole.
    if (eerder !== undefined) await stap(fs.rm(eerder.map, { recursive: true, force: true }));
    await stap(fs.rename(bezig, join(doel, naam)));
  } catch (fout) {
    await fs.rm(bezig, { recursive: true, force: true }).catch(() => undefined);
    throw fout;
  }
}

/** What was destroyed is told there too; nothing that only stands there is taken out. */
function neemRegisterOver(map: string, doel: string, archiefId: string): void {
  const daar = leesRegister(doel, archiefId) ?? [];
  const samen = verenig(daar, leesRegister(map, archiefId) ?? []);
  if (samen.length > daar.length) schrijfRegister(doel, archiefId, samen);
}

/**
 * Removes what rotation no longer keeps, and back-ups with keys that somebody knows who left, once there is one with the present keys.
 */
async function ruimOp(doel: string, hier: readonly Bruikbaar[], map: string, stap: Stap): Promise<void> {
  const daar = bruikbaar(leesKopieen(doel, 'tweede'));
  const generatie = JSON.stringify(generatiesVan(leesSleutels(map).inhoud));
  const heeftHuidige = daar.some((kopie) => generatieVan(kopie.map) === generatie);
  const bijOns = new Set(hier.map(({ manifest }) => manifest.id));
  // What the archive's own folder keeps stays here too: it would come back at once.
  const elders = daar.filter(({ manifest }) => !bijOns.has(manifest.id));
  const gaat = new Set(overbodig(daar, laatstGemaakt(hier)));
  const weg = new Set(elders.filter((kopie) => gaat.has(kopie) || (heeftHuidige && generatieVan(kopie.map) !== generatie)).map((kopie) => kopie.map));
  for (const pad of ingehaald(doel, 'tweede')) weg.add(pad);
  for (const pad of weg) await stap(fs.rm(pad, { recursive: true, force: true }));
}

/** When the last one was made: the one whose log goes furthest, whatever the clock said. */
function laatstGemaakt(hier: readonly Bruikbaar[]): Moment {
  return hier.toSorted((a, b) => b.manifest.log.basis - a.manifest.log.basis)[0]?.manifest.gemaakt ?? EINDE;
}

/** The keys that a back-up has, as one text; '' when that cannot be read. */
export function generatieVan(map: string): string {
  try {
    return JSON.stringify(generatiesVan(leesSleutels(map).inhoud));
  } catch {
    return '';
  }
}

async function schrijfDoor(pad: string): Promise<void> {
  const bestand = await fs.open(pad, 'r+');
  try {
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}

async function somVan(pad: string): Promise<string> {
  const som = createHash('sha256');
  for await (const deel of createReadStream(pad)) som.update(deel as Buffer);
  return som.digest('hex');
}

const CODES: Readonly<Record<string, string>> = { SCHIJF_VOL: 'BACKUP_TWEEDE_VOL', GEEN_SCHRIJFRECHTEN: 'BACKUP_TWEEDE_RECHTEN', BACKUP_PLAATS_WEG: 'BACKUP_TWEEDE_WEG' };

function vertaal(fout: unknown): AppFout {
  if (fout instanceof AppFout && fout.code.startsWith('BACKUP_TWEEDE')) return fout;
  if (['ENOENT', 'ENOTDIR'].includes(schijfcode(fout))) return new AppFout('BACKUP_TWEEDE_WEG');
  const bekend = vertaalSchijffout(fout);
  return new AppFout((bekend instanceof AppFout ? CODES[bekend.code] : undefined) ?? 'BACKUP_TWEEDE_FOUT');
}
