import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../../../renderer/stijl/tokens.css', import.meta.url), 'utf8');
const VLAKKEN = ['papier', 'vlak', 'vlak-zacht', 'accent-zacht'];

/** Foreground, the surfaces that it is used on, and the contrast that WCAG 2.2 asks: 4.5 for text, 3 for lines of controls. */
const PAREN: readonly (readonly [string, readonly string[], number])[] = [
  ['inkt', [...VLAKKEN, 'fout-vlak', 'waarschuwing-vlak', 'succes-vlak', 'info-vlak'], 7],
  ['inkt-zacht', VLAKKEN, 4.5],
  ['inkt-uit', ['vlak', 'vlak-zacht'], 4.5],
  ['accent', ['papier', 'vlak', 'vlak-zacht', 'fout-vlak', 'waarschuwing-vlak', 'info-vlak'], 4.5],
  ['accent-sterk', VLAKKEN, 4.5],
  ['op-accent', ['accent', 'accent-sterk'], 4.5],
  ['op-balk', ['balk'], 7],
  ['op-balk-zacht', ['balk'], 4.5],
  ['fout', ['papier', 'vlak', 'fout-vlak'], 4.5],
  ['op-fout-vol', ['fout-vol', 'fout-vol-sterk'], 4.5],
  ['waarschuwing', ['papier', 'vlak', 'waarschuwing-vlak'], 4.5],
  ['succes', ['papier', 'vlak', 'succes-vlak'], 4.5],
  ['info', ['vlak', 'info-vlak'], 4.5],
  ['lijn-sterk', VLAKKEN, 3],
  ['fout-lijn', ['papier', 'vlak', 'fout-vlak'], 3],
  ['waarschuwing-lijn', ['vlak', 'waarschuwing-vlak'], 3],
  ['succes-lijn', ['vlak', 'succes-vlak'], 3],
  ['info-lijn', ['vlak', 'info-vlak'], 3],
  ['focus', ['papier', 'vlak', 'vlak-zacht', 'focus-binnen'], 3],
];

describe.each([['dag', 0], ['nacht', 1]] as const)('the palette by %s', (_naam, plaats) => {
  it.each(PAREN)('%s stands out from %j', (voor, vlakken, eis) => {
    for (const vlak of vlakken) expect.soft(verhouding(kleur(voor, plaats), kleur(vlak, plaats)), `${voor} op ${vlak}`).toBeGreaterThanOrEqual(eis);
  });

  it('shows one of the two focus rings on the bar', () => {
    const balk = kleur('balk', plaats);
    expect(Math.max(verhouding(kleur('focus', plaats), balk), verhouding(kleur('focus-binnen', plaats), balk))).toBeGreaterThanOrEqual(3);
  });
});

/** The colour of a token as red, green and blue, by day (0) or by night (1). */
function kleur(naam: string, plaats: 0 | 1): number[] {
  const paar = new RegExp(`--hv-${naam}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS);
  const hex = paar?.[plaats + 1];
  if (!hex) throw new Error(`no token ${naam}`);
  return [1, 3, 5].map((begin) => Number.parseInt(hex.slice(begin, begin + 2), 16) / 255);
}

/** Contrast of two colours after WCAG: from 1 to 21. */
function verhouding(een: number[], twee: number[]): number {
  const [licht = 0, donker = 0] = [helderheid(een), helderheid(twee)].sort((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

function helderheid(rgb: number[]): number {
  const [rood = 0, groen = 0, blauw = 0] = rgb.map((deel) => (deel <= 0.03928 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}
