import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { schijfcode, vertaalSchijffout } from '../bestanden/schijffout.ts';
import { wis } from '../sleutels/geheim.ts';

/*
 * SQLCipher 4: pages of 4096 bytes, each ending in 16 bytes of initialisation vector and 64 of HMAC-SHA512 over what comes
 * before it and the number of the page. The file begins with a salt; the key of the HMAC follows from it and the file's key.
 */
const PAGINA = 4096;
const HMAC = 64;
const ZOUT = 16;
const ZOUTMASKER = 0x3a;
const RONDES = 2;

/** Which pages of a file are not as they were written, the first being 1; `rest`: bytes that are no whole page. */
export type Paginacontrole = { aantal: number; fout: number[]; rest: number };

/** What is found where there is no file. */
const GEEN: Paginacontrole = { aantal: 0, fout: [], rest: 0 };

/**
 * Checks every page of an encrypted file against its own seal, also those that hold nothing at the moment, which a check
 * through the database passes over. The file must not be open in this process: closing it here would drop the database's lock.
 * @throws AppFout SCHIJF_FOUT and the like.
 */
export function controleerPaginas(pad: string, sleutel: Uint8Array): Paginacontrole {
  let fd: number | undefined;
  try {
    fd = openSync(pad, 'r');
    return leesPaginas(fd, sleutel);
  } catch (fout) {
    if (schijfcode(fout) === 'ENOENT') return GEEN;
    throw vertaalSchijffout(fout);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function leesPaginas(fd: number, sleutel: Uint8Array): Paginacontrole {
  const { size } = fstatSync(fd);
  const aantal = Math.floor(size / PAGINA);
  const uit: Paginacontrole = { aantal, fout: [], rest: size - aantal * PAGINA };
  const pagina = Buffer.alloc(PAGINA);
  let hmacSleutel: Buffer = Buffer.alloc(0);
  for (let nummer = 1; nummer <= aantal; nummer += 1) {
    readSync(fd, pagina, 0, PAGINA, (nummer - 1) * PAGINA);
    if (nummer === 1) hmacSleutel = leidAf(sleutel, pagina.subarray(0, ZOUT));
    if (!isGaaf(pagina, nummer, hmacSleutel)) uit.fout.push(nummer);
  }
  wis(hmacSleutel);
  return uit;
}

function leidAf(sleutel: Uint8Array, zout: Uint8Array): Buffer {
  return pbkdf2Sync(sleutel, Buffer.from(zout.map((byte) => byte ^ ZOUTMASKER)), RONDES, 32, 'sha512');
}

function isGaaf(pagina: Buffer, nummer: number, sleutel: Buffer): boolean {
  const paginanummer = Buffer.alloc(4);
  paginanummer.writeUInt32LE(nummer);
  const begin = nummer === 1 ? ZOUT : 0;
  const som = createHmac('sha512', sleutel).update(pagina.subarray(begin, PAGINA - HMAC)).update(paginanummer).digest();
  return timingSafeEqual(som, pagina.subarray(PAGINA - HMAC));
}
