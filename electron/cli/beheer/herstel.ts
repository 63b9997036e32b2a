import { randomUUID } from 'node:crypto';
import { gebruikVellen } from '../../core/herstel/gebruik.ts';
import { velregelKlopt, VELREGELS } from '../../core/herstel/vel.ts';
import { KDF_STANDAARD } from '../../core/sleutels/kdf.ts';
import { herstelVorigeSleutels, leesSleutels } from '../../core/sleutels/sleutelbestand.ts';
import { ROLLEN, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { rolNaam } from '../../../shared/tekst/rollen.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { terugzetten } from './terugzetten.ts';
import type { Vrager } from './vrager.ts';

async function vraagVel(nummer: number, vrager: Vrager): Promise<string> {
  const regels: string[] = [];
  while (regels.length < VELREGELS) {
    const regel = await vrager.vraagGeheim(`Vel ${nummer}, regel ${regels.length + 1}: `);
    if (velregelKlopt(regels.length + 1, regel)) regels.push(regel);
    else vrager.meld('Deze regel klopt niet. Typ die opnieuw.');
  }
  return regels.join(' ');
}

async function vraagRollen(vrager: Vrager): Promise<Rol[]> {
  const lijst = ROLLEN.map((rol, nummer) => `  ${nummer + 1}. ${rolNaam[rol]}\n`).join('');
  const antwoord = await vrager.vraag(`Welke rollen?\n${lijst}Nummers, met komma's ertussen: `);
  return antwoord.split(',').map((deel) => {
    const rol = ROLLEN[Number(deel) - 1];
    if (rol === undefined) throw new AppFout('INVOER_ONGELDIG', { veld: 'rollen' });
    return rol;
  });
}

/** A password typed twice. @throws AppFout INVOER_ONGELDIG when the two differ. */
async function vraagNieuwWachtwoord(vrager: Vrager): Promise<string> {
  const wachtwoord = await vrager.vraagGeheim('Nieuw wachtwoord: ');
  if ((await vrager.vraagGeheim('Nog een keer: ')) !== wachtwoord) throw new AppFout('INVOER_ONGELDIG', { veld: 'wachtwoord' });
  return wachtwoord;
}

/** Puts back the previous key slots, or makes a new account out of two recovery sheets. */
export async function herstel(map: string, rest: readonly string[], vrager: Vrager): Promise<number> {
  if (rest.includes('--vorige-sleutels')) return vorigeSleutels(map);
  if (rest.includes('--back-up')) return terugzetten(map, rest, vrager);
  leesSleutels(map);
  const vellen = [await vraagVel(1, vrager), await vraagVel(2, vrager)] as const;
  const naam = (await vrager.vraag('Naam van de persoon: ')).trim();
  const ambt = (await vrager.vraag('Ambt of functie: ')).trim();
  if (naam === '' || ambt === '') throw new AppFout('INVOER_ONGELDIG', { veld: naam === '' ? 'naam' : 'ambt' });
  const rollen = await vraagRollen(vrager);
  const wachtwoord = await vraagNieuwWachtwoord(vrager);
  const host = { klok: { nu: () => momentVanEpoch(Date.now()), ms: () => Date.now() }, ids: { nieuw: () => randomUUID() } };
  await gebruikVellen({ host, kdf: KDF_STANDAARD }, { map, vellen, naam, ambt, rollen, wachtwoord });
  process.stdout.write(`Het account van ${naam} is gemaakt. Open het archief met het nieuwe wachtwoord, en maak daarna nieuwe herstelvellen.\n`);
  return 0;
}

/** Only over a damaged one: a sound file is never replaced by an older one. */
function vorigeSleutels(map: string): number {
  try {
    leesSleutels(map);
  } catch (fout) {
    if (!(fout instanceof AppFout && fout.code === 'SLEUTELS_BESCHADIGD')) throw fout;
    herstelVorigeSleutels(map);
    process.stdout.write('De vorige versie van het sleutelbestand is teruggezet. Wachtwoorden zijn zoals vóór de laatste wijziging.\n');
    return 0;
  }
  process.stdout.write('Het sleutelbestand is niet beschadigd. Er is niets teruggezet.\n');
  return 1;
}
