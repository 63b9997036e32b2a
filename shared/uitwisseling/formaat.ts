/**
 * The open export: what each of its JSON files holds. Written for whoever builds the system that comes after this one; what is published
 * of it is the JSON Schema that `schema.ts` makes of this.
 */
import { z } from 'zod';
import { datum, moment } from '../basis.ts';
import { gebeurtenisSoorten, type GebeurtenisType } from '../dossier/gebeurtenissen/index.ts';
import { STUKSOORTEN } from '../dossier/stukken/soorten.ts';
import { contact } from '../piket/contact.ts';

/** What each file says it is. The version goes up when a program that reads it has to change. */
export const UITWISSELFORMAAT = 'huisverbod-uitwisseling';
export const UITWISSELVERSIE = 1;

const kop = { formaat: z.literal(UITWISSELFORMAAT), versie: z.literal(UITWISSELVERSIE) };
const hex = z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256, hexadecimaal');
const id = z.string().min(1);
const accountId = id.describe('Verwijst naar accounts');
const pad = z.string().min(1).describe('Plaats van het bestand in deze uitvoer');
const object = z.record(z.string(), z.json());

const vastlegging = {
  volgnummer: z.int().positive().describe('Volgorde van vastleggen in het dossier, vanaf 1'),
  id,
  at: moment.describe('Wanneer het gebeurde (Europe/Amsterdam, met verschil)'),
  vastgelegdOp: moment.describe('Wanneer het werd vastgelegd'),
  accountId,
  hoedanigheid: z.string().describe('In welke hoedanigheid'),
  corrigeert: id.nullable().describe('De gebeurtenis die hiermee wordt verbeterd'),
  hash: hex.describe('Einde van de keten tot en met deze gebeurtenis'),
};
const soorten = Object.entries(gebeurtenisSoorten).map(([type, gegevens]) => z.strictObject({ type: z.literal(type as GebeurtenisType), gegevens, ...vastlegging }));
const [eerste, ...overige] = soorten;
if (eerste === undefined) throw new TypeError('er zijn geen gebeurtenissen');

/** `dossiers/<zaaknummer>.json`: one case, as its events. */
export const dossierbestand = z.strictObject({
  ...kop,
  deel: z.literal('dossier'),
  dossierId: id,
  zaaknummer: z.string().min(1),
  aangemaakt: moment,
  gebeurtenissen: z.array(z.discriminatedUnion('type', [eerste, ...overige])).describe('Alles wat is vastgelegd, in volgorde. De toestand van het dossier volgt hieruit.'),
  laatsteHash: hex.describe('Einde van de keten'),
  documenten: z.array(z.strictObject({ gebeurtenisId: id, soort: z.string(), bestandsnaam: z.string(), sha256: hex, pad: pad.nullable().describe('null: kan niet meer precies zo worden gemaakt') })),
  stukken: z.array(z.strictObject({ stukId: id, naam: z.string(), soort: z.enum(STUKSOORTEN), grootte: z.int().positive(), sha256: hex, ontvangenOp: moment, pad })),
});
export type Dossierbestand = z.input<typeof dossierbestand>;

const versie = z.strictObject({ versie: z.int(), op: moment, accountId, gegevens: object });

/** `archief.json`: what is of all cases together. */
export const archiefbestand = z.strictObject({
  ...kop,
  deel: z.literal('archief'),
  archiefId: id,
  gemeente: z.string(),
  gemaaktOp: moment,
  accounts: z.array(z.strictObject({ accountId: id, naam: z.string(), ambt: z.string() })).describe('Iedereen die ooit een account had. Geen wachtwoorden of sleutels.'),
  instellingen: z.array(versie),
  werkafspraken: z.array(versie),
  mandaten: z.array(z.strictObject({ id, gegevens: object, vastgelegdOp: moment, accountId, einde: z.strictObject({ tot: z.string(), besluit: z.string(), vastgelegdOp: moment, accountId }).nullable() })),
  rooster: z.array(z.strictObject({ volgnummer: z.int(), id, handeling: id, type: z.string(), at: z.string(), vastgelegdOp: moment, accountId, hoedanigheid: z.string(), gegevens: object })),
  contacten: z.array(contact),
  sjablonen: z.array(z.strictObject({ soort: z.string(), versie: z.string(), tekst: z.string() })).describe('Teksten waarmee documenten zijn gemaakt'),
  vernietigd: z.array(z.strictObject({ op: moment, zaaknummer: z.string(), van: datum.nullable(), tot: datum.nullable(), telling: object })).describe('Vernietigde dossiers, zonder persoonsgegevens'),
  vernietigingslijsten: z.array(z.strictObject({ lijstId: id, soort: z.string(), gegevens: object, op: moment, accountId })).describe('De stappen van elke lijst, in volgorde'),
  dossiers: z.array(z.strictObject({ dossierId: id, zaaknummer: z.string(), pad, gebeurtenissen: z.int(), laatsteHash: hex })),
});
export type Archiefbestand = z.input<typeof archiefbestand>;
