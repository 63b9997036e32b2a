/** How a part of the catalogue is written down: a title and its items for each rubriek, by code. */
export type Rubriekgegevens = Readonly<
  Record<string, { readonly titel: string; readonly items: Readonly<Record<string, string>> }>
>;
