import type { verloopOpdrachten } from '../../../shared/contract/verloop.ts';
import { eisControle, eisInvoer } from '../../../shared/dossier/inhaallijst.ts';
import { ontvangVerzoek } from '../../../shared/dossier/procedure/eisen.ts';
import type { GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { statusOp } from '../../../shared/dossier/status.ts';
import { heropen, heropenTaak, rondTaakAf, sluitAf, sluitTaak } from '../../../shared/dossier/taken/eisen.ts';
import { maakBekend } from '../../../shared/dossier/verloop/bekendmaken.ts';
import { legVoorvalVast } from '../../../shared/dossier/verloop/eisen.ts';
import { trekIn, wijzigContactverbod } from '../../../shared/dossier/verloop/intrekken.ts';
import { besluitOpvang, verlengOpvang } from '../../../shared/dossier/verloop/opvang.ts';
import { verleng } from '../../../shared/dossier/verloop/verlengen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { leesNamen } from '../archief/register.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import type { GelezenDossier } from '../dossiers/lezer.ts';
import { noteer } from '../inzage/logboeken.ts';
import { leesBord, openPosten } from './bord.ts';
import { voerDaglijstUit } from './daglijst.ts';
import { zoekEerdere } from './eerdere.ts';
import { leesContacten } from '../piket/contactboek.ts';
import { eisZorgnotitie } from '../rechten/zorg.ts';
import { bewaarFormulier, leesFormulier } from './formulieren.ts';
import { doeStap } from './stap.ts';

/** The id of the event of this kind that was just recorded; the proof of who was competent for it may come after it. */
const laatste = ({ gebeurtenissen }: GelezenDossier, soort: GebeurtenisType): string => gebeurtenissen.findLast(({ type }) => type === soort)?.id ?? '';

/** Handlers of the running order. */
export const verloopHandlers: Pick<Handlers<Context>, keyof typeof verloopOpdrachten> = {
  'bord.lees': (context) => leesBord(context),
  'bord.voerUit': async (context) => ({ bestand: await voerDaglijstUit(context) }),

  'dossier.eerdere': (context, beeld) => {
    const treffers = zoekEerdere(context, beeld);
    noteer(context, 'dossiers', 'dossier.eerdereGezocht', { extra: { treffers: treffers.length } });
    return { treffers };
  },

  'taak.afronden': (context, { dossierId, ...taak }) => {
    doeStap(context, dossierId, (dossier, omgeving) => rondTaakAf(dossier, taak, omgeving));
    return {};
  },
  'taak.sluiten': (context, { dossierId, ...taak }) => {
    doeStap(context, dossierId, (dossier, omgeving) => sluitTaak(dossier, taak, omgeving));
    return {};
  },
  'taak.heropenen': (context, { dossierId, ...taak }) => {
    doeStap(context, dossierId, (dossier, omgeving) => heropenTaak(dossier, taak, omgeving));
    return {};
  },

  'huisverbod.verleng': (context, { dossierId, ...verzoek }) => ({
    verlengingId: laatste(doeStap(context, dossierId, (dossier, { nu }) => verleng(dossier, verzoek, nu)), 'huisverbod.verlengd'),
  }),
  'verlenging.maakBekend': (context, { dossierId, ...verzoek }) => {
    const { dossier } = doeStap(context, dossierId, (zaak, { nu }) => maakBekend(zaak, verzoek, nu));
    return { status: statusOp(dossier, context.host.klok.nu()) };
  },
  'huisverbod.laatEindigen': (context, { dossierId, at, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, { nu }) => legVoorvalVast(dossier, { type: 'huisverbod.laatEindigen', at, gegevens }, nu));
    return {};
  },
  'huisverbod.trekIn': (context, { dossierId, ...verzoek }) => {
    const { dossier } = doeStap(context, dossierId, (zaak, { nu }) => trekIn(zaak, verzoek, nu));
    return { status: statusOp(dossier, context.host.klok.nu()) };
  },
  'contactverbod.wijzig': (context, { dossierId, ...verzoek }) => {
    doeStap(context, dossierId, (dossier, { nu }) => wijzigContactverbod(dossier, verzoek, nu));
    return {};
  },

  'opvang.besluit': (context, { dossierId, ...verzoek }) => {
    const { contactId } = verzoek;
    const gekozen = leesContacten(context.archief().basis).find((contact) => contact.contactId === contactId && contact.soort === 'opvang');
    if (gekozen === undefined) throw new AppFout('OPVANG_GEEN_VOORZIENING');
    const volledig = { ...verzoek, voorziening: gekozen.naam, prijsPerNacht: gekozen.opvang?.prijsPerNacht ?? null };
    return { gebeurtenisId: laatste(doeStap(context, dossierId, (dossier, { nu }) => besluitOpvang(dossier, volledig, nu)), 'opvang.besloten') };
  },
  'opvang.verleng': (context, { dossierId, ...verzoek }) => ({
    gebeurtenisId: laatste(doeStap(context, dossierId, (dossier, { nu }) => verlengOpvang(dossier, verzoek, nu)), 'opvang.verlengd'),
  }),
  'voorval.vastleggen': (context, { dossierId, voorval }) => ({
    gebeurtenisId: laatste(doeStap(context, dossierId, (dossier, { nu }) => legVoorvalVast(dossier, voorval, nu)), voorval.type),
  }),
  'uitspraak.vastleggen': (context, { dossierId, uitspraak }) => {
    const { dossier } = doeStap(context, dossierId, (zaak, { nu }) => legVoorvalVast(zaak, uitspraak, nu));
    return { status: statusOp(dossier, context.host.klok.nu()) };
  },
  'procedure.vastleggen': (context, { dossierId, stap }) => ({
    gebeurtenisId: laatste(doeStap(context, dossierId, (dossier, { nu }) => (stap.type === 'verzoek.ontvangen' ? ontvangVerzoek(dossier, stap, nu) : legVoorvalVast(dossier, stap, nu))), stap.type),
  }),
  'zorg.vastleggen': (context, { dossierId, at, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, { nu }) => legVoorvalVast(dossier, { type: 'zorg.voortgang', at, gegevens }, nu));
    return {};
  },

  'zorg.regie': (context, { dossierId, stap }) => ({
    gebeurtenisId: laatste(doeStap(context, dossierId, (dossier, { nu }) => legVoorvalVast(dossier, stap, nu)), stap.type),
  }),
  'zorg.notitie': (context, { dossierId, stap }) => ({
    gebeurtenisId: laatste(doeStap(context, dossierId, (dossier, { nu }) => legVoorvalVast(dossier, stap, nu)), stap.type),
  }),

  'inhaal.lijst': (context) => {
    const namen = leesNamen(context.archief().basis);
    return {
      posten: openPosten(context).map(({ dossier, post: { id, soort, at, stand, ingevoerd, gecontroleerd } }) => ({
        dossierId: dossier.id,
        zaaknummer: dossier.zaaknummer,
        naam: dossier.betrokkene?.gegevens.naam ?? '',
        id,
        soort,
        at,
        stand,
        ingevoerdDoor: ingevoerd === null ? '' : (namen[ingevoerd.accountId] ?? ''),
        kenmerk: ingevoerd?.gegevens.kenmerk ?? '',
        bezwaar: gecontroleerd?.gegevens.toelichting ?? '',
      })),
    };
  },
  'inhaal.invoeren': (context, { dossierId, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, { nu }) => {
      eisInvoer(dossier, gegevens.post);
      return { type: 'inhaal.ingevoerd', at: nu, gegevens };
    });
    return {};
  },
  'inhaal.controleren': (context, { dossierId, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, { nu }) => {
      eisControle(dossier, gegevens.post, context.archief().account.accountId);
      return { type: 'inhaal.gecontroleerd', at: nu, gegevens };
    });
    return {};
  },
  'inhaal.nietNodig': (context, { dossierId, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, { nu }) => {
      eisInvoer(dossier, gegevens.post);
      return { type: 'inhaal.nietNodig', at: nu, gegevens };
    });
    return {};
  },

  'dossier.sluitAf': (context, { dossierId, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, omgeving) => sluitAf(dossier, gegevens, omgeving));
    return {};
  },
  'dossier.heropen': (context, { dossierId, ...gegevens }) => {
    doeStap(context, dossierId, (dossier, { nu }) => heropen(dossier, gegevens, nu));
    return {};
  },

  'formulier.bewaar': (context, { dossierId, formulier, gegevens }) => {
    eisZorgnotitie(context, dossierId, formulier);
    return { bewaardOp: bewaarFormulier(context, dossierId, formulier, gegevens) };
  },
  'formulier.lees': (context, { dossierId, formulier }) => {
    eisZorgnotitie(context, dossierId, formulier);
    return { concept: leesFormulier(context, dossierId, formulier) };
  },
};
