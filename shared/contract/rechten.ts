import type { Rolregel, WieMag, Wanneer } from './opdracht.ts';
import { ROLLEN, type Rol } from './rollen.ts';

/** Who asks. `wachtOp`: roles that a colleague still has to confirm by giving access; they give no rights yet. */
export type Vrager = { rollen: readonly Rol[]; wachtOp: readonly Rol[]; opPiket: boolean };

/** What the rules need to know of a dossier. `eigen`: this person opened or decided it. */
export type Zaakbeeld = { eigen: boolean; loopt: boolean };

/** Which dossiers somebody may see: all of them, or the union of the others. */
export type Bereik = { alles: boolean; lopend: boolean; afgesloten: boolean; eigen: boolean };

/** When a role may do something, as a list. */
export function wanneerMag(regel: Rolregel, rol: Rol): readonly Wanneer[] {
  const wanneer = regel[rol];
  if (wanneer === undefined) return [];
  return typeof wanneer === 'string' ? [wanneer] : wanneer;
}

/** Every moment at which one of these roles may, duty aside. */
export function mogelijk(regel: Rolregel, rollen: readonly Rol[]): ReadonlySet<Wanneer> {
  return new Set(ROLLEN.filter((rol) => rollen.includes(rol)).flatMap((rol) => wanneerMag(regel, rol)));
}

/** Which dossiers a rule leaves to this person now. */
export function bereikVan(regel: Rolregel, { rollen, opPiket }: Vrager): Bereik {
  const wanneer = mogelijk(regel, rollen);
  return {
    alles: wanneer.has('altijd'),
    lopend: wanneer.has('op piket') && opPiket,
    afgesloten: wanneer.has('afgesloten'),
    eigen: wanneer.has('eigen zaak'),
  };
}

/** True when a rule leaves this dossier to this person now. */
export function magZaak(regel: Rolregel, vrager: Vrager, zaak: Zaakbeeld): boolean {
  const { alles, lopend, afgesloten, eigen } = bereikVan(regel, vrager);
  return alles || (lopend && zaak.loopt) || (afgesloten && !zaak.loopt) || (eigen && zaak.eigen);
}

/** True when a person may give a command now, as far as that can be said without a dossier. For showing buttons; the core decides. */
export function magNu(wie: WieMag, vrager: Vrager): boolean {
  if (wie === 'iedereen' || wie === 'elk account') return true;
  return Object.values(bereikVan(wie, vrager)).includes(true);
}
