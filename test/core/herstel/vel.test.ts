import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesVel, schrijfVel, type Vel } from '../../../electron/core/herstel/vel.ts';
import { alsCrockford, leesTekens, uitCrockford } from '../../../electron/core/sleutels/crockford.ts';
import { fout } from '../archief/hulp.ts';

const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const vel = (): Vel => ({ setId: '3f2a9c11', deel: { punt: 2, waarden: randomBytes(32) } });

describe('characters', () => {
  test('bytes come back as they were', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => uitCrockford(alsCrockford(bytes)).equals(Buffer.from(bytes))));
  });

  test('known answers', () => {
    expect(alsCrockford(Buffer.from('foobar'))).toBe('CSQPYRK1E8');
    expect(alsCrockford(Buffer.from('f'))).toBe('CR');
    expect(alsCrockford(new Uint8Array())).toBe('');
  });

  test('what a person types is read as it was meant', () => {
    expect(leesTekens('abc o-il\n1.0')).toBe('ABC01110');
    for (const vreemd of ['U', 'é', '!', '€']) expect(leesTekens(`A${vreemd}`)).toBeNull();
  });
});

describe('a sheet', () => {
  test('is four lines that are read back, however they are typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.integer({ min: 1, max: 3 }), (waarden, punt) => {
        const origineel: Vel = { setId: '00ff12ab', deel: { punt, waarden: Buffer.from(waarden) } };
        const regels = schrijfVel(origineel);
        expect(regels).toHaveLength(4);
        for (const regel of regels) expect(regel).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4} [0-9A-Z]{2}$/);
        for (const tekst of [regels.join('\n'), regels.join('').toLowerCase(), regels.join(' – ').replaceAll('0', 'O').replaceAll('1', 'l')]) {
          expect(leesVel(tekst, 1)).toEqual(origineel);
        }
      }),
    );
  });

  test('one wrong character is found on its line, nearly always', async () => {
    const tekst = schrijfVel(vel()).join('').replaceAll(/[- ]/g, '');
    let gemist = 0;
    for (const [plaats, goed] of [...tekst].entries()) {
      for (const teken of TEKENS.replace(goed, '')) {
        const { code, params } = await fout(() => leesVel(tekst.slice(0, plaats) + teken + tekst.slice(plaats + 1), 2));
        expect([code, params['vel']]).toEqual(['VEL_ONLEESBAAR', 2]);
        if (params['regel'] !== Math.floor(plaats / 18) + 1) gemist += 1;
      }
    }
    // Two check characters let one in a thousand through; the checksum of the whole then catches it, without the line.
    expect(gemist).toBeLessThan(20);
  });

  test.each([
    ['nothing', () => ''],
    ['too little', (tekst: string) => tekst.slice(1)],
    ['too much', (tekst: string) => `${tekst}A`],
    ['two lines exchanged', (tekst: string) => tekst.slice(18, 36) + tekst.slice(0, 18) + tekst.slice(36)],
    ['strange characters', (tekst: string) => tekst.replace(/^./, '€')],
  ])('%s is refused', async (_naam, bederf) => {
    const tekst = schrijfVel(vel()).join('').replaceAll(/[- ]/g, '');
    expect((await fout(() => leesVel(bederf(tekst), 1))).code).toBe('VEL_ONLEESBAAR');
  });

  test('a share that no set has is refused', async () => {
    for (const punt of [0, 4, 255]) {
      const tekst = schrijfVel({ setId: '3f2a9c11', deel: { punt, waarden: Buffer.alloc(32) } }).join('');
      expect((await fout(() => leesVel(tekst, 1))).code).toBe('VEL_ONLEESBAAR');
    }
  });
});
