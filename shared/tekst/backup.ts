import type { Aanleiding, BackupKopie, ZORGEN } from '../contract/backup.ts';
import type { InzageRegel } from '../contract/inzage.ts';
import { momentKort, tijdVoluit } from '../wth/opmaak.ts';
import { dagenTussen } from '../wth/rekenen.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';

/** Where a back-up is, as it stands in a list. */
export const backupPlaatsTekst: Readonly<Record<BackupKopie['plaats'], string>> = { eerste: 'bij het archief', tweede: 'tweede plaats', elders: 'elders' };

/** Why a back-up was made, as it stands in a list. */
export const aanleidingTekst: Readonly<Record<Aanleiding, string>> = {
  vergrendelen: 'Vanzelf, bij het vergrendelen',
  hand: 'Met de hand',
  sleutels: 'Voor nieuwe sleutels',
  terugzetten: 'Voor het terugzetten',
  vernietiging: 'Bij een vernietiging',
  migratie: 'Voor een nieuwe versie',
  vervangen: 'Het vervangen archief',
};

/** What asks for attention: what is the matter, and what to do. */
export const zorgTekst: Readonly<Record<(typeof ZORGEN)[number], { titel: string; tekst: string }>> = {
  geen: { titel: 'Er is nog geen back-up.', tekst: 'Maak er nu een. Gaat deze map verloren, dan zijn de dossiers weg.' },
  mislukt: { titel: 'De laatste back-up is mislukt.', tekst: 'De eerdere back-ups zijn er nog.' },
  oud: { titel: 'De laatste back-up is te oud.', tekst: 'Er is sindsdien gewerkt. Maak nu een back-up.' },
  tweedeVergeten: {
    titel: 'Het is niet meer bekend welke map de tweede plaats is.',
    tekst: 'Er was een tweede plaats gekozen, maar het bestand waarin dat stond, is beschadigd of weg. Daar komt nu geen back-up meer. Kies die map opnieuw, of kies dat er geen tweede plaats meer is.',
  },
  tweedeMislukt: { titel: 'De back-up op de tweede plaats is mislukt.', tekst: 'In de map van het archief staat die wel.' },
  tweedeOud: { titel: 'Op de tweede plaats staat geen nieuwe back-up.', tekst: 'Maak nu een back-up, met de tweede plaats aangesloten.' },
  verouderd: { titel: 'Oude back-ups hebben nog een oude sleutel.', tekst: 'Iemand die weg is, kan ze nog openen. Vernieuw ze.' },
};

/** How old something is, as one says it: "vandaag om 14.05 uur", "gisteren", "3 dagen geleden". */
export function ouderdomTekst(nu: Moment, toen: Moment): string {
  const dagen = dagenTussen(lokaleDatum(toen), lokaleDatum(nu));
  if (dagen <= 0) return `vandaag om ${tijdVoluit(toen)}`;
  return dagen === 1 ? `gisteren om ${tijdVoluit(toen)}` : `${dagen} dagen geleden`;
}

type Regel = Pick<InzageRegel, 'extra'>;
const aantalBackups = (waarde: unknown): string => (waarde === 1 ? '1 back-up' : `${String(waarde)} back-ups`);

/** Lines of the log about back-ups. */
export const backupLogTeksten: Readonly<Record<string, (regel: Regel) => string>> = {
  'backup.begonnen': ({ extra }) => `Begon een back-up${typeof extra['aanleiding'] === 'string' && extra['aanleiding'] in aanleidingTekst ? ` (${aanleidingTekst[extra['aanleiding'] as Aanleiding].toLowerCase()})` : ''}`,
  'backup.mislukt': () => 'De back-up mislukte',
  'backup.gecontroleerd': () => 'Controleerde een back-up',
  'backup.plaatsGewijzigd': ({ extra }) => (extra['tweede'] === true ? 'Koos een tweede plaats voor de back-up' : 'Haalde de tweede plaats voor de back-up weg'),
  'backup.vernieuwd': ({ extra }) => `Gaf ${aantalBackups(extra['aantal'])} de sleutels van nu`,
  'backup.teruggezet': ({ extra }) => `Zette een back-up terug${typeof extra['gemaakt'] === 'string' ? ` van ${momentKort(extra['gemaakt'])}` : ''}`,
  'backup.vervangenVerwijderd': () => 'Verwijderde het vervangen archief',
  'dossier.opnieuwVernietigd': ({ extra }) => `Bij het openen ${extra['aantal'] === 1 ? 'is 1 dossier' : `zijn ${String(extra['aantal'])} dossiers`} opnieuw vernietigd: een teruggezette back-up had ze nog`,
};

/** What the commands about back-ups do, as the end of a sentence. */
export const backupOpdrachtTeksten = {
  'backup.stand': 'bekijken hoe het met de back-ups staat',
  'backup.maak': 'een back-up maken',
  'backup.controleer': 'een back-up controleren',
  'backup.tweede': 'de tweede plaats voor de back-up kiezen',
  'backup.vernieuw': 'back-ups vernieuwen',
  'backup.bevestig': 'het vervangen archief verwijderen',
  'terugzetten.kiesMap': 'een map met back-ups kiezen',
  'terugzetten.lijst': 'de back-ups bekijken',
  'terugzetten.wie': 'kijken wie een back-up kan terugzetten',
  'terugzetten.bekijk': 'een back-up bekijken',
  'terugzetten.zet': 'een back-up terugzetten',
} as const;
