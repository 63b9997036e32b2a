import { epochVanMoment, momentVanEpoch, type Moment } from '../../../shared/wth/tijd.ts';
import type { Host } from '../../../electron/core/host.ts';

/** What a spec does in the user's place outside the page. Everything is asynchronous, because in Electron it is elsewhere. */
export type Bediening = {
  /** The folder that the next folder dialog answers; `null` cancels it. Answers wait in a queue. */
  kiesMapStraks(pad: string | null): Promise<void>;
  /** The file that the next save dialog answers; `null` cancels it. Without an answer in the queue a dialog is cancelled. */
  kiesOpslagStraks(pad: string | null): Promise<void>;
  /** The files that the next open dialog answers; without an answer in the queue it is cancelled. */
  kiesBestandenStraks(paden: string[]): Promise<void>;
  /** The names that save dialogs proposed so far. */
  voorstellen(): Promise<string[]>;
  /** What the application last put on the clipboard, `null` after wiping. */
  klembord(): Promise<string | null>;
  /** The files that it showed in the file manager. */
  getoond(): Promise<string[]>;
  /** Sets the clock, of the core and of the page; it stands still until it is set again. */
  zetKlok(moment: Moment): Promise<void>;
  /** Moves the clock on by real milliseconds. */
  later(ms: number): Promise<void>;
};

/** A scripted world for the stand-in: answers to dialogs, a clipboard in memory, a clock that moves when told. */
export function maakProefhost(begin: Moment | null, zetPaginaklok: (ms: number) => Promise<void>) {
  const mappen: (string | null)[] = [];
  const opslag: (string | null)[] = [];
  const open: string[][] = [];
  const voorstellen: string[] = [];
  const getoond: string[] = [];
  let klembord: string | null = null;
  let nu = begin === null ? null : epochVanMoment(begin);
  const zet = async (ms: number): Promise<void> => {
    nu = ms;
    await zetPaginaklok(ms);
  };
  const ms = (): number => nu ?? Date.now();

  const bediening: Bediening = {
    kiesMapStraks: async (pad) => void mappen.push(pad),
    kiesOpslagStraks: async (pad) => void opslag.push(pad),
    kiesBestandenStraks: async (paden) => void open.push(paden),
    voorstellen: async () => [...voorstellen],
    klembord: async () => klembord,
    getoond: async () => [...getoond],
    zetKlok: (moment) => zet(epochVanMoment(moment)),
    later: (verder) => zet(ms() + verder),
  };
  const klok: Host['klok'] = { nu: () => momentVanEpoch(ms()), ms, verstreken: ms };
  const dialogen: Host['bestanden'] = {
    kiesMap: async () => mappen.shift() ?? null,
    kiesOpslag: async (voorstel) => {
      voorstellen.push(voorstel);
      return opslag.shift() ?? null;
    },
    kiesBestanden: async () => open.shift() ?? [],
  };
  const klembordHost: Host['klembord'] = {
    schrijf: async (tekst) => void (klembord = tekst),
    wis: async () => void (klembord = null),
  };
  return { bediening, klok, dialogen, klembord: klembordHost, toon: (pad: string) => void getoond.push(pad) };
}
