import { crc32, deflateSync } from 'node:zlib';

/** A part of a PNG, with its checksum. */
export function pngDeel(soort: string, inhoud: Uint8Array): Buffer {
  const metSoort = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const [lengte, som] = [Buffer.alloc(4), Buffer.alloc(4)];
  lengte.writeUInt32BE(inhoud.length);
  som.writeUInt32BE(crc32(metSoort));
  return Buffer.concat([lengte, metSoort, som]);
}

/** A picture of one colour, with parts of its own between the head and the pixels. */
export function png(breedte: number, hoogte: number, kleur: readonly [number, number, number] = [20, 60, 120], extra: readonly [string, string][] = []): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  kop.set([8, 2, 0, 0, 0], 8);
  const regel = Buffer.concat([Buffer.from([0]), Buffer.alloc(breedte * 3, Buffer.from(kleur))]);
  const beeld = Buffer.concat(Array.from({ length: hoogte }, () => regel));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngDeel('IHDR', kop),
    ...extra.map(([soort, tekst]) => pngDeel(soort, Buffer.from(tekst, 'latin1'))),
    pngDeel('IDAT', deflateSync(beeld)),
    pngDeel('IEND', Buffer.alloc(0)),
  ]);
}

/** A drawing that needs nothing from elsewhere. */
export const SVG = `<?xml version="1.0" encoding="UTF-8"?>
<!-- een golf -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 240 80" width="240" height="80">
  <title>Molenwaard</title>
  <defs><linearGradient id="verloop"><stop offset="0" stop-color="#17365d"/><stop offset="1" stop-color="#2d7a5f"/></linearGradient></defs>
  <style>.merk { fill: url(#verloop); }</style>
  <path class="merk" d="M0 40 Q60 0 120 40 T240 40 V80 H0 Z"/>
  <text x="12" y="30" font-family="Arial" font-size="18" fill="#17365d">Molenwaard &amp; omstreken</text>
</svg>`;
