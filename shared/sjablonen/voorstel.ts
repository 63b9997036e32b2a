/**
 * The municipality's own text for a document, from what somebody types to what is in force: typed, put before a colleague,
 * approved from a day on, or not. Who approves neither wrote nor put forward; and what was approved stays for the documents that were
 * made with it.
 */
import { z } from 'zod';
import { datum, moment, tekstOfLeeg } from '../basis.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../documenten/soorten.ts';
import { AppFout } from '../fout.ts';
import { vergelijkDatums, type Datum } from '../wth/tijd.ts';

/** Longest text of a template in characters; the longest model text has a fifth of it. */
export const MAX_SJABLOON = 100_000;

/** Where a text comes from: written here, the model text taken over as it was, or brought in from another municipality. */
export const herkomsten = ['eigen', 'model', 'ingelezen'] as const;
export type Herkomst = (typeof herkomsten)[number];

/** A text as it is typed or put before a colleague. */
export const sjabloontekst = z.strictObject({
  tekst: z.string().max(MAX_SJABLOON),
  /** Why, for who judges it. */
  toelichting: tekstOfLeeg,
  herkomst: z.enum(herkomsten),
  /** Version of the model text when the writing began: later improvements of that are told beside it. */
  opModel: z.string(),
});
export type Sjabloontekst = z.infer<typeof sjabloontekst>;

/** Accounts that changed what is written since one was approved last, the first first; none is known of what was kept before this was. */
export const schrijvers = z.array(z.string()).default([]);
type Schrijvers = { schrijvers: readonly string[] };

/** What a colleague said, or that a writer took it back. `vanaf` is the first day on which an approved text counts. */
export const oordeel = z.discriminatedUnion('uitkomst', [
  z.strictObject({ uitkomst: z.literal('goedgekeurd'), vanaf: datum }),
  z.strictObject({ uitkomst: z.literal('afgewezen'), reden: z.string().trim().min(1).max(2000) }),
  z.strictObject({ uitkomst: z.literal('teruggenomen') }),
]);
export type Oordeel = z.infer<typeof oordeel>;

/** Who did something when. */
export const gedaan = z.strictObject({ accountId: z.string(), op: moment });
type Gedaan = z.infer<typeof gedaan>;

/** What was put before a colleague, a text or a letterhead; the numbers say in which order. */
export type Voorgelegd = Gedaan & Schrijvers & { id: string; nummer: number; oordeel: (Oordeel & Gedaan & { nummer: number }) | null };
/** A text that was put before a colleague. */
export type Voorstel = Sjabloontekst & Voorgelegd & { soort: DocumentSoort };

/** A kind of document by its name. */
export const soort = z.enum(DOCUMENT_SOORTEN);

/** What is before a colleague now, or `null`. */
export const voorgelegd = <V extends Voorgelegd>(voorstellen: readonly V[]): V | null => voorstellen.find((een) => een.oordeel === null) ?? null;

/** The own text or letterhead that counts on a day, or `null` where the application's own does: the latest first day, and of those the last approved. */
export function geldendOp<V extends Voorgelegd>(voorstellen: readonly V[], dag: Datum): V | null {
  const goed = voorstellen.flatMap((een) => (een.oordeel?.uitkomst === 'goedgekeurd' && vergelijkDatums(een.oordeel.vanaf, dag) <= 0 ? [{ een, oordeel: een.oordeel }] : []));
  return goed.toSorted((a, b) => vergelijkDatums(b.oordeel.vanaf, a.oordeel.vanaf) || b.oordeel.nummer - a.oordeel.nummer)[0]?.een ?? null;
}

/** @throws {AppFout} `SJABLOON_LIGT_VOOR` while one of this kind waits for a colleague */
export function eisNietsVoorgelegd(voorstellen: readonly Voorgelegd[]): void {
  if (voorgelegd(voorstellen) !== null) throw new AppFout('SJABLOON_LIGT_VOOR');
}

/** What still waits. @throws {AppFout} `VOORSTEL_ONBEKEND`, `VOORSTEL_BEOORDEELD` */
export function eisOpen<V extends Voorgelegd>(voorstellen: readonly V[], id: string): V {
  const gevonden = voorstellen.find((een) => een.id === id);
  if (gevonden === undefined) throw new AppFout('VOORSTEL_ONBEKEND');
  if (gevonden.oordeel !== null) throw new AppFout('VOORSTEL_BEOORDEELD');
  return gevonden;
}

/**
 * Who wrote a draft, now that somebody saves it. A new one may be begun from what was put forward and not approved, so who wrote that
 * wrote this as well; who changes nothing but the explanation does not.
 */
export function schrijversNa(concept: Schrijvers | null, voorstellen: readonly Voorgelegd[], door: { accountId: string; verandert: boolean }): string[] {
  const goed = voorstellen.findIndex(({ oordeel: gezegd }) => gezegd?.uitkomst === 'goedgekeurd');
  const sinds = goed === -1 ? voorstellen : voorstellen.slice(0, goed);
  const eerder = concept?.schrijvers ?? sinds.toReversed().flatMap((een) => een.schrijvers);
  return [...new Set([...eerder, ...(door.verandert ? [door.accountId] : [])])];
}

/** What somebody did with what waits, under any of his accounts: put it forward, or wrote on it; `null`: neither. */
export function eigenAandeel({ accountId, schrijvers: schreven }: Voorgelegd, accounts: readonly string[]): Aandeel | null {
  if (accounts.includes(accountId)) return 'voorgelegd';
  return schreven.some((een) => accounts.includes(een)) ? 'geschreven' : null;
}
export const aandelen = ['voorgelegd', 'geschreven'] as const;
export type Aandeel = (typeof aandelen)[number];

/** Nobody judges what he put forward or wrote himself. @throws {AppFout} `EIGEN_VOORSTEL`, `EIGEN_TEKST` */
export function eisAnder(voorstel: Voorgelegd, accounts: readonly string[]): void {
  const aandeel = eigenAandeel(voorstel, accounts);
  if (aandeel !== null) throw new AppFout(aandeel === 'voorgelegd' ? 'EIGEN_VOORSTEL' : 'EIGEN_TEKST');
}

/** Who put it forward or wrote it takes it back. @throws {AppFout} `VOORSTEL_VAN_ANDER` */
export function eisEigen(voorstel: Voorgelegd, accounts: readonly string[]): void {
  if (eigenAandeel(voorstel, accounts) === null) throw new AppFout('VOORSTEL_VAN_ANDER');
}

/** What is approved begins to count today or later: what went out before stays as it was. @throws {AppFout} `VANAF_VERLEDEN` */
export function eisVanaf(vanaf: Datum, vandaag: Datum): void {
  if (vergelijkDatums(vanaf, vandaag) < 0) throw new AppFout('VANAF_VERLEDEN');
}
