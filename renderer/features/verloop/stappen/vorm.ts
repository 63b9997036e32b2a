import type { Invoer, OpdrachtNaam } from '../../../../shared/contract/contract.ts';
import type { VoorvalType } from '../../../../shared/dossier/verloop/eisen.ts';
import type { Contact } from '../../../../shared/piket/contact.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import type { Formulier } from '../../../../shared/dossier/velden/formulier.ts';
import type { EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import type { Vraagcode } from '../../../../shared/dossier/verloop/vragen.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';

/** The steps that can be recorded in a running case. */
export const stapnamen = [
  'verlengen',
  'bekendmaken',
  'intrekken',
  'contactverbod',
  'laatEindigen',
  'uitnodigen',
  'zienswijze',
  'overtreding',
  'contact',
  'politie',
  'zorg',
  'machtiging',
  'binnentreden',
  'verslag',
  'zorgToewijzen',
  'zorgOverdracht',
  'zorgBeoordelen',
  'zorgOverleg',
  'zorgAdvies',
  'zorgKnelpunt',
  'zorgEscalatie',
  'zorgContact',
  'zorgPlan',
  'zorgCode',
  'opvangInspanning',
  'opvang',
  'opvangVerlengen',
  'opvangBeeindigen',
  'sleutels',
  'sleutelsTerug',
  'nederlegging',
  'schorsing',
  'opheffing',
  'vernietiging',
  'ongedaan',
  'verzoek',
  'zitting',
  'ingezonden',
  'gehouden',
  'afwijzing',
  'opSchrift',
  'beroep',
  'intrekkenProcedure',
  'kosten',
  'uren',
] as const;
export type Stapnaam = (typeof stapnamen)[number];

/** What the fields of a step depend on. `voorzieningen`: the facilities of the telefoonlijst, once they are known. */
export type Stapbeeld = { dossier: Dossier; nu: Moment; formulier: Formulier; voorzieningen?: readonly Contact[] };

/** The kinds of event that a step records. */
export type Staptype = VoorvalType | 'verzoek.ontvangen' | 'huisverbod.verlengd' | 'verlenging.bekendgemaakt' | 'huisverbod.ingetrokken' | 'contactverbod.gewijzigd' | 'opvang.besloten' | 'opvang.verlengd';

/** The data of an event as the form gives them; the core reads them by their schema. */
export type Stapgegevens = Record<string, unknown>;

/** A command with its input. */
export type Verzoek = { [N in OpdrachtNaam]: { naam: N; invoer: Invoer<N> } }[OpdrachtNaam];

/** One step: its words, its fields, what is asked with it, and the command that records it. */
export type Stap = {
  titel: string;
  /** On the button that opens it, and on the one that records it. */
  knop: string;
  uitleg: string;
  artikel: string;
  klaar: string;
  type: Staptype;
  /** A decision is read back before it is recorded. */
  besluit: boolean;
  opdracht: OpdrachtNaam;
  begin: (beeld: Omit<Stapbeeld, 'formulier'>) => Formulier;
  velden: (beeld: Stapbeeld) => EnigeVelden;
  /** Data that no field holds. */
  vast: (beeld: Stapbeeld) => Stapgegevens;
  vragen: (beeld: Stapbeeld, at: Moment | null) => readonly Vraagcode[];
  /** Code of why it cannot be done now, or `null`. */
  belet: (beeld: Omit<Stapbeeld, 'formulier'>) => string | null;
  verzoek: (dossierId: string, at: Moment, gegevens: Stapgegevens) => Verzoek;
  /** The same test as the core does, so that a refusal shows before the button. @throws {AppFout} */
  proef: (dossier: Dossier, at: Moment, gegevens: Stapgegevens, nu: Moment) => void;
};
