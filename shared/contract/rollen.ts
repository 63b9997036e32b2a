/** The roles that a person can have; he has as many as he has. Fixed by the division of work, see README.md. */
export const ROLLEN = [
  'burgemeester',
  'locoburgemeester',
  'wethouder',
  'medewerkerOOV',
  'medewerkerGezondheidszorg',
  'afdelingshoofd',
  'jurist',
  'archiefmedewerker',
  'beheerder',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** The roles that work with dossiers, and so need the key to them. Only the beheerder does not. */
export const DOSSIERROLLEN: readonly Rol[] = ROLLEN.filter((rol) => rol !== 'beheerder');

/** The roles that may give a colleague access to the dossiers. */
export const VERLENERS: readonly Rol[] = ['burgemeester', 'medewerkerOOV'];

/** Offices as people write them, in small letters, and the role that comes with each. */
const AMBTEN: readonly (readonly [RegExp, Rol])[] = [
  [/^(loco-?burgemeester|waarnemend burgemeester)$/, 'locoburgemeester'],
  [/^burgemeester$/, 'burgemeester'],
  [/^wethouder\b/, 'wethouder'],
  [/^(beleids)?medewerker (oov|openbare orde (en|&) veiligheid)$/, 'medewerkerOOV'],
  [/^(beleids)?medewerker gezondheidszorg$/, 'medewerkerGezondheidszorg'],
  [/^afdelingshoofd\b/, 'afdelingshoofd'],
  [/^jurist\b/, 'jurist'],
  [/^archiefmedewerker$/, 'archiefmedewerker'],
  [/^(systeem|applicatie)?beheerder$/, 'beheerder'],
];

/** The roles that an office brings with it; none for an office that the application does not know. */
export function rollenVanAmbt(ambt: string): Rol[] {
  const gezocht = ambt.trim().toLowerCase();
  return AMBTEN.filter(([patroon]) => patroon.test(gezocht)).map(([, rol]) => rol);
}

/** The same roles, each once, in the order of the list: one way to write them, so that they can be signed. */
export function opVolgorde(rollen: readonly Rol[]): Rol[] {
  return ROLLEN.filter((rol) => rollen.includes(rol));
}

/** True when one of these roles works with dossiers. */
export const heeftDossierrol = (rollen: readonly Rol[]): boolean => rollen.some((rol) => DOSSIERROLLEN.includes(rol));

/** True when one of these roles may give others access. */
export const magVerlenen = (rollen: readonly Rol[]): boolean => rollen.some((rol) => VERLENERS.includes(rol));
