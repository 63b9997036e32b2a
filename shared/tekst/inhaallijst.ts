import { leesPostId, type Post, type Poststand, type Postsoort } from '../dossier/inhaallijst.ts';

const titels: Readonly<Record<Postsoort, string>> = {
  nietOpgelegd: 'Besluit: geen huisverbod',
  oplegging: 'Besluit: huisverbod opgelegd',
  uitreiking: 'Uitreiking van de beschikking',
  verlenging: 'Besluit: huisverbod verlengd',
  bekendmaking: 'Bekendmaking van de verlenging',
  intrekking: 'Besluit: huisverbod ingetrokken',
  contactverbod: 'Wijziging van het contactverbod',
  uitspraak: 'Uitspraak van de rechter',
};

/** What to enter. */
export const postTitel = ({ soort }: Pick<Post, 'soort'>): string => titels[soort];

/** The same for the id of an entry. */
export function postIdTitel(id: string): string {
  const soort = leesPostId(id);
  return soort === null ? id : titels[soort];
}

/** What to do with an entry, by where it stands. */
export const poststandTekst: Readonly<Record<Poststand, string>> = {
  'in te voeren': 'Voer dit in het regionale systeem in.',
  'te controleren': 'Laat een tweede persoon de invoer vergelijken met dit dossier.',
  'opnieuw in te voeren': 'De invoer klopte niet. Verbeter die in het regionale systeem.',
  klaar: 'Ingevoerd en gecontroleerd.',
  'niet nodig': 'Hoeft niet te worden ingevoerd.',
};
