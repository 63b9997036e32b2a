/** Reads a zip from the disk, piece by piece. Written apart from what makes one, so that the two check each other. */
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** A file in the zip, as the directory at the end has it. `data` is where its bytes begin. */
export type Ingang = { pad: string; methode: 0 | 8; crc32: number; grootte: number; opgeslagen: number; begin: number; data: number };

/** The zip is not whole, or not one that we would make; the text says what is wrong, in Dutch. */
export class Zipfout extends Error {}

const EINDE_BYTES = 22;
const LANGSTE_COMMENTAAR = 0xffff;

async function lees(bestand: FileHandle, plaats: number, aantal: number): Promise<Buffer> {
  const bytes = Buffer.alloc(aantal);
  const { bytesRead } = await bestand.read(bytes, 0, aantal, plaats);
  if (bytesRead !== aantal) throw new Zipfout('het bestand is afgekapt');
  return bytes;
}

type Einde = { plaats: number; aantal: number; grootte: number; begin: number };

async function zoekEinde(bestand: FileHandle, lengte: number): Promise<Einde> {
  const vanaf = Math.max(0, lengte - EINDE_BYTES - LANGSTE_COMMENTAAR);
  const staart = await lees(bestand, vanaf, lengte - vanaf);
  for (let i = staart.length - EINDE_BYTES; i >= 0; i -= 1) {
    if (staart.readUInt32LE(i) !== 0x06054b50 || i + EINDE_BYTES + staart.readUInt16LE(i + 20) !== staart.length) continue;
    return { plaats: vanaf + i, aantal: staart.readUInt16LE(i + 10), grootte: staart.readUInt32LE(i + 12), begin: staart.readUInt32LE(i + 16) };
  }
  throw new Zipfout('dit is geen zip-bestand, of het einde ontbreekt');
}

/** The files in the zip in the order in which they lie in it. @throws Zipfout */
export async function leesRegister(pad: string): Promise<Ingang[]> {
  const bestand = await open(pad, 'r');
  try {
    const { size } = await bestand.stat();
    const einde = await zoekEinde(bestand, size);
    if (einde.begin + einde.grootte !== einde.plaats) throw new Zipfout('de inhoudsopgave van de zip ligt niet waar zij hoort');
    const register = await lees(bestand, einde.begin, einde.grootte);
    const ingangen: Ingang[] = [];
    let plaats = 0;
    for (let nummer = 0; nummer < einde.aantal; nummer += 1) {
      if (plaats + 46 > register.length || register.readUInt32LE(plaats) !== 0x02014b50) throw new Zipfout('de inhoudsopgave van de zip is beschadigd');
      const [naamlengte, extra, commentaar] = [28, 30, 32].map((deel) => register.readUInt16LE(plaats + deel)) as [number, number, number];
      const naam = register.subarray(plaats + 46, plaats + 46 + naamlengte);
      ingangen.push(await leesIngang(bestand, register.subarray(plaats, plaats + 46), naam));
      plaats += 46 + naamlengte + extra + commentaar;
    }
    const opPlaats = ingangen.toSorted((a, b) => a.begin - b.begin);
    eisAaneengesloten(opPlaats, einde.begin);
    return opPlaats;
  } finally {
    await bestand.close();
  }
}

async function leesIngang(bestand: FileHandle, regel: Buffer, naam: Buffer): Promise<Ingang> {
  const pad = naam.toString('utf8');
  const methode = regel.readUInt16LE(10);
  if (methode !== 0 && methode !== 8) throw new Zipfout(`‘${pad}’ is ingepakt op een manier die hier niet wordt gelezen`);
  const begin = regel.readUInt32LE(42);
  const kop = await lees(bestand, begin, 30);
  const eigenNaam = await lees(bestand, begin + 30, kop.readUInt16LE(26));
  // What stands before the bytes must say the same as the directory: programs differ in which of the two they believe.
  const zelfde = kop.readUInt32LE(0) === 0x04034b50 && eigenNaam.equals(naam) && kop.readUInt16LE(8) === methode && [14, 18, 22].every((deel) => kop.readUInt32LE(deel) === regel.readUInt32LE(deel + 2));
  if (!zelfde) throw new Zipfout(`‘${pad}’ staat anders in de zip dan in de inhoudsopgave`);
  const data = begin + 30 + eigenNaam.length + kop.readUInt16LE(28);
  return { pad, methode, crc32: regel.readUInt32LE(16), opgeslagen: regel.readUInt32LE(20), grootte: regel.readUInt32LE(24), begin, data };
}

/** Every byte belongs to a file: nothing is hidden before, between or behind them. */
function eisAaneengesloten(ingangen: readonly Ingang[], einde: number): void {
  let plaats = 0;
  for (const { begin, data, opgeslagen } of ingangen) {
    if (begin !== plaats) throw new Zipfout('er staan gegevens in de zip die bij geen bestand horen');
    plaats = data + opgeslagen;
  }
  if (plaats !== einde) throw new Zipfout('er staan gegevens in de zip die bij geen bestand horen');
}

/** The bytes of a file in the zip, unpacked. */
export function bytesUit(pad: string, { data, opgeslagen, methode }: Ingang): AsyncIterable<Buffer> {
  if (opgeslagen === 0) return leeg();
  const ruw = createReadStream(pad, { start: data, end: data + opgeslagen - 1 });
  return methode === 0 ? ruw : pipeline(ruw, createInflateRaw(), () => undefined);
}

async function* leeg(): AsyncGenerator<Buffer, void> {
  // A file without bytes has none to give.
}
