import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { ruimTijdelijkOp, synchroniseerMap, zetKlaar, type Klaargezet, type Schijf } from './atomair.ts';
import { probeer } from './probeer.ts';
import { vertaalSchrijffout } from './schijffout.ts';
import { zetStroomKlaar, type Stroom } from './stroom.ts';

/** A file that goes out of the archive, to a place that a person chose, and how the archive knows of it. */
export type Uitgaand = {
  pad: string;
  inhoud: Uint8Array | string;
  /** Records that it goes out, finally: on disk when this returns. */
  legVast: () => void;
  /** Records that it did not get its place after all. */
  mislukt: () => void;
};

/** A large file that goes out; its hash is known once it is written. */
export type UitgaandeStroom = {
  pad: string;
  vul: (stroom: Stroom) => Promise<void>;
  legVast: (sha256: string) => void;
  mislukt: (sha256: string) => void;
};

/**
 * The one way in which a file leaves the archive. It is written whole beside its place, then recorded, and gets its place
 * last: no readable file without its record, whenever the process dies, and what the person had there is only ever replaced
 * by a whole file that is recorded. What could already be known to stand in the way is refused before anything is recorded.
 * @throws AppFout as `schrijfAtomair` and what `legVast` throws: nothing is recorded then; OPSLAAN_MISLUKT when only the last
 *   step failed, which is recorded. In each case nothing is left over, and what was there is still there.
 */
export function laatUit({ pad, inhoud, legVast, mislukt }: Uitgaand, schijf: Schijf = fs): void {
  maakPlaats(pad, schijf);
  plaatsUit(zetKlaar(pad, inhoud, schijf), { pad, legVast, mislukt }, schijf);
}

/** As `laatUit`, for a file that is too large to have in memory at once: `vul` gives its bytes piece by piece. Returns its hash. */
export async function laatStroomUit({ pad, vul, legVast, mislukt }: UitgaandeStroom): Promise<string> {
  maakPlaats(pad, fs);
  const klaar = await zetStroomKlaar(pad, vul);
  plaatsUit(klaar, { pad, legVast: () => legVast(klaar.sha256), mislukt: () => mislukt(klaar.sha256) }, fs);
  return klaar.sha256;
}

/** A folder that goes out; `vul` writes its files, and the hash is that of the list of hashes which it ends with. */
export type UitgaandeMap = Omit<UitgaandeStroom, 'vul'> & { vul: (schrijf: Mapschrijver) => Promise<void> };
/** Writes one file of such a folder; `pad` is relative, with `/`. Returns its hash. */
export type Mapschrijver = (pad: string, vul: (stroom: Stroom) => Promise<void>) => Promise<string>;

/** The file of a folder that went out which says what every other one in it has to be. */
export const SOMMENBESTAND = 'SHA256SUMS';

/**
 * As `laatStroomUit`, for so much that it is a folder of files: written beside its place, whole, then recorded, and given its place last.
 * @throws AppFout as `laatStroomUit`, and PLAATS_BEZET when there is something of that name already
 */
export async function laatMapUit({ pad, vul, legVast, mislukt }: UitgaandeMap): Promise<string> {
  if (fs.existsSync(pad)) throw new AppFout('PLAATS_BEZET');
  ruimTijdelijkOp(dirname(pad), basename(pad));
  const bezig = join(dirname(pad), `.${basename(pad)}.${randomBytes(6).toString('hex')}.tmp`);
  const gooiWeg = (): void => probeer(() => fs.rmSync(bezig, { recursive: true, force: true }));
  const sommen: string[] = [];
  const gemaakt: string[] = [bezig];
  let som: string;
  try {
    fs.mkdirSync(bezig, { mode: 0o700 });
    const schrijf: Mapschrijver = async (deel, inhoud) => {
      const doel = join(bezig, ...deel.split('/'));
      fs.mkdirSync(dirname(doel), { recursive: true, mode: 0o700 });
      const klaar = await zetStroomKlaar(doel, inhoud);
      klaar.plaats();
      gemaakt.push(dirname(doel));
      sommen.push(`${klaar.sha256}  ${deel}\n`);
      return klaar.sha256;
    };
    await vul(schrijf);
    for (const deel of new Set(gemaakt)) synchroniseerMap(deel);
    som = await schrijf(SOMMENBESTAND, ({ schrijf: stroom }) => stroom(Buffer.from(sommen.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''), 'utf8')));
  } catch (fout) {
    gooiWeg();
    throw vertaalSchrijffout(fout);
  }
  const klaar: Klaargezet = { gooiWeg, plaats: () => fs.renameSync(bezig, pad) };
  try {
    plaatsUit(klaar, { pad, legVast: () => legVast(som), mislukt: () => mislukt(som) }, fs);
  } catch (fout) {
    gooiWeg();
    throw fout;
  }
  return som;
}

/** Clears away what a killed export left of this file, and refuses what could be known to stand in the way. */
function maakPlaats(pad: string, schijf: Schijf): void {
  ruimTijdelijkOp(dirname(pad), basename(pad));
  eisVervangbaar(pad, schijf);
}

/** Records a file that is ready, and then gives it its place. */
function plaatsUit(klaar: Klaargezet, { pad, legVast, mislukt }: Pick<Uitgaand, 'pad' | 'legVast' | 'mislukt'>, schijf: Schijf): void {
  try {
    legVast();
  } catch (fout) {
    klaar.gooiWeg();
    throw fout;
  }
  try {
    klaar.plaats();
  } catch {
    probeer(mislukt);
    throw new AppFout('OPSLAAN_MISLUKT');
  }
  // The file has its place; a disk that cannot promise that it keeps it through a power cut takes nothing of that back.
  probeer(() => synchroniseerMap(dirname(pad), schijf));
}

/**
 * Lets new files out that belong together and are worth nothing before they are recorded, while recording them makes earlier
 * ones worthless: recovery sheets. So all of them get their place first, and `legVast` comes last.
 * @throws AppFout as `schrijfAtomair`, PLAATS_ONBRUIKBAAR when one is there already, and what `legVast` throws; nothing is left over then.
 */
export function laatSamenUit(bestanden: readonly Pick<Uitgaand, 'pad' | 'inhoud'>[], legVast: () => void, schijf: Schijf = fs): void {
  if (bestanden.some(({ pad }) => fs.existsSync(pad))) throw new AppFout('PLAATS_ONBRUIKBAAR');
  const klaar: Klaargezet[] = [];
  const geplaatst: string[] = [];
  try {
    for (const { pad, inhoud } of bestanden) klaar.push(zetKlaar(pad, inhoud, schijf));
    for (const [nummer, { pad }] of bestanden.entries()) {
      klaar[nummer]?.plaats();
      geplaatst.push(pad);
    }
    for (const map of new Set(geplaatst.map(dirname))) synchroniseerMap(map, schijf);
    legVast();
  } catch (fout) {
    for (const een of klaar) een.gooiWeg();
    for (const pad of geplaatst) probeer(() => schijf.rmSync(pad, { force: true }));
    throw fout;
  }
}

/** A file that another program has open, or that may not be written, refuses here rather than when its replacement is recorded. */
function eisVervangbaar(pad: string, schijf: Schijf): void {
  if (!fs.existsSync(pad)) return;
  try {
    schijf.closeSync(schijf.openSync(pad, 'r+'));
  } catch (fout) {
    throw vertaalSchrijffout(fout);
  }
}
