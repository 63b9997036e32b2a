import fs from 'node:fs/promises';
import type { BackupKopie } from '../../../shared/contract/backup.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { dagenTussen } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum, vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { eerste } from '../archief/vraag.ts';
import { metGeduld } from '../bestanden/geduld.ts';
import { VANZELF } from './automatisch.ts';
import type { Manifest } from './manifest.ts';
import { eerstePlaats, leesKopieen, tweedePlaats, type Kopie } from './plaats.ts';
import { isTweedeVergeten, leesStand } from './stand.ts';
import { bruikbaar } from './tweede.ts';
import { verouderd } from './vernieuwen.ts';

/** Days after which a change that no back-up has is a worry: every lock makes one. */
const DAGEN = 2;
/** How long a list waits for the second location. */
const KIJK_MS = 3_000;

/** A back-up as a window lists it. */
export function alsRegel({ map, plaats, manifest, code }: Kopie): BackupKopie {
  if (manifest === null) return { map, plaats, gegevens: null, code };
  const { id, gemaakt, aanleiding, bestanden, tellingen } = manifest;
  const bytes = Object.values(bestanden).reduce((som, bestand) => som + (bestand?.bytes ?? 0), 0);
  const aantal = (tabel: string): number | null => tellingen.dossiers?.aantallen[tabel] ?? null;
  return { map, plaats, code, gegevens: { id, gemaakt, aanleiding, bytes, dossiers: aantal('dossier'), gebeurtenissen: aantal('gebeurtenis'), nagekeken: tellingen.dossiers !== null } };
}

/** The back-ups in the archive's own folder; none when there is no such folder yet. */
export function kopieenHier(map: string): Kopie[] {
  try {
    return leesKopieen(eerstePlaats(map), 'eerste');
  } catch {
    return [];
  }
}

/** The back-ups in the second location, or why that cannot be read now. */
export async function kopieenElders(map: string, archiefId: string): Promise<{ kopieen: Kopie[]; code: string | null }> {
  const { tweede } = leesStand(map);
  if (tweede === null) return { kopieen: [], code: null };
  const plek = tweedePlaats(tweede, archiefId);
  try {
    await metGeduld(fs.stat(tweede), KIJK_MS, 'BACKUP_TWEEDE_TRAAG');
    const heeft = await metGeduld(fs.stat(plek), KIJK_MS, 'BACKUP_TWEEDE_TRAAG').catch(() => null);
    return { kopieen: heeft === null ? [] : leesKopieen(plek, 'tweede'), code: null };
  } catch {
    return { kopieen: [], code: 'BACKUP_TWEEDE_WEG' };
  }
}

/** How it stands with the back-ups of the open archive. */
export async function beeldVan(archief: Archief, nu: string): Promise<Uitvoer<'backup.stand'>> {
  const { map, archiefId } = archief;
  const { tweede, pogingen } = leesStand(map);
  const hier = kopieenHier(map);
  const daar = await kopieenElders(map, archiefId);
  const laatsteVan = (kopieen: readonly Kopie[]): Manifest | null => {
    const gewoon = bruikbaar(kopieen).filter(({ manifest }) => manifest.aanleiding !== 'vervangen');
    // One that is dated later than now was made by a clock that was ahead.
    return (gewoon.find(({ manifest }) => vergelijkMomenten(manifest.gemaakt, nu) <= 0) ?? gewoon[0])?.manifest ?? null;
  };
  const [eigen, ander] = [laatsteVan(hier), laatsteVan(daar.kopieen)];
  const zorgen: Uitvoer<'backup.stand'>['zorgen'] = [];
  if (pogingen.eerste?.code != null) zorgen.push('mislukt');
  if (eigen === null && isEerderGesloten(archief)) zorgen.push('geen');
  if (eigen !== null && dagenOngedekt(archief, eigen, nu) >= DAGEN) zorgen.push('oud');
  if (isTweedeVergeten(archief)) zorgen.push('tweedeVergeten');
  if (tweede !== null && (daar.code !== null || pogingen.tweede?.code != null)) zorgen.push('tweedeMislukt');
  else if (tweede !== null && eigen !== null && (ander === null || dagenTussen(lokaleDatum(ander.gemaakt), lokaleDatum(eigen.gemaakt)) >= DAGEN)) zorgen.push('tweedeOud');
  if (verouderd(map).length > 0) zorgen.push('verouderd');
  return {
    nu,
    laatste: eigen?.gemaakt ?? ander?.gemaakt ?? null,
    // Of a demonstration nobody loses anything; but without knowing this a list cannot be carried out, there too.
    zorgen: archief.demonstratie ? zorgen.filter((zorg) => zorg === 'tweedeVergeten') : zorgen,
    tweede: { map: tweede, laatste: ander?.gemaakt ?? null },
    pogingen,
    kopieen: [...hier, ...daar.kopieen].map(alsRegel),
    vervangen: hier.find(({ manifest }) => manifest?.aanleiding === 'vervangen')?.map ?? null,
  };
}

/** Whether somebody ever closed this archive: a new one has no back-up yet, and gets one when it closes. */
const isEerderGesloten = ({ basis }: Archief): boolean => eerste(basis, "SELECT 1 FROM logboek WHERE actie = 'archief.vergrendeld' LIMIT 1") !== undefined;

/** For how many days there has been something that the back-up does not have. */
function dagenOngedekt({ basis }: Archief, { log }: Manifest, nu: string): number {
  const sql = 'SELECT op FROM logboek WHERE nummer > ? AND actie NOT IN (SELECT value FROM json_each(?)) ORDER BY nummer LIMIT 1';
  const regel = eerste<{ op: string }>(basis, sql, log.basis, JSON.stringify(VANZELF));
  return regel === undefined ? 0 : dagenTussen(lokaleDatum(regel.op), lokaleDatum(nu));
}
