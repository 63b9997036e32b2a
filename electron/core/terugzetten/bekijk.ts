import { dirname } from 'node:path';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { Db } from '../archief/db.ts';
import { leesGrafstenen, leesRegister, opgestaan, type Grafsteen } from '../archief/grafstenen.ts';
import { MIGRATIES } from '../archief/migreer.ts';
import { BESTANDEN } from '../archief/map.ts';
import { alle } from '../archief/vraag.ts';
import { controleerInhoud, openMetEen, telInhoud } from '../backup/controle.ts';
import { heeftTabel } from '../backup/maken.ts';
import type { Klok } from '../host.ts';
import { wisSleutels } from '../sleutels/account.ts';
import { openBron, type Bron, type Terugvraag } from './bron.ts';
import { metHuidig, type Huidig } from './huidig.ts';
import { betreedMap } from './wissel.ts';

/** How many case numbers are named. */
const HOOGSTENS = 100;

type Overzicht = Uitvoer<'terugzetten.bekijk'>;

/**
 * Reads all of a back-up and says what is in it, and what the archive of now has more. Changes nothing in either.
 * @throws AppFout what `openBron`, `controleerInhoud` and the lock on the folder throw.
 */
export async function bekijk(vraag: Terugvraag, klok: Pick<Klok, 'ms'>): Promise<Overzicht> {
  const slot = betreedMap(vraag.map);
  try {
    const bron = await openBron(vraag, klok);
    try {
      const inhoud = controleerInhoud(vraag.bron, bron.manifest, bron.open, true);
      return await metHuidig(vraag.map, bron, vraag.wachtwoord, (huidig) => overzicht(vraag, bron, inhoud, huidig));
    } finally {
      wisSleutels(bron.open);
    }
  } finally {
    slot.ontgrendel();
  }
}

function overzicht({ map, bron: pad }: Terugvraag, bron: Bron, dan: ReturnType<typeof telInhoud>, huidig: Huidig | null): Overzicht {
  const nu = huidig === null ? null : telInhoud(huidig.basis, huidig.dossiers);
  const { manifest } = bron;
  const basis = openMetEen(pad, 'basis', bron.open.basis);
  const dossiers = bron.open.dossiers.length === 0 ? undefined : openMetEen(pad, 'dossiers', bron.open.dossiers);
  try {
    const stenen = alleStenen(map, pad, manifest.archiefId, [basis, ...(huidig === null ? [] : [huidig.basis])]);
    return {
      gemaakt: manifest.gemaakt,
      gemeente: bron.bestand.inhoud.gemeente,
      nagekeken: dossiers !== undefined || manifest.tellingen.dossiers !== null,
      vergeleken: nu !== null,
      dossiers: { nu: nu?.dossiers ?? null, dan: dan.dossiers },
      gebeurtenissen: { nu: nu?.gebeurtenissen ?? null, dan: dan.gebeurtenissen },
      logregels: { nu: nu?.logregels ?? null, dan: dan.logregels },
      minder: dossiers === undefined || huidig?.dossiers === undefined ? [] : minder(huidig.dossiers, dossiers),
      terug: terugkerend(bron),
      vernietigd: dossiers === undefined ? 0 : opgestaan(dossiers, stenen).length,
      ouder: BESTANDEN.some((bestand) => versie({ basis, dossiers }[bestand]) < (MIGRATIES[bestand].at(-1)?.versie ?? 0)),
    };
  } finally {
    basis.close();
    dossiers?.close();
  }
}

/** The tombstones of every register that is known here: of the folder, beside the back-up, and in the files themselves. */
export function alleStenen(map: string, bron: string, archiefId: string, bases: readonly Db[]): Grafsteen[] {
  const registers = [map, dirname(bron), dirname(dirname(bron))].map((plek) => leesRegister(plek, archiefId) ?? []);
  return [...registers, ...bases.map((basis) => (heeftTabel(basis, 'grafsteen') ? leesGrafstenen(basis) : []))].flat();
}

const versie = (db: Db | undefined): number => (db === undefined ? Number.POSITIVE_INFINITY : Number(db.pragma('user_version', { simple: true })));

type Kop = { id: string; zaaknummer: string; laatste: number };
const koppen = (db: Db): Kop[] => alle<Kop>(db, 'SELECT id, zaaknummer, laatste_volgnummer AS laatste FROM dossier ORDER BY rowid DESC');

/** Dossiers of now that are not in the back-up, or have more events, newest first. */
function minder(nu: Db, dan: Db): string[] {
  const toen = new Map(koppen(dan).map(({ id, laatste }) => [id, laatste]));
  return koppen(nu).filter(({ id, laatste }) => (toen.get(id) ?? -1) < laatste).slice(0, HOOGSTENS).map(({ zaaknummer }) => zaaknummer);
}

/** Who can open the back-up and no longer the archive of now; known only while that has its key slots. */
function terugkerend({ sleutels, bestand, huidig }: Bron): string[] {
  if (sleutels === 'nu' || huidig === null) return [];
  const nu = new Set(huidig.inhoud.slots.filter(({ geschorst }) => !geschorst).map(({ accountId }) => accountId));
  return bestand.inhoud.slots.filter(({ accountId, geschorst }) => !geschorst && !nu.has(accountId)).map(({ naam }) => naam);
}
