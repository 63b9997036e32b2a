import { createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of an encrypted file as it is inside, also those that are free: SQLCipher 4, a random key, AES-256-CBC. */
function ontcijferd(pad: string, sleutel: Buffer): Buffer {
  const ruw = readFileSync(pad);
  const uit: Buffer[] = [];
  for (let van = 0; van < ruw.length; van += 4096) {
    const pagina = ruw.subarray(van, van + 4096);
    const vanaf = van === 0 ? 16 : 0;
    const ontcijfer = createDecipheriv('aes-256-cbc', sleutel, pagina.subarray(4096 - 80, 4096 - 64)).setAutoPadding(false);
    uit.push(Buffer.concat([ontcijfer.update(pagina.subarray(vanaf, 4096 - 80)), ontcijfer.final()]));
  }
  return Buffer.concat(uit);
}

/** Every file below a folder, in small letters, encrypted ones as they are inside; a file with another key cannot be read any more. */
export function allesIn(map: string, sleutels: { basis: Buffer[]; dossiers: Buffer[] }): { naam: string; tekst: string }[] {
  return readdirSync(map, { withFileTypes: true, recursive: true })
    .filter((deel) => deel.isFile())
    .map((deel) => {
      const naam = join(deel.parentPath, deel.name);
      const bestand = deel.name === 'basis.db' ? 'basis' : deel.name === 'dossiers.db' ? 'dossiers' : null;
      const bytes = bestand === null ? readFileSync(naam) : ontcijferd(naam, sleutels[bestand][0] ?? Buffer.alloc(32));
      return { naam, tekst: bytes.toString('latin1').toLowerCase() };
    });
}
