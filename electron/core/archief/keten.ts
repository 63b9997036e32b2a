import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { canoniekeJson } from '../bestanden/canoniek.ts';

/** What the hash of an event covers, besides the dossier and the event before it. */
export type Schakel = {
  volgnummer: number;
  id: string;
  type: string;
  at: string;
  vastgelegdOp: string;
  accountId: string;
  hoedanigheid: string;
  /** Canonical JSON, as it stands in the file: what is checked later is exactly what was stored. */
  gegevens: string;
  corrigeert: string | null;
};

/** What the chain of a dossier starts from. */
export type Ketenbegin = { dossierId: string; zaaknummer: string; aangemaakt: string };

/** The dossier's salt as a key, made once for a whole chain: that is what takes the time. */
export function ketensleutel(zout: Uint8Array): KeyObject {
  return createSecretKey(zout);
}

/**
 * The hash before the first event: binds the case number to the chain. Like every hash of a dossier it is keyed with
 * the dossier's own random salt, so that once the salt is destroyed a remaining hash says nothing about anybody.
 */
export function beginHash(sleutel: KeyObject, begin: Ketenbegin): Buffer {
  const { dossierId, zaaknummer, aangemaakt } = begin;
  return hmac(sleutel, { dossierId, zaaknummer, aangemaakt });
}

/** The hash of an event: HMAC-SHA256 with the salt over the event as canonical JSON and the hash before it. */
export function schakelHash(sleutel: KeyObject, dossierId: string, vorige: Uint8Array, schakel: Schakel): Buffer {
  const { volgnummer, id, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens, corrigeert } = schakel;
  const vorigeHash = Buffer.from(vorige).toString('hex');
  return hmac(sleutel, { dossierId, vorigeHash, volgnummer, id, type, at, vastgelegdOp, accountId, hoedanigheid, gegevens, corrigeert });
}

function hmac(sleutel: KeyObject, waarde: unknown): Buffer {
  return createHmac('sha256', sleutel).update(canoniekeJson(waarde)).digest();
}
