import { deepStrictEqual, ok } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controleerArchief, maakArchief, type Archief } from '../../../electron/core/archief/archief.ts';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { leesGebeurtenissen } from '../../../electron/core/archief/gebeurtenissen.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { leesLijst } from '../../../electron/core/archief/vernietigingslijsten.ts';
import { alle } from '../../../electron/core/archief/vraag.ts';
import { zoek } from '../../../electron/core/archief/zoeken.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { zetTerug } from '../../../electron/core/terugzetten/zet.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { GOEDKOOP } from '../goedkoop.ts';
import { startVlug } from '../kindproces.ts';
import { allesIn } from '../vernietiging/inhoud.ts';
import { toeval } from './toeval.ts';

const WACHTWOORD = 'lampkoffie regenjas';

/** What an archive should hold: the ids of the events of every dossier. */
type Model = Map<string, string[]>;
/**
 * What a process says. `wil`: what it is about to destroy, on `lijst` when by a list; `vernietigd`: what is destroyed now, `voltooid` when
 * from free pages and back-ups as well. Where one message destroys and names a back-up, that back-up is without it.
 */
type Bericht = { dossier?: string; gebeurtenissen?: string[]; lijst?: string; wil?: string[]; vernietigd?: string[]; voltooid?: true; gestopt?: string; backup?: string };

export type Modelvraag = {
  zaad: number;
  /** So many processes, each of which is killed. */
  kills: number;
  /** Most things that each of them does. */
  stappen: number;
  meld?: (tekst: string) => void;
};

/** How much was done; `lijsten`: how many lists were carried out to their end. */
export type Modeluitkomst = { stappen: number; kills: number; teruggezet: number; vernietigd: number; lijsten: number };

/**
 * Lets processes do random things with an archive, kills each of them somewhere, and compares what is left with a model: what was
 * confirmed is there, what was destroyed is not, a back-up that is put back holds what it held, minus what was destroyed since.
 * @throws AssertionError where archive and model differ
 */
export async function draaiModel({ zaad, kills, stappen, meld }: Modelvraag): Promise<Modeluitkomst> {
  const map = mkdtempSync(join(tmpdir(), 'huisverbod-model-'));
  const kans = toeval(zaad);
  let model: Model = new Map();
  const toen = new Map<string, Model>();
  const weg = new Set<string>();
  const schoon = new Set<string>();
  const uitkomst: Modeluitkomst = { stappen: 0, kills: 0, teruggezet: 0, vernietigd: 0, lijsten: 0 };
  const klok = { nu: () => momentVanEpoch(klok.ms()), ms: () => Date.parse('2026-01-05T08:00:00+01:00') + uitkomst.stappen * 5_400_000 };
  const host = { klok, ids: { nieuw: () => randomUUID() } };
  try {
    const nieuw = await maakArchief({ map, gemeente: 'Waterhoven', account: { naam: 'M. Duinkerk', ambt: 'burgemeester' }, wachtwoord: WACHTWOORD, host, kdf: GOEDKOOP });
    const { accountId } = nieuw.account;
    nieuw.sluit();
    for (let ronde = 1; ronde <= kills; ronde += 1) {
      const wat = [map, accountId, WACHTWOORD, Math.floor(kans() * 1e9), uitkomst.stappen, stappen, 1 + Math.floor(kans() * stappen), Math.floor(kans() * (kans() < 0.7 ? 25 : 250))].map(String);
      const berichten = await tellend(wat);
      let onderweg: Bericht | null = null;
      for (const bericht of berichten) {
        uitkomst.stappen += 'wil' in bericht ? 0 : 1;
        uitkomst.lijsten += bericht.voltooid === true ? 1 : 0;
        onderweg = 'wil' in bericht ? bericht : null;
        verwerk(model, toen, { weg, schoon }, bericht);
      }
      uitkomst.kills += 1;
      const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
      model = vergelijk(archief, model, weg, onderweg);
      // A back-up that was made and not confirmed is of the moment of the kill.
      for (const { manifest } of kopieenHier(map)) if (manifest !== null && !toen.has(manifest.id)) toen.set(manifest.id, kopieVan(model));
      archief.sluit();
      if (kans() < 0.5) model = (await terugzetten(map, accountId, model, toen, weg, kans, host)) ?? model;
      else continue;
      uitkomst.teruggezet += 1;
      meld?.(`${uitkomst.stappen} stappen, ${ronde} keer gestopt, ${uitkomst.teruggezet} keer teruggezet, ${weg.size} vernietigd`);
    }
    uitkomst.vernietigd = weg.size;
    const { sleutels } = await ontgrendel(map, accountId, WACHTWOORD, klok);
    const resten = allesIn(map, sleutels).flatMap(({ naam, tekst }) => [...tekst.matchAll(/kanarie([0-9a-f]{32})/gu)].flatMap(([, id = '']) => (schoon.has(id) ? [`${naam}: ${id}`] : [])));
    deepStrictEqual(resten, [], 'wat een lijst vernietigde, staat op geen pagina van het archief of een back-up');
    return uitkomst;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const kopieVan = (model: Model): Model => new Map([...model].map(([id, ids]) => [id, [...ids]]));

function verwerk(model: Model, toen: Map<string, Model>, { weg, schoon }: Record<'weg' | 'schoon', Set<string>>, bericht: Bericht): void {
  const { dossier, gebeurtenissen = [], vernietigd = [], voltooid, backup } = bericht;
  if (dossier !== undefined) model.set(dossier, [...(model.get(dossier) ?? []), ...gebeurtenissen]);
  for (const id of vernietigd) {
    model.delete(id);
    weg.add(id);
    if (voltooid === true) schoon.add(id.replaceAll('-', ''));
  }
  if (backup !== undefined) toen.set(backup, kopieVan(model));
}

const lees = ({ dossiers }: Archief): Model => new Map(leesDossiers(dossiers).map(({ id }) => [id, leesGebeurtenissen(dossiers, id).map((rij) => rij.id)]));

/** What is in the archive: everything confirmed, nothing destroyed, and at most the one thing that was under way. */
function vergelijk(archief: Archief, model: Model, weg: Set<string>, onderweg: Bericht | null): Model {
  const is = lees(archief);
  const verdwenen = (onderweg?.wil ?? []).filter((id) => model.has(id) && !is.has(id));
  for (const id of verdwenen) {
    model.delete(id);
    weg.add(id);
  }
  if (verdwenen.length > 0 && onderweg?.lijst !== undefined) {
    const { begonnen } = leesLijst(archief.basis, onderweg.lijst);
    deepStrictEqual(begonnen?.posten.filter(({ dossierId }) => is.has(dossierId)), [], 'een lijst is nooit half uitgevoerd');
  }
  let erbij = 0;
  for (const [id, ids] of model) {
    const gevonden = is.get(id) ?? [];
    deepStrictEqual(gevonden.slice(0, ids.length), ids, 'wat bevestigd was, is er');
    erbij += gevonden.length - ids.length;
  }
  for (const id of is.keys()) if (!model.has(id)) erbij += 1;
  ok(erbij <= 1, `er is ${erbij} meer dan er kon zijn`);
  gaaf(archief, weg);
  return is;
}

/** Sound, and without a trace of what was destroyed in any table or in what can be searched. */
function gaaf(archief: Archief, weg: ReadonlySet<string>): void {
  const { beschadigd, ketens, logboek, beheer, stukken } = controleerArchief(archief);
  deepStrictEqual([beschadigd, ketens?.fouten, logboek?.fout, beheer?.fout, stukken?.fouten], [[], [], null, null, []]);
  const { dossiers } = archief;
  const tabellen = alle<{ naam: string }>(dossiers, "SELECT m.name AS naam FROM sqlite_master m JOIN pragma_table_info(m.name) k ON k.name = 'dossier_id' WHERE m.type = 'table' AND m.name <> 'logboek'");
  ok(tabellen.length > 3, 'er zijn tabellen over dossiers');
  for (const { naam } of tabellen) {
    const over = alle<{ id: string }>(dossiers, `SELECT DISTINCT dossier_id AS id FROM "${naam}"`).filter(({ id }) => weg.has(id));
    deepStrictEqual(over, [], `wat vernietigd was, staat niet meer in ${naam}`);
  }
  deepStrictEqual(leesDossiers(dossiers).filter(({ id }) => weg.has(id)), [], 'wat vernietigd was, is weg');
  for (const id of [...weg].slice(-5)) deepStrictEqual(zoek(dossiers, `kanarie${id.replaceAll('-', '')}`), []);
}

/** Puts a random back-up back; `null` when there is none. */
async function terugzetten(map: string, accountId: string, model: Model, toen: Map<string, Model>, weg: Set<string>, kans: () => number, host: Parameters<typeof zetTerug>[1]): Promise<Model | null> {
  const kopieen = kopieenHier(map).filter(({ manifest }) => manifest !== null && toen.has(manifest.id));
  const kopie = kopieen[Math.floor(kans() * kopieen.length)];
  if (kopie?.manifest == null) return null;
  deepStrictEqual(kopie.code, null);
  await zetTerug({ map, bron: kopie.map, accountId, wachtwoord: WACHTWOORD }, host);
  const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
  const is = lees(archief);
  const hoort = new Map([...(toen.get(kopie.manifest.id) ?? [])].filter(([id]) => !weg.has(id)));
  deepStrictEqual(is, hoort, 'een teruggezette back-up heeft wat erin zat');
  gaaf(archief, weg);
  archief.sluit();
  // What was replaced stands aside, and holds what was there.
  for (const { manifest } of kopieenHier(map)) if (manifest?.aanleiding === 'vervangen' && !toen.has(manifest.id)) toen.set(manifest.id, kopieVan(model));
  for (const oud of kopieenHier(map).filter(({ manifest }) => manifest?.aanleiding === 'vervangen').slice(2)) rmSync(oud.map, { recursive: true });
  return is;
}

/** Runs one process to its end and gives what it confirmed. */
async function tellend(argumenten: readonly string[]): Promise<Bericht[]> {
  const kind = await startVlug(new URL('modelkind.ts', import.meta.url), argumenten);
  deepStrictEqual(await kind.gesloten, 'SIGKILL');
  return kind.tekst().split('\n').filter((regel) => regel !== '').map((regel) => JSON.parse(regel) as Bericht);
}
