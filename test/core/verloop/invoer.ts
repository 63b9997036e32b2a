import type { Invoer, OpdrachtNaam } from '../../../shared/contract/contract.ts';
import type { verloopOpdrachten } from '../../../shared/contract/verloop.ts';
import type { werkwijzeOpdrachten } from '../../../shared/contract/werkwijze.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';

type Naam = keyof typeof verloopOpdrachten | keyof typeof werkwijzeOpdrachten;

const burgemeester = { als: 'burgemeester', beslisser: 'H. de Ruijter' } as const;

/** An extension to which nothing is missing in the complete night page. */
export const verlenging = (dossierId: string, at: Moment, nieuwEinde: Moment): Invoer<'huisverbod.verleng'> => ({
  dossierId,
  at,
  nieuwEinde,
  feiten: 'Hij belde haar drie keer en zei dat hij terugkomt.',
  zorgadvies: { datum: at.slice(0, 10), van: 'Steunpunt Molenwaard', kern: 'De hulp is net begonnen.' },
  geenZorgadvies: '',
  perHuisgenoot: [
    { huisgenootId: 'h1', waarom: 'Zij is bang voor hem.' },
    { huisgenootId: 'h2', waarom: 'Zij was getuige en slaapt slecht.' },
  ],
  proportionaliteit: 'Korter geeft de hulp geen kans; hij heeft onderdak.',
  ondertekening: burgemeester,
  antwoorden: [
    { code: 'RAADSMAN_BIJ_VERLENGING', antwoord: 'heeft al een raadsman', toelichting: '' },
    { code: 'ZORGADVIES_BIJ_VERLENGING', antwoord: 'draagt het besluit mee', toelichting: '' },
  ],
});

/** How an extension is handed over. */
export const bekendmaking = (dossierId: string, verlengingId: string, at: Moment): Invoer<'verlenging.maakBekend'> => ({
  dossierId,
  verlengingId,
  at,
  wijze: 'uitgereikt',
  door: 'R. van Dalen',
  ontvangst: 'getekend',
  toelichting: '',
  antwoorden: [],
});

/** What he said about the extension. */
export const zienswijze = (dossierId: string, at: Moment): Invoer<'voorval.vastleggen'> => ({
  dossierId,
  voorval: {
    type: 'zienswijze.ontvangen',
    at,
    gegevens: { wie: 'uithuisgeplaatste', huisgenootId: '', uitkomst: 'gegeven', vorm: 'gesprek', tolk: '', inhoud: 'Hij wil naar huis.', reden: '', toelichting: '', reactie: '' },
  },
});

/** A withdrawal on the ground of art. 2 lid 9, at once. */
export const intrekking = (dossierId: string, at: Moment, eerder: Moment): Invoer<'huisverbod.trekIn'> => ({
  dossierId,
  at,
  ingang: at,
  grond: {
    als: 'hulp aanvaard',
    aanbod: 'Gesprekken bij het steunpunt.',
    aanvaardOp: eerder,
    bevestigdDoor: 'Steunpunt Molenwaard',
    bevestigdOp: eerder,
    medewerking: 'Zijn echtgenote werkt mee.',
  },
  contactverbod: 'Vervalt helemaal.',
  sleutels: 'teruggegeven',
  sleutelsToelichting: '',
  ondertekening: burgemeester,
});

/** A ruling of the voorzieningenrechter. */
export const schorsing = (dossierId: string, at: Moment): Invoer<'uitspraak.vastleggen'> => ({
  dossierId,
  uitspraak: {
    type: 'huisverbod.geschorst',
    at,
    gegevens: { betreft: 'oplegging', verlengingId: '', ingang: at, griffier: 'M. Post', rechter: '', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '' },
  },
});

const dossierId = 'dossier-1';
const NU = '2026-12-01T10:00:00+01:00';
const taak = { dossierId, taak: 'opleggen//instantie/' };

/** Input that every one of these commands accepts. */
export const VERLOOP_INVOER: { readonly [N in Naam & OpdrachtNaam]: Invoer<N> } = {
  'bord.lees': {},
  'bord.voerUit': {},
  'inhaal.lijst': {},
  'dossier.eerdere': { behalve: '', naam: 'J. Kanarie', geboortedatum: '', straat: '', huisnummer: '', postcode: '', plaats: '' },
  'taak.afronden': { ...taak, at: NU, hoe: 'telefoon', namens: 'gemeente', door: 'S. Mol', metWie: 'Mevrouw Post', toelichting: '', antwoorden: [] },
  'taak.sluiten': { ...taak, reden: 'Al gedaan door de politie.' },
  'taak.heropenen': { ...taak, reden: 'Verkeerde regel.' },
  'huisverbod.verleng': verlenging(dossierId, NU, '2026-12-20T12:00:00+01:00'),
  'verlenging.maakBekend': bekendmaking(dossierId, 'g', NU),
  'huisverbod.laatEindigen': { dossierId, at: NU, beslisser: 'H. de Ruijter', redenen: 'De rust is terug.', zorgadvies: '' },
  'huisverbod.trekIn': intrekking(dossierId, NU, NU),
  'contactverbod.wijzig': { dossierId, at: NU, huisgenootId: 'h2', wijziging: 'opgeheven', vanaf: NU, waarom: 'Zij wil hem zien.', voorwaarden: '', ondertekening: burgemeester },
  'opvang.besluit': {
    dossierId,
    at: NU,
    contactId: 'contact-6',
    begin: NU,
    einde: '2026-12-03T10:00:00+01:00',
    redenen: 'Zijn broer heeft geen plek, en buiten vriest het.',
    ondertekening: burgemeester,
    antwoorden: [
      { code: 'OPVANG_GRONDSLAG', antwoord: 'burgemeester', toelichting: '' },
      { code: 'OPVANG_TWEE_DAGEN', antwoord: 'zelfde kloktijd', toelichting: '' },
    ],
  },
  'opvang.verleng': { dossierId, at: NU, opvangId: 'g', nieuwEinde: NU, redenen: 'Hij kan vanaf vrijdag bij zijn zus terecht.', ondertekening: burgemeester, antwoorden: [] },
  'voorval.vastleggen': zienswijze(dossierId, NU),
  'uitspraak.vastleggen': schorsing(dossierId, NU),
  'procedure.vastleggen': { dossierId, stap: { type: 'procedure.ingetrokken', at: NU, gegevens: { procedureId: 'g', reden: '' } } },
  'zorg.vastleggen': { dossierId, at: NU, partij: 'Steunpunt', betreft: 'gezin', hulpAanvaard: 'ja', inhoud: 'Eerste gesprek geweest.' },
  'zorg.regie': { dossierId, stap: { type: 'zorg.overleg', at: NU, gegevens: { deelnemers: 'Steunpunt en wijkteam' } } },
  'zorg.notitie': { dossierId, stap: { type: 'zorg.code', at: NU, gegevens: { kleur: 'oranje', redenen: 'Nog veel spanning.' } } },
  'inhaal.invoeren': { dossierId, post: 'oplegging/g', kenmerk: '', toelichting: '' },
  'inhaal.controleren': { dossierId, post: 'oplegging/g', klopt: true, toelichting: '' },
  'inhaal.nietNodig': { dossierId, post: 'oplegging/g', reden: 'Daar al ingevoerd.' },
  'dossier.sluitAf': { dossierId, toelichting: '' },
  'dossier.heropen': { dossierId, reden: 'Er komt nog een uitspraak.' },
  'formulier.bewaar': { dossierId, formulier: 'huisverbod.verlengd', gegevens: { feiten: 'Hij' } },
  'formulier.lees': { dossierId, formulier: 'huisverbod.verlengd' },
  'mandaat.lijst': {},
  'mandaat.verleen': { bevoegdheid: '2-8', soort: 'mandaat', aan: 'hulpofficieren', besluit: 'Mandaatbesluit', besluitDatum: '2026-01-05', sinds: '2026-01-06', opmerking: '' },
  'mandaat.beeindig': { id: 'm', tot: '2026-12-01', besluit: 'Besluit' },
  'werkafspraken.lees': {},
  'werkafspraken.bewaar': eersteWerkafspraken,
};
