/** A zip that is written as it goes, and depends on nothing but its content: no clock, no compression, no names but those given. */
import type { Stroom } from '../bestanden/stroom.ts';

/** First of January 1980, the first day that a zip can name. */
const DAG = 0x21;
/** 2.0, and made on Unix, so that the permissions below count. */
const VERSIE = 20;
const GEMAAKT_OP_UNIX = (3 << 8) | VERSIE;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const GEWOON_BESTAND = 0o100644;
/** What a zip without extensions can hold. */
export const GROOTSTE_ZIP = 0xffff_ffff;

/** A file whose size and checksum are known before its bytes are there. */
export type Zipbestand = { pad: string; grootte: number; crc32: number; delen: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

/** Writes files into a zip, one after the other. */
export type Zipschrijver = {
  voegToe(bestand: Zipbestand): Promise<void>;
  /** Writes the directory; nothing can follow. */
  sluit(): Promise<void>;
};

/** A zip of which the bytes go into `stroom`. The caller sees to it that all of it stays under `GROOTSTE_ZIP`. */
export function maakZip({ schrijf }: Stroom): Zipschrijver {
  const register: Buffer[] = [];
  let plaats = 0;
  const uit = async (bytes: Uint8Array): Promise<void> => {
    plaats += bytes.length;
    await schrijf(bytes);
  };
  return {
    async voegToe({ pad, grootte, crc32, delen }) {
      const naam = Buffer.from(pad, 'utf8');
      const gemeen = kern(naam.length, grootte, crc32);
      const begin = plaats;
      await uit(Buffer.concat([getallen([0x04034b50, 4], [VERSIE, 2]), gemeen, naam]));
      const na = plaats + grootte;
      for await (const deel of delen) await uit(deel);
      if (plaats !== na) throw new TypeError('een bestand is niet zo groot als gezegd');
      const staart = getallen([0, 2], [0, 2], [0, 2], [(GEWOON_BESTAND << 16) >>> 0, 4], [begin, 4]);
      register.push(Buffer.concat([getallen([0x02014b50, 4], [GEMAAKT_OP_UNIX, 2], [VERSIE, 2]), gemeen, staart, naam]));
    },
    async sluit() {
      const begin = plaats;
      for (const regel of register) await uit(regel);
      const { length } = register;
      await uit(getallen([0x06054b50, 4], [0, 2], [0, 2], [length, 2], [length, 2], [plaats - begin, 4], [begin, 4], [0, 2]));
    },
  };
}

/** What a file's own header and its line in the directory have in common: stored as it is, of the first day. */
const kern = (naamlengte: number, grootte: number, crc: number): Buffer =>
  getallen([UTF8, 2], [0, 2], [0, 2], [DAG, 2], [crc, 4], [grootte, 4], [grootte, 4], [naamlengte, 2], [0, 2]);

/** Numbers one after the other, each in so many bytes, smallest byte first. */
function getallen(...delen: readonly (readonly [waarde: number, bytes: 2 | 4])[]): Buffer {
  const uit = Buffer.alloc(delen.reduce((som, [, bytes]) => som + bytes, 0));
  let plaats = 0;
  for (const [waarde, bytes] of delen) plaats = uit.writeUIntLE(waarde, plaats, bytes);
  return uit;
}
