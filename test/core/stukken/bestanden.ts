import { deflateSync, crc32 } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import { zipSync, strToU8 } from 'fflate';

/** Small files of every kind that can be a piece, made here. */
const stuk = (naam: string, inhoud: Buffer): Buffer => {
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(Buffer.concat([Buffer.from(naam), inhoud])));
  return Buffer.concat([lengte, Buffer.from(naam), inhoud, som]);
};

export function png(kleur = 0): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(1, 0);
  kop.writeUInt32BE(1, 4);
  kop.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), stuk('IHDR', kop), stuk('IDAT', deflateSync(Buffer.from([0, kleur]))), stuk('IEND', Buffer.alloc(0))]);
}

export const jpg = (): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\0'), Buffer.alloc(30), Buffer.from([0xff, 0xd9])]);

/** A pdf of about this many bytes; `vulling` makes it differ from others. */
export function pdf(grootte = 400, vulling = 'a'): Buffer {
  const lijf = vulling.repeat(Math.max(1, Math.ceil(grootte / vulling.length)));
  return Buffer.from(`%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\n% ${lijf}\ntrailer <</Root 1 0 R>>\n%%EOF\n`, 'latin1');
}

export const docx = (tekst = 'Verklaring'): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(tekst)] }] }));

export const eml = (): Buffer => Buffer.from('Received: from a\r\n by b\r\nFrom: Politie <p@voorbeeld.invalid>\r\nTo: g@voorbeeld.invalid\r\nSubject: Mutatie\r\nDate: Fri, 27 Nov 2026 10:00:00 +0100\r\n\r\nGoedemorgen\r\n');

/** The head of a compound file with the names in it that make it a message of Outlook. */
export const msg = (): Buffer => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1000), Buffer.from('__properties_version1.0', 'utf16le'), Buffer.alloc(500)]);

export const oudeDoc = (): Buffer => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1000), Buffer.from('WordDocument', 'utf16le'), Buffer.alloc(500)]);

export const zip = (namen: readonly string[]): Buffer => Buffer.from(zipSync(Object.fromEntries(namen.map((naam) => [naam, strToU8(naam)])), { level: 0 }));
