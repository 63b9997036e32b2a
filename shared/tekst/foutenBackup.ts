import type { FoutParams } from '../fout.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';

const ANDERE = 'Kies een andere back-up. Het archief van nu is niet gewijzigd.';
const bestand = (params: FoutParams): string => (typeof params['bestand'] === 'string' ? ` (${params['bestand']})` : '');

/** Refusals about back-ups and putting one back. */
export const backupFouten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  BACKUP_ONLEESBAAR: s('Van deze back-up is niet te lezen wat erin zit: back-up.json ontbreekt of is beschadigd.', ANDERE),
  BACKUP_NIEUWER: s('Deze back-up is gemaakt met een nieuwere versie van de applicatie.', 'Werk de applicatie bij en probeer het opnieuw. Er is niets gewijzigd.'),
  BACKUP_BESTAND_WEG: (params) => ({
    wat: `In deze back-up ontbreekt een bestand${bestand(params)}, of het heeft een andere naam gekregen.`,
    stap: `Heeft iemand het hernoemd? Geef het zijn oude naam terug. Kies anders een andere back-up.`,
  }),
  BACKUP_AFGEKAPT: (params) => ({ wat: `Een bestand van deze back-up is afgekapt${bestand(params)}: er ontbreekt een stuk aan het einde.`, stap: ANDERE }),
  BACKUP_BESCHADIGD: (params) => ({ wat: `Deze back-up is beschadigd${bestand(params)}.`, stap: ANDERE }),
  BACKUP_VERWISSELD: (params) => ({
    wat: `De bestanden van deze back-up horen niet bij elkaar${bestand(params)}: er is iets verwisseld.`,
    stap: 'Zet geen bestanden van verschillende back-ups bij elkaar. Kies een andere back-up.',
  }),
  BACKUP_INHOUD: (params) => ({ wat: `In deze back-up staat niet wat er bij het maken in stond${bestand(params)}.`, stap: ANDERE }),
  BACKUP_ANDER_ARCHIEF: s('Deze back-up is van een ander archief.', 'Kies een back-up van dit archief, of zet deze terug in een lege map.'),
  BACKUP_SLEUTEL: s('Deze back-up heeft een oude sleutel, die dit account niet heeft.', 'Iemand die toen al toegang had, kan die openen: de burgemeester of de medewerker OOV.'),
  BACKUP_GEEN: s('Hier staat geen back-up.', 'Zoek in de map waar de tweede back-up staat, of op de schijf waar kopieën worden bewaard.'),
  BACKUP_PLAATS_WEG: s('Deze map is er niet.', 'Controleer of de schijf, de stick of de netwerkmap er nog is, of kies een andere map.'),
  BACKUP_JOURNAAL: s(
    'Na een storing moet het archief eerst worden geopend door iemand die de dossiers kan openen.',
    'Vraag de burgemeester of de medewerker OOV om het archief één keer te openen. Daarna lukt de back-up.',
  ),
  BACKUP_TWEEDE_VERGETEN: s(
    'Het is niet meer bekend welke map de tweede plaats voor de back-up is.',
    'Kies die map opnieuw op de pagina Back-up, of kies daar dat er geen tweede plaats meer is.',
  ),
  BACKUP_TWEEDE_ZELFDE: s('Deze map hoort bij het archief zelf. Gaat dat verloren, dan gaat deze map mee.', 'Kies een map op een andere schijf of op het netwerk.'),
  BACKUP_TWEEDE_WEG: s('De tweede plaats voor de back-up is er niet.', 'Sluit de schijf of de netwerkmap aan. De back-up in de map van het archief is wel gemaakt.'),
  BACKUP_TWEEDE_VOL: s('De tweede plaats voor de back-up is vol.', 'Maak er ruimte, of kies een andere map. De back-up in de map van het archief is wel gemaakt.'),
  BACKUP_TWEEDE_RECHTEN: s('Op de tweede plaats voor de back-up mag niet worden geschreven.', 'Vraag om rechten op die map, of kies een andere. De back-up in de map van het archief is wel gemaakt.'),
  BACKUP_TWEEDE_TRAAG: s('De tweede plaats voor de back-up geeft geen antwoord.', 'Controleer de verbinding. De back-up in de map van het archief is wel gemaakt.'),
  BACKUP_TWEEDE_FOUT: s('De back-up kon niet goed naar de tweede plaats worden gekopieerd.', 'Controleer die schijf, of kies een andere map. De back-up in de map van het archief is wel gemaakt.'),
  TERUGZETTEN_BEVOEGD: s('Dit account mag geen back-up terugzetten.', 'Dat kan de burgemeester, de medewerker OOV of de beheerder.'),
  WISSEL_ONDERBROKEN: s('Het terugzetten is halverwege gestopt, omdat de schijf een bestand niet vrijgaf. Er is niets verloren.', 'Open het archief opnieuw. De applicatie maakt het terugzetten dan af.'),
  WISSEL_ONLEESBAAR: s('Het terugzetten is onderbroken, en er is niet te lezen hoe ver het was.', 'Verwijder niets. Laat de beheerder de bestanden in de map back-up bekijken: daar staat het oude archief.'),
  GRAFSTENEN_OPEN: s('In dit archief staan dossiers die al zijn vernietigd.', 'Open het archief op een plaats waar kan worden geschreven. Dan worden ze eerst opnieuw vernietigd.'),
};
