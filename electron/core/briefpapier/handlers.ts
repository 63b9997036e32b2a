import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import type { Papiergegevens, Papiervoorstel } from '../../../shared/briefpapier/voorstel.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { briefpapierOpdrachten } from '../../../shared/contract/briefpapier.ts';
import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { eisNietsVoorgelegd, voorgelegd } from '../../../shared/sjablonen/voorstel.ts';
import { vergelijkDatums, zoneTijd } from '../../../shared/wth/tijd.ts';
import { bewaarPapierconcept, leesPapier, leesPapierconcept, leesPapiervoorstellen, legPapierVoor, wisPapierconcept } from '../archief/briefpapier.ts';
import { transactie } from '../archief/vraag.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { vandaag, vastlegger, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { huidigeInstellingen, logobytes } from '../huisstijl/huisstijl.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { logSchrijvers, naamgever } from '../sjablonen/namen.ts';
import { wordtConcept } from './concept.ts';
import { geldendPapier, metPapier, papierNu } from './geldend.ts';
import { schrijfInHuisstijl } from './inHuisstijl.ts';
import { keurBriefpapier } from './keuring.ts';
import { kiesPapier } from './kiezen.ts';
import { modelbriefpapier } from './model.ts';
import { eisGoedPapier } from './oordelen.ts';
import { maakVoorbeeld, voorbeeldenPerSoort } from './proef.ts';

const gegevensVan = ({ sha256: som, naam, toelichting, herkomst }: Papiergegevens): Papiergegevens => ({ sha256: som, naam, toelichting, herkomst });

/** What is worth knowing of a letterhead that came in. */
function bevindingen(context: Context, som: string): Briefpapierbevinding[] {
  const bytes = som === '' ? null : leesPapier(context.archief().basis, som);
  return bytes === null ? [] : keurBriefpapier(bytes).bevindingen;
}

function lees(context: Context): Uitvoer<'briefpapier.lees'> {
  const { basis } = context.archief();
  const { door, schrijvers, wachtend } = naamgever(context);
  const voorstellen = leesPapiervoorstellen(basis);
  const concept = leesPapierconcept(basis);
  const open = voorgelegd(voorstellen);
  const nu = geldendPapier(context);
  const goed = nu?.oordeel?.uitkomst === 'goedgekeurd' ? nu.oordeel : null;
  const later = voorstellen
    .flatMap(({ naam, oordeel }) => (oordeel?.uitkomst === 'goedgekeurd' && vergelijkDatums(oordeel.vanaf, vandaag(context)) > 0 ? [{ vanaf: oordeel.vanaf, naam }] : []))
    .toSorted((a, b) => vergelijkDatums(a.vanaf, b.vanaf))[0];
  return {
    vandaag: vandaag(context),
    geldend: { sha256: nu?.sha256 ?? '', naam: nu?.naam ?? '', herkomst: nu?.herkomst ?? 'model', vanaf: goed?.vanaf ?? null, goedgekeurd: goed === null ? null : door(goed) },
    straks: later ?? null,
    concept: concept === null ? null : { ...gegevensVan(concept), bevindingen: bevindingen(context, concept.sha256), door: door(concept), schrijvers: schrijvers(concept) },
    voorgelegd: open === null ? null : { ...gegevensVan(open), bevindingen: bevindingen(context, open.sha256), ...wachtend(open) },
    geschiedenis: voorstellen.map((een) => ({ ...gegevensVan(een), voorstelId: een.id, door: door(een), schrijvers: schrijvers(een), oordeel: oordeelVan(een, door) })),
    voorbeelden: voorbeeldenPerSoort(),
    toontPaginas: context.host.tekenPaginas !== undefined,
  };
}

function oordeelVan<D>({ oordeel }: Papiervoorstel, door: (wie: { accountId: string; op: string }) => D) {
  if (oordeel === null) return null;
  const { nummer: _, op, accountId, ...wat } = oordeel;
  return { wat, door: door({ op, accountId }) };
}

/** Asks where to save, and lets a Word file without any case out. `null` when the user changed his mind. */
async function slaOp(context: Context, naam: string, actie: string, maak: () => Promise<Uint8Array> | Uint8Array): Promise<Uitgevoerd | null> {
  const pad = await context.host.bestanden.kiesOpslag(naam, 'docx');
  if (pad === null) return null;
  const inhoud = await maak();
  const som = sha256(inhoud);
  const meld = (wat: string) => () => logBeheer(context, wat, { sha256: som });
  laatUit({ pad, inhoud, legVast: meld(actie), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}

const proefblad = (context: Context, { sha256: som, soort, voorbeeld }: { sha256: string; soort: DocumentSoort; voorbeeld: string }): Promise<Uint8Array> =>
  schrijfInHuisstijl(context, metPapier(maakVoorbeeld(context, soort, voorbeeld), som));

/** Handlers of the letterhead. */
export const briefpapierHandlers: Pick<Handlers<Context>, keyof typeof briefpapierOpdrachten> = {
  'briefpapier.lees': lees,

  'briefpapier.kies': async (context, { werkId }) => ({ uitkomst: await kiesPapier(context, werkId) }),

  'briefpapier.begin': (context, { voorstelId }) => {
    const { basis } = context.archief();
    transactie(basis, () => {
      const alle = leesPapiervoorstellen(basis);
      const van = voorstelId === null ? { sha256: '', naam: '', herkomst: 'model' as const } : alle.find(({ id }) => id === voorstelId);
      if (van === undefined) throw new AppFout('VOORSTEL_ONBEKEND');
      wordtConcept(context, { sha256: van.sha256, naam: van.naam, herkomst: van.herkomst, toelichting: '' });
    });
    return {};
  },

  'briefpapier.licht': (context, { toelichting }) => {
    const { basis } = context.archief();
    const door = vastlegger(context);
    const concept = leesPapierconcept(basis);
    if (concept === null) throw new AppFout('GEEN_CONCEPT');
    bewaarPapierconcept(basis, { ...gegevensVan(concept), toelichting, schrijvers: concept.schrijvers }, door);
    return { bewaardOp: door.op };
  },

  'briefpapier.gooiWeg': (context) => {
    const { basis } = context.archief();
    transactie(basis, () => {
      wisPapierconcept(basis);
      logBeheer(context, 'briefpapier.weggegooid');
    });
    return {};
  },

  'briefpapier.legVoor': (context) => {
    const { basis } = context.archief();
    const voorstelId = context.host.ids.nieuw();
    transactie(basis, () => {
      eisNietsVoorgelegd(leesPapiervoorstellen(basis));
      const concept = leesPapierconcept(basis);
      if (concept === null) throw new AppFout('GEEN_CONCEPT');
      if (concept.sha256 === papierNu(context)) throw new AppFout('NIETS_VERANDERD');
      eisGoedPapier(context, concept.sha256);
      legPapierVoor(basis, voorstelId, { ...gegevensVan(concept), schrijvers: concept.schrijvers }, vastlegger(context));
      wisPapierconcept(basis);
      logBeheer(context, 'briefpapier.voorgelegd', { objectId: voorstelId, extra: logSchrijvers(concept), ...(concept.sha256 !== '' && { sha256: concept.sha256 }) });
    });
    return { voorstelId };
  },

  'briefpapier.model': async (context) => ({
    bestand: await slaOp(context, 'Briefpapier.docx', 'briefpapier.modelUitgevoerd', () => {
      const hoofd = briefhoofdVan(huidigeInstellingen(context));
      return modelbriefpapier(hoofd, logobytes(context.archief().basis, hoofd.logo), zoneTijd(context.host.klok.nu()).toInstant().toString());
    }),
  }),

  'briefpapier.proefblad': async (context, proef) => ({ bestand: await slaOp(context, `Proef ${proef.soort} ${proef.voorbeeld}.docx`, 'briefpapier.proefUitgevoerd', () => proefblad(context, proef)) }),

  'briefpapier.paginas': async (context, proef) => {
    const { host } = context;
    if (host.tekenPaginas === undefined) return { paginas: [] };
    const paginas = await host.tekenPaginas(await proefblad(context, proef));
    return { paginas: paginas.map((png) => Buffer.from(png).toString('base64')) };
  },
};
