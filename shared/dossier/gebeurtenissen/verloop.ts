import * as kosten from './kosten.ts';
import * as intrekken from './intrekken.ts';
import * as opvang from './opvang.ts';
import * as procedure from './procedure.ts';
import * as rechter from './rechter.ts';
import * as taken from './taken.ts';
import * as zorgtraject from './zorgtraject.ts';
import * as verlengen from './verlengen.ts';
import * as voorvallen from './voorvallen.ts';

/** What can happen after an order was imposed, until the case is closed. */
export const verloopSoorten = {
  'zienswijze.uitgenodigd': verlengen.zienswijzeUitgenodigd,
  'zienswijze.ontvangen': verlengen.zienswijzeOntvangen,
  'huisverbod.verlengd': verlengen.huisverbodVerlengd,
  'verlenging.bekendgemaakt': verlengen.verlengingBekendgemaakt,
  'huisverbod.laatEindigen': verlengen.laatEindigen,
  'huisverbod.ingetrokken': intrekken.huisverbodIngetrokken,
  'contactverbod.gewijzigd': intrekken.contactverbodGewijzigd,
  'sleutels.ingenomen': intrekken.sleutelsIngenomen,
  'sleutels.teruggegeven': intrekken.sleutelsTeruggegeven,
  'nederlegging.vastgelegd': intrekken.nederleggingVastgelegd,
  'verzoek.ontvangen': procedure.verzoekOntvangen,
  'zitting.gepland': procedure.zittingGepland,
  'stukken.ingezonden': procedure.stukkenIngezonden,
  'zitting.gehouden': procedure.zittingGehouden,
  'uitspraak.afgewezen': rechter.uitspraakAfgewezen,
  'huisverbod.geschorst': rechter.huisverbodGeschorst,
  'schorsing.opgeheven': rechter.schorsingOpgeheven,
  'huisverbod.vernietigd': rechter.huisverbodVernietigd,
  'vernietiging.ongedaan': rechter.vernietigingOngedaan,
  'uitspraak.ontvangen': procedure.uitspraakOntvangen,
  'beroep.ingesteld': procedure.beroepIngesteld,
  'procedure.ingetrokken': procedure.procedureIngetrokken,
  'overtreding.gemeld': voorvallen.overtredingGemeld,
  'contact.vastgelegd': voorvallen.contactVastgelegd,
  'politiemutatie.ontvangen': voorvallen.politiemutatie,
  'zorg.voortgang': voorvallen.zorgvoortgang,
  'zorg.toegewezen': zorgtraject.zorgToegewezen,
  'zorg.overdracht': zorgtraject.zorgOverdracht,
  'zorg.beoordeeld': zorgtraject.zorgBeoordeeld,
  'zorg.overleg': zorgtraject.zorgOverleg,
  'zorg.advies': zorgtraject.zorgAdvies,
  'zorg.knelpunt': zorgtraject.zorgKnelpunt,
  'zorg.escalatie': zorgtraject.zorgEscalatie,
  'zorg.contact': zorgtraject.zorgContact,
  'zorg.plan': zorgtraject.zorgPlan,
  'zorg.code': zorgtraject.zorgCode,
  'opvang.inspanning': opvang.opvangInspanning,
  'opvang.besloten': opvang.opvangBesloten,
  'opvang.verlengd': opvang.opvangVerlengd,
  'opvang.beeindigd': opvang.opvangBeeindigd,
  'kosten.gemaakt': kosten.kostenGemaakt,
  'uren.besteed': kosten.urenBesteed,
  'machtiging.afgegeven': voorvallen.machtigingAfgegeven,
  'binnentreden.vastgelegd': voorvallen.binnentredenVastgelegd,
  'binnentreden.verslag': voorvallen.binnentredenVerslag,
  'taak.afgerond': taken.taakAfgerond,
  'taak.gesloten': taken.taakGesloten,
  'taak.heropend': taken.taakHeropend,
  'inhaal.ingevoerd': taken.inhaalIngevoerd,
  'inhaal.gecontroleerd': taken.inhaalGecontroleerd,
  'inhaal.nietNodig': taken.inhaalNietNodig,
  'dossier.afgesloten': taken.dossierAfgesloten,
  'dossier.heropend': taken.dossierHeropend,
} as const;

/** The kinds of event after the imposition. */
export type VerloopType = keyof typeof verloopSoorten;
