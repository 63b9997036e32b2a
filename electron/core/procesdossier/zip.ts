/** A zip that is written as it goes, and depends on nothing but its content: no clock, no names but those given. */
import { Zip, ZipDeflate } from 'fflate';
import { ZIPTIJD } from '../word/zip.ts';
import type { Stroom } from '../bestanden/stroom.ts';

/** What a zip without extensions can hold. */
export const GROOTSTE_ZIP = 0xffff_ffff;
/** Pieces are pictures and files that are compressed already; trying again costs seconds and wins nothing. */
const ZONDER_PERSEN = { level: 0 } as const;
const LEEG = new Uint8Array(0);

/** A file with its path in the zip, part by part. */
export type Zipbestand = { pad: string; delen: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

/** Writes files into a zip, one after the other. */
export type Zipschrijver = {
  voegToe(bestand: Zipbestand): Promise<void>;
  /** Writes the directory; nothing can follow. */
  sluit(): Promise<void>;
};

/** A zip of which the bytes go into `stroom`. The caller sees to it that all of it stays under `GROOTSTE_ZIP`. */
export function maakZip({ schrijf }: Stroom): Zipschrijver {
  const klaar: Uint8Array[] = [];
  const zip = new Zip((fout, deel) => {
    if (fout !== null) throw fout;
    klaar.push(deel);
  });
  // What fflate gave is on the disk before it gets more: the memory never holds more than a part.
  const schrijfWeg = async (): Promise<void> => {
    for (const deel of klaar.splice(0)) await schrijf(deel);
  };
  return {
    async voegToe({ pad, delen }) {
      const bestand = new ZipDeflate(pad, ZONDER_PERSEN);
      bestand.mtime = ZIPTIJD;
      zip.add(bestand);
      for await (const deel of delen) {
        bestand.push(deel);
        await schrijfWeg();
      }
      bestand.push(LEEG, true);
      await schrijfWeg();
    },
    async sluit() {
      zip.end();
      await schrijfWeg();
    },
  };
}
