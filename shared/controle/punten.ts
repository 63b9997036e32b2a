/** What of one order asks for attention of who oversees it, the most pressing first. Pure: the core reads, this judges. */
import type { Bordreden, Bordregel, Niveau } from '../dossier/bord/vorm.ts';
import { eindeVan, ingangVan } from '../dossier/looptijd.ts';
import { lopendeStatussen, statusOp } from '../dossier/status.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { rustOpNotities, zorgaandacht, type Zorgaandacht } from '../dossier/zorg/aandacht.ts';
import { openKnelpunten, type Knelpuntstand } from '../dossier/zorg/knelpunten.ts';
import { laatsteAdvies, metRol, zorgfase, type Zorgspoor } from '../dossier/zorg/sporen.ts';
import { urenTussen } from '../wth/rekenen.ts';
import { epochVanMoment, type Moment } from '../wth/tijd.ts';
import { puntcodes, type Controlepunt, type Controleregel, type Puntcode, type Zorgrol } from './vorm.ts';

/** So long nobody needs to be responsible yet: the first day is crisis. */
const EERSTE_DAG = 24;
/** So long a violation is pressing; contact that stays away twice its term is too. */
const DRINGT = { overtreding: 72, contact: 144 } as const;

/** Of the reasons on the board those that a person who oversees can act on. */
const VAN_BORD = ['NIET_BEGONNEN', 'BESLISSEN', 'BEKENDMAKEN', 'TERMIJN', 'TAKEN_TE_LAAT'] as const;
const isVanBord = (code: Bordreden['code']): code is (typeof VAN_BORD)[number] => (VAN_BORD as readonly string[]).includes(code);

const VOLGORDE: Readonly<Record<Niveau, number>> = { rood: 0, geel: 1, rust: 2 };

const punt = (code: Puntcode, niveau: Niveau, meer: Partial<Omit<Controlepunt, 'code' | 'niveau'>> = {}): Controlepunt => ({
  code,
  niveau,
  op: null,
  personen: [],
  partij: '',
  stap: '',
  aantal: 0,
  sleutel: '',
  ...meer,
});

const persoon = ({ naam, wie }: Zorgspoor): Controlepunt['personen'][number] => ({ naam, wie });

function uitZorg(een: Zorgaandacht, begin: Moment, nu: Moment): Controlepunt {
  switch (een.code) {
    case 'CODE_ROOD':
      return punt(een.code, 'rood', { op: een.sinds });
    case 'OVERTREDING':
      return punt(een.code, urenTussen(een.sinds, nu) < DRINGT.overtreding ? 'rood' : 'geel', { op: een.sinds });
    case 'INTREKKEN_MOGELIJK':
      return punt(een.code, 'geel', { op: een.sinds });
    case 'GEEN_VERANTWOORDELIJKE':
      return punt(een.code, urenTussen(begin, nu) < EERSTE_DAG ? 'geel' : 'rood', { op: begin, personen: [persoon(een.spoor)] });
    case 'GEEN_CONTACT':
      return punt(een.code, urenTussen(een.sinds, nu) < DRINGT.contact ? 'geel' : 'rood', { op: een.sinds, personen: [persoon(een.spoor)] });
  }
}

/** After the superiors it is the turn of who has the power to push through. */
function uitKnelpunt({ knelpunt, volgende }: Knelpuntstand): Controlepunt {
  const aanBestuur = volgende === null || volgende === 'doorzettingsmacht';
  return punt('KNELPUNT', aanBestuur ? 'rood' : 'geel', { op: knelpunt.at, partij: knelpunt.gegevens.partij, stap: volgende ?? '' });
}

/** Of the line of an order on the board what overseeing needs. */
export type Controlebasis = Pick<Bordregel, 'dossierId' | 'zaaknummer' | 'status' | 'naam' | 'begin' | 'einde' | 'redenen' | 'beslissen' | 'termijnen'>;

/** An order that is over, as long as its care lasts and a party stalls in it; `null` for any other. */
export function naEinde(dossier: Dossier, nu: Moment): Controlebasis | null {
  const [status, begin, einde, fase] = [statusOp(dossier, nu), ingangVan(dossier), eindeVan(dossier), zorgfase(dossier, nu)?.fase ?? 'afgerond'];
  if (begin === null || einde === null || lopendeStatussen.includes(status) || fase === 'afgerond' || openKnelpunten(dossier).length === 0) return null;
  return { dossierId: dossier.id, zaaknummer: dossier.zaaknummer, status, naam: dossier.betrokkene?.gegevens.naam ?? '', begin, einde, redenen: [], beslissen: null, termijnen: [] };
}

function uitBord({ redenen, einde, beslissen, termijnen }: Controlebasis): Controlepunt[] {
  return redenen.flatMap(({ code, niveau, aantal, uren, sleutel }) => {
    if (!isVanBord(code)) return [];
    const uiterlijk = termijnen.find((termijn) => termijn.sleutel === sleutel)?.uiterlijk;
    // Without a moment: now. The day to decide by can be over while the order still runs.
    const beslis = uren === 0 ? null : (beslissen?.uiterlijk ?? einde);
    const op = code === 'BESLISSEN' ? beslis : code === 'BEKENDMAKEN' ? einde : uiterlijk?.soort === 'moment' ? uiterlijk.op : null;
    return [punt(code === 'TERMIJN' && uren === 0 ? 'TERMIJN_VOORBIJ' : code, niveau, { aantal, sleutel, op })];
  });
}

const opUrgentie = (a: Controlepunt, b: Controlepunt): number =>
  VOLGORDE[a.niveau] - VOLGORDE[b.niveau] || puntcodes.indexOf(a.code) - puntcodes.indexOf(b.code) || (a.op === null || b.op === null ? 0 : epochVanMoment(a.op) - epochVanMoment(b.op));

/** Points that say the same of several people, as one. */
function voegSamen(punten: readonly Controlepunt[]): Controlepunt[] {
  const samen = new Map<string, Controlepunt>();
  for (const een of punten) {
    const sleutel = een.personen.length === 0 ? `${een.code}/${samen.size}` : `${een.code}/${een.niveau}/${een.op ?? ''}`;
    const eerder = samen.get(sleutel);
    samen.set(sleutel, eerder === undefined ? een : { ...eerder, personen: [...eerder.personen, ...een.personen] });
  }
  return [...samen.values()];
}

/**
 * The points of an order. `dossier` with its care notes; `metZorg` whether what rests on them is said.
 */
export function controlepunten(dossier: Dossier, regel: Controlebasis, nu: Moment, metZorg: boolean): Controlepunt[] {
  const zorg = zorgaandacht(dossier, nu).filter(({ code }) => metZorg || !rustOpNotities(code));
  return voegSamen([...uitBord(regel), ...openKnelpunten(dossier).map(uitKnelpunt), ...zorg.map((een) => uitZorg(een, regel.begin, nu))]).toSorted(opUrgentie);
}

const rolVan = (dossier: Dossier, rol: Parameters<typeof metRol>[1]): Zorgrol | null => {
  const gegevens = metRol(dossier, rol)?.gegevens;
  return gegevens === undefined ? null : { naam: gegevens.naam, partij: gegevens.partij, bereikbaar: gegevens.bereikbaar };
};

/** The line of an order, from its line on the board or from `naEinde`. */
export function controleregelVan(dossier: Dossier, regel: Controlebasis, nu: Moment, metZorg: boolean): Controleregel {
  const punten = controlepunten(dossier, regel, nu, metZorg);
  const advies = laatsteAdvies(dossier);
  const { dossierId, zaaknummer, status, naam, begin, einde } = regel;
  return {
    dossierId,
    zaaknummer,
    status,
    naam,
    begin,
    einde,
    niveau: punten[0]?.niveau ?? 'rust',
    punten,
    procesregisseur: rolVan(dossier, 'procesregisseur'),
    zorgcoordinator: rolVan(dossier, 'zorgcoördinator'),
    advies: advies === null ? null : { advies: advies.gegevens.advies, van: advies.gegevens.van, op: advies.at },
    metZorg,
  };
}

/** First by level, then by how many points have it, then by the end, then by case number. */
export function opControle(a: Controleregel, b: Controleregel): number {
  const zwaarst = ({ punten, niveau }: Controleregel): number => punten.filter((een) => een.niveau === niveau).length;
  return VOLGORDE[a.niveau] - VOLGORDE[b.niveau] || zwaarst(b) - zwaarst(a) || epochVanMoment(a.einde) - epochVanMoment(b.einde) || (a.zaaknummer < b.zaaknummer ? -1 : 1);
}
