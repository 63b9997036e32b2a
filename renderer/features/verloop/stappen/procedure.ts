/** The steps of a procedure before a court, besides its rulings. */
import { volwassenHuisgenoten } from '../../../../shared/dossier/huisgenoten.ts';
import { ontvangVerzoek } from '../../../../shared/dossier/procedure/eisen.ts';
import { vragenBijVerzoek } from '../../../../shared/dossier/procedure/horen.ts';
import { teHorenKinderen } from '../../../../shared/dossier/procedure/kinderen.ts';
import { lopendeProcedures, proceduresVan } from '../../../../shared/dossier/procedure/procedures.ts';
import { leesMomentveld, tekstIn, tijdstipIn } from '../../../../shared/dossier/velden/formulier.ts';
import { veldenVan } from '../../../../shared/dossier/velden/index.ts';
import { jaNee, keuze, type EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import { tijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { leesDatum } from '../../../../shared/wth/getypt.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { beletZonderBesluit, nuIn, personen, voorval } from './delen.ts';
import { laatsteProcedure, metProcedure, verlengingenIn } from './proceduredelen.ts';
import { metAndereVorm, proefVanFeit, verzoekVan } from './verzoeken.ts';
import type { Stap, Stapbeeld, Stapgegevens } from './vorm.ts';

const opdracht = 'procedure.vastleggen';
const beletZonderProcedure = ({ dossier }: Pick<Stapbeeld, 'dossier'>): string | null => (lopendeProcedures(dossier).length === 0 ? 'PROCEDURE_ONBEKEND' : null);
const vast = ({ dossier }: Pick<Stapbeeld, 'dossier'>): Stapgegevens => ({ procedureId: laatsteProcedure(dossier) });
const metLopende = ({ dossier }: Stapbeeld, velden: EnigeVelden): EnigeVelden => metProcedure(velden, lopendeProcedures(dossier));

/** What is contested is asked only where there is an extension, and which one only where one is contested. */
function metVerlenging({ dossier, formulier }: Stapbeeld, velden: EnigeVelden): EnigeVelden {
  const verlengingen = verlengingenIn(dossier);
  if (verlengingen.length === 0) return { ...velden, tegen: { soort: 'vast' }, verlengingId: { soort: 'vast' } };
  const tegen = tekstIn(formulier, 'tegen');
  return { ...velden, verlengingId: tegen === 'oplegging' || tegen === '' ? { soort: 'vast' } : personen('Welke verlenging', verlengingen) };
}

/** The two dates of the request as typed so far: the question about T7 depends on them. */
function datums({ formulier }: Stapbeeld): { ontvangenRechtbank: Moment | null; gedagtekend: string } {
  const { moment } = leesMomentveld('ontvangenRechtbank', tijdstipIn(formulier, 'ontvangenRechtbank'), false, null);
  return { ontvangenRechtbank: moment, gedagtekend: leesDatum(tekstIn(formulier, 'gedagtekend')).waarde ?? '' };
}

export const verzoek: Stap = {
  titel: 'Verzoek om een voorlopige voorziening vastleggen',
  knop: 'Leg het verzoek vast',
  uitleg: 'De uithuisgeplaatste vraagt de voorzieningenrechter om het huisverbod te schorsen. De rechter hoort binnen drie dagen.',
  artikel: 'Wth 6 lid 1, Awb 8:81',
  klaar: 'Het verzoek is vastgelegd. Hieronder staat tot wanneer de rechter hoort, en wat er nu moet gebeuren.',
  type: 'verzoek.ontvangen',
  besluit: false,
  opdracht,
  begin: ({ nu }) => ({ ...nuIn(nu), tegen: 'oplegging', beroepIngesteld: 'onbekend' }),
  velden: (beeld) => ({ ...metVerlenging(beeld, veldenVan('verzoek.ontvangen')), antwoorden: { soort: 'vast' } }),
  vast: () => ({ tegen: 'oplegging', verlengingId: '' }),
  vragen: (beeld, at) => (at === null ? [] : vragenBijVerzoek(at, datums(beeld))),
  belet: beletZonderBesluit,
  verzoek: verzoekVan({ opdracht, type: 'verzoek.ontvangen' }),
  proef: proefVanFeit('verzoek.ontvangen', ontvangVerzoek),
};

export const zitting = voorval({
  titel: 'Zitting vastleggen',
  knop: 'Leg de zitting vast',
  uitleg: 'Wanneer en waar de zitting is, en wie de burgemeester vertegenwoordigt. Komt er een andere datum? Leg dan gewoon de nieuwe vast.',
  artikel: 'Wth 6 lid 1, Awb 8:24 en 8:83',
  klaar: 'De zitting is vastgelegd.',
  type: 'zitting.gepland',
  opdracht,
  begin: ({ nu, dossier }) => ({ ...nuIn(nu), machtiging: 'nog te regelen', procedureId: laatsteProcedure(dossier) }),
  velden: metLopende,
  vast,
  belet: beletZonderProcedure,
});

export const ingezonden = voorval({
  titel: 'Inzending vastleggen',
  knop: 'Leg vast wat is ingezonden',
  uitleg: 'Het verweerschrift en de stukken gaan op tijd naar de rechtbank: zo mogelijk de dag voor de zitting.',
  artikel: 'Awb 8:42 en 8:83 lid 1',
  klaar: 'Vastgelegd wat er naar de rechtbank is gezonden.',
  type: 'stukken.ingezonden',
  opdracht,
  begin: ({ nu, dossier }) => ({ ...nuIn(nu), procedureId: laatsteProcedure(dossier) }),
  velden: metLopende,
  vast,
  belet: beletZonderProcedure,
});

const AANWEZIG = 'aanwezig-';
const GEHOORD = 'gehoord-';

/** The answers by person as the event has them: the form has a field for each. */
function perPersoon(gegevens: Stapgegevens): Stapgegevens {
  const van = (begin: string): [id: string, waarde: unknown][] => Object.entries(gegevens).flatMap(([naam, waarde]) => (naam.startsWith(begin) ? [[naam.slice(begin.length), waarde]] : []));
  const rest = Object.fromEntries(Object.entries(gegevens).filter(([naam]) => !naam.startsWith(AANWEZIG) && !naam.startsWith(GEHOORD)));
  return {
    ...rest,
    huisgenoten: van(AANWEZIG).map(([huisgenootId, aanwezig]) => ({ huisgenootId, aanwezig })),
    kinderen: van(GEHOORD).map(([huisgenootId, gehoord]) => ({ huisgenootId, gehoord })),
  };
}

/** Presence is asked of each adult housemate, and of each child whom the judge hears whether he did. */
function metPersonen({ dossier, nu }: Stapbeeld, { huisgenoten: _, kinderen: __, verloop, toezeggingen, anderen, ...eerste }: EnigeVelden): EnigeVelden {
  const volwassenen = volwassenHuisgenoten(dossier, nu).map(({ gegevens }) => [`${AANWEZIG}${gegevens.huisgenootId}`, jaNee(`Was ${gegevens.naam} op de zitting?`)] as const);
  const kinderen = teHorenKinderen(dossier, nu).map(
    ({ gegevens }) => [`${GEHOORD}${gegevens.huisgenootId}`, keuze(`Heeft de rechter ${gegevens.naam} gehoord?`, { gehoord: 'Ja', 'wilde niet': 'Het kind wilde niet', 'niet gehoord': 'Nee', 'niet bekend': 'Niet bekend' })] as const,
  );
  return { ...eerste, ...Object.fromEntries([...volwassenen, ...kinderen]), ...(anderen && { anderen }), ...(verloop && { verloop }), ...(toezeggingen && { toezeggingen }) };
}

const zittingstap = voorval({
  titel: 'Verloop van de zitting vastleggen',
  knop: 'Leg vast hoe de zitting verliep',
  uitleg: 'Wie er waren, wat er is gezegd en wat is toegezegd. De rechter hoort kinderen van twaalf jaar en ouder.',
  artikel: 'Wth 6 lid 1 en 7',
  klaar: 'Het verloop van de zitting is vastgelegd. De uitspraak volgt meteen, of binnen 24 uur.',
  type: 'zitting.gehouden',
  opdracht,
  // What was planned is probably how it went.
  begin: ({ nu, dossier }) => {
    const procedureId = laatsteProcedure(dossier);
    const gepland = proceduresVan(dossier).find(({ id }) => id === procedureId)?.zitting?.gegevens;
    return { ...nuIn(nu), procedureId, ...(gepland === undefined ? {} : { begonnenOp: tijdstipInvoer(gepland.op), namensGemeente: gepland.vertegenwoordiger }) };
  },
  velden: (beeld, velden) => metPersonen(beeld, metProcedure(velden, proceduresVan(beeld.dossier))),
  vast,
  belet: beletZonderProcedure,
});
export const gehouden = metAndereVorm(zittingstap, perPersoon);

export const opSchrift = voorval({
  titel: 'Uitspraak op schrift vastleggen',
  knop: 'Leg de schriftelijke uitspraak vast',
  uitleg: 'De dag van verzending telt: de dag erna begint de termijn voor hoger beroep, als dat openstaat.',
  artikel: 'Awb 6:8 en 8:79',
  klaar: 'De schriftelijke uitspraak is vastgelegd.',
  type: 'uitspraak.ontvangen',
  opdracht,
  begin: ({ nu, dossier }) => ({ ...nuIn(nu), procedureId: laatsteProcedure(dossier) }),
  velden: ({ dossier }, velden) => metProcedure(velden, proceduresVan(dossier)),
  vast,
  belet: ({ dossier }) => (proceduresVan(dossier).some(({ uitspraken }) => uitspraken.length > 0) ? null : 'UITSPRAAK_EERST'),
});

export const beroep = voorval({
  titel: 'Beroep of hoger beroep vastleggen',
  knop: 'Leg een beroep vast',
  uitleg: 'Beroep bij de rechtbank, of hoger beroep bij de Afdeling bestuursrechtspraak. Het dossier blijft in procedure tot de uitspraak.',
  artikel: 'Awb 6:7, 8:1 en 8:104',
  klaar: 'Het beroep is vastgelegd.',
  type: 'beroep.ingesteld',
  opdracht,
  begin: ({ nu }) => ({ ...nuIn(nu), tegen: 'oplegging', soort: 'beroep', door: 'uithuisgeplaatste' }),
  velden: metVerlenging,
  vast: () => ({ tegen: 'oplegging', verlengingId: '' }),
  belet: beletZonderBesluit,
});

export const intrekkenProcedure = voorval({
  titel: 'Intrekking van een procedure vastleggen',
  knop: 'Leg de intrekking vast',
  uitleg: 'Is het verzoek of beroep ingetrokken door wie het indiende? Dan komt er geen uitspraak.',
  artikel: 'Awb 6:21',
  klaar: 'Vastgelegd dat de procedure is ingetrokken.',
  type: 'procedure.ingetrokken',
  opdracht,
  begin: ({ nu, dossier }) => ({ ...nuIn(nu), procedureId: laatsteProcedure(dossier) }),
  velden: metLopende,
  vast,
  belet: beletZonderProcedure,
});
