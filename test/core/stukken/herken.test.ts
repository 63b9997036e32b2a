import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herkenSoort } from '../../../electron/core/stukken/herken.ts';
import { AppFout } from '../../../shared/fout.ts';
import { STUKSOORTEN } from '../../../shared/dossier/stukken/soorten.ts';
import { docx, eml, jpg, msg, oudeDoc, pdf, png, zip } from './bestanden.ts';

const herken = (bytes: Buffer): string => {
  try {
    return herkenSoort(bytes);
  } catch (fout) {
    if (fout instanceof AppFout) return fout.code;
    throw fout;
  }
};

describe('what a file is', () => {
  it('is seen in its content', async () => {
    const gezien = [await docx(), pdf(), png(), jpg(), msg(), eml()].map(herken);
    expect(gezien).toEqual([...STUKSOORTEN]);
  });

  it('is nothing that we take in, for other files', async () => {
    const vreemd = [oudeDoc(), zip(['a.txt']), zip(['[Content_Types].xml', 'xl/workbook.xml']), Buffer.from('MZ\x90\0'), Buffer.from('#!/bin/sh\n'), Buffer.from('<html>'), Buffer.from('From dit is geen mail'), Buffer.from('GIF89a')];
    expect(vreemd.map(herken)).toEqual(vreemd.map(() => 'STUK_ONBEKENDE_SOORT'));
    expect(herken(Buffer.alloc(0))).toBe('STUK_LEEG');
    expect(herken(zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']))).toBe('STUK_MACRO');
  });

  it('is refused where it is two things at once', () => {
    const dubbel = [
      Buffer.concat([pdf(), zip(['a.txt'])]),
      Buffer.concat([png(), zip(['[Content_Types].xml', 'word/document.xml'])]),
      Buffer.concat([png().subarray(0, -12), pdf(), png().subarray(-12)]),
      Buffer.concat([eml(), pdf()]),
      Buffer.concat([jpg(), Buffer.from('%PDF-1.4\n%%EOF')]),
      Buffer.concat([Buffer.from('MZ'), pdf()]),
    ];
    expect(dubbel.map(herken)).toEqual(dubbel.map(() => 'STUK_DUBBELZINNIG'));
  });

  it('is refused where its end was cut off', () => {
    expect([pdf().subarray(0, 200), png().subarray(0, -8), jpg().subarray(0, -2)].map(herken)).toEqual(['STUK_ONAF', 'STUK_ONAF', 'STUK_ONAF']);
  });

  it('is an answer or a refusal for any bytes, also behind the marks of a kind', () => {
    const begin = fc.constantFrom(Buffer.alloc(0), pdf(), png(), jpg(), msg(), eml(), zip(['word/document.xml']), Buffer.from([0x50, 0x4b, 5, 6]));
    fc.assert(
      fc.property(begin, fc.uint8Array({ maxLength: 200 }), begin, (a, midden, b) => {
        expect(herken(Buffer.concat([a, midden, b]))).toMatch(/^(?:STUK_[A-Z_]+|docx|pdf|png|jpg|msg|eml)$/);
      }),
      { numRuns: 300 },
    );
  });
});
