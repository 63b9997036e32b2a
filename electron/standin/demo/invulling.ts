/** One thing that somebody fills in on the night page. Names are those on the screen; letters are those beside the answers. */
export type Handeling =
  | { readonly soort: 'tekst'; readonly veld: string; readonly tekst: string }
  | { readonly soort: 'keuze'; readonly vraag: string; readonly letter: string }
  | { readonly soort: 'tijdstip'; readonly vraag: string; readonly datum: string; readonly tijd: string }
  | { readonly soort: 'huisgenoot'; readonly naam: string; readonly geboren: string; readonly relatie: string; readonly contactverbod: 'j' | 'n' }
  | { readonly soort: 'feit'; readonly zoek: string; readonly code: string; readonly toelichting: string; readonly bron: string };

/** A call to fill in, by the part of the page that it belongs to; always in the order of the page. */
export type Invulling = {
  readonly wieBelt: readonly Handeling[];
  readonly betrokkene: readonly Handeling[];
  readonly woning: readonly Handeling[];
  readonly huisgenoten: readonly Handeling[];
  readonly gebeurd: readonly Handeling[];
  readonly gevaar: readonly Handeling[];
  readonly zienswijze: readonly Handeling[];
  readonly kinderen: readonly Handeling[];
  readonly zorg: readonly Handeling[];
  readonly praktisch: readonly Handeling[];
  readonly besluit: readonly Handeling[];
};

export const tekst = (veld: string, waarde: string): Handeling => ({ soort: 'tekst', veld, tekst: waarde });
export const keuze = (vraag: string, letter: string): Handeling => ({ soort: 'keuze', vraag, letter });
export const tijdstip = (vraag: string, datum: string, tijd: string): Handeling => ({ soort: 'tijdstip', vraag, datum, tijd });
export const huisgenoot = (naam: string, geboren: string, relatie: string, contactverbod: 'j' | 'n'): Handeling => ({ soort: 'huisgenoot', naam, geboren, relatie, contactverbod });
export const feit = (zoek: string, code: string, toelichting: string, bron: string): Handeling => ({ soort: 'feit', zoek, code, toelichting, bron });
