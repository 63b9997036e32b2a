/** What is put into a template's text for who does not know its notation: a field, a condition, a choice, a repetition. */
import type { Onderdeel, Veld } from '../../../shared/documenten/velden/vorm.ts';

/** A part of a text; `begin` and `eind` are the same where nothing is selected. */
export type Selectie = { begin: number; eind: number };

/** Replaces a part of a text; `kies` is what is selected in the text that comes of it. */
export type Wijziging = Selectie & { nieuw: string; kies: Selectie };

/** A name as it can be used at one place of a text: a field, or a part of the row that is repeated there. */
export type Naam = {
  /** As the text writes it. */
  naam: string;
  betekenis: string;
  voorbeeld: string;
  vorm: Veld['vorm'];
  opties: readonly string[];
  rijen: Readonly<Record<string, Onderdeel>>;
};

/** A condition on a name, in words, and how it opens and closes. */
export type Voorwaarde = { id: string; tekst: string; open: string; sluit: string };

/** Stands where the writer still has to write; selected after it was put in. */
const SCHRIJF_HIER = 'Schrijf hier de tekst.';

const GEEN = { voorbeeld: '', opties: [], rijen: {} } as const;

function alsNaam(veld: Veld): Naam {
  const { naam, betekenis, vorm } = veld;
  switch (veld.vorm) {
    case 'tekst':
      return { ...GEEN, naam, betekenis, vorm, voorbeeld: veld.voorbeeld };
    case 'optie':
      return { ...GEEN, naam, betekenis, vorm, opties: veld.opties };
    case 'lijst':
      return { ...GEEN, naam, betekenis, vorm, rijen: veld.rijen };
    case 'keuze':
      return { ...GEEN, naam, betekenis, vorm };
  }
}

const onderdelen = (rij: string, rijen: Readonly<Record<string, Onderdeel>>): Naam[] =>
  Object.entries(rijen).map(([deel, { betekenis, voorbeeld = '', rijen: binnen }]) => ({
    ...GEEN,
    naam: `${rij}.${deel}`,
    betekenis,
    voorbeeld,
    vorm: binnen === undefined ? 'tekst' : 'lijst',
    rijen: binnen ?? {},
  }));

/** The names that can be used at a place: first the parts of what is repeated there, innermost first, then the fields. */
export function namenBij(velden: readonly Veld[], tekst: string, plek: number): Naam[] {
  const alle = velden.map(alsNaam);
  const open: Naam[][] = [];
  for (const [, rij, lijst] of tekst.slice(0, plek).matchAll(/\{%-?\s*(?:for\s+(\w+)\s+in\s+([\w.]+)|endfor)\b[^%]*%\}/g)) {
    if (rij === undefined) open.pop();
    else open.push(onderdelen(rij, [...open.flat(), ...alle].find(({ naam }) => naam === lijst)?.rijen ?? {}));
  }
  return [...open.toReversed().flat(), ...alle];
}

/** The conditions that a name can make, in words. */
export function voorwaardenOp({ naam, vorm, opties }: Naam): Voorwaarde[] {
  const als = (id: string, tekst: string, op: string): Voorwaarde => ({ id, tekst, open: `{% if ${op} %}`, sluit: '{% endif %}' });
  const tenzij = (id: string, tekst: string, op: string): Voorwaarde => ({ id, tekst, open: `{% unless ${op} %}`, sluit: '{% endunless %}' });
  switch (vorm) {
    case 'tekst':
      return [als('wel', 'Als dit is ingevuld', naam), tenzij('niet', 'Als dit leeg is', naam)];
    case 'keuze':
      return [als('wel', 'Als dit zo is', naam), tenzij('niet', 'Als dit niet zo is', naam)];
    case 'lijst':
      return [als('wel', 'Als er een of meer zijn', `${naam}.size > 0`), tenzij('niet', 'Als er geen zijn', `${naam}.size > 0`)];
    case 'optie':
      return opties.map((optie) => als(optie, `Als dit ‘${optie}’ is`, `${naam} == '${optie}'`));
  }
}

/** Puts a text in place of what is selected. */
function vervang({ begin, eind }: Selectie, nieuw: string, zoek = ''): Wijziging {
  const plaats = zoek === '' ? -1 : nieuw.indexOf(zoek);
  const kies = plaats === -1 ? { begin: begin + nieuw.length, eind: begin + nieuw.length } : { begin: begin + plaats, eind: begin + plaats + zoek.length };
  return { begin, eind, nieuw, kies };
}

/** Whether other words stand on the line of what is selected, so that it must stay one line. */
function isBinnenRegel(tekst: string, { begin, eind }: Selectie): boolean {
  const voor = tekst.slice(tekst.lastIndexOf('\n', begin - 1) + 1, begin);
  const na = tekst.slice(eind).split('\n', 1)[0] ?? '';
  return !tekst.slice(begin, eind).includes('\n') && `${voor}${na}`.trim() !== '';
}

/** The line breaks that are missing beside a place; `naast` are those that are there. */
const tekort = (naast: string | undefined, nodig: number): string => '\n'.repeat(Math.max(0, nodig - (naast?.length ?? 0)));

/**
 * Lines of their own. What is new stands apart from its neighbours by an empty line, so that these do not run into each other
 * when it falls away; what was selected keeps the lines around it.
 */
function alsRegels(tekst: string, { begin, eind }: Selectie, regels: string, nieuw: boolean): string {
  const voor = tekst.slice(0, begin);
  const na = tekst.slice(eind);
  const nodig = nieuw ? 2 : 1;
  const eerst = voor === '' ? '' : tekort(/\n*$/.exec(voor)?.[0], nodig);
  // A selection that took the end of its last line with it gives that back.
  const neemtEinde = tekst.slice(begin, eind).endsWith('\n');
  const laatst = neemtEinde ? '\n' : na === '' ? '' : tekort(/^\n*/.exec(na)?.[0], nodig);
  return `${eerst}${regels}${laatst}`;
}

/** `{{ naam }}` in place of what is selected. */
export const voegVeldIn = (naam: string, selectie: Selectie): Wijziging => vervang(selectie, `{{ ${naam} }}`);

/** A condition around what is selected, or around a sentence that is still to be written; `anders` adds the other case. */
export function voegVoorwaardeIn(tekst: string, selectie: Selectie, { open, sluit }: Voorwaarde, anders: boolean): Wijziging {
  const inhoud = tekst.slice(selectie.begin, selectie.eind);
  if (isBinnenRegel(tekst, selectie)) {
    const nieuw = `${open}${inhoud === '' ? SCHRIJF_HIER : inhoud}${anders ? `{% else %}${SCHRIJF_HIER}` : ''}${sluit}`;
    return vervang(selectie, nieuw, SCHRIJF_HIER);
  }
  // A paragraph ends with an empty line, so that it does not run into the next one.
  const blok = inhoud === '' ? `${SCHRIJF_HIER}\n\n` : `${inhoud}${inhoud.endsWith('\n') ? '' : '\n'}`;
  return vervang(selectie, alsRegels(tekst, selectie, `${open}\n${blok}${anders ? `{% else %}\n${SCHRIJF_HIER}\n\n` : ''}${sluit}`, inhoud === ''), SCHRIJF_HIER);
}

/** A sentence for each of the words that a field can be. */
export function voegKeuzeIn(tekst: string, { eind }: Selectie, { naam, opties }: Naam): Wijziging {
  const plek = { begin: eind, eind };
  const takken = opties.map((optie) => `{% when '${optie}' %}\n${SCHRIJF_HIER}\n\n`).join('');
  return vervang(plek, alsRegels(tekst, plek, `{% case ${naam} %}\n${takken}{% endcase %}`, true), SCHRIJF_HIER);
}

/** A list with an item for each row, with these parts of it. */
export function voegHerhalingIn(tekst: string, { eind }: Selectie, naam: string, delen: readonly string[]): Wijziging {
  const plek = { begin: eind, eind };
  // A repetition within the rows of another one has a name of its own.
  const rij = naam.startsWith('rij.') ? 'deel' : 'rij';
  return vervang(plek, alsRegels(tekst, plek, `{% for ${rij} in ${naam} %}\n- ${delen.map((deel) => `{{ ${rij}.${deel} }}`).join(', ')}\n{% endfor %}`, true));
}

/** The text with one name changed into another, wherever a field or a condition uses it. */
export function hernoem(tekst: string, oud: string, nieuw: string): string {
  const naam = new RegExp(`(?<![\\w.'"])${oud.replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\\w-]|\\.(?!size\\b))`, 'g');
  return tekst.replaceAll(/\{[{%][\s\S]*?[%}]\}/g, (deel) => deel.replaceAll(naam, () => nieuw));
}

/** The smallest replacement that makes one text into the other, so that undoing it undoes no more. */
export function kleinsteWijziging(oud: string, nieuw: string): Wijziging {
  const kortste = Math.min(oud.length, nieuw.length);
  let voor = 0;
  while (voor < kortste && oud[voor] === nieuw[voor]) voor += 1;
  let na = 0;
  while (na < kortste - voor && oud.at(-1 - na) === nieuw.at(-1 - na)) na += 1;
  const eind = nieuw.length - na;
  return { begin: voor, eind: oud.length - na, nieuw: nieuw.slice(voor, eind), kies: { begin: eind, eind } };
}

/** Number of the line that a place is on, from 1. */
export const regelBij = (tekst: string, plek: number): number => tekst.slice(0, plek).split('\n').length;

/** Where a line begins and ends; the last line for a number beyond it. */
export function regelPlek(tekst: string, regel: number): Selectie {
  const regels = tekst.split('\n');
  const nummer = Math.min(Math.max(regel, 1), regels.length);
  const begin = regels.slice(0, nummer - 1).reduce((som, een) => som + een.length + 1, 0);
  return { begin, eind: begin + (regels[nummer - 1]?.length ?? 0) };
}
