import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onderdelenVan } from '../../../../shared/documenten/keuring/onderdelen.ts';
import { DOCUMENT_GEGEVENS, DOCUMENT_SOORTEN } from '../../../../shared/documenten/soorten.ts';

const BESTAND = join(import.meta.dirname, '../../../../resources/sjablonen/keuring.md');

const KOP = `# Waarop een tekst wordt nagekeken

Gemaakt van \`shared/documenten/keuring/onderdelen.ts\`; een test houdt ze gelijk (\`GOLDEN_BIJWERKEN=1\` schrijft deze tabel opnieuw).
Een veld moet er staan in elke zaak waarin het iets zegt. Een vaste tekst wordt aan de woorden herkend. Beide staan buiten elke
voorwaarde, of in elke tak ervan; een veld mag ook binnen een voorwaarde over dat veld zelf, over een veld dat
de wet ernaast vereist, of over de keuze waar het bij hoort.

| document | onderdeel | veld, of vaste tekst | artikel |
|---|---|---|---|
`;

/** Every element that a text is examined for, a line each. */
function tabel(): string {
  const regels = DOCUMENT_SOORTEN.flatMap((soort) =>
    onderdelenVan(soort).map(({ wat, artikel, velden = [], woorden = [] }, plek) => {
      const waaraan = [...velden, ...(woorden.length > 0 ? ['vaste tekst'] : [])].join(', ');
      return `| ${plek === 0 ? DOCUMENT_GEGEVENS[soort].titel : ''} | ${wat} | ${waaraan} | ${artikel} |\n`;
    }),
  );
  return KOP + regels.join('');
}

test('the table that a jurist reads is what texts are examined for', () => {
  if (process.env['GOLDEN_BIJWERKEN'] === '1') writeFileSync(BESTAND, tabel());
  expect(readFileSync(BESTAND, 'utf8')).toBe(tabel());
});
