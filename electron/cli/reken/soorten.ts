/** The kinds of questions of the calculation aid: which fields they take, and what the law's functions answer. */
import type { Atwtermijn } from '../../../shared/wth/algemeneTermijnenwet.ts';
import { beroepLaatsteDag } from '../../../shared/wth/beroep.ts';
import { bewaartermijn, bewaartermijnDossier, type Bewaartermijn } from '../../../shared/wth/bewaartermijn.ts';
import { machtigingGeldigTotEnMet, verslagUiterlijk } from '../../../shared/wth/binnentreden.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import { toetsIngang } from '../../../shared/wth/ingang.ts';
import { meerderjarigOp } from '../../../shared/wth/meerderjarigheid.ts';
import { motiveringUiterlijk } from '../../../shared/wth/motivering.ts';
import { opvangEinde } from '../../../shared/wth/opvang.ts';
import { plusUren, urenTussen } from '../../../shared/wth/rekenen.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { eindeNaVerlenging, eisTijdigBesluit, toetsVerlenging } from '../../../shared/wth/verlenging.ts';
import { toetsVerlengingOpDatum } from '../../../shared/wth/verlengingOpDatum.ts';
import { horenUiterlijk } from '../../../shared/wth/voorlopigeVoorziening.ts';
import type { Velden } from './velden.ts';

/** An answer; and whether equated holidays, unknown for that period, could still change it. */
export interface Uitkomst {
  readonly uit: Readonly<Record<string, string | number | boolean | null>>;
  readonly feestdagenOnzeker?: boolean;
}

/** The kinds by name, each with the function that reads its fields and answers. */
export const SOORTEN: Readonly<Record<string, (velden: Velden) => Uitkomst>> = {
  huisverbod: (v) => {
    const opgelegd = v.moment('opgelegd');
    v.nietsAnders();
    const { einde, maximum } = huisverbodtermijn(opgelegd);
    return {
      uit: {
        einde_10: einde.moment,
        markering_10: einde.markering,
        max_einde_28: maximum.moment,
        markering_28: maximum.markering,
        echte_uren_10: urenTussen(opgelegd, einde.moment),
      },
    };
  },

  huisverbod_datum: (v) => {
    const opgelegd = v.datum('opgelegd_datum');
    const verlengingDagen = v.aantalOfNiets('verlenging_dagen');
    const besluit = v.datumOfNiets('verlenging_besluit_datum');
    const verlengdTot = v.datumOfNiets('verlengd_tot_datum');
    v.nietsAnders();
    const toets = toetsVerlengingOpDatum({ opgelegd, verlengingDagen, besluit, verlengdTot });
    return {
      uit: {
        einde_10_datum: toets.termijn.einde,
        max_einde_28_datum: toets.termijn.maximum,
        ...(toets.eindeVerlengd === null ? {} : { einde_verlengd_datum: toets.eindeVerlengd }),
        ...(toets.tijdig === null ? {} : { verlenging_tijdig: toets.tijdig }),
        melding: toets.melding,
      },
    };
  },

  controle_ingang: (v) => {
    const besluit = v.datumOfMoment('besluit_datum');
    const ingang = v.datumOfMoment('ingang');
    const einde = v.datumOfMoment('einde_in_besluit');
    v.nietsAnders();
    const melding = toetsIngang({ besluit, ingang, einde });
    return { uit: { toegestaan: melding === null, melding } };
  },

  verlenging: (v) => {
    const opgelegd = v.moment('opgelegd');
    const besluit = v.moment('besluit');
    const bekendgemaakt = v.moment('bekendgemaakt');
    const gewenstEinde = v.moment('gewenst_einde');
    v.nietsAnders();
    const { termijn, toegestaan, melding } = toetsVerlenging({ opgelegd, besluit, bekendgemaakt, gewenstEinde });
    return { uit: { einde_10: termijn.einde.moment, toegestaan, melding } };
  },

  verlenging_dagen: (v) => {
    const opgelegd = v.moment('opgelegd');
    const besluit = v.moment('besluit');
    const dagen = v.aantal('verlenging_dagen');
    v.nietsAnders();
    eisTijdigBesluit(opgelegd, besluit);
    return { uit: { einde_verlengd: eindeNaVerlenging(opgelegd, dagen).moment } };
  },

  uren: (v) => {
    const start = v.moment('start');
    const uren = v.aantal('uren');
    v.nietsAnders();
    return { uit: { uiterlijk: plusUren(start, uren) } };
  },

  vovo_horen: (v) => {
    const ontvangen = v.datumOfMoment('verzoek_ontvangen');
    v.nietsAnders();
    return atw('horen_uiterlijk_datum', horenUiterlijk(ontvangen.includes('T') ? lokaleDatum(ontvangen) : ontvangen));
  },

  beroep_6_weken: (v) => atw('laatste_dag', beroepLaatsteDag(enigeDatum(v, 'bekendgemaakt_datum'))),

  motivering_week: (v) => atw('uiterste_dag', motiveringUiterlijk(enigeDatum(v, 'bekendgemaakt_datum'))),

  verslag_binnentreden: (v) => atw('uiterste_dag', verslagUiterlijk(enigeDatum(v, 'binnengetreden_datum'))),

  machtiging_binnentreden: (v) => ({
    uit: { geldig_tot_en_met: machtigingGeldigTotEnMet(enigeDatum(v, 'gegeven_datum')) },
  }),

  archief: (v) => bewaren(bewaartermijn(enigeDatum(v, 'beschikking_datum'))),

  archief_dossier: (v) => {
    const opgelegd = v.datum('opgelegd_datum');
    const verlengd = v.datumOfNiets('verlengd_datum');
    v.nietsAnders();
    return bewaren(bewaartermijnDossier(opgelegd, verlengd));
  },

  opvang: (v) => {
    const start = v.moment('start');
    const dagen = v.aantal('dagen');
    v.nietsAnders();
    return { uit: { einde: opvangEinde(start, dagen).moment } };
  },

  meerderjarig: (v) => {
    const geboren = v.datum('geboren');
    const moment = v.moment('moment');
    v.nietsAnders();
    return { uit: { toegestaan: meerderjarigOp(geboren, moment).toegestaan } };
  },
};

function enigeDatum(v: Velden, naam: string): string {
  const datum = v.datum(naam);
  v.nietsAnders();
  return datum;
}

function atw(naam: string, { uiterlijk, buitenHorizon }: Atwtermijn): Uitkomst {
  return { uit: { [naam]: uiterlijk }, feestdagenOnzeker: buitenHorizon };
}

function bewaren({ bewarenTotEnMet, vernietigenVanaf }: Bewaartermijn): Uitkomst {
  return { uit: { bewaren_tot_en_met: bewarenTotEnMet, vernietigen_vanaf: vernietigenVanaf } };
}
