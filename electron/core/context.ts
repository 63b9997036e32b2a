import { AppFout } from '../../shared/fout.ts';
import { RUST_MINUTEN } from '../../shared/contract/accounts.ts';
import { lokaleDatum, type Datum, type Moment } from '../../shared/wth/tijd.ts';
import type { Archief } from './archief/archief.ts';
import { volgOnderweg, type Onderweg } from './archief/onderweg.ts';
import type { Host } from './host.ts';
import { maakKlembord, type Klembord } from './klembord.ts';
import { maakLogwachtrij, type Logwachtrij } from './inzage/wachtrij.ts';
import { KDF_STANDAARD, type KdfInstelling, type TestKdf } from './sleutels/kdf.ts';
import { maakWerkbank, type Werkbank } from './werk/werkbank.ts';
import type { Sjablonen } from './word/sjablonen.ts';

/** What lasts as long as an archive is open, and is forgotten when it closes. */
export type Sessie = {
  /** Minutes without anybody doing anything after which the archive locks itself. */
  rustMinuten: number;
  /** Whether the screen hides names and texts for somebody who looks along. */
  meekijken: boolean;
};

/** What every handler works with. */
export type Context = {
  readonly host: Host;
  readonly sjablonen: Sjablonen;
  /** Parameters with which accounts are closed. */
  readonly kdf: KdfInstelling | TestKdf;
  readonly sessie: Sessie;
  readonly klembord: Klembord;
  /** Work that takes long: how far it is, and the way to stop it. */
  readonly werkbank: Werkbank;
  /** Lines of the log that could not be written yet. */
  readonly logwachtrij: Logwachtrij;
  /** Whether an archive is unlocked. */
  isOpen(): boolean;
  /** The unlocked archive. @throws {AppFout} `VERGRENDELD` */
  archief(): Archief;
  /** Remembers a place where something is about to be written; a place that the user chose by name is remembered by itself. */
  onderweg(pad: string): void;
  /** Takes over an archive that was just opened; closes the one before it. */
  neem(archief: Archief): void;
  /** Closes the archive, if one is open, and forgets its keys. */
  sluit(): void;
  /** Gives the open archive away without closing it: nobody can use it here any more, and who took it closes it. */
  laatLos(): Archief | null;
};

const nieuweSessie = (): Sessie => ({ rustMinuten: RUST_MINUTEN, meekijken: false });

/** A context in which nothing is open. */
export function maakContext(host: Host, sjablonen: Sjablonen, kdf: KdfInstelling | TestKdf = KDF_STANDAARD): Context {
  let huidig: Archief | null = null;
  let uitgaand: Onderweg | null = null;
  const sessie = nieuweSessie();
  const klembord = maakKlembord(host.klembord);
  const werkbank = maakWerkbank();
  const laatLos = (): Archief | null => {
    const oud = huidig;
    uitgaand?.sluit();
    uitgaand = null;
    huidig = null;
    Object.assign(sessie, nieuweSessie());
    klembord.wis();
    werkbank.stop();
    return oud;
  };
  const sluit = (): void => laatLos()?.sluit();
  const onderweg = (pad: string): void => uitgaand?.onthoud(pad);
  const bestanden: Host['bestanden'] = {
    ...host.bestanden,
    async kiesOpslag(voorstel, soort) {
      const pad = await host.bestanden.kiesOpslag(voorstel, soort);
      if (pad !== null) onderweg(pad);
      return pad;
    },
  };
  return {
    host: { ...host, bestanden },
    sjablonen,
    kdf,
    sessie,
    klembord,
    werkbank,
    logwachtrij: maakLogwachtrij(),
    isOpen: () => huidig !== null,
    archief() {
      if (huidig === null) throw new AppFout('VERGRENDELD');
      return huidig;
    },
    onderweg,
    neem(archief) {
      sluit();
      uitgaand = volgOnderweg(archief);
      huidig = archief;
    },
    sluit,
    laatLos,
  };
}

/** Who records something, and when: the account that unlocked the archive, now. @throws {AppFout} `VERGRENDELD` */
export const vastlegger = (context: Context): { op: Moment; accountId: string } => ({ op: context.host.klok.nu(), accountId: context.archief().account.accountId });

/** The present day in Europe/Amsterdam. */
export const vandaag = ({ host }: Pick<Context, 'host'>): Datum => lokaleDatum(host.klok.nu());
