import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { sjabloonOpdrachten } from '../../../shared/contract/sjablonen.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { eisAnder, eisEigen, eisNietsVoorgelegd, eisOpen, eisVanaf, schrijversNa, voorgelegd, type Oordeel, type Voorstel } from '../../../shared/sjablonen/voorstel.ts';
import { vergelijkDatums } from '../../../shared/wth/tijd.ts';
import type { Papiervoorstel } from '../../../shared/briefpapier/voorstel.ts';
import { bewaarSjabloonconcept, leesSjabloonconcept, leesVoorstel, leesVoorstellen, legOordeelVast, legVoorstelVast, wisSjabloonconcept } from '../archief/sjabloonvoorstellen.ts';
import { transactie } from '../archief/vraag.ts';
import { eisGoedPapier, legPapieroordeel, wachtendPapier } from '../briefpapier/oordelen.ts';
import { vandaag, vastlegger, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { eigenTekst, geldendSjabloon, versieVan } from '../huisstijl/sjabloon.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { logSchrijvers, mijnAccounts, naamgever, type Naamgever } from './namen.ts';
import { eisGoed, keur, toonOp, voorbeeldenVoor } from './proberen.ts';
import { leesSetIn, voerSetUit } from './set.ts';

/** The text in force with where it comes from. */
function geldend(context: Context, soort: DocumentSoort, { door }: Naamgever): Uitvoer<'sjabloon.lees'>['geldend'] {
  const eigen = eigenTekst(context, soort, vandaag(context));
  const { tekst, versie } = geldendSjabloon(context, soort);
  if (eigen?.oordeel?.uitkomst !== 'goedgekeurd') return { tekst, versie, herkomst: 'model', vanaf: null, goedgekeurd: null };
  return { tekst, versie, herkomst: eigen.herkomst, vanaf: eigen.oordeel.vanaf, goedgekeurd: door(eigen.oordeel) };
}

/** Whether the model text changed since the own text in force was made on it. */
function modelVerbeterd(context: Context, soort: DocumentSoort): boolean {
  const eigen = eigenTekst(context, soort, vandaag(context));
  const model = context.sjablonen[soort];
  return eigen !== null && eigen.opModel !== model.versie && eigen.tekst !== model.tekst;
}

function regel(context: Context, soort: DocumentSoort, naam: Naamgever): Uitvoer<'sjabloon.lijst'>['sjablonen'][number] {
  const { basis } = context.archief();
  const voorstellen = leesVoorstellen(basis, soort);
  const concept = leesSjabloonconcept(basis, soort);
  const open = voorgelegd(voorstellen);
  const { tekst: _, ...nu } = geldend(context, soort, naam);
  const later = voorstellen
    .flatMap(({ oordeel }) => (oordeel?.uitkomst === 'goedgekeurd' && vergelijkDatums(oordeel.vanaf, vandaag(context)) > 0 ? [oordeel.vanaf] : []))
    .toSorted(vergelijkDatums)[0];
  return {
    soort,
    geldend: nu,
    concept: concept === null ? null : naam.door(concept),
    voorgelegd: open === null ? null : naam.wachtend(open),
    straks: later === undefined ? null : { vanaf: later },
    modelVerbeterd: modelVerbeterd(context, soort),
  };
}

/** A text or a letterhead that waits. @throws {AppFout} `VOORSTEL_ONBEKEND`, `VOORSTEL_BEOORDEELD` */
function eisVoorstel(context: Context, id: string): { als: 'tekst'; wat: Voorstel } | { als: 'briefpapier'; wat: Papiervoorstel } {
  const papier = wachtendPapier(context, id);
  if (papier !== null) return { als: 'briefpapier', wat: papier };
  const voorstel = leesVoorstel(context.archief().basis, id);
  return { als: 'tekst', wat: eisOpen(voorstel === null ? [] : [voorstel], id) };
}

function leg(context: Context, voorstel: ReturnType<typeof eisVoorstel>, oordeel: Oordeel): void {
  if (voorstel.als === 'briefpapier') legPapieroordeel(context, voorstel.wat, oordeel);
  else legOordeel(context, voorstel.wat, oordeel);
}

/** Records a judgement with its line in the log; a text that is not approved can be written on. */
function legOordeel(context: Context, voorstel: Voorstel, gegevens: Oordeel): void {
  const { basis } = context.archief();
  const { id, soort, accountId, op, schrijvers, nummer: _n, oordeel: _oordeel, ...tekst } = voorstel;
  transactie(basis, () => {
    legOordeelVast(basis, id, gegevens, vastlegger(context));
    if (gegevens.uitkomst !== 'goedgekeurd' && leesSjabloonconcept(basis, soort) === null) bewaarSjabloonconcept(basis, soort, { ...tekst, schrijvers: [...schrijvers] }, { op, accountId });
    logBeheer(context, `sjabloon.${gegevens.uitkomst}`, { objectId: id, extra: { soort } });
  });
}

/** Handlers of the texts of the documents. */
export const sjabloonHandlers: Pick<Handlers<Context>, keyof typeof sjabloonOpdrachten> = {
  'sjabloon.lijst': (context) => {
    const naam = naamgever(context);
    return { sjablonen: DOCUMENT_SOORTEN.map((soort) => regel(context, soort, naam)) };
  },

  'sjabloon.lees': (context, { soort }) => {
    const naam = naamgever(context);
    const { basis } = context.archief();
    const voorstellen = leesVoorstellen(basis, soort);
    const concept = leesSjabloonconcept(basis, soort);
    const open = voorgelegd(voorstellen);
    return {
      vandaag: vandaag(context),
      geldend: geldend(context, soort, naam),
      model: context.sjablonen[soort],
      modelVerbeterd: modelVerbeterd(context, soort),
      concept: concept === null ? null : { tekst: concept.tekst, toelichting: concept.toelichting, herkomst: concept.herkomst, opModel: concept.opModel, door: naam.door(concept), schrijvers: naam.schrijvers(concept) },
      voorgelegd: open === null ? null : { ...naam.wachtend(open), tekst: open.tekst, toelichting: open.toelichting },
      geschiedenis: voorstellen.map((een) => {
        const { nummer: _, op, accountId, ...wat } = een.oordeel ?? { nummer: 0, op: '', accountId: '', uitkomst: 'teruggenomen' as const };
        return {
          voorstelId: een.id,
          versie: versieVan(een.tekst),
          herkomst: een.herkomst,
          toelichting: een.toelichting,
          door: naam.door(een),
          schrijvers: naam.schrijvers(een),
          oordeel: een.oordeel === null ? null : { wat, door: naam.door({ op, accountId }) },
        };
      }),
    };
  },

  'sjabloon.leesVersie': (context, { voorstelId }) => {
    const voorstel = leesVoorstel(context.archief().basis, voorstelId);
    if (voorstel === null) throw new AppFout('VOORSTEL_ONBEKEND');
    return { tekst: voorstel.tekst };
  },

  'sjabloon.bewaarConcept': (context, { soort, ...gegevens }) => {
    const { basis } = context.archief();
    const door = vastlegger(context);
    transactie(basis, () => {
      const voorstellen = leesVoorstellen(basis, soort);
      eisNietsVoorgelegd(voorstellen);
      const concept = leesSjabloonconcept(basis, soort);
      const tekst = gegevens.tekst.replaceAll(/\r\n?/g, '\n');
      const verandert = tekst !== (concept ?? geldendSjabloon(context, soort)).tekst;
      const schrijvers = schrijversNa(concept, voorstellen, { accountId: door.accountId, verandert });
      // The model that the writing began from stays named, however often it is saved.
      bewaarSjabloonconcept(basis, soort, { ...gegevens, tekst, opModel: concept?.opModel ?? context.sjablonen[soort].versie, schrijvers }, door);
    });
    return { bewaardOp: door.op };
  },

  'sjabloon.gooiWeg': (context, { soort }) => {
    const { basis } = context.archief();
    transactie(basis, () => {
      wisSjabloonconcept(basis, soort);
      logBeheer(context, 'sjabloon.weggegooid', { extra: { soort } });
    });
    return {};
  },

  'sjabloon.probeer': (context, { soort, tekst, voorbeeld }) => ({
    bevindingen: keur(soort, tekst),
    inhoud: toonOp(context, soort, tekst, voorbeeld),
    voorbeelden: voorbeeldenVoor(soort).map(({ naam }) => naam),
  }),

  'sjabloon.legVoor': (context, { soort }) => {
    const { basis } = context.archief();
    const voorstelId = context.host.ids.nieuw();
    transactie(basis, () => {
      eisNietsVoorgelegd(leesVoorstellen(basis, soort));
      const concept = leesSjabloonconcept(basis, soort);
      if (concept === null) throw new AppFout('GEEN_CONCEPT');
      if (concept.tekst === geldendSjabloon(context, soort).tekst) throw new AppFout('NIETS_VERANDERD');
      eisGoed(soort, concept.tekst);
      const { op: _, accountId: _a, ...gegevens } = concept;
      legVoorstelVast(basis, voorstelId, soort, gegevens, vastlegger(context));
      wisSjabloonconcept(basis, soort);
      logBeheer(context, 'sjabloon.voorgelegd', { objectId: voorstelId, extra: { soort, ...logSchrijvers(gegevens) } });
    });
    return { voorstelId };
  },

  'sjabloon.neemTerug': (context, { voorstelId }) => {
    const voorstel = eisVoorstel(context, voorstelId);
    eisEigen(voorstel.wat, mijnAccounts(context));
    leg(context, voorstel, { uitkomst: 'teruggenomen' });
    return {};
  },

  'sjabloon.keurGoed': (context, { voorstelId, vanaf }) => {
    const voorstel = eisVoorstel(context, voorstelId);
    eisAnder(voorstel.wat, mijnAccounts(context));
    eisVanaf(vanaf, vandaag(context));
    if (voorstel.als === 'briefpapier') eisGoedPapier(context, voorstel.wat.sha256);
    else eisGoed(voorstel.wat.soort, voorstel.wat.tekst);
    leg(context, voorstel, { uitkomst: 'goedgekeurd', vanaf });
    return {};
  },

  'sjabloon.wijsAf': (context, { voorstelId, reden }) => {
    const voorstel = eisVoorstel(context, voorstelId);
    eisAnder(voorstel.wat, mijnAccounts(context));
    leg(context, voorstel, { uitkomst: 'afgewezen', reden });
    return {};
  },

  'sjabloon.voerSetUit': async (context) => ({ bestand: await voerSetUit(context) }),

  'sjabloon.leesSetIn': async (context) => ({ ingelezen: await leesSetIn(context) }),
};
