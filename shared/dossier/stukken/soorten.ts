/** The kinds of file that can be a piece of a case; each is recognised by its content. */
export const STUKSOORTEN = ['docx', 'pdf', 'png', 'jpg', 'msg', 'eml'] as const;

export type Stuksoort = (typeof STUKSOORTEN)[number];

/** The largest piece: 25 MB. */
export const MAX_STUKGROOTTE = 25_000_000;

/** What each kind is called. */
export const stuksoortTekst: Readonly<Record<Stuksoort, string>> = {
  docx: 'Word-document',
  pdf: 'Pdf',
  png: 'Afbeelding (png)',
  jpg: 'Afbeelding (jpg)',
  msg: 'E-mail uit Outlook',
  eml: 'E-mail',
};
