/** A vernietigingslijst: what its steps come to, and which step may come next, by whom (domein G; Archiefbesluit 1995 art. 8). */
import { AppFout } from '../fout.ts';
import { plusDagen } from '../wth/rekenen.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Datum, type Moment } from '../wth/tijd.ts';
import type { KOPIE_UITKOMSTEN, KopieBuiten, Lijststap, Lijststapsoort, NieuweStap, Oordeel, Post } from './stappen.ts';

/** Days in which anybody involved can stop a destruction that was confirmed. */
export const BEDENKTIJD_DAGEN = 7;

export const LIJSTSTANDEN = ['in opbouw', 'voorgelegd', 'akkoord', 'bevestigd', 'gestopt', 'begonnen', 'vernietigd', 'afgesloten'] as const;
export type Lijststand = (typeof LIJSTSTANDEN)[number];

type Gedaan = { op: Moment; accountId: string };

export type Lijst = {
  id: string;
  naam: string;
  stand: Lijststand;
  /** Who works on it now. */
  eigenaar: string;
  /** Everybody who ever did; none of them may judge it. */
  makers: readonly string[];
  posten: readonly (Post & { oordeel: (Oordeel & Gedaan) | null })[];
  /** Who agreed with the list. */
  akkoord: Gedaan | null;
  bevestigd: Gedaan | null;
  /** From when on it may be carried out; `null` before it was confirmed. */
  uitvoerbaarVanaf: Moment | null;
  begonnen: (Gedaan & { posten: readonly Post[]; vervallen: readonly { zaaknummer: string; belet: string }[]; grondslag: string; openingsdagen?: number | undefined }) | null;
  vernietigd: (Gedaan & { backups: number; tweede: string | null }) | null;
  kopieen: readonly (KopieBuiten & { af: (Gedaan & { uitkomst: (typeof KOPIE_UITKOMSTEN)[number] }) | null })[];
  /** Each verklaring that was saved, oldest first. */
  verklaringen: readonly (Gedaan & { sha256: string })[];
  /** Whether the last of them says how every copy outside ended that was looked for since. */
  verklaringActueel: boolean;
};

/** What a list comes to. @throws {TypeError} when it does not begin with its making */
export function bouwLijst(id: string, stappen: readonly Lijststap[]): Lijst {
  const [eerste, ...rest] = stappen;
  if (eerste?.soort !== 'opgesteld') throw new TypeError('een lijst begint met opstellen');
  const lijst: Lijst = {
    id,
    naam: eerste.gegevens.naam,
    stand: 'in opbouw',
    eigenaar: eerste.accountId,
    makers: [eerste.accountId],
    posten: eerste.gegevens.posten.map((post) => ({ ...post, oordeel: null })),
    akkoord: null,
    bevestigd: null,
    uitvoerbaarVanaf: null,
    begonnen: null,
    vernietigd: null,
    kopieen: [],
    verklaringen: [],
    verklaringActueel: false,
  };
  return vervolgLijst(lijst, rest);
}

/** What a list comes to with these steps after it. */
export function vervolgLijst(lijst: Lijst, stappen: readonly Lijststap[]): Lijst {
  const verder = { ...lijst };
  for (const stap of stappen) Object.assign(verder, gevolg(verder, stap));
  return verder;
}

function gevolg(lijst: Lijst, stap: Lijststap): Partial<Lijst> {
  const { op, accountId } = stap;
  switch (stap.soort) {
    case 'opgesteld':
      return {};
    case 'overgenomen':
      return { eigenaar: accountId, makers: [...new Set([...lijst.makers, accountId])] };
    case 'voorgelegd':
      return { stand: 'voorgelegd' };
    case 'beoordeeld':
      return { posten: lijst.posten.map((post) => (post.dossierId === stap.gegevens.dossierId ? { ...post, oordeel: { ...stap.gegevens.oordeel, op, accountId } } : post)) };
    case 'teruggegeven':
      return { stand: 'in opbouw' };
    case 'akkoord':
      return { stand: 'akkoord', akkoord: { op, accountId } };
    case 'bevestigd':
      return { stand: 'bevestigd', bevestigd: { op, accountId }, uitvoerbaarVanaf: plusDagen(op, BEDENKTIJD_DAGEN).moment };
    case 'gestopt':
      return { stand: 'gestopt' };
    case 'begonnen':
      return { stand: 'begonnen', begonnen: { op, accountId, ...stap.gegevens }, kopieen: stap.gegevens.kopieen.map((kopie) => ({ ...kopie, af: null })) };
    case 'vernietigd': {
      const { kopieen = [], ...gegevens } = stap.gegevens;
      return { stand: 'vernietigd', vernietigd: { op, accountId, ...gegevens }, kopieen: [...lijst.kopieen, ...kopieen.map((kopie) => ({ ...kopie, af: null }))] };
    }
    case 'kopieAfgevinkt':
      return { verklaringActueel: false, kopieen: lijst.kopieen.map((kopie) => (kopie.id === stap.gegevens.kopieId ? { ...kopie, af: { op, accountId, uitkomst: stap.gegevens.uitkomst } } : kopie)) };
    case 'verklaard':
      return { stand: openKopieen(lijst) === 0 ? 'afgesloten' : 'vernietigd', verklaringen: [...lijst.verklaringen, { op, accountId, ...stap.gegevens }], verklaringActueel: true };
    case 'verklaringMislukt':
      return { stand: 'vernietigd', verklaringen: lijst.verklaringen.slice(0, -1), verklaringActueel: false };
  }
}

/** What has to be typed to confirm a list: it names how many cases go. */
export const bevestigtekst = (lijst: Pick<Lijst, 'posten'>): string => `VERNIETIG ${teVernietigen(lijst).length}`;

/** The cases that the reviewer agreed with. */
export const teVernietigen = ({ posten }: Pick<Lijst, 'posten'>): Lijst['posten'] => posten.filter(({ oordeel }) => oordeel?.uitkomst === 'akkoord');

/** Whether a list still holds its cases, so that they can be on no other. */
export const isOpen = ({ stand }: Pick<Lijst, 'stand'>): boolean => !['gestopt', 'vernietigd', 'afgesloten'].includes(stand);

/** How many copies outside nobody looked for yet. */
export const openKopieen = ({ kopieen }: Pick<Lijst, 'kopieen'>): number => kopieen.filter(({ af }) => af === null).length;

/** Whether the verklaring of what this list destroyed was never saved. Until it is, no other list is made or carried out: it cannot be skipped. */
export const mistVerklaring = ({ stand, verklaringen }: Pick<Lijst, 'stand' | 'verklaringen'>): boolean => stand === 'vernietigd' && verklaringen.length === 0;

/** Before a list is made and before one is carried out. @throws {AppFout} `LIJST_VERKLARING` when what was destroyed earlier has no verklaring */
export function eisVerklaringen(lijsten: readonly Lijst[]): void {
  const zonder = lijsten.find(mistVerklaring);
  if (zonder !== undefined) throw new AppFout('LIJST_VERKLARING', { naam: zonder.naam });
}

/** Before a case is held: what has begun goes on, also after a crash, so that a hold would promise what nobody keeps. @throws {AppFout} `LIJST_BEGONNEN` */
export function eisNietBegonnen(lijsten: readonly Lijst[], dossierId: string): void {
  if (lijsten.some(({ stand, begonnen }) => stand === 'begonnen' && begonnen?.posten.some((post) => post.dossierId === dossierId))) throw new AppFout('LIJST_BEGONNEN');
}

/** Until when a reviewer wants a case kept, by its last judgement in any list; `null` when that says nothing of it. */
export function uitgesteldTot(lijsten: readonly Lijst[], dossierId: string): Datum | null {
  const oordelen = lijsten.flatMap(({ posten }) => posten.flatMap((post) => (post.dossierId === dossierId && post.oordeel !== null ? [post.oordeel] : [])));
  const laatste = oordelen.toSorted((a, b) => vergelijkMomenten(a.op, b.op)).at(-1);
  return laatste?.uitkomst === 'andere termijn' ? laatste.tot : null;
}

const IN: Readonly<Record<Exclude<Lijststapsoort, 'opgesteld'>, readonly Lijststand[]>> = {
  overgenomen: ['in opbouw', 'voorgelegd', 'akkoord', 'bevestigd', 'begonnen'],
  voorgelegd: ['in opbouw'],
  beoordeeld: ['voorgelegd'],
  teruggegeven: ['voorgelegd'],
  akkoord: ['voorgelegd'],
  bevestigd: ['akkoord'],
  gestopt: ['in opbouw', 'voorgelegd', 'akkoord', 'bevestigd'],
  begonnen: ['bevestigd'],
  vernietigd: ['begonnen'],
  kopieAfgevinkt: ['begonnen', 'vernietigd'],
  verklaard: ['vernietigd', 'afgesloten'],
  verklaringMislukt: ['vernietigd', 'afgesloten'],
};
const VAN_EIGENAAR: readonly Lijststapsoort[] = ['voorgelegd', 'bevestigd', 'begonnen', 'vernietigd'];
const VAN_ANDER: readonly Lijststapsoort[] = ['beoordeeld', 'teruggegeven', 'akkoord'];

/**
 * Checks whether this step may come now, by this person.
 * @param zelf every account that is this person's: nobody judges with one what he made with another
 * @throws {AppFout} `LIJST_STAND`, `LIJST_NIET_UW_LIJST`, `LIJST_AL_UW_LIJST`, `LIJST_EIGEN`, and what the step itself asks:
 *   `LIJST_POST_ONBEKEND`, `LIJST_TERMIJN`, `LIJST_POST_OPEN`, `LIJST_NIETS_AKKOORD`, `LIJST_BEDENKTIJD`, `LIJST_KOPIE_ONBEKEND`, `LIJST_KOPIE_AF`
 */
export function eisStap(lijst: Lijst, stap: Exclude<NieuweStap, { soort: 'opgesteld' }>, wie: string, nu: Moment, zelf: readonly string[] = [wie]): void {
  if (!IN[stap.soort].includes(lijst.stand)) throw new AppFout('LIJST_STAND');
  if (VAN_EIGENAAR.includes(stap.soort) && wie !== lijst.eigenaar) throw new AppFout('LIJST_NIET_UW_LIJST');
  if (VAN_ANDER.includes(stap.soort) && lijst.makers.some((maker) => zelf.includes(maker))) throw new AppFout('LIJST_EIGEN');
  switch (stap.soort) {
    case 'overgenomen':
      if (wie === lijst.eigenaar) throw new AppFout('LIJST_AL_UW_LIJST');
      // Who judged it would otherwise carry out what he approved himself.
      if ([lijst.akkoord, ...lijst.posten.map(({ oordeel }) => oordeel)].some((gedaan) => gedaan != null && zelf.includes(gedaan.accountId))) throw new AppFout('LIJST_EIGEN');
      return;
    case 'beoordeeld': {
      const { dossierId, oordeel } = stap.gegevens;
      if (!lijst.posten.some((post) => post.dossierId === dossierId)) throw new AppFout('LIJST_POST_ONBEKEND');
      if (oordeel.uitkomst === 'andere termijn' && vergelijkDatums(oordeel.tot, lokaleDatum(nu)) <= 0) throw new AppFout('LIJST_TERMIJN');
      return;
    }
    case 'akkoord': {
      const open = lijst.posten.filter(({ oordeel }) => oordeel === null).length;
      if (open > 0) throw new AppFout('LIJST_POST_OPEN', { aantal: open });
      if (teVernietigen(lijst).length === 0) throw new AppFout('LIJST_NIETS_AKKOORD');
      return;
    }
    case 'begonnen':
      if (lijst.uitvoerbaarVanaf === null || vergelijkMomenten(nu, lijst.uitvoerbaarVanaf) < 0) throw new AppFout('LIJST_BEDENKTIJD');
      return;
    case 'kopieAfgevinkt': {
      const kopie = lijst.kopieen.find(({ id }) => id === stap.gegevens.kopieId);
      if (kopie === undefined) throw new AppFout('LIJST_KOPIE_ONBEKEND');
      if (kopie.af !== null) throw new AppFout('LIJST_KOPIE_AF');
      return;
    }
    default:
      return;
  }
}
