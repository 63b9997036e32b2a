import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Envelop } from './formaat.ts';

const ALGORITME = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a secret with AES-256-GCM; `aad` says what it belongs to and must be the same when opening. */
export function verpak(sleutel: Uint8Array, geheim: Uint8Array, aad: Uint8Array): Envelop {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITME, sleutel, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  const data = Buffer.concat([cipher.update(geheim), cipher.final()]);
  return { iv: iv.toString('base64'), data: data.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/** Opens what `verpak` closed; `null` when the key, the data or what it belongs to is another. The caller wipes the result. */
export function pakUit(sleutel: Uint8Array, envelop: Envelop, aad: Uint8Array): Buffer | null {
  const decipher = createDecipheriv(ALGORITME, sleutel, Buffer.from(envelop.iv, 'base64'), { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(Buffer.from(envelop.tag, 'base64'));
  const klaar = decipher.update(Buffer.from(envelop.data, 'base64'));
  try {
    decipher.final();
    return klaar;
  } catch {
    klaar.fill(0);
    return null;
  }
}
