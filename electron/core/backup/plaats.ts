import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppFout } from '../../../shared/fout.ts';
import { ruimTijdelijkOp } from '../bestanden/atomair.ts';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import { bestandsnaam, DELEN, leesManifest, MANIFESTBESTAND, type Manifest } from './manifest.ts';

/** Where the back-ups of an archive are kept: in its own folder, and in a second one that may be elsewhere. */
export type Plaats = 'eerste' | 'tweede' | 'elders';

/** A back-up that was found. `code`: why it cannot be used, as far as that shows without reading all of it. */
export type Kopie = { map: string; plaats: Plaats; manifest: Manifest | null; code: string | null };

/** A back-up being written; killed writes leave one behind. */
export const BEZIG = '.bezig-';

/** The folder with back-ups inside that of an archive. */
export const eerstePlaats = (map: string): string => join(map, 'back-up');

/** The folder of an archive in the second location, which several archives may share. */
export const tweedePlaats = (tweede: string, archiefId: string): string => join(tweede, `huisverbod-${archiefId.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 12)}`);

/** The name of the folder of a back-up: readable, and in order of time. `kenmerk` tells one that was given new keys from the one before. */
export const mapnaam = ({ gemaakt, id }: Pick<Manifest, 'gemaakt' | 'id'>, kenmerk = ''): string =>
  [gemaakt.slice(0, 10), gemaakt.slice(11, 19).replaceAll(':', '.'), id.slice(0, 6), ...(kenmerk === '' ? [] : [kenmerk])].join(' ');

/** All back-ups right in a folder, newest first; of one that was given new keys the newest only. @throws AppFout BACKUP_PLAATS_WEG, and what the disk says. */
export function leesKopieen(map: string, plaats: Plaats): Kopie[] {
  return opVolgorde(alle(map, plaats));
}

/** Folders of back-ups that were given new keys since, and of which the renewed one is there. @throws as `leesKopieen`. */
export function ingehaald(map: string, plaats: Plaats): string[] {
  const gevonden = alle(map, plaats);
  const over = new Set(opVolgorde(gevonden).map((kopie) => kopie.map));
  return gevonden.flatMap((kopie) => (over.has(kopie.map) ? [] : [kopie.map]));
}

/** A new archive has no folder with back-ups yet; a second location that is not there is a worry. */
const alle = (map: string, plaats: Plaats): Kopie[] => (plaats === 'eerste' && !existsSync(map) ? [] : mappenIn(map)).flatMap((deel) => leesKopie(join(map, deel), plaats) ?? []);

/**
 * All back-ups in or below a folder that somebody chose: a back-up itself, a folder with back-ups, an archive, or a folder with
 * those of several archives.
 * @throws AppFout BACKUP_PLAATS_WEG, and what the disk says.
 */
export function zoekKopieen(map: string, diepte = 2): Kopie[] {
  const hier = leesKopie(map, 'elders');
  if (hier !== null) return [hier];
  if (diepte < 0) return [];
  return opVolgorde(mappenIn(map).flatMap((deel) => zoekKopieen(join(map, deel), diepte - 1)));
}

/** Removes what killed writes left behind. */
export function ruimBezigOp(map: string): void {
  ruimTijdelijkOp(map);
  for (const naam of existsSync(map) ? readdirSync(map) : []) if (naam.startsWith(BEZIG)) rmSync(join(map, naam), { recursive: true, force: true });
}

function mappenIn(map: string): string[] {
  try {
    return readdirSync(map, { withFileTypes: true }).flatMap((deel) => (deel.isDirectory() && !deel.name.startsWith('.') ? [deel.name] : []));
  } catch (fout) {
    throw ['ENOENT', 'ENOTDIR'].includes(schijfcode(fout)) ? new AppFout('BACKUP_PLAATS_WEG') : vertaalSchijffout(fout);
  }
}

/** `null` for a folder that is no back-up at all. */
function leesKopie(map: string, plaats: Plaats): Kopie | null {
  const heeft = (naam: string): boolean => existsSync(join(map, naam));
  if (!heeft(MANIFESTBESTAND)) return null;
  try {
    const manifest = leesManifest(map);
    return { map, plaats, manifest, code: eersteGebrek(map, manifest) };
  } catch (fout) {
    return { map, plaats, manifest: null, code: fout instanceof AppFout ? fout.code : 'BACKUP_ONLEESBAAR' };
  }
}

/** What shows without reading the files: one that is gone, or has another length. */
function eersteGebrek(map: string, { bestanden }: Manifest): string | null {
  for (const deel of DELEN) {
    const bytes = statSync(join(map, bestandsnaam(deel)), { throwIfNoEntry: false })?.size;
    const hoort = bestanden[deel];
    if (hoort === null || bytes === undefined) return 'BACKUP_BESTAND_WEG';
    if (bytes !== hoort.bytes) return bytes < hoort.bytes ? 'BACKUP_AFGEKAPT' : 'BACKUP_BESCHADIGD';
  }
  return null;
}

/** Of two copies of one back-up: the sound one, and otherwise the one that got its keys last. A damaged one pushes out no good one. */
function gaatVoor(een: Kopie, ander: Kopie): boolean {
  if ((een.code === null) !== (ander.code === null)) return een.code === null;
  return (ander.manifest?.vernieuwd ?? '') < (een.manifest?.vernieuwd ?? '');
}

function opVolgorde(kopieen: readonly Kopie[]): Kopie[] {
  const nieuwst = new Map<string, Kopie>();
  const onleesbaar: Kopie[] = [];
  for (const kopie of kopieen) {
    if (kopie.manifest === null) onleesbaar.push(kopie);
    else {
      const sleutel = `${kopie.plaats === 'elders' ? kopie.map : ''}${kopie.manifest.id}`;
      const eerder = nieuwst.get(sleutel);
      if (eerder === undefined || gaatVoor(kopie, eerder)) nieuwst.set(sleutel, kopie);
    }
  }
  const moment = ({ manifest }: Kopie): string => manifest?.gemaakt ?? '';
  const op = (kopie: Kopie): number => (moment(kopie) === '' ? 0 : Date.parse(moment(kopie)));
  return [...[...nieuwst.values()].toSorted((a, b) => op(b) - op(a) || (b.manifest?.log.basis ?? 0) - (a.manifest?.log.basis ?? 0)), ...onleesbaar];
}
