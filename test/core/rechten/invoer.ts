import type { Invoer, OpdrachtNaam } from '../../../shared/contract/contract.ts';
import { eersteInstellingen } from '../../../shared/instellingen/instellingen.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';
import { VERLOOP_INVOER } from '../verloop/invoer.ts';

const dossierId = 'dossier-1';
const accountId = 'account-1';
const wachtwoord = 'paard kachel lantaarn';
const document = { dossierId, soort: 'beschikking', huisgenootId: '' };
const concept = volledigeNachtpagina();
const vellen: [string, string] = ['A', 'B'];

/** Input that every command accepts. */
export const INVOER: { readonly [N in OpdrachtNaam]: Invoer<N> } = {
  ...VERLOOP_INVOER,
  'app.toestand': {},
  'app.tijd': {},
  'app.actief': {},
  'archief.kiesMap': { doel: 'nieuw' },
  'archief.slot': { map: '/a' },
  'archief.maak': { map: '/a', gemeente: 'Molenwaard', naam: 'A', ambt: 'burgemeester', wachtwoord },
  'archief.demonstratie': {},
  'archief.ontgrendel': { map: '/a', accountId, wachtwoord },
  'archief.vergrendel': {},
  'account.activeer': { map: '/a', code: 'A', wachtwoord },
  'account.eigen': {},
  'account.lijst': {},
  'account.maak': { naam: 'A', ambt: 'B', rollen: ['jurist'], wachtwoord },
  'account.nieuweCode': { accountId, wachtwoord },
  'account.wijzigRollen': { accountId, rollen: ['jurist'], wachtwoord },
  'account.schors': { accountId, wachtwoord },
  'account.hervat': { accountId, wachtwoord },
  'account.beeindig': { accountId, wachtwoord },
  'toegang.verzoeken': {},
  'toegang.verleen': { accountId, kenmerk: 'A', wachtwoord },
  'sleutels.vernieuw': { wachtwoord },
  'wachtwoord.wijzig': { huidig: wachtwoord, nieuw: wachtwoord },
  'voorkeur.lees': {},
  'voorkeur.bewaar': { rustMinuten: 5 },
  'meekijken.zet': { aan: true },
  'klembord.zet': { tekst: 'A' },
  'dienst.stand': {},
  'dienst.neemWaar': { grond: 'ziek' },
  'dienst.beeindig': {},
  'melding.nieuw': {},
  'concept.bewaar': { dossierId, concept },
  'weging.besluit': { dossierId, concept },
  'melding.vervallen': { dossierId, reden: 'Vergissing.' },
  'beschikking.uitgereikt': { dossierId, at: NACHT, wijze: 'in persoon', door: 'A', ontvangst: 'getekend', toelichting: '' },
  'feit.corrigeer': { dossierId, gebeurtenisId: 'g', gegevens: {}, at: null, reden: 'Vergissing.' },
  'dossier.lijst': { filter: 'alle', zoek: '', na: null, aantal: 10 },
  'dossier.open': { dossierId },
  'document.voorbeeld': document,
  'document.voerUit': document,
  'document.toon': { pad: '/a/b.docx' },
  'instellingen.lees': {},
  'instellingen.bewaar': eersteInstellingen('Molenwaard'),
  'piket.nu': {},
  'piket.rooster': { van: NACHT, tot: '2027-01-01T00:00:00+01:00' },
  'piket.geschiedenis': { voor: null, aantal: 10 },
  'piket.voerUit': { soort: 'ics', van: NACHT, tot: '2027-01-01T00:00:00+01:00', deelnemerId: null, metKantoortijd: false },
  'piket.contacten': {},
  'piket.bereikbaarNu': {},
  'rooster.probeer': { opdracht: { soort: 'dienst', deelnemerId: 'a', van: null, tot: NACHT, reden: 'Feest' } },
  'rooster.bewaar': { opdracht: { soort: 'dienst', deelnemerId: 'a', van: null, tot: NACHT, reden: 'Feest' }, verwacht: 1 },
  'rooster.probeerEigen': { opdracht: { soort: 'ruilAanvaarding', ruilId: 'a' } },
  'rooster.bewaarEigen': { opdracht: { soort: 'ruilAanvaarding', ruilId: 'a' }, verwacht: 1 },
  'rooster.leesCsv': { bestand: 'bmFhbQ==' },
  'rooster.neemCsvOver': { bestand: 'bmFhbQ==', verwacht: 1 },
  'contact.bewaar': {
    contact: {
      contactId: 'a',
      soort: 'veiligThuis',
      naam: 'Veilig Thuis',
      organisatie: '',
      telefoons: [{ soort: 'vast', nummer: '0800 2000' }],
      beschikbaarheid: { soort: 'altijd' },
      laatstGecontroleerd: null,
      opmerking: '',
    },
  },
  'contact.verwijder': { contactId: 'a' },
  'bevoegdheid.stelVast': { dossierId },
  'inzage.vanDossier': { dossierId, voor: null, aantal: 10 },
  'inzage.eigen': { voor: null, aantal: 10 },
  'inzage.beheer': { voor: null, aantal: 10 },
  'herstel.stand': {},
  'herstel.maakVellen': { kantoren: ['A', 'B', 'C'], wachtwoord },
  'herstel.getest': { vellen },
  'herstel.gebruik': { map: '/a', vellen, naam: 'A', ambt: 'B', rollen: ['burgemeester'], wachtwoord },
};
