/** The words of the roster itself, as it is written and read everywhere: offices, grounds, kinds of absence, who can be called. */
import type { Grond } from './beslis.ts';
import type { Contactsoort } from './contact.ts';
import type { Afwezigheidsgrond, Ambt } from './roostergebeurtenissen.ts';
import type { Telefoon } from './velden.ts';

/** Why somebody acts, in a word or two. */
export const grondTekst: Readonly<Record<Grond, string>> = {
  kantoortijd: 'kantoortijd',
  rooster: 'volgens het rooster',
  handmatig: 'ingedeeld',
  ruil: 'ruil',
  overname: 'overgenomen',
  correctie: 'achteraf vastgelegd',
  gatdekking: 'genoemd als vervanger',
  terugval: 'vaste volgorde',
  gat: 'niemand beschikbaar',
};

/** Why somebody cannot act. */
export const afwezigheidTekst: Readonly<Record<Afwezigheidsgrond, string>> = {
  vakantie: 'vakantie',
  ziekte: 'ziekte',
  buitenland: 'verblijf in het buitenland',
  dienstreis: 'dienstreis',
  belangenconflict: 'eigen belang of betrokkenheid',
  ontstentenis: 'ontstentenis',
  overig: 'andere reden',
};

/** What somebody is. */
export const ambtTekst: Readonly<Record<Ambt, string>> = {
  burgemeester: 'burgemeester',
  locoburgemeester: 'locoburgemeester',
  raadslid: 'langstzittend raadslid',
};

/** Who can be called. */
export const contactsoortTekst: Readonly<Record<Contactsoort, string>> = {
  hulpofficier: 'hulpofficier van justitie',
  veiligThuis: 'Veilig Thuis',
  crisisdienst: 'crisisdienst',
  procesregisseur: 'procesregisseur',
  raadsmanpiket: 'piket Raad voor Rechtsbijstand',
  rechtbank: 'rechtbank',
  opvang: 'opvang',
  collega: 'collega',
  politie: 'politie',
};

/** A number with its kind: `0182 00 00 01 (piket)`. */
export const telefoonTekst = ({ soort, nummer }: Telefoon): string => `${nummer} (${soort})`;
