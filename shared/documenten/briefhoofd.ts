import type { Instellingen } from '../instellingen/instellingen.ts';
import type { Briefhoofd } from './blok.ts';

/** The letterhead by these settings: what is not filled in is left out. */
export function briefhoofdVan({ gemeente, bezoekadres, postadres, telefoon, email, website, logo }: Instellingen): Briefhoofd {
  const regels = [bezoekadres, postadres, [telefoon === '' ? '' : `Telefoon ${telefoon}`, email].filter(Boolean).join(' · '), website];
  return { naam: `Gemeente ${gemeente}`, regels: regels.filter((regel) => regel !== ''), logo };
}
