import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { pakUit, verpak } from './envelop.ts';
import type { Zegel } from './formaat.ts';
import { wis } from './geheim.ts';
import { SLEUTEL_BYTES } from './kdf.ts';

// X25519 keys in DER are these constant bytes followed by the 32 bytes of the key.
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** A new X25519 key pair: the public key as base64 of its 32 bytes, the private one as 32 bytes that the caller wipes. */
export function nieuwSleutelpaar(): { publicKey: string; privateKey: Buffer } {
  const paar = generateKeyPairSync('x25519');
  const der = paar.privateKey.export({ format: 'der', type: 'pkcs8' });
  const privateKey = Buffer.from(der.subarray(PKCS8.length));
  wis(der);
  return { publicKey: ruw(paar.publicKey).toString('base64'), privateKey };
}

/** The public key (base64) that belongs to a private key of 32 bytes, which may be any. */
export function publiekVan(privateKey: Uint8Array): string {
  return ruw(createPublicKey(alsPrive(privateKey))).toString('base64');
}

/** Seals a file key to a public key, so that only the holder of the private key can open it. */
export function verzegel(publicKey: string, geheim: Uint8Array, aad: Uint8Array): Zegel {
  const ontvanger = Buffer.from(publicKey, 'base64');
  const paar = generateKeyPairSync('x25519');
  const eigen = ruw(paar.publicKey);
  const sleutel = gedeeld(paar.privateKey, alsPubliek(ontvanger), eigen, ontvanger, aad);
  const envelop = verpak(sleutel, geheim, aad);
  wis(sleutel);
  return { publicKey: eigen.toString('base64'), envelop };
}

/** Opens a seal with the private key that belongs to `publicKey`; `null` when it does not fit. The caller wipes the result. */
export function ontzegel(privateKey: Uint8Array, publicKey: string, zegel: Zegel, aad: Uint8Array): Buffer | null {
  const prive = alsPrive(privateKey);
  const afzender = Buffer.from(zegel.publicKey, 'base64');
  const sleutel = gedeeld(prive, alsPubliek(afzender), afzender, Buffer.from(publicKey, 'base64'), aad);
  const geheim = pakUit(sleutel, zegel.envelop, aad);
  wis(sleutel);
  return geheim;
}

function gedeeld(prive: KeyObject, publiek: KeyObject, afzender: Buffer, ontvanger: Buffer, aad: Uint8Array): Buffer {
  const geheim = diffieHellman({ privateKey: prive, publicKey: publiek });
  const sleutel = Buffer.from(hkdfSync('sha256', geheim, Buffer.concat([afzender, ontvanger]), aad, SLEUTEL_BYTES));
  wis(geheim);
  return sleutel;
}

function alsPrive(privateKey: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8, privateKey]);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } finally {
    wis(der);
  }
}

function ruw(publiek: KeyObject): Buffer {
  return publiek.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}

function alsPubliek(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}
