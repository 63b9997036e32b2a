/** Reads a zip from the disk, piece by piece. Written apart from what makes one, so that the two check each other. */
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** A file in the zip, as the directory at the end has it. `data` is where its bytes begin. */
export type Ingang = { pad: string; crc32: number; grootte: number; opgeslagen: number; begin: number; data: number };

/** The zip is not whole, or not one that we would make; the text says what is wrong, in Dutch. */
export class Zipfout extends Error {}

const EINDE_BYTES = 22;
/** Set where checksum and sizes stand behind the bytes of a file instead of before them: a zip that is written as it goes. */
const ACHTERAF = 8;
const ACHTERAF_BYTES = 16;
/** Version 2.0 of the format, and no rights of any system. */
const GEMAAKT_MET = 20;

async function lees(bestand: FileHandle, plaats: number, aantal: number): Promise<Buffer> {
  const bytes = Buffer.alloc(aantal);
  const { bytesRead } = await bestand.read(bytes, 0, aantal, plaats);
  if (bytesRead !== aantal) throw new Zipfout('het bestand is afgekapt');
  return bytes;
}

type Einde = { plaats: number; aantal: number; grootte: number; begin: number };

async function leesEinde(bestand: FileHandle, lengte: number): Promise<Einde> {
  const plaats = lengte - EINDE_BYTES;
  const einde = plaats < 0 ? null : await lees(bestand, plaats, EINDE_BYTES);
  // A comment of the zip itself would stand behind this: no program checks what it says.
  if (einde?.readUInt32LE(0) !== 0x06054b50) throw new Zipfout('dit is geen zip-bestand, of het einde is niet zoals het was');
  const aantal = einde.readUInt16LE(10);
  if (einde.readUInt32LE(4) !== 0 || einde.readUInt16LE(8) !== aantal || einde.readUInt16LE(20) !== 0) throw new Zipfout('het einde van de zip is niet zoals het was');
  return { plaats, aantal, grootte: einde.readUInt32LE(12), begin: einde.readUInt32LE(16) };
}

/** The files in the zip in the order in which they lie in it. @throws Zipfout */
export async function leesRegister(pad: string): Promise<Ingang[]> {
  const bestand = await open(pad, 'r');
  try {
    const { size } = await bestand.stat();
    const einde = await leesEinde(bestand, size);
    if (einde.begin + einde.grootte !== einde.plaats) throw new Zipfout('de inhoudsopgave van de zip ligt niet waar die hoort');
    const register = await lees(bestand, einde.begin, einde.grootte);
    const ingangen: Ingang[] = [];
    let plaats = 0;
    for (let nummer = 0; nummer < einde.aantal; nummer += 1) {
      if (plaats + 46 > register.length || register.readUInt32LE(plaats) !== 0x02014b50) throw new Zipfout('de inhoudsopgave van de zip is beschadigd');
      const [naamlengte, extra, commentaar] = [28, 30, 32].map((deel) => register.readUInt16LE(plaats + deel)) as [number, number, number];
      // There a second name could stand, which some programs believe.
      if (extra + commentaar > 0) throw new Zipfout('er staan gegevens in de zip die bij geen bestand horen');
      const naam = register.subarray(plaats + 46, plaats + 46 + naamlengte);
      ingangen.push(await leesIngang(bestand, register.subarray(plaats, plaats + 46), naam));
      plaats += 46 + naamlengte;
    }
    if (plaats !== register.length) throw new Zipfout('de inhoudsopgave van de zip noemt niet alles');
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
  if (methode !== 8) throw new Zipfout(`‘${pad}’ is ingepakt op een manier die hier niet wordt gelezen`);
  const vlaggen = regel.readUInt16LE(8);
  const begin = regel.readUInt32LE(42);
  const kop = await lees(bestand, begin, 30);
  const eigenNaam = await lees(bestand, begin + 30, kop.readUInt16LE(26));
  const data = begin + 30 + eigenNaam.length;
  const opgeslagen = regel.readUInt32LE(20);
  const staart = await lees(bestand, data + opgeslagen, ACHTERAF_BYTES);
  // What stands before and behind the bytes must say the same as the directory: programs differ in which of them they believe.
  const kopKlopt = kop.readUInt32LE(0) === 0x04034b50 && kop.subarray(4, 14).equals(regel.subarray(6, 16)) && kop.subarray(14, 26).every((byte) => byte === 0);
  const staartKlopt = staart.readUInt32LE(0) === 0x08074b50 && staart.subarray(4).equals(regel.subarray(16, 28));
  // Rights and kinds of file other than plain ones (a link, a folder) are never in it.
  const gewoon = regel.readUInt16LE(4) === GEMAAKT_MET && regel.subarray(34, 42).every((byte) => byte === 0);
  if (!gewoon || !kopKlopt || !staartKlopt || (vlaggen & ACHTERAF) === 0 || !eigenNaam.equals(naam) || kop.readUInt16LE(28) !== 0) throw new Zipfout(`‘${pad}’ staat anders in de zip dan in de inhoudsopgave`);
  return { pad, crc32: regel.readUInt32LE(16), opgeslagen, grootte: regel.readUInt32LE(24), begin, data };
}

/** Every byte belongs to a file: nothing is hidden before, between or behind them. */
function eisAaneengesloten(ingangen: readonly Ingang[], einde: number): void {
  let plaats = 0;
  for (const { begin, data, opgeslagen } of ingangen) {
    if (begin !== plaats) throw new Zipfout('er staan gegevens in de zip die bij geen bestand horen');
    plaats = data + opgeslagen + ACHTERAF_BYTES;
  }
  if (plaats !== einde) throw new Zipfout('er staan gegevens in de zip die bij geen bestand horen');
}

/** The bytes of a file in the zip, unpacked. @throws Zipfout when something stands behind what was packed, and what zlib throws */
export async function* bytesUit(pad: string, { data, opgeslagen }: Ingang): AsyncGenerator<Buffer, void> {
  const uitpakker = createInflateRaw();
  yield* pipeline(createReadStream(pad, { start: data, end: data + opgeslagen - 1 }), uitpakker, () => undefined);
  if (uitpakker.bytesWritten !== opgeslagen) throw new Zipfout('er staan gegevens in de zip die bij geen bestand horen');
}
