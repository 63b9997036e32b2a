/** Columns of numbers on top of each other, or of percents with a line for what is aimed at. */
import { BREEDTE, gevuld, legenda, LETTERMAAT, opschrift, type Reeks, type Tekening, type Vorm } from './tekening.ts';

/** One column: its parts from below, and what stands above it. */
export type Kolom = { naam: string; delen: readonly { reeks: Reeks; waarde: number }[]; boven: string };

/** What to draw. `hoogst`: where the axis ends; absent by the highest column. */
export type Kolommen = {
  kolommen: readonly Kolom[];
  reeksen: readonly { naam: string; reeks: Reeks }[];
  eenheid: '' | '%';
  hoogst?: number;
  doel?: { waarde: number; naam: string };
};

const VELD = { links: 44, rechts: 12, hoogte: 156, boven: 18, onder: 28 };

/** Steps of the axis in whole numbers, at most five: 1, 2 or 5 times a power of ten. */
export function asstap(hoogst: number): number {
  const ruw = Math.max(1, hoogst / 5);
  const macht = 10 ** Math.floor(Math.log10(ruw));
  return ([1, 2, 5, 10].find((keer) => keer * macht >= ruw) ?? 10) * macht;
}

/** The drawing. A column that does not fit a number in its part leaves it out; the table beside it has all. */
export function tekenKolommen({ kolommen, reeksen, eenheid, hoogst, doel }: Kolommen): Tekening {
  const { vormen: namen, hoogte: legendahoogte } = legenda([...reeksen, ...(doel === undefined ? [] : [{ naam: doel.naam, reeks: 'doel' as const }])], BREEDTE);
  const som = ({ delen }: Kolom): number => delen.reduce((alles, { waarde }) => alles + waarde, 0);
  const top = hoogst ?? Math.max(1, ...kolommen.map(som));
  const stap = hoogst === undefined ? asstap(top) : top / 5;
  const einde = Math.ceil(top / stap) * stap;
  const [boven, grond] = [legendahoogte + VELD.boven, legendahoogte + VELD.boven + VELD.hoogte];
  const y = (waarde: number): number => grond - (waarde / einde) * VELD.hoogte;
  const ruimte = (BREEDTE - VELD.links - VELD.rechts) / Math.max(1, kolommen.length);
  const breedte = Math.min(64, ruimte * 0.66);

  const vormen: Vorm[] = [...namen];
  for (let waarde = 0; waarde <= einde; waarde += stap)
    vormen.push(
      { soort: 'lijn', x1: VELD.links, y1: y(waarde), x2: BREEDTE - VELD.rechts, y2: y(waarde), tint: waarde === 0 ? 'zacht' : 'raster' },
      { soort: 'tekst', x: VELD.links - 8, y: y(waarde) + 4.5, tekst: `${waarde}${eenheid}`, anker: 'einde', tint: 'zacht', maat: 'klein' },
    );
  if (doel !== undefined) vormen.push({ soort: 'lijn', x1: VELD.links, y1: y(doel.waarde), x2: BREEDTE - VELD.rechts, y2: y(doel.waarde), tint: 'doel', streep: true });
  kolommen.forEach((kolom, plek) => {
    const midden = VELD.links + ruimte * (plek + 0.5);
    const x = midden - breedte / 2;
    const meer = kolom.delen.filter(({ waarde }) => waarde > 0).length > 1;
    let onder = 0;
    for (const { reeks, waarde } of kolom.delen) {
      const [hoog, laag] = [y(onder + waarde), y(onder)];
      vormen.push(...gevuld(reeks, x, hoog, breedte, laag - hoog), ...(meer && waarde > 0 ? opschrift(`${waarde}${eenheid}`, reeks, x, hoog, breedte, laag - hoog) : []));
      onder += waarde;
    }
    const laatste = kolom.delen.findLast(({ waarde }) => waarde > 0);
    // The line of what is aimed at may not strike out a number: just below the line it stands in its column.
    const doorDoel = doel !== undefined && y(doel.waarde) <= y(onder) && y(doel.waarde) >= y(onder) - LETTERMAAT.klein - 8 && onder < doel.waarde;
    vormen.push(
      ...(doorDoel && laatste !== undefined
        ? opschrift(kolom.boven, laatste.reeks, x, y(onder), breedte, LETTERMAAT.klein + 10)
        : [{ soort: 'tekst' as const, x: midden, y: y(onder) - 6, tekst: kolom.boven, anker: 'midden' as const, tint: 'inkt' as const, maat: 'klein' as const, vet: true as const }]),
      { soort: 'tekst', x: midden, y: grond + 19, tekst: kolom.naam, anker: 'midden', tint: 'inkt', maat: 'gewoon' },
    );
  });
  return { breedte: BREEDTE, hoogte: boven + VELD.hoogte + VELD.onder, vormen };
}
