import { VELLEN } from '../../../shared/contract/herstel.ts';
import { AppFout } from '../../../shared/fout.ts';
import { createHash } from 'node:crypto';
import { alsCrockford, inGroepen, leesTekens, uitCrockford } from '../sleutels/crockford.ts';
import { bijsluiter } from '../sleutels/geheim.ts';
import { SLEUTEL_BYTES } from '../sleutels/kdf.ts';
import type { Deel } from './shamir.ts';

/** What a sheet holds: its share, and the set that it belongs to. */
export type Vel = { setId: string; deel: Deel };

/** Lines on a sheet. */
export const VELREGELS = 4;
const REGELTEKENS = 16;
const CONTROLETEKENS = 2;
const SET_BYTES = 4;
const SOM_BYTES = 3;

/**
 * A sheet as four lines to print: each sixteen characters in groups of four, and two that check the line, so that a slip of
 * the pen is found where it was made. Together they end in a checksum of the whole.
 */
export function schrijfVel({ setId, deel }: Vel): string[] {
  const inhoud = Buffer.concat([Buffer.from([deel.punt]), Buffer.from(setId, 'hex'), deel.waarden]);
  const tekens = alsCrockford(Buffer.concat([inhoud, som(inhoud)]));
  return Array.from({ length: VELREGELS }, (_, nummer) => {
    const regel = tekens.slice(nummer * REGELTEKENS, (nummer + 1) * REGELTEKENS);
    return `${inGroepen(regel)} ${regelcontrole(nummer, regel)}`;
  });
}

/** Whether a line of a sheet was typed without a mistake; `nummer` counts from 1. */
export function velregelKlopt(nummer: number, tekst: string): boolean {
  const tekens = leesTekens(tekst);
  return tekens?.length === REGELTEKENS + CONTROLETEKENS && regelcontrole(nummer - 1, tekens.slice(0, REGELTEKENS)) === tekens.slice(REGELTEKENS);
}

/**
 * Reads a sheet as typed. `nummer` says which of the two it is, for the message.
 * @throws AppFout VEL_ONLEESBAAR {vel, regel}: the first line with a mistake; 0 when the number of characters is wrong.
 */
export function leesVel(tekst: string, nummer: number): Vel {
  const lengte = REGELTEKENS + CONTROLETEKENS;
  const tekens = leesTekens(tekst);
  if (tekens === null || tekens.length !== VELREGELS * lengte) throw new AppFout('VEL_ONLEESBAAR', { vel: nummer, regel: 0 });
  const regels = Array.from({ length: VELREGELS }, (_, regel) => tekens.slice(regel * lengte, (regel + 1) * lengte));
  const fout = regels.findIndex((regel, plaats) => !velregelKlopt(plaats + 1, regel));
  if (fout >= 0) throw new AppFout('VEL_ONLEESBAAR', { vel: nummer, regel: fout + 1 });

  const bytes = uitCrockford(regels.map((regel) => regel.slice(0, REGELTEKENS)).join(''));
  const inhoud = bytes.subarray(0, 1 + SET_BYTES + SLEUTEL_BYTES);
  const punt = inhoud[0] ?? 0;
  if (!som(inhoud).equals(bytes.subarray(inhoud.length)) || punt < 1 || punt > VELLEN) throw new AppFout('VEL_ONLEESBAAR', { vel: nummer, regel: 0 });
  return { setId: inhoud.toString('hex', 1, 1 + SET_BYTES), deel: { punt, waarden: Buffer.from(inhoud.subarray(1 + SET_BYTES)) } };
}

function som(inhoud: Uint8Array): Buffer {
  return createHash('sha256').update(bijsluiter('vel')).update(inhoud).digest().subarray(0, SOM_BYTES);
}

function regelcontrole(nummer: number, regel: string): string {
  return alsCrockford(createHash('sha256').update(bijsluiter('velregel', nummer, regel)).digest()).slice(0, CONTROLETEKENS);
}
