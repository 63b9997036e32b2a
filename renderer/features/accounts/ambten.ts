/** The offices that usually work with an order; another one can be typed. */
export const AMBTEN = [
  'burgemeester',
  'locoburgemeester',
  'medewerker Openbare Orde en Veiligheid',
  'medewerker Gezondheidszorg',
  'wethouder Zorg en Welzijn',
  'afdelingshoofd',
  'jurist',
  'archiefmedewerker',
] as const;

/** The line of the list for an office that is not in it. */
export const ANDER_AMBT = 'anders';
