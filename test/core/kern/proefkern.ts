import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invoer, OpdrachtNaam, Uitvoer } from '../../../shared/contract/contract.ts';
import type { Bericht } from '../../../shared/contract/brug.ts';
import { AppFout } from '../../../shared/fout.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../../shared/wth/tijd.ts';
import type { Host } from '../../../electron/core/host.ts';
import { maakKern, type Kern } from '../../../electron/core/kern.ts';
import { sjablonen, SJABLONENMAP } from '../../voorbeelden/sjablonen.ts';
import { GOEDKOOP } from '../goedkoop.ts';

/** The night in which most tests play. */
export const NACHT: Moment = '2026-11-27T23:10:00+01:00';

/** The core on a folder of its own, with a clock and dialogs that the test moves. */
export type Proefkern = {
  kern: Kern;
  map: string;
  berichten: Bericht[];
  /** Names of commands that failed unexpectedly, with the class of the error. */
  onverwacht: string[];
  /** Answers of the dialogs to come; a dialog without one is cancelled. */
  kiesOpslag: (string | null)[];
  kiesMap: (string | null)[];
  /** The same for the files that a user picks. */
  kiesBestanden: string[][];
  /** The names that save dialogs proposed. */
  voorstellen: string[];
  /** Runs while a save dialog is open. */
  tijdensDialoog: (() => void) | null;
  /** Runs once, when the core next takes an id: in the middle of recording something. */
  bijNieuwId: (() => void) | null;
  /** Moves the clock, with somebody at the keyboard: the idle lock starts anew, however slow the test runs. */
  zet(moment: Moment): void;
  /** Moves the clock while nobody does anything. */
  verstrijk(moment: Moment): void;
  /** Somebody sets the machine's clock; no time passes. */
  verzetKlok(moment: Moment): void;
  nu(): Moment;
  /** Gives a command that must succeed. @throws {AppFout} when it is refused */
  geef<N extends OpdrachtNaam>(naam: N, invoer: Invoer<N>): Promise<Uitvoer<N>>;
  /** Gives a command that must be refused, and returns the code. */
  weiger(naam: string, invoer: unknown): Promise<string>;
  einde(): Promise<void>;
};

/** Starts a core in the night of `begin`. Give `map` to start again on what an earlier one left. */
export function startKern(begin: Moment = NACHT, keuze: { map?: string; alleenDemonstratie?: boolean; sjablonenMap?: string } = {}): Proefkern {
  const map = keuze.map ?? mkdtempSync(join(tmpdir(), 'huisverbod-kern-'));
  let ms = epochVanMoment(begin);
  let verzet = 0;
  const proef = { kiesOpslag: [] as (string | null)[], kiesMap: [] as (string | null)[], kiesBestanden: [] as string[][], voorstellen: [] as string[], tijdensDialoog: null as (() => void) | null, bijNieuwId: null as (() => void) | null };
  const onverwacht: string[] = [];
  const berichten: Bericht[] = [];
  const host: Host = {
    klok: { nu: () => momentVanEpoch(ms), ms: () => ms, verstreken: () => ms + verzet },
    ids: {
      nieuw: () => {
        const doe = proef.bijNieuwId;
        proef.bijNieuwId = null;
        doe?.();
        return randomUUID();
      },
    },
    bestanden: {
      kiesMap: async () => proef.kiesMap.shift() ?? null,
      kiesBestanden: async () => proef.kiesBestanden.shift() ?? [],
      kiesOpslag: async (voorstel) => {
        proef.voorstellen.push(voorstel);
        proef.tijdensDialoog?.();
        return proef.kiesOpslag.shift() ?? null;
      },
    },
    klembord: { schrijf: async () => undefined, wis: async () => undefined },
    toonBestand: async () => undefined,
    gegevensMap: map,
    sjablonenMap: keuze.sjablonenMap ?? SJABLONENMAP,
    standin: false,
    alleenDemonstratie: keuze.alleenDemonstratie ?? false,
  };
  const kern = maakKern(host, (opdracht, klasse) => onverwacht.push(`${opdracht}: ${klasse}`), GOEDKOOP, keuze.sjablonenMap === undefined ? sjablonen : undefined);
  kern.luister((bericht) => berichten.push(bericht));
  return Object.assign(proef, {
    kern,
    map,
    berichten,
    onverwacht,
    zet(moment: Moment) {
      ms = epochVanMoment(moment);
      void kern.roep('app.actief', {});
    },
    verstrijk: (moment: Moment) => void (ms = epochVanMoment(moment)),
    verzetKlok(moment: Moment) {
      verzet += ms - epochVanMoment(moment);
      ms = epochVanMoment(moment);
    },
    nu: () => momentVanEpoch(ms),
    async geef<N extends OpdrachtNaam>(naam: N, invoer: Invoer<N>): Promise<Uitvoer<N>> {
      const antwoord = await kern.roep(naam, invoer);
      if (!antwoord.ok) throw new AppFout(antwoord.error.code, antwoord.error.params);
      return antwoord.value as Uitvoer<N>;
    },
    async weiger(naam: string, invoer: unknown): Promise<string> {
      const antwoord = await kern.roep(naam, invoer);
      return antwoord.ok ? 'TOEGELATEN' : antwoord.error.code;
    },
    async einde() {
      // What is thrown away gets no back-up.
      if (keuze.map === undefined) await kern.vergrendel('slaap');
      await kern.sluit();
      if (keuze.map === undefined) rmSync(map, { recursive: true, force: true });
    },
  });
}

/** Password of the archives that tests make. */
export const WACHTWOORD = 'paard kachel lantaarn zeven';

/** Makes an archive in the folder of the core; returns where it is. */
export async function metArchief(proef: Proefkern): Promise<string> {
  const map = join(proef.map, 'archief');
  await proef.geef('archief.maak', { map, gemeente: 'Molenwaard', naam: 'H. de Ruijter', ambt: 'burgemeester', wachtwoord: WACHTWOORD });
  return map;
}
