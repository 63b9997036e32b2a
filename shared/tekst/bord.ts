import type { Bordreden, Bordregel, Niveau } from '../dossier/bord/vorm.ts';
import { momentVoluit, weekdagnaam } from '../wth/opmaak.ts';
import { lokaleDatum } from '../wth/tijd.ts';
import { termijnNaam, termijnnaamBij } from './termijnen.ts';

/** The word for each level; beside it stands an icon. */
export const niveauTekst: Readonly<Record<Niveau, string>> = { rust: 'Op schema', geel: 'Let op', rood: 'Nu doen' };

const taken = (aantal: number): string => (aantal === 1 ? '1 taak' : `${aantal} taken`);

function beslissen(uren: number | null, { beslissen: moment }: Pick<Bordregel, 'beslissen'>): string {
  if (moment === null) return 'Beslis over het einde.';
  if (uren === 0) return `Beslis nu over het einde: ${weekdagnaam(lokaleDatum(moment.uiterlijk))} was de laatste werkdag ervoor.`;
  const waarom = moment.vervroegd ? ' Het einde valt buiten werktijd.' : '';
  return `Beslis uiterlijk ${momentVoluit(moment.uiterlijk)}: verlengen, intrekken of laten eindigen.${waarom}`;
}

/** Why an order asks for attention, in one sentence. */
export function redenTekst({ code, niveau, aantal, uren, sleutel }: Bordreden, regel: Pick<Bordregel, 'beslissen' | 'termijnen'>): string {
  switch (code) {
    case 'NIET_BEGONNEN':
      return 'Nog niet aangezegd of uitgereikt: het huisverbod is nog niet begonnen.';
    case 'BESLISSEN':
      return beslissen(uren, regel);
    case 'BEKENDMAKEN':
      return 'De verlenging is besloten maar nog niet bekendgemaakt. Zonder bekendmaking eindigt het huisverbod gewoon.';
    case 'BEKENDMAKING_GEMIST':
      return 'Van de verlenging is geen bekendmaking vastgelegd, en dan werkte die niet. Is het besluit wel op tijd bekendgemaakt? Leg dat vast. Zo niet, sluit dan die taak met reden.';
    case 'TAKEN_TE_LAAT':
      return `${taken(aantal)} te laat.`;
    case 'TAKEN':
      return niveau === 'rood' ? `Rond ${taken(aantal)} af, de tijd is bijna om.` : `${taken(aantal)} binnenkort af te ronden.`;
    case 'TERMIJN': {
      const termijn = regel.termijnen.find((een) => een.sleutel === sleutel);
      // A term that is over and is nobody's duty does not stand on the line any more.
      const naam = termijn === undefined ? termijnnaamBij(sleutel) : termijnNaam(termijn);
      return uren === 0 ? `${naam}: de termijn is voorbij.` : `${naam} loopt af.`;
    }
    case 'ZORGMOMENT':
      return aantal === 1 ? 'Kijk opnieuw naar de zorg, zoals in het zorgplan staat.' : `Kijk opnieuw naar de zorg van ${aantal} personen, zoals in de zorgplannen staat.`;
    case 'PROCEDURE':
      return aantal === 1 ? 'Er loopt een procedure bij de rechter.' : `Er lopen ${aantal} procedures bij de rechter.`;
    case 'GESCHORST':
      return 'Geschorst door de rechter. De termijn loopt door.';
    case 'OVERTREDING':
      return aantal === 1 ? 'Er is een overtreding gemeld.' : `Er zijn ${aantal} overtredingen gemeld.`;
    case 'INHAAL':
      return `Nog ${aantal} in te voeren of te controleren in het regionale systeem.`;
  }
}
