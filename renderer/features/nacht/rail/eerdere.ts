import type { Invoer } from '../../../../shared/contract/contract.ts';
import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { eersteGeboortejaar, leesDatum } from '../../../../shared/wth/getypt.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';

/** From how many letters on a name is looked for: fewer are still being typed. */
const LETTERS = 3;

/** What to look for in earlier cases; `null` while neither a person nor a dwelling can be told apart. */
export function zoekvraag(dossierId: string, { betrokkene, woning }: WegingConcept, nu: Moment): Invoer<'dossier.eerdere'> | null {
  const naam = betrokkene.naam.trim();
  const [straat, huisnummer, postcode, plaats] = [woning.straat, woning.huisnummer, woning.postcode, woning.plaats].map((deel) => deel.trim()) as [string, string, string, string];
  const persoon = naam.length >= LETTERS;
  const adres = huisnummer !== '' && (straat !== '' || postcode !== '');
  if (!persoon && !adres) return null;
  return {
    behalve: dossierId,
    naam: persoon ? naam : '',
    geboortedatum: leesDatum(betrokkene.geboortedatum, eersteGeboortejaar(nu)).waarde ?? '',
    ...(adres ? { straat, huisnummer, postcode, plaats } : { straat: '', huisnummer: '', postcode: '', plaats: '' }),
  };
}
