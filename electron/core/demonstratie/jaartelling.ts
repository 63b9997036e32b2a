import type { Cijfer, Telpost } from '../../../shared/jaarcijfers/telling.ts';
import { som } from '../../../shared/kosten/posten.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import type { Archief } from '../archief/archief.ts';
import { transactie, voerUit } from '../archief/vraag.ts';

/** The last year of which every case is gone: they are destroyed after five years. */
const JAREN_GELEDEN = 6;
/** Invented numbers, the oldest year first: orders and other weighings by month, and what is counted of the orders. */
const JAREN: readonly { verboden: readonly number[]; niet: readonly number[]; van: Partial<Record<Cijfer, number>> }[] = [
  { verboden: [0, 1, 0, 1, 1, 0, 2, 0, 0, 1, 0, 0], niet: [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1], van: { geeindigd: 4, ingetrokken: 2, verlengd: 2, overtreden: 1, overtredingen: 1, hulpJa: 3, hulpNee: 2, hulpOnbekend: 1 } },
  { verboden: [1, 0, 1, 0, 2, 1, 0, 1, 1, 0, 0, 1], niet: [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0], van: { geeindigd: 6, ingetrokken: 2, verlengd: 3, overtreden: 2, overtredingen: 3, bijRechter: 2, inStand: 2, hulpJa: 5, hulpNee: 2, hulpOnbekend: 1, herhaling: 1 } },
  { verboden: [0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1], niet: [1, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1], van: { geeindigd: 4, ingetrokken: 3, verlengd: 3, overtreden: 1, overtredingen: 1, bijRechter: 1, inStand: 1, hulpJa: 5, hulpNee: 2, opvang: 1 } },
  { verboden: [1, 1, 0, 2, 1, 1, 1, 0, 1, 1, 0, 2], niet: [0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0], van: { geeindigd: 7, ingetrokken: 3, vernietigd: 1, verlengd: 5, overtreden: 3, overtredingen: 4, bijRechter: 3, inStand: 2, vernietigdDoorRechter: 1, hulpJa: 8, hulpNee: 2, hulpOnbekend: 1, opvang: 2, herhaling: 2 } },
  { verboden: [1, 0, 1, 1, 1, 0, 2, 1, 0, 1, 1, 0], niet: [0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1], van: { geeindigd: 6, ingetrokken: 3, verlengd: 4, overtreden: 2, overtredingen: 2, bijRechter: 1, inStand: 1, hulpJa: 7, hulpNee: 1, hulpOnbekend: 1, opvang: 2, herhaling: 1 } },
];

function posten(jaar: number, { verboden, niet, van }: (typeof JAREN)[number]): Telpost[] {
  const perMaand = (cijfer: Cijfer, aantallen: readonly number[]): Telpost[] => aantallen.map((aantal, plek) => ({ jaar, maand: plek + 1, cijfer, aantal }));
  const perJaar = Object.entries(van).map(([cijfer, aantal]) => ({ jaar, maand: 0, cijfer: cijfer as Cijfer, aantal }));
  return [...perMaand('opgelegd', verboden), ...perMaand('nietOpgelegd', niet), ...perJaar].filter(({ aantal }) => aantal > 0);
}

/** What those cases cost and took: invented amounts in cents and minutes for each order, for each that accepted help, and so on. */
function kostenVan({ verboden, van }: (typeof JAREN)[number]): [wat: string, wie: string, hoeveel: number][] {
  const aantal = som(verboden);
  const { hulpJa = 0, opvang = 0, bijRechter = 0 } = van;
  return [
    ['zaken', '', aantal],
    ['zorg eerste tien dagen', 'bestaande regeling', aantal * 412_500],
    ['zorg vervolg', 'gemeente', hulpJa * 185_000],
    ['tolk', 'gemeente', aantal * 6_150],
    ['opvang', 'gemeente', opvang * 13_000],
    ['procedure', 'gemeente', bijRechter * 45_000],
    ['uren', 'medewerkerOOV', aantal * 225],
    ['uren', 'medewerkerGezondheidszorg', aantal * 260],
    ['uren', 'jurist', bijRechter * 310],
  ];
}

/** Gives the demonstration the sums of five earlier years, as destroyed cases leave them. */
export function vulJaartelling({ dossiers }: Archief, nu: Moment): void {
  const laatste = Number(lokaleDatum(nu).slice(0, 4)) - JAREN_GELEDEN;
  transactie(dossiers, () => {
    JAREN.forEach((een, plek) => {
      const jaar = laatste - JAREN.length + 1 + plek;
      for (const { maand, cijfer, aantal } of posten(jaar, een)) voerUit(dossiers, 'INSERT INTO jaartelling (jaar, maand, cijfer, aantal) VALUES (?, ?, ?, ?)', jaar, maand, cijfer, aantal);
      for (const [wat, wie, hoeveel] of kostenVan(een)) if (hoeveel > 0) voerUit(dossiers, 'INSERT INTO kostentelling (jaar, wat, wie, hoeveel) VALUES (?, ?, ?, ?)', jaar, wat, wie, hoeveel);
    });
  });
}
