import type { dossierOpdrachten } from '../../../shared/contract/dossiers.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { corrigeer } from '../../../shared/dossier/corrigeren.ts';
import { eisOplegmandaat } from '../../../shared/dossier/oplegmandaat.ts';
import { zonderZorgnotities } from '../../../shared/dossier/zorg/notities.ts';
import { statusOp } from '../../../shared/dossier/status.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { dossierMet } from '../../../shared/dossier/toestand.ts';
import { reikUit } from '../../../shared/dossier/uitreiken.ts';
import { isKostenstap } from '../../../shared/dossier/velden/kosten.ts';
import { isProcedurestap } from '../../../shared/dossier/velden/procedure.ts';
import { isZorgstap } from '../../../shared/dossier/velden/zorg.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { leesMandaten, leesMandatenVan } from '../archief/mandaten.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { documentRegels } from '../documenten/aanbod.ts';
import { huidigeWerkafspraken } from '../werkwijze/werkwijze.ts';
import { eisZorgnotitie, magZorgnotities } from '../rechten/zorg.ts';
import { noteer } from '../inzage/logboeken.ts';
import { leesZaak, legVast } from './lezer.ts';
import { corrigeerSoort } from './corrigeer.ts';
import { lijst } from './lijst.ts';
import { beslis, bewaarNachtpagina, laatVervallen, leesNachtpagina, openMelding } from './melding.ts';

/** The names of who recorded these events, also of who no longer has an account. */
function namenBij(context: Context, gebeurtenissen: readonly Gebeurtenis[]): Record<string, string> {
  const namen = leesNamen(context.archief().basis);
  return Object.fromEntries(gebeurtenissen.map(({ accountId }) => [accountId, namen[accountId] ?? '']));
}

/** Handlers of cases: from the call to the decision, and what follows. */
export const dossierHandlers: Pick<Handlers<Context>, keyof typeof dossierOpdrachten> = {
  'melding.nieuw': (context) => openMelding(context),

  'concept.bewaar': (context, { dossierId, concept }) => ({ bewaardOp: bewaarNachtpagina(context, dossierId, concept) }),

  'weging.besluit': (context, { dossierId, concept }) => ({ status: beslis(context, dossierId, concept) }),

  'melding.vervallen': (context, { dossierId, reden }) => {
    laatVervallen(context, dossierId, reden);
    return {};
  },

  'beschikking.uitgereikt': (context, { dossierId, ...uitreiking }) => {
    const { dossier } = leesZaak(context, dossierId);
    const gebeurtenis = reikUit(dossier, uitreiking, context.host.klok.nu());
    legVast(context, dossierId, [gebeurtenis], dossier.laatsteVolgnummer, 'beschikking.uitgereikt');
    return {};
  },

  'feit.corrigeer': (context, { dossierId, ...correctie }) => {
    const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
    eisZorgnotitie(context, dossierId, gebeurtenissen.find(({ id }) => id === correctie.gebeurtenisId)?.type ?? '');
    const gebeurtenis = corrigeer(gebeurtenissen, correctie, context.host.klok.nu());
    const { opgelegd } = dossierMet(dossierId, gebeurtenissen, gebeurtenis);
    const besloten = gebeurtenissen.find(({ id }) => id === correctie.gebeurtenisId);
    if (besloten !== undefined && opgelegd !== null && opgelegd.gebeurtenisId === besloten.id) {
      const { basis } = context.archief();
      // Who decided under a mandate did so, also when its end was entered afterwards with an earlier day.
      eisOplegmandaat(opgelegd.gegevens.ondertekening, [...leesMandaten(basis), ...leesMandatenVan(basis, besloten.vastgelegdOp)], lokaleDatum(opgelegd.at));
    }
    legVast(context, dossierId, [gebeurtenis], dossier.laatsteVolgnummer, 'feit.gecorrigeerd');
    return {};
  },

  'rechtsgang.corrigeer': (context, correctie) => {
    corrigeerSoort(context, correctie, isProcedurestap);
    return {};
  },
  'zorg.corrigeer': (context, correctie) => {
    eisZorgnotitie(context, correctie.dossierId, conceptnaam('gebeurtenis.gecorrigeerd', correctie.gebeurtenisId));
    corrigeerSoort(context, correctie, isZorgstap);
    return {};
  },
  'kosten.corrigeer': (context, correctie) => {
    corrigeerSoort(context, correctie, isKostenstap);
    return {};
  },

  'dossier.lijst': (context, vraag) => {
    const gevonden = lijst(context, vraag);
    if (vraag.zoek.trim() !== '') noteer(context, 'dossiers', 'dossier.gezocht', { extra: { treffers: gevonden.regels.length } });
    return { nu: context.host.klok.nu(), ...gevonden };
  },

  'dossier.open': (context, { dossierId }) => {
    const { dossier, gebeurtenissen } = leesZaak(context, dossierId);
    noteer(context, 'dossiers', 'dossier.ingezien', { dossierId });
    const nu = context.host.klok.nu();
    const status = statusOp(dossier, nu);
    const zichtbaar = magZorgnotities(context, dossierId) ? gebeurtenissen : zonderZorgnotities(gebeurtenissen);
    return {
      dossierId,
      zaaknummer: dossier.zaaknummer,
      nu,
      status,
      gebeurtenissen: zichtbaar,
      namen: namenBij(context, zichtbaar),
      termijnen: dossierTermijnen(dossier, huidigeWerkafspraken(context)),
      documenten: documentRegels(context, dossier),
      concept: status === 'weging' ? leesNachtpagina(context, dossierId) : null,
    };
  },
};
