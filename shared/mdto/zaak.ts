/** A case as MDTO: the case, its records, and the file of each. Who reads it elsewhere gets no care notes. */
import type { Bewaring } from '../archief/bewaring.ts';
import { houdtAan } from '../archief/aanhouding.ts';
import type { Gebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import type { Stuksoort } from '../dossier/stukken/soorten.ts';
import { stuksoortTekst } from '../dossier/stukken/soorten.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { parameterOp } from '../wth/parameters.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';
import { bestandXml, eigenBegrip, informatieobjectXml, type Begrip, type Beperking, type Identificatie, type Termijn, type Verwijzing } from './mdto.ts';

/** Kinds of file in an export: pieces, and the events of the case as they are kept. */
export type Bestandssoort = Stuksoort | 'json';

/** One record of a case. `bestand`: `null` when only what is said about it is left. */
export type Archiefstuk = {
  /** What it is known as within the case, such as `stuk/…`. */
  kenmerk: string;
  titel: string;
  omschrijving: readonly string[];
  ontvangenOp: Moment;
  /** Who may not see it though he may see the case, and why. */
  beperkt: string | null;
  bestand: { naam: string; soort: Bestandssoort; omvang: number; sha256: string } | null;
};

/** What an export is made from. `namen`: of accounts, by id. */
export type Mdtovraag = {
  dossier: Dossier;
  gebeurtenissen: readonly Gebeurtenis[];
  bewaring: Bewaring;
  stukken: readonly Archiefstuk[];
  gemeente: string;
  namen: Readonly<Record<string, string>>;
  zonderZorgnotities: boolean;
  /** Without what the municipality keeps to itself. Not said what that is. */
  zonderIntern: boolean;
  nu: Moment;
};

/** A file of the export: metadata as text, or the place of the file of a record. */
export type Mdtobestand = { pad: string; xml: string } | { pad: string; stuk: Archiefstuk };

const MEDIA: Readonly<Record<Bestandssoort, Begrip>> = {
  docx: media(stuksoortTekst.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  pdf: media(stuksoortTekst.pdf, 'application/pdf'),
  png: media(stuksoortTekst.png, 'image/png'),
  jpg: media(stuksoortTekst.jpg, 'image/jpeg'),
  msg: media(stuksoortTekst.msg, 'application/vnd.ms-outlook'),
  eml: media(stuksoortTekst.eml, 'message/rfc822'),
  json: media('JSON', 'application/json'),
};
function media(label: string, code: string): Begrip {
  return { label, code, lijst: 'IANA Media Types' };
}

const VERTROUWELIJK: Beperking = {
  type: eigenBegrip('beperkingen op het gebruik', 'Vertrouwelijk: persoonlijke levenssfeer', 'vertrouwelijk'),
  toelichting: 'Niet openbaar. Het dossier gaat over huiselijk geweld, en bevat gegevens over strafbare feiten en gezondheid. Gebruik is beperkt tot het opleggen en verlengen van een huisverbod en de controle op de naleving (Wth 10 lid 2).',
};
const TRIGGER: Readonly<Record<NonNullable<Bewaring['termijn']>['grond'], string>> = {
  beschikking: 'Laatste beschikking (Wth 10 lid 1)',
  'geen huisverbod': 'Besluit om geen huisverbod op te leggen',
  'melding zonder weging': 'Melding vervallen',
};
const ACTIVITEIT = 'Uitvoeren van de Wet tijdelijk huisverbod';

/** Every file of the export, in its order: first the case, then each record with its file. Paths have only what every file system takes. */
export function mdtoVan(vraag: Mdtovraag): Mdtobestand[] {
  const { dossier, stukken, gemeente, nu } = vraag;
  const map = dossier.zaaknummer.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40);
  const bron = `Huisverbod, gemeente ${gemeente}`;
  const ik = (kenmerk: string): Identificatie => ({ kenmerk: kenmerk === '' ? dossier.zaaknummer : `${dossier.zaaknummer}/${kenmerk}`, bron });
  const zaak: Verwijzing = { naam: naamVan(dossier), identificatie: ik('') };
  const onderdelen = stukken.map(({ titel, kenmerk }): Verwijzing => ({ naam: titel, identificatie: ik(kenmerk) }));
  const uit: Mdtobestand[] = [{ pad: `${map}/${map}.mdto.xml`, xml: informatieobjectXml({ ...zaakobject(vraag), identificatie: ik(''), onderdelen }) }];
  for (const [plaats, stuk] of stukken.entries()) {
    const nummer = String(plaats + 1).padStart(3, '0');
    const zelf: Verwijzing = { naam: stuk.titel, identificatie: ik(stuk.kenmerk) };
    const bestand = stuk.bestand === null ? null : { ...stuk.bestand, identificatie: ik(`${stuk.kenmerk}/bestand`) };
    const object = {
      ...gemeenschappelijk(vraag),
      identificatie: ik(stuk.kenmerk),
      naam: stuk.titel,
      niveau: 'Archiefstuk' as const,
      omschrijving: stuk.omschrijving,
      dekking: null,
      gebeurtenissen: [{ type: { label: 'Creatie', lijst: 'Begrippenlijst EventTypeLijst MDTO' }, op: stuk.ontvangenOp, door: null }],
      onderdeelVan: zaak,
      onderdelen: [],
      representaties: bestand === null ? [] : [{ naam: bestand.naam, identificatie: bestand.identificatie }],
      beperkingen: [VERTROUWELIJK, ...(stuk.beperkt === null ? [] : [alleenRechtbank(stuk.beperkt)])],
    };
    uit.push({ pad: `${map}/${nummer}/${nummer}.mdto.xml`, xml: informatieobjectXml(object) });
    if (bestand === null) continue;
    const { naam, soort, omvang, sha256, identificatie } = bestand;
    const xml = bestandXml({ identificatie, naam, omvang, sha256, gehashtOp: nu, formaat: MEDIA[soort], van: zelf });
    uit.push({ pad: `${map}/${nummer}/${naam}`, stuk }, { pad: `${map}/${nummer}/${naam}.bestand.mdto.xml`, xml });
  }
  return uit;
}

const naamVan = ({ zaaknummer, opgelegd }: Dossier): string => `${opgelegd === null ? 'Melding voor een tijdelijk huisverbod' : 'Tijdelijk huisverbod'} ${zaaknummer}`;

const alleenRechtbank = (reden: string): Beperking => ({
  type: eigenBegrip('beperkingen op het gebruik', 'Alleen voor de rechtbank (Awb 8:29)', 'alleenRechtbank'),
  toelichting: reden,
});

const gemeenschappelijk = ({ gemeente, bewaring }: Mdtovraag) => ({
  trefwoorden: ['tijdelijk huisverbod'],
  bewaartermijn: termijnVan(bewaring),
  archiefvormer: `Gemeente ${gemeente}`,
  activiteit: ACTIVITEIT,
});

function zaakobject(vraag: Mdtovraag) {
  const { dossier, gebeurtenissen, bewaring, namen, zonderZorgnotities, zonderIntern } = vraag;
  const dagen = gebeurtenissen.map(({ vastgelegdOp }) => lokaleDatum(vastgelegdOp)).toSorted();
  const van = lokaleDatum(dossier.geopendOp);
  const aangehouden = bewaring.aanhoudingen.filter(houdtAan).map(({ grond }) => grond);
  return {
    ...gemeenschappelijk(vraag),
    naam: naamVan(dossier),
    niveau: 'Dossier' as const,
    omschrijving: [
      'Wat over deze zaak is vastgelegd: de gebeurtenissen, de documenten die zijn gemaakt, en de stukken.',
      ...(zonderZorgnotities ? ['Zorgnotities horen niet bij de procedure en zijn niet meegegeven.'] : []),
      ...(zonderIntern ? ['Wat de gemeente alleen intern bijhoudt, is niet meegegeven.'] : []),
      ...(aangehouden.length > 0 ? [`De vernietiging is aangehouden: ${aangehouden.join(', ')}.`] : []),
      ...(bewaring.termijn === null ? ['Er is nog niet besloten: de bewaartermijn loopt nog niet.'] : []),
    ],
    dekking: { van, tot: dagen.at(-1) ?? van },
    gebeurtenissen: gebeurtenissen.map((een) => ({ type: eigenBegrip('soorten gebeurtenis', inWoorden(een.type), een.type), op: een.vastgelegdOp, door: actor(een, namen) })),
    onderdeelVan: null,
    representaties: [],
    beperkingen: [VERTROUWELIJK],
  };
}

/** What kind of event it is, without what it says: that is in the record of the events. */
const inWoorden = (type: string): string => type.replaceAll(/\.|(?=\p{Lu})/gu, ' ').toLowerCase();

const actor = ({ accountId, hoedanigheid }: Gebeurtenis, namen: Mdtovraag['namen']): Verwijzing => ({
  naam: `${namen[accountId] ?? 'onbekend'} (${hoedanigheid})`,
  identificatie: { kenmerk: accountId, bron: 'Huisverbod, accounts' },
});

function termijnVan({ termijn }: Bewaring): Termijn | null {
  if (termijn === null) return null;
  const { grond, vanaf, maanden, bewarenTotEnMet } = termijn;
  return { trigger: eigenBegrip('begin van de bewaartermijn', TRIGGER[grond]), start: vanaf, looptijd: maanden === null ? `P${parameterOp('bewaarJaren', vanaf).waarde}Y` : `P${maanden}M`, einde: bewarenTotEnMet };
}
