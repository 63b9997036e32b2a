import { magVerlenen, opVolgorde, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { gebruiker, openBestanden } from '../archief/openen.ts';
import { meldAccount } from '../archief/register.ts';
import { schrijfIn, type Logbron } from '../inzage/logboeken.ts';
import { maakSlot, wisSleutels, type Bestandssleutels } from '../sleutels/account.ts';
import { openZegels } from '../sleutels/bestandszegel.ts';
import { isEchtHerstel } from '../sleutels/bewijs.ts';
import type { Herstelslot, Sleutelbestand, SleutelInhoud, Slot } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { kiesKdf, type KdfInstelling, type TestKdf } from '../sleutels/kdf.ts';
import { eisSterkWachtwoord } from '../sleutels/ontgrendel.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { eisEcht, wijzigSleutels } from '../sleutels/wijzig.ts';
import { publiekVan } from '../sleutels/zegel.ts';
import { betreedMap } from '../terugzetten/wissel.ts';
import { voegSamen } from './shamir.ts';
import { leesVel } from './vel.ts';

/** Two sheets as typed. */
export type TweeVellen = readonly [string, string];

/**
 * The private key that two sheets give. The caller wipes it.
 * @throws AppFout HERSTEL_NIET_GEMAAKT, VEL_ONLEESBAAR {vel, regel}, VEL_ZELFDE, VEL_ANDERE_SET, HERSTEL_ONJUIST.
 */
export function openVellen(herstel: Herstelslot | null, vellen: TweeVellen): Buffer {
  if (herstel === null) throw new AppFout('HERSTEL_NIET_GEMAAKT');
  const gelezen = vellen.map((tekst, plaats) => leesVel(tekst, plaats + 1));
  const delen = gelezen.map(({ deel }) => deel);
  try {
    if (gelezen.some(({ setId }) => setId !== herstel.setId)) throw new AppFout('VEL_ANDERE_SET');
    if (new Set(delen.map(({ punt }) => punt)).size < delen.length) throw new AppFout('VEL_ZELFDE');
    const prive = voegSamen(delen);
    if (publiekVan(prive) === herstel.publicKey) return prive;
    wis(prive);
    throw new AppFout('HERSTEL_ONJUIST');
  } finally {
    wis(...delen.map(({ waarden }) => waarden));
  }
}

/** Who comes in with two sheets. */
export type Herstelvraag = { map: string; vellen: TweeVellen; naam: string; ambt: string; rollen: readonly Rol[]; wachtwoord: string };

/** What that needs from outside: a clock, ids, and the parameters with which accounts are closed. */
export type Herstelbron = { host: Logbron; kdf: KdfInstelling | TestKdf };

/**
 * Makes an account with access to the dossiers out of two recovery sheets, for when nobody can let anybody in any more. The
 * archive must not be open.
 * @returns the account's id
 * @throws AppFout EERSTE_ACCOUNT_ROL when its roles let nobody in, WACHTWOORD_TE_ZWAK {hint}, ARCHIEF_IN_GEBRUIK, and what
 *   `openVellen` and reading the key slots throw.
 */
export async function gebruikVellen({ host, kdf }: Herstelbron, vraag: Herstelvraag): Promise<string> {
  const { map, vellen, naam, ambt, wachtwoord } = vraag;
  const rollen = opVolgorde(vraag.rollen);
  const slot = betreedMap(map);
  try {
    const bestand = leesSleutels(map);
    const { archiefId, gemeente } = bestand.inhoud;
    if (!magVerlenen(rollen)) throw new AppFout('EERSTE_ACCOUNT_ROL');
    eisSterkWachtwoord(wachtwoord, [naam, gemeente]);
    const sleutels = openHerstel(bestand, vellen);
    try {
      const wie = { accountId: host.ids.nieuw(), naam, ambt, rollen, gemaaktDoor: null, rollenDoor: null };
      const nieuw = await maakSlot(archiefId, wie, wachtwoord, kiesKdf(kdf), sleutels);
      noteer(host, map, bestand.inhoud, nieuw, sleutels);
      wijzigSleutels(map, sleutels.basis, (inhoud) => ({ ...inhoud, slots: [...inhoud.slots, nieuw] }));
      return wie.accountId;
    } finally {
      wisSleutels(sleutels);
    }
  } finally {
    slot.ontgrendel();
  }
}

function openHerstel(bestand: Sleutelbestand, vellen: TweeVellen): Bestandssleutels {
  const { archiefId, herstel } = bestand.inhoud;
  const prive = openVellen(herstel, vellen);
  try {
    if (herstel === null) throw new AppFout('HERSTEL_NIET_GEMAAKT');
    const wie = { accountId: herstel.setId, publicKey: herstel.publicKey };
    const sleutels = {
      basis: openZegels(archiefId, wie, 'basis', herstel.basis, prive),
      dossiers: openZegels(archiefId, wie, 'dossiers', herstel.dossiers, prive),
    };
    eisEcht(bestand, sleutels.basis);
    if (!isEchtHerstel(archiefId, herstel, sleutels.dossiers)) throw new AppFout('SLEUTELS_BESCHADIGD', { vorige: false });
    return sleutels;
  } finally {
    wis(prive);
  }
}

/** The name and the log lines, in both files: everybody who can read a log sees that the sheets were used. */
function noteer(host: Logbron, map: string, inhoud: SleutelInhoud, nieuw: Slot, sleutels: Bestandssleutels): void {
  const archief = openBestanden({ map, inhoud, account: gebruiker(nieuw), sleutels, slot: undefined });
  try {
    meldAccount(archief.basis, nieuw);
    for (const bestand of ['basis', 'dossiers'] as const) schrijfIn(archief, host, bestand, 'herstel.gebruikt', { objectId: nieuw.accountId });
  } finally {
    archief.sluit();
  }
}
