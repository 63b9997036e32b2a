import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { maakMetRotatie } from '../../../electron/core/backup/automatisch.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import type { Manifest } from '../../../electron/core/backup/manifest.ts';
import { dossier, DOOR, feit, host, maakProefarchief, tijdelijkeMap, WACHTWOORD } from '../archief/hulp.ts';

/** An archive with some events, closed again, and a back-up of it. */
export async function metBackup(): Promise<{ map: string; bron: string; manifest: Manifest; accountId: string }> {
  const archief = await maakProefarchief();
  const { map, account } = archief;
  vul(archief);
  const manifest = maakMetRotatie(archief, host, 'hand', false);
  archief.sluit();
  return { map, bron: kopieenHier(map)[0]?.map ?? '', manifest, accountId: account.accountId };
}

/** Adds a dossier with some events. */
export function vul(archief: Archief, aantal = 3): string {
  const { id } = dossier(archief);
  voegToe(archief.dossiers, id, Array.from({ length: aantal }, (_, nr) => feit({ nr })), 0, DOOR);
  return id;
}

/** What somebody who puts a back-up back says. */
export const terugvraag = ({ map, bron, accountId }: { map: string; bron: string; accountId: string }) => ({ map, bron, accountId, wachtwoord: WACHTWOORD });

/** A copy of a back-up that a test may damage. */
export function kopieVan(bron: string): string {
  const naar = join(tijdelijkeMap(), 'kopie');
  cpSync(bron, naar, { recursive: true });
  return naar;
}

/** What is left in an archive's folder that should not be. */
export const resten = (map: string): string[] =>
  [...readdirSync(map), ...readdirSync(join(map, 'back-up'))].filter((naam) => naam.startsWith('.') || naam.startsWith('terugzetten-') || naam === 'wissel.json' || naam.endsWith('-journal'));
