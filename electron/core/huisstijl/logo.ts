/** A logo from a file: what it is shows from its content, never from its name; what is kept is the picture and nothing else. */
import { AppFout } from '../../../shared/fout.ts';
import { MAX_LOGO_BYTES, type Logo } from '../../../shared/instellingen/logo.ts';
import { bewaarBeeld, leesBeeld, type Beeld } from '../archief/beelden.ts';
import type { Db } from '../archief/db.ts';
import { transactie } from '../archief/vraag.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { isPng, leesPng } from './png.ts';
import { isSvg, leesSvg } from './svg.ts';

/** A logo, cleaned; `weggelaten` names what an SVG held besides a drawing. */
export type GekeurdLogo = { soort: 'png' | 'svg'; breedte: number; hoogte: number; bytes: Uint8Array; weggelaten: string[] };

/** @throws {AppFout} `LOGO_TE_GROOT`, `LOGO_SOORT`, `LOGO_ONBRUIKBAAR` with the reason */
export function keurLogo(bestand: Uint8Array): GekeurdLogo {
  if (bestand.length > MAX_LOGO_BYTES) throw new AppFout('LOGO_TE_GROOT', { hoogstens: MAX_LOGO_BYTES / 1024 });
  if (isPng(bestand)) return { soort: 'png', ...leesPng(bestand), weggelaten: [] };
  if (isSvg(bestand)) return { soort: 'svg', ...leesSvg(bestand) };
  throw new AppFout('LOGO_SOORT');
}

/**
 * Keeps a logo, cleaned again, with the picture that stands in for an SVG (empty without one). On disk when this returns.
 * @throws {AppFout} as `keurLogo`
 */
export function bewaarLogo(basis: Db, bestand: Uint8Array, terugval: Uint8Array, door: { op: string; accountId: string }): Logo {
  const { soort, breedte, hoogte, bytes } = keurLogo(bestand);
  const hash = sha256(bytes);
  const plaatje = soort === 'svg' && terugval.length > 0 ? leesPng(terugval).bytes : null;
  return transactie(basis, () => {
    bewaarBeeld(basis, { sha256: hash, soort, bytes }, door);
    if (plaatje !== null) bewaarBeeld(basis, { sha256: sha256(plaatje), soort: 'png', bytes: plaatje }, door);
    return { sha256: hash, soort, breedte, hoogte, terugval: plaatje === null ? '' : sha256(plaatje) };
  });
}

/** A picture that is kept. @throws {AppFout} `LOGO_ONBEKEND` */
export function eisBeeld(basis: Db, hash: string): Beeld {
  const beeld = leesBeeld(basis, hash);
  if (beeld === null) throw new AppFout('LOGO_ONBEKEND');
  return beeld;
}

/** Tests that a logo names pictures that are kept, each of its kind. @throws {AppFout} `LOGO_ONBEKEND` */
export function eisLogo(basis: Db, { sha256: hash, soort, terugval }: Logo): void {
  if (eisBeeld(basis, hash).soort !== soort || (terugval !== '' && eisBeeld(basis, terugval).soort !== 'png')) throw new AppFout('LOGO_ONBEKEND');
}
