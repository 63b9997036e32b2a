import type { Stuksoort } from '../../../shared/dossier/stukken/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { leesZipNamen } from './zipnamen.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_EINDE = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPG = Buffer.from([0xff, 0xd8, 0xff]);
const CFB = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const UITVOERBAAR = [Buffer.from('MZ'), Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.from('#!')];
/** Where readers of pdf still accept its mark. */
const PDF_BINNEN = 1024;
const KOPREGELS = 16 * 1024;

const begint = (bytes: Buffer, met: Buffer): boolean => bytes.subarray(0, met.length).equals(met);
const utf16 = (tekst: string): Buffer => Buffer.from(tekst, 'utf16le');

/** A message of Outlook is a compound file with its properties in it; an old Word or Excel file is one too. */
const isMsg = (bytes: Buffer): boolean => begint(bytes, CFB) && bytes.includes(utf16('__properties_version1.0')) && !bytes.includes(utf16('WordDocument'));

/** The header lines of a mail: text only, and at least who sent it and one other that every mail has. */
function isEml(bytes: Buffer): boolean {
  const begin = bytes.subarray(0, KOPREGELS);
  if (begin.includes(0)) return false;
  const [kop = ''] = begin.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '').split(/\r?\n\r?\n/, 1);
  const regels = kop.split(/\r?\n/);
  const namen = new Set(regels.flatMap((regel) => /^([A-Za-z][A-Za-z0-9-]*):/.exec(regel)?.[1]?.toLowerCase() ?? []));
  const alleenKop = regels.slice(0, 20).every((regel, i) => /^[A-Za-z][A-Za-z0-9-]*:/.test(regel) || (i > 0 && /^[ \t]/.test(regel)) || regel.startsWith('From '));
  return alleenKop && namen.has('from') && ['date', 'subject', 'received', 'message-id', 'to'].some((naam) => namen.has(naam));
}

/** Everything that a file can be taken for: the kinds that we take in, and others that make it two things at once. */
function mogelijk(bytes: Buffer): Set<Stuksoort | 'zip' | 'macro' | 'programma'> {
  const uit = new Set<Stuksoort | 'zip' | 'macro' | 'programma'>();
  if (bytes.subarray(0, PDF_BINNEN).includes('%PDF-')) uit.add('pdf');
  if (begint(bytes, PNG)) uit.add('png');
  if (begint(bytes, JPG)) uit.add('jpg');
  if (isMsg(bytes)) uit.add('msg');
  if (isEml(bytes)) uit.add('eml');
  if (UITVOERBAAR.some((merk) => begint(bytes, merk))) uit.add('programma');
  const namen = leesZipNamen(bytes);
  if (namen !== null) {
    const docx = namen.has('[Content_Types].xml') && namen.has('word/document.xml');
    uit.add(docx ? (namen.has('word/vbaProject.bin') ? 'macro' : 'docx') : 'zip');
  }
  return uit;
}

/**
 * What a file is, by its content and never by its name. A file that is two things at once (a pdf that also opens as a zip) is
 * refused: what one person sees in it another may not.
 * @throws AppFout STUK_LEEG, STUK_ONBEKENDE_SOORT, STUK_DUBBELZINNIG, STUK_MACRO, STUK_ONAF (its end is missing)
 */
export function herkenSoort(bytes: Buffer): Stuksoort {
  if (bytes.length === 0) throw new AppFout('STUK_LEEG');
  const soorten = mogelijk(bytes);
  if (soorten.size > 1) throw new AppFout('STUK_DUBBELZINNIG');
  const [soort] = soorten;
  if (soort === 'macro') throw new AppFout('STUK_MACRO');
  if (soort === undefined || soort === 'zip' || soort === 'programma') throw new AppFout('STUK_ONBEKENDE_SOORT');
  if (!isHeel(bytes, soort)) throw new AppFout('STUK_ONAF');
  return soort;
}

/** Whether the end is there, as far as a kind has one: a copy that was cut off helps no judge. */
function isHeel(bytes: Buffer, soort: Stuksoort): boolean {
  if (soort === 'pdf') return bytes.subarray(-PDF_BINNEN * 2).includes('%%EOF');
  if (soort === 'png') return bytes.includes(PNG_EINDE);
  if (soort === 'jpg') return bytes.includes(Buffer.from([0xff, 0xd9]), Math.max(3, bytes.length - 64 * 1024));
  return true;
}
