import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';
import { bytesUit, leesRegister, Zipfout, type Ingang } from './ziplezer.ts';

/** What a check found. `sha256` is of the file as a whole, as the timeline of the case has it. `fouten` are Dutch sentences; the file is sound when there are none. */
export type Procescontrole = { zaaknummer: string; gemeente: string; deel: string; standVan: string; sha256: string; bestanden: number; stukken: number; bytes: number; fouten: string[] };

type Gelezen = Ingang & { sha256: string; tekst: string | null };
type Indexstuk = { nummer: string; sha256: string; grootte?: number; pad?: string };
type Index = { formaat: string; versie: number; deel: string; gemeente: string; zaaknummer: string; standVan: string; stukken: Indexstuk[] };

/** These are read as text, and never larger than this. */
const TEKSTEN: ReadonlySet<string> = new Set(['index.json', 'SHA256SUMS']);
const GROOTSTE_TEKST = 16 * 1024 * 1024;
const HASH = /^[0-9a-f]{64}$/;

/** Checks a procesdossier: every byte, every hash, and that nothing is missing or extra. @throws Zipfout when it is no whole zip */
export async function controleerProcesdossier(pad: string): Promise<Procescontrole> {
  const ingangen = await leesRegister(pad);
  const fouten: string[] = [...namenfouten(ingangen.map((een) => een.pad))];
  const gelezen = new Map<string, Gelezen>();
  for (const ingang of ingangen) gelezen.set(ingang.pad, await lees(pad, ingang, fouten));
  fouten.push(...somfouten(gelezen));
  const index = leesIndex(gelezen.get('index.json')?.tekst ?? null);
  if (index === null) fouten.push('index.json ontbreekt of is niet te lezen.');
  else fouten.push(...indexfouten(index, gelezen));
  const bytes = ingangen.reduce((som, { grootte }) => som + grootte, 0);
  const { zaaknummer = '', gemeente = '', deel = '', standVan = '', stukken = [] } = index ?? {};
  return { zaaknummer, gemeente, deel, standVan, sha256: await somVan(pad), bestanden: ingangen.length, stukken: stukken.filter((stuk) => stuk.pad !== undefined).length, bytes, fouten };
}

async function somVan(pad: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const deel of createReadStream(pad)) hash.update(deel as Buffer);
  return hash.digest('hex');
}

/** Names that stand twice, or that would land outside the folder in which somebody unpacks. */
function namenfouten(namen: readonly string[]): string[] {
  const dubbel = namen.filter((naam, i) => namen.findIndex((ander) => ander.toLowerCase() === naam.toLowerCase()) !== i);
  const gevaarlijk = namen.filter((naam) => /[\\:\0]|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(naam));
  return [...dubbel.map((naam) => `‘${naam}’ staat er twee keer in.`), ...gevaarlijk.map((naam) => `‘${naam}’ is geen veilige naam.`)];
}

async function lees(pad: string, ingang: Ingang, fouten: string[]): Promise<Gelezen> {
  const hash = createHash('sha256');
  const delen: Buffer[] = [];
  const alsTekst = TEKSTEN.has(ingang.pad) && ingang.grootte <= GROOTSTE_TEKST;
  let som = 0;
  let grootte = 0;
  try {
    for await (const deel of bytesUit(pad, ingang)) {
      hash.update(deel);
      som = crc32(deel, som);
      grootte += deel.length;
      if (grootte > ingang.grootte) break;
      if (alsTekst) delen.push(deel);
    }
  } catch {
    throw new Zipfout(`‘${ingang.pad}’ kan niet worden uitgepakt`);
  }
  if (grootte !== ingang.grootte || som !== ingang.crc32) fouten.push(`‘${ingang.pad}’ is beschadigd.`);
  return { ...ingang, sha256: hash.digest('hex'), tekst: alsTekst ? Buffer.concat(delen).toString('utf8') : null };
}

/** What SHA256SUMS says against what is there, both ways. */
function somfouten(gelezen: ReadonlyMap<string, Gelezen>): string[] {
  const tekst = gelezen.get('SHA256SUMS')?.tekst;
  if (typeof tekst !== 'string') return ['SHA256SUMS ontbreekt of is niet te lezen.'];
  const gezegd = new Map<string, string>();
  const fouten: string[] = [];
  for (const regel of tekst.split('\n').slice(0, -1)) {
    const [, som, pad] = /^([0-9a-f]{64}) {2}(.+)$/.exec(regel) ?? [];
    if (som === undefined || pad === undefined || gezegd.has(pad)) fouten.push('SHA256SUMS heeft een regel die niet klopt.');
    else gezegd.set(pad, som);
  }
  for (const [pad, som] of gezegd) {
    const bestand = gelezen.get(pad);
    if (bestand === undefined) fouten.push(`‘${pad}’ ontbreekt.`);
    else if (bestand.sha256 !== som) fouten.push(`‘${pad}’ is veranderd: de SHA-256 klopt niet met SHA256SUMS.`);
  }
  for (const pad of gelezen.keys()) if (pad !== 'SHA256SUMS' && !gezegd.has(pad)) fouten.push(`‘${pad}’ staat niet in SHA256SUMS.`);
  return fouten;
}

function leesIndex(tekst: string | null): Index | null {
  try {
    const index = JSON.parse(tekst ?? '') as Partial<Index>;
    const heel = index.formaat === 'huisverbod-procesdossier' && index.versie === 1 && Array.isArray(index.stukken) && index.stukken.every((stuk) => typeof stuk.nummer === 'string' && HASH.test(stuk.sha256));
    return heel ? (index as Index) : null;
  } catch {
    return null;
  }
}

/** What the index says against what is there, both ways. */
function indexfouten({ deel, stukken }: Index, gelezen: ReadonlyMap<string, Gelezen>): string[] {
  const fouten: string[] = [];
  const genoemd = new Set<string>();
  for (const { nummer, sha256, grootte, pad } of stukken) {
    // In the part for everybody, a piece for the court alone has no file.
    if (pad === undefined && deel === 'volledig') continue;
    const bestand = gelezen.get(pad ?? '');
    genoemd.add(pad ?? '');
    if (bestand === undefined) fouten.push(`Stuk ${nummer} staat in de index, maar zit niet in de zip.`);
    else if (bestand.sha256 !== sha256 || bestand.grootte !== grootte) fouten.push(`Stuk ${nummer} is veranderd: het klopt niet met de index.`);
  }
  for (const pad of gelezen.keys()) if (pad.startsWith('stukken/') && !genoemd.has(pad)) fouten.push(`‘${pad}’ staat niet in de index.`);
  return fouten;
}
