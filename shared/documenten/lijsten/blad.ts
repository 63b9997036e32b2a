/** What lists on paper have in common: their frame, the moment at which they stand, and no word about shelter. */
import type { Instellingen } from '../../instellingen/instellingen.ts';
import { datumVoluit, tijdVoluit } from '../../wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../../wth/tijd.ts';
import type { Blok, DocumentInhoud, Tabel } from '../blok.ts';
import { briefhoofdVan } from '../briefhoofd.ts';
import { VERTROUWELIJK, type Sjabloon } from '../maak.ts';
import { noemtOpvang } from '../opvangwoorden.ts';
import { Tekstwaarde } from '../sjabloon/waarde.ts';
import { rijbereik } from '../velden/bereik.ts';
import type { Rij } from '../velden/vorm.ts';
import { leesSjabloon, vulSjabloon } from '../vul.ts';

/** What a list is made with. */
export type Bladbron = { sjabloon: Sjabloon; instellingen: Instellingen; nu: Moment };

/** What a list is: `breedtes` are shares of the page, by the number of columns of a table. */
type Blad = Pick<DocumentInhoud, 'soort' | 'titel'> & { teksten?: Readonly<Record<string, string>>; zaken: readonly Rij[]; breedtes: Readonly<Record<number, number[]>> };

/** The rows that do not speak of shelter, which is named in no document but its own decision. */
export const openbaar = <R extends Readonly<Record<string, string>>>(rijen: readonly R[]): R[] => rijen.filter((rij) => !Object.values(rij).some(noemtOpvang));

/** Tables under the same head that follow each other, as one: its head comes back on each page, and each row is a table small enough to read. */
function aaneen(blokken: readonly Blok[]): Blok[] {
  const uit: Blok[] = [];
  for (const blok of blokken) {
    const vorige = uit.at(-1);
    if (blok.soort === 'tabel' && vorige?.soort === 'tabel' && koptekst(vorige) === koptekst(blok)) vorige.rijen.push(...blok.rijen);
    else uit.push(blok);
  }
  return uit;
}

const koptekst = ({ kop }: Tabel): string => JSON.stringify(kop);

/** A list at `nu`. Throws SJABLOON_ONGELDIG, and the codes of `vulSjabloon` for a value that cannot be printed. */
export function lijstblad({ soort, titel, teksten = {}, zaken, breedtes }: Blad, { sjabloon, instellingen, nu }: Bladbron): DocumentInhoud {
  const alles = Object.entries({ dag: datumVoluit(lokaleDatum(nu)), tijd: tijdVoluit(nu), ...teksten });
  const bereik = { ...Object.fromEntries(alles.map(([veld, waarde]) => [veld, new Tekstwaarde(veld, waarde, false)])), zaken: rijbereik('zaken', zaken) };
  const metBreedtes = (blok: Blok): Blok => {
    const breedte = blok.soort === 'tabel' ? breedtes[blok.kop.length] : undefined;
    return blok.soort === 'tabel' && breedte !== undefined ? { ...blok, breedtes: breedte } : blok;
  };
  return {
    soort,
    titel,
    gemeente: instellingen.gemeente,
    briefhoofd: briefhoofdVan(instellingen),
    zaaknummer: '',
    vertrouwelijkheid: VERTROUWELIJK,
    sjabloonVersie: sjabloon.versie,
    dagtekening: nu,
    blokken: aaneen(vulSjabloon(leesSjabloon(sjabloon.tekst), bereik).blokken).map(metBreedtes),
  };
}
