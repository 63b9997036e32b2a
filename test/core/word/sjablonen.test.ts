import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leesSjablonen } from '../../../electron/core/word/sjablonen.ts';
import { LIJST_SOORTEN } from '../../../shared/documenten/lijsten/soorten.ts';
import { DOCUMENT_SOORTEN } from '../../../shared/documenten/soorten.ts';
import { AppFout } from '../../../shared/fout.ts';
import { sjablonen, SJABLONENMAP } from '../../voorbeelden/sjablonen.ts';

let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'sjablonen-'));
  cpSync(SJABLONENMAP, map, { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true }));

function fout(): AppFout {
  try {
    leesSjablonen(map);
  } catch (gegooid) {
    if (gegooid instanceof AppFout) return gegooid;
    throw gegooid;
  }
  throw new Error('er is niets geweigerd');
}

test('reads a template for every kind of document, with a version that follows its text', () => {
  expect(Object.keys(sjablonen)).toEqual([...DOCUMENT_SOORTEN, ...LIJST_SOORTEN]);
  expect(sjablonen.beschikking.versie).toMatch(/^\d+-[0-9a-f]{12}$/);
  const pad = join(map, 'beschikking.md');
  writeFileSync(pad, `${sjablonen.beschikking.tekst}\nNog een alinea.\n`);
  expect(leesSjablonen(map).beschikking.versie).not.toBe(sjablonen.beschikking.versie);
});

test('line ends of Windows change nothing', () => {
  writeFileSync(join(map, 'beschikking.md'), sjablonen.beschikking.tekst.replaceAll('\n', '\r\n'));
  expect(leesSjablonen(map)).toEqual(sjablonen);
});

test('a template that is gone, or broken, is named with its line', () => {
  writeFileSync(join(map, 'beschikking.md'), sjablonen.beschikking.tekst.replace('{{ woning.adres }}', '{{ woning.adress }}'));
  expect(fout()).toMatchObject({
    code: 'SJABLOON_ONGELDIG',
    params: { bestand: 'beschikking.md', reden: 'VELD_ONBEKEND', regel: 19, detail: 'woning.adress' },
  });
  rmSync(join(map, 'beschikking.md'));
  expect(fout()).toMatchObject({ code: 'SJABLOON_ONTBREEKT', params: { bestand: 'beschikking.md' } });
});
