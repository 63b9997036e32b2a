import type { DocumentInhoud, Tekstdeel } from '../documenten/blok.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import type { Moment } from '../wth/tijd.ts';

/** What one recovery sheet says. `regels` is its share, line by line, as it must be typed. */
export type Herstelvel = { gemeente: string; kantoor: string; nummer: number; aantal: number; nodig: number; setId: string; gemaaktOp: Moment; regels: readonly string[] };

const TELWOORD: Readonly<Record<number, string>> = { 2: 'twee', 3: 'drie' };
const woord = (getal: number): string => TELWOORD[getal] ?? String(getal);
const t = (tekst: string): Tekstdeel[] => [{ tekst }];
const vet = (tekst: string): Tekstdeel[] => [{ tekst, vet: true }];

/** A recovery sheet as a document, to print and keep under lock. */
export function herstelvelDocument(vel: Herstelvel): DocumentInhoud {
  const { gemeente, kantoor, nummer, aantal, nodig, setId, gemaaktOp, regels } = vel;
  return {
    soort: 'herstelvel',
    titel: `Herstelvel ${nummer} van ${aantal}`,
    gemeente,
    zaaknummer: '',
    vertrouwelijkheid: 'Geheim – bewaren in een gesloten envelop in de kluis',
    sjabloonVersie: '1',
    dagtekening: gemaaktOp,
    blokken: [
      { soort: 'kop', niveau: 1, delen: t(`Herstelvel ${nummer} van ${aantal}`) },
      { soort: 'alinea', delen: t('Archief tijdelijk huisverbod') },
      {
        soort: 'velden',
        rijen: [
          { label: 'Gemeente', waarde: t(gemeente) },
          { label: 'Bewaren bij', waarde: t(kantoor) },
          { label: 'Gemaakt op', waarde: t(momentVoluit(gemaaktOp)) },
          { label: 'Set', waarde: t(setId.toUpperCase()) },
        ],
      },
      { soort: 'kop', niveau: 2, delen: t('Waarvoor is dit vel?') },
      {
        soort: 'alinea',
        delen: t(
          `Met ${woord(nodig)} van de ${woord(aantal)} vellen kan iemand weer bij de dossiers, ook als niemand meer een wachtwoord weet. ` +
            'Met dit ene vel kan niemand iets openen. Bewaar de vellen daarom op verschillende plaatsen, bij verschillende mensen.',
        ),
      },
      { soort: 'kop', niveau: 2, delen: t('De code op dit vel') },
      { soort: 'kader', alineas: regels.map(vet) },
      {
        soort: 'alinea',
        delen: t('Hoofdletters, streepjes en spaties maken niet uit. De laatste twee tekens van een regel controleren die regel. De letters I, L, O en U komen niet voor.'),
      },
      { soort: 'kop', niveau: 2, delen: t('Zo gebruikt u het') },
      {
        soort: 'lijst',
        genummerd: true,
        items: [
          t(`Haal ${woord(nodig)} vellen van dezelfde set bij elkaar. Doe dit met twee personen.`),
          t('Start de applicatie en kies het archief. Kies bij het ontgrendelen: herstellen met twee vellen.'),
          t('Typ van elk vel de vier regels over. De applicatie zegt het als een regel niet klopt.'),
          t('Kies een naam, een functie en een nieuw wachtwoord. Daarna opent het archief.'),
          t('Maak daarna nieuwe vellen. De oude werken dan niet meer; vernietig die.'),
        ],
      },
      { soort: 'kop', niveau: 2, delen: t('Bewaren') },
      {
        soort: 'lijst',
        genummerd: false,
        items: [
          t('Print dit vel en verwijder het bestand daarna, ook uit de prullenbak.'),
          t('Doe het vel in een gesloten envelop met een handtekening over de sluiting, en leg die in de kluis.'),
          t('Test elk jaar of twee vellen nog te lezen zijn. De applicatie herinnert daaraan. Testen opent niets.'),
        ],
      },
      { soort: 'ondertekening', boven: [t('Ontvangen en opgeborgen door:')], onder: [t('Naam, datum en handtekening')] },
    ],
  };
}
