import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import { eersteInstellingen, type Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { maakArchief, type Archief } from '../archief/archief.ts';
import { bewaarVersie } from '../archief/versies.ts';
import { transactie } from '../archief/vraag.ts';
import { maakContext, type Context } from '../context.ts';
import { reikUit } from '../../../shared/dossier/uitreiken.ts';
import { legVast, leesZaak } from '../dossiers/lezer.ts';
import { beslis, openMelding } from '../dossiers/melding.ts';
import type { Host } from '../host.ts';
import { doeStap } from '../verloop/stap.ts';
import { leesSleutels } from '../sleutels/sleutelbestand.ts';
import { openArchief } from '../toegang/openen.ts';
import { vulJaartelling } from './jaartelling.ts';
import { goedkoopste } from './kdf.ts';
import { maakMensen } from './mensen.ts';
import { speelRooster, vulTelefoonlijst } from './rooster.ts';
import { demonstratieZaken, tijdstipVanaf, type DemonstratieZaak } from './zaken.ts';
import { ZORGZAAK_DAGEN } from './zorgzaak.ts';

const GEMEENTE = 'Molenwaard';
/** The roster is older than the oldest case; until tomorrow the burgemeester, who decided them, has every turn. */
const ROOSTER_DAGEN_GELEDEN = ZORGZAAK_DAGEN + 10;

const instellingen: Instellingen = {
  ...eersteInstellingen(GEMEENTE),
  plaats: GEMEENTE,
  bezoekadres: 'Raadhuisplein 1, Molenwaard',
  postadres: 'Postbus 1, 0000 AA Molenwaard',
  telefoon: '14 000',
  burgemeester: 'H. de Ruijter',
  email: 'veiligheid@molenwaard.example',
  website: 'www.molenwaard.example',
  locoAanwijzing: 'collegebesluit van 3 juni 2026, nummer 2026-118',
  brieven: { naam: 'T. Bos', functie: 'medewerker openbare orde en veiligheid' },
  secretarie: { naam: 'F. Smit', functie: 'gemeentesecretaris' },
  veiligThuis: { naam: 'Veilig Thuis Molenwaard', postadres: 'Postbus 2, 0000 AB Molenwaard', telefoon: '0800 2000' },
  instantie: { naam: 'Steunpunt Molenwaard', postadres: 'Postbus 3, 0000 AC Molenwaard', telefoon: '000 000 0000', aanwijzing: 'aanwijzingsbesluit van 4 mei 2026' },
};

/** The host with its clock set to the night of a case, so that everything about it is recorded at its own time. */
function hostOp(host: Host, ms: number): Host {
  return { ...host, klok: { ...host.klok, nu: () => momentVanEpoch(ms), ms: () => ms } };
}

function speel({ host, sjablonen }: Context, archief: Archief, zaak: DemonstratieZaak): void {
  const gebeld = host.klok.ms() - zaak.urenGeleden * 3_600_000;
  const opMinuut = (minuut: number): Host => hostOp(host, gebeld + minuut * 60_000);
  const context = (minuut: number) => {
    const eigen = maakContext(opMinuut(minuut), sjablonen);
    eigen.neem(archief);
    return eigen;
  };
  const { dossierId } = openMelding(context(0));
  beslis(context(35), dossierId, zaak.concept(tijdstipVanaf(momentVanEpoch(gebeld))));
  if (zaak.uitgereiktNaMinuten === null) return;
  const later = context(zaak.uitgereiktNaMinuten + 10);
  const { dossier } = leesZaak(later, dossierId);
  // The night page says hours and minutes; the handing over is that same minute.
  const at = dossier.opgelegd?.gegevens.ingang ?? later.host.klok.nu();
  const uitreiking = { at, wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' } as const;
  const gebeurtenis = reikUit(dossier, uitreiking, later.host.klok.nu());
  legVast(later, dossierId, [gebeurtenis], dossier.laatsteVolgnummer, 'beschikking.uitgereikt');
  // Once to the disk, not thirty times: the demonstration opens while somebody waits.
  transactie(archief.dossiers, () => {
    for (const { uur, maak } of zaak.stappen ?? []) doeStap(context(uur * 60), dossierId, (stand, { nu }) => maak(stand, nu));
  });
}

function maakRooster({ host, sjablonen }: Context, archief: Archief, loco: string): void {
  const toen = maakContext(hostOp(host, host.klok.ms() - ROOSTER_DAGEN_GELEDEN * 86_400_000), sjablonen);
  toen.neem(archief);
  speelRooster(toen, ROOSTER_DAGEN_GELEDEN + 1, loco);
  const nu = maakContext(host, sjablonen);
  nu.neem(archief);
  vulTelefoonlijst(nu);
}

/** Opens the demonstration archive in `map`; makes it first, with its fictional cases and colleagues, when it is not there. */
export async function openDemonstratie(context: Context, map: string): Promise<Archief> {
  const { host } = context;
  if (existsSync(join(map, 'sleutels.json'))) {
    // People may have made accounts in it; the first is the one whose password everybody knows.
    const accountId = leesSleutels(map).inhoud.slots[0]?.accountId ?? '';
    return openArchief({ map, accountId, wachtwoord: DEMONSTRATIE_WACHTWOORD, host });
  }
  const account = { naam: 'H. de Ruijter', ambt: 'burgemeester' };
  const archief = await maakArchief({ map, gemeente: GEMEENTE, account, wachtwoord: DEMONSTRATIE_WACHTWOORD, host, demonstratie: true, kdf: goedkoopste(context.kdf) });
  bewaarVersie(archief.basis, 'instellingen', instellingen, { op: host.klok.nu(), accountId: archief.account.accountId });
  maakRooster(context, archief, await maakMensen(context, archief));
  vulJaartelling(archief, host.klok.nu());
  for (const zaak of demonstratieZaken) speel(context, archief, zaak);
  return archief;
}
