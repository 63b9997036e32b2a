import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pakUit, verpak } from '../../../electron/core/sleutels/envelop.ts';
import { bijsluiter, wachtwoordBytes, wis } from '../../../electron/core/sleutels/geheim.ts';
import { nieuwSleutelpaar, ontzegel, verzegel } from '../../../electron/core/sleutels/zegel.ts';

const AAD = bijsluiter('proef', 'archief-1', 'account-1');

/** The same text with one bit of one byte of its base64 content turned over. */
function gekanteld(tekst: string, plaats: number): string {
  const bytes = Buffer.from(tekst, 'base64');
  const waar = plaats % bytes.length;
  bytes[waar] = (bytes[waar] ?? 0) ^ (1 << plaats % 8);
  return bytes.toString('base64');
}

describe('envelop', () => {
  test('opens with the same key and belonging, and with nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (geheim) => {
        const sleutel = randomBytes(32);
        const envelop = verpak(sleutel, geheim, AAD);
        expect(pakUit(sleutel, envelop, AAD)).toEqual(Buffer.from(geheim));
        expect(pakUit(randomBytes(32), envelop, AAD)).toBeNull();
        expect(pakUit(sleutel, envelop, bijsluiter('proef', 'archief-1', 'account-2'))).toBeNull();
      }),
    );
  });

  test('a single turned bit anywhere is noticed', () => {
    const sleutel = randomBytes(32);
    const envelop = verpak(sleutel, randomBytes(32), AAD);
    for (const deel of ['iv', 'data', 'tag'] as const) {
      for (let plaats = 0; plaats < 64; plaats += 1) {
        expect(pakUit(sleutel, { ...envelop, [deel]: gekanteld(envelop[deel], plaats) }, AAD)).toBeNull();
      }
    }
  });
});

describe('zegel', () => {
  const { publicKey, privateKey } = nieuwSleutelpaar();
  const geheim = randomBytes(32);
  const zegel = verzegel(publicKey, geheim, AAD);

  test('only the holder of the private key opens it', () => {
    expect(ontzegel(privateKey, publicKey, zegel, AAD)).toEqual(geheim);
    const ander = nieuwSleutelpaar();
    expect(ontzegel(ander.privateKey, ander.publicKey, zegel, AAD)).toBeNull();
    expect(ontzegel(ander.privateKey, publicKey, zegel, AAD)).toBeNull();
  });

  test('it belongs to one archive, account and file', () => {
    expect(ontzegel(privateKey, publicKey, zegel, bijsluiter('proef', 'archief-2', 'account-1'))).toBeNull();
  });

  test('the same secret never looks the same twice', () => {
    const nog = verzegel(publicKey, geheim, AAD);
    expect(nog.publicKey).not.toBe(zegel.publicKey);
    expect(nog.envelop.data).not.toBe(zegel.envelop.data);
  });

  test('another sender key is noticed', () => {
    expect(ontzegel(privateKey, publicKey, { ...zegel, publicKey: nieuwSleutelpaar().publicKey }, AAD)).toBeNull();
  });
});

test('parts of a belonging cannot run into each other', () => {
  expect(bijsluiter('a', 'b', 'c')).not.toEqual(bijsluiter('a', 'b","c'));
  expect(bijsluiter('a', 'bc')).not.toEqual(bijsluiter('ab', 'c'));
});

test('a password means the same however it was typed', () => {
  expect(wachtwoordBytes('cafe\u0301 ﬁets')).toEqual(wachtwoordBytes('café fiets'));
});

test('wiped is wiped', () => {
  const geheim = randomBytes(32);
  wis(geheim);
  expect(geheim).toEqual(Buffer.alloc(32));
});
