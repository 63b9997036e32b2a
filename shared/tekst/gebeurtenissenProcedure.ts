/** What the events of a procedure before a court say, in Dutch. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { procedureVelden } from '../dossier/velden/procedure.ts';
import { datumVoluit, momentVoluit } from '../wth/opmaak.ts';
import { r, type Beschrijving, type Regel } from './beschrijving.ts';
import type { NaamVan } from './taken.ts';
import { antwoordTekst } from './vragen.ts';

type Soort = keyof typeof procedureVelden;
type Beschrijver = { [T in Soort]: (gegevens: Gegevens<T>, naamVan: NaamVan) => Beschrijving };

const TEGEN = { oplegging: 'de oplegging', verlenging: 'de verlenging', 'oplegging en verlenging': 'de oplegging en de verlenging' } as const;
const dag = (datum: string): string => (datum === '' ? '' : datumVoluit(datum));

const inzet = (g: Pick<Gegevens<'verzoek.ontvangen'>, 'tegen' | 'zaaknummerRechtbank' | 'gemachtigde' | 'gemachtigdeBereikbaar'>): Regel[] => [
  ...r('Tegen', TEGEN[g.tegen]),
  ...r('Zaaknummer rechtbank', g.zaaknummerRechtbank),
  ...r('Gemachtigde', [g.gemachtigde, g.gemachtigdeBereikbaar].filter(Boolean).join(', ')),
];

const uitspraak = (g: Gegevens<'huisverbod.geschorst'>): Regel[] => [
  ...r('Waarover', TEGEN[g.betreft]),
  ...r('Vanaf', momentVoluit(g.ingang)),
  ...r('Griffier', g.griffier),
  ...r('Rechter', g.rechter),
  ...r('Genoteerd door', g.genoteerdDoor),
  ...(g.terZitting ? r('Gedaan', 'op de zitting') : []),
  ...r('Voorwaarden', g.voorwaarden),
  ...(g.kortsluiting ? r('Beroep', 'meteen beslist (Awb 8:86)') : []),
  ...r('Toelichting', g.toelichting),
];

const AFGEWEZEN = { afgewezen: 'verzoek afgewezen', ongegrond: 'beroep ongegrond', 'niet-ontvankelijk': 'niet-ontvankelijk' } as const;
const GEHOORD = { gehoord: 'gehoord', 'wilde niet': 'wilde niet worden gehoord', 'niet gehoord': 'niet gehoord', 'niet bekend': 'niet bekend' } as const;
const HOE = { digitaal: 'digitaal loket', 'e-mail': 'beveiligde e-mail', koerier: 'koerier', post: 'post', 'ter zitting': 'op de zitting', anders: 'anders' } as const;

/** What each of these events says. */
export const procedureBeschrijver: Beschrijver = {
  'verzoek.ontvangen': (g) => ({
    titel: 'Verzoek om een voorlopige voorziening ontvangen',
    regels: [
      ...inzet(g),
      ...r('Ontvangen door de rechtbank', g.ontvangenRechtbank === null ? 'nog niet bekend' : momentVoluit(g.ontvangenRechtbank)),
      ...r('Datum op het verzoek', dag(g.gedagtekend)),
      ...r('Beroep ingesteld', g.beroepIngesteld),
      ...r('Gronden', g.gronden),
      ...g.antwoorden.flatMap((een) => {
        const { vraag, antwoord } = antwoordTekst(een);
        return r(vraag, antwoord);
      }),
    ],
  }),
  'zitting.gepland': (g) => ({
    titel: 'Zitting gepland',
    regels: [
      ...r('Wanneer', momentVoluit(g.op)),
      ...r('Waar', g.zaal),
      ...r('Vertegenwoordiger', g.vertegenwoordiger),
      ...r('Machtiging', g.machtiging),
      ...r('Stukken uiterlijk', dag(g.stukkenUiterlijk)),
      ...r('Toelichting', g.toelichting),
    ],
  }),
  'stukken.ingezonden': (g) => ({ titel: `Naar de rechtbank gezonden: ${g.wat}`, regels: [...r('Hoe', HOE[g.hoe]), ...r('Toelichting', g.toelichting)] }),
  'zitting.gehouden': (g, naamVan) => ({
    titel: 'Zitting gehouden',
    regels: [
      ...(g.begonnenOp === null ? [] : r('Begin', momentVoluit(g.begonnenOp))),
      ...r('Uithuisgeplaatste', g.uithuisgeplaatste),
      ...r('Gemachtigde', g.gemachtigde),
      ...r('Namens de gemeente', g.namensGemeente),
      ...g.huisgenoten.flatMap(({ huisgenootId, aanwezig }) => r(naamVan(huisgenootId), aanwezig ? 'aanwezig' : 'niet aanwezig')),
      ...g.kinderen.flatMap(({ huisgenootId, gehoord }) => r(`${naamVan(huisgenootId)} (twaalf jaar of ouder)`, GEHOORD[gehoord])),
      ...r('Anderen', g.anderen),
      ...r('Verloop', g.verloop),
      ...r('Toezeggingen', g.toezeggingen),
    ],
  }),
  'uitspraak.afgewezen': ({ uitkomst, ...g }) => ({ titel: `Rechter: ${AFGEWEZEN[uitkomst]}`, regels: uitspraak(g) }),
  'huisverbod.geschorst': (g) => ({ titel: 'Rechter: huisverbod geschorst', regels: uitspraak(g) }),
  'schorsing.opgeheven': (g) => ({ titel: 'Rechter: schorsing opgeheven', regels: uitspraak(g) }),
  'huisverbod.vernietigd': ({ gevolgenInStand, ...g }) => ({
    titel: gevolgenInStand ? 'Rechter: besluit vernietigd, gevolgen blijven in stand' : 'Rechter: besluit vernietigd',
    regels: uitspraak(g),
  }),
  'vernietiging.ongedaan': (g) => ({ titel: 'Hoger beroep: vernietiging ongedaan gemaakt', regels: uitspraak(g) }),
  'uitspraak.ontvangen': (g) => ({ titel: 'Uitspraak op schrift ontvangen', regels: [...r('Verzonden', dag(g.verzonden)), ...r('ECLI', g.ecli), ...r('Toelichting', g.toelichting)] }),
  'beroep.ingesteld': (g) => ({
    titel: g.soort === 'beroep' ? 'Beroep ingesteld' : 'Hoger beroep ingesteld',
    regels: [...r('Door', g.door === 'ander' ? 'een ander' : `de ${g.door}`), ...r('Ingesteld op', dag(g.ingesteldOp)), ...inzet(g), ...r('Toelichting', g.toelichting)],
  }),
  'procedure.ingetrokken': (g) => ({ titel: 'Procedure ingetrokken', regels: r('Reden', g.reden) }),
};
