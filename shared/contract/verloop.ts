import { z } from 'zod';
import { datum, moment, regel, regelOfLeeg, tekst, tekstOfLeeg } from '../basis.ts';
import { bordregel } from '../dossier/bord/vorm.ts';
import { isConceptnaam } from '../dossier/conceptnaam.ts';
import { gelijkenissen } from '../dossier/eerdere.ts';
import { ondertekening } from '../dossier/gebeurtenissen/besluit.ts';
import { verloopSoorten, type VerloopType } from '../dossier/gebeurtenissen/verloop.ts';
import { postsoorten, poststanden } from '../dossier/inhaallijst.ts';
import { dossierStatussen } from '../dossier/status.ts';
import { bekendmakingswijzen } from '../dossier/verloop/bekendmaken.ts';
import type { Opdracht } from './opdracht.ts';
import { BESLISSEN, BIJHOUDEN, FORMULIEREN, LEZEN, RECHTSGANG, TAKEN, UITVOEREN, VOORBEREIDEN, ZORG_LEZEN, ZORGSPOOR } from './regels.ts';
import { niets, opgeslagen } from './velden.ts';

const dossierId = z.string().min(1).max(64);
const soorten = verloopSoorten;

/** What happened, when, and its data, as one event holds it. */
const stap = <T extends VerloopType>(type: T) => z.strictObject({ type: z.literal(type), at: moment, gegevens: soorten[type] });

/** What happened besides the decisions. */
const voorval = z.discriminatedUnion('type', [
  stap('zienswijze.uitgenodigd'),
  stap('zienswijze.ontvangen'),
  stap('overtreding.gemeld'),
  stap('contact.vastgelegd'),
  stap('politiemutatie.ontvangen'),
  stap('machtiging.afgegeven'),
  stap('binnentreden.vastgelegd'),
  stap('binnentreden.verslag'),
  stap('opvang.inspanning'),
  stap('opvang.beeindigd'),
  stap('sleutels.ingenomen'),
  stap('sleutels.teruggegeven'),
  stap('nederlegging.vastgelegd'),
]);

const uitspraak = z.discriminatedUnion('type', [stap('uitspraak.afgewezen'), stap('huisverbod.geschorst'), stap('schorsing.opgeheven'), stap('huisverbod.vernietigd'), stap('vernietiging.ongedaan')]);

/** A form of which a draft is kept while it is filled in; whoever prepares one leaves it for who decides. */
const formulier = z.string().max(300).refine(isConceptnaam);

const procedurestap = z.discriminatedUnion('type', [
  stap('verzoek.ontvangen'),
  stap('zitting.gepland'),
  stap('stukken.ingezonden'),
  stap('zitting.gehouden'),
  stap('uitspraak.ontvangen'),
  stap('beroep.ingesteld'),
  stap('procedure.ingetrokken'),
]);

const zorgregie = z.discriminatedUnion('type', [stap('zorg.toegewezen'), stap('zorg.overdracht'), stap('zorg.beoordeeld'), stap('zorg.overleg'), stap('zorg.advies'), stap('zorg.knelpunt'), stap('zorg.escalatie')]);
const zorgnotitie = z.discriminatedUnion('type', [stap('zorg.contact'), stap('zorg.plan'), stap('zorg.code')]);

const post = z.strictObject({
  dossierId,
  zaaknummer: z.string(),
  /** Whom the case is about; empty while that is not known. */
  naam: z.string(),
  id: z.string(),
  soort: z.enum(postsoorten),
  at: moment,
  stand: z.enum(poststanden),
  /** Who entered it; somebody else has to check. Empty while nobody did. */
  ingevoerdDoor: z.string(),
  /** Under what it stands in the regional system; empty while that is not known. */
  kenmerk: z.string(),
  /** What the last check found wrong; empty unless it has to be entered anew. */
  bezwaar: z.string(),
});

/** The running order: duties, decisions about its end, and what happens meanwhile. */
export const verloopOpdrachten = {
  /** The running orders that this person may see, the most pressing first. */
  'bord.lees': {
    invoer: niets,
    /** `inhaal`: open entries of the list for the regional system, also of cases that are not on the board. */
    uitvoer: z.strictObject({ nu: moment, regels: z.array(bordregel), geldigTot: moment.nullable(), inhaal: z.int().nonnegative() }),
    wie: LEZEN,
    over: 'lijst',
    vanzelf: true,
  },
  /** Asks where to save the day list of those orders, and writes it for Word. `null` when the user changed his mind. */
  'bord.voerUit': {
    invoer: niets,
    uitvoer: z.strictObject({ bestand: opgeslagen }),
    wie: UITVOEREN,
    over: 'lijst',
  },
  /** Earlier cases of the same person or dwelling. Of a case that this person may not open only that it is there, and when. */
  'dossier.eerdere': {
    invoer: z.strictObject({
      /** The case that is being filled in, which is left out. */
      behalve: z.string().max(64),
      naam: regelOfLeeg,
      geboortedatum: z.union([datum, z.literal('')]),
      straat: regelOfLeeg,
      huisnummer: regelOfLeeg,
      postcode: regelOfLeeg,
      plaats: regelOfLeeg,
    }),
    uitvoer: z.strictObject({
      treffers: z.array(
        z.strictObject({
          /** Empty where this person may not open it; so are `naam` and `adres` then. */
          dossierId: z.string(),
          zaaknummer: z.string(),
          gelijkenis: z.enum(gelijkenissen),
          rol: z.enum(['uithuisgeplaatste', 'huisgenoot']).nullable(),
          status: z.enum(dossierStatussen),
          naam: z.string(),
          adres: z.string(),
          begin: moment.nullable(),
          einde: moment.nullable(),
        }),
      ),
    }),
    wie: VOORBEREIDEN,
  },
  'taak.afronden': { invoer: z.strictObject({ dossierId, at: moment, ...soorten['taak.afgerond'].shape }), uitvoer: niets, wie: TAKEN, over: 'dossier' },
  'taak.sluiten': { invoer: z.strictObject({ dossierId, taak: regel, reden: tekst }), uitvoer: niets, wie: TAKEN, over: 'dossier' },
  'taak.heropenen': { invoer: z.strictObject({ dossierId, taak: regel, reden: tekst }), uitvoer: niets, wie: TAKEN, over: 'dossier' },
  'huisverbod.verleng': {
    invoer: z.strictObject({ dossierId, at: moment, ...soorten['huisverbod.verlengd'].shape, ondertekening }),
    /** The event, which its bekendmaking names. */
    uitvoer: z.strictObject({ verlengingId: z.string() }),
    wie: BESLISSEN,
    over: 'dossier',
  },
  'verlenging.maakBekend': {
    invoer: z.strictObject({ dossierId, at: moment, ...soorten['verlenging.bekendgemaakt'].shape, wijze: z.enum(bekendmakingswijzen) }),
    uitvoer: z.strictObject({ status: z.enum(dossierStatussen) }),
    wie: BIJHOUDEN,
    over: 'dossier',
  },
  'huisverbod.laatEindigen': { invoer: z.strictObject({ dossierId, at: moment, ...soorten['huisverbod.laatEindigen'].shape }), uitvoer: niets, wie: BESLISSEN, over: 'dossier' },
  'huisverbod.trekIn': {
    invoer: z.strictObject({ dossierId, at: moment, ...soorten['huisverbod.ingetrokken'].shape, ondertekening }),
    uitvoer: z.strictObject({ status: z.enum(dossierStatussen) }),
    wie: BESLISSEN,
    over: 'dossier',
  },
  'contactverbod.wijzig': {
    invoer: z.strictObject({ dossierId, at: moment, ...soorten['contactverbod.gewijzigd'].shape, ondertekening }),
    uitvoer: niets,
    wie: BESLISSEN,
    over: 'dossier',
  },
  /** Shelter in a facility of the telefoonlijst; its name and price are taken over from there. */
  'opvang.besluit': {
    invoer: z.strictObject({ dossierId, at: moment, ...soorten['opvang.besloten'].omit({ voorziening: true, prijsPerNacht: true }).shape, contactId: regel, ondertekening }),
    uitvoer: z.strictObject({ gebeurtenisId: z.string() }),
    wie: BESLISSEN,
    over: 'dossier',
  },
  'opvang.verleng': {
    invoer: z.strictObject({ dossierId, at: moment, ...soorten['opvang.verlengd'].shape, ondertekening }),
    uitvoer: z.strictObject({ gebeurtenisId: z.string() }),
    wie: BESLISSEN,
    over: 'dossier',
  },
  'voorval.vastleggen': { invoer: z.strictObject({ dossierId, voorval }), uitvoer: z.strictObject({ gebeurtenisId: z.string() }), wie: BIJHOUDEN, over: 'dossier' },
  'uitspraak.vastleggen': { invoer: z.strictObject({ dossierId, uitspraak }), uitvoer: z.strictObject({ status: z.enum(dossierStatussen) }), wie: RECHTSGANG, over: 'dossier' },
  /** A step in a procedure before a court, besides its rulings. */
  'procedure.vastleggen': {
    invoer: z.strictObject({ dossierId, stap: procedurestap }),
    uitvoer: z.strictObject({ gebeurtenisId: z.string() }),
    wie: RECHTSGANG,
    over: 'dossier',
  },
  'zorg.vastleggen': { invoer: z.strictObject({ dossierId, at: moment, ...soorten['zorg.voortgang'].shape }), uitvoer: niets, wie: ZORGSPOOR, over: 'dossier' },
  /** Who does what in the care, the warm handover, the judgement, and the advice: the procedure may know these. */
  'zorg.regie': { invoer: z.strictObject({ dossierId, stap: zorgregie }), uitvoer: z.strictObject({ gebeurtenisId: z.string() }), wie: ZORGSPOOR, over: 'dossier' },
  /** A care note. Who may write these may read them: `dossier.open` leaves them out for anybody else. */
  'zorg.notitie': { invoer: z.strictObject({ dossierId, stap: zorgnotitie }), uitvoer: z.strictObject({ gebeurtenisId: z.string() }), wie: ZORG_LEZEN, over: 'dossier' },
  /** What still has to be entered in the regional system or checked, over all cases that are not closed. */
  'inhaal.lijst': { invoer: niets, uitvoer: z.strictObject({ posten: z.array(post) }), wie: LEZEN, over: 'lijst' },
  'inhaal.invoeren': { invoer: z.strictObject({ dossierId, post: regel, kenmerk: regelOfLeeg, toelichting: tekstOfLeeg }), uitvoer: niets, wie: BIJHOUDEN, over: 'dossier' },
  /** By somebody else than who entered it. */
  'inhaal.controleren': { invoer: z.strictObject({ dossierId, post: regel, klopt: z.boolean(), toelichting: tekstOfLeeg }), uitvoer: niets, wie: BIJHOUDEN, over: 'dossier' },
  'inhaal.nietNodig': { invoer: z.strictObject({ dossierId, post: regel, reden: tekst }), uitvoer: niets, wie: BIJHOUDEN, over: 'dossier' },
  /** Closes a case that is over and in which nothing is open; while a party stalls in the care only with the reason. */
  'dossier.sluitAf': { invoer: z.strictObject({ dossierId, toelichting: tekstOfLeeg }), uitvoer: niets, wie: BIJHOUDEN, over: 'dossier' },
  'dossier.heropen': { invoer: z.strictObject({ dossierId, reden: tekst }), uitvoer: niets, wie: BIJHOUDEN, over: 'dossier' },
  /** Saves a form as it stands now; `gegevens` is whatever was typed. Gone once the step is recorded. */
  'formulier.bewaar': {
    invoer: z.strictObject({ dossierId, formulier, gegevens: z.record(z.string().max(100), z.json()) }),
    uitvoer: z.strictObject({ bewaardOp: moment }),
    wie: FORMULIEREN,
    over: 'dossier',
  },
  /** The form as it was last saved, by whom and when; `null` when there is none. */
  'formulier.lees': {
    invoer: z.strictObject({ dossierId, formulier }),
    uitvoer: z.strictObject({ concept: z.strictObject({ gegevens: z.record(z.string(), z.json()), bewaardOp: moment, door: z.string() }).nullable() }),
    wie: FORMULIEREN,
    over: 'dossier',
  },
} as const satisfies Record<string, Opdracht>;
