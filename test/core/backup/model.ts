import { deepStrictEqual, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { controleerArchief, maakArchief, openArchief, type Archief } from '../../../electron/core/archief/archief.ts';
import { leesDossiers } from '../../../electron/core/archief/dossiers.ts';
import { leesGebeurtenissen } from '../../../electron/core/archief/gebeurtenissen.ts';
import { kopieenHier } from '../../../electron/core/backup/beeld.ts';
import { zetTerug } from '../../../electron/core/terugzetten/zet.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { GOEDKOOP } from '../goedkoop.ts';
import { toeval } from './toeval.ts';

const KIND = fileURLToPath(new URL('modelkind.ts', import.meta.url));
const WACHTWOORD = 'lampkoffie regenjas';

/** What an archive should hold: the ids of the events of every dossier. */
type Model = Map<string, string[]>;
type Bericht = { dossier?: string; gebeurtenis?: string; wil?: string; vernietigd?: string; backup?: string };

export type Modelvraag = {
  zaad: number;
  /** So many processes, each of which is killed. */
  kills: number;
  /** Most things that each of them does. */
  stappen: number;
  meld?: (tekst: string) => void;
};

/** How much was done. */
export type Modeluitkomst = { stappen: number; kills: number; teruggezet: number; vernietigd: number };

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
  const uitkomst: Modeluitkomst = { stappen: 0, kills: 0, teruggezet: 0, vernietigd: 0 };
  const klok = { nu: () => momentVanEpoch(klok.ms()), ms: () => Date.parse('2026-01-05T08:00:00+01:00') + uitkomst.stappen * 5_400_000 };
  const host = { klok, ids: { nieuw: () => randomUUID() } };
  try {
    const nieuw = await maakArchief({ map, gemeente: 'Waterhoven', account: { naam: 'M. Duinkerk', ambt: 'burgemeester' }, wachtwoord: WACHTWOORD, host, kdf: GOEDKOOP });
    const { accountId } = nieuw.account;
    nieuw.sluit();
    for (let ronde = 1; ronde <= kills; ronde += 1) {
      const wat = [map, accountId, WACHTWOORD, Math.floor(kans() * 1e9), uitkomst.stappen, stappen, 1 + Math.floor(kans() * stappen), Math.floor(kans() * 25)].map(String);
      const berichten = await tellend(wat);
      let wil: string | null = null;
      for (const bericht of berichten) {
        uitkomst.stappen += 'wil' in bericht ? 0 : 1;
        wil = bericht.wil ?? null;
        verwerk(model, toen, weg, bericht);
      }
      uitkomst.kills += 1;
      const archief = await openArchief({ map, accountId, wachtwoord: WACHTWOORD, host });
      model = vergelijk(archief, model, weg, wil);
      // A back-up that was made and not confirmed is of the moment of the kill.
      for (const { manifest } of kopieenHier(map)) if (manifest !== null && !toen.has(manifest.id)) toen.set(manifest.id, kopieVan(model));
      archief.sluit();
      if (kans() < 0.5) model = (await terugzetten(map, accountId, model, toen, weg, kans, host)) ?? model;
      else continue;
      uitkomst.teruggezet += 1;
      meld?.(`${uitkomst.stappen} stappen, ${ronde} keer gestopt, ${uitkomst.teruggezet} keer teruggezet, ${weg.size} vernietigd`);
    }
    uitkomst.vernietigd = weg.size;
    return uitkomst;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const kopieVan = (model: Model): Model => new Map([...model].map(([id, ids]) => [id, [...ids]]));

function verwerk(model: Model, toen: Map<string, Model>, weg: Set<string>, { dossier, gebeurtenis, vernietigd, backup }: Bericht): void {
  if (dossier !== undefined && gebeurtenis !== undefined) model.set(dossier, [...(model.get(dossier) ?? []), gebeurtenis]);
  if (vernietigd !== undefined) {
    model.delete(vernietigd);
    weg.add(vernietigd);
  }
  if (backup !== undefined) toen.set(backup, kopieVan(model));
}

const lees = ({ dossiers }: Archief): Model => new Map(leesDossiers(dossiers).map(({ id }) => [id, leesGebeurtenissen(dossiers, id).map((rij) => rij.id)]));

/** What is in the archive: everything confirmed, nothing destroyed, and at most the one thing that was under way. */
function vergelijk(archief: Archief, model: Model, weg: Set<string>, wil: string | null): Model {
  const is = lees(archief);
  if (wil !== null && !is.has(wil)) {
    model.delete(wil);
    weg.add(wil);
  }
  let erbij = 0;
  for (const [id, ids] of model) {
    const gevonden = is.get(id) ?? [];
    deepStrictEqual(gevonden.slice(0, ids.length), ids, 'wat bevestigd was, is er');
    erbij += gevonden.length - ids.length;
  }
  for (const id of is.keys()) {
    ok(!weg.has(id), 'wat vernietigd was, is weg');
    if (!model.has(id)) erbij += 1;
  }
  ok(erbij <= 1, `er is ${erbij} meer dan er kon zijn`);
  gaaf(archief);
  return is;
}

function gaaf(archief: Archief): void {
  const { beschadigd, ketens, logboek, beheer } = controleerArchief(archief);
  deepStrictEqual([beschadigd, ketens?.fouten, logboek?.fout, beheer?.fout], [[], [], null, null]);
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
  gaaf(archief);
  archief.sluit();
  // What was replaced stands aside, and holds what was there.
  for (const { manifest } of kopieenHier(map)) if (manifest?.aanleiding === 'vervangen' && !toen.has(manifest.id)) toen.set(manifest.id, kopieVan(model));
  for (const oud of kopieenHier(map).filter(({ manifest }) => manifest?.aanleiding === 'vervangen').slice(2)) rmSync(oud.map, { recursive: true });
  return is;
}

/** Runs one process to its end and gives what it confirmed. */
async function tellend(argumenten: readonly string[]): Promise<Bericht[]> {
  const kind = spawn(process.execPath, [KIND, ...argumenten], { stdio: ['ignore', 'pipe', 'inherit'] });
  let uit = '';
  kind.stdout.on('data', (deel: Buffer) => (uit += deel.toString()));
  const signaal = await new Promise((klaar) => kind.on('close', (_, s) => klaar(s)));
  deepStrictEqual(signaal, 'SIGKILL');
  return uit.split('\n').filter((regel) => regel !== '').map((regel) => JSON.parse(regel) as Bericht);
}
