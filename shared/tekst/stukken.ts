/** Dutch texts about pieces and the procesdossier, by code. */
import { bytesTekst } from '../bytes.ts';
import type { stukOpdrachten } from '../contract/stukken.ts';
import type { werkOpdrachten } from '../contract/werk.ts';
import type { FoutParams } from '../fout.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';

const SOORTEN = 'Stukken kunnen zijn: Word (docx), pdf, png, jpg, en e-mail (msg of eml).';

/** The words of each refusal. */
export const stukFouten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  AFGEBROKEN: s('U hebt dit gestopt.', 'Er is geen bestand achtergebleven. U kunt het opnieuw doen.'),
  STUK_LEEG: s('Dit bestand is leeg.', 'Open het bestand om te zien of het goed is opgeslagen.'),
  STUK_TE_GROOT: ({ grootte }) => ({
    wat: `Dit bestand is te groot${typeof grootte === 'number' ? `: ${bytesTekst(grootte)}` : ''}. Een stuk is ten hoogste 25 MB.`,
    stap: 'Verdeel het, of sla het op met een lagere beeldkwaliteit.',
  }),
  STUK_TE_VEEL: ({ hoogstens }) => ({ wat: `Er kunnen ten hoogste ${hoogstens} bestanden tegelijk worden gekozen.`, stap: 'Kies dit bestand de volgende keer.' }),
  STUK_ONBEKENDE_SOORT: s('Dit is geen soort bestand dat hier een stuk kan zijn.', SOORTEN),
  STUK_DUBBELZINNIG: s('Dit bestand kan op meer manieren worden gelezen. De een kan er iets anders in zien dan de ander.', 'Vraag de afzender om een gewone pdf, of druk het stuk af en scan het.'),
  STUK_MACRO: s('In dit Word-document zit een programma (macro).', 'Sla het in Word op als gewoon document (.docx) of als pdf.'),
  STUK_ONAF: s('Het einde van dit bestand ontbreekt. Waarschijnlijk is het niet helemaal gekopieerd.', 'Kopieer of download het bestand opnieuw.'),
  STUK_ONLEESBAAR: s('Dit bestand kan niet worden gelezen.', 'Sluit het in het andere programma, of kopieer het eerst naar deze computer.'),
  STUK_AL_AANWEZIG: s('Dit bestand zit al in dit dossier.', 'Het is precies gelijk aan een stuk dat er al is.'),
  STUK_ONBEKEND: s('Dit stuk staat niet in dit dossier.', 'Open het dossier opnieuw.'),
  STUK_AL_TOEGEVOEGD: s('Dit stuk hoort al bij het dossier.', 'Open het dossier opnieuw. Weggooien kan niet meer; intrekken wel.'),
  STUK_INGETROKKEN: s('Dit stuk is ingetrokken.', 'Hoort het er toch bij? Voeg het bestand opnieuw toe.'),
  STUK_BESCHADIGD: s('Een stuk is niet meer zoals het binnenkwam.', 'Laat de beheerder het archief controleren en zo nodig een back-up terugzetten.'),
  PROCESDOSSIER_ZONDER_BESLUIT: s('Er is geen huisverbod opgelegd, dus er is geen procesdossier.', 'Leg eerst het besluit vast.'),
  PROCESDOSSIER_TE_GROOT: s('Alle stukken samen zijn groter dan 4 GB. Dat past niet in één zip-bestand.', 'Trek stukken in die er niet bij horen, of sla ze apart op.'),
  GEEN_BEPERKTE_STUKKEN: s('Geen enkel stuk is alleen voor de rechtbank.', 'Een verzegeld deel is nu niet nodig.'),
};

/** What each command does, for the log and for refusals. */
export const stukOpdrachtTeksten: Readonly<Record<keyof typeof stukOpdrachten | keyof typeof werkOpdrachten, string>> = {
  'stuk.kies': 'stukken toevoegen',
  'stuk.wachtend': 'stukken toevoegen',
  'stuk.gooiWeg': 'een stuk weggooien dat nog niet is toegevoegd',
  'stuk.voegToe': 'een stuk toevoegen',
  'stuk.wijzig': 'gegevens van een stuk wijzigen',
  'stuk.trekIn': 'een stuk intrekken',
  'stuk.voerUit': 'een stuk opslaan buiten het archief',
  'procesdossier.lees': 'het procesdossier bekijken',
  'procesdossier.voerUit': 'het procesdossier opslaan buiten het archief',
  'werk.annuleer': 'lang werk stoppen',
};

/** What each line of the log says. */
export const stukLogTeksten = {
  'stuk.ontvangen': 'Nam een bestand in dat nog geen stuk is',
  'stuk.weggegooid': 'Gooide een bestand weg dat nog geen stuk was',
  'stuk.toegevoegd': 'Voegde een stuk toe',
  'stuk.gewijzigd': 'Wijzigde de gegevens van een stuk',
  'stuk.ingetrokken': 'Trok een stuk in',
  'stuk.uitgevoerd': 'Sloeg een stuk op buiten het archief',
  'procesdossier.bekeken': 'Bekeek het procesdossier',
  'procesdossier.gemaakt': 'Sloeg het procesdossier op buiten het archief',
} as const satisfies Record<string, string>;
