import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { voorbeeldDocumenten } from '../../voorbeelden/documenten.ts';

const MAP = fileURLToPath(new URL('golden', import.meta.url));
/** Set to write the texts anew; read the difference before it is committed. */
const bijwerken = process.env['GOLDEN_BIJWERKEN'] === '1';

describe('the text of every document of every invented case', () => {
  test.each(voorbeeldDocumenten)('$naam', ({ naam, inhoud }) => {
    const pad = `${MAP}/${naam}.txt`;
    if (bijwerken) {
      mkdirSync(MAP, { recursive: true });
      writeFileSync(pad, documentTekst(inhoud));
    }
    expect(documentTekst(inhoud)).toBe(readFileSync(pad, 'utf8'));
  });

  test('no text of a document that is not made any more', () => {
    expect(readdirSync(MAP).toSorted()).toEqual(voorbeeldDocumenten.map(({ naam }) => `${naam}.txt`).toSorted());
  });
});
