/** Lying bars of percents, each with the same of a year before beneath it. */
import { BREEDTE, gevuld, legenda, type Tekening, type Vorm } from './tekening.ts';

/** One bar: its name, its percents now and before (`null`: not to be shown), and its numbers in words. */
export type Balk = { naam: string; nu: number | null; eerder: number | null; tekst: string };
export type Balken = { balken: readonly Balk[]; nu: string; eerder: string | null };

const [NAAM, REGEL, DIK, DUN] = [0, 64, 18, 8];

/** The drawing: the name above its bar, so that long names fit, and the numbers at its end. */
export function tekenBalken({ balken, nu, eerder }: Balken): Tekening {
  const rand = legenda([{ naam: nu, reeks: 'een' }, ...(eerder === null ? [] : [{ naam: eerder, reeks: 'drie' as const }])], BREEDTE);
  const lengte = BREEDTE - 2;
  const boven = rand.hoogte + 8;
  const vormen: Vorm[] = [...rand.vormen];
  balken.forEach(({ naam, nu: deel, eerder: toen, tekst }, plek) => {
    const y = boven + plek * REGEL;
    vormen.push(
      { soort: 'tekst', x: NAAM, y: y + 12, tekst: naam, anker: 'begin', tint: 'inkt', maat: 'gewoon' },
      { soort: 'tekst', x: BREEDTE - 1, y: y + 12, tekst, anker: 'einde', tint: 'inkt', maat: 'gewoon', vet: true },
      { soort: 'lijn', x1: 1, y1: y + 19 + DIK, x2: 1 + lengte, y2: y + 19 + DIK, tint: 'raster' },
      ...gevuld('een', 1, y + 19, (lengte * (deel ?? 0)) / 100, DIK),
      ...(eerder === null ? [] : gevuld('drie', 1, y + 20 + DIK, (lengte * (toen ?? 0)) / 100, DUN)),
    );
  });
  return { breedte: BREEDTE, hoogte: boven + balken.length * REGEL, vormen };
}
