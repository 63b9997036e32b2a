import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { leesRooster } from '../../../electron/core/piket/rooster.ts';
import { controleerRooster, leesRoosterstand, schrijfRooster } from '../../../electron/core/archief/roosterboek.ts';
import type { Archief } from '../../../electron/core/archief/archief.ts';
import { maakProefarchief, MOMENT } from '../archief/hulp.ts';
import { BURGEMEESTER, LOCOS, regime } from '../../shared/piket/hulp.ts';

const DOOR = { accountId: 'account-1', hoedanigheid: 'burgemeester', vastgelegdOp: MOMENT };
const nieuwId = (): string => randomUUID();

async function metKeten(): Promise<Archief> {
  const archief = await maakProefarchief();
  [BURGEMEESTER, ...LOCOS].forEach((gegevens, i) => schrijfRooster(archief.basis, [{ type: 'deelnemer.vastgesteld', at: MOMENT, gegevens }], i, DOOR, nieuwId));
  schrijfRooster(archief.basis, [{ type: 'regime.vastgesteld', at: MOMENT, gegevens: regime({ van: MOMENT }) }], 4, DOOR, nieuwId);
  return archief;
}

test('wat is vastgelegd, verandert en verdwijnt niet', async () => {
  const { basis } = await metKeten();
  expect([controleerRooster(basis), leesRoosterstand(basis).volgnummer]).toEqual([null, 5]);
  expect(() => basis.exec("UPDATE roostergebeurtenis SET type = 'x'")).toThrow('verandert niet');
  expect(() => basis.exec('DELETE FROM roostergebeurtenis')).toThrow('blijft');
  expect(() => schrijfRooster(basis, [], 4, DOOR, nieuwId)).toThrow('ROOSTER_GEWIJZIGD');
});

/** Changes the file as somebody with its key and a tool of his own could: the triggers do not stop him. */
const wijzigingen: readonly [naam: string, sql: string, plaats: number][] = [
  ['een naam', `UPDATE roostergebeurtenis SET gegevens = replace(gegevens, 'Noordam', 'Zuiddam') WHERE volgnummer = 4`, 4],
  ['wie het vastlegde', `UPDATE roostergebeurtenis SET account_id = 'account-2' WHERE volgnummer = 2`, 2],
  ['wanneer het werd vastgelegd', `UPDATE roostergebeurtenis SET vastgelegd_op = '2026-01-01T00:00:00+01:00' WHERE volgnummer = 1`, 1],
  ['wat samen werd vastgelegd', `UPDATE roostergebeurtenis SET handeling = 'x' WHERE volgnummer = 3`, 3],
  ['de laatste weggehaald', 'DELETE FROM roostergebeurtenis WHERE volgnummer = 5', 5],
  ['een uit het midden weggehaald', 'DELETE FROM roostergebeurtenis WHERE volgnummer = 2', 2],
  ['een hash', `UPDATE roostergebeurtenis SET hash = zeroblob(32) WHERE volgnummer = 3`, 3],
  ['de laatste weggehaald en de stand erbij', 'DELETE FROM roostergebeurtenis WHERE volgnummer = 5; UPDATE roosterstand SET volgnummer = 4', 5],
];

test.each(wijzigingen)('%s: de keten wijst de plek aan', async (_naam, sql, plaats) => {
  const { basis } = await metKeten();
  basis.exec('DROP TRIGGER roostergebeurtenis_onveranderlijk; DROP TRIGGER roostergebeurtenis_blijft');
  basis.exec(sql);
  expect(controleerRooster(basis)).toBe(plaats);
});

test('elk bit telt: een omgeklapt bit in elk veld van elke gebeurtenis', async () => {
  const { basis } = await metKeten();
  basis.exec('DROP TRIGGER roostergebeurtenis_onveranderlijk; DROP TRIGGER roostergebeurtenis_blijft');
  const rijen = basis.prepare('SELECT volgnummer, hex(vorige_hash) AS vorige, hex(hash) AS hash FROM roostergebeurtenis ORDER BY volgnummer').all() as { volgnummer: number; vorige: string; hash: string }[];
  for (const { volgnummer, vorige, hash } of rijen) {
    for (const [kolom, was] of [['vorige_hash', vorige], ['hash', hash]] as const) {
      const bytes = Buffer.from(was, 'hex');
      bytes[volgnummer] = (bytes[volgnummer] ?? 0) ^ 1;
      basis.prepare(`UPDATE roostergebeurtenis SET ${kolom} = ? WHERE volgnummer = ?`).run(bytes, volgnummer);
      expect(controleerRooster(basis)).toBe(volgnummer);
      basis.prepare(`UPDATE roostergebeurtenis SET ${kolom} = ? WHERE volgnummer = ?`).run(Buffer.from(was, 'hex'), volgnummer);
    }
    for (const kolom of ['id', 'handeling', 'type', 'at', 'vastgelegd_op', 'account_id', 'hoedanigheid'] as const) {
      const was = (basis.prepare(`SELECT ${kolom} AS w FROM roostergebeurtenis WHERE volgnummer = ?`).get(volgnummer) as { w: string }).w;
      const om = String.fromCharCode(was.charCodeAt(0) ^ 1) + was.slice(1);
      basis.prepare(`UPDATE roostergebeurtenis SET ${kolom} = ? WHERE volgnummer = ?`).run(om, volgnummer);
      expect([kolom, controleerRooster(basis)]).toEqual([kolom, volgnummer]);
      basis.prepare(`UPDATE roostergebeurtenis SET ${kolom} = ? WHERE volgnummer = ?`).run(was, volgnummer);
    }
  }
  expect(controleerRooster(basis)).toBeNull();
});

test('wie het rooster leest, hoort dat de keten niet klopt', async () => {
  const archief = await metKeten();
  archief.basis.exec('DROP TRIGGER roostergebeurtenis_onveranderlijk');
  archief.basis.exec(`UPDATE roostergebeurtenis SET gegevens = replace(gegevens, 'Noordam', 'Zuiddam') WHERE volgnummer = 4`);
  expect(leesRooster(archief.basis).ketenfout).toBe(4);
});
