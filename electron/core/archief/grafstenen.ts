import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { datum, moment } from '../../../shared/basis.ts';
import { schrijfAtomair } from '../bestanden/atomair.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { telVernietigde } from './cijferregels.ts';
import { telKostenVanVernietigde } from './kostenfeiten.ts';
import type { Db } from './db.ts';
import { alle, transactie, voerUit } from './vraag.ts';
import type { Archief } from './vorm.ts';

/**
 * The register beside the archive's files. Restoring a back-up leaves it as it is, so that it knows what was destroyed after the
 * back-up was made; the table of the same content in `basis.db` is what the keys vouch for.
 */
export const GRAFSTENENBESTAND = 'grafstenen.json';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const steen = z.strictObject({
  /** When it was decided that nothing of the dossier remains: from then on it is destroyed wherever it turns up. */
  op: moment,
  zaaknummer: z.string().max(40),
  /** HMAC-SHA256 with `zout` of the dossier's id. Not the number: after a restore a number could be given out again. */
  zout: hex,
  dossier: hex,
  van: datum.nullable(),
  tot: datum.nullable(),
  /** Anonymous counts and codes, for instance how many pieces. */
  telling: z.record(z.string().max(60), z.union([z.int(), z.string().regex(/^[A-Za-z0-9._:+-]{1,100}$/)])),
});

/** What remains of a destroyed dossier. */
export type Grafsteen = z.infer<typeof steen>;

const register = z.strictObject({ formaat: z.literal(1), archiefId: z.string(), stenen: z.array(steen), sha256: hex });

type Rij = { nummer: number; gegevens: string; hash: Buffer };

/** A tombstone for a dossier that is to be destroyed. */
export function maakGrafsteen(dossierId: string, rest: Omit<Grafsteen, 'zout' | 'dossier'>): Grafsteen {
  const zout = randomBytes(32).toString('hex');
  return { ...rest, zout, dossier: kenmerk(zout, dossierId) };
}

/** All tombstones, oldest first. Reads `basis.db`. */
export function leesGrafstenen(basis: Db): Grafsteen[] {
  return alle<Rij>(basis, 'SELECT nummer, gegevens, hash FROM grafsteen ORDER BY nummer').map(({ gegevens }) => steen.parse(JSON.parse(gegevens)));
}

/** The number of the first tombstone that is changed or missing; `null` when the chain is sound. */
export function controleerGrafstenen(basis: Db): number | null {
  let vorige: Buffer = Buffer.alloc(32);
  for (const [plaats, { nummer, gegevens, hash }] of alle<Rij>(basis, 'SELECT nummer, gegevens, hash FROM grafsteen ORDER BY nummer').entries()) {
    if (nummer !== plaats + 1 || !steenHash(vorige, gegevens).equals(hash)) return plaats + 1;
    vorige = hash;
  }
  return null;
}

/** The register in a folder; `null` when there is none, when it is damaged, or when it is that of another archive. */
export function leesRegister(map: string, archiefId: string): Grafsteen[] | null {
  try {
    const { sha256: som, ...rest } = register.parse(JSON.parse(readFileSync(join(map, GRAFSTENENBESTAND), 'utf8')));
    return rest.archiefId === archiefId && sha256(canoniekeJson(rest)) === som ? rest.stenen : null;
  } catch {
    return null;
  }
}

/** Writes the register of an archive into a folder, whole or not at all. @throws AppFout, see `schrijfAtomair`. */
export function schrijfRegister(map: string, archiefId: string, stenen: readonly Grafsteen[]): void {
  const rest = { formaat: 1 as const, archiefId, stenen };
  schrijfAtomair(join(map, GRAFSTENENBESTAND), `${JSON.stringify({ ...rest, sha256: sha256(canoniekeJson(rest)) }, null, 1)}\n`);
}

/**
 * Decides that dossiers are destroyed. On disk when this returns, in the register first: whatever happens then, they are gone as
 * soon as the archive is opened by somebody who can open the dossiers.
 */
export function legGrafstenen({ map, archiefId, basis }: Pick<Archief, 'map' | 'archiefId' | 'basis'>, nieuwe: readonly Grafsteen[]): void {
  schrijfRegister(map, archiefId, [...leesGrafstenen(basis), ...nieuwe]);
  voegToe(basis, nieuwe);
}

/**
 * Makes register and table the same: each gets what only the other, or one of `andere`, has. Nothing is ever taken out of either.
 * @returns all tombstones
 */
export function verenigGrafstenen(archief: Pick<Archief, 'map' | 'archiefId' | 'basis' | 'alleenLezen'>, andere: readonly (readonly Grafsteen[])[] = []): Grafsteen[] {
  const { map, archiefId, basis, alleenLezen } = archief;
  const tabel = leesGrafstenen(basis);
  const bestand = leesRegister(map, archiefId);
  const bekend = new Set(tabel.map(sleutel));
  const nieuwe = [bestand ?? [], ...andere].flat().filter((een) => !bekend.has(sleutel(een)) && bekend.add(sleutel(een)));
  const samen = [...tabel, ...nieuwe];
  if (alleenLezen) return samen;
  if (nieuwe.length > 0) voegToe(basis, nieuwe);
  if (samen.length > 0 && canoniekeJson(bestand) !== canoniekeJson(samen)) schrijfRegister(map, archiefId, samen);
  return samen;
}

/** All tombstones of several registers, each once. */
export function verenig(...registers: readonly (readonly Grafsteen[])[]): Grafsteen[] {
  return [...new Map(registers.flat().map((een) => [sleutel(een), een])).values()];
}

/** The ids of the dossiers in a file that a tombstone names. */
export function opgestaan(dossiers: Db, stenen: readonly Grafsteen[]): string[] {
  if (stenen.length === 0) return [];
  const ids = alle<{ id: string; zaaknummer: string }>(dossiers, 'SELECT id, zaaknummer FROM dossier');
  const perNummer = Map.groupBy(ids, ({ zaaknummer }) => zaaknummer);
  const gevonden = stenen.flatMap(({ zaaknummer, zout, dossier }) => (perNummer.get(zaaknummer) ?? []).filter(({ id }) => kenmerk(zout, id) === dossier));
  return [...new Set(gevonden.map(({ id }) => id))];
}

/**
 * Takes everything of dossiers out of `dossiers.db`, in one transaction: every table that names a dossier, its drafts and what can be
 * searched. The log keeps its lines, which hold ids only, so that its chain still fits; the yearly figures and what a year cost keep
 * their sums.
 */
export function verwijderDossiers(dossiers: Db, ids: readonly string[]): void {
  const tabellen = alle<{ naam: string }>(
    dossiers,
    `SELECT m.name AS naam FROM sqlite_master m JOIN pragma_table_info(m.name) k ON k.name = 'dossier_id'
     WHERE m.type = 'table' AND m.name NOT IN ('logboek', 'samenvatting') ORDER BY m.name`,
  );
  transactie(dossiers, () => {
    telVernietigde(dossiers, ids);
    telKostenVanVernietigde(dossiers, ids);
    for (const id of ids) {
      voerUit(dossiers, 'DELETE FROM zoektekst WHERE rowid IN (SELECT rid FROM samenvatting WHERE dossier_id = ?)', id);
      voerUit(dossiers, 'DELETE FROM samenvatting WHERE dossier_id = ?', id);
      for (const { naam } of tabellen) voerUit(dossiers, `DELETE FROM "${naam}" WHERE dossier_id = ?`, id);
      voerUit(dossiers, 'DELETE FROM dossier WHERE id = ?', id);
    }
    // Without this the index keeps the words of what was deleted, until it happens to be merged.
    voerUit(dossiers, "INSERT INTO zoektekst (zoektekst) VALUES ('optimize')");
  });
}

function voegToe(basis: Db, nieuwe: readonly Grafsteen[]): void {
  transactie(basis, () => {
    const laatste = alle<Rij>(basis, 'SELECT nummer, gegevens, hash FROM grafsteen ORDER BY nummer DESC LIMIT 1')[0];
    let nummer = laatste?.nummer ?? 0;
    let vorige: Buffer = laatste?.hash ?? Buffer.alloc(32);
    for (const een of nieuwe) {
      const gegevens = canoniekeJson(steen.parse(een));
      vorige = steenHash(vorige, gegevens);
      nummer += 1;
      voerUit(basis, 'INSERT INTO grafsteen (nummer, gegevens, hash) VALUES (?, ?, ?)', nummer, gegevens, vorige);
    }
  });
}

const sleutel = ({ zout, dossier }: Grafsteen): string => `${zout}${dossier}`;

function kenmerk(zout: string, dossierId: string): string {
  return createHmac('sha256', Buffer.from(zout, 'hex')).update(dossierId).digest('hex');
}

function steenHash(vorige: Uint8Array, gegevens: string): Buffer {
  return Buffer.from(sha256(canoniekeJson({ vorige: Buffer.from(vorige).toString('hex'), gegevens })), 'hex');
}
