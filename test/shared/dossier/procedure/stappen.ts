/** A fictional procedure before a court: each step through the function that the application uses. */
import type { Gebeurtenis, Gegevens, NieuweGebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { ontvangVerzoek } from '../../../../shared/dossier/procedure/eisen.ts';
import { legVoorvalVast, type Voorval } from '../../../../shared/dossier/verloop/eisen.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna } from '../zaak.ts';

type Verzoek = Gegevens<'verzoek.ontvangen'>;

const inzet = { tegen: 'oplegging', verlengingId: '', zaaknummerRechtbank: 'SGR 26/1001', gemachtigde: 'mr. P. Vos', gemachtigdeBereikbaar: 'Vos Advocaten, 010 0000000' } as const;

/** A request about the imposition that the court received at the same moment, unless told otherwise. */
export const verzoekgegevens = (at: Moment, anders: Partial<Verzoek> = {}): Verzoek => ({
  ...inzet,
  ontvangenRechtbank: at,
  gedagtekend: '',
  beroepIngesteld: 'ja',
  gronden: 'Er was geen gevaar.',
  antwoorden: [],
  ...anders,
});

const volgende = (zaak: readonly Gebeurtenis[], nieuw: NieuweGebeurtenis): Gebeurtenis[] => daarna(zaak, nieuw);

/** The request received. */
export const verzocht = (zaak: readonly Gebeurtenis[], at: Moment, anders: Partial<Verzoek> = {}, nu: Moment = at): Gebeurtenis[] =>
  volgende(zaak, ontvangVerzoek(bouw(zaak), { at, gegevens: verzoekgegevens(at, anders) }, nu));

/** Id of the last procedure that began. */
export const procedureId = (zaak: readonly Gebeurtenis[]): string => zaak.findLast(({ type }) => type === 'verzoek.ontvangen' || type === 'beroep.ingesteld')?.id ?? '';

/** One step of the last procedure, tested as the application does. */
export const stap = (zaak: readonly Gebeurtenis[], een: Voorval, nu: Moment = een.at): Gebeurtenis[] => volgende(zaak, legVoorvalVast(bouw(zaak), een, nu));

export const gepland = (zaak: readonly Gebeurtenis[], at: Moment, op: Moment, anders: Partial<Gegevens<'zitting.gepland'>> = {}): Gebeurtenis[] =>
  stap(zaak, {
    type: 'zitting.gepland',
    at,
    gegevens: { procedureId: procedureId(zaak), op, zaal: 'Paleis van Justitie, zaal 3', vertegenwoordiger: 'T. Smit, jurist', machtiging: 'nog te regelen', stukkenUiterlijk: '', toelichting: '', ...anders },
  });

export const gehouden = (zaak: readonly Gebeurtenis[], at: Moment, anders: Partial<Gegevens<'zitting.gehouden'>> = {}): Gebeurtenis[] =>
  stap(zaak, {
    type: 'zitting.gehouden',
    at,
    gegevens: {
      procedureId: procedureId(zaak),
      begonnenOp: null,
      uithuisgeplaatste: 'aanwezig',
      gemachtigde: 'aanwezig',
      namensGemeente: 'T. Smit, jurist',
      huisgenoten: [],
      kinderen: [],
      anderen: '',
      verloop: 'De rechter vroeg naar de hulp.',
      toezeggingen: '',
      ...anders,
    },
  });

const ruling = (zaak: readonly Gebeurtenis[], at: Moment, anders: Partial<Gegevens<'huisverbod.geschorst'>>): Gegevens<'huisverbod.geschorst'> => ({
  betreft: 'oplegging',
  verlengingId: '',
  ingang: at,
  griffier: 'M. Post',
  rechter: 'mr. B. Stam',
  toelichting: '',
  procedureId: procedureId(zaak),
  voorwaarden: '',
  kortsluiting: false,
  terZitting: false,
  genoteerdDoor: 'T. Smit',
  ...anders,
});

export const geschorst = (zaak: readonly Gebeurtenis[], at: Moment, anders: Partial<Gegevens<'huisverbod.geschorst'>> = {}): Gebeurtenis[] =>
  stap(zaak, { type: 'huisverbod.geschorst', at, gegevens: ruling(zaak, at, anders) });

export const afgewezen = (zaak: readonly Gebeurtenis[], at: Moment, { uitkomst = 'afgewezen', ...anders }: Partial<Gegevens<'uitspraak.afgewezen'>> = {}): Gebeurtenis[] =>
  stap(zaak, { type: 'uitspraak.afgewezen', at, gegevens: { ...ruling(zaak, at, anders), uitkomst } });

/** An annulment decides on a beroep: the one that is there, or at once with the request (Awb 8:86). */
export const vernietigd = (zaak: readonly Gebeurtenis[], at: Moment, anders: Partial<Gegevens<'huisverbod.vernietigd'>> = {}): Gebeurtenis[] => {
  const uitspraak = ruling(zaak, at, anders);
  const kortsluiting = zaak.some(({ id, type }) => id === uitspraak.procedureId && type === 'verzoek.ontvangen');
  return stap(zaak, { type: 'huisverbod.vernietigd', at, gegevens: { ...uitspraak, kortsluiting, gevolgenInStand: false, ...anders } });
};

export const beroep = (zaak: readonly Gebeurtenis[], at: Moment, anders: Partial<Gegevens<'beroep.ingesteld'>> = {}): Gebeurtenis[] =>
  stap(zaak, { type: 'beroep.ingesteld', at, gegevens: { ...inzet, soort: 'beroep', door: 'uithuisgeplaatste', ingesteldOp: at.slice(0, 10), toelichting: '', ...anders } });

export const ingezonden = (zaak: readonly Gebeurtenis[], at: Moment): Gebeurtenis[] =>
  stap(zaak, { type: 'stukken.ingezonden', at, gegevens: { procedureId: procedureId(zaak), wat: 'verweerschrift en stukken', hoe: 'digitaal', toelichting: '' } });
