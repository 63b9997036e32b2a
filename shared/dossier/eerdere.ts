/**
 * Whether somebody, or a dwelling, was in an earlier case. Names are written differently at night than by day, so a likeness
 * is told as what it is: a person decides whether it is the same one.
 */
import type { Dossier } from './toestand.ts';
import { alsAdresdeel, alsZoektekst } from './zoektekst.ts';

/** What is known of the new case; empty where not asked yet. */
export type Zoekbeeld = { naam: string; geboortedatum: string; straat: string; huisnummer: string; postcode: string; plaats: string };

/**
 * How an earlier case is like this one: the same name and date of birth; the same date of birth and a name that can be the
 * same; the same name without a date of birth to compare, or with another one; the same dwelling.
 */
export const gelijkenissen = ['zelfde persoon', 'waarschijnlijk zelfde persoon', 'zelfde naam', 'zelfde adres'] as const;
export type Gelijkenis = (typeof gelijkenissen)[number];

/** In what part the person was in the earlier case. */
export type Rol = 'uithuisgeplaatste' | 'huisgenoot';

/** An earlier case that looks like this one. */
export type Treffer = { dossierId: string; gelijkenis: Gelijkenis; rol: Rol | null };

/** Words that belong to a name without telling anybody apart. */
const TUSSENVOEGSELS = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'op', 'in', 'el', 'al', 'la', 'le', 'von', 'da', 'dos', 'di', "'t", 't', 'dhr', 'mw', 'mevr', 'heer', 'mevrouw']);

/** The words of a name that count: small letters without accents, no particles; a double name is two words. */
export function naamdelen(naam: string): string[] {
  return alsZoektekst(naam)
    .split(/[\s.,\-/]+/u)
    .filter((deel) => deel !== '' && !TUSSENVOEGSELS.has(deel));
}

/** The longest word of a name, by which candidates are looked for; empty for a name without one. */
export const zoekwoord = (naam: string): string => naamdelen(naam).toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The words are those of the other name, or their initials; at least one whole word is shared. */
function kanZelfdeNaam(a: readonly string[], b: readonly string[]): boolean {
  const [korte, lange] = a.length <= b.length ? [a, b] : [b, a];
  const past = (deel: string): boolean => lange.some((ander) => ander === deel || (deel.length === 1 && ander.startsWith(deel)) || (ander.length === 1 && deel.startsWith(ander)));
  return korte.length > 0 && korte.every(past) && korte.some((deel) => deel.length > 1 && lange.includes(deel));
}

const zelfdeDelen = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && a.toSorted().join(' ') === b.toSorted().join(' ');

/** How one person is like another, or `null`. */
export function gelijkenisPersoon(a: Pick<Zoekbeeld, 'naam' | 'geboortedatum'>, b: Pick<Zoekbeeld, 'naam' | 'geboortedatum'>): Gelijkenis | null {
  const [delenA, delenB] = [naamdelen(a.naam), naamdelen(b.naam)];
  const zelfdeDag = a.geboortedatum !== '' && a.geboortedatum === b.geboortedatum;
  if (zelfdeDelen(delenA, delenB)) return zelfdeDag ? 'zelfde persoon' : 'zelfde naam';
  return zelfdeDag && kanZelfdeNaam(delenA, delenB) ? 'waarschijnlijk zelfde persoon' : null;
}

/** The same number with its addition in the same street of the same town, or under the same postcode. */
export function zelfdeWoning(a: Omit<Zoekbeeld, 'naam' | 'geboortedatum'>, b: Omit<Zoekbeeld, 'naam' | 'geboortedatum'>): boolean {
  const [nummer, postcode, straat] = [alsAdresdeel(a.huisnummer), alsAdresdeel(a.postcode), alsAdresdeel(a.straat)];
  if (nummer === '' || nummer !== alsAdresdeel(b.huisnummer)) return false;
  if (postcode !== '' && postcode === alsAdresdeel(b.postcode)) return true;
  return straat !== '' && straat === alsAdresdeel(b.straat) && (alsAdresdeel(a.plaats) === '' || alsAdresdeel(b.plaats) === '' || alsAdresdeel(a.plaats) === alsAdresdeel(b.plaats));
}

/** How an earlier case is like this one: the strongest likeness, or `null`. */
export function vergelijk(beeld: Zoekbeeld, dossier: Dossier): Treffer | null {
  const { betrokkene, huisgenoten, woning, id: dossierId } = dossier;
  const personen: readonly (readonly [Rol, { naam: string; geboortedatum: string }])[] = [
    ...(betrokkene === null ? [] : [['uithuisgeplaatste', betrokkene.gegevens] as const]),
    ...huisgenoten.map(({ gegevens }) => ['huisgenoot', gegevens] as const),
  ];
  const treffers = personen.flatMap(([rol, persoon]): Treffer[] => {
    const gelijkenis = gelijkenisPersoon(beeld, persoon);
    return gelijkenis === null ? [] : [{ dossierId, gelijkenis, rol }];
  });
  if (woning !== null && zelfdeWoning(beeld, woning.gegevens)) treffers.push({ dossierId, gelijkenis: 'zelfde adres', rol: null });
  return treffers.toSorted((a, b) => gelijkenissen.indexOf(a.gelijkenis) - gelijkenissen.indexOf(b.gelijkenis))[0] ?? null;
}
