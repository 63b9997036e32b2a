import * as besluiten from './besluiten.ts';
import * as kosten from './kosten.ts';
import * as opvang from './opvang.ts';
import * as procedure from './procedure.ts';
import * as uitspraken from './uitspraken.ts';
import type { Stap, Stapnaam } from './vorm.ts';
import * as zorg from './zorg.ts';
import * as voorvallen from './voorvallen.ts';

export type { Stap, Stapnaam } from './vorm.ts';

/** Every step by its name. */
export const stappen: Readonly<Record<Stapnaam, Stap>> = {
  verlengen: besluiten.verlengen,
  bekendmaken: besluiten.bekendmaken,
  intrekken: besluiten.intrekken,
  contactverbod: besluiten.contactverbod,
  laatEindigen: besluiten.laatEindigen,
  uitnodigen: voorvallen.uitnodigen,
  zienswijze: voorvallen.zienswijze,
  overtreding: voorvallen.overtreding,
  contact: voorvallen.contact,
  politie: voorvallen.politie,
  zorg: voorvallen.zorg,
  machtiging: voorvallen.machtiging,
  binnentreden: voorvallen.binnentreden,
  verslag: voorvallen.verslag,
  zorgToewijzen: zorg.zorgToewijzen,
  zorgOverdracht: zorg.zorgOverdracht,
  zorgBeoordelen: zorg.zorgBeoordelen,
  zorgOverleg: zorg.zorgOverleg,
  zorgAdvies: zorg.zorgAdvies,
  zorgKnelpunt: zorg.zorgKnelpunt,
  zorgEscalatie: zorg.zorgEscalatie,
  zorgContact: zorg.zorgContact,
  zorgPlan: zorg.zorgPlan,
  zorgCode: zorg.zorgCode,
  opvangInspanning: opvang.opvangInspanning,
  opvang: opvang.opvang,
  opvangVerlengen: opvang.opvangVerlengen,
  opvangBeeindigen: opvang.opvangBeeindigen,
  sleutels: voorvallen.sleutels,
  sleutelsTerug: voorvallen.sleutelsTerug,
  nederlegging: voorvallen.nederlegging,
  schorsing: uitspraken.schorsing,
  opheffing: uitspraken.opheffing,
  vernietiging: uitspraken.vernietiging,
  ongedaan: uitspraken.ongedaan,
  verzoek: procedure.verzoek,
  zitting: procedure.zitting,
  ingezonden: procedure.ingezonden,
  gehouden: procedure.gehouden,
  afwijzing: uitspraken.afwijzing,
  opSchrift: procedure.opSchrift,
  beroep: procedure.beroep,
  intrekkenProcedure: procedure.intrekkenProcedure,
  kosten: kosten.kosten,
  uren: kosten.uren,
};
