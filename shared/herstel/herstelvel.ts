import type { DocumentInhoud } from '../documenten/blok.ts';
import { plat as t, vet } from '../documenten/bouwstenen.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import type { Moment } from '../wth/tijd.ts';

/** What one recovery sheet says. `regels` is its share, line by line, as it must be typed. */
export type Herstelvel = { gemeente: string; kantoor: string; nummer: number; aantal: number; nodig: number; setId: string; gemaaktOp: Moment; regels: readonly string[] };

const TELWOORD: Readonly<Record<number, string>> = { 2: 'twee', 3: 'drie' };
const woord = (getal: number): string => TELWOORD[getal] ?? String(getal);

/** A recovery sheet as a document, to print and keep under lock. */
export function herstelvelDocument(vel: Herstelvel): DocumentInhoud {
  const { gemeente, kantoor, nummer, aantal, nodig, setId, gemaaktOp, regels } = vel;
  return {
    soort: 'herstelvel',
    titel: `Herstelvel ${nummer} van ${aantal}`,
    gemeente,
    // The envelope says whose it is; whoever finds the sheet need not know more.
    briefhoofd: null,
    zaaknummer: '',
    vertrouwelijkheid: 'Geheim – bewaren in een gesloten envelop in de kluis',
    sjabloonVersie: '1',
    dagtekening: gemaaktOp,
    blokken: [
      { soort: 'kop', niveau: 1, delen: t(`Herstelvel ${nummer} van ${aantal}`) },
      {
        soort: 'velden',
        rijen: [
          { label: 'Archief', waarde: t(`Tijdelijk huisverbod, gemeente ${gemeente}`) },
          { label: 'Bewaren bij', waarde: t(kantoor) },
          { label: 'Gemaakt op', waarde: t(momentVoluit(gemaaktOp)) },
          { label: 'Set', waarde: t(setId.toUpperCase()) },
        ],
      },
      {
        soort: 'alinea',
        delen: t(
          `Met ${woord(nodig)} van de ${woord(aantal)} vellen kan iemand weer bij de dossiers, ook als niemand meer een wachtwoord weet. ` +
            'Met dit ene vel kan niemand iets openen. Bewaar de vellen op verschillende plaatsen, bij verschillende mensen.',
        ),
      },
      { soort: 'kop', niveau: 2, delen: t('De code op dit vel') },
      { soort: 'velden', rijen: regels.map((regel, plaats) => ({ label: `Regel ${plaats + 1}`, waarde: vet(regel) })) },
      {
        soort: 'alinea',
        delen: t('Hoofdletters, streepjes en spaties maken niet uit. De laatste twee tekens controleren de regel. De letters I, L, O en U komen niet voor.'),
      },
      { soort: 'kop', niveau: 2, delen: t('Zo gebruikt u het') },
      {
        soort: 'lijst',
        genummerd: true,
        items: [
          t(`Haal ${woord(nodig)} vellen van dezelfde set bij elkaar. Doe dit met twee personen.`),
          t('Start de applicatie, kies het archief en kies: herstellen met twee vellen.'),
          t('Typ van elk vel de vier regels over. De applicatie zegt het als een regel niet klopt.'),
          t('Kies een naam, een functie en een nieuw wachtwoord. Daarna opent het archief.'),
          t('Maak daarna nieuwe vellen. De oude werken dan niet meer; vernietig die.'),
        ],
      },
      { soort: 'kop', niveau: 2, delen: t('Zo bewaart u het') },
      {
        soort: 'lijst',
        genummerd: false,
        items: [
          t('Print dit vel en verwijder het bestand, ook uit de prullenbak.'),
          t('Leg het in de kluis, in een gesloten envelop met een handtekening over de sluiting.'),
          t('Test elk jaar of twee vellen nog te lezen zijn. De applicatie herinnert daaraan. Testen opent niets.'),
        ],
      },
    ],
  };
}
