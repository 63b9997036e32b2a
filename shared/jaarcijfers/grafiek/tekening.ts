/** A drawing as shapes, without a way to draw it: the screen and Word show the same one. Measures are those of its own frame. */

/** What a shape stands for; each place where it is drawn gives it its colour. A series has a fill, a line around it and hatching. */
export type Reeks = 'een' | 'twee' | 'drie' | 'vier' | 'leeg';
export type Tint = 'inkt' | 'zacht' | 'raster' | 'doel';

/** One shape. Text stands on its base line. */
export type Vorm =
  | { soort: 'vlak'; x: number; y: number; breedte: number; hoogte: number; reeks: Reeks }
  | { soort: 'arcering'; pad: string; reeks: Reeks }
  | { soort: 'plaat'; x: number; y: number; breedte: number; hoogte: number }
  | { soort: 'lijn'; x1: number; y1: number; x2: number; y2: number; tint: Tint; streep?: true }
  | { soort: 'tekst'; x: number; y: number; tekst: string; anker: 'begin' | 'midden' | 'einde'; tint: Tint | 'opEen'; maat: 'klein' | 'gewoon'; vet?: true };

/** A drawing in a frame of `breedte` by `hoogte`. */
export type Tekening = { breedte: number; hoogte: number; vormen: Vorm[] };

/** Where a text stands by its point, as SVG calls it. */
export const ANKER = { begin: 'start', midden: 'middle', einde: 'end' } as const;
/** Size of the two sorts of type. */
export const LETTERMAAT = { klein: 13, gewoon: 14 } as const;
const SMAL = /[ijlftr.,:;'()| ]/;
const RUIM = /[mwMW%]/;
/** Width of a line of type, about: enough to keep texts apart. */
export const tekstbreedte = (tekst: string, maat: keyof typeof LETTERMAAT): number =>
  LETTERMAAT[maat] * Array.from(tekst).reduce((som, teken) => som + (SMAL.test(teken) ? 0.33 : RUIM.test(teken) ? 0.9 : 0.59), 0);

/** Width of the frame of every chart: type keeps its size on screen beside a table, and on paper. */
export const BREEDTE = 560;

const rond = (getal: number): number => Math.round(getal * 10) / 10;

/** Hatching within a rectangle: what tells series apart without colour. The first has none. */
function arcering(reeks: Reeks, x: number, y: number, breedte: number, hoogte: number): Vorm[] {
  const stappen: string[] = [];
  if (reeks === 'twee')
    for (let c = 8; c < breedte + hoogte; c += 8) {
      const [x1, y1] = c <= hoogte ? [x, y + c] : [x + c - hoogte, y + hoogte];
      const [x2, y2] = c <= breedte ? [x + c, y] : [x + breedte, y + c - breedte];
      stappen.push(`M${rond(x1)} ${rond(y1)}L${rond(x2)} ${rond(y2)}`);
    }
  if (reeks === 'drie') for (let dy = 6; dy < hoogte; dy += 6) stappen.push(`M${rond(x)} ${rond(y + dy)}H${rond(x + breedte)}`);
  return stappen.length === 0 ? [] : [{ soort: 'arcering', reeks, pad: stappen.join('') }];
}

/** A rectangle of a series with its hatching; nothing where it would have no size. */
export function gevuld(reeks: Reeks, x: number, y: number, breedte: number, hoogte: number): Vorm[] {
  if (breedte <= 0 || hoogte <= 0) return [];
  const maat = { x: rond(x), y: rond(y), breedte: rond(breedte), hoogte: rond(hoogte) };
  return [{ soort: 'vlak', ...maat, reeks }, ...arcering(reeks, maat.x, maat.y, maat.breedte, maat.hoogte)];
}

/** A number in the middle of a rectangle of a series, on a plate where hatching would make it hard to read; nothing where it does not fit. */
export function opschrift(tekst: string, reeks: Reeks, x: number, y: number, breedte: number, hoogte: number): Vorm[] {
  const [b, h] = [tekstbreedte(tekst, 'klein') + 6, LETTERMAAT.klein + 3];
  if (hoogte < h || breedte < b) return [];
  const [mx, my] = [rond(x + breedte / 2), rond(y + hoogte / 2)];
  return [
    ...(reeks === 'een' ? [] : [{ soort: 'plaat' as const, x: rond(mx - b / 2), y: rond(my - h / 2), breedte: rond(b), hoogte: h }]),
    { soort: 'tekst', x: mx, y: my + LETTERMAAT.klein * 0.36, tekst, anker: 'midden', tint: reeks === 'een' ? 'opEen' : 'inkt', maat: 'klein', vet: true },
  ];
}

/** The legend: a line of little boxes with names, over as many lines as it needs. Returns its height too. */
export function legenda(namen: readonly { naam: string; reeks: Reeks | 'doel' }[], breedte: number): { vormen: Vorm[]; hoogte: number } {
  const [vak, regel] = [14, 24];
  const vormen: Vorm[] = [];
  let [x, y] = [0, 0];
  for (const { naam, reeks } of namen) {
    const nodig = vak + 6 + tekstbreedte(naam, 'gewoon') + 18;
    if (x > 0 && x + nodig - 18 > breedte) [x, y] = [0, y + regel];
    vormen.push(
      ...(reeks === 'doel' ? [{ soort: 'lijn' as const, x1: x, y1: y + 9, x2: x + vak, y2: y + 9, tint: 'doel' as const, streep: true as const }] : gevuld(reeks, x, y + 2, vak, vak)),
      { soort: 'tekst', x: x + vak + 6, y: y + 14, tekst: naam, anker: 'begin', tint: 'inkt', maat: 'gewoon' },
    );
    x += nodig;
  }
  return { vormen, hoogte: namen.length === 0 ? 0 : y + regel };
}
