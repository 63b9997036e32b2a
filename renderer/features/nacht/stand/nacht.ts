import { createContext, use } from 'react';
import type { DossierBeeld } from '../../../../shared/contract/dossiers.ts';
import type { OpenArchief } from '../../../../shared/contract/toegang.ts';
import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import type { Instellingen } from '../../../../shared/instellingen/instellingen.ts';
import type { Mandaat } from '../../../../shared/mandaat/register.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { vergelijkMomenten } from '../../../../shared/wth/tijd.ts';
import { roep } from '../../../bridge/roep.ts';
import { maakBewaarder, type Bewaarder } from '../../concept/bewaarder.ts';
import { maakBron, type Bron } from '../../concept/bron.ts';
import { haalNagelaten, vergeetNagelaten } from './nagelaten.ts';

/** What is told at the fields: by path, why the decision waits (`fout`), or what deserves a second look (`letOp`). */
export type Veldmeldingen = { readonly fout: ReadonlyMap<string, string>; readonly letOp: ReadonlyMap<string, string> };

/** Everything that the parts of one night page share. */
export type Nacht = {
  dossierId: string;
  zaaknummer: string;
  concept: Bron<WegingConcept>;
  /** The present moment by the core's clock, as exactly as the page last heard it. */
  nu: Bron<Moment>;
  /** Paths of the fields that the user has left; only those show that they are empty. */
  verlaten: Bron<ReadonlySet<string>>;
  /** A decision was tried: every field shows what is wrong. */
  beproefd: Bron<boolean>;
  /** Whether the page asks to confirm the decision. Any change to the page ends that. */
  bevestigen: Bron<boolean>;
  meldingen: Bron<Veldmeldingen>;
  bewaarder: Bewaarder;
  /** What the municipality has set, for suggestions; `null` while unknown. */
  instellingen: Bron<Instellingen | null>;
  /** The register of mandates, for which ways to sign there are; empty while unknown. */
  mandaten: Bron<readonly Mandaat[]>;
  account: OpenArchief['account'];
};

/** Whether who works here decides himself: the holder of the office, or the loco while he acts. */
export const beslistZelf = ({ rollen }: Nacht['account']): boolean => rollen.includes('burgemeester') || rollen.includes('locoburgemeester');

/** Whether he decides as a loco. */
export const beslistAlsLoco = (account: Nacht['account']): boolean => beslistZelf(account) && !account.rollen.includes('burgemeester');

/** Makes the state of a night page, as it was last saved or, where a save failed before a lock, as it was last typed. */
export function maakNacht(beeld: DossierBeeld, concept: WegingConcept, account: OpenArchief['account']): Nacht {
  const { dossierId, zaaknummer } = beeld;
  const bron = maakBron(haalNagelaten(dossierId) ?? concept);
  const nu = maakBron(beeld.nu);
  const bewaarder = maakBewaarder(async () => {
    const antwoord = await roep('concept.bewaar', { dossierId, concept: bron.lees() });
    if (antwoord.ok) {
      vergeetNagelaten(dossierId);
      zetNu(nu, antwoord.value.bewaardOp);
    }
    return antwoord;
  });
  const bevestigen = maakBron(false);
  bron.abonneer(() => {
    bevestigen.zet(false);
    bewaarder.gewijzigd();
  });
  return {
    dossierId,
    zaaknummer,
    concept: bron,
    nu,
    verlaten: maakBron<ReadonlySet<string>>(new Set()),
    beproefd: maakBron(false),
    bevestigen,
    meldingen: maakBron<Veldmeldingen>({ fout: new Map(), letOp: new Map() }),
    bewaarder,
    instellingen: maakBron<Instellingen | null>(null),
    mandaten: maakBron<readonly Mandaat[]>([]),
    account,
  };
}

/** The clock of the page never goes back, and only moves with the minute, so that little is computed anew. */
export function zetNu(bron: Bron<Moment>, gehoord: Moment): void {
  const eerder = bron.lees();
  if (eerder.slice(0, 16) !== gehoord.slice(0, 16) && vergelijkMomenten(gehoord, eerder) > 0) bron.zet(gehoord);
}

/** Asks the core what time it is. Without an answer the last known time is given: a clock must not stop the page. */
export async function vraagNu({ nu }: Pick<Nacht, 'nu'>): Promise<Moment> {
  const antwoord = await roep('app.tijd', {});
  if (!antwoord.ok) return nu.lees();
  zetNu(nu, antwoord.value.nu);
  return antwoord.value.nu;
}

export const NachtContext = createContext<Nacht | null>(null);

/** The night page that a component belongs to. */
export function useNacht(): Nacht {
  const nacht = use(NachtContext);
  if (nacht === null) throw new Error('geen nachtpagina');
  return nacht;
}
