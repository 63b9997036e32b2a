import type { Rol } from '../contract/rollen.ts';

/** What a role is called. */
export const rolNaam: Readonly<Record<Rol, string>> = {
  burgemeester: 'burgemeester',
  locoburgemeester: 'locoburgemeester',
  wethouder: 'wethouder Zorg & Welzijn',
  medewerkerOOV: 'medewerker Openbare Orde en Veiligheid',
  medewerkerGezondheidszorg: 'medewerker Gezondheidszorg',
  afdelingshoofd: 'afdelingshoofd',
  jurist: 'jurist',
  archiefmedewerker: 'archiefmedewerker',
  beheerder: 'beheerder',
};

/** What a role may, in a sentence, for who chooses it. */
export const rolUitleg: Readonly<Record<Rol, string>> = {
  burgemeester: 'Beslist, ziet alle dossiers, kan anderen toegang geven.',
  locoburgemeester: 'Beslist tijdens de waarneming, en ziet dan lopende dossiers; daarna alleen de eigen zaken.',
  wethouder: 'Leest alle dossiers.',
  medewerkerOOV: 'Bereidt voor, houdt dossiers bij, slaat documenten op, beheert het rooster, kan anderen toegang geven.',
  medewerkerGezondheidszorg: 'Leest alle dossiers, legt vast hoe de zorg loopt.',
  afdelingshoofd: 'Leest alle dossiers.',
  jurist: 'Leest alle dossiers, slaat documenten op, voegt stukken toe, legt vast wat bij de rechter gebeurt, wijzigt teksten en instellingen.',
  archiefmedewerker: 'Leest dossiers die zijn afgelopen, en voegt daar stukken aan toe.',
  beheerder: 'Maakt en beëindigt accounts, wijzigt de instellingen. Ziet met deze rol geen dossiers.',
};
